"""Edits: in positions of the text before any of them, apart, in one order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofreader.core import Edit, Span
from proofreader.correction import apply_edits


def test_positions_are_those_of_the_original() -> None:
    assert apply_edits("abcdef", [Edit(Span(4, 5), "X"), Edit(Span(0, 1), "")]) == "bcdXf"
    assert apply_edits("abc", []) == "abc"


def test_neighbours_and_insertions_at_one_place_stand_together_in_the_order_given() -> None:
    assert apply_edits("abcd", [Edit(Span(2, 4), "Y"), Edit(Span(0, 2), "X")]) == "XY"
    assert apply_edits("ab", [Edit(Span(1, 1), "2"), Edit(Span(1, 1), "1"), Edit(Span(2, 2), "3")]) == "a21b3"


@pytest.mark.parametrize(
    "edits",
    [
        [Edit(Span(0, 3), "X"), Edit(Span(2, 4), "Y")],
        [Edit(Span(0, 2), "X"), Edit(Span(0, 2), "Y")],
        [Edit(Span(1, 3), "X"), Edit(Span(2, 2), "Y")],
        [Edit(Span(5, 7), "X")],
        [Edit(Span(7, 7), "X")],
        [Edit(Span(-1, 1), "X")],
        [Edit(Span(3, 2), "X")],
    ],
)
def test_overlaps_and_places_outside_are_refused(edits: list[Edit]) -> None:
    with pytest.raises(ValueError, match="overlaps another or lies outside"):
        apply_edits("abcdef", edits)


@given(st.text(max_size=20), st.lists(st.integers(0, 20), max_size=6), st.lists(st.text(max_size=3), min_size=3))
def test_what_no_edit_touches_stays(text: str, places: list[int], texts: list[str]) -> None:
    edges = sorted({min(place, len(text)) for place in places})
    spans = [Span(start, end) for start, end in zip(edges[::2], edges[1::2], strict=False)]
    edits = [Edit(span, new) for span, new in zip(spans, texts, strict=False)]
    expected, at = "", 0
    for edit in edits:
        expected += text[at : edit.span.start] + edit.text
        at = edit.span.end
    assert apply_edits(text, reversed(edits)) == expected + text[at:]
