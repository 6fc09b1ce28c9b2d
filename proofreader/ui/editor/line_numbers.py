"""Line numbers at the right of the text, and what a paragraph is in its document."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QTextBlock
from PySide6.QtWidgets import QPlainTextEdit, QToolTip, QWidget

from proofreader.core import Form, Shape
from proofreader.ui.editor.outline import form_of, is_outlined
from proofreader.ui.widgets.icons import icon

_SIGNS = {
    Shape.HEADING: "",
    Shape.BULLET: "list-bullets",
    Shape.NUMBERED: "list-numbers",
    Shape.QUOTATION: "quotes",
    Shape.ROW: "table",
    Shape.CODE: "code",
}
"""The icons of paragraphs that are not plain; a heading shows its level."""


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
        return self.fontMetrics().horizontalAdvance("9") * digits + 14 + self._sign_width()

    def _sign_width(self) -> int:
        """Room for what tells a heading or an item of a list, where there may be any."""
        return self.fontMetrics().height() + 6 if is_outlined(self._editor.document()) else 0

    def sizeHint(self) -> QSize:
        return QSize(self.wanted_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        current = self._editor.textCursor().blockNumber()
        quiet = self.palette().color(QPalette.ColorRole.PlaceholderText)
        strong = self.palette().color(QPalette.ColorRole.Text)
        metrics = self.fontMetrics()
        signs = self._sign_width()
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
            if signs and (form := form_of(block)).shape in _SIGNS:
                place = QRect(self.width() - signs, top, signs - 4, metrics.height())
                self._paint_sign(painter, place, form)

    def _paint_sign(self, painter: QPainter, place: QRect, form: Form) -> None:
        if form.shape is Shape.HEADING:
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(place, right, self.tr("ع{}").format(form.level))
        else:
            side = place.height() * 2 // 3
            square = QRect(place.right() - side, place.top() + (place.height() - side) // 2, side, side)
            quiet = self.palette()
            quiet.setColor(QPalette.ColorRole.ButtonText, quiet.color(QPalette.ColorRole.PlaceholderText))
            icon(_SIGNS[form.shape], quiet).paint(painter, square)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            told = self._told(event.pos().y())
            QToolTip.showText(event.globalPos(), told, self) if told else QToolTip.hideText()
            return True
        return super().event(event)

    def _told(self, y: int) -> str:
        """What the paragraph at that height is; empty for a plain one."""
        block = next((block for block, area in self._visible_blocks() if area.top() <= y < area.bottom()), None)
        form = form_of(block) if block is not None else Form()
        match form.shape:
            case Shape.HEADING:
                return self.tr("عنوان من المستوى {}").format(form.level)
            case Shape.BULLET | Shape.NUMBERED:
                return self.tr("بند في قائمة، المستوى {}").format(max(form.level, 1))
            case Shape.QUOTATION:
                return self.tr("فقرة مقتبسة")
            case Shape.ROW:
                return self.tr("خلية في جدول")
            case _:
                return ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cursor = self._editor.cursorForPosition(QPoint(0, event.position().toPoint().y()))
        cursor.movePosition(cursor.MoveOperation.StartOfBlock)
        self._editor.setTextCursor(cursor)
        self._editor.setFocus()
