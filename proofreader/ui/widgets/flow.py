"""A row of widgets that goes on in the next line where it is full."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class Flow(QWidget):
    """Lines in the reading direction of the window, as many as the width needs.

    A widget, not a layout: a ``QLayout`` written in Python ends the interpreter now and then.
    """

    def __init__(self, widgets: list[QWidget], gap: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widgets, self._gap = widgets, gap
        # Not fixed: a layout would hold it to the height of one line, however many there are.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for widget in widgets:
            widget.setParent(self)
        for one, two in pairwise(widgets):
            QWidget.setTabOrder(one, two)

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(width, place=False)

    def minimumSizeHint(self) -> QSize:
        hints = [widget.sizeHint() for widget in self._shown()]
        width, height = (hint.width() for hint in hints), (hint.height() for hint in hints)
        return QSize(max(width, default=0), max(height, default=0))

    def sizeHint(self) -> QSize:
        hints = [widget.sizeHint() for widget in self._shown()]
        width = sum(hint.width() + self._gap for hint in hints)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.width(), place=True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.updateGeometry()  # what changes size while it can't be seen tells nobody

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange(self.width(), place=True)
            self.updateGeometry()
        return super().event(event)

    def _arrange(self, width: int, *, place: bool) -> int:
        """Returns the height."""
        x, y, line = 0, 0, 0
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for widget in self._shown():
            size = widget.sizeHint()
            if x and x + size.width() > width:
                x, y, line = 0, y + line + self._gap // 2, 0
            if place:
                taken = min(size.width(), width)
                widget.setGeometry(QRect(width - x - taken if mirrored else x, y, taken, size.height()))
            x += size.width() + self._gap
            line = max(line, size.height())
        return y + line
