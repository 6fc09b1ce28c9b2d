"""A bar that lies over the window instead of pushing what is in it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QWidget

from proofreader.ui.widgets.message_bar import MessageBar
from proofreader.ui.widgets.style import grown

_EDGE = 12  # pixels around the bar
_WIDEST = 900


class Floating(QObject):
    """Keeps a bar at the foot of a part of the window, or at its head where the foot holds what the user looks at."""

    def __init__(
        self, bar: MessageBar, frame: QWidget, part: Callable[[], QWidget], looked_at: Callable[[], QRect | None]
    ) -> None:
        """``frame`` holds the parts; ``part`` is the one to lie over now. ``looked_at``: where in that part something
        is that must not be covered, such as the line with the cursor.
        """
        super().__init__(frame)
        self._bar, self._frame, self._part, self._looked_at = bar, frame, part, looked_at
        bar.setParent(frame)
        bar.told.connect(self.place)
        frame.installEventFilter(self)

    def follow(self, part: QWidget) -> None:
        """Moves along where that part gets another size."""
        part.installEventFilter(self)

    def place(self) -> None:
        """Puts the bar where it belongs."""
        part, bar = self._part(), self._bar
        area = QRect(part.mapTo(self._frame, QPoint(0, 0)), part.size())
        width = min(area.width() - 2 * _EDGE, grown(_WIDEST))
        height = max(bar.heightForWidth(width), bar.minimumSizeHint().height())
        left = area.center().x() - width // 2
        place = QRect(left, area.bottom() - height - _EDGE, width, height)
        looked_at = self._looked_at()
        if looked_at is not None and looked_at.translated(area.topLeft()).intersects(place):
            place.moveTop(area.top() + _EDGE)
        bar.setGeometry(place)
        bar.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self._bar.isVisible():
            self.place()
        return False
