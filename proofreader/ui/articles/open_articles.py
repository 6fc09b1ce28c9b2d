"""The open articles, and which of them is on show."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal, SignalInstance

from proofreader.ui.articles.article import OpenArticle
from proofreader.ui.checking.scheduler import CheckScheduler
from proofreader.ui.model.settings import Settings
from proofreader.ui.model.user_words import UserWordList


class OpenArticles(QObject):
    """Owns the articles. Whoever shows something of "the" article listens here and need not know when it changes."""

    added = Signal(object)
    removed = Signal(object)
    """An article that is being closed."""
    changed = Signal(object)
    """The title, state or number of issues of that article."""
    current_changed = Signal(object)
    """The article on show; None where none is open. Asks for everything to be shown anew."""

    # Of the article on show:
    issues_changed = Signal()
    marker_changed = Signal(object)
    """The issue to decide about, or None."""
    text_changed = Signal()
    cursor_moved = Signal()
    notice_changed = Signal()

    def __init__(
        self, scheduler: CheckScheduler, settings: Settings, words: UserWordList, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._scheduler, self._settings, self._words = scheduler, settings, words
        self._articles: list[OpenArticle] = []
        self.current: OpenArticle | None = None

    def __iter__(self) -> Iterator[OpenArticle]:
        return iter(tuple(self._articles))

    def __len__(self) -> int:
        return len(self._articles)

    def index(self, article: OpenArticle) -> int:
        """Its place in the list."""
        return self._articles.index(article)

    def add(self) -> OpenArticle:
        """A new article at the end of the list, not yet on show."""
        article = OpenArticle(self._scheduler, self._settings, self._words, self)
        self._articles.append(article)
        review, editor = article.review, article.editor
        article.changed.connect(lambda: self.changed.emit(article))
        self._forward(article, review.changed, self.issues_changed)
        self._forward(article, review.text_changed, self.text_changed)
        self._forward(article, editor.cursorPositionChanged, self.cursor_moved)
        self._forward(article, article.notice_changed, self.notice_changed)
        review.current_changed.connect(
            lambda marker: self.marker_changed.emit(marker) if article is self.current else None
        )
        self.added.emit(article)
        return article

    def _forward(self, article: OpenArticle, source: SignalInstance, target: SignalInstance) -> None:
        source.connect(lambda *_: target.emit() if article is self.current else None)

    def show(self, article: OpenArticle) -> None:
        """Brings the article to the front."""
        if article is not self.current:
            self.current = article
            self._scheduler.set_current(article.check_client)
            article.review.prioritise()
            self.current_changed.emit(article)

    def step(self, by: int) -> None:
        """Shows the article that many places further; from the last to the first."""
        if self.current is not None:
            self.show(self._articles[(self.index(self.current) + by) % len(self._articles)])

    def remove(self, article: OpenArticle) -> None:
        """Closes the article without a question. Its neighbour comes to the front."""
        at = self.index(article)
        self._articles.remove(article)
        if article is self.current:
            self.current = None
            if self._articles:
                self.show(self._articles[min(at, len(self._articles) - 1)])
            else:
                self._scheduler.set_current(None)
                self.current_changed.emit(None)
        self.removed.emit(article)
        article.close()
