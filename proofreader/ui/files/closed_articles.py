"""The articles that were closed last, to be opened again as they were."""

from collections import deque

from PySide6.QtCore import QObject

from proofreader.ui.articles.article import OpenArticle
from proofreader.ui.files.article_files import ArticleFiles
from proofreader.ui.files.reopening import Reopening
from proofreader.ui.files.snapshots import Snapshot, snapshot

_MOST = 10


class ClosedArticles(QObject):
    """Keeps them while the program runs, unsaved changes included."""

    def __init__(self, files: ArticleFiles, reopening: Reopening, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reopening = reopening
        self._closed: deque[Snapshot] = deque(maxlen=_MOST)
        files.closing.connect(lambda article: self._closed.append(snapshot(article)))

    def __len__(self) -> int:
        return len(self._closed)

    def reopen(self) -> OpenArticle | None:
        """Opens the one that was closed last; None where there is none."""
        return self._reopening.open(self._closed.pop()) if self._closed else None
