"""What is said to those who hear the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest

from proofreader.ui.widgets import announcements as speech
from proofreader.ui.widgets import labels


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


def test_the_check_after_a_decision_does_not_say_it_again(window, reader, qtbot) -> None:
    QTest.keyClick(window.editor, Qt.Key.Key_F8)
    QTest.keyClick(window.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    known, said = window.review.current, len(reader.said)
    qtbot.waitUntil(lambda: window.review.is_checked)
    assert window.review.current is not known, "another mark for the same issue"
    window.review.check_again()
    qtbot.waitUntil(lambda: window.review.is_checked)
    assert len(reader.said) == said == 2


def test_an_equal_word_further_on_is_said(open_window, reader, tmp_path, qtbot) -> None:
    path = tmp_path / "a.txt"
    path.write_text("ذهب الى فاس.\nعاد الى طنجة.\n", encoding="utf-8")
    window = open_window(path)
    for number in range(1, 4):
        QTest.keyClick(window.editor, Qt.Key.Key_F8)
        assert len(reader.said) == number and reader.said[-1] == reader.said[0]
        window.review.check_again()
        qtbot.waitUntil(lambda: window.review.is_checked)
        assert len(reader.said) == number


def test_the_only_issue_is_said_whenever_it_is_gone_to(open_window, reader, tmp_path, qtbot) -> None:
    path = tmp_path / "a.txt"
    path.write_text("ذهب الى فاس.\n", encoding="utf-8")
    window = open_window(path)
    QTest.keyClick(window.editor, Qt.Key.Key_F8)
    window.review.check_again()
    qtbot.waitUntil(lambda: window.review.is_checked)
    QTest.keyClick(window.editor, Qt.Key.Key_F8)
    assert len(reader.said) == 2
    window.editor.go_to(0)
    window.review.check_again()
    qtbot.waitUntil(lambda: window.review.is_checked)
    QTest.keyClick(window.editor, Qt.Key.Key_F8)
    assert len(reader.said) == 3, "left and gone to again"


def test_the_same_issue_of_another_article_is_said(open_window, reader, tmp_path, qtbot) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("ذهب الى فاس.\n", encoding="utf-8")
    window = open_window(tmp_path / "a.txt")
    QTest.keyClick(window.editor, Qt.Key.Key_F8)
    window.files.open(tmp_path / "b.txt")
    qtbot.waitUntil(lambda: len(window.articles) == 2 and window.review.is_checked)
    QTest.keyClick(window.editor, Qt.Key.Key_F8)
    assert len(reader.said) == 2


def test_a_message_is_said(window, reader) -> None:
    window.bar.tell("حُفظ المقال.")
    assert reader.said == ["حُفظ المقال."]


def test_without_a_screen_reader_nothing_is_said(window, reader) -> None:
    reader.running = False
    QTest.keyClick(window.editor, Qt.Key.Key_F8)
    assert not reader.said
