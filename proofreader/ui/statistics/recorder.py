"""Counts what is found in each open article and writes it down when the article is done with."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from proofreader.ui.articles.article import OpenArticle
from proofreader.ui.articles.open_articles import OpenArticles
from proofreader.ui.files.article_files import ArticleFiles
from proofreader.ui.model.settings import Settings
from proofreader.ui.statistics.article_counts import Counts
from proofreader.ui.statistics.log import Log, Record, mark_of

_LEAST_WORDS = 20
_ANOTHER_TEXT = 0.3  # of the words more or fewer: what is counted is not the article counted before


class Recorder(QObject):
    """Listens to the articles. An article is done with when it is saved or closed, or the program ends."""

    def __init__(
        self, articles: OpenArticles, files: ArticleFiles, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._articles, self._settings = articles, settings
        self.log = Log()
        self._found: dict[str, Counts] = {}
        self._written: dict[str, tuple[int, int, int]] = {}
        articles.added.connect(self._on_added)
        articles.removed.connect(self._on_removed)
        files.saved.connect(self._write)
        if (app := QCoreApplication.instance()) is not None:
            app.aboutToQuit.connect(self._write_all)

    def found(self, article: OpenArticle) -> Counts:
        """What has been found in that article so far."""
        return self._found.get(article.id, Counts())

    def _on_added(self, article: OpenArticle) -> None:
        article.review.checked.connect(lambda: self._count(article))

    def _count(self, article: OpenArticle) -> None:
        now = Counts.of(article.editor.text(), article.review.store.markers)
        known = self._found.get(article.id)
        if known is None or abs(now.words - known.words) > _ANOTHER_TEXT * max(known.words, 1):
            self._found[article.id] = now
        else:
            self._found[article.id] = known.with_most(now)

    def _on_removed(self, article: OpenArticle) -> None:
        self._write(article)
        self._found.pop(article.id, None)
        self._written.pop(article.id, None)

    def _write(self, article: OpenArticle) -> None:
        found = self._found.get(article.id)
        if found is None or found.words < _LEAST_WORDS or not self._settings.keep_history:
            return
        if article.file.path is None and not article.editor.document().isModified():
            return  # the sample as it came: nobody has worked on it
        left = len(article.review.store.markers)
        state = found.words, found.issues, left
        if self._written.get(article.id) == state:
            return
        self._written[article.id] = state
        name = str(article.file.path) if article.file.path is not None else article.id
        self.log.add(Record(date.today(), mark_of(name), found, left))

    def _write_all(self) -> None:
        for article in self._articles:
            self._write(article)
