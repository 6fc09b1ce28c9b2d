"""The file behind the article: opening, saving, exporting. Every failure becomes one sentence in Arabic."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from proofreader.core.profile import load_profile
from proofreader.formats.errors import ReadError
from proofreader.formats.text import TextFile, read_text, write_text
from proofreader.ui.editor import LONGEST_PARAGRAPH

LARGEST_FILE = 24_000_000
"""Bytes. A newspaper's whole day is less than a tenth of it."""


class FileError(Exception):
    """A file that can't be opened or written. ``str()`` is the sentence for the user, ``detail`` the reason given."""

    def __init__(self, text: str, detail: str = "") -> None:
        super().__init__(text)
        self.detail = detail


def _tr(text: str) -> str:
    return QCoreApplication.translate("files", text)


def _reason(error: Exception, path: Path) -> str:
    """Why a file can't be read, for an editor: what the file is and what to do."""
    if path.suffix.lower() in (".docx", ".doc", ".odt", ".rtf", ".pdf"):
        return _tr("لا يُفتح هنا إلا النص: انسخ نص «{}» والصقه.")
    if path.suffix.lower() in (".html", ".htm", ".xhtml", ".mhtml", ".mht"):
        return _tr("لا مقال في الصفحة «{}»: افتحها في متصفح وانسخ المقال والصقه.")
    if "damaged" in str(error):
        return _tr("ترميز الملف تالف: {}. افتحه في محرر نصوص واحفظه بترميز UTF-8.")
    return _tr("ليس هذا ملفًّا نصّيًّا يمكن قراءته: {}")


@dataclass
class ArticleFile:
    """Where the article came from and how it was written there; both None for a new one."""

    path: Path | None = None
    like: TextFile | None = None

    @property
    def name(self) -> str:
        """The name in the title of the window."""
        return self.path.name if self.path else _tr("مقال جديد")

    @property
    def encoding(self) -> str:
        """The encoding for the status bar."""
        name = (self.like.encoding if self.like else "utf-8").upper().replace("_", "-")
        return {"CP1256": "Windows-1256", "WINDOWS-1256": "Windows-1256"}.get(name, name)

    @classmethod
    def open(cls, path: Path) -> tuple["ArticleFile", str]:
        """The file and its text. Raises FileError."""
        if not path.exists():
            raise FileError(_tr("لا يوجد ملف بهذا الاسم: {}").format(path))
        if path.is_dir():
            raise FileError(_tr("هذا مجلد، لا ملف: {}").format(path))
        try:
            if path.stat().st_size > LARGEST_FILE:
                raise FileError(_tr("الملف أكبر من أن يُفتح هنا: {}").format(path.name))
            with path.open("rb"):
                pass
        except OSError as error:
            raise FileError(_tr("لا يمكن قراءة الملف: {}").format(path), error.strerror or "") from error
        try:
            file = read_text(path)
        except (ReadError, OSError) as error:
            raise FileError(_reason(error, path).format(path.name)) from error
        if max(map(len, file.text.split("\n"))) > LONGEST_PARAGRAPH:
            raise FileError(
                _tr("في الملف فقرة أطول مما يمكن عرضه: {}").format(path.name),
                _tr("قسّم النص إلى فقرات ثم افتحه من جديد."),
            )
        # The article of a web page is a new text: saving it must not replace the page.
        return (cls() if file.source == "html" else cls(path, file)), file.text

    def save(self, text: str, path: Path) -> None:
        """Writes the text there, in the encoding and with the line ends it came with. Raises FileError."""
        try:
            self.like = write_text(path, text, self.like)
        except (ValueError, OSError) as error:
            raise FileError(_tr("لم يُحفظ الملف: {}").format(path), str(error)) from error
        self.path = path


def export_docx(text: str, path: Path, profile_id: str) -> None:
    """Writes the article as a Word document. Raises FileError."""
    # Here, because python-docx takes as long to import as the whole window to appear.
    from proofreader.cleaning import structure
    from proofreader.formats import write_docx

    try:
        profile = load_profile(profile_id)
        write_docx(structure(text, profile), path, profile)
    except (ValueError, OSError) as error:
        raise FileError(_tr("لم يُكتب مستند Word: {}").format(path), str(error)) from error
