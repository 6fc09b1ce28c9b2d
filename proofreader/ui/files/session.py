"""Remembers which articles are open, to open them again at the next start."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer

from proofreader.ui.articles.open_articles import OpenArticles
from proofreader.ui.editor.paragraph_direction import force_again, forced
from proofreader.ui.files.article_files import ArticleFiles
from proofreader.ui.model.settings import Settings

_DELAY_MS = 1_000


class Session(QObject):
    """Files only: an article without one is either saved before the end or kept by the recovery."""

    def __init__(
        self, articles: OpenArticles, files: ArticleFiles, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
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
                "path": str(article.file.path.resolve()),
                "position": article.editor.textCursor().position(),
                "scroll": article.editor.verticalScrollBar().value(),
                "directions": forced(article.editor),
                "current": article is self._articles.current,
            }
            for article in self._articles
            if article.file.path is not None
        ]
        self._settings.session = json.dumps(entries, ensure_ascii=False)

    def restore(self, then: Callable[[], object]) -> None:
        """Opens the articles one after the other, with the window alive between them; then calls ``then``."""
        try:
            entries = [entry for entry in json.loads(self._settings.session) if Path(str(entry["path"])).is_file()]
        except (ValueError, TypeError, KeyError):
            entries = []
        self.is_restoring = True
        # After the window is on screen.
        QTimer.singleShot(0, self, lambda: self._restore_next(entries, then))

    def _restore_next(self, entries: list[dict[str, Any]], then: Callable[[], object]) -> None:
        if not entries:
            self.is_restoring = False
            if self._articles.current is None:
                for first in list(self._articles)[:1]:
                    self._articles.show(first)
            then()
            return
        entry, *rest = entries
        article = self._files.restore(Path(entry["path"]))
        if article is not None:
            if entry.get("current"):
                self._articles.show(article)
            editor = article.editor
            force_again(editor, entry.get("directions"), self._settings.line_spacing)
            editor.go_to(_number(entry.get("position")))
            # The height of the text is known once it has been laid out.
            QTimer.singleShot(0, editor, lambda: editor.verticalScrollBar().setValue(_number(entry.get("scroll"))))
        QTimer.singleShot(0, self, lambda: self._restore_next(rest, then))


def _number(value: object) -> int:
    return max(0, value) if isinstance(value, int) else 0
