"""Line numbers at the right of the text."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QTextBlock
from PySide6.QtWidgets import QPlainTextEdit, QWidget


class LineNumbers(QWidget):
    """The numbers of the paragraphs on show. A click puts the cursor there."""

    def __init__(
        self, editor: QPlainTextEdit, visible_blocks: Callable[[], Iterable[tuple[QTextBlock, QRectF]]]
    ) -> None:
        """``visible_blocks`` gives the paragraphs on show with their area in the viewport of the editor."""
        super().__init__(editor)
        self._editor, self._visible_blocks = editor, visible_blocks
        self.setAccessibleName(self.tr("أرقام الفقرات"))

    def wanted_width(self) -> int:
        """Room for the largest number, in pixels."""
        digits = max(3, len(str(self._editor.blockCount())))
        return self.fontMetrics().horizontalAdvance("9") * digits + 14

    def sizeHint(self) -> QSize:
        return QSize(self.wanted_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        current = self._editor.textCursor().blockNumber()
        quiet = self.palette().color(QPalette.ColorRole.PlaceholderText)
        strong = self.palette().color(QPalette.ColorRole.Text)
        metrics = self.fontMetrics()
        above, below = event.rect().top(), event.rect().bottom()
        for block, area in self._visible_blocks():
            if area.bottom() < above or area.top() > below:
                continue
            layout = block.layout()
            if layout is None or not layout.lineCount():
                continue
            # The number stands on the base line of the paragraph's first line, whatever the two fonts are.
            line = layout.lineAt(0)
            top = int(area.top() + line.y() + line.ascent()) - metrics.ascent()
            painter.setPen(strong if block.blockNumber() == current else quiet)
            painter.drawText(
                QRect(8, top, self.width() - 8, metrics.height()),
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute,
                str(block.blockNumber() + 1),
            )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cursor = self._editor.cursorForPosition(QPoint(0, event.position().toPoint().y()))
        cursor.movePosition(cursor.MoveOperation.StartOfBlock)
        self._editor.setTextCursor(cursor)
        self._editor.setFocus()
