"""What is said to those who hear the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest

from proofreader.ui import labels, speech


class Reader:
    """Stands for Qt's door to screen readers."""

    def __init__(self) -> None:
        self.running = True
        self.said: list[str] = []

    def isActive(self) -> bool:  # noqa: N802
        return self.running

    def updateAccessibility(self, event: QAccessibleAnnouncementEvent) -> None:  # noqa: N802
        assert event.type() == QAccessible.Event.Announcement
        self.said.append(event.message())


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> Reader:
    reader = Reader()
    monkeypatch.setattr(speech, "QAccessible", reader)
    return reader


def test_going_on_says_the_issue(window, reader) -> None:
    QTest.keyClick(window.editor, Qt.Key.Key_F8)
    first = window.review.current
    assert reader.said[-1].startswith(labels.becomes("الإجتماع", "الاجتماع") + "، message of wasl-written-as-qat")
    QTest.keyClick(window.editor, Qt.Key.Key_F8)
    assert window.review.current is not first
    assert "المدرسه" in reader.said[-1]


def test_a_decision_says_the_next_issue(window, reader) -> None:
    QTest.keyClick(window.editor, Qt.Key.Key_F8)
    QTest.keyClick(window.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "المدرسه" in reader.said[-1]


def test_a_message_is_said(window, reader) -> None:
    window.bar.tell("حُفظ المقال.")
    assert reader.said == ["حُفظ المقال."]


def test_without_a_screen_reader_nothing_is_said(window, reader) -> None:
    reader.running = False
    QTest.keyClick(window.editor, Qt.Key.Key_F8)
    assert not reader.said
