"""The file behind the article: opening, saving, exporting. Every failure becomes one sentence in Arabic."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from proofreader.core.article import Details
from proofreader.core.profile import ProfileError, load_profile
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
    """Where the article came from and how it was written there; both None for a new one.

    ``before_cleaning`` is the text with the page's residue, once that was removed; ``entered`` the details that the
    user gave, by the names of the fields. Both are forgotten with the article.
    """

    path: Path | None = None
    like: TextFile | None = None
    before_cleaning: str = ""
    entered: Mapping[str, str] = field(default_factory=dict)

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

    def found(self, text: str, profile_id: str) -> Details:
        """The details that the text gives."""
        from proofreader.cleaning import details

        try:
            profile = load_profile(profile_id)
        except ProfileError:
            profile = None  # told where it is chosen; it only says how long a headline may be
        return details(text, profile, self.before_cleaning)

    def details(self, text: str, profile_id: str) -> Details:
        """What the user gave, and what the text gives of the rest."""
        return replace(self.found(text, profile_id), **self.entered)

    def enter(self, details: Details, found: Details) -> None:
        """Keeps what the user changed; the rest goes on following the text."""
        before = asdict(found)
        self.entered = {name: value for name, value in asdict(details).items() if value != before[name]}

    def save(self, text: str, path: Path) -> None:
        """Writes the text there, in the encoding and with the line ends it came with. Raises FileError."""
        try:
            self.like = write_text(path, text, self.like)
        except (ValueError, OSError) as error:
            raise FileError(_tr("لم يُحفظ الملف: {}").format(path), str(error)) from error
        self.path = path


def export_docx(text: str, path: Path, profile_id: str, details: Details | None = None) -> None:
    """Writes the article as a Word document. Raises FileError."""
    # Here, because python-docx takes as long to import as the whole window to appear.
    from proofreader.cleaning import structure
    from proofreader.formats import write_docx

    try:
        profile = load_profile(profile_id)
        write_docx(structure(text, profile), path, profile, details)
    except (ValueError, OSError) as error:
        raise FileError(_tr("لم يُكتب مستند Word: {}").format(path), str(error)) from error
