"""Spans: what overlaps what."""

from hypothesis import given
from hypothesis import strategies as st

from proofreader.core import Span

SPANS = st.tuples(st.integers(0, 8), st.integers(0, 4)).map(lambda p: Span(p[0], p[0] + p[1]))


@given(SPANS, SPANS)
def test_overlap_is_symmetric(one: Span, other: Span) -> None:
    assert one.overlaps(other) == other.overlaps(one)


@given(SPANS)
def test_a_span_overlaps_itself(span: Span) -> None:
    assert span.overlaps(span)


def test_neighbours_do_not_overlap() -> None:
    assert not Span(0, 3).overlaps(Span(3, 5))
    assert not Span(3, 3).overlaps(Span(3, 5)), "an insertion before a word does not touch the word"
    assert Span(4, 4).overlaps(Span(3, 5)), "an insertion inside a word does"


def test_shift() -> None:
    assert Span(1, 4).shift(10) == Span(11, 14)
