"""The article for the system it is published with: clean HTML and text, by one key."""

from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from proofreader.documents.registry import structure_of
from proofreader.ui.export.writing import ExportPlan, preview_text

KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def draft(tmp_path) -> Path:
    document = docx.Document()
    document.add_heading("موسم الزيتون يبدأ", 0)
    document.add_paragraph("ذهب الوفد الى الحقول وعقد ").add_run("الإجتماع").bold = True
    document.add_heading("كم معصرة؟", 2)
    document.add_paragraph("معصرة أولى", style="List Bullet")
    document.add_paragraph("معصرة ثانية", style="List Bullet")
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "سنة", "طن"
    document.sections[0].header.paragraphs[0].text = "ترويسة"
    document.save(str(tmp_path / "draft.docx"))
    return tmp_path / "draft.docx"


def copied(window) -> tuple[str, str]:
    QTest.keyClick(window.editor, Qt.Key.Key_C, KEYS)
    data = QApplication.clipboard().mimeData()
    return data.html(), data.text()


def test_a_draft_with_its_headings_bold_and_lists(open_window, draft) -> None:
    window = open_window(draft)
    window.actions_by_id["fix_certain"].trigger()
    html, text = copied(window)
    assert html.startswith("<h1>موسم الزيتون يبدأ</h1>\n<p>ذهب الوفد إلى الحقول وعقد ")
    assert "<strong>الاجتماع</strong>" in html and "<h2>كم معصرة؟</h2>" in html
    assert "<ul>\n<li>معصرة أولى\n</li>" in html and "<th>سنة</th><th>طن</th>" in html
    assert "class=" not in html and "style=" not in html and "ترويسة" not in html
    assert text.startswith("موسم الزيتون يبدأ\n\nذهب الوفد إلى") and "- معصرة أولى\n- معصرة ثانية" in text
    assert "نُسخ المقال" in window.bar.label.text()


def test_a_page_with_its_links(open_window, tmp_path) -> None:
    page = tmp_path / "page.html"
    body = "ذهب الوفد الى <a href='https://example.org/a?b=1&amp;c=2'>العاصمة</a> أمس في زيارة تدوم ثلاثة أيام كاملة."
    page.write_text(f"<article><h1>زيارة عمل</h1><p>{body}</p></article>", encoding="utf-8")
    html, _ = copied(open_window(page))
    assert '<a href="https://example.org/a?b=1&amp;c=2">العاصمة</a>' in html


def test_pasted_text_gets_its_headline(open_window, article) -> None:
    window = open_window(article)
    window.editor.selectAll()
    window.editor.insert_text("افتتاح مكتبة <عمومية> بقرية\n\nذهب الوفد إلى القرية صباح اليوم مع السكان & غيرهم.")
    html, text = copied(window)
    assert "&lt;عمومية&gt;" in html and "السكان &amp; غيرهم" in html and "<عمومية>" in text
    back = structure_of(html.encode(), "a.html").text
    assert back.split() == text.split()


def test_copying_is_not_saving(open_window, article) -> None:
    window = open_window(article)
    window.actions_by_id["fix_certain"].trigger()
    copied(window)
    assert window.article.needs_saving


def test_the_preview_of_a_draft_shows_what_is_written(open_window, draft) -> None:
    window = open_window(draft)
    paper = window.exports.source_of(window.article)
    html = preview_text(paper, ExportPlan(draft.with_name("o.docx"), keep=True), 3_000)
    assert "<h2>كم معصرة؟</h2>" in html and "<ul>" in html and "<table>" in html
    assert "byline" not in html, "a draft that is kept keeps its own look"
