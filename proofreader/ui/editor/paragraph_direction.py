"""The direction of single paragraphs, where the user has forced one.

It stands in the format of the paragraph: so it goes along when the text around changes, a new paragraph behind it has
it too, and Ctrl+Z takes it back in its turn. A plain text can't hold it: no file has it, session and recovery keep it.
"""

from collections.abc import Sequence
from math import ceil
from typing import NamedTuple
from zlib import crc32

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextFormat, QTextOption
from PySide6.QtWidgets import QPlainTextEdit

from proofreader.ui.editor.editor import Editor
from proofreader.ui.editor.text_layout import SpacedLayout, use_layout
from proofreader.ui.model.appearance import Direction

_AUTO = Qt.LayoutDirection.LayoutDirectionAuto
_FORMS = {
    Direction.AUTOMATIC: _AUTO,
    Direction.RIGHT_TO_LEFT: Qt.LayoutDirection.RightToLeft,
    Direction.LEFT_TO_RIGHT: Qt.LayoutDirection.LeftToRight,
}
_MOST = 1_000  # paragraphs that are remembered


class Forced(NamedTuple):
    """A paragraph with a direction of its own; ``check`` tells whether it is the same paragraph still."""

    number: int
    check: int
    direction: str


class DirectedLayout(SpacedLayout):
    """Breaks a paragraph with a direction of its own into lines once more, that way.

    ``QPlainTextDocumentLayout`` knows one direction for all. It asks for the area of a paragraph before it does
    anything with it.
    """

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        area = super().blockBoundingRect(block)
        wanted, layout = block.blockFormat().layoutDirection(), block.layout()
        if wanted is _AUTO or layout is None or not layout.lineCount():
            return area
        option = layout.textOption()
        side = Qt.AlignmentFlag.AlignLeft if wanted is Qt.LayoutDirection.LeftToRight else Qt.AlignmentFlag.AlignRight
        if option.textDirection() is wanted and option.alignment() == side:
            return area
        option = QTextOption(option)
        option.setTextDirection(wanted)
        option.setAlignment(side)
        first = layout.lineAt(0)
        left, width, y = first.x(), first.width(), 0.0
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLeadingIncluded(True)
            line.setLineWidth(width)
            line.setPosition(QPointF(left, y))
            y += line.height() + min(0, ceil(line.leading()))
        layout.endLayout()
        block.setLineCount(layout.lineCount())
        return super().blockBoundingRect(block)


def direction_of(block: QTextBlock) -> Direction:
    """The direction that was forced on the paragraph."""
    wanted = block.blockFormat().layoutDirection()
    return next(direction for direction, form in _FORMS.items() if form is wanted)


def force(editor: Editor, direction: Direction, percent: int) -> None:
    """Gives the paragraph at the cursor, or all that are selected, that direction; one undo step.

    ``percent``: the distance of the lines. The text is no other one: where it was saved, it still is.
    """
    cursor = editor.textCursor()
    block = editor.document().findBlock(cursor.selectionStart())
    blocks = [block]
    while block.next().isValid() and block.next().position() < cursor.selectionEnd():
        block = block.next()
        blocks.append(block)
    _set(editor, [(block, direction) for block in blocks], percent)


def direct(editor: QPlainTextEdit, percent: int) -> None:
    """Lets the text be laid out with the directions of its paragraphs, once one of them had any."""
    if editor.property("directed"):
        use_layout(editor, DirectedLayout(editor.document(), percent))


def forced(editor: QPlainTextEdit) -> list[Forced]:
    """The paragraphs with a direction of their own."""
    result: list[Forced] = []
    if not editor.property("directed"):
        return result
    block = editor.document().firstBlock()
    while block.isValid() and len(result) < _MOST:
        if (direction := direction_of(block)) is not Direction.AUTOMATIC:
            result.append(Forced(block.blockNumber(), _check(block), direction))
        block = block.next()
    return result


def force_again(editor: Editor, paragraphs: object, percent: int) -> None:
    """Gives paragraphs the direction they had, where they are still the same. No undo step, no change.

    ``paragraphs``: what ``forced`` gave, or whatever else a file holds. Nothing happens where something can be undone.
    """
    wanted = []
    if not isinstance(paragraphs, (list, tuple)) or editor.document().isUndoAvailable():
        return
    for entry in paragraphs[:_MOST]:
        try:
            number, check, direction = entry
            block = editor.document().findBlockByNumber(int(number))
            if block.isValid() and _check(block) == check:
                wanted.append((block, Direction(direction)))
        except (TypeError, ValueError):  # what stands in a file may be anything
            continue
    if wanted:
        document = editor.document()
        modified = document.isModified()
        document.setUndoRedoEnabled(False)
        _set(editor, wanted, percent)
        document.setUndoRedoEnabled(True)
        document.setModified(modified)


def _set(editor: Editor, blocks: Sequence[tuple[QTextBlock, Direction]], percent: int) -> None:
    if not editor.property("directed"):
        editor.setProperty("directed", True)
        direct(editor, percent)
    cursor = editor.textCursor()  # where it stands now, undoing puts it again
    with editor.telling_form_from_text():
        cursor.beginEditBlock()
        for block, direction in blocks:
            form = block.blockFormat()
            if direction is Direction.AUTOMATIC:
                form.clearProperty(QTextFormat.Property.LayoutDirection)
            else:
                form.setLayoutDirection(_FORMS[direction])
            cursor.setPosition(block.position())
            cursor.setBlockFormat(form)
        cursor.endEditBlock()


def _check(block: QTextBlock) -> int:
    return crc32(block.text().encode("utf-8", "surrogatepass"))
