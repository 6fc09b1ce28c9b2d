"""The quotations of a text that do not lie in another one, by the kind of their marks."""

from collections.abc import Iterator
from typing import NamedTuple

from proofreader.arabic.quotations import CURLY, GUILLEMET, KIND, MARK, STRAIGHT
from proofreader.core import Document, Edit, Fix, Level, Span
from proofreader.rules.support import quote_pairs as quotes

STYLES = {GUILLEMET: "«»", CURLY: "“”", STRAIGHT: '""'}
_KINDS = {marks: kind for kind, marks in STYLES.items()}


class Quotation(NamedTuple):
    """Positions of the two marks. ``style``: the marks as a profile writes them."""

    start: int
    end: int
    style: str

    def rewritten(self, style: str, level: Level) -> Fix:
        """The fix that gives the quotation other marks."""
        marks = ((self.start, style[0]), (self.end, style[1]))
        return Fix(tuple(Edit(Span(at, at + 1), mark) for at, mark in marks), level)


def outer_quotations(document: Document) -> Iterator[Quotation]:
    """Quotations whose marks are surely a pair of one kind, the outermost only: within «…» other marks are right."""
    for (start, _), paragraph in zip(document.paragraphs, document.lines, strict=True):
        if not MARK.search(paragraph):
            continue
        outer_end = -1
        for pair in sorted(quotes.pairing_of(paragraph).pairs):
            if pair.start < outer_end:
                continue
            outer_end = pair.end
            opening, closing = paragraph[pair.start], paragraph[pair.end]
            kind = KIND[opening]
            if pair.sure and kind == KIND[closing] and "″" not in (opening, closing):
                yield Quotation(start + pair.start, start + pair.end, STYLES[kind])


def has_other_marks(text: str, style: str) -> bool:
    """Whether the text has a quotation mark of another kind: a cheap look before the reading."""
    return any(KIND[mark] != _KINDS[style] for mark in set(MARK.findall(text)))
