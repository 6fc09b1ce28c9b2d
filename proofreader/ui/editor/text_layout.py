"""How the lines of an article are laid out: their distance and their direction. The text is not touched."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QApplication, QPlainTextDocumentLayout, QPlainTextEdit

from proofreader.ui.model.appearance import Direction

_DIRECTIONS = {
    Direction.AUTOMATIC: Qt.LayoutDirection.LayoutDirectionAuto,
    Direction.RIGHT_TO_LEFT: Qt.LayoutDirection.RightToLeft,
    Direction.LEFT_TO_RIGHT: Qt.LayoutDirection.LeftToRight,
}


class SpacedLayout(QPlainTextDocumentLayout):
    """Moves the lines of each paragraph apart once Qt has broken it into lines.

    ``QPlainTextDocumentLayout`` knows no line height. It asks for the area of a paragraph before it does anything
    with it, and lays it out at that moment if need be: that is where the lines are moved.
    """

    def __init__(self, document: QTextDocument, percent: int) -> None:
        super().__init__(document)
        self._more = percent / 100 - 1

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        area = super().blockBoundingRect(block)
        layout = block.layout()
        # Qt puts the first line at 0: one that is there has not been moved yet.
        if layout is None or not layout.lineCount() or layout.lineAt(0).y():
            return area
        by = 0.0
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            by += line.height() * self._more
            line.setPosition(QPointF(line.x(), line.y() + by))
        return super().blockBoundingRect(block)


def own_document(editor: QPlainTextEdit) -> QTextDocument:
    """A document for an editor that may get another layout later. It goes after the editor.

    It belongs to the program: an editor deletes a document of its own when it gets another one, and one that belonged
    to Python alone could be collected by any thread.
    """
    document = QTextDocument(QApplication.instance())
    document.setDocumentLayout(QPlainTextDocumentLayout(document))
    editor.destroyed.connect(document.deleteLater)
    return document


def set_spacing(editor: QPlainTextEdit, percent: int) -> None:
    """Sets the distance of the lines, in per cent of what the font asks for. At 100 typing costs nothing more.

    The document must be an ``own_document``.
    """
    document = editor.document()
    if percent == 100 and not isinstance(document.documentLayout(), SpacedLayout):
        return
    use_layout(editor, QPlainTextDocumentLayout(document) if percent == 100 else SpacedLayout(document, percent))


def use_layout(editor: QPlainTextEdit, layout: QPlainTextDocumentLayout) -> None:
    """Lays the text out by that; cursor and view stay. The document must be an ``own_document``."""
    document = editor.document()
    position, anchor = editor.textCursor().position(), editor.textCursor().anchor()
    top, width = editor.verticalScrollBar().value(), editor.cursorWidth()
    # The editor asks its document for a layout only when it gets it.
    other = QTextDocument(editor)
    other.setDocumentLayout(QPlainTextDocumentLayout(other))
    editor.setDocument(other)
    document.setDocumentLayout(layout)
    editor.setDocument(document)
    other.deleteLater()
    editor.setCursorWidth(width)
    cursor = editor.textCursor()
    cursor.setPosition(anchor)
    cursor.setPosition(position, cursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    editor.verticalScrollBar().setValue(top)


def set_direction(editor: QPlainTextEdit, direction: Direction) -> bool:
    """Sets the direction of every paragraph. True where it is another one, and the lines are to be laid out again."""
    option = editor.document().defaultTextOption()
    if option.textDirection() == _DIRECTIONS[direction]:
        return False
    option.setTextDirection(_DIRECTIONS[direction])
    editor.document().setDefaultTextOption(option)
    return True
