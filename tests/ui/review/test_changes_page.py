"""Before and after in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from proofreader.ui.review.changes_page import ChangesPage

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(window, qtbot) -> ChangesPage:
    """The page with five certain corrections."""
    QTest.keyClick(window.editor, Qt.Key.Key_Return, CTRL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: window.review.is_checked)
    QTest.keyClick(window.editor, Qt.Key.Key_F9, CTRL)
    return window.findChild(ChangesPage)


def rows(page: ChangesPage) -> list[tuple[str, ...]]:
    items = [page.list.topLevelItem(row) for row in range(page.list.topLevelItemCount())]
    return [tuple(item.text(column).strip("\u2067\u2069") for column in range(3)) for item in items]


def test_every_change_is_listed_with_its_rule(window, page) -> None:
    assert page.isVisible() and not window.editor.isVisible()
    assert QApplication.focusWidget() is page.list
    assert "5" in page.title.text()
    assert rows(page)[:2] == [
        ("الإجتماع", "الاجتماع", "message of wasl-written-as-qat"),
        ("المدرسه ،", "المدرسه،", "message of space-before-mark"),
    ]


def test_both_sides_mark_it(window, page, qtbot) -> None:
    page.list.setCurrentIndex(page.list.model().index(2, 0))
    for pane, word in ((page.before, "الى"), (page.after, "إلى")):
        drawn = pane.extraSelections()
        assert drawn[2].cursor.selectedText() == word
        assert drawn[2].format.background() != drawn[1].format.background(), "the current one looks different"
    page.inline_button.click()
    assert "الىإلى" in page.inline.toPlainText()
    assert window.settings.changes_inline


def test_enter_jumps_into_the_text_even_behind_an_emoji(window, page) -> None:
    QTest.keyClick(page.list, Qt.Key.Key_End)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert window.editor.isVisible()
    assert QApplication.focusWidget() is window.editor
    cursor = window.editor.textCursor()
    cursor.movePosition(cursor.MoveOperation.NextWord, cursor.MoveMode.KeepAnchor)
    assert cursor.selectedText().strip() == "الاجتماع"


def test_one_change_is_taken_back_and_that_undone(window, page, qtbot) -> None:
    before = window.editor.text()
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert window.editor.text() == before.replace("عقد الاجتماع", "عقد الإجتماع")
    assert len(rows(page)) == 4
    QTest.keyClick(page.list, Qt.Key.Key_Z, CTRL)
    assert window.editor.text() == before
    assert len(rows(page)) == 5
    QTest.keyClick(page.list, Qt.Key.Key_Escape)
    assert window.editor.isVisible()


def test_saving_does_not_forget_what_was(window, page) -> None:
    QTest.keyClick(page.list, Qt.Key.Key_Escape)
    window.actions_by_id["save"].trigger()
    window.actions_by_id["changes"].trigger()
    assert len(rows(page)) == 5


def test_a_pasted_article_is_compared_with_what_was_pasted(open_window, qtbot) -> None:
    QApplication.clipboard().setText("ذهب الى البيت.")
    window = open_window()
    window.actions_by_id["paste"].trigger()
    qtbot.waitUntil(lambda: window.review.is_checked)
    window.actions_by_id["fix_certain"].trigger()
    window.actions_by_id["changes"].trigger()
    assert [row[:2] for row in rows(window.findChild(ChangesPage))] == [("الى", "إلى")]
