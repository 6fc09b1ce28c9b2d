"""Python's garbage collector, kept to the thread of the window.

By itself it runs in whatever thread asks for memory just then. What it finds may be Qt's: a timer or an editor that is
taken apart in another thread than its own ends the program. It would also run in the middle of a key.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_PERIOD_MS = 300


class GarbageCollector(QObject):
    """Looks now and then, between two events, whether there is enough to collect, as Python would itself."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_PERIOD_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collects the oldest generation that is due, with all younger ones."""
        due = [count > most > 0 for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if due[0]:
            # An older generation counts the rounds of the younger one, which have to come first.
            gc.collect(2 if due[1] and due[2] else 1 if due[1] else 0)

    def stop(self) -> None:
        """Leaves it to Python again."""
        self._timer.stop()
        gc.enable()
