"""The text that Python knows is that of the document, whatever happens to it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from proofreader.ui.editor.editor import Editor
from proofreader.ui.editor.text_cache import TextCache

_TEXT = st.text(st.sampled_from("ابتثل \n\u00a0\u2028😀"), max_size=8)
_PLACE = st.integers(0, 60)
_EDIT = st.tuples(_PLACE, _PLACE, _TEXT)
_STEP = st.one_of(
    st.tuples(st.just("edit"), st.lists(_EDIT, min_size=1, max_size=1)),
    st.tuples(st.just("block"), st.lists(_EDIT, min_size=1, max_size=4)),
    st.tuples(st.just("join"), st.lists(_EDIT, min_size=1, max_size=2)),
    st.tuples(st.sampled_from(("undo", "redo", "all", "silent", "format", "clear", "ask")), st.just([])),
)


def _truth(document: QTextDocument) -> str:
    return document.toRawText().replace("\u2029", "\n")


def _change(document: QTextDocument, cursor: QTextCursor, edits: list[tuple[int, int, str]]) -> None:
    for place, other, text in edits:
        last = document.characterCount() - 1
        cursor.setPosition(min(place, last))
        cursor.setPosition(min(other, last), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)


def _carry_out(editor: QPlainTextEdit, kind: str, edits: list[tuple[int, int, str]], mirror: TextCache) -> None:
    document = editor.document()
    cursor = QTextCursor(document)
    if kind == "edit":
        _change(document, cursor, edits)
    elif kind in ("block", "join"):
        cursor.beginEditBlock() if kind == "block" else cursor.joinPreviousEditBlock()
        _change(document, cursor, edits)
        if len(edits) % 2:
            assert mirror.text() == _truth(document), "asked in the middle of an edit block"
        cursor.endEditBlock()
    elif kind == "undo":
        document.undo()
    elif kind == "redo":
        document.redo()
    elif kind == "all":
        editor.selectAll()
        editor.cut()
    elif kind == "silent":
        document.blockSignals(True)
        cursor.insertText("س")
        document.blockSignals(False)
    elif kind == "format":
        form = QTextBlockFormat()
        form.setLeftMargin(4)
        cursor.setBlockFormat(form)
    elif kind == "clear":
        editor.setPlainText("باب\nدار")
    elif kind == "ask":
        assert mirror.text() == _truth(document)


@pytest.mark.usefixtures("qapp")
@settings(max_examples=400, deadline=None)
@given(_TEXT, st.lists(_STEP, max_size=12))
def test_it_is_the_text_of_the_document(text: str, steps: list[tuple[str, list[tuple[int, int, str]]]]) -> None:
    editor = QPlainTextEdit()
    editor.setPlainText(text)
    mirror = TextCache(editor.document(), editor)
    mirror.text()
    for kind, edits in steps:
        _carry_out(editor, kind, edits, mirror)
        units = _truth(editor.document()).encode("utf-16-le", "surrogatepass")
        # Only between whole characters: nobody asks for half of one.
        whole = editor.document().characterCount() - 1 == len(_truth(editor.document()))
        for start, end in ((0, 0), (1, 4), (0, len(units) // 2)):
            if whole and end <= len(units) // 2:
                assert mirror.slice(start, end).encode("utf-16-le", "surrogatepass") == units[2 * start : 2 * end]
    assert mirror.text() == _truth(editor.document())
    assert mirror.text() == _truth(editor.document()), "asked twice"


@pytest.mark.usefixtures("qapp")
def test_a_slice_of_a_text_with_long_characters() -> None:
    editor = QPlainTextEdit()
    editor.setPlainText("😀 باب\n😀 دار")
    mirror = TextCache(editor.document(), editor)
    mirror.text()
    assert (mirror.slice(3, 7), mirror.slice(7, 9)) == ("باب\n", "😀")
    editor.insertPlainText("قلم ")
    assert (mirror.slice(0, 4), mirror.slice(4, 6), mirror.slice(11, 16)) == ("قلم ", "😀", "😀 دا")


def test_only_what_changed_is_read(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    editor = QPlainTextEdit()
    editor.setPlainText("كتاب جديد\n" * 50)
    document = editor.document()
    mirror = TextCache(document)
    mirror.text()
    cursor = QTextCursor(document)
    for place in (100, 3, 200):
        cursor.setPosition(place)
        cursor.insertText("قلم\n")
    cursor.setPosition(7)
    cursor.deletePreviousChar()
    truth = _truth(document)
    monkeypatch.setattr(QTextDocument, "toRawText", lambda self: pytest.fail("everything was read"))
    assert mirror.text() == truth


def test_the_editor_tells_what_was_typed(qapp: QApplication) -> None:
    editor = Editor()
    editor.load("باب\nدار")
    cursor = editor.textCursor()
    cursor.setPosition(3)
    cursor.insertText("\u00a0ثان")
    assert editor.text() == "باب\u00a0ثان\nدار"
    editor.undo()
    assert editor.text() == "باب\nدار"
