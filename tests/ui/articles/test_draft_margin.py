"""A Word draft in the window: its headings, lists and comments are seen, and it is checked as ``check`` does it."""

import json
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from proofreader.cli import main
from proofreader.core import Form, Shape, Span
from proofreader.documents.checker import source_in_window
from proofreader.documents.registry import kind_of
from proofreader.engine import Engine
from proofreader.engine.wire import issue_from_wire
from proofreader.engine.worker import Service
from proofreader.ui.articles.comments_list import CommentsList
from proofreader.ui.editor.outline import apart_within, form_of
from proofreader.ui.review.inline_changes import inline_html


@pytest.fixture
def draft(tmp_path) -> Path:
    document = docx.Document()
    document.add_heading("موسم الزيتون يبدأ", 0)
    document.add_paragraph("ذهب الوفد الى الحقول، وعقد الإجتماع هناك.")
    document.add_heading("كم معصرة؟", 2)
    document.add_paragraph("معصرة اولى", style="List Bullet")
    document.add_paragraph("معصرة ثانية", style="List Bullet")
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "شارك", "المدينه"
    last = document.add_paragraph("نهاية التقرير.")
    document.add_comment(last.runs, "اختصر من فضلك", author="رئيس التحرير")
    document.save(str(tmp_path / "draft.docx"))
    return tmp_path / "draft.docx"


def forms(window) -> dict[str, Form]:
    block, found = window.editor.document().firstBlock(), {}
    while block.isValid():
        found[block.text()] = form_of(block)
        block = block.next()
    return found


def test_the_paragraphs_show_what_they_are(open_window, draft) -> None:
    window = open_window(draft)
    assert forms(window)["كم معصرة؟"] == Form(Shape.HEADING, 2)
    assert forms(window)["معصرة اولى"] == Form(Shape.BULLET, 1)
    assert not window.editor.document().isUndoAvailable() and not window.article.is_modified
    numbers = window.editor._numbers
    area = next(area for block, area in window.editor.visible_blocks() if block.text() == "كم معصرة؟")
    assert numbers._told(int(area.center().y())) == "عنوان من المستوى 2"


def test_an_article_without_structure_keeps_its_narrow_margin(open_window, draft, article) -> None:
    window = open_window(article)
    narrow = window.editor._numbers.wanted_width()
    window.files.open(draft)
    assert window.editor._numbers.wanted_width() > narrow


def test_it_goes_along_with_the_words_and_comes_back_by_undo(open_window, draft, type_text) -> None:
    window = open_window(draft)
    at = window.editor.text().index("معصرة؟")
    window.editor.go_to(at)
    QTest.keyClick(window.editor, Qt.Key.Key_Return)
    assert forms(window)["معصرة؟"] == forms(window)["كم "] == Form(Shape.HEADING, 2)
    window.editor.selectAll()
    QTest.keyClick(window.editor, Qt.Key.Key_Delete)
    window.actions_by_id["undo"].trigger()
    window.actions_by_id["undo"].trigger()
    assert forms(window)["كم معصرة؟"] == Form(Shape.HEADING, 2)
    assert forms(window)["نهاية التقرير."] == Form()


def test_comments_lead_to_their_words(open_window, draft, article, qtbot) -> None:
    window = open_window(draft)
    panel = window.findChild(CommentsList)
    assert window.side.tabText(window.side.indexOf(panel)) == "التعليقات (1)"
    window.editor.go_to(0)
    window.editor.insert_text("سطر جديد\n")
    QTest.keyClick(window.editor, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is panel.rows and "رئيس التحرير" in panel.rows.currentItem().text()
    QTest.keyClick(panel.rows, Qt.Key.Key_Return)
    assert window.editor.textCursor().selectedText() == "نهاية التقرير."
    assert QApplication.focusWidget() is window.editor
    window.files.open(article)
    assert window.side.indexOf(panel) < 0, "an article without comments has no list of them"


def in_window(engine: Engine, path: Path, text: str, apart: list[Span]) -> list[tuple[Span, str]]:
    service = Service(lambda **_: engine, source_in_window)
    request = {"id": 1, "profile": "ar-MA", "text": text, "kind": kind_of(path).name, "apart": apart}
    answer = service.answer(json.dumps(request).encode())
    return sorted((issue.span, issue.rule) for issue in map(issue_from_wire, answer["issues"]))


def test_the_window_and_check_find_the_same(open_window, draft, checker, capsys) -> None:
    window = open_window(draft)
    assert checker.kinds[-1] == "word"
    text = window.editor.text()
    assert [text[slice(*span)] for span in checker.apart] == ["شارك", "المدينه"]
    main(["check", "--format", "json", "--level", "note", str(draft)], lambda _: 0)
    (report,) = json.loads(capsys.readouterr().out)["files"]
    checked = sorted((Span(i["start"], i["end"]), i["rule"]) for i in report["issues"])
    engine = Engine.load()
    assert checked and in_window(engine, draft, text, checker.apart) == checked
    plain = engine.check(text, suggest=True)
    assert sorted((issue.span, issue.rule) for issue in plain) != checked, "the sample must need the structure"


def test_what_stands_apart_is_told_by_the_piece(open_window, draft) -> None:
    window = open_window(draft)
    text = window.editor.text()
    at = text.index("شارك")
    assert apart_within(window.editor.document(), at, text[at:]) == [Span(0, 4), Span(5, 12)]
    assert apart_within(window.editor.document(), 0, text[: at - 1]) == []


def test_changes_are_shown_in_the_lines_they_belong_to(open_window, draft) -> None:
    window = open_window(draft)
    window.actions_by_id["fix_certain"].trigger()
    paper = window.exports.source_of(window.article)
    html = inline_html(paper.original, paper.changes(), dark=False, outline=paper.draft.outline)
    assert '<h2 dir="rtl"' in html and "كم معصرة؟</h2>" in html and "• معصرة" in html
    assert "\x01" not in html and html.count("<u") == len(paper.changes())
