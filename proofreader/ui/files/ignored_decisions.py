"""What was ignored in single articles, so that it stays ignored when they are opened again.

A small file for each article in the user's data folder: the rule and the wrong text, and for a single occurrence a
trace of the words around it in its sentence, which can't be turned back into them. Whoever changes other sentences
changes nothing about it; where the sentence itself is another one, the issue comes back.
"""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from time import time
from typing import NamedTuple, TypeVar

from platformdirs import user_data_path
from PySide6.QtCore import QObject, QTimer

from proofreader.documents.atomic import write_atomically
from proofreader.documents.errors import WriteError
from proofreader.ui.articles.article import OpenArticle
from proofreader.ui.articles.open_articles import OpenArticles
from proofreader.ui.files.article_files import ArticleFiles
from proofreader.ui.model.ignored_issues import IgnoredState
from proofreader.ui.model.issue_store import IssueStore
from proofreader.ui.model.markers import IssueMarker, Key, Occurrence

_DELAY_MS = 1_000  # after a decision, before it is written
_REACH = 60  # UTF-16 units on each side that count as the sentence
_MOST = 500  # entries of one article
_ARTICLES = 300
_DAYS = 180  # since the article was open last
T = TypeVar("T")
_SENTENCE_END = re.compile(r"[.!؟…]+[»”\"]?\s|\n")


class Ignored(NamedTuple):
    """What is ignored in an article: single occurrences, and a rule about a text wherever it stands.

    ``unsaved``: the occurrences in a text that is not in the file yet, for the case of a crash; None where the file
    holds the text.
    """

    occurrences: tuple[Occurrence, ...] = ()
    keys: tuple[Key, ...] = ()
    unsaved: tuple[Occurrence, ...] | None = None

    @property
    def everything(self) -> "Ignored":
        """With the unsaved ones among the others."""
        return Ignored((*self.occurrences, *_without(self.unsaved or (), self.occurrences)), self.keys)


def occurrence(marker: IssueMarker, part: Callable[[int, int], str], end: int) -> Occurrence:
    """The marker by what stands around it. ``part``: the text between two positions, of which ``end`` is the last."""
    before = _SENTENCE_END.split(part(max(0, marker.start - _REACH), marker.start))[-1]
    behind = _SENTENCE_END.split(part(marker.end, min(marker.end + _REACH, end)))[0]
    return Occurrence(*marker.key, _trace(before), _trace(behind))


def _trace(words: str) -> str:
    return blake2b(" ".join(words.split()).encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


def occurrences(
    markers: Iterable[IssueMarker], keys: Collection[Key], of: Callable[[IssueMarker], Occurrence]
) -> list[tuple[IssueMarker, Occurrence]]:
    """The markers with one of those keys, in their order, with numbers where several are alike."""
    found = [(marker, of(marker)) for marker in markers if marker.key in keys]
    number_of = Counter(entry for _, entry in found)
    passed: Counter[Occurrence] = Counter()
    result = []
    for marker, entry in found:
        alone = number_of[entry] == 1
        result.append((marker, entry if alone else entry._replace(number=str(passed[entry]))))
        passed[entry] += 1
    return result


def restore_decisions(
    store: IssueStore, of: Callable[[IssueMarker], Occurrence], awaited: list[Occurrence], *, whole: bool
) -> bool:
    """Ignores again those marks of the last answer that are awaited, and awaits them no longer. True if there are any.

    Both sides must be what they were. Where the answer is about the ``whole`` text one is enough if only one marker can
    be meant; and those that are told apart by their number alone are found only then.
    """
    once = set(map(id, store.ignored.state()[0]))
    markers: dict[Occurrence | tuple[str | None, ...], list[IssueMarker]] = defaultdict(list)
    for marker, entry in occurrences(store.latest, {(entry.rule, entry.text) for entry in awaited}, of):
        if id(marker) not in once:
            for likeness in {entry, *_likenesses(entry)}:
                markers[likeness].append(marker)
    again: dict[int, IssueMarker] = {}

    def look(entry: Occurrence, *likenesses: Occurrence | tuple[str | None, ...], alone: bool = False) -> None:
        found = {
            id(marker): marker
            for likeness in likenesses
            for marker in markers.get(likeness, ())
            if id(marker) not in again
        }
        if found and not (alone and len(found) > 1):
            marker = next(iter(found.values()))
            again[id(marker)] = marker
            awaited.remove(entry)

    for entry in tuple(awaited) if whole else ():
        look(entry, entry)
    for entry in tuple(awaited):
        if whole or not entry.number:
            look(entry, entry[:4])
    for entry in tuple(awaited) if whole else ():
        look(entry, *_likenesses(entry)[1:], alone=True)
    store.ignored.add_once(*again.values())
    return bool(again)


_NOTHING = _trace("")


def _likenesses(entry: Occurrence) -> list[tuple[str | None, ...]]:
    """By what it is found where its number is another one: both sides, or one that isn't empty."""
    rule, text, before, behind, _ = entry
    result: list[tuple[str | None, ...]] = [(rule, text, before, behind)]
    if before != _NOTHING:
        result.append((rule, text, before, None))
    if behind != _NOTHING:
        result.append((rule, text, None, behind))
    return result


class IgnoredDecisions(QObject):
    """Follows the open articles, and reads and writes their files, in a thread: no key waits for the disk.

    What stays is what is ignored in the text that the article's file holds; so whoever discards changes finds it again.
    """

    def __init__(self, articles: OpenArticles, files: ArticleFiles, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._articles = articles
        self._known: dict[Path, Ignored] = {}
        """What this run has read or written, by the path of the article."""
        self._homes: dict[str, Path] = {}
        """Where the text on show was read or saved, by the id of the article: its file may be the next one already."""
        self._opening: set[str] = set()
        """The articles whose markers are not all there yet. Later, what is like an awaited one may be a new error."""
        self._writer = ThreadPoolExecutor(1, "ignored")
        self._changed: dict[str, OpenArticle] = {}
        self._timer = QTimer(self, interval=_DELAY_MS, singleShot=True)
        self._timer.timeout.connect(self.keep)
        articles.added.connect(self._on_added)
        articles.removed.connect(self._leave)
        files.opened.connect(self._on_opened)
        files.saved.connect(self._on_saved)

    # The open articles

    def _on_added(self, article: OpenArticle) -> None:
        article.dismissals.decided.connect(lambda: self._on_decision(article))
        article.review.leaving.connect(lambda: self._leave(article))
        article.review.restore_decisions = lambda whole: self._restore_decisions(article, whole)

    def _on_opened(self, article: OpenArticle) -> None:
        path = _path(article)
        if path is None:
            return
        self._homes[article.id] = path
        ignored = self.of(path)
        awaited = ignored.occurrences
        if article.is_modified and ignored.unsaved is not None:  # after a crash
            awaited = ignored.unsaved
        state = IgnoredState([], set(ignored.keys), set(), set(), awaited, ignored.occurrences)
        article.review.store.ignored.restore(state, article.review.store.known)
        if not article.review.is_checked:
            self._opening.add(article.id)

    def adopt(self, article: OpenArticle, ignored: Ignored) -> None:
        """Ignores that in an article without a file, once its markers come."""
        if article.id in self._homes:
            return  # what is ignored in a file is remembered with the file
        state = IgnoredState([], set(ignored.keys), set(), set(), ignored.occurrences)
        article.review.store.ignored.restore(state, article.review.store.known)
        self._opening.add(article.id)

    def _restore_decisions(self, article: OpenArticle, whole: bool) -> bool:
        store = article.review.store
        if article.id not in self._opening:
            return False
        if whole:
            self._opening.discard(article.id)
        return bool(store.ignored.awaited) and restore_decisions(
            store, _occurrence_of(article), store.ignored.awaited, whole=whole
        )

    def _on_decision(self, article: OpenArticle) -> None:
        if _is_filed(article):
            article.review.store.ignored.filed = ignored_in(article)
        self._changed[article.id] = article
        self._timer.start()

    def _on_saved(self, article: OpenArticle) -> None:
        home, path = self._homes.get(article.id), _path(article)
        if home is not None and home != path:
            self._put(home, Ignored(article.review.store.ignored.filed, _keys(article)))
        if path is not None:
            self._homes[article.id] = path
        if article.review.is_checked and _is_filed(article):
            article.review.store.ignored.awaited.clear()  # the file holds another text now
        self._on_decision(article)

    def _leave(self, article: OpenArticle) -> None:
        """The text goes: changes that are not saved are discarded now."""
        changed = self._changed.pop(article.id, None) is not None
        self._opening.discard(article.id)
        if article.is_modified:
            self._put_for(article, Ignored(article.review.store.ignored.filed, _keys(article)))
        elif changed:
            self._keep(article)
        self._homes.pop(article.id, None)

    def keep(self) -> None:
        """Writes what was decided since it was written last."""
        changed, self._changed = self._changed, {}
        for article in changed.values():
            if article.review.is_checked:
                self._keep(article)
            else:  # markers that a change has touched come back with the answer
                self._changed[article.id] = article
                self._timer.start()

    def _keep(self, article: OpenArticle) -> None:
        store, now, keys = article.review.store, ignored_in(article), _keys(article)
        if _is_filed(article):
            store.ignored.filed = now
            self._put_for(article, Ignored(now, keys))
        elif article.is_modified:
            self._put_for(article, Ignored(store.ignored.filed, keys, now))
        else:  # exported from a file that can't be written: it is true of what was written
            self._put_for(article, Ignored(store.ignored.filed, keys, now).everything)

    def close(self) -> None:
        """Writes the rest and ends."""
        self._timer.stop()
        for article in self._articles:
            self._leave(article)
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
        return {path: ignored.everything for path, ignored in filter(None, found) if any(ignored)}

    def take_back(self, path: Path, taken: Ignored) -> None:
        """Lets these be told of again in that article."""
        path = path.resolve()
        ignored = self.of(path)
        left = Ignored(
            tuple(_without(ignored.occurrences, taken.occurrences)),
            tuple(_without(ignored.keys, taken.keys)),
            tuple(_without(ignored.unsaved, taken.occurrences)) if ignored.unsaved is not None else None,
        )
        for article in self._articles:
            if self._homes.get(article.id) == path:
                gone = list(taken.occurrences)
                memory = article.review.store.ignored.state()
                kept = [marker for marker, entry in _ignored_once(article) if not _drop(gone, entry)]
                memory = memory._replace(
                    once=kept,
                    keys=memory.keys - set(taken.keys),
                    awaited=tuple(_without(memory.awaited, gone)),
                    filed=tuple(_without(memory.filed, taken.occurrences)),
                )
                article.dismissals.remember_ignored(memory)
        self._put(path, left)

    def _put_for(self, article: OpenArticle, ignored: Ignored) -> None:
        if article.id in self._homes:
            self._put(self._homes[article.id], ignored)

    def _put(self, path: Path, ignored: Ignored) -> None:
        if self._known.get(path) != ignored:
            self._known[path] = ignored
            self._writer.submit(_write, path, ignored)


def ignored_of(article: OpenArticle) -> Ignored:
    """What is ignored in an open article now, to be given to ``IgnoredDecisions.adopt``."""
    return Ignored(ignored_in(article), _keys(article))


def ignored_in(article: OpenArticle) -> tuple[Occurrence, ...]:
    """The single occurrences that are ignored in an open article now."""
    found = [*(entry for _, entry in _ignored_once(article)), *article.review.store.ignored.awaited]
    return tuple(found[:_MOST])


def _ignored_once(article: OpenArticle) -> list[tuple[IssueMarker, Occurrence]]:
    store = article.review.store
    once = {id(marker): marker for marker in store.ignored.state().once if not marker.gone}
    found = occurrences(store.known, {marker.key for marker in once.values()}, _occurrence_of(article)) if once else []
    return [(marker, entry) for marker, entry in found if id(marker) in once]


def _keys(article: OpenArticle) -> tuple[Key, ...]:
    return tuple(sorted(article.review.store.ignored.state().keys)[:_MOST])


def _is_filed(article: OpenArticle) -> bool:
    """Whether the article's file holds the text on show. One that can't be written keeps its own when it is saved."""
    source = article.file.source
    if article.is_modified or source is None:
        return False
    return source.can_save_back or article.editor.text() == source.text


def _occurrence_of(article: OpenArticle) -> Callable[[IssueMarker], Occurrence]:
    editor = article.editor
    end = editor.document().characterCount() - 1
    return lambda marker: occurrence(marker, editor.slice, end)


def _path(article: OpenArticle) -> Path | None:
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
        unsaved = data.get("unsaved")
        if unsaved is not None:
            unsaved = tuple(Occurrence(*map(str, entry)) for entry in unsaved)[:_MOST]
        return Path(data["path"]), Ignored(occurrences[:_MOST], keys[:_MOST], unsaved)
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _write(path: Path, ignored: Ignored) -> None:
    """Nothing to remember leaves no file. Files of articles that nobody has opened for long go."""
    file = _file(path)
    with suppress(OSError, WriteError):  # lost, as after a full disk: no work hangs on it
        if not any(ignored):
            file.unlink(missing_ok=True)
            return
        data: dict[str, object] = {"path": str(path), "once": ignored.occurrences, "article": ignored.keys}
        if ignored.unsaved is not None:
            data["unsaved"] = ignored.unsaved
        file.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(file, json.dumps(data, ensure_ascii=False).encode("utf-8", "surrogatepass"))
        for number, other in enumerate(_files()):
            if number >= _ARTICLES or time() - other.stat().st_mtime > _DAYS * 86_400:
                other.unlink(missing_ok=True)
