"""Writing an article as a Word document, and the details it is filed under."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from proofreader.core.article import Details
from proofreader.core.profile import load_profile
from proofreader.ui import labels
from proofreader.ui.article import Article
from proofreader.ui.details_dialog import DetailsDialog
from proofreader.ui.message_bar import MessageBar
from proofreader.ui.sources.errors import FileError, shown, translate


class Exports(QObject):
    """Asks for names and details, writes, and says what was written."""

    def __init__(self, window: QWidget, bar: MessageBar) -> None:
        super().__init__(window)
        self._window, self._bar = window, bar

    def export(self, article: Article) -> bool:
        """Writes a Word document beside the article, asking for the name. False where none was written."""
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("صدّر إلى Word"), str(self._proposed(article)), self.tr("مستند Word (*.docx)")
        )
        if not name:
            return False
        path = Path(name) if name.lower().endswith(".docx") else Path(f"{name}.docx")
        try:
            if article.file.path is not None and path.resolve() == article.file.path.resolve():
                raise FileError(self.tr("هذا هو المستند الأصلي: اختر اسمًا آخر كي لا يضيع تنسيقه."))
            text, profile = article.editor.text(), article.review.profile
            export_docx(text, path, profile, article.file.details(text, profile))
        except FileError as problem:
            self._bar.tell(problem.sentence, seconds=0)
            return False
        told = self.tr("كُتب مستند Word: {}").format(labels.isolate(path.name))
        if left := len(article.review.store.residue()):
            told += self.tr(" — وفيه {} من الصفحة لم تُزل.").format(labels.LEFTOVERS.count(left))
        self._bar.tell(told)
        return True

    def _proposed(self, article: Article) -> Path:
        path = article.file.path
        if path is None:
            return Path(f"{self.tr('مقال')}.docx")
        if path.suffix.lower() == ".docx":
            return path.with_name(f"{path.stem} - {self.tr('مصحح')}.docx")
        return path.with_suffix(".docx")

    def show_details(self, article: Article) -> None:
        """Shows title, author, date and outlet, and keeps what the user makes of them."""
        text, profile = article.editor.text(), article.review.profile
        found = article.file.found(text, profile)
        dialog = DetailsDialog(article.file.details(text, profile), found, self._window)
        if dialog.exec() == DetailsDialog.DialogCode.Accepted:
            article.file.enter(dialog.details(), found)
        dialog.deleteLater()


def export_docx(text: str, path: Path, profile_id: str, details: Details | None = None) -> None:
    """Writes the article as a Word document. Raises FileError."""
    # Here, because python-docx takes as long to import as the whole window to appear.
    from proofreader.cleaning import structure
    from proofreader.formats import write_docx

    try:
        profile = load_profile(profile_id)
        write_docx(structure(text, profile), path, profile, details)
    except (ValueError, OSError) as error:
        raise FileError(translate("FileError", "لم يُكتب مستند Word: {}").format(shown(path)), str(error)) from error
