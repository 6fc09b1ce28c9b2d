"""Which stretches of a long text are still to be checked, and which are being checked. No Qt."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from proofreader.core import Span
from proofreader.ui.checking.scheduler import CheckJob


@dataclass(eq=False, slots=True)
class RangeCheck:
    """Paragraphs that are being checked; the place moves with the text around them."""

    start: int
    end: int
    text: str
    job: CheckJob


@dataclass
class PendingRanges:
    """Stretches in UTF-16 units, in order, apart from each other."""

    open: list[Span] = field(default_factory=list)
    pieces: list[RangeCheck] = field(default_factory=list)

    def restart(self, length: int) -> None:
        """Everything is to be checked."""
        self.drop()
        self.open = [Span(0, length)]

    def drop(self) -> None:
        """Forgets everything."""
        for piece in self.pieces:
            piece.job.drop()
        self.open, self.pieces = [], []

    @property
    def is_done(self) -> bool:
        """Whether nothing is left, nor under way."""
        return not self.open and not self.pieces

    def add(self, start: int, end: int) -> None:
        """That stretch is to be checked again."""
        if start >= end:
            return
        merged: list[Span] = []
        for span in sorted([*self.open, Span(start, end)]):
            if merged and span.start <= merged[-1].end:
                merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
            else:
                merged.append(span)
        self.open = merged

    def first(self, within: Span | None = None) -> Span | None:
        """The first stretch to check, cut to ``within``."""
        if within is None:
            return self.open[0] if self.open else None
        for span in self.open:
            start, end = max(span.start, within.start), min(span.end, within.end)
            if start < end:
                return Span(start, end)
        return None

    def take(self, piece: RangeCheck) -> None:
        """That piece is being checked now."""
        self.skip(piece.start, piece.end)
        self.pieces.append(piece)

    def skip(self, start: int, end: int) -> None:
        """That stretch need not be checked. The line end after it goes with it."""
        rest: list[Span] = []
        for span in self.open:
            if span.end <= start or span.start > end:
                rest.append(span)
                continue
            if span.start < start:
                rest.append(Span(span.start, start))
            if span.end > end + 1:
                rest.append(Span(end + 1, span.end))
        self.open = rest

    def done(self, job: CheckJob) -> RangeCheck | None:
        """The piece of that job, which is checked now."""
        piece = next((piece for piece in self.pieces if piece.job is job), None)
        if piece is not None:
            self.pieces.remove(piece)
        return piece

    def changed(self, position: int, removed: int, added: int) -> None:
        """Moves everything after a change of the text; a piece that it touched is to be checked again."""
        by, end = added - removed, position + removed
        moved = (Span(*(_moved(place, position, end, by) for place in span)) for span in self.open)
        self.open = [span for span in moved if span.start < span.end]
        touched: list[Span] = []
        kept: list[RangeCheck] = []
        for piece in self.pieces:
            if piece.end < position:
                kept.append(piece)
            elif piece.start > end:
                piece.start, piece.end = piece.start + by, piece.end + by
                kept.append(piece)
            else:
                piece.job.drop()
                touched.append(Span(min(piece.start, position), max(piece.end + by, position + added)))
        self.pieces = kept
        self._add_all(touched)

    def _add_all(self, spans: Iterable[Span]) -> None:
        for start, end in spans:
            self.add(start, end)


def _moved(place: int, position: int, end: int, by: int) -> int:
    """Where a place is after a change; one inside the change goes to its end."""
    if place <= position:
        return place
    return place + by if place >= end else max(position, end + by)
