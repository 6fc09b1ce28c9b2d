"""What a saved page left out, and its way back into the article."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from proofreader.ui.articles.omitted_passages import line_behind, omitted_passages_of
from proofreader.ui.review.residue_dialog import ResidueDialog

PARAGRAPHS = [
    "افتتح عامل الإقليم صباح اليوم بحضور المنتخبين وممثلي الجمعيات مكتبة عمومية جديدة وسط المدينة القديمة.",
    "وقال رئيس الجمعية في كلمة ألقاها بهذه المناسبة إن المكتبة تضم آلاف الكتب في مختلف فروع المعرفة والأدب.",
    "ومن المنتظر أن تستقبل المكتبة التلاميذ كل يوم من أيام الأسبوع ما عدا العطل الرسمية حسب المصدر نفسه.",
]
PAGE = f"""<html lang="ar"><head><title>مكتبة جديدة</title></head><body>
<nav><a href="/">الرئيسية</a> <a href="/s">رياضة</a></nav>
<article><h1>افتتاح مكتبة جديدة في المدينة القديمة</h1>
<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p><p>{PARAGRAPHS[2]}</p></article>
<table><tr><td>عدد الكتب</td><td>ثلاثة آلاف كتاب</td></tr></table>
<footer>© كل الحقوق محفوظة للجريدة</footer></body></html>"""


@pytest.fixture
def page(tmp_path) -> Path:
    path = tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    return path


def test_a_piece_goes_behind_what_precedes_it_in_the_page() -> None:
    page = "العنوان الأول الفقرة الأولى هنا الفقرة الضائعة الفقرة الثانية هنا"
    lines = ["العنوان الأول", "الفقرة الأولى هنا", "الفقرة الثانية هنا", ""]
    assert line_behind("الفقرة الضائعة", page, lines) == 2
    assert line_behind("ليس في الصفحة", page, lines) == 4


def test_doubtful_pieces_come_first(page: Path) -> None:
    pieces = omitted_passages_of(page)
    assert pieces is not None
    doubts = [piece.doubtful for piece in pieces.dropped]
    assert doubts == sorted(doubts, reverse=True) and False in doubts


def test_no_page_no_pieces(tmp_path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("نص", encoding="utf-8")
    assert omitted_passages_of(path) is None
    assert omitted_passages_of(tmp_path / "gone.html") is None


def test_a_piece_is_put_back_and_that_undone(open_window, page, monkeypatch) -> None:
    window = open_window(page)
    before = window.editor.text()
    wanted: list[str] = []

    def exec_(dialog: ResidueDialog) -> int:
        assert dialog.dropped_list.item(0).toolTip()
        assert dialog.put_back() == [], "nothing comes back unasked"
        dialog.dropped_list.item(0).setCheckState(Qt.CheckState.Checked)
        wanted.extend(dialog.put_back())
        assert "أعد قطعة واحدة" in dialog.remove_button.text()
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ResidueDialog, "exec", exec_)
    assert window.actions_by_id["clean"].isEnabled()
    window.actions_by_id["clean"].trigger()
    assert wanted and wanted[0] in window.editor.text().split("\n")
    assert window.editor.text().replace(f"{wanted[0]}\n", "").replace(f"\n{wanted[0]}", "") == before
    window.editor.undo()
    assert window.editor.text() == before
