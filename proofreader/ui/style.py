"""How the widgets are drawn: Qt's Fusion, which is the same on every system and in both directions.

Fusion outlines boxes to tick and lines to write in with a colour darker than the window. On a dark window that can't be
seen: an empty box looks like nothing. So they get an outline of at least 3:1 there (WCAG 1.4.11).
"""

import sys

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleOption, QStyleOptionMenuItem, QWidget

from proofreader.ui import theme

_USUAL = 13 if sys.platform == "darwin" else 10
"""Points of the interface's font at its usual size."""

_Primitive = QStyle.PrimitiveElement
_Metric = QStyle.PixelMetric
_GROWN = {
    _Metric.PM_SmallIconSize,
    _Metric.PM_ListViewIconSize,
    _Metric.PM_ButtonIconSize,
    _Metric.PM_IndicatorWidth,
    _Metric.PM_IndicatorHeight,
    _Metric.PM_ExclusiveIndicatorWidth,
    _Metric.PM_ExclusiveIndicatorHeight,
}
_ROUND = {_Primitive.PE_IndicatorRadioButton}
_SQUARE = {
    _Primitive.PE_IndicatorCheckBox,
    _Primitive.PE_IndicatorItemViewItemCheck,
    _Primitive.PE_FrameLineEdit,
}


class FrameStyle(QProxyStyle):
    """Fusion with outlines that can be seen, and icons and boxes as large as the words beside them ask for."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        pixels = super().pixelMetric(metric, option, widget)
        return grown(pixels) if metric in _GROWN else pixels

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected and isinstance(option, QStyleOptionMenuItem) and not option.icon.isNull():
            # Fusion draws the icon of the chosen entry in the colour for a page, which is hard to see on a dark ground.
            option = QStyleOptionMenuItem(option)
            side = self.pixelMetric(_Metric.PM_SmallIconSize, option, widget)
            enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
            mode = QIcon.Mode.Selected if enabled else QIcon.Mode.Disabled
            option.icon = QIcon(option.icon.pixmap(QSize(side, side), painter.device().devicePixelRatio(), mode))
        super().drawControl(element, option, painter, widget)

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        super().drawPrimitive(element, option, painter, widget)
        if element is _Primitive.PE_PanelMenu and theme.is_dark(option.palette):
            painter.save()  # Fusion's frame is darker than the dark page that the menu stands on
            painter.setPen(QPen(option.palette.color(QPalette.ColorRole.PlaceholderText), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
            painter.restore()
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


def grown(pixels: int) -> int:
    """As many pixels where the words of the interface have their usual size, more where they are larger.

    What has this size asks again when it hears of another font (``QEvent.Type.FontChange``).
    """
    return round(pixels * max(1.0, QApplication.font().pointSizeF() / _USUAL))


def sized(dialog: QWidget, width: int, height: int) -> None:
    """Gives a dialog that size, and more where the words of the interface are larger; never more than the screen."""
    room = dialog.screen().availableSize()
    dialog.resize(min(grown(width), room.width() - 40), min(grown(height), room.height() - 80))
