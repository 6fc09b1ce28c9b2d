"""Keeps what is not saved in recovery files, so that a crash takes a few seconds of work at most.

A folder for each run of the program, with a lock that tells whether that run still lives, and in it a file for each
article with unsaved changes. A clean end removes the folder.
"""

import json
import logging
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from uuid import uuid4

from platformdirs import user_state_path
from PySide6.QtCore import QLockFile, QObject, QTimer

from proofreader import logs
from proofreader.documents.atomic import write_atomically
from proofreader.documents.errors import WriteError
from proofreader.ui.articles.article import OpenArticle
from proofreader.ui.articles.open_articles import OpenArticles
from proofreader.ui.editor.paragraph_direction import Forced, forced

_DELAY_MS = 2_000  # after the first key that is not kept yet, so never more after the last
_LOCK = "lock"
_PATIENCE_SECONDS = 20  # for a slow disk; the window waits that long at most

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """An article as it was. ``path`` is empty where it had no file; ``fingerprint`` tells how the file stood then.

    ``directions``: paragraphs with a direction of their own.
    """

    title: str
    path: str
    encoding: str
    profile: str
    position: int
    text: str
    fingerprint: tuple[int, int, str] | None = None
    directions: tuple[Forced, ...] = ()


class Recovery(QObject):
    """Writes the recovery files of this run, in a thread: no key waits for the disk."""

    def __init__(self, articles: OpenArticles, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._articles = articles
        self._folder = recovery_folder() / uuid4().hex
        self._lock: QLockFile | None = None
        self._changed: dict[str, OpenArticle] = {}
        self._kept: set[str] = set()
        self._writer = ThreadPoolExecutor(1, "recovery")
        self._timer = QTimer(self, interval=_DELAY_MS, singleShot=True)
        self._timer.timeout.connect(lambda: self.keep())
        articles.added.connect(self._on_added)
        articles.removed.connect(self._forget)

    def _on_added(self, article: OpenArticle) -> None:
        article.review.text_changed.connect(lambda: self._on_text(article))
        article.changed.connect(lambda: None if article.is_modified else self._forget(article))

    def _on_text(self, article: OpenArticle) -> None:
        self._changed[article.id] = article
        if not self._timer.isActive():
            self._timer.start()

    def watch(self, article: OpenArticle) -> None:
        """Keeps an article that came with unsaved changes."""
        self._on_text(article)

    def keep(self, *, wait: bool = False) -> None:
        """Writes what has changed since it was written last; ``wait`` until it is on the disk."""
        changed, self._changed = self._changed, {}
        for article in changed.values():
            if article.is_modified and self._open_folder():
                self._kept.add(article.id)
                self._submit(_write, self._folder / f"{article.id}.json", snapshot(article))
        if wait:
            self._writer.submit(int).result(_PATIENCE_SECONDS)

    def _submit(self, do: Callable[..., object], *arguments: object) -> None:
        """Hands work to the thread; what goes wrong there is logged."""
        self._writer.submit(do, *arguments).add_done_callback(_log_error)

    def keep_all(self) -> int:
        """Writes every article with unsaved changes, waits until they are on the disk, returns how many there are."""
        unsaved = [article for article in self._articles if article.is_modified]
        self._changed.update((article.id, article) for article in unsaved)
        self.keep(wait=True)
        return len(unsaved)

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
        if article.id in self._kept:
            self._kept.discard(article.id)
            self._submit((self._folder / f"{article.id}.json").unlink, True)

    def close(self) -> None:
        """The clean end: nothing is left to recover."""
        self._timer.stop()
        self._changed.clear()
        self._writer.shutdown()
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None
            shutil.rmtree(self._folder, ignore_errors=True)


def _log_error(done: "Future[object]") -> None:
    if error := done.exception():
        logs.unexpected(log, "writing a recovery file", error)


def recovery_folder() -> Path:
    """Where the recovery files of all runs lie."""
    return user_state_path("proofreader", appauthor=False) / "recovery"


def snapshot(article: OpenArticle) -> Snapshot:
    """The article as it is now."""
    file = article.file
    fingerprint = file.fingerprint
    return Snapshot(
        title=article.title,
        path=str(file.path.resolve()) if file.path is not None else "",
        encoding=file.source.encoding if file.source is not None else "",
        profile=article.review.profile,
        position=article.editor.textCursor().position(),
        text=article.editor.text(),
        fingerprint=(fingerprint.size, fingerprint.changed, fingerprint.digest) if fingerprint is not None else None,
        directions=tuple(forced(article.editor)),
    )


def _write(path: Path, kept: Snapshot) -> None:
    # A lone surrogate can be pasted into a text; it must not cost the rest of it.
    data = json.dumps(asdict(kept), ensure_ascii=False).encode("utf-8", "surrogatepass")
    with suppress(WriteError):  # a full disk: tried again with the next change
        write_atomically(path, data)


@dataclass(frozen=True, slots=True)
class Leftover:
    """The recovery files of a run that did not end cleanly."""

    folder: Path
    articles: tuple[Snapshot, ...]

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
        found = tuple(kept for path in sorted(folder.glob("*.json")) if (kept := _read(path)) is not None)
        if found:
            yield Leftover(folder, found)
        elif not any(folder.glob("*.json")):
            shutil.rmtree(folder, ignore_errors=True)


def _read(path: Path) -> Snapshot | None:
    """None for what is no recovery file; such a file stays where it is."""
    try:
        data = json.loads(path.read_bytes().decode("utf-8", "surrogatepass"))
        fingerprint, directions = data.pop("fingerprint", None), data.pop("directions", ())
        kept = Snapshot(
            **data,
            fingerprint=tuple(fingerprint) if fingerprint else None,
            directions=tuple(Forced(*paragraph) for paragraph in directions),
        )
        return kept if isinstance(kept.text, str) else None
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None
