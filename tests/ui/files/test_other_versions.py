"""Ctrl+S where another program has changed or removed the file: always an answer, never a loss."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from proofreader.ui.review.changes_page import ChangesPage

Control = Qt.KeyboardModifier.ControlModifier
THEIRS = "نص كتبه برنامج آخر"


@pytest.fixture
def changed(window, article, type_text) -> str:
    """The text of a window whose file holds another one; the notice has been seen already."""
    type_text(window.editor, "كلماتي ")
    article.write_text(THEIRS, encoding="utf-8")
    window.disk_watch.look()
    return str(window.editor.text())


def save(window) -> None:
    QTest.keyClick(window.editor, Qt.Key.Key_S, Control)


def test_the_file_can_be_replaced(window, article, changed, click_answer) -> None:
    asked = click_answer("استبدل الملف بنصّي")
    save(window)
    assert len(asked) == 1 and article.name in asked[0]
    assert article.read_text(encoding="utf-8") == changed
    assert not window.isWindowModified() and window.article.notice is None


def test_the_text_can_be_saved_elsewhere(window, article, changed, click_answer, monkeypatch) -> None:
    copy = article.with_name("نسختي.txt")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(copy), ""))
    click_answer("احفظ باسم آخر…")
    save(window)
    assert copy.read_text(encoding="utf-8") == changed
    assert article.read_text(encoding="utf-8") == THEIRS


def test_the_differences_can_be_seen(window, article, changed, click_answer) -> None:
    click_answer("أظهر الفروق")
    save(window)
    page = window.pages.currentWidget()
    assert isinstance(page, ChangesPage)
    assert THEIRS in page.before.toPlainText()
    assert article.read_text(encoding="utf-8") == THEIRS and window.isWindowModified()
    page.left.emit()
    assert window.editor.isVisible()


def test_cancelling_changes_nothing(window, article, changed, click_answer) -> None:
    click_answer("إلغاء")
    save(window)
    assert article.read_text(encoding="utf-8") == THEIRS
    assert window.editor.text() == changed and window.isWindowModified()


def test_closing_and_saving_asks_both_and_closes_when_saved(window, article, changed, click_answer) -> None:
    asked = click_answer("احفظ", "استبدل الملف بنصّي")
    QTest.keyClick(window.editor, Qt.Key.Key_W, Control)
    assert len(asked) == 2
    assert article.read_text(encoding="utf-8") == changed
    assert window.articles.current is None


def test_a_vanished_file_is_unsaved_and_closing_asks(window, article, click_answer) -> None:
    article.unlink()
    window.disk_watch.look()
    assert window.isWindowModified()
    asked = click_answer("إلغاء")
    QTest.keyClick(window.editor, Qt.Key.Key_W, Control)
    assert len(asked) == 1 and "لم تُحفظ" in asked[0]
    assert window.articles.current is not None


def test_a_vanished_file_can_be_written_again(window, article, click_answer) -> None:
    text = window.editor.text()
    article.unlink()
    asked = click_answer("احفظه في مكانه")
    save(window)
    assert len(asked) == 1 and "حُذف أو نُقل" in asked[0]
    assert article.read_text(encoding="utf-8") == text and not window.isWindowModified()


def test_a_file_that_comes_back_is_saved_again(window, article) -> None:
    data = article.read_bytes()
    article.unlink()
    window.disk_watch.look()
    article.write_bytes(data)
    window.disk_watch.look()
    assert not window.isWindowModified()


def test_a_vanished_folder(window, article: Path, tmp_path, click_answer) -> None:
    article.rename(tmp_path.parent / "elsewhere.txt")
    click_answer("إلغاء")
    save(window)
    assert window.isWindowModified()
