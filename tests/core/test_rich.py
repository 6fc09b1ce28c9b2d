"""A text with structure: edits move forms and marks along with the words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofreader.core import Edit, Form, Mark, RichText, Shape, Span, Style
from proofreader.engine import apply_edits

BOLD, LINK = Style.BOLD, Style.LINK
HEADING, ITEM = Form(Shape.HEADING, 1), Form(Shape.BULLET, 1)


def rich(text: str, *marked: tuple[str, Style], forms: tuple[Form, ...] = ()) -> RichText:
    marks = tuple(Mark(text.index(word), text.index(word) + len(word), style) for word, style in marked)
    return RichText(text, forms or (Form(),) * (text.count("\n") + 1), tuple(sorted(marks)))


def replace(document: RichText, old: str, new: str) -> RichText:
    start = document.text.index(old)
    return document.edited([Edit(Span(start, start + len(old)), new)])


def marked(document: RichText) -> list[tuple[str, Style]]:
    return [(document.text[mark.start : mark.end], mark.style) for mark in document.marks]


@pytest.mark.parametrize(
    ("text", "bold", "old", "new", "after"),
    [
        ("زار المدرسه أمس", "المدرسه", "المدرسه", "المدرسة", "المدرسة"),
        ("عقد الإجتماع أمس", "الإجتماع أمس", "الإجتماع", "الاجتماع", "الاجتماع أمس"),
        ("قال  الوزير", "الوزير", "قال  ", "قال ", "الوزير"),
        ("من المدينه الكبيره جاء", "المدينه", "المدينه الكبيره", "المدينة الكبيرة", "المدينة"),
        ("و قال الوزير", "قال", "و ", "و", "قال"),
        ("جاء.ذهب", "جاء.", ".ذ", ". ذ", "جاء."),
        ("سما زرقاء", "سما", "سما زرقاء", "سماء زرقاء", "سماء"),
    ],
)
def test_a_mark_stays_with_its_words(text: str, bold: str, old: str, new: str, after: str) -> None:
    assert marked(replace(rich(text, (bold, BOLD)), old, new)) == [(after, BOLD)]


def test_a_mark_goes_with_the_last_of_its_words() -> None:
    assert replace(rich("أحمر أخضر", ("أخضر", BOLD)), " أخضر", "").marks == ()


def test_forms_follow_their_paragraphs() -> None:
    document = rich("عنوان\nZoom\nنقطة", forms=(HEADING, Form(), ITEM))
    assert replace(document, "Zoom\n", "").forms == (HEADING, ITEM)
    assert replace(document, "\nZoom", "").forms == (HEADING, ITEM)
    assert replace(document, "عنوان\n", "").forms == (Form(), ITEM)
    assert replace(document, "\nنقطة", "").forms == (HEADING, Form())
    assert replace(document, "Zoom", "Zo\nom").forms == (HEADING, Form(), Form(), ITEM)
    assert replace(document, "m\nن", "م ن").forms == (HEADING, Form())


def test_paragraphs_come_back() -> None:
    document = rich("عنوان\nنص فيه رابط", ("رابط", LINK), ("عنوان", BOLD), forms=(HEADING, Form()))
    assert RichText.joined(document.paragraphs()) == document


def test_edits_must_not_overlap() -> None:
    with pytest.raises(ValueError, match="overlaps"):
        rich("abc").edited([Edit(Span(0, 2), "x"), Edit(Span(1, 3), "y")])


ALPHABET = "ابجد .\n"


@st.composite
def edited(draw: st.DrawFn) -> tuple[RichText, list[Edit]]:
    text = draw(st.text(ALPHABET, max_size=40))
    shapes = st.builds(Form, st.sampled_from(Shape), st.integers(0, 3))
    forms = tuple(draw(shapes) for _ in range(text.count("\n") + 1))
    places = st.integers(0, len(text))
    marks = []
    for style in Style:
        start, end = sorted((draw(places), draw(places)))
        if start < end and "\n" not in text[start:end]:
            marks.append(Mark(start, end, style))
    cuts = sorted(draw(st.lists(places, max_size=8)))  # several insertions at one place are as good as any
    edits = [
        Edit(Span(start, end), draw(st.text(ALPHABET, max_size=5)))
        for start, end in zip(cuts[::2], cuts[1::2], strict=False)
    ]
    return RichText(text, forms, tuple(sorted(marks))), edits


@given(edited())
def test_any_edits_keep_the_text_and_the_structure_whole(example: tuple[RichText, list[Edit]]) -> None:
    document, edits = example
    after = document.edited(edits)
    at, expected = 0, ""
    for (start, end), text in edits:
        expected += document.text[at:start] + text
        at = end
    expected += document.text[at:]
    assert after.text == apply_edits(document.text, edits) == expected
    assert len(after.forms) == after.text.count("\n") + 1
    assert list(after.marks) == sorted(after.marks)
    for mark in after.marks:
        assert 0 <= mark.start < mark.end <= len(after.text)
        assert "\n" not in after.text[mark.start : mark.end]


@given(edited(), st.data())
def test_what_no_edit_touches_keeps_its_marks_and_form(
    example: tuple[RichText, list[Edit]], data: st.DataObject
) -> None:
    """Every character that stays has the styles it had; the first of a paragraph also its form."""
    document, edits = example
    after = document.edited(edits)
    shift = 0
    at = 0
    for edit in [*edits, Edit(Span(len(document.text), len(document.text)), "")]:
        for old in range(at, edit.span.start):
            if document.text[old] == "\n":
                continue
            for style in Style:
                was = any(m.style is style and m.start <= old < m.end for m in document.marks)
                now = any(m.style is style and m.start <= old + shift < m.end for m in after.marks)
                assert was == now
            if (old == 0 or document.text[old - 1] == "\n") and (
                old + shift == 0 or after.text[old + shift - 1] == "\n"
            ):
                assert after.form_at(old + shift) == document.form_at(old)
        shift += len(edit.text) - (edit.span.end - edit.span.start)
        at = edit.span.end
