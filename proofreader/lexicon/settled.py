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
SOURCES = ("forms.dawg", "frequencies.dawg", "context.dawg", "nearby.dawg")
"""The compiled files that the answer depends on."""


class Settled:
    """The table in the folder, if it was made with these word lists and its other files; otherwise empty."""

    def __init__(self, files: CompiledFiles, lists: str) -> None:
        self._table = self._read(files, lists)

    def __contains__(self, word: object) -> bool:
        return self._table is not None and word in self._table

    @staticmethod
    def _read(files: CompiledFiles, lists: str) -> "dawg.DAWG | None":
        try:
            stamp = json.loads((files.folder / STAMP).read_text(encoding="utf-8"))
            data = (files.folder / TABLE).read_bytes()
        except (OSError, ValueError):
            return None
        wanted = {"lists": lists, "table": zlib.crc32(data), **{name: files.checksum(name) for name in SOURCES}}
        if not isinstance(stamp, dict) or any(stamp.get(key) != value for key, value in wanted.items()):
            return None
        return dawg.DAWG().frombytes(data)


def fingerprint(lists: Iterable[Path]) -> str:
    """A checksum of the word lists. Raises LexiconError where one can't be read."""
    checksum = 0
    for path in lists:
        try:
            checksum = zlib.crc32(path.read_bytes(), checksum)
        except OSError as error:
            raise LexiconError(f"{path}: {error.strerror}") from error
    return f"{checksum:08x}"
