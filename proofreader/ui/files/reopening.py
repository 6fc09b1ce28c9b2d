"""Brings articles back from their snapshots, after a crash or at the next start."""

from contextlib import suppress
from pathlib import Path

from proofreader.ui.articles.article import OpenArticle
from proofreader.ui.articles.open_articles import OpenArticles
from proofreader.ui.editor.paragraph_direction import force_again
from proofreader.ui.files.article_files import ArticleFiles
from proofreader.ui.files.disk_watch import DiskWatch
from proofreader.ui.files.ignored_decisions import IgnoredDecisions
from proofreader.ui.files.recovery import Recovery
from proofreader.ui.files.snapshots import Snapshot
from proofreader.ui.model.settings import Settings
from proofreader.ui.sources import FileError, WordSource, open_source
from proofreader.ui.sources.article_file import ArticleFile
from proofreader.ui.sources.fingerprint import FileFingerprint


class Reopening:
    """Makes open articles of snapshots; what they hold that is not saved stays so."""

    def __init__(
        self,
        articles: OpenArticles,
        files: ArticleFiles,
        recovery: Recovery,
        disk_watch: DiskWatch,
        ignored: IgnoredDecisions,
        settings: Settings,
    ) -> None:
        self._articles, self._files, self._recovery = articles, files, recovery
        self._disk_watch, self._ignored, self._settings = disk_watch, ignored, settings

    def open(self, kept: Snapshot) -> OpenArticle:
        """Opens the article behind the others, with its text as it was; what was saved and is open, is left alone."""
        path = Path(kept.path) if kept.path else None
        article = next((a for a in self._articles if path and a.file.path and a.file.path.resolve() == path), None)
        if article is not None and not kept.modified:
            return article
        file = ArticleFile()
        if path is not None:
            fingerprint = FileFingerprint(*kept.fingerprint) if kept.fingerprint else None
            if (source := original_of(kept)) is not None:
                file = ArticleFile(source, fingerprint)
            else:
                with suppress(FileError):  # the file is gone; its text is not
                    file = ArticleFile(open_source(path, kept.encoding), fingerprint)
        if article is not None and article.is_modified:  # unsaved words are never replaced: this text goes beside them
            article, file = None, ArticleFile()
        article = article or self._articles.add()
        article.review.profile = kept.profile
        file.entered = dict(kept.entered)
        article.start(file, kept.text)
        force_again(article.editor, kept.directions, self._settings.line_spacing)
        self.recall(article, kept)
        article.editor.document().setModified(kept.modified)
        article.editor.go_to(kept.position)
        self._files.opened.emit(article)
        self._ignored.adopt(article, kept.ignored_here)
        self._recovery.watch(article)
        self._disk_watch.look()
        return article

    @staticmethod
    def recall(article: OpenArticle, kept: Snapshot) -> None:
        """Gives the article what it was opened with, and what was corrected since."""
        review, source = article.review, article.file.source
        if isinstance(source, WordSource) and source.draft.data != kept.document:
            # The file holds by now what was saved into it.
            source = article.file.source = original_of(kept) or source
            article.show_draft()
        if kept.original is not None:
            review.original = kept.original
        elif source is not None:
            review.original = source.text  # what was changed before the crash is a change too
        review.log = kept.log


def original_of(kept: Snapshot) -> WordSource | None:
    """The Word document that the article was opened from, as it was then; None where it was not kept."""
    return WordSource.again(Path(kept.path), kept.document) if kept.path and kept.document else None
