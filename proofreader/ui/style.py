"""How the widgets are drawn: Qt's Fusion, which is the same on every system and in both directions.

Fusion outlines boxes to tick and lines to write in with a colour darker than the window. On a dark window that can't be
seen: an empty box looks like nothing. So they get an outline of at least 3:1 there (WCAG 1.4.11).
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

from proofreader.ui import theme

_Primitive = QStyle.PrimitiveElement
_ROUND = {_Primitive.PE_IndicatorRadioButton}
_SQUARE = {
    _Primitive.PE_IndicatorCheckBox,
    _Primitive.PE_IndicatorItemViewItemCheck,
    _Primitive.PE_FrameLineEdit,
}


class FrameStyle(QProxyStyle):
    """Fusion with outlines that can be seen."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        super().drawPrimitive(element, option, painter, widget)
        if (element in _SQUARE or element in _ROUND) and theme.is_dark(option.palette):
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(outline(option), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            frame = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
            if element in _ROUND:
                painter.drawEllipse(frame)
            else:
                painter.drawRoundedRect(frame, 2, 2)
            painter.restore()


def outline(option: QStyleOption) -> QColor:
    """The accent's colour where the keyboard is, a quiet one elsewhere."""
    focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
    return option.palette.color(QPalette.ColorRole.Link if focused else QPalette.ColorRole.PlaceholderText)
