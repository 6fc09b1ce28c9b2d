"""The compiled dictionary: every stem with every suffix, and the prefixes each may take.

``tools/build_lexicon.py`` writes the files and documents them.
"""

import json
import zlib
from array import array
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import accumulate
from pathlib import Path
from typing import Any

import dawg

from proofreader.core.memory import Memory
from proofreader.core.pieces import Pieces, pieces_in

COMPILED = Path(__file__).resolve().parent / "compiled"
FORMAT = 4
# Where the program runs from its source tree, the sources of the tables lie beside the package.
_TREE = Path(__file__).resolve().parent.parent.parent
SOURCES = ("tools/build_lexicon.py", "resources/context/pairs.tsv", "resources/context/regional.txt")
"""The files of the source tree that the tables are compiled from, the program that compiles them among them."""
COMMAND = "python tools/build_lexicon.py && python tools/build_pruning.py"


class LexiconError(RuntimeError):
    """The compiled lexicon can't be used; the message says which file and what to do."""


def _error(path: Path, what: str) -> LexiconError:
    return LexiconError(f"{path}: {what}; build the lexicon with: pip install -e .")


def checksums(names: Iterable[str], folder: Path = _TREE) -> dict[str, list[int]]:
    """Size in bytes and CRC-32 of each of the files in the folder. Raises OSError."""
    found = {}
    for name in names:
        data = (folder / name).read_bytes()
        found[name] = [len(data), zlib.crc32(data)]
    return found


class CompiledFiles:
    """The folder with the compiled files.

    Raises LexiconError where one is missing, cut short, of another format, or older than what it is compiled from.
    """

    def __init__(self, folder: Path = COMPILED) -> None:
        self.folder = folder
        stamp = self._json(folder / "stamp.json", self._bytes(folder / "stamp.json"))
        if not isinstance(stamp, dict) or stamp.get("format") != FORMAT:
            raise _error(folder / "stamp.json", "compiled by another version of proofreader")
        self._files: dict[str, list[int]] = stamp.get("files", {})
        self._compiled_at = (folder / "stamp.json").stat().st_mtime_ns
        self._refuse_stale(stamp.get("sources", {}))

    def _refuse_stale(self, compiled_from: dict[str, list[int]]) -> None:
        """Compare the sources with what the stamp says of them; outside a source tree nobody can have edited them."""
        if not (_TREE / "hatch_build.py").exists():
            return
        for name in SOURCES:
            size, _ = known = compiled_from.get(name, [0, 0])
            status = (_TREE / name).stat()
            # Reading a table of 14 MB at each start is saved where neither its size nor its date speaks of a change.
            is_same = status.st_size == size and status.st_mtime_ns <= self._compiled_at
            if not is_same and checksums([name])[name] != known:
                raise LexiconError(f"{self.folder}: stale, compiled from another {name}; run: {COMMAND}")

    def read(self, name: str) -> bytes:
        """The checked contents of the file."""
        path = self.folder / name
        data = self._bytes(path)
        if self._files.get(name) != [len(data), zlib.crc32(data)]:
            raise _error(path, "damaged or incomplete")
        return data

    def checksum(self, name: str) -> int | None:
        """The checksum that the file must have; None for a name that is none of these files."""
        entry = self._files.get(name)
        return entry[1] if entry else None

    def automaton(self, name: str) -> "dawg.IntDAWG":
        """The automaton in the file: word → number."""
        return dawg.IntDAWG().load(str(self._checked(name)))

    def pieces(self, name: str) -> Pieces:
        """What reads pieces of the file."""
        return pieces_in(self._checked(name))

    def _checked(self, name: str) -> Path:
        """The path of the file, once it is known to be whole: a damaged automaton would crash the process.

        Reading every byte is spared where neither its size nor its date speaks of a change since it was compiled.
        """
        path = self.folder / name
        try:
            status = path.stat()
        except OSError:
            status = None
        size, _ = self._files.get(name, (-1, 0))
        if status is None or status.st_size != size or status.st_mtime_ns > self._compiled_at:
            self.read(name)
        return path

    def tables(self) -> dict[str, Any]:
        """The contents of ``tables.json``."""
        tables = self._json(self.folder / "tables.json", self.read("tables.json"))
        if not isinstance(tables, dict):
            raise _error(self.folder / "tables.json", "damaged")
        return tables

    @staticmethod
    def _bytes(path: Path) -> bytes:
        try:
            return path.read_bytes()
        except FileNotFoundError:
            raise _error(path, "missing") from None
        except OSError as error:
            raise _error(path, error.strerror or "unreadable") from error

    @staticmethod
    def _json(path: Path, data: bytes) -> Any:
        try:
            return json.loads(data)
        except ValueError:
            raise _error(path, "damaged") from None


class Automaton:
    """Looks words up in the compiled dictionary."""

    def __init__(self, files: CompiledFiles) -> None:
        self._dawg = files.automaton("forms.dawg")
        tables = files.tables()
        # IntDAWG.get is the whole cost of most look-ups.
        self.get = self._dawg.get
        self._masks = array("I", json.loads(f"[{tables['masks']}]"))  # a fifth of the time of int() on each
        self._classes: str = tables["classes"]
        self._readings_of = Memory(self._unpacked)
        self._readings: list[tuple[int, frozenset[str]]] = [
            (mask, frozenset(tags.split())) for mask, tags in tables["readings"]
        ]
        self._prefixes = self._prefix_rules(tables["prefixes"])

    @staticmethod
    def _prefix_rules(table: dict[str, list[list[Any]]]) -> dict[str, tuple[tuple[str, str, int, int], ...]]:
        """Prefix → (strip, forbidden, mask for any first letter, mask where the first letter is not forbidden).

        Beginnings of prefixes that are none themselves, such as «وا», are in it with no rule: a look-up that misses
        ends the search.
        """
        rules: dict[str, tuple[tuple[str, str, int, int], ...]] = {}
        for prefix, entries in table.items():
            merged: dict[str, tuple[str, int, int]] = {}
            for strip, forbidden, mask in entries:
                letters, always, otherwise = merged.get(strip, ("", 0, 0))
                merged[strip] = letters + forbidden, always | (0 if forbidden else mask), otherwise | mask
            rules[prefix] = tuple((strip, *entry) for strip, entry in merged.items())
        for prefix in table:
            for end in range(1, len(prefix)):
                rules.setdefault(prefix[:end], ())
        return rules

    @cached_property
    def _class_ends(self) -> "array[int]":
        """Where each class ends in ``_classes``, short of one comma for each before it: as strings of their own the
        classes take two megabytes."""
        return array("I", accumulate(map(len, self._classes.split(","))))

    def _unpacked(self, number: int) -> tuple[tuple[int, frozenset[str]], ...]:
        """The readings of that class, each with the mask of its prefixes."""
        ends = self._class_ends
        start = ends[number - 1] + number if number else 0
        indices = self._classes[start : ends[number] + number]
        return tuple([self._readings[int(index)] for index in indices.split()])

    def splits(self, word: str) -> Iterator[tuple[str, str, int, int]]:
        """The ways to read the word as prefix + form: prefix, form, class id, the mask that the prefix asks for.

        The word without any prefix is not among them.
        """
        rules_of, get, masks = self._prefixes.get, self.get, self._masks
        for end in range(1, len(word)):
            prefix = word[:end]
            rules = rules_of(prefix)
            if rules is None:
                return
            for strip, forbidden, always, otherwise in rules:
                form = strip + word[end:]
                number = get(form, -1)
                if number >= 0:
                    wanted = always if form[0] in forbidden else otherwise
                    if masks[number] & wanted:
                        yield prefix, form, number, wanted

    def readings(self, number: int, wanted: int = 0) -> Iterator[frozenset[str]]:
        """The tags of each reading of that class; with ``wanted``, of those alone that take such a prefix."""
        for mask, tags in self._readings_of[number]:
            if not wanted or mask & wanted:
                yield tags
