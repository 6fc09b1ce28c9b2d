"""Several open articles: the list, moving between them, each with its own state."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtTest import QTest

from proofreader.core import Level

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TEXTS = {"first.txt": "ذهب الى البيت", "second.txt": "عقد الإجتماع الى الليل", "third.txt": "نص سليم"}


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return [tmp_path / name for name in TEXTS]


@pytest.fixture
def three(open_window, paths, qtbot):
    window = open_window()
    window.files.open_all(paths)
    qtbot.waitUntil(lambda: all(article.review.is_checked for article in window.articles))
    return window


def titles(window) -> list[str]:
    rows = window.article_list.rows
    return [rows.item(row).text() for row in range(rows.count())]


def row_centre(window, row: int) -> QPoint:
    rows = window.article_list.rows
    return rows.visualItemRect(rows.item(row)).center()


def test_several_files_become_several_articles_and_the_first_is_shown(three) -> None:
    assert titles(three) == list(TEXTS)
    assert three.article.title == "first.txt"
    assert three.editor.text() == TEXTS["first.txt"]
    assert three.article_list.isVisible()


def test_one_article_needs_no_list(window) -> None:
    assert not window.article_list.isVisible()


def test_articles_behind_are_checked_and_counted(three) -> None:
    details = [three.article_list.rows.item(row).data(Qt.ItemDataRole.UserRole) for row in range(3)]
    assert details == ["تنبيه أكيد", "تنبيهان أكيدان", "لا تنبيهات متبقية"]
    assert [article.counts[Level.CERTAIN] for article in three.articles] == [1, 2, 0]


def test_the_article_on_show_is_checked_first(open_window, paths, checker, qtbot) -> None:
    checker.automatic = False
    window = open_window()
    window.files.open_all(paths)
    checker.answer()
    window.articles.show(list(window.articles)[2])
    checker.answer()
    assert checker.requests[-1][1] == TEXTS["third.txt"]


def test_ctrl_tab_walks_through_the_articles_and_wraps(three, qtbot) -> None:
    seen = []
    for _ in range(3):
        QTest.keyClick(three.editor, Qt.Key.Key_Tab, CTRL)
        seen.append(three.article.title)
    assert seen == ["second.txt", "third.txt", "first.txt"]
    QTest.keyClick(three.editor, Qt.Key.Key_Tab, CTRL | SHIFT)
    assert three.article.title == "third.txt"


def test_everything_follows_the_article(three) -> None:
    assert [marker.text for marker in three.review.store.markers] == ["الى"]
    three.articles.step(1)
    assert three.issue_list.title.text() == "التنبيهات (2)"
    assert "second.txt" in three.windowTitle()
    assert three.status.issues.text() == "تنبيهان أكيدان"
    assert three.actions_by_id["fix_certain"].isEnabled()
    three.articles.step(1)
    assert three.nothing_left_page.isVisible()
    assert not three.actions_by_id["fix_certain"].isEnabled()


def test_each_article_keeps_its_issue_filter_and_undo(three, type_text, qtbot) -> None:
    type_text(three.editor, "ثم ")
    type_text(three.issue_list.filter, "الى")
    three.review.next()
    current = three.review.current
    three.articles.step(1)
    assert three.issue_list.filter.text() == ""
    assert not three.actions_by_id["undo"].isEnabled()
    type_text(three.editor, "لقد ")
    three.articles.step(-1)
    assert three.issue_list.filter.text() == "الى"
    assert three.review.current is current
    three.issue_list.filter.clear()
    three.actions_by_id["undo"].trigger()
    assert three.editor.text() == TEXTS["first.txt"]
    three.articles.step(1)
    assert three.editor.text() == "لقد " + TEXTS["second.txt"]


def test_a_click_in_the_list_shows_the_article(three, qtbot) -> None:
    qtbot.mouseClick(three.article_list.rows.viewport(), Qt.MouseButton.LeftButton, pos=row_centre(three, 1))
    assert three.article.title == "second.txt"


def test_ctrl_w_and_the_middle_button_close(three, qtbot) -> None:
    qtbot.mouseClick(three.article_list.rows.viewport(), Qt.MouseButton.MiddleButton, pos=row_centre(three, 1))
    assert titles(three) == ["first.txt", "third.txt"]
    QTest.keyClick(three.editor, Qt.Key.Key_W, CTRL)
    assert three.article.title == "third.txt"
    QTest.keyClick(three.editor, Qt.Key.Key_W, CTRL)
    assert three.start_page.isVisible()
    assert not three.actions_by_id["save"].isEnabled()


def test_the_cross_under_the_mouse_closes(three, qtbot) -> None:
    rows = three.article_list.rows
    place = rows.visualItemRect(rows.item(2))
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(12, place.center().y()))
    assert titles(three) == ["first.txt", "second.txt"]
    assert three.article.title == "first.txt"


def test_unsaved_articles_are_marked_and_asked_about_at_once(three, type_text, click_answer) -> None:
    type_text(three.editor, "ثم ")
    three.articles.step(2)
    type_text(three.editor, "لقد ")
    rows = three.article_list.rows
    assert [rows.item(row).data(Qt.ItemDataRole.UserRole + 2) for row in range(3)] == [True, False, True]
    asked = click_answer("إلغاء")
    assert not three.close()
    assert len(asked) == 1 and "first.txt" in asked[0] and "third.txt" in asked[0] and "second.txt" not in asked[0]
    click_answer("احفظ الكل")
    three.actions_by_id["close_all"].trigger()
    assert len(asked) == 2 and len(three.articles) == 0


def test_a_file_that_is_open_is_shown_not_opened_twice(three, paths) -> None:
    three.files.open(paths[2])
    assert three.article.title == "third.txt"
    assert len(three.articles) == 3


def test_several_files_can_be_dropped(open_window, paths, qtbot) -> None:
    from ..files.test_files import drop

    window = open_window()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    drop(window, data)
    qtbot.waitUntil(lambda: len(window.articles) == 3)


def test_bad_files_among_good_ones_are_told_together(open_window, paths, tmp_path) -> None:
    window = open_window()
    window.files.open_all([paths[0], tmp_path / "none.txt", tmp_path, paths[1]])
    assert titles(window) == ["first.txt", "second.txt"]
    assert "none.txt" in window.bar.label.text() and tmp_path.name in window.bar.label.text()


def test_an_article_without_a_file_is_called_by_its_first_words(three, type_text) -> None:
    three.actions_by_id["new"].trigger()
    assert titles(three)[3] == "مقال جديد"
    type_text(three.editor, "وزير الثقافة يزور المعرض")
    assert titles(three)[3] == "وزير الثقافة يزور المعرض"


def test_a_blank_page_is_used_by_the_next_file(open_window, paths) -> None:
    window = open_window()
    window.files.new()
    window.files.open(paths[0])
    assert titles(window) == ["first.txt"]


def test_a_word_added_in_one_article_is_right_in_all(open_window, tmp_path, qtbot) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("زار كرونفلد المدينة", encoding="utf-8")
    window = open_window()
    window.files.open_all([tmp_path / "a.txt", tmp_path / "b.txt"])
    qtbot.waitUntil(lambda: all(len(article.review.store.markers) == 1 for article in window.articles))
    window.review.next()
    window.actions_by_id["add_word"].trigger()
    qtbot.waitUntil(lambda: all(article.review.is_checked for article in window.articles))
    assert [len(article.review.store.markers) for article in window.articles] == [0, 0]


def test_what_is_always_ignored_is_so_in_all(three) -> None:
    three.review.next()
    three.actions_by_id["ignore_always"].trigger()
    assert [article.counts[Level.CERTAIN] for article in three.articles] == [0, 1, 0]


def test_the_list_can_be_hidden_and_stays_so(three, open_window, paths) -> None:
    three.actions_by_id["show_articles"].setChecked(False)
    assert not three.article_list.isVisible()
    another = open_window()
    another.files.open_all(paths)
    assert not another.article_list.isVisible()
