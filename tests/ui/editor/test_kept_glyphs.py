"""The glyphs of the paragraphs in view are kept, and never show a text or a look that is no more."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtWidgets import QApplication

from proofreader.ui.editor.editor import Editor
from proofreader.ui.editor.text_layout import set_direction, set_spacing
from proofreader.ui.model.appearance import Direction
from proofreader.ui.widgets.fonts import text_font

TEXT = "عقد المجلس جلسة أمس في مقر الجماعة، وقال الرئيس Smith إن العمل يبدأ غدا.\nباب ثان\n" * 3


@pytest.fixture
def show(app, qtbot) -> Callable[[str], Editor]:
    def show_(text: str) -> Editor:
        editor = Editor()
        qtbot.addWidget(editor)
        editor.set_text_font(text_font(20))
        editor.load(text)
        editor.resize(500, 400)
        editor.show()
        qtbot.waitExposed(editor)
        QApplication.processEvents()
        return editor

    return show_


def picture(editor: Editor) -> QImage:
    editor.clearFocus()  # no cursor
    for _ in range(3):
        QApplication.processEvents()
    image = QImage(editor.viewport().size(), QImage.Format.Format_RGB32)
    editor.viewport().render(image, QPoint())
    return image


def test_those_in_view_are_kept(show) -> None:
    editor = show(TEXT)
    assert all(block.layout().cacheEnabled() for block, _ in editor.visible_blocks())
    cursor = editor.textCursor()
    cursor.insertText("سطر\n")
    QApplication.processEvents()
    assert all(block.layout().cacheEnabled() for block, _ in editor.visible_blocks())


def _type(editor: Editor) -> None:
    cursor = QTextCursor(editor.document())
    cursor.setPosition(10)
    cursor.insertText("كتاب\nقلم ")
    cursor.deletePreviousChar()


def _forgetful(editor: Editor) -> Editor:
    for block, _ in editor.visible_blocks():
        block.layout().setCacheEnabled(False)
    return editor


def _type_and_undo(editor: Editor) -> None:
    _type(editor)
    editor.undo()


@pytest.mark.parametrize("edit", [_type, _type_and_undo])
def test_another_text_shows_as_in_an_editor_that_has_seen_nothing_else(show, edit) -> None:
    editor = show(TEXT)
    picture(editor)
    edit(editor)
    assert editor.text() != TEXT
    assert picture(editor) == picture(_forgetful(show(editor.text())))


@pytest.mark.parametrize(
    "change",
    [
        lambda editor: editor.set_text_font(text_font(31)),
        lambda editor: set_spacing(editor, 160),
        lambda editor: (set_direction(editor, Direction.LEFT_TO_RIGHT), editor.lay_out_again()),
        lambda editor: editor.resize(360, 400),
    ],
    ids=["font", "spacing", "direction", "width"],
)
def test_another_look_shows_as_in_an_editor_that_keeps_nothing(show, change) -> None:
    editor, fresh = show(TEXT), _forgetful(show(TEXT))
    before = picture(editor)
    assert before == picture(fresh)
    change(editor)
    change(_forgetful(fresh))
    assert picture(editor) == picture(fresh)
    assert picture(editor) != before
