"""Offers at the start what a crash has left."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from proofreader.ui.articles.open_articles import OpenArticles
from proofreader.ui.editor.paragraph_direction import force_again
from proofreader.ui.files.article_files import ArticleFiles
from proofreader.ui.files.disk_watch import DiskWatch
from proofreader.ui.files.recovery import Leftover, Recovery, Snapshot, leftovers
from proofreader.ui.model.settings import Settings
from proofreader.ui.sources import FileError, open_source
from proofreader.ui.sources.article_file import ArticleFile
from proofreader.ui.sources.fingerprint import FileFingerprint
from proofreader.ui.widgets import labels
from proofreader.ui.widgets.message_bar import MessageAction, MessageBar

translate = QCoreApplication.translate


class RecoveryOffer:
    """Asks in a bar whether to bring the articles back. Until that is answered, their files stay."""

    def __init__(
        self,
        articles: OpenArticles,
        files: ArticleFiles,
        recovery: Recovery,
        disk_watch: DiskWatch,
        settings: Settings,
        bar: MessageBar,
    ) -> None:
        self._articles, self._files, self._recovery = articles, files, recovery
        self._disk_watch, self._settings, self._bar = disk_watch, settings, bar

    def show(self) -> None:
        """Shows the bar with the choice, where anything was left."""
        found = list(leftovers())
        titles = [kept.title for leftover in found for kept in leftover.articles]
        if not titles:
            return
        names = translate("Recovery", "، ").join(labels.isolate(title) for title in titles[:3])
        if len(titles) > 3:
            names += "…"
        self._bar.tell(
            translate("Recovery", "انقطعت الجلسة السابقة قبل الحفظ. بقي منها: {}").format(names),
            MessageAction(translate("Recovery", "استعد الكل"), lambda: self.restore(found)),
            MessageAction(translate("Recovery", "احذفها"), lambda: remove(found)),
            seconds=0,
        )

    def restore(self, found: list[Leftover]) -> None:
        """Opens the articles with their unsaved changes; only then the old files go."""
        for leftover in found:
            for kept in leftover.articles:
                self._open(kept)
        self._recovery.keep(wait=True)
        remove(found)

    def _open(self, kept: Snapshot) -> None:
        path = Path(kept.path) if kept.path else None
        file = ArticleFile()
        if path is not None:
            with suppress(FileError):  # the file is gone; its text is not
                file = ArticleFile(
                    open_source(path, kept.encoding), FileFingerprint(*kept.fingerprint) if kept.fingerprint else None
                )
        article = next((a for a in self._articles if path and a.file.path and a.file.path.resolve() == path), None)
        if article is not None and article.is_modified:  # unsaved words are never replaced: this text goes beside them
            article, file = None, ArticleFile()
        article = article or self._articles.add()
        article.review.profile = kept.profile
        article.start(file, kept.text)
        force_again(article.editor, kept.directions, self._settings.line_spacing)
        if file.source is not None:
            article.review.original = file.source.text  # what was changed before the crash is a change too
        article.editor.document().setModified(True)
        article.editor.go_to(kept.position)
        self._articles.show(article)
        self._files.opened.emit(article)
        self._recovery.watch(article)
        self._disk_watch.look()


def remove(found: list[Leftover]) -> None:
    """Deletes what was left."""
    for leftover in found:
        leftover.remove()
