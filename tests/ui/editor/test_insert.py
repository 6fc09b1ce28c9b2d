"""Characters the keyboard does not have, and counts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest

from proofreader.ui.model.text_counts import Counts, count

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


@pytest.fixture
def page(open_window):
    window = open_window()
    window.files.new()
    return window


def select(window, start: int, end: int) -> None:
    cursor = window.editor.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    window.editor.setTextCursor(cursor)


@pytest.mark.parametrize(
    ("key", "text"),
    [
        (Key.Key_Q, "«»"),
        (Key.Key_Y, "“”"),
        (Key.Key_H, "…"),
        (Key.Key_M, "–"),
        (Key.Key_Space, "\u00a0"),
        (Key.Key_J, "\u200c"),
        (Key.Key_R, "\u200f"),
        (Key.Key_L, "\u200e"),
    ],
)
def test_keys_insert(page, key, text) -> None:
    QTest.keyClick(page.editor, key, CTRL | SHIFT)
    assert page.editor.text() == text
    assert page.editor.textCursor().position() == 1
    page.editor.undo()
    assert page.editor.text() == ""


def test_quotation_marks_go_around_what_is_selected(page) -> None:
    page.editor.insert_text("قال نعم وسكت")
    select(page, 4, 7)
    QTest.keyClick(page.editor, Key.Key_Q, CTRL | SHIFT)
    assert page.editor.text() == "قال «نعم» وسكت"
    assert page.editor.textCursor().position() == 9


def test_tatweel_is_not_offered(page) -> None:
    assert not any("ـ" in action.text() for action in page.actions_by_id.values())


def test_pasting_as_it_is(page, qtbot) -> None:
    QGuiApplication.clipboard().setText("أ\x07ب\r\nج\u00a0د\ufeff")
    QTest.keyClick(page.editor, Key.Key_V, CTRL | SHIFT)
    assert page.editor.text() == "أ\x07ب\nج\u00a0د\ufeff"
    page.editor.selectAll()
    QTest.keyClick(page.editor, Key.Key_V, CTRL)
    assert page.editor.text() == "أب\nج\u00a0د\ufeff"


def test_counts() -> None:
    assert count("") == count("\n\n") == Counts()
    assert count("عنوان بلا نقطة\n\nقال د. أحمد: نعم. ثم سكت؟! بلغ 3.5 أمتار…") == Counts(
        words=12, characters=55, signs=45, sentences=4, paragraphs=2
    )
    assert count("كَتَبَ\u200f").characters == 6
    assert count("كلمة " * 181).minutes == 2


def test_the_status_bar_counts_the_selection(window, qtbot) -> None:
    words = window.status.words
    whole = words.text()
    select(window, 0, 12)
    qtbot.waitUntil(lambda: words.text().startswith("حُدّد: كلمتان من"))
    assert "حُدّد" in words.accessibleName()
    window.editor.go_to(0)
    qtbot.waitUntil(lambda: words.text() == whole)


def test_the_details_of_the_counts(window, monkeypatch) -> None:
    shown: list[list[str]] = []

    def exec_(dialog) -> int:
        from PySide6.QtWidgets import QLabel

        shown.append([label.accessibleName() for label in dialog.findChildren(QLabel) if label.accessibleName()])
        return 0

    monkeypatch.setattr("proofreader.ui.statistics.counts_dialog.CountsDialog.exec", exec_)
    QTest.mouseClick(window.status.words, Qt.MouseButton.LeftButton)
    select(window, 0, 12)
    QTest.keyClick(window.editor, Key.Key_G, CTRL | SHIFT)
    assert shown[0][0] == "الكلمات، المقال: 17"
    assert len(shown[1]) == 2 * len(shown[0]) and "الكلمات، التحديد: 2" in shown[1]
