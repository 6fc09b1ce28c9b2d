"""What is painted over the text on show: signs for invisible characters, and a veil over all other paragraphs."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPen, QTextBlock, QTextLayout, QTextLine

from proofreader.ui.editor.editor import Editor
from proofreader.ui.widgets.labels import INVISIBLE

_SPACES = " \u00a0\u202f\u2000-\u200a\t"
_HIDDEN = re.compile(f"[{_SPACES}\u00ad\u061c\u200b-\u200f\u2028\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_VEIL = 130  # of 255


class Overlay(QObject):
    """The two views of one editor that add to the picture and leave the text alone."""

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._invisibles = False
        self._focus = False
        self._block = -1
        editor.cursorPositionChanged.connect(self._on_cursor)

    def show_invisibles(self, show: bool) -> None:
        """Whether spaces, line ends and characters without width get a sign."""
        self._invisibles = show
        self._hook(self._paint_invisibles, show)

    def focus_paragraph(self, focus: bool) -> None:
        """Whether all paragraphs but the one with the cursor are dimmed."""
        self._focus = focus
        self._hook(self._paint_veil, focus)

    def _hook(self, painter: object, on: bool) -> None:
        overlays: list[object] = self._editor.overlays  # type: ignore[assignment]
        if on and painter not in overlays:
            overlays.append(painter)
        elif not on and painter in overlays:
            overlays.remove(painter)
        self._editor.viewport().update()

    def _on_cursor(self) -> None:
        if self._focus and (block := self._editor.textCursor().blockNumber()) != self._block:
            self._block = block
            self._editor.viewport().update()

    # The paragraph with the cursor

    def _paint_veil(self, painter: QPainter) -> None:
        editor = self._editor
        area = editor.blockBoundingGeometry(editor.textCursor().block()).translated(editor.contentOffset())
        colour = QColor(editor.palette().color(QPalette.ColorRole.Base))
        colour.setAlpha(_VEIL)
        width, height = editor.viewport().width(), editor.viewport().height()
        painter.fillRect(QRectF(0, 0, width, area.top()), colour)
        painter.fillRect(QRectF(0, area.bottom(), width, max(0.0, height - area.bottom())), colour)

    # Invisible characters

    def _paint_invisibles(self, painter: QPainter) -> None:
        editor = self._editor
        height = editor.viewport().height()
        small = QFont(editor.window().font())
        small.setPixelSize(max(8, round(editor.font().pixelSize() * 0.4)))
        painter.setFont(small)
        pen = QPen(editor.palette().color(QPalette.ColorRole.Link), 1)
        painter.setPen(pen)
        last = editor.document().lastBlock()
        for block, area in editor.visible_blocks():
            text = None
            layout = block.layout()
            for line in _lines(layout, -area.top(), height - area.top()):
                if text is None:
                    text = _units(block)
                begin = line.textStart()
                for match in _HIDDEN.finditer(text, begin, begin + line.textLength()):
                    self._sign(painter, line, area.topLeft(), match.start(), match[0])
            if text is not None and block != last:
                self._line_end(painter, block, area)

    @staticmethod
    def _sign(painter: QPainter, line: QTextLine, origin: QPointF, at: int, char: str) -> None:
        left, right = sorted((across(line, at), across(line, at + 1)))
        x, width = origin.x() + left, right - left
        base = origin.y() + line.y() + line.ascent()
        unit = painter.font().pixelSize()
        if char == " ":
            dot = QRectF(x + width / 2 - 1, base - unit * 0.8, 2, 2)
            painter.fillRect(dot, painter.pen().color())
        elif char == "\t":
            y = base - unit * 0.7
            painter.drawLine(QPointF(x + 2, y), QPointF(x + width - 2, y))
            painter.drawLine(QPointF(x + 2, y), QPointF(x + 5, y - 3))
            painter.drawLine(QPointF(x + 2, y), QPointF(x + 5, y + 3))
        elif width > 0.5 and char != "\u00ad":  # a space that keeps words together, or of another width: a tray
            tray = [QPointF(x + 1, base - 2), QPointF(x + 1, base + 2)]
            tray += [QPointF(x + width - 1, base + 2), QPointF(x + width - 1, base - 2)]
            painter.drawPolyline(tray)
        else:  # without width: a line through the text, with its name above
            top = base - line.ascent()
            painter.drawLine(QPointF(x, top + unit), QPointF(x, base + 3))
            name = INVISIBLE.get(char, "[?]").strip("[]")
            painter.drawText(QRectF(x - 40, top, 80, unit + 2), Qt.AlignmentFlag.AlignCenter, name)

    @staticmethod
    def _line_end(painter: QPainter, block: QTextBlock, area: QRectF) -> None:
        layout = block.layout()
        line = layout.lineAt(layout.lineCount() - 1)
        words = line.naturalTextRect().translated(area.topLeft())
        unit = painter.font().pixelSize()
        top = area.top() + line.y() + line.ascent() - 1.4 * unit
        leftward = block.textDirection() == Qt.LayoutDirection.RightToLeft
        box = QRectF(words.left() - 3 - 2 * unit if leftward else words.right() + 3, top, 2 * unit, 1.6 * unit)
        side = Qt.AlignmentFlag.AlignRight if leftward else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, "¶")


def _lines(layout: QTextLayout, top: float, bottom: float) -> Iterator[QTextLine]:
    """The lines between two heights, found by halving: a paragraph can have a thousand."""
    first, last = 0, layout.lineCount()
    while first < last:
        middle = (first + last) // 2
        line = layout.lineAt(middle)
        if line.y() + line.height() < top:
            first = middle + 1
        else:
            last = middle
    for number in range(first, layout.lineCount()):
        line = layout.lineAt(number)
        if line.y() > bottom:
            return
        yield line


def _units(block: QTextBlock) -> str:
    """The text of the paragraph, a character for each UTF-16 unit."""
    text = block.text()
    if len(text) + 1 == block.length():
        return text
    return "".join(char if char <= "\uffff" else "\ufffd\ufffd" for char in text)


def across(line: QTextLine, at: int) -> float:
    """How far to the right of its paragraph the edge of a character stands."""
    found: object = line.cursorToX(at)
    # PySide gives a number or, with its overload, a pair.
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]
