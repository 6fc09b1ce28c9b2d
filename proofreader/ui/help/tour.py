"""A walk through the window: each step points at a part of it and says what it is for."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

_MARGIN = 14


class Step(NamedTuple):
    """What to say, and what about; a part that is not on screen is spoken of in the middle of the window."""

    title: str
    text: str
    part: Callable[[], QWidget | None]


def next_to(buttons: Sequence[QPushButton], focused: QWidget | None, by: int) -> QPushButton:
    """The button that many places further round; the first where none of them has the focus."""
    at = next((number for number, button in enumerate(buttons) if button is focused), None)
    return buttons[0] if at is None else buttons[(at + by) % len(buttons)]


class Tour(QWidget):
    """Lies over the window until it is ended. Enter or ← goes on, Esc ends it."""

    ended = Signal()

    def __init__(self, steps: Sequence[Step], window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._steps = list(steps)
        self._number = 0
        self.setAccessibleName(self.tr("جولة في النافذة"))
        self.callout = QFrame(self)
        self.callout.setAutoFillBackground(True)
        self.callout.setFrameShape(QFrame.Shape.StyledPanel)
        self.title, self.text, self.count = QLabel(), QLabel(), QLabel()
        font = self.title.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self.title.setFont(font)
        self.text.setWordWrap(True)
        self.skip_button = QPushButton(self.tr("اترك الجولة"))
        self.back_button = QPushButton(self.tr("السابق"))
        self.next_button = QPushButton()
        self.skip_button.clicked.connect(self.end)
        self.back_button.clicked.connect(lambda: self.go(self._number - 1))
        self.next_button.clicked.connect(lambda: self.go(self._number + 1))
        row = QHBoxLayout()
        row.addWidget(self.skip_button)
        row.addStretch(1)
        row.addWidget(self.count)
        row.addWidget(self.back_button)
        row.addWidget(self.next_button)
        column = QVBoxLayout(self.callout)
        column.setContentsMargins(16, 14, 16, 12)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addLayout(row)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.go(0)
        self.show()
        self.raise_()
        self.next_button.setFocus()

    @property
    def number(self) -> int:
        """Which step it is at, from 0."""
        return self._number

    def go(self, number: int) -> None:
        """Goes to a step; past the last one it ends."""
        if number >= len(self._steps):
            self.end()
            return
        self._number = max(0, number)
        step = self._steps[self._number]
        last = self._number == len(self._steps) - 1
        self.title.setText(step.title)
        self.text.setText(step.text)
        self.count.setText(self.tr("{} من {}").format(self._number + 1, len(self._steps)))
        self.next_button.setText(self.tr("إنهاء") if last else self.tr("التالي"))
        self.next_button.setAccessibleDescription(f"{step.title}. {step.text}")  # read aloud with the focused button
        self.back_button.setEnabled(self._number > 0)
        self._place()
        self.update()

    def end(self) -> None:
        """Leaves the window as it was."""
        self._window.removeEventFilter(self)
        self.hide()
        self.ended.emit()
        self.deleteLater()

    def target(self) -> QRect:
        """Where the part is that is spoken of, in this widget; empty where it is not on screen."""
        part = self._steps[self._number].part()
        if part is None or not part.isVisible():
            return QRect()
        return QRect(part.mapTo(self._window, QPoint()), part.size()).intersected(self.rect())

    def _place(self) -> None:
        width = min(max(380, self.fontMetrics().averageCharWidth() * 52), self.width() - 2 * _MARGIN)
        self.callout.setFixedWidth(width)
        self.callout.adjustSize()
        size, target, room = self.callout.size(), self.target(), self.rect()
        if target.isEmpty():
            self.callout.move(room.center() - QPoint(size.width() // 2, size.height() // 2))
            return
        places = (
            QPoint(target.center().x() - size.width() // 2, target.bottom() + _MARGIN),
            QPoint(target.center().x() - size.width() // 2, target.top() - size.height() - _MARGIN),
            QPoint(target.left() - size.width() - _MARGIN, target.center().y() - size.height() // 2),
            QPoint(target.right() + _MARGIN, target.center().y() - size.height() // 2),
            target.center() - QPoint(size.width() // 2, size.height() // 2),
        )
        frame = room.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        for at in places:
            x = min(max(at.x(), frame.left()), frame.right() - size.width())
            y = min(max(at.y(), frame.top()), frame.bottom() - size.height())
            if not QRect(QPoint(x, y), size).intersects(target):
                break
        self.callout.move(x, y)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shade = QPainterPath()
        shade.addRect(self.rect())
        target = self.target()
        if not target.isEmpty():
            hole = QPainterPath()
            hole.addRoundedRect(target.adjusted(-3, -3, 3, 3), 6, 6)
            shade = shade.subtracted(hole)
        painter.fillPath(shade, QColor(0, 0, 0, 130))
        if not target.isEmpty():
            painter.setPen(QPen(self.palette().color(self.palette().ColorRole.Accent), 3))
            painter.drawRoundedRect(target.adjusted(-3, -3, 3, 3), 6, 6)
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.setGeometry(self._window.rect())
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        onward, back = (Qt.Key.Key_Left, Qt.Key.Key_Right) if rtl else (Qt.Key.Key_Right, Qt.Key.Key_Left)
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in (onward, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go(self._number + 1)
        elif event.key() == back:
            self.go(self._number - 1)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab stays among the buttons: what lies under the tour can't be reached."""
        buttons = [button for button in (self.next_button, self.skip_button, self.back_button) if button.isEnabled()]
        at = next_to(buttons, self.focusWidget(), 1 if next else -1)
        at.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def event(self, event: QEvent) -> bool:
        # Esc is also the key of an action of the window, which lies under this.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()
            return True
        return super().event(event)
