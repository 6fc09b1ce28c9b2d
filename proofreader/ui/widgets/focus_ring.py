"""A line around what has the keyboard, where the style draws none that could be seen."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

_WIDTH = 2  # pixels


class _Ring(QWidget):
    """Lies over the widget, in its window: within its parent it could be cut off."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget.window())
        self._widget = widget
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        widget.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        widget = self._widget
        self.setGeometry(QRect(widget.mapTo(self.window(), QPoint(0, 0)), widget.size()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place()
        elif event.type() == QEvent.Type.Hide:
            self.hide()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Link), _WIDTH))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))


class FocusRing(QObject):
    """Follows the focus through all windows of the program, when it is moved by keys."""

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ring: _Ring | None = None
        # Not at once: the focus also moves while a window is being taken down, and its widgets are half gone then.
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._follow)
        app.focusChanged.connect(self._on_focus)

    def _on_focus(self, *_: object) -> None:
        self._later.start()

    def _follow(self) -> None:
        # A ring is a child of its window, and may be gone with it.
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        widget = QApplication.focusWidget()
        wanted = widget is not None and widget.window().isVisible() and _needs_ring(widget)
        self._ring = _Ring(widget) if wanted and widget is not None else None


def _needs_ring(widget: QWidget) -> bool:
    if not widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
        return False
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        return widget.isReadOnly()  # another one has a cursor
    if isinstance(widget, QPushButton):
        return widget.isDefault()
    return isinstance(widget, QScrollArea | QAbstractItemView)
