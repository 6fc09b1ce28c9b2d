"""Notices what other programs do to the files of open articles."""

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from proofreader.core.presence import exists, unknown_why
from proofreader.ui.articles.article import OpenArticle
from proofreader.ui.articles.open_articles import OpenArticles
from proofreader.ui.files.article_files import ArticleFiles
from proofreader.ui.sources.fingerprint import FileFingerprint
from proofreader.ui.widgets import labels
from proofreader.ui.widgets.message_bar import MessageAction
from proofreader.ui.widgets.notice import Notice

CHANGED, DELETED = "changed on disk", "deleted on disk"
_SETTLE_MS = 200  # programs write in several steps


class DiskWatch(QObject):
    """Looks when the system reports a change, when the window comes to the front, and before saving.

    Nothing is read or written over by itself: a notice above the article leaves it to the user.
    """

    def __init__(self, articles: OpenArticles, files: ArticleFiles, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._articles, self._files = articles, files
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._timer.timeout.connect(self.look)
        self._watcher.fileChanged.connect(lambda _: self._timer.start())
        # A file replaced as a whole is lost to the watcher; its folder is not.
        self._watcher.directoryChanged.connect(lambda _: self._timer.start())
        articles.removed.connect(lambda _: self._watch())
        files.opened.connect(lambda _: self._watch())
        files.saved.connect(self._on_saved)
        files.outdated.connect(self._look_at)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._on_state)

    def look(self) -> None:
        """Compares every article with its file."""
        self._watch()
        for article in self._articles:
            self._look_at(article)

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.look()

    def _on_saved(self, article: OpenArticle) -> None:
        self._drop_notice(article)
        self._watch()

    def _drop_notice(self, article: OpenArticle) -> None:
        if article.notice is not None and article.notice.kind in (CHANGED, DELETED):
            article.show_notice(None)

    def _watch(self) -> None:
        paths = {article.file.path for article in self._articles if article.file.path is not None}
        wanted = {str(path) for path in paths if exists(path)} | {str(path.parent) for path in paths}
        known = {*self._watcher.files(), *self._watcher.directories()}
        if gone := known - wanted:
            self._watcher.removePaths(list(gone))
        if new := wanted - known:
            self._watcher.addPaths(list(new))

    def _look_at(self, article: OpenArticle) -> None:
        path, fingerprint = article.file.path, article.file.fingerprint
        if path is None or fingerprint is None:
            return
        if fingerprint.still_holds(path):
            self._drop_notice(article)
            self._set_missing(article, False)
            return
        if unknown_why(path):
            return  # a drive that does not answer tells nothing of the file; saving says so
        kind = CHANGED if exists(path) else DELETED
        self._set_missing(article, kind == DELETED)
        if article.notice is None or article.notice.kind != kind:
            article.show_notice(self._changed(article) if kind == CHANGED else self._deleted(article))

    @staticmethod
    def _set_missing(article: OpenArticle, missing: bool) -> None:
        if article.file.is_missing != missing:
            article.file.is_missing = missing
            article.changed.emit()

    def _changed(self, article: OpenArticle) -> Notice:
        text = self.tr("غيّر برنامج آخر الملف «{}» بعد فتحه.")
        known = article.is_modified
        if known:
            text = self.tr("غيّر برنامج آخر الملف «{}» بعد فتحه، وفيه عندك تغييرات لم تُحفظ.")
        return Notice(
            CHANGED,
            text.format(labels.isolate(article.title)),
            (
                MessageAction(self.tr("اقرأه من جديد"), lambda: self._reload(article, known=known)),
                MessageAction(self.tr("أبقِ نصّي"), lambda: self._keep(article)),
            ),
        )

    def _reload(self, article: OpenArticle, *, known: bool) -> bool:
        """``known``: the notice has told of the unsaved changes; those made since are asked about."""
        return self._files.reload(article) if known else self._files.reopen_with(article, "")

    def _deleted(self, article: OpenArticle) -> Notice:
        return Notice(
            DELETED,
            self.tr("لم يعد الملف «{}» في مكانه: حُذف أو نُقل. نصه باقٍ هنا.").format(labels.isolate(article.title)),
            (
                MessageAction(self.tr("احفظه في مكانه"), lambda: self._keep(article) and self._files.save(article)),
                MessageAction(self.tr("احفظ باسم…"), lambda: self._files.save_as(article)),
            ),
        )

    def _keep(self, article: OpenArticle) -> bool:
        """The text in the window is the one that counts: it is unsaved, and the next saving may replace the file."""
        path = article.file.path
        article.file.fingerprint = FileFingerprint.of(path) if path is not None else None
        article.editor.document().setModified(True)
        return True
