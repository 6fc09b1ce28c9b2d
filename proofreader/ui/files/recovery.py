"""Keeps what is not saved in recovery files, so that a crash takes a few seconds of work at most.

A folder for each run of the program, with a lock that tells whether that run still lives, and in it a file for each
article with unsaved changes, or with another text than it was opened with. A clean end leaves the folder to the next
session, or removes it.
"""

import logging
import shutil
from collections.abc import Callable, Iterator
from concurrent import futures
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from platformdirs import user_state_path
from PySide6.QtCore import QLockFile, QObject, QTimer

from proofreader import logs
from proofreader.ui.articles.article import OpenArticle
from proofreader.ui.articles.open_articles import OpenArticles
from proofreader.ui.files.snapshots import (
    Snapshot,
    is_worth_keeping,
    read_snapshot,
    remove_snapshot,
    snapshot,
    write_snapshot,
)
from proofreader.ui.model.separate import apart

_DELAY_MS = 2_000  # after the first key that is not kept yet, so never more after the last
_LOCK = "lock"
_CLEAN = "clean"
_PATIENCE_SECONDS = 20  # for a slow disk; the window waits that long at most

log = logging.getLogger(__name__)


class Recovery(QObject):
    """Writes the recovery files of this run, in a thread: no key waits for the disk."""

    def __init__(self, articles: OpenArticles, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._articles = articles
        self._folder = recovery_folder() / uuid4().hex
        self._lock: QLockFile | None = None
        self._changed: dict[str, OpenArticle] = {}
        self._kept: set[str] = set()
        self._writing: dict[str, tuple[OpenArticle, futures.Future[None]]] = {}
        """The newest writing of each article by its id, until its result is known here."""
        self._is_over = False
        self._writer = futures.ThreadPoolExecutor(1, "recovery")
        self._timer = QTimer(self, interval=_DELAY_MS, singleShot=True)
        self._timer.timeout.connect(lambda: self.keep())
        articles.added.connect(self._on_added)
        articles.removed.connect(self._forget)

    def _on_added(self, article: OpenArticle) -> None:
        article.review.text_changed.connect(lambda: self._on_text(article))
        article.changed.connect(lambda: self._on_state(article))
        article.dismissals.decided.connect(lambda: self._on_text(article))

    def _on_text(self, article: OpenArticle) -> None:
        self._changed[article.id] = article
        if not self._timer.isActive():
            self._timer.start()

    def _on_state(self, article: OpenArticle) -> None:
        """Saved or undone: what was kept is out of date, or of no more use."""
        if article.is_modified:
            return
        if is_worth_keeping(article):
            if article.id in self._kept:
                self._on_text(article)
        else:
            self._forget(article)

    def watch(self, article: OpenArticle) -> None:
        """Keeps an article that came with unsaved changes."""
        self._on_text(article)

    def keep(self, *, wait: bool = False) -> bool:
        """Writes what has changed since it was written last; ``wait`` until it is on the disk.

        Returns whether everything is known to be there. What could not be written is tried again with the next change.
        """
        self._take_results()
        changed, self._changed = self._changed, {}
        for article in changed.values():
            if not is_worth_keeping(article):
                continue
            if not self._open_folder():
                self._changed[article.id] = article
                continue
            self._kept.add(article.id)
            writing = self._submit(write_snapshot, self._folder / f"{article.id}.json", snapshot(article))
            if writing is not None:
                self._writing[article.id] = article, writing
        if wait:
            futures.wait([writing for _, writing in self._writing.values()], _PATIENCE_SECONDS)
            self._take_results()
        return not self._changed and not self._writing

    def _take_results(self) -> None:
        """Forgets what was written; what could not be, and is still wanted, counts as changed again."""
        for id, (article, writing) in list(self._writing.items()):
            if writing.done():
                del self._writing[id]
                if writing.exception() is not None:
                    self._changed[id] = article

    def _submit(self, do: Callable[..., None], *arguments: object) -> "futures.Future[None] | None":
        """Hands work to the thread; what goes wrong there is logged. None where there is no thread any more."""
        if self._is_over:
            return None
        work = self._writer.submit(do, *arguments)
        work.add_done_callback(_log_error)
        return work

    def keep_all(self) -> int | None:
        """Writes every article with unsaved changes, waits until they are on the disk, returns how many there are.

        None where not all of them could be written.
        """
        unsaved = [article for article in self._articles if article.is_modified]
        self._changed.update((article.id, article) for article in self._articles)
        return len(unsaved) if self.keep(wait=True) else None

    def _open_folder(self) -> bool:
        if self._lock is None:
            try:
                self._folder.mkdir(parents=True, exist_ok=True)
            except OSError:
                return False  # tried again with the next change
            self._lock = QLockFile(str(self._folder / _LOCK))
            self._lock.setStaleLockTime(0)
            self._lock.tryLock(0)
        return True

    def _forget(self, article: OpenArticle) -> None:
        self._changed.pop(article.id, None)
        self._writing.pop(article.id, None)
        if article.id in self._kept:
            self._kept.discard(article.id)
            self._submit(remove_snapshot, self._folder / f"{article.id}.json")

    def close(self, *, keep: bool = False) -> None:
        """The clean end: nothing is left to recover, or with ``keep`` everything, for the session that follows.

        What is kept must have been written by ``keep_all``, which tells whether it could be.
        """
        self._timer.stop()
        if keep:
            self.keep(wait=True)
        self._changed.clear()
        self._is_over = True
        self._writer.shutdown()
        if self._lock is not None:
            if keep and self._kept:
                with suppress(OSError):  # then it is offered at the next start, as after a crash
                    (self._folder / _CLEAN).touch()
            self._lock.unlock()
            self._lock = None
            if not (keep and self._kept):
                shutil.rmtree(self._folder, ignore_errors=True)


def _log_error(done: "futures.Future[None]") -> None:
    if error := done.exception():
        logs.unexpected(log, "writing a recovery file", error)


def recovery_folder() -> Path:
    """Where the recovery files of all runs lie."""
    return user_state_path("proofreader", appauthor=False) / apart("recovery")


@dataclass(frozen=True, slots=True)
class Leftover:
    """The recovery files of a run that is over. ``clean``: it ended by itself and left them to the next one.

    ``articles`` are by the ids that they had.
    """

    folder: Path
    articles: dict[str, Snapshot]
    clean: bool = False

    def remove(self) -> None:
        """Deletes them."""
        shutil.rmtree(self.folder, ignore_errors=True)


def leftovers() -> Iterator[Leftover]:
    """What crashed runs have left. Runs that still live are passed over."""
    for folder in sorted(path for path in recovery_folder().glob("*") if path.is_dir()):
        lock = QLockFile(str(folder / _LOCK))
        lock.setStaleLockTime(0)
        if not lock.tryLock(0):
            continue
        lock.unlock()
        read = ((path.stem, read_snapshot(path)) for path in sorted(folder.glob("*.json")))
        found = {id: kept for id, kept in read if kept is not None}
        if found:
            yield Leftover(folder, found, (folder / _CLEAN).exists())
        elif not any(folder.glob("*.json")):
            shutil.rmtree(folder, ignore_errors=True)
