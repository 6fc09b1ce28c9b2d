"""Places in what a client sent, and in what is checked of it."""

from hypothesis import given
from hypothesis import strategies as st

from proofreader.core import Span
from proofreader.server.annotated import AnnotatedText, Part

_TEXT = st.text(alphabet="اب 😀x\r\n", max_size=8)
_PARTS = st.lists(
    st.one_of(_TEXT.map(Part.prose), st.builds(Part, st.sampled_from(["<b>", "</p>", "&amp;", "😀"]), _TEXT)),
    max_size=8,
)


@given(_PARTS)
def test_both_texts_are_whole(parts: list[Part]) -> None:
    annotated = AnnotatedText.of(parts)
    assert annotated.original == "".join(part.original for part in parts)
    assert "\r" not in annotated.text


@given(_PARTS, st.data())
def test_what_is_whole_reads_alike_in_both(parts: list[Part], data: st.DataObject) -> None:
    annotated = AnnotatedText.of(parts)
    start = data.draw(st.integers(0, len(annotated.text)))
    span = Span(start, data.draw(st.integers(start, len(annotated.text))))
    first, last = annotated.original_span(span)
    assert 0 <= first <= last <= len(annotated.original)
    if annotated.is_whole(span):
        assert annotated.original[first:last].replace("\r\n", "\n").replace("\r", "\n") == annotated.text[slice(*span)]


@given(_TEXT, st.data())
def test_utf16_counts_as_the_encoder_does(text: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text)))
    assert AnnotatedText.plain(text).utf16(place) == len(text[:place].encode("utf-16-le")) // 2


def test_a_replacement_would_take_markup_away() -> None:
    annotated = AnnotatedText.of([Part.prose("ال"), Part("<b>", ""), Part.prose("كتاب"), Part("</b>", "")])
    assert annotated.text == "الكتاب"
    assert annotated.original_span(Span(0, 6)) == Span(0, 9)
    assert not annotated.is_whole(Span(0, 6))
    assert annotated.is_whole(Span(2, 6))
    assert annotated.original_span(Span(2, 6)) == Span(5, 9)


def test_nothing_at_all() -> None:
    assert AnnotatedText.of([]).original_span(Span(0, 0)) == Span(0, 0)
