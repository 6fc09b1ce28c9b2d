"""The lines of a long text, and their places, each made when it is asked for.

A text of a million words has forty thousand lines, which take more memory than the text; the few rules that see the
whole of it go through them one by one.
"""

from array import array
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import overload

from proofreader.core.span import Span


class LinePlaces(Sequence[Span]):
    """The span of each line, without its line end, empty ones included."""

    def __init__(self, text: str) -> None:
        starts = array("Q", [0])
        at = text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = text.find("\n", at + 1)
        starts.append(len(text) + 1)  # where another line would begin
        self._starts = starts

    def __len__(self) -> int:
        return len(self._starts) - 1

    @overload
    def __getitem__(self, at: int) -> Span: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Span, ...]: ...
    def __getitem__(self, at: int | slice) -> Span | tuple[Span, ...]:
        if isinstance(at, slice):
            return tuple([self[each] for each in range(*at.indices(len(self)))])
        starts = self._starts
        if at < 0:
            at += len(starts) - 1
        if not 0 <= at < len(starts) - 1:
            raise IndexError("no such line")
        return Span(starts[at], starts[at + 1] - 1)

    def __iter__(self) -> Iterator[Span]:
        for start, following in pairwise(self._starts):
            yield Span(start, following - 1)


class CutLines(Sequence[str]):
    """The text of each line."""

    def __init__(self, text: str, places: Sequence[Span]) -> None:
        """``places``: where the lines are."""
        self._text = text
        self._places = places

    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[str, ...]: ...
    def __getitem__(self, at: int | slice) -> str | tuple[str, ...]:
        if isinstance(at, slice):
            return tuple([self._text[start:end] for start, end in self._places[at]])
        start, end = self._places[at]
        return self._text[start:end]

    def __iter__(self) -> Iterator[str]:
        text = self._text
        for start, end in self._places:
            yield text[start:end]
