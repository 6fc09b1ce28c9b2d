"""Where the places of a text are once it is edited, and where those of the edited text came from."""

from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate
from typing import NamedTuple, Self

from proofreader.core import Edit, Span


class _Step(NamedTuple):
    """A stretch of a text, and how long what stands in its place is."""

    start: int
    end: int
    length: int


class Moves:
    """What edits, which do not overlap, do to the places of a text.

    >>> there = Moves([Edit(Span(2, 4), "إلى بيت")])
    >>> there.span(Span(5, 8)), there.back().span(Span(10, 13))
    (Span(start=10, end=13), Span(start=5, end=8))
    """

    def __init__(self, edits: Iterable[Edit]) -> None:
        self._take(sorted(_Step(edit.span.start, edit.span.end, len(edit.text)) for edit in edits))

    def _take(self, steps: list[_Step]) -> None:
        self._steps = steps
        self._starts = [step.start for step in steps]
        self._shifts = [0, *accumulate(step.length - (step.end - step.start) for step in steps)]

    def back(self) -> Self:
        """From the edited text to the one before."""
        other = object.__new__(type(self))
        pairs = zip(self._steps, self._shifts, strict=False)
        other._take([_Step(start + by, start + by + length, end - start) for (start, end, length), by in pairs])
        return other

    def span(self, span: Span, *, grown: bool = False) -> Span:
        """The stretch afterwards, with the whole of what stands where an edit cuts it.

        grown: with what was inserted right before and behind it, too.
        """
        start, end = self._edge(span.start, at_end=False), self._edge(span.end, at_end=True)
        if grown:
            end += self._inserted(span.end)
        else:
            start += self._inserted(span.start)
        return Span(min(start, end), end)

    def _edge(self, at: int, *, at_end: bool) -> int:
        number = bisect_left(self._starts, at)
        if number:
            start, end, length = self._steps[number - 1]
            if end > at:  # within what is replaced
                return start + self._shifts[number - 1] + (length if at_end else 0)
        return at + self._shifts[number]

    def _inserted(self, at: int) -> int:
        """How much is inserted at that place."""
        number, added = bisect_left(self._starts, at), 0
        while number < len(self._steps) and self._steps[number].start == self._steps[number].end == at:
            added += self._steps[number].length
            number += 1
        return added
