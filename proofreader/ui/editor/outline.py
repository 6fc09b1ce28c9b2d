"""What the paragraphs are in the document that the text comes from: headings, items of lists, cells.

It stands in the format of each paragraph, which ``QPlainTextEdit`` keeps but does not look at: so it goes along while
the text around changes, a paragraph that is cut in two is the same twice, and Ctrl+Z brings it back with its words.
"""

from collections.abc import Sequence

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument, QTextFormat

from proofreader.core import Form, Shape, Span
from proofreader.documents.outline import OutlineLine

_FORM = QTextFormat.Property.UserProperty + 1
_APART = QTextFormat.Property.UserProperty + 2
_SHAPES = tuple(Shape)
_LEVELS = 16
_OUTLINED = "outlined"
"""The property of a document that has, or had, a paragraph that is not plain."""


def put_outline(document: QTextDocument, lines: Sequence[OutlineLine]) -> None:
    """Says what the paragraphs are, one after the other. Nothing can be undone afterwards."""
    document.setProperty(_OUTLINED, bool(lines))
    if not lines:
        return
    document.setUndoRedoEnabled(False)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    block = document.firstBlock()
    for line in lines:
        if not block.isValid():
            break
        if line != OutlineLine():
            form = QTextBlockFormat(block.blockFormat())
            form.setProperty(_FORM, _SHAPES.index(line.form.shape) * _LEVELS + min(line.form.level, _LEVELS - 1))
            form.setProperty(_APART, line.apart)
            cursor.setPosition(block.position())
            cursor.setBlockFormat(form)
        block = block.next()
    cursor.endEditBlock()
    document.setUndoRedoEnabled(True)


def is_outlined(document: QTextDocument) -> bool:
    """Whether some paragraphs may be something else than plain ones."""
    return bool(document.property(_OUTLINED))


def form_of(block: QTextBlock) -> Form:
    """What the paragraph is."""
    number = block.blockFormat().intProperty(_FORM)
    return Form(_SHAPES[number // _LEVELS], number % _LEVELS) if number else Form()


def apart_within(document: QTextDocument, start: int, text: str) -> list[Span]:
    """The paragraphs outside the running text, in code points of ``text``, which stands there (UTF-16 units)."""
    if not is_outlined(document):
        return []
    found, at = [], 0
    block = document.findBlock(start)
    for line in text.split("\n"):
        if block.blockFormat().boolProperty(_APART):
            found.append(Span(at, at + len(line)))
        at += len(line) + 1
        block = block.next()
    return found
