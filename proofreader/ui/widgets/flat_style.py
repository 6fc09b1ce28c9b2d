"""Flat boxes in place of Fusion's gradients: buttons, lines to write in, choices, bars. All colours are the palette's.

An outline that alone tells where a control is has 3:1 against the window (WCAG 1.4.11); that of a button, whose words
tell it, is quieter.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QStyle,
    QStyleOption,
    QStyleOptionComboBox,
    QStyleOptionProgressBar,
    QStyleOptionSlider,
    QStyleOptionSpinBox,
)

from proofreader.ui.widgets import theme

_Role = QPalette.ColorRole
_State = QStyle.StateFlag
RADIUS = 4.0
PADDING = 4
"""Pixels between the side of a line to write in and its text, besides Fusion's two."""
SCROLL_BAR = 12
"""Pixels across."""
_GAP = 3.0  # pixels between the handle of a scroll bar and its sides
SHORTEST_HANDLE = 32
"""Pixels along."""


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """The first colour with that share of the other."""
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return QColor(*(round(a + (b - a) * share) for a, b in pairs))


def edge(palette: QPalette) -> QColor:
    """Around buttons and under bars."""
    return mixed(palette.color(_Role.Window), palette.color(_Role.WindowText), 0.22)


def outline(option: QStyleOption) -> QColor:
    """Around what is filled in: the accent's colour where the keyboard is, a quiet one elsewhere."""
    if not has(option, _State.State_Enabled):
        return edge(option.palette)
    return option.palette.color(_Role.Link) if has(option, _State.State_HasFocus) else quiet(option.palette)


def quiet(palette: QPalette) -> QColor:
    """A line that can just be seen well enough: 3:1."""
    return mixed(palette.color(_Role.PlaceholderText), palette.color(_Role.Window), 0.25)


def has(option: QStyleOption, state: QStyle.StateFlag) -> bool:
    """Whether the control is in that state."""
    return bool(option.state & state)


@contextmanager
def smooth(painter: QPainter) -> Iterator[None]:
    """With rounded corners; pen and brush are put back."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        yield
    finally:
        painter.restore()


def box(painter: QPainter, rect: QRect, fill: QColor, line: QColor | None = None, width: int = 1) -> None:
    """A rounded box, with a line of that many pixels around it."""
    with smooth(painter):
        painter.setPen(QPen(line, width) if line else Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        half = width / 2
        painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), RADIUS, RADIUS)


def _face(option: QStyleOption) -> QColor:
    """The ground of a button in its state."""
    colours = option.palette
    face = colours.color(_Role.Button if theme.is_dark(colours) else _Role.Base)
    text = colours.color(_Role.WindowText)
    if not has(option, _State.State_Enabled):
        return colours.color(_Role.Window)
    if has(option, _State.State_Sunken):
        return mixed(face, text, 0.18)
    if has(option, _State.State_On):
        return mixed(face, colours.color(_Role.Highlight), 0.22)
    return mixed(face, text, 0.08) if has(option, _State.State_MouseOver) else face


def button(option: QStyleOption, painter: QPainter, *, default: bool = False) -> None:
    """The ground of a button; that which Enter presses has the accent's colour around it, twice as thick where the
    keyboard is."""
    focused = has(option, _State.State_HasFocus) and has(option, _State.State_KeyboardFocusChange)
    accented = has(option, _State.State_Enabled) and (focused or default or has(option, _State.State_On))
    line = option.palette.color(_Role.Link) if accented else edge(option.palette)
    box(painter, option.rect, _face(option), line, 2 if focused else 1)


def tool_button(option: QStyleOption, painter: QPainter) -> None:
    """The ground of a button in a bar, which shows only where it says something."""
    raised = has(option, _State.State_Raised) and not has(option, _State.State_AutoRaise)
    if raised or has(option, _State.State_On):
        button(option, painter)
    elif has(option, _State.State_MouseOver) or has(option, _State.State_Sunken):
        box(painter, option.rect, mixed(_face(option), option.palette.color(_Role.Window), 0.4))


def line_edit(option: QStyleOption, painter: QPainter) -> None:
    """What a line is written in."""
    enabled = has(option, _State.State_Enabled)
    box(painter, option.rect, option.palette.color(_Role.Base if enabled else _Role.Window), outline(option))


def combo_box(option: QStyleOptionComboBox, painter: QPainter, arrow: QRect) -> None:
    """A choice, without its words. ``arrow``: where the arrow stands."""
    if option.editable:
        line_edit(option, painter)
    else:
        line = outline(option) if has(option, _State.State_HasFocus) else edge(option.palette)
        box(painter, option.rect, _face(option), line)
    _arrow(option, painter, arrow)


def spin_box(option: QStyleOptionSpinBox, painter: QPainter, up: QRect, down: QRect) -> None:
    """A number, without its figures, and where its arrows stand."""
    if option.frame:
        line_edit(option, painter)
    steps = QAbstractSpinBox.StepEnabledFlag
    for rect, part, step, way in (
        (up, QStyle.SubControl.SC_SpinBoxUp, steps.StepUpEnabled, -1),
        (down, QStyle.SubControl.SC_SpinBoxDown, steps.StepDownEnabled, 1),
    ):
        enabled = bool(option.stepEnabled & step)
        if enabled and option.activeSubControls & part:  # under the pointer
            ground = option.palette.color(_Role.Base)
            box(painter, rect.adjusted(1, 1, -1, -1), mixed(ground, option.palette.color(_Role.Text), 0.12))
        _arrow(option, painter, rect, way, enabled=enabled)


def _arrow(option: QStyleOption, painter: QPainter, rect: QRect, way: int = 1, *, enabled: bool = True) -> None:
    """In the middle of that, downwards; upwards with ``way`` -1."""
    shown = enabled and has(option, _State.State_Enabled)
    group = QPalette.ColorGroup.Normal if shown else QPalette.ColorGroup.Disabled
    centre = QRectF(rect).center()
    wide = min(3.5, rect.width() / 4)
    points = (QPointF(-wide, -way * wide / 2), QPointF(0, way * wide / 2), QPointF(wide, -way * wide / 2))
    with smooth(painter):
        painter.setPen(QPen(option.palette.color(group, _Role.ButtonText), 1.5))
        painter.drawPolyline(QPolygonF([centre + point for point in points]))


def scroll_bar(option: QStyleOptionSlider, painter: QPainter, handle: QRect) -> None:
    """A handle on a quiet ground."""
    colours = option.palette
    painter.fillRect(option.rect, colours.color(_Role.Window))
    if option.maximum <= option.minimum:
        return
    held = bool(option.activeSubControls & QStyle.SubControl.SC_ScrollBarSlider)
    touched = held and (has(option, _State.State_MouseOver) or has(option, _State.State_Sunken))
    colour = colours.color(_Role.PlaceholderText) if touched else quiet(colours)
    with smooth(painter):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        bar = QRectF(handle)
        along = option.orientation is Qt.Orientation.Horizontal
        bar = bar.adjusted(1, _GAP, -1, -_GAP) if along else bar.adjusted(_GAP, 1, -_GAP, -1)
        radius = min(bar.width(), bar.height()) / 2
        painter.drawRoundedRect(bar, radius, radius)


def groove(option: QStyleOption, painter: QPainter) -> None:
    """What a progress bar fills."""
    box(painter, option.rect, mixed(option.palette.color(_Role.Window), option.palette.color(_Role.WindowText), 0.14))


def progress(option: QStyleOptionProgressBar, painter: QPainter) -> None:
    """How much of it is filled, from where the line of writing begins."""
    share = (option.progress - option.minimum) / (option.maximum - option.minimum)
    rect = QRect(option.rect)
    rect.setWidth(round(rect.width() * min(max(share, 0.0), 1.0)))
    if (option.direction is Qt.LayoutDirection.RightToLeft) is not option.invertedAppearance:
        rect.moveRight(option.rect.right())
    if rect.width() > 1:
        box(painter, rect, option.palette.color(_Role.Highlight))


def bar(option: QStyleOption, painter: QPainter) -> None:
    """A bar of tools: the window's ground, and a line under it."""
    painter.fillRect(option.rect, option.palette.color(_Role.Window))
    painter.fillRect(option.rect.adjusted(0, option.rect.height() - 1, 0, 0), edge(option.palette))


def header(option: QStyleOption, painter: QPainter) -> None:
    """The head of a column."""
    bar(option, painter)
    side = option.rect.left() if option.direction is Qt.LayoutDirection.RightToLeft else option.rect.right()
    painter.fillRect(QRect(side, option.rect.top() + 5, 1, option.rect.height() - 10), edge(option.palette))
