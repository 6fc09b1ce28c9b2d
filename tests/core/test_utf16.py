from hypothesis import given
from hypothesis import strategies as st

from proofreader.core import Fix, Issue, Level, Span
from proofreader.core.utf16 import Utf16, units

texts = st.text(st.sampled_from("اب\u064e \n\U0001f600\U0001f1f2\U00010330a"), max_size=60) | st.text(max_size=60)


def in_units(text: str) -> bytes:
    return text.encode("utf-16-le", "surrogatepass")


@given(texts)
def test_units_are_those_of_utf16(text: str) -> None:
    assert units(text) == len(in_units(text)) // 2


@given(texts, st.data())
def test_a_position_cuts_the_text_at_the_same_place(text: str, data: st.DataObject) -> None:
    point = data.draw(st.integers(0, len(text)))
    unit = Utf16(text).unit(point)
    assert in_units(text)[: 2 * unit] == in_units(text[:point])


@given(texts)
def test_there_and_back(text: str) -> None:
    utf16 = Utf16(text)
    assert [utf16.point(utf16.unit(point)) for point in range(len(text) + 1)] == list(range(len(text) + 1))


def test_inside_a_surrogate_pair_is_the_pair() -> None:
    assert Utf16("ا😀ب").point(2) == 1


@given(texts, st.data())
def test_an_issue_keeps_its_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    issue = Issue("rule", "hamza", Span(start, end), "", (Fix.replace(start, end, "x", Level.LIKELY),))
    moved = Utf16(text).issue(issue)
    assert in_units(text)[2 * moved.span.start : 2 * moved.span.end] == in_units(text[start:end])
    assert moved.fixes[0].edits[0].span == moved.span
