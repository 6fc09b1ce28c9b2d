"""Remembers which articles are open, to open them again at the next start."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer

from proofreader.core.presence import is_file
from proofreader.ui.articles.article import OpenArticle
from proofreader.ui.articles.open_articles import OpenArticles
from proofreader.ui.editor.paragraph_direction import force_again, forced
from proofreader.ui.files.article_files import ArticleFiles
from proofreader.ui.files.recovery import Recovery, leftovers
from proofreader.ui.files.reopening import Reopening
from proofreader.ui.files.snapshots import Snapshot
from proofreader.ui.model.settings import Settings

_DELAY_MS = 1_000


class Session(QObject):
    """What is not saved, and the texts that articles were opened with, come from the files of the recovery."""

    def __init__(
        self,
        articles: OpenArticles,
        files: ArticleFiles,
        settings: Settings,
        reopening: Reopening,
        recovery: Recovery,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reopening, self._recovery = reopening, recovery
        self.is_kept = False
        """Whether what is open comes back at the next start, unsaved text included."""
        self._articles, self._files, self._settings = articles, files, settings
        self.is_restoring = False
        self._timer = QTimer(self, interval=_DELAY_MS, singleShot=True)
        self._timer.timeout.connect(self.save)
        for signal in (articles.removed, articles.current_changed, files.opened, files.saved):
            signal.connect(lambda _: self._timer.start())

    def save(self) -> None:
        """Writes down what is open, where the cursor stands and what is in view."""
        if self.is_restoring:
            return
        self._timer.stop()
        entries = [
            {
                "id": article.id,
                "path": str(article.file.path.resolve()) if article.file.path is not None else "",
                "position": article.editor.textCursor().position(),
                "scroll": article.editor.verticalScrollBar().value(),
                "directions": forced(article.editor),
                "current": article is self._articles.current,
            }
            for article in self._articles
        ]
        self._settings.session = json.dumps(entries, ensure_ascii=False)

    def restore(self, then: Callable[[], object]) -> None:
        """Opens the articles one after the other, with the window alive between them; then calls ``then``."""
        self.is_kept = True
        left = list(leftovers())
        clean = {id: kept for leftover in left if leftover.clean for id, kept in leftover.articles.items()}
        crashed = {id: kept for leftover in left if not leftover.clean for id, kept in leftover.articles.items()}
        try:
            entries = [
                entry
                for entry in json.loads(self._settings.session)
                if is_file(str(entry["path"])) or entry.get("id") in clean
            ]
        except (ValueError, TypeError, KeyError, AttributeError):
            entries = []
        named = {entry.get("id") for entry in entries}
        # Nothing that is not saved is lost with a damaged list of what was open.
        entries += [{"id": id, "path": kept.path} for id, kept in clean.items() if id not in named and kept.modified]
        self.is_restoring = True

        def done() -> None:
            if self._recovery.keep(wait=True):  # else the old files are all there is
                for leftover in left:
                    if leftover.clean:
                        leftover.remove()
            then()

        # After the window is on screen.
        QTimer.singleShot(0, self, lambda: self._restore_next(entries, clean | crashed, clean, done))

    def _open(self, entry: dict[str, Any], kept: Snapshot | None, *, clean: bool) -> OpenArticle | None:
        if kept is not None and clean and kept.modified:
            return self._reopening.open(kept)
        article = self._files.restore(Path(entry["path"]))
        if article is not None and kept is not None and not kept.modified and kept.text == article.editor.text():
            self._reopening.recall(article, kept)
            self._recovery.watch(article)
        return article

    def _restore_next(
        self,
        entries: list[dict[str, Any]],
        snapshots: dict[str, Snapshot],
        clean: dict[str, Snapshot],
        then: Callable[[], object],
    ) -> None:
        if not entries:
            self.is_restoring = False
            if self._articles.current is None:
                for first in list(self._articles)[:1]:
                    self._articles.show(first)
            then()
            return
        entry, *rest = entries
        id = str(entry.get("id", ""))
        article = self._open(entry, snapshots.get(id), clean=id in clean)
        if article is not None:
            if entry.get("current"):
                self._articles.show(article)
            editor = article.editor
            if "position" in entry:
                force_again(editor, entry.get("directions"), self._settings.line_spacing)
                editor.go_to(_number(entry.get("position")))
            # The height of the text is known once it has been laid out.
            QTimer.singleShot(0, editor, lambda: editor.verticalScrollBar().setValue(_number(entry.get("scroll"))))
        QTimer.singleShot(0, self, lambda: self._restore_next(rest, snapshots, clean, then))


def _number(value: object) -> int:
    return max(0, value) if isinstance(value, int) else 0
