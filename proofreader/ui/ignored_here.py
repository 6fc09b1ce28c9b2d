"""What was ignored in single articles, so that it stays ignored when they are opened again.

A small file for each article in the user's data folder: the rule and the wrong text, and for a single occurrence a
trace of the words around it in its sentence, which can't be turned back into them. Whoever changes other sentences
changes nothing about it; where the sentence itself is another one, the issue comes back.
"""

import json
import re
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from time import time
from typing import NamedTuple, TypeVar

from platformdirs import user_data_path
from PySide6.QtCore import QObject, QTimer

from proofreader.formats.atomic import write_atomically
from proofreader.formats.errors import WriteError
from proofreader.ui.article import Article
from proofreader.ui.articles import Articles
from proofreader.ui.files import Files
from proofreader.ui.issues import IssueStore, Key, Mark, Occurrence

_DELAY_MS = 1_000  # after a decision, before it is written
_REACH = 60  # UTF-16 units on each side that count as the sentence
_MOST = 500  # entries of one article
_ARTICLES = 300
_DAYS = 180  # since the article was open last
T = TypeVar("T")
_SENTENCE_END = re.compile(r"[.!؟…]+[»”\"]?\s|\n")


class Ignored(NamedTuple):
    """What is ignored in an article: single occurrences, and a rule about a text wherever it stands."""

    occurrences: tuple[Occurrence, ...] = ()
    keys: tuple[Key, ...] = ()


def occurrence(mark: Mark, part: Callable[[int, int], str], end: int) -> Occurrence:
    """The mark by what stands around it. ``part``: the text between two positions, of which ``end`` is the last."""
    before = _SENTENCE_END.split(part(max(0, mark.start - _REACH), mark.start))[-1]
    behind = _SENTENCE_END.split(part(mark.end, min(mark.end + _REACH, end)))[0]
    return Occurrence(*mark.key, _trace(before), _trace(behind))


def _trace(words: str) -> str:
    return blake2b(" ".join(words.split()).encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


def recall(store: IssueStore, of: Callable[[Mark], Occurrence], awaited: list[Occurrence], *, loose: bool) -> bool:
    """Ignores again the marks that are awaited, and awaits them no longer. True where there were any.

    Both sides must be what they were; with ``loose`` one is enough where only one mark can be meant, so all marks must
    be there.
    """
    wanted = {entry[:2] for entry in awaited}
    marks = [(mark, of(mark)) for mark in store.known if mark.key in wanted]
    once = set(map(id, store.memory()[0]))
    marks = [(mark, found) for mark, found in marks if id(mark) not in once]
    again: list[Mark] = []

    def take(entry: Occurrence, found: list[tuple[Mark, Occurrence]]) -> None:
        again.append(found[0][0])
        marks.remove(found[0])
        awaited.remove(entry)

    for entry in tuple(awaited):
        if same := [pair for pair in marks if pair[1] == entry]:
            take(entry, same)
    for entry in tuple(awaited) if loose else ():
        near = [pair for pair in marks if pair[1][:2] == entry[:2] and _shares_a_side(pair[1], entry)]
        if len(near) == 1:
            take(entry, near)
    for mark in again:
        store.ignore_once(mark)
    return bool(again)


_NOTHING = _trace("")


def _shares_a_side(one: Occurrence, two: Occurrence) -> bool:
    return one.before == two.before != _NOTHING or one.behind == two.behind != _NOTHING


class IgnoredHere(QObject):
    """Follows the open articles, and reads and writes their files, in a thread: no key waits for the disk."""

    def __init__(self, articles: Articles, files: Files, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._articles = articles
        self._known: dict[Path, Ignored] = {}
        """What this run has read or written, by the path of the article."""
        self._writer = ThreadPoolExecutor(1, "ignored")
        self._changed: dict[str, Article] = {}
        self._timer = QTimer(self, interval=_DELAY_MS, singleShot=True)
        self._timer.timeout.connect(self.keep)
        articles.added.connect(self._on_added)
        articles.removed.connect(self._on_removed)
        files.opened.connect(self._on_opened)
        files.saved.connect(self._on_saved)

    # The open articles

    def _on_added(self, article: Article) -> None:
        article.review.decided.connect(lambda: self._on_decision(article))
        article.review.recall = lambda loose: self._recall(article, loose)

    def _on_opened(self, article: Article) -> None:
        path = _path(article)
        if path is not None:
            ignored = self.of(path)
            article.review.store.awaited = list(ignored.occurrences)
            article.review.store.remember(([], set(ignored.keys), set(), set()))

    def _recall(self, article: Article, loose: bool) -> bool:
        store = article.review.store
        return bool(store.awaited) and recall(store, _occurrences(article), store.awaited, loose=loose)

    def _on_decision(self, article: Article) -> None:
        self._changed[article.id] = article
        self._timer.start()

    def _on_saved(self, article: Article) -> None:
        if article.review.is_checked:
            article.review.store.awaited.clear()  # the file holds another text now
        self._on_decision(article)

    def _on_removed(self, article: Article) -> None:
        if self._changed.pop(article.id, None) is not None:
            self._keep(article)

    def keep(self) -> None:
        """Writes what was decided since it was written last."""
        changed, self._changed = self._changed, {}
        for article in changed.values():
            if article.review.is_checked:
                self._keep(article)
            else:  # marks that a change has touched come back with the answer
                self._on_decision(article)

    def _keep(self, article: Article) -> None:
        path = _path(article)
        if path is not None:
            self._put(path, ignored_in(article))

    def close(self) -> None:
        """Writes the rest and ends."""
        self._timer.stop()
        for article in self._changed.values():
            self._keep(article)
        self._changed.clear()
        self._writer.shutdown()

    # What is remembered

    def of(self, path: Path) -> Ignored:
        """What is ignored in that article."""
        path = path.resolve()
        if path not in self._known:
            file = _file(path)
            found = _read(file)
            self._known[path] = found[1] if found is not None and found[0] == path else Ignored()
            if found is not None:
                with suppress(OSError):
                    file.touch()  # its age counts from now
        return self._known[path]

    def everything(self) -> dict[Path, Ignored]:
        """All that is remembered, by article; those that were open last come first."""
        self.keep()
        self._writer.submit(int).result()
        found = (_read(file) for file in _files())
        return {path: ignored for path, ignored in filter(None, found) if any(ignored)}

    def take_back(self, path: Path, taken: Ignored) -> None:
        """Lets these be told of again in that article."""
        path = path.resolve()
        ignored = self.of(path)
        left = Ignored(
            tuple(_without(ignored.occurrences, taken.occurrences)), tuple(_without(ignored.keys, taken.keys))
        )
        for article in self._articles:
            if _path(article) == path:
                of, gone = _occurrences(article), list(taken.occurrences)
                once, keys, categories, rules = article.review.store.memory()
                kept = [mark for mark in once if not _drop(gone, of(mark))]
                article.review.store.awaited = list(_without(article.review.store.awaited, gone))
                article.review.remember_ignored((kept, keys - set(taken.keys), categories, rules))
        self._put(path, left)

    def _put(self, path: Path, ignored: Ignored) -> None:
        if self._known.get(path) != ignored:
            self._known[path] = ignored
            self._writer.submit(_write, path, ignored)


def ignored_in(article: Article) -> Ignored:
    """What is ignored in an open article now."""
    store, of = article.review.store, _occurrences(article)
    once, keys, *_ = store.memory()
    found = [*(of(mark) for mark in once if not mark.gone), *store.awaited]
    return Ignored(tuple(found[:_MOST]), tuple(sorted(keys)[:_MOST]))


def _occurrences(article: Article) -> Callable[[Mark], Occurrence]:
    editor = article.editor
    end = editor.document().characterCount() - 1
    return lambda mark: occurrence(mark, editor.slice, end)


def _path(article: Article) -> Path | None:
    return article.file.path.resolve() if article.file.path is not None else None


def _drop(entries: list[Occurrence], entry: Occurrence) -> bool:
    """Whether it was among them, where it is no longer."""
    if entry not in entries:
        return False
    entries.remove(entry)
    return True


def _without(entries: Iterable[T], taken: Iterable[T]) -> list[T]:
    rest = list(taken)
    result: list[T] = []
    for entry in entries:
        if entry in rest:
            rest.remove(entry)
        else:
            result.append(entry)
    return result


# The files


def _folder() -> Path:
    return user_data_path("proofreader", appauthor=False) / "ignored"


def _file(path: Path) -> Path:
    return _folder() / f"{blake2b(str(path).encode('utf-8', 'surrogatepass'), digest_size=12).hexdigest()}.json"


def _files() -> list[Path]:
    """Those of all articles, the newest first."""
    aged = []
    for file in _folder().glob("*.json"):
        with suppress(OSError):
            aged.append((file.stat().st_mtime, file))
    return [file for _, file in sorted(aged, reverse=True)]


def _read(file: Path) -> tuple[Path, Ignored] | None:
    """None where there is none, or it is damaged."""
    try:
        data = json.loads(file.read_bytes().decode("utf-8", "surrogatepass"))
        occurrences = tuple(Occurrence(*map(str, entry)) for entry in data["once"])
        keys = tuple((str(rule), str(text)) for rule, text in data["article"])
        return Path(data["path"]), Ignored(occurrences[:_MOST], keys[:_MOST])
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _write(path: Path, ignored: Ignored) -> None:
    """Nothing to remember leaves no file. Files of articles that nobody has opened for long go."""
    file = _file(path)
    with suppress(OSError, WriteError):  # lost, as after a full disk: no work hangs on it
        if not any(ignored):
            file.unlink(missing_ok=True)
            return
        data = {"path": str(path), "once": ignored.occurrences, "article": ignored.keys}
        file.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(file, json.dumps(data, ensure_ascii=False).encode("utf-8", "surrogatepass"))
        for number, other in enumerate(_files()):
            if number >= _ARTICLES or time() - other.stat().st_mtime > _DAYS * 86_400:
                other.unlink(missing_ok=True)
