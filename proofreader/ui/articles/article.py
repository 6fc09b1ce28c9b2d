"""One open article: its editor, its review and its file."""

import re
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from proofreader.core import Level
from proofreader.ui.articles.draft_margin import DraftComments, outline_now
from proofreader.ui.checking.scheduler import CheckScheduler
from proofreader.ui.editor.editor import Editor
from proofreader.ui.model.settings import Settings
from proofreader.ui.model.user_words import UserWordList
from proofreader.ui.review.dismissals import Dismissals
from proofreader.ui.review.review import Review
from proofreader.ui.review.typing_corrections import TypingCorrections
from proofreader.ui.sources.article_file import ArticleFile
from proofreader.ui.widgets.fonts import text_font
from proofreader.ui.widgets.notice import Notice

_TITLE = 40  # code points
_NAME = 60
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]')
"""What a file name must not hold on some system, and what nobody sees in it."""


class OpenArticle(QObject):
    """Everything that belongs to an article and goes when it is closed."""

    changed = Signal()
    """Its title, whether it is saved, its file or its number of issues."""
    notice_changed = Signal()

    def __init__(
        self, scheduler: CheckScheduler, settings: Settings, words: UserWordList, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.id = uuid4().hex
        self.editor = Editor()
        self.editor.set_text_font(text_font(settings.text_pixels))
        self.comments = DraftComments(self.editor)
        self.check_client = scheduler.check_client()
        self.review = Review(self.editor, self.check_client, settings, words, self)
        self.dismissals = Dismissals(self.review, words, settings)
        self.typing = TypingCorrections(self.review, settings)
        self.review.checking.file_kind = lambda: self.file.kind
        self.file = ArticleFile()
        self.notice: Notice | None = None
        self.filter = ""
        """What the list of its issues is filtered by."""
        self.editor.document().modificationChanged.connect(lambda _: self.changed.emit())
        self.review.changed.connect(self.changed)
        self.review.text_changed.connect(self._on_text)
        self._known_title = ""
        self._exported = -1
        """The revision of the text that was exported last."""

    def start(self, file: ArticleFile, text: str) -> None:
        """Shows that text, unchanged and unchecked."""
        self.file = file
        self.notice = None
        self._exported = -1
        self.review.start(text, outline_now(file.source, text))
        self.comments.start(file.source, text)
        self.changed.emit()
        self.notice_changed.emit()

    def show_draft(self) -> None:
        """Shows what the document has beside its words, where another one stands behind the text now."""
        text = self.editor.text()
        self.editor.set_outline(outline_now(self.file.source, text))
        self.comments.start(self.file.source, text)

    def show_notice(self, notice: Notice | None) -> None:
        """Puts a lasting message above this article, or takes it away."""
        self.notice = notice
        self.notice_changed.emit()

    @property
    def title(self) -> str:
        """The name of the file; of an article without one, its first words."""
        if self.file.path is not None:
            return self.file.path.name
        block = self.editor.document().firstBlock()
        while block.isValid() and block.blockNumber() < 20:
            if words := block.text().strip():
                return words if len(words) <= _TITLE else f"{words[:_TITLE].rsplit(' ', 1)[0]}…"
            block = block.next()
        return self.tr("مقال جديد")

    @property
    def headline(self) -> str:
        """The headline that the text gives, residue left out; the title where it gives none."""
        text = self.review.text_without_residue()
        return self.file.details(text, self.review.profile).title.strip() or self.title

    @property
    def proposed_name(self) -> str:
        """A file name made of the headline, without an ending."""
        words = _NOT_IN_NAMES.sub(" ", self.headline).split()
        name = ""
        for word in words:
            if len(name) + len(word) + 1 > _NAME:
                break
            name = f"{name} {word}".strip()
        return name.strip(". ") or self.tr("مقال")

    def note_export(self) -> None:
        """The text as it is now stands in a document that was written."""
        self._exported = self.editor.document().revision()
        self.changed.emit()

    @property
    def is_exported(self) -> bool:
        """Whether the text as it is now was written as a document."""
        return self._exported == self.editor.document().revision()

    @property
    def needs_saving(self) -> bool:
        """Whether closing it would lose something: it is neither saved nor exported."""
        return self.is_modified and not self.is_exported

    @property
    def is_modified(self) -> bool:
        """Whether something would be lost with it."""
        changed = self.editor.document().isModified() or self.file.is_missing
        return changed and not (self.file.path is None and self.is_blank)

    @property
    def is_blank(self) -> bool:
        """Whether it holds no words."""
        document = self.editor.document()
        return document.characterCount() < 1000 and not self.editor.text().strip()

    @property
    def counts(self) -> dict[Level, int] | None:
        """How many issues are left; None before the first check."""
        review = self.review
        return review.counts() if review.is_checked or review.store.markers else None

    def _on_text(self) -> None:
        if self.file.path is None and self.editor.textCursor().blockNumber() < 20:
            title = self.title
            if title != self._known_title:
                self._known_title = title
                self.changed.emit()

    def close(self) -> None:
        """Ends it. The editor is no more."""
        self.check_client.close()
        self.editor.deleteLater()
        self.deleteLater()
