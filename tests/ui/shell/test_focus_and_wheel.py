"""The keyboard goes back to the text, and the wheel changes nothing that does not have it."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QWidget


def turn_wheel(widget: QWidget, by: int = -120) -> None:
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(widget.mapToGlobal(widget.rect().center())),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_at_the_start_the_first_beginning_has_the_keyboard(open_window, qtbot) -> None:
    window = open_window()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.start_page.buttons[0])


def test_an_opened_article_has_the_keyboard(window) -> None:
    assert QApplication.focusWidget() is window.editor


@pytest.mark.parametrize("how", ["button", "close", "time"])
def test_after_a_message_the_text_has_the_keyboard(window, qtbot, how: str) -> None:
    window.actions_by_id["fix_certain"].trigger()
    button = window.bar.close_button if how == "close" else window.bar.buttons[0]
    button.setFocus()
    if how == "time":
        window.bar._timer.setInterval(0)
        window.bar._timer.start()
        qtbot.waitUntil(lambda: not window.bar.isVisible())
    else:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is window.editor
    profile = window.settings.profile
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert window.settings.profile == profile


def test_after_a_notice_the_text_has_the_keyboard(window, article, qtbot) -> None:
    article.write_text("نص آخر", encoding="utf-8")
    window.disk_watch.look()
    window.notice_bar.buttons[1].setFocus()
    QTest.keyClick(window.notice_bar.buttons[1], Qt.Key.Key_Space)
    assert QApplication.focusWidget() is window.editor


def test_the_wheel_over_the_profile_changes_nothing(window) -> None:
    before, issues = window.profile_box.currentIndex(), len(window.review.store.markers)
    for by in (-120, 120):
        turn_wheel(window.profile_box, by)
    assert window.profile_box.currentIndex() == before and len(window.review.store.markers) == issues
    assert QApplication.focusWidget() is window.editor


def test_no_list_in_the_window_listens_to_the_wheel_without_the_keyboard(window) -> None:
    boxes = [box for kind in (QComboBox, QAbstractSpinBox) for box in window.findChildren(kind) if box.isVisible()]
    assert len(boxes) >= 2
    for box in boxes:
        assert box.focusPolicy() != Qt.FocusPolicy.WheelFocus
        text = box.currentText() if isinstance(box, QComboBox) else box.text()
        turn_wheel(box)
        assert (box.currentText() if isinstance(box, QComboBox) else box.text()) == text


def test_with_the_keyboard_the_wheel_works(window, qtbot) -> None:
    box = window.profile_box
    box.setFocus()
    box.setCurrentIndex(0)
    turn_wheel(box)
    assert box.currentIndex() == 1
