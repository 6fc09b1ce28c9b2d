"""What a reader sees of a Word draft beside its words: headings, lists, cells, comments; and all that after changes."""

import os
from io import BytesIO

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from random_documents import DOCUMENTS

from proofreader.core import Edit, Form, Shape, Span, Style
from proofreader.documents.docx import WordDraft

SLOW = settings(
    deadline=None,
    max_examples=int(os.environ.get("PROOFREADER_EXAMPLES", "60")),
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture(scope="module")
def draft() -> WordDraft:
    document = docx.Document()
    document.add_heading("موسم الزيتون يبدأ", 0)
    paragraph = document.add_paragraph("كتب ")
    paragraph.add_run("مراسلنا").bold = True
    paragraph.add_run(" من الحقول.")
    document.add_heading("ثلاثة أسئلة", 2)
    first = document.add_paragraph("كم شجرة؟", style="List Bullet")
    second = document.add_paragraph("كم معصرة؟", style="List Bullet")
    table = document.add_table(2, 2)
    for number, cell in enumerate(cell for row in table.rows for cell in row.cells):
        cell.text = f"خلية {number}"
    last = document.add_paragraph("نهاية التقرير.")
    document.add_comment([first.runs[0], second.runs[0]], "من أين هذا العدد؟", author="سكرتيرة التحرير")
    document.add_comment(last.runs, "اختصر\nمن فضلك", author="رئيس التحرير")
    document.sections[0].header.paragraphs[0].text = "ترويسة"
    data = BytesIO()
    document.save(data)
    return WordDraft.of(data.getvalue())


def test_every_line_is_told(draft) -> None:
    told = dict(zip(draft.text.split("\n"), draft.outline, strict=True))
    assert told["موسم الزيتون يبدأ"].form == Form(Shape.HEADING, 1)
    assert told["ثلاثة أسئلة"].form == Form(Shape.HEADING, 2)
    assert told["كم معصرة؟"].form == Form(Shape.BULLET, 1)
    assert told["خلية 3"] == (Form(Shape.ROW), True)
    assert told["ترويسة"] == (Form(), True) and told["نهاية التقرير."] == (Form(), False)


def test_comments_stand_at_their_words(draft) -> None:
    found = [(draft.text[slice(*comment.span)], comment.author, comment.text) for comment in draft.comments]
    assert found == [
        ("كم شجرة؟\nكم معصرة؟", "سكرتيرة التحرير", "من أين هذا العدد؟"),
        ("نهاية التقرير.", "رئيس التحرير", "اختصر\nمن فضلك"),
    ]
    assert all(comment.date[:2] == "20" for comment in draft.comments)


def edit(draft: WordDraft, words: str, by: str) -> Edit:
    at = draft.text.index(words)
    return Edit(Span(at, at + len(words)), by)


def test_words_change_within_the_structure(draft) -> None:
    rich = draft.structure([edit(draft, "معصرة", "طاحونة"), edit(draft, "خلية 1", "خانة"), edit(draft, "ترويسة", "x")])
    assert rich is not None
    lines = {text: form for form, text, _ in rich.paragraphs()}
    assert lines["كم طاحونة؟"].shape is Shape.BULLET and lines["خلية 0\tخانة"].shape is Shape.ROW
    assert "x" not in rich.text and rich.text.endswith("نهاية التقرير.")
    assert [rich.text[mark.start : mark.end] for mark in rich.marks if mark.style is Style.BOLD] == ["مراسلنا"]


def test_a_new_paragraph_joins_the_text(draft) -> None:
    rich = draft.structure([edit(draft, "نهاية", "فقرة جديدة.\nنهاية")])
    assert rich is not None and rich.text.endswith("خلية 3\nفقرة جديدة.\nنهاية التقرير.")


@pytest.mark.parametrize(("words", "by"), [("خلية 0\nخلية 1", "خلية"), ("خلية 1", "سطر\nسطر"), ("؟\nكم", " كم")])
def test_what_would_lose_its_place_is_not_told(draft, words, by) -> None:
    rich = draft.structure([edit(draft, words, by)])
    assert rich is None or by in rich.text


@SLOW
@given(DOCUMENTS, st.data())
def test_any_document(data, choose) -> None:
    draft = WordDraft.of(data)
    lines = draft.text.split("\n")
    assert not draft.outline or len(draft.outline) == len(lines)
    assert all(0 <= one.span.start <= one.span.end <= len(draft.text) for one in draft.comments)
    untouched = draft.structure([])
    assert untouched is not None
    words = [
        (start, word)
        for start, word in _words(draft.text)
        if word.isalpha() and draft.text.count(word) == untouched.text.count(word) == 1
    ]
    if words:
        start, word = choose.draw(st.sampled_from(words))
        rich = draft.structure([Edit(Span(start, start + len(word)), "كلمةجديدة")])
        assert rich is not None and rich.text == untouched.text.replace(word, "كلمةجديدة")


def _words(text: str) -> list[tuple[int, str]]:
    found, at = [], 0
    for word in text.split():
        at = text.index(word, at)
        found.append((at, word))
        at += len(word)
    return found
