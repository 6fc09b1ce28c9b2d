"""Two charts, painted in the colours and the direction of the window. What they show can be read aloud too."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from proofreader.ui.widgets.labels import isolate

_GAP = 8


@dataclass(frozen=True)
class Bar:
    """A value with its name; ``part`` of it is drawn full, the rest pale. Without a colour it has the accent's."""

    name: str
    value: float
    part: float | None = None
    colour: QColor | None = None
    tip: str = ""


def shown(value: float) -> str:
    """The number without needless digits."""
    return f"{value:.0f}" if value == int(value) or value >= 100 else f"{value:.1f}"


class _Chart(QWidget):
    def __init__(self, name: str, empty: str) -> None:
        super().__init__()
        self.bars: list[Bar] = []
        self._empty = empty
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # so that a screen reader comes by

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Shows these instead."""
        self.bars = list(bars)
        self.setAccessibleDescription("; ".join(f"{bar.name}: {shown(bar.value)}" for bar in self.bars) or self._empty)
        self.updateGeometry()
        self.update()

    def _begin(self) -> QPainter:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 1, Qt.PenStyle.DotLine))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if not self.bars:
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty)
        return painter

    @property
    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _place(self, rect: QRectF) -> QRectF:
        """The rectangle where the direction of the window wants it."""
        if not self._is_mirrored:
            return rect
        return QRectF(self.width() - rect.right(), rect.top(), rect.width(), rect.height())

    def _leading(self) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if self._is_mirrored else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class BarChart(_Chart):
    """A name and a bar on each line."""

    def __init__(self, name: str, empty: str) -> None:
        super().__init__(name, empty)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(320, self._line() * max(len(self.bars), 2) + 2 * _GAP)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _line(self) -> int:
        return int(self.fontMetrics().height() * 1.35)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self._begin()
        if not self.bars:
            return
        metrics, line = self.fontMetrics(), self._line()
        palette = self.palette()
        names = min(
            max(metrics.horizontalAdvance(isolate(bar.name)) for bar in self.bars) + 4, int(self.width() * 0.55)
        )
        numbers = max(metrics.horizontalAdvance(self._number(bar)) for bar in self.bars)
        room = max(10, self.width() - names - numbers - 4 * _GAP)
        most = max(bar.value for bar in self.bars) or 1
        for row, bar in enumerate(self.bars):
            top = _GAP + row * line
            painter.setPen(palette.color(QPalette.ColorRole.WindowText))
            name = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, names)
            painter.drawText(self._place(QRectF(_GAP, top, names, line)), self._leading(), isolate(name))
            colour = QColor(bar.colour or palette.color(QPalette.ColorRole.Accent))
            left, height = names + 2 * _GAP, line * 0.5
            whole = QRectF(left, top + (line - height) / 2, max(2.0, room * bar.value / most), height)
            painter.setPen(Qt.PenStyle.NoPen)
            pale = QColor(colour)
            pale.setAlphaF(0.35)
            painter.setBrush(colour if bar.part is None else pale)
            painter.drawRoundedRect(self._place(whole), 2, 2)
            if bar.part:
                part = QRectF(left, whole.top(), room * bar.part / most, height)
                painter.setBrush(colour)
                painter.drawRoundedRect(self._place(part), 2, 2)
            painter.setPen(palette.color(QPalette.ColorRole.WindowText))
            number = QRectF(whole.right() + _GAP, top, numbers, line)
            painter.drawText(self._place(number), self._leading(), self._number(bar))
        painter.end()

    @staticmethod
    def _number(bar: Bar) -> str:
        return shown(bar.value)


class TimeChart(_Chart):
    """Columns by day, the first where reading begins, with a line at round values."""

    def __init__(self, name: str, empty: str) -> None:
        super().__init__(name, empty)
        self.setMinimumHeight(190)

    def sizeHint(self) -> QSize:
        return QSize(420, 220)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self._begin()
        if not self.bars:
            return
        metrics, palette = self.fontMetrics(), self.palette()
        most = _round_up(max(bar.value for bar in self.bars))
        axis = max(metrics.horizontalAdvance(shown(most * part)) for part in (0.5, 1)) + 2 * _GAP
        top, bottom = metrics.height() / 2 + _GAP, self.height() - metrics.height() - 2 * _GAP
        quiet = palette.color(QPalette.ColorRole.PlaceholderText)
        for part in (0.0, 0.5, 1.0):
            y = bottom - part * (bottom - top)
            pale = QColor(quiet)
            pale.setAlphaF(0.4)
            painter.setPen(QPen(pale, 1))
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
            painter.setPen(quiet)
            rect = QRectF(2, y - metrics.height(), axis, metrics.height())
            painter.drawText(self._place(rect), self._leading(), shown(most * part))
        room = (self.width() - axis - _GAP) / len(self.bars)
        step = self._label_step(metrics, room)
        for number, bar in enumerate(self.bars):
            left, height = axis + number * room, (bottom - top) * bar.value / most
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(bar.colour or palette.color(QPalette.ColorRole.Accent))
            width = min(room * 0.7, 42)
            column = QRectF(left + (room - width) / 2, bottom - height, width, height)
            painter.drawRoundedRect(self._place(column), 2, 2)
            if number % step == 0:
                painter.setPen(palette.color(QPalette.ColorRole.WindowText))
                name = QRectF(left - room * step, bottom + _GAP / 2, room * (2 * step + 1), metrics.height())
                painter.drawText(self._place(name), Qt.AlignmentFlag.AlignCenter, isolate(bar.name))
        painter.end()

    def _label_step(self, metrics: QFontMetrics, room: float) -> int:
        """So that no name runs into the next."""
        widest = max(metrics.horizontalAdvance(bar.name) for bar in self.bars) + _GAP
        return max(1, int(-(-widest // max(room, 1))))


def _round_up(value: float) -> float:
    """The next round number, so that the lines stand at values one can read."""
    size = 1.0
    while size * 10 < value:
        size *= 10
    return next((size * step for step in (1, 2, 4, 6, 8, 10) if size * step >= value), value) or 1.0
