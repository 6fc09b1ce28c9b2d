"""One way back through changes of the text and decisions."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from proofreader.ui.editor.editor import Editor


@pytest.fixture
def editor(app, qtbot) -> Editor:
    editor = Editor()
    qtbot.addWidget(editor)
    editor.load("نص")
    return editor


def insert(editor: Editor, text: str) -> None:
    cursor = QTextCursor(editor.document())
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.beginEditBlock()
    cursor.insertText(text)
    cursor.endEditBlock()


def decide(editor: Editor, done: list[int], number: int) -> None:
    editor.history.decide(lambda: done.append(number), lambda: done.remove(number))


def test_things_are_undone_in_the_order_they_were_done(editor) -> None:
    done: list[int] = []
    decide(editor, done, 1)
    insert(editor, " أ")
    decide(editor, done, 2)
    decide(editor, done, 3)
    seen = []
    while editor.history.can_undo:
        editor.undo()
        seen.append((editor.text(), list(done)))
    assert seen == [("نص أ", [1, 2]), ("نص أ", [1]), ("نص", [1]), ("نص", [])]
    seen.clear()
    while editor.history.can_redo:
        editor.redo()
        seen.append((editor.text(), list(done)))
    assert seen == [("نص", [1]), ("نص أ", [1]), ("نص أ", [1, 2]), ("نص أ", [1, 2, 3])]


def test_what_was_undone_does_not_come_back_behind_something_new(editor) -> None:
    done: list[int] = []
    insert(editor, " أ")
    editor.undo()
    decide(editor, done, 1)
    assert not editor.history.can_redo
    editor.undo()
    insert(editor, " ب")
    assert not editor.history.can_redo
    assert done == []


def test_the_keys_of_the_editor_know_decisions(editor) -> None:
    done: list[int] = []
    decide(editor, done, 1)
    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert done == []


def test_another_text_forgets_decisions(editor) -> None:
    decide(editor, [], 1)
    editor.load("آخر")
    assert not editor.history.can_undo
