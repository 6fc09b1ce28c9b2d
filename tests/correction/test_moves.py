"""Where the places of a text are after edits, and back."""

from hypothesis import given
from hypothesis import strategies as st

from proofreader.core import Edit, Span
from proofreader.correction import apply_edits
from proofreader.correction.moves import Moves

TEXT = "0123456789"


@st.composite
def edits(draw: st.DrawFn) -> list[Edit]:
    """Edits of TEXT that neither overlap nor touch."""
    cuts = sorted(draw(st.sets(st.integers(0, len(TEXT)), max_size=6)))
    pairs = zip(cuts[::2], cuts[1::2], strict=False)
    return [Edit(Span(start, end), draw(st.text("ab", max_size=3))) for start, end in pairs]


@given(edits(), st.integers(0, 10), st.integers(0, 10))
def test_a_stretch_that_no_edit_touches_keeps_its_text_there_and_back(made: list[Edit], one: int, other: int) -> None:
    span = Span(*sorted((one, other)))
    after, moves = apply_edits(TEXT, made), Moves(made)
    there = moves.span(span)
    assert 0 <= there.start <= there.end <= len(after)
    if span.start < span.end and not any(edit.span.overlaps(span) for edit in made):
        assert after[slice(*there)] == TEXT[slice(*span)]
        assert moves.back().span(there) == span


@given(edits())
def test_an_edit_is_where_its_text_is(made: list[Edit]) -> None:
    after, moves = apply_edits(TEXT, made), Moves(made)
    for edit in made:
        assert after[slice(*moves.span(edit.span))] == edit.text


def test_an_insertion_at_the_border_belongs_to_what_grows() -> None:
    moves = Moves([Edit(Span(2, 2), "x"), Edit(Span(4, 4), "y")])
    assert moves.span(Span(2, 4)) == Span(3, 5)
    assert moves.span(Span(2, 4), grown=True) == Span(2, 6)
    assert moves.back().span(Span(3, 5)) == Span(2, 4)


def test_what_an_edit_cuts_is_taken_whole() -> None:
    moves = Moves([Edit(Span(2, 6), "abc")])
    assert moves.span(Span(4, 8)) == Span(2, 7)
    assert moves.back().span(Span(3, 6)) == Span(2, 7)
