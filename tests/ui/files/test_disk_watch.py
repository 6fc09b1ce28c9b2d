"""Other programs at the files of open articles."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from proofreader.ui.files.disk_watch import CHANGED, DELETED

Active = Qt.ApplicationState.ApplicationActive


def replace(path: Path, text: str) -> None:
    """As careful editors save: another file takes the place of the old."""
    new = path.with_name("new.tmp")
    new.write_text(text, encoding="utf-8")
    new.replace(path)


def wait_for(window, qtbot, kind: str) -> None:
    qtbot.waitUntil(lambda: window.article.notice is not None and window.article.notice.kind == kind, timeout=3000)
    assert window.notice_bar.isVisible()


def choose(window, number: int) -> None:
    window.notice_bar.buttons[number].click()


@pytest.mark.parametrize("how", [replace, lambda path, text: path.write_text(text, encoding="utf-8")])
def test_a_change_is_noticed_and_can_be_read(window, article, qtbot, how) -> None:
    how(article, "نص آخر")
    wait_for(window, qtbot, CHANGED)
    assert window.editor.text() != "نص آخر", "nothing is read by itself"
    choose(window, 0)
    assert window.editor.text() == "نص آخر"
    assert not window.notice_bar.isVisible()
    assert not window.isWindowModified()


def test_changes_are_noticed_again_and_again(window, article, qtbot) -> None:
    for text in ("واحد", "اثنان", "ثلاثة"):
        replace(article, text)
        wait_for(window, qtbot, CHANGED)
        choose(window, 0)
        assert window.editor.text() == text


def test_coming_back_to_the_window_looks_too(window, article) -> None:
    window.disk_watch._watcher.removePaths(window.disk_watch._watcher.files())
    window.disk_watch._watcher.removePaths(window.disk_watch._watcher.directories())
    article.write_text("نص آخر", encoding="utf-8")
    QGuiApplication.instance().applicationStateChanged.emit(Active)
    assert window.article.notice.kind == CHANGED


def test_my_text_can_be_kept_and_then_replaces_the_file(window, article, qtbot, type_text) -> None:
    type_text(window.editor, "ثم ")
    mine = window.editor.text()
    replace(article, "نص آخر")
    wait_for(window, qtbot, CHANGED)
    choose(window, 1)
    assert window.isWindowModified()
    assert window.files.save(window.article)
    assert article.read_text(encoding="utf-8") == mine


def test_saving_never_replaces_an_unseen_change(window, article, type_text, click_answer) -> None:
    type_text(window.editor, "ثم ")
    article.write_text("نص آخر", encoding="utf-8")
    click_answer("إلغاء")
    assert not window.files.save(window.article)
    assert article.read_text(encoding="utf-8") == "نص آخر"
    assert window.article.notice.kind == CHANGED
    assert "تغييرات لم تُحفظ" in window.article.notice.text


def test_a_deleted_file_is_noticed_and_can_be_written_again(window, article, qtbot) -> None:
    text = window.editor.text()
    article.unlink()
    wait_for(window, qtbot, DELETED)
    assert window.editor.text() == text
    choose(window, 0)
    assert article.read_text(encoding="utf-8") == text
    assert window.article.notice is None


def test_a_file_that_comes_back_is_no_news(window, article, qtbot) -> None:
    content = article.read_bytes()
    article.unlink()
    wait_for(window, qtbot, DELETED)
    article.write_bytes(content)
    qtbot.waitUntil(lambda: window.article.notice is None, timeout=3000)
    assert not window.notice_bar.isVisible()


def test_the_same_content_at_another_time_is_no_change(window, article) -> None:
    os.utime(article, ns=(1, 1))
    window.disk_watch.look()
    assert window.article.notice is None


def test_my_own_saving_is_no_change(window, article, type_text, qtbot) -> None:
    type_text(window.editor, "ثم ")
    assert window.files.save(window.article)
    qtbot.wait(300)
    assert window.article.notice is None


def test_the_notice_belongs_to_its_article(window, article, tmp_path, qtbot) -> None:
    other = tmp_path / "other.txt"
    other.write_text("غيره", encoding="utf-8")
    window.files.open(other)
    replace(article, "نص آخر")
    first = next(iter(window.articles))
    qtbot.waitUntil(lambda: first.notice is not None, timeout=3000)
    assert not window.notice_bar.isVisible()
    window.articles.show(first)
    assert window.notice_bar.isVisible()
    window.notice_bar.close_button.click()
    assert first.notice is None
