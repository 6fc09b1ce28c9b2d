"""A batch at work behind the window: in a thread, which starts the processes, told to the window at its own pace."""

import logging
import threading
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from proofreader import logs
from proofreader.batch import BatchError, BatchReport, Control, Item, Job, Progress, Sources, run
from proofreader.batch.report_files import write_report
from proofreader.core.presence import exists, is_folder
from proofreader.documents import WriteError
from proofreader.engine import all_rules

_PERIOD = 120  # milliseconds between two looks at what was told
_MOST_EXPECTED = 20_000  # files whose names are shown before they are done


class Row(NamedTuple):
    """One file in the table. ``status`` is "" while it waits; ``output`` is relative to the output folder."""

    key: str
    name: str
    status: str = ""
    words: int = 0
    applied: int = 0
    left: int = 0
    notes: int = 0
    output: str = ""
    code: str = ""
    reason: str = ""


class Pace(NamedTuple):
    """Where the run is. ``total`` is None until the files are counted; seconds without those of a pause.

    reporting: all files are done, and the report is being written.
    """

    items: int
    failed: int
    words: int
    total: int | None
    seconds: float
    reporting: bool = False

    @property
    def left(self) -> float | None:
        """Seconds still to go, at the pace so far; None while nobody can tell."""
        if not self.items or self.total is None or self.seconds < 1:
            return None
        return max(self.total - self.items, 0) * self.seconds / self.items


def report_language() -> str:
    """The language of the page for reading: that of the window."""
    return QLocale().name().partition("_")[0]


log = logging.getLogger(__name__)


class BatchRun(QObject):
    """One run. All signals come in the thread of the window."""

    rows = Signal(list)
    """Rows of files that wait or are finished."""
    paced = Signal(object)
    """A ``Pace``."""
    finished = Signal(object)
    """The ``BatchReport``; ``page`` is the HTML report beside the journal, where it could be written."""
    failed = Signal(str)
    """Why the run could not begin or go on."""

    def __init__(self, sources: Sources, job: Job, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.control = Control()
        self.page: Path | None = None
        self.report: BatchReport | None = None
        self._job, self._sources = job, sources
        self._language = report_language()
        self._new_rows: deque[Row] = deque()
        self._pace = Pace(0, 0, 0, None, 0.0)
        self._total: int | None = None
        self._trouble = ""
        self._began = time.monotonic()
        self._paused_at: float | None = None
        self._over = threading.Event()
        self._worker = threading.Thread(target=self._work, name="batch", daemon=True)
        self._counter = threading.Thread(target=self._count, name="batch-count", daemon=True)
        self._timer = QTimer(self, interval=_PERIOD)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begins."""
        self._began = time.monotonic()
        self._counter.start()
        self._worker.start()
        self._timer.start()

    @property
    def running(self) -> bool:
        """Whether it has not yet told its end."""
        return self._timer.isActive()

    @property
    def paused(self) -> bool:
        """Whether it waits to go on."""
        return self._paused_at is not None

    def pause(self) -> None:
        """Finishes what is at work and begins nothing until ``resume``."""
        if self._paused_at is None:
            self._paused_at = time.monotonic()
            self.control.pause()

    def resume(self) -> None:
        """Goes on."""
        if self._paused_at is not None:
            self._began += time.monotonic() - self._paused_at
            self._paused_at = None
            self.control.resume()

    def end(self, seconds: float = 30.0) -> None:
        """Gives up what is at work and waits until nothing is left running. For a window that closes."""
        self.control.abandon()
        self._over.set()
        self._timer.stop()
        for thread in (self._worker, self._counter):
            if thread.ident is not None:
                thread.join(seconds)

    # In the threads

    def _work(self) -> None:
        try:
            report = run(self._job, self.control, self._hear)
            if report.journal is not None and not self._over.is_set():
                self._write_page(report, report.journal.with_suffix(".html"))
            self.report = report
        except BatchError as error:
            self._trouble = str(error)
        except Exception as error:  # a thread that dies would leave a window that waits for ever
            logs.unexpected(log, "a batch", error)
            self._trouble = f"{type(error).__name__}: {error}"

    def _write_page(self, report: BatchReport, path: Path) -> None:
        self._pace = self._pace._replace(reporting=True)
        try:
            write_report(report, path, all_rules(), self._language)
        except WriteError:
            return  # the run itself went well; saving the report tells what is wrong
        self.page = path

    def _hear(self, progress: Progress) -> None:
        last = progress.last
        applied, left, notes = (sum(row[at] for row in last.counts.values()) for at in (1, 2, 3))
        problem = (last.problem.code, last.problem.reason) if last.problem else ("", "")
        self._new_rows.append(
            Row(last.key, last.name, str(last.status), last.words, applied, left, notes, last.output, *problem)
        )
        self._pace = self._pace._replace(items=progress.items, failed=progress.failed, words=progress.words)

    def _count(self) -> None:
        number = 0
        for item in replace(self._sources, quick=True):
            number += 1
            # An article in an archive or a table has no name yet.
            if item.path and number <= _MOST_EXPECTED:
                self._new_rows.append(_waiting(item))
            if number % 256 == 0 and self._over.is_set():
                return
        self._total = number

    # In the window

    def _look(self) -> None:
        is_over = not self._worker.is_alive()
        now = self._paused_at or time.monotonic()
        if self._new_rows:
            self.rows.emit([self._new_rows.popleft() for _ in range(len(self._new_rows))])
        self.paced.emit(self._pace._replace(total=self._total, seconds=now - self._began))
        if is_over:
            self._timer.stop()
            self._over.set()
            self._counter.join(5)
            if self.report is not None:
                self.finished.emit(self.report)
            else:
                self.failed.emit(self._trouble)


def _waiting(item: Item) -> Row:
    return Row(item.key, item.name)


def is_inside(path: Path, folders: Sequence[Path]) -> bool:
    """Whether the path is one of the folders."""
    return any(is_folder(folder) and exists(path) and path.samefile(folder) for folder in folders)
