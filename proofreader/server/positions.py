"""Places in a text as the language server protocol counts them: lines, and units of an encoding within the line."""

from bisect import bisect_right
from typing import Literal

from proofreader.arabic.late import late_re
from proofreader.core import Span
from proofreader.core.utf16 import units

Encoding = Literal["utf-8", "utf-16", "utf-32"]
Position = tuple[int, int]  # line and unit, both from 0

_LINE_END = late_re(r"\r\n|\n|\r")  # the protocol knows no others


class LineTable:
    """The lines of one text.

    >>> table = LineTable("أ\\r\\n😀ب", "utf-16")
    >>> table.position(4), table.place((1, 2))
    ((1, 2), 4)
    """

    def __init__(self, text: str, encoding: Encoding) -> None:
        self._text = text
        self._encoding = encoding
        self._starts = [0, *(match.end() for match in _LINE_END.finditer(text))]

    def position(self, place: int) -> Position:
        """Return the position of the code point at ``place``."""
        line = bisect_right(self._starts, place) - 1
        return line, self._units(self._text[self._starts[line] : place])

    def place(self, position: Position) -> int:
        """Return the code point at a position; beyond the end of its line or of the text: that end."""
        line, unit = position
        if line >= len(self._starts):
            return len(self._text)
        start = self._starts[line]
        end = self._starts[line + 1] if line + 1 < len(self._starts) else len(self._text)
        content = _LINE_END.sub("", self._text[start:end])
        if self._encoding == "utf-32":
            return start + min(unit, len(content))
        for at, character in enumerate(content):
            if unit <= 0:
                return start + at
            unit -= self._units(character)
        return start + len(content)

    def span(self, start: Position, end: Position) -> Span:
        """Return the stretch between two positions, in whatever order they come."""
        one, other = self.place(start), self.place(end)
        return Span(min(one, other), max(one, other))

    def _units(self, text: str) -> int:
        if self._encoding == "utf-32":
            return len(text)
        if self._encoding == "utf-16":
            return units(text)
        return len(text.encode("utf-8", "surrogatepass"))
