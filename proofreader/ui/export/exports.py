"""Writing an article as a document, and the details it is filed under."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from proofreader.core import Edit, Fix, Issue, Span
from proofreader.core.presence import is_file
from proofreader.core.utf16 import Utf16
from proofreader.documents.registry import WORD
from proofreader.ui.articles.article import OpenArticle
from proofreader.ui.articles.details_dialog import DetailsDialog
from proofreader.ui.checking.scheduler import CheckScheduler
from proofreader.ui.export.writing import ExportPlan, ExportResult, ExportSource, clipboard_forms, write
from proofreader.ui.model import marker_queries as queries
from proofreader.ui.model.markers import IssueMarker
from proofreader.ui.model.settings import Settings
from proofreader.ui.sources import FileError, ReadOnlySource, WordSource
from proofreader.ui.widgets import labels
from proofreader.ui.widgets.message_bar import MessageAction, MessageBar
from proofreader.ui.widgets.overwriting import may_write


class Exports(QObject):
    """Asks for names and details, writes, and says what was written."""

    def __init__(self, window: QWidget, settings: Settings, scheduler: CheckScheduler, bar: MessageBar) -> None:
        super().__init__(window)
        self._window, self._settings, self._scheduler, self._bar = window, settings, scheduler, bar

    def source_of(self, article: OpenArticle) -> ExportSource:
        """The article as an export needs it."""
        text, review, source = article.editor.text(), article.review, article.file.source
        draft = source.draft if isinstance(source, WordSource) else None
        utf16 = Utf16(text)
        return ExportSource(
            text,
            draft.text if draft is not None else review.original,
            review.profile,
            article.title,
            article.file.details(text, review.profile),
            review.log,
            tuple(_issue(marker, utf16) for marker in review.store.markers),
            self._scheduler.rules,
            draft,
            article.file.path,
            source.structure if isinstance(source, ReadOnlySource) else None,
        )

    def template(self) -> str:
        """The template that was chosen last, where it is still there."""
        template = self._settings.export_template
        return template if is_file(template) else ""

    def export(self, article: OpenArticle) -> bool:
        """Writes a Word document beside the article, asking for its name alone. False where none was written.

        Like the export dialog with its final text: what the article's file has of headings, bold and tables goes along.
        """
        paper = self.source_of(article)
        suffix = paper.draft_suffix
        kind = self.tr("مستند Word ({})").format(f"*{suffix}")
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("صدّر إلى Word"), str(self._proposed(article, suffix)), kind
        )
        if not name:
            return False
        path = Path(name)
        if path.suffix.lower() != suffix:
            path = path.with_name(f"{path.name}{suffix}")
        if not may_write(self._window, self.tr("صدّر إلى Word"), name, path):
            return False
        keep = paper.draft is not None
        return self.write(article, paper, ExportPlan(path, keep=keep, template="" if keep else self.template()))

    def copy(self, article: OpenArticle) -> None:
        """Puts the article into the clipboard for the system it is published with: as clean HTML, and as text."""
        try:
            html, text = clipboard_forms(self.source_of(article))
        except ValueError as problem:
            self._bar.tell(str(problem), seconds=0)
            return
        data = QMimeData()
        data.setHtml(html)
        data.setText(text)
        QGuiApplication.clipboard().setMimeData(data)
        told = [self.tr("نُسخ المقال بعناوينه وروابطه: ألصقه في نظام النشر.")]
        if residue := len(queries.residue(article.review.store.markers)):
            told.append(self.tr("بقايا لم تُزل من الصفحة: {}").format(residue))
        self._bar.tell(" — ".join(told))

    def write(self, article: OpenArticle, paper: ExportSource, plan: ExportPlan) -> bool:
        """Writes as planned, and says what was written, or why nothing was."""
        try:
            written = write(paper, plan)
        except FileError as problem:
            self._bar.tell(problem.sentence, seconds=0)
            return False
        if written.holds_text:
            article.note_export()
        told = self._summary(plan, written, len(queries.residue(article.review.store.markers)))
        target = plan.target
        self._bar.tell(
            told,
            MessageAction(self._open_label(target), lambda: _open(target)),
            MessageAction(self.tr("أظهر المجلد"), lambda: _open(target.parent)),
            seconds=0 if written.skipped or written.left_out else 20,
        )
        return True

    def _open_label(self, target: Path) -> str:
        return self.tr("افتحه في Word") if target.suffix.lower() in WORD.suffixes else self.tr("افتحه")

    def _summary(self, plan: ExportPlan, written: ExportResult, residue: int) -> str:
        told = [
            self.tr("كُتب الملف: {} (في المجلد {})").format(
                labels.isolate(plan.target.name), labels.isolate(plan.target.parent.name or str(plan.target.parent))
            )
        ]
        if written.list_path is not None:
            told.append(self.tr("وقائمة التصحيحات: {}").format(labels.isolate(written.list_path.name)))
        if written.skipped:
            told.append(self.tr("تغييرات لم تُكتب لوقوعها على حقول أو صور: {}").format(written.skipped))
        if written.unplaced:
            told.append(self.tr("تعليقات لم يتسع لها المستند: {}").format(written.unplaced))
        if written.left_out:
            told.append(self.tr("كلمات لم تُكتب، كالبيانات في أول الملف: {}").format(written.left_out))
        if residue:
            told.append(self.tr("بقايا لم تُزل من الصفحة: {}").format(residue))
        return " — ".join(told)

    def _proposed(self, article: OpenArticle, suffix: str) -> Path:
        path = article.file.path
        if path is None:
            return Path.home() / f"{article.proposed_name}{suffix}"
        if path.suffix.lower() == suffix:
            return path.with_name(f"{path.stem} - {self.tr('مصحح')}{suffix}")
        return path.with_suffix(suffix)

    def show_details(self, article: OpenArticle) -> None:
        """Shows title, author, date and outlet, and keeps what the user makes of them."""
        text, profile = article.editor.text(), article.review.profile
        found = article.file.found(text, profile)
        dialog = DetailsDialog(article.file.details(text, profile), found, self._window)
        if dialog.exec() == DetailsDialog.DialogCode.Accepted:
            article.file.enter(dialog.details(), found)
        dialog.deleteLater()


def _open(path: Path) -> None:
    """Opens a file or a folder with the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _issue(marker: IssueMarker, utf16: Utf16) -> Issue:
    """The issue in code points of the text as it is now."""

    def span(units: Span) -> Span:
        return Span(utf16.point(units.start), utf16.point(units.end))

    fixes = tuple(
        Fix(tuple(Edit(span(edit.span), edit.text) for edit in marker.edits(number)), fix.level, fix.note)
        for number, fix in enumerate(marker.issue.fixes)
    )
    return Issue(
        marker.issue.rule, marker.issue.category, span(Span(marker.start, marker.end)), marker.issue.message, fixes
    )
