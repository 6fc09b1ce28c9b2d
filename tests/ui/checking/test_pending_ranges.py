"""Which stretches of a long text are to be checked, under any edits."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from proofreader.core import Span
from proofreader.ui.checking.pending_ranges import PendingRanges, RangeCheck
from proofreader.ui.checking.scheduler import CheckJob


def job() -> CheckJob:
    return CheckJob(None, "", "", frozenset(), urgent=False)  # type: ignore[arg-type]


def piece(start: int, end: int) -> RangeCheck:
    return RangeCheck(start, end, "", job())


def test_pieces_are_taken_from_the_front_and_from_what_is_in_view() -> None:
    pending = PendingRanges()
    pending.restart(100)
    pending.take(piece(40, 49))
    assert pending.first() == Span(0, 40)
    assert pending.first(Span(45, 70)) == Span(50, 70)
    pending.skip(0, 39)
    assert pending.open == [Span(50, 100)]


def test_done_is_when_nothing_is_open_or_under_way() -> None:
    pending = PendingRanges()
    pending.restart(10)
    only = piece(0, 10)
    pending.take(only)
    assert not pending.is_done
    assert pending.done(only.job) is only
    assert pending.is_done


def test_an_edit_moves_what_lies_behind_and_drops_what_it_touches() -> None:
    pending = PendingRanges()
    pending.restart(100)
    before, touched, behind = piece(0, 9), piece(20, 29), piece(60, 69)
    for each in (before, touched, behind):
        pending.take(each)
    pending.changed(25, 2, 5)
    assert (before.start, before.end, before.job.dropped) == (0, 9, False)
    assert touched.job.dropped and touched not in pending.pieces
    assert (behind.start, behind.end) == (63, 72)
    assert pending.first(Span(20, 32)) == Span(20, 32)


edits = st.lists(st.tuples(st.integers(0, 200), st.integers(0, 30), st.integers(0, 30)), max_size=8)


@given(edits, st.lists(st.tuples(st.integers(0, 90), st.integers(1, 10)), max_size=4))
def test_stretches_stay_within_the_text_in_order_and_apart(changes, taken) -> None:
    pending, length = PendingRanges(), 100
    pending.restart(length)
    for start, size in taken:
        pending.take(piece(start, start + size))
    for position, removed, added in changes:
        position = min(position, length)
        removed = min(removed, length - position)
        pending.changed(position, removed, added)
        length += added - removed
        spans = pending.open
        assert all(0 <= span.start < span.end <= length for span in spans)
        assert all(one.end <= other.start for one, other in pairwise(spans))
        assert all(0 <= each.start <= each.end <= length for each in pending.pieces)


@given(edits)
def test_what_is_wholly_open_stays_so(changes) -> None:
    pending, length = PendingRanges(), 100
    pending.restart(length)
    for position, removed, added in changes:
        position = min(position, length)
        removed = min(removed, length - position)
        pending.changed(position, removed, added)
        pending.add(position, position + added)
        length += added - removed
    assert sum(span.end - span.start for span in pending.open) == length
