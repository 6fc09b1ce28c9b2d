"""What goes wrong with a file, as one sentence for the user."""

import errno
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from proofreader.core.system_errors import reason_of, without_name
from proofreader.documents.errors import DamagedTextError
from proofreader.ui.widgets.labels import LRI, PDI, isolate

translate = QCoreApplication.translate


def shown(path: Path | str) -> str:
    """The name of a file, or its path, for a sentence: the sentence keeps its order, and a path its own."""
    return isolate(path) if isinstance(path, str) else f"{LRI}{path}{PDI}"


class FileError(Exception):
    """A file that can't be opened or written. ``str()`` is the sentence for the user, ``detail`` the reason given."""

    def __init__(self, text: str, detail: str = "") -> None:
        super().__init__(text)
        self.detail = detail

    @property
    def sentence(self) -> str:
        """Both, on one line."""
        return f"{self} ({isolate(self.detail)})" if self.detail else str(self)


def out_of_reach(path: Path, error: OSError) -> FileError:
    """A file that the system does not let us read, and why."""
    return FileError(translate("FileError", "لا يمكن قراءة الملف: {}").format(shown(path)), reason_of(error))


def unreadable(error: Exception, path: Path) -> FileError:
    """Why a file can't be read, for an editor: what the file is and what to do."""
    cause = error if isinstance(error, OSError) else error.__cause__
    if isinstance(cause, OSError) and cause.errno not in (None, errno.EINVAL):  # that is of a place within the file
        return out_of_reach(path, cause)
    kind, reason = path.suffix.lower(), ""
    if kind in (".doc", ".pdf"):
        text = translate("FileError", "لا يُفتح هنا إلا النص ومستندات Word: انسخ نص «{}» وألصِقه.")
    elif kind in (".docx", ".odt", ".rtf"):
        text = translate("FileError", "المستند «{}» تالف أو ليس مما يُقرأ: افتحه في برنامجه وانسخ نصه وألصِقه.")
        reason = without_name(str(error), path)  # a password, say
    elif kind in (".html", ".htm", ".xhtml", ".mhtml", ".mht"):
        text = translate("FileError", "لا مقال في الصفحة «{}»: افتحها في متصفح وانسخ المقال وألصِقه.")
    elif isinstance(error, DamagedTextError):
        text = translate("FileError", "ترميز الملف تالف: {}. افتحه في محرر نصوص واحفظه بترميز UTF-8.")
    else:
        text = translate("FileError", "ليس هذا ملفًّا نصّيًّا يمكن قراءته: {}")
        reason = without_name(str(error), path)
    return FileError(text.format(shown(path.name)), reason)


def not_saved(path: Path, reason: str) -> FileError:
    """A text that could not be written there, and why; ``reason`` may begin with the path, which is told once."""
    told = translate("FileError", "لم يُحفظ الملف: {}").format(shown(path))
    return FileError(told, without_name(reason, path))
