"""Driving the window and timing it."""

import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QEventLoop, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from proofreader.core.garbage_collection import tune_garbage_collector
from proofreader.ui.model.garbage_collection import GarbageCollector
from proofreader.ui.shell.window import MainWindow

_LETTERS = "كتاب جديد في المدينة "
_EVERY = 0.045  # seconds between keys: a very quick typist


class Bench:
    """A window and the clock."""

    def __init__(self, app: QApplication) -> None:
        self.app = app
        self.window = MainWindow()
        tune_garbage_collector()  # as the program does
        self._collector = GarbageCollector()
        self.window.resize(1280, 820)
        self.window.show()
        self.settle(0.3)

    def settle(self, seconds: float) -> None:
        """Lets the window live for a while."""
        self.wait(lambda: False, seconds)

    def wait(self, done: Callable[[], bool], seconds: float = 120) -> float:
        """Waits until something is so. Returns the seconds it took."""
        begin = time.perf_counter()
        while not done() and time.perf_counter() - begin < seconds:
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
            time.sleep(0.0005)
        return time.perf_counter() - begin

    def open(self, path: Path) -> float:
        """Seconds until the first markers are drawn."""
        begin = time.perf_counter()
        self.window.files.open(path)
        editor = self.window.editor
        self.wait(lambda: bool(editor.extraSelections()) and bool(self.window.review.store.markers))
        return time.perf_counter() - begin

    def press(self, letter: str) -> None:
        """One key, as the keyboard sends it."""
        editor = self.window.editor
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(editor, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    def put_cursor(self, share: float) -> None:
        """Puts the cursor there, 0 at the beginning and 1 at the end, with the place in view."""
        self.window.editor.go_to(int(self.window.editor.document().characterCount() * share))
        self.settle(0.2)

    def keystrokes(self, number: int, every: float = _EVERY) -> list["Key"]:
        """What each key took.

        The keys come when they are due, whatever the window is doing; a key that has to wait is late.
        """
        keys: list[Key] = []
        chooser = random.Random(7)
        due = time.perf_counter() + every
        for count in range(number):
            self.wait(lambda due=due: time.perf_counter() >= due, 10)  # type: ignore[misc]
            begin = time.thread_time()
            self.press(_LETTERS[count % len(_LETTERS)])
            self.app.processEvents()  # paints
            keys.append(Key((time.perf_counter() - due) * 1000, (time.thread_time() - begin) * 1000))
            # Never sooner than now: a typist does not make up for keys that came late.
            due = max(due + every * chooser.uniform(0.5, 1.5), time.perf_counter())
        return keys


class Key(NamedTuple):
    """Milliseconds from the moment a key was due to the picture with its letter, and those of work in between."""

    late: float
    work: float


def percentile(values: list[float], share: float) -> float:
    """The value that this share of them does not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]
