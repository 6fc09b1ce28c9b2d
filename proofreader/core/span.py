"""The only position type: code points of the original text, end-exclusive."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple


class Span(NamedTuple):
    """``text[start:end]``. Counted in code points; UTF-16 exists in ``ui/`` alone.

    A named tuple rather than a dataclass: hundreds of thousands are made for one long document,
    and tuples are made and sorted at C speed.
    """

    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a character. An insertion overlaps a span it lies strictly within, or its like."""
        if self == other:
            return True
        if self.start == self.end:
            return other.start < self.start < other.end
        if other.start == other.end:
            return self.start < other.start < self.end
        return self.start < other.end and other.start < self.end

    def shift(self, by: int) -> "Span":
        """The same span, ``by`` code points further on."""
        return Span(self.start + by, self.end + by)


def overlapping(span: Span, others: Sequence[Span]) -> Iterator[Span]:
    """Those that the span overlaps, of spans which are sorted and do not overlap each other."""
    at = max(0, bisect_left(others, span) - 1)
    while at < len(others) and others[at].start <= span.end:
        if span.overlaps(others[at]):
            yield others[at]
        at += 1
