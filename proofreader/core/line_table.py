"""A table of lines in the order of their keys, searched where it stands in its file.

An article asks for some hundred of the twenty thousand lines of a table: cutting it into lines and keeping these took a
twentieth of a start and megabytes. For whoever asks often it is cut into lines, and a long one no further: a
dictionary of its keys would take twice the memory, and long to make.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import dropwhile

from proofreader.core.resources import resource

_MANY = 60  # questions, which take about as long as to cut the table
_SHORT = 6_000  # lines, of which a dictionary takes less than a megabyte


class LineTable:
    """Key → the rest of its line, behind a tab. Lines that begin with # are comments, at the top."""

    def __init__(self, text: str, fields: int = 1) -> None:
        """``text``: the lines, sorted by their keys (``tests/core/test_line_table.py`` sees to it); ``fields``: how
        many fields of a line are its key. No key has a character that sorts before the tab."""
        self._text = text
        self._fields = fields
        self._asked = 0
        self._lines: list[str] = []
        self._rows: dict[str, str] = {}  # of a short table, instead of the lines

    def get(self, key: str) -> str | None:
        """The rest of the line of this key, "" where that is all there is; None where there is no such line."""
        if self._rows:
            return self._rows.get(key)
        if not self._lines:
            self._asked += 1
            if self._asked <= _MANY:
                return self._search(key)
            lines = self._all()
            if len(lines) <= _SHORT:
                return self._in_rows(lines).get(key)
            self._lines, self._text = lines, ""
        lines = self._lines
        at = bisect_left(lines, key)  # lines are in the order of their keys too, since a tab comes before any letter
        if at == len(lines) or not (line := lines[at]).startswith(key):
            return None
        if len(line) == len(key):
            return ""
        return line[len(key) + 1 :] if line[len(key)] == "\t" else None

    def rows(self) -> Mapping[str, str]:
        """All lines of a short table, for whoever asks of every word."""
        return self._rows or self._in_rows(self._lines or self._all())

    def _all(self) -> list[str]:
        return [*dropwhile(lambda line: line.startswith("#"), self._text.splitlines())]

    def _in_rows(self, lines: Iterable[str]) -> Mapping[str, str]:
        self._rows, self._text = dict(self._cut_all(lines)), ""
        return self._rows

    def __contains__(self, key: str) -> bool:
        return self.get(key) is not None

    def _search(self, key: str) -> str | None:
        text = self._text
        low, high = 0, len(text)  # the line begins in between
        while low < high:
            middle = (low + high) // 2
            start = text.rfind("\n", low, middle) + 1 or low
            end = text.find("\n", middle)
            line = text[start : end if end >= 0 else len(text)]
            found, rest = self._cut(line)
            if found == key:
                return rest
            if found < key:
                low = start + len(line) + 1
            else:
                high = start
        return None

    def _cut_all(self, lines: Iterable[str]) -> Iterable[tuple[str, str]]:
        if self._fields == 1:
            return [(key, rest) for key, _, rest in [line.partition("\t") for line in lines]]
        return map(self._cut, lines)

    def _cut(self, line: str) -> tuple[str, str]:
        """The key and the rest of the line."""
        if self._fields == 1:
            key, _, rest = line.partition("\t")
            return key, rest
        parts = line.split("\t", self._fields)
        return "\t".join(parts[: self._fields]), "\t".join(parts[self._fields :])


@cache
def line_table(*parts: str) -> LineTable:
    """The table in a file below ``resources``."""
    return LineTable(resource(*parts).read_text(encoding="utf-8"))
