"""Common words of which nothing need be asked: they are right, and no other word competes with them.

Computed at installation by ``tools/build_settled.py`` for the words of the tables. What is not in it is looked up as
ever, so a table that is missing, damaged or older than the word lists costs time and nothing else.
"""

import json
import zlib
from collections.abc import Iterable
from pathlib import Path

import dawg

from proofreader.lexicon.automaton import CompiledFiles, LexiconError

TABLE, STAMP = "settled.dawg", "settled.json"
FORMAT = 2
ALONE, ONE_OF_SEVERAL = 1, 0
"""The value of a word in the table: whether it is the only one of its skeleton that is in use."""
SOURCES = ("forms.dawg", "frequencies.dawg", "context.dawg", "nearby.dawg")
"""The compiled files that the answer depends on."""


class Settled:
    """The table in the folder, if it was made with these word lists and its other files; otherwise empty."""

    def __init__(self, files: CompiledFiles, lists: str) -> None:
        self._table = self._read(files, lists)

    def __contains__(self, word: object) -> bool:
        return self._table is not None and word in self._table

    def is_alone(self, word: str) -> bool:
        """Whether the word is settled and no other one in use shares its skeleton: ``alike`` gives it alone."""
        return self._table is not None and self._table.get(word) == ALONE

    @staticmethod
    def _read(files: CompiledFiles, lists: str) -> "dawg.IntDAWG | None":
        try:
            stamp = json.loads((files.folder / STAMP).read_text(encoding="utf-8"))
            data = (files.folder / TABLE).read_bytes()
        except (OSError, ValueError):
            return None
        sources = {name: files.checksum(name) for name in SOURCES}
        wanted = {"format": FORMAT, "lists": lists, "table": zlib.crc32(data), **sources}
        if not isinstance(stamp, dict) or any(stamp.get(key) != value for key, value in wanted.items()):
            return None
        return dawg.IntDAWG().frombytes(data)


def fingerprint(lists: Iterable[Path]) -> str:
    """A checksum of the word lists. Raises LexiconError where one can't be read."""
    checksum = 0
    for path in lists:
        try:
            checksum = zlib.crc32(path.read_bytes(), checksum)
        except OSError as error:
            raise LexiconError(f"{path}: {error.strerror}") from error
    return f"{checksum:08x}"
