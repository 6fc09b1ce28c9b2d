"""Reads the tables of the speller that are computed at installation, and refuses them once they are stale.

``tools/build_pruning.py`` writes them. They only spare work: see ``spelling.pruning`` and ``spelling.doubts``.
"""

import json
import sys
import zlib
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import dawg

from proofreader.core.pieces import Pieces, pieces_in
from proofreader.lexicon.automaton import COMPILED, CompiledFiles, LexiconError
from proofreader.lexicon.stamp import PRUNING_SOURCES, checksum_of
from proofreader.spelling.affected import Affected
from proofreader.spelling.doubts import Doubts
from proofreader.spelling.pruning import Unrivalled

UNRIVALLED, DOUBTS, ENTRIES, STAMP = "unrivalled.dawg", "doubts.dawg", "doubts.bin", "pruning.json"
TABLES = (UNRIVALLED, DOUBTS, ENTRIES)
FORMAT = 10
SOURCE_TABLES = ("forms.dawg", "frequencies.dawg", "context.dawg", "nearby.bin")
"""The compiled files that the answers depend on."""
COMMAND = "python tools/build_pruning.py"


class Tables(NamedTuple):
    """``words``: those that the lexicon had beside its own lists when the doubts were computed."""

    unrivalled: Unrivalled
    words: frozenset[str]
    forms: "dawg.IntDAWG"
    entries: Pieces

    def doubts(self, words: frozenset[str]) -> Doubts:
        """The table of doubts for a lexicon that has these words beside its own lists."""
        return Doubts(self.forms, self.entries, Affected(words ^ self.words))


@cache
def load_tables(folder: Path = COMPILED) -> Tables:
    """The tables in the folder.

    Raises LexiconError, with the command to run, where one is missing, damaged, or older than the tables, the word
    lists or the code that it was computed with.
    """
    stamp = _checked_stamp(folder)
    return Tables(
        Unrivalled(dawg.IntDAWG().load(str(folder / UNRIVALLED))),
        frozenset(stamp["words"]),
        dawg.IntDAWG().load(str(folder / DOUBTS)),
        pieces_in(folder / ENTRIES),
    )


def is_current(folder: Path) -> bool:
    """Whether the tables are there and none is stale."""
    try:
        _checked_stamp(folder)
    except LexiconError:
        return False
    return True


def stamp_of(folder: Path) -> dict[str, object]:
    """What the stamp must say of what the tables are computed from, given the files as they are now."""
    files = CompiledFiles(folder)
    tables = {name: files.checksum(name) for name in SOURCE_TABLES}
    return {"format": FORMAT, "order": sys.byteorder, "code and lists": checksum_of(PRUNING_SOURCES), **tables}


def file_stamp(data: bytes) -> list[int]:
    """What the stamp says of the file with these bytes: their number and checksum."""
    return [len(data), zlib.crc32(data)]


def _checked_stamp(folder: Path) -> dict[str, Any]:
    try:
        stamp = json.loads((folder / STAMP).read_text(encoding="utf-8"))
        written_at = (folder / STAMP).stat().st_mtime_ns
        for name, value in stamp_of(folder).items():
            if stamp.get(name) != value:
                raise _error(folder, name)
        for name in TABLES:
            status = (folder / name).stat()
            expected = stamp.get("files", {}).get(name, [0, 0])
            # Reading all of a table is spared where neither its size nor its date speaks of a change.
            is_same = status.st_size == expected[0] and status.st_mtime_ns <= written_at
            if not is_same and file_stamp((folder / name).read_bytes()) != expected:
                raise _error(folder, name)
    except OSError as error:
        raise LexiconError(f"{error.filename}: {error.strerror}; build it with: {COMMAND}") from error
    except ValueError:
        raise _error(folder, STAMP) from None
    return dict(stamp)


def _error(folder: Path, what: str) -> LexiconError:
    return LexiconError(f"{folder / STAMP}: stale or damaged ({what} differs); build it with: {COMMAND}")
