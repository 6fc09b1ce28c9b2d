"""Long work on the main thread, in slices short enough for a key press between them."""

import time
from collections.abc import Callable, Generator
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer

T = TypeVar("T")
_SLICE = 0.004  # seconds

Work = Generator[None, None, T]
"""Work that yields wherever it can be interrupted, and returns its result."""


class CooperativeTask(QObject):
    """Does one piece of work at a time; a new one takes the place of the old."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Generator[None, None, object] | None = None
        self._then: Callable[..., object] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on)

    def run(self, work: Work[T], then: Callable[[T], object]) -> None:
        """Works on it from the next turn of the event loop on, then calls ``then`` with the result."""
        self._work, self._then = work, then
        self._timer.start()

    def cancel(self) -> None:
        """Gives up what is being done."""
        self._work = self._then = None
        self._timer.stop()

    def _on(self) -> None:
        end = time.perf_counter() + _SLICE
        work, then = self._work, self._then
        assert work is not None and then is not None
        try:
            while time.perf_counter() < end:
                next(work)
        except StopIteration as stop:
            self.cancel()
            then(stop.value)
