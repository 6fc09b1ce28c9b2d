"""How the widgets are drawn: Qt's Fusion, which is the same on every system and in both directions, with flat boxes.

Fusion outlines boxes to tick so quietly that an empty one looks like nothing, above all on a dark window. So they get
an outline of at least 3:1 (WCAG 1.4.11).
"""

import sys

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionFrame,
    QStyleOptionMenuItem,
    QStyleOptionProgressBar,
    QStyleOptionSlider,
    QStyleOptionSpinBox,
    QWidget,
)

from proofreader.ui.model.appearance import Scheme
from proofreader.ui.widgets import flat_style as flat
from proofreader.ui.widgets import theme

_USUAL = 13 if sys.platform == "darwin" else 10
"""Points of the interface's font at its usual size."""

_Primitive = QStyle.PrimitiveElement
_Control = QStyle.ControlElement
_Complex = QStyle.ComplexControl
_Sub = QStyle.SubControl
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
_FIXED = {_Metric.PM_ScrollBarExtent: flat.SCROLL_BAR, _Metric.PM_ScrollBarSliderMin: flat.SHORTEST_HANDLE}
_TOO_QUIET = {
    _Primitive.PE_IndicatorCheckBox,
    _Primitive.PE_IndicatorItemViewItemCheck,
    _Primitive.PE_IndicatorRadioButton,
}


class FrameStyle(QProxyStyle):
    """Fusion, flat, with outlines that can be seen, and icons and boxes as large as the words beside them ask for."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        pixels = _FIXED.get(metric) or super().pixelMetric(metric, option, widget)
        return grown(pixels) if metric in _GROWN else pixels

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint is QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons:
            return 0  # they would be another set's
        if hint in (QStyle.StyleHint.SH_MenuBar_AltKeyNavigation, QStyle.StyleHint.SH_Menu_KeyboardSearch):
            return 1  # as on Windows, whatever the system: Alt leads to the menus, a letter to the entry that begins so
        return super().styleHint(hint, option, widget, returned)

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        if element is _Control.CE_ToolBar:
            flat.bar(option, painter)
        elif element is _Control.CE_HeaderSection or element is _Control.CE_HeaderEmptyArea:
            flat.header(option, painter)
        elif element is _Control.CE_ProgressBarGroove:
            flat.groove(option, painter)
        elif (
            element is _Control.CE_ProgressBarContents
            and isinstance(option, QStyleOptionProgressBar)
            and option.maximum > option.minimum
        ):
            flat.progress(option, painter)
        else:
            super().drawControl(element, self._with_icon(option, painter, widget), painter, widget)

    def _with_icon(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> QStyleOption:
        """Fusion draws the icon of the chosen entry in the colour for a page, which is hard to see on a dark ground."""
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if not selected or not isinstance(option, QStyleOptionMenuItem) or option.icon.isNull():
            return option
        option = QStyleOptionMenuItem(option)
        side = self.pixelMetric(_Metric.PM_SmallIconSize, option, widget)
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        mode = QIcon.Mode.Selected if enabled else QIcon.Mode.Disabled
        option.icon = QIcon(option.icon.pixmap(QSize(side, side), painter.device().devicePixelRatio(), mode))
        return option

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if control is _Complex.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            flat.scroll_bar(option, painter, self.subControlRect(control, option, _Sub.SC_ScrollBarSlider, widget))
        elif control is _Complex.CC_ComboBox and isinstance(option, QStyleOptionComboBox):
            flat.combo_box(option, painter, self.subControlRect(control, option, _Sub.SC_ComboBoxArrow, widget))
        elif (
            control is _Complex.CC_SpinBox
            and isinstance(option, QStyleOptionSpinBox)
            and option.buttonSymbols == QAbstractSpinBox.ButtonSymbols.UpDownArrows
        ):
            up, down = (
                self.subControlRect(control, option, part, widget) for part in (_Sub.SC_SpinBoxUp, _Sub.SC_SpinBoxDown)
            )
            flat.spin_box(option, painter, up, down)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        if control is _Complex.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            return _part_of_scroll_bar(option, part)
        return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]  # None is allowed

    def subElementRect(self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None) -> QRect:
        rect = super().subElementRect(element, option, widget)  # type: ignore[arg-type]
        if element is QStyle.SubElement.SE_LineEditContents and isinstance(option, QStyleOptionFrame):
            padding = flat.PADDING if option.lineWidth > 0 else 0
            return rect.adjusted(padding, 0, -padding, 0)
        return rect

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        if element is _Primitive.PE_PanelButtonCommand:
            features = option.features if isinstance(option, QStyleOptionButton) else None
            default = features is not None and bool(features & QStyleOptionButton.ButtonFeature.DefaultButton)
            flat.button(option, painter, default=default)
        elif element is _Primitive.PE_PanelButtonTool:
            flat.tool_button(option, painter)
        elif element is _Primitive.PE_PanelLineEdit and isinstance(option, QStyleOptionFrame) and option.lineWidth > 0:
            flat.line_edit(option, painter)
        elif element is _Primitive.PE_FrameLineEdit:
            pass  # the panel has it
        else:
            super().drawPrimitive(element, option, painter, widget)
            if element in _TOO_QUIET or (element is _Primitive.PE_PanelMenu and theme.is_dark(option.palette)):
                _outline(element, option, painter)


def _outline(element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter) -> None:
    """Over the line that Fusion draws, which can hardly be seen."""
    with flat.smooth(painter):
        is_menu = element is _Primitive.PE_PanelMenu
        painter.setPen(QPen(flat.quiet(option.palette) if is_menu else flat.outline(option), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        frame = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        if is_menu:
            painter.drawRect(frame)
        elif element is _Primitive.PE_IndicatorRadioButton:
            painter.drawEllipse(frame)
        else:
            painter.drawRoundedRect(frame, 2, 2)


def _part_of_scroll_bar(option: QStyleOptionSlider, part: QStyle.SubControl) -> QRect:
    """A scroll bar without arrows: the handle, and what is before and after it."""
    along = option.orientation is Qt.Orientation.Horizontal
    length = option.rect.width() if along else option.rect.height()
    span = option.maximum - option.minimum
    size = length
    if span > 0:
        size = min(length, max(flat.SHORTEST_HANDLE, length * option.pageStep // (span + option.pageStep)))
    start = QStyle.sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - size, option.upsideDown
    )
    parts = {
        _Sub.SC_ScrollBarSlider: (start, start + size),
        _Sub.SC_ScrollBarSubPage: (0, start),
        _Sub.SC_ScrollBarAddPage: (start + size, length),
        _Sub.SC_ScrollBarGroove: (0, length),
    }
    if part not in parts:
        return QRect()
    first, last = parts[part]
    if along:
        rect = QRect(option.rect.left() + first, option.rect.top(), last - first, option.rect.height())
    else:
        rect = QRect(option.rect.left(), option.rect.top() + first, option.rect.width(), last - first)
    return QStyle.visualRect(option.direction, option.rect, rect)


def grown(pixels: int) -> int:
    """As many pixels where the words of the interface have their usual size, more where they are larger.

    What has this size asks again when it hears of another font (``QEvent.Type.FontChange``).
    """
    return round(pixels * max(1.0, QApplication.font().pointSizeF() / _USUAL))


def sized(dialog: QWidget, width: int, height: int) -> None:
    """Gives a dialog that size, and more where the words of the interface are larger; never more than the screen."""
    room = dialog.screen().availableSize()
    dialog.resize(min(grown(width), room.width() - 40), min(grown(height), room.height() - 80))


def apply_scheme(scheme: Scheme) -> None:
    """Gives the program its palette: the chosen one, or that of the system."""
    system = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    QApplication.setPalette(theme.palette(scheme is Scheme.DARK or (scheme is Scheme.SYSTEM and system)))
