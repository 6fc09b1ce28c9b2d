"""Files as articles come from them: one class for each kind, and the function that finds the right one."""

from pathlib import Path

from proofreader.core.presence import exists, is_folder, unknown_why
from proofreader.documents.registry import MARKDOWN, SUBTITLES, TEXT, WORD, kind_of
from proofreader.ui.model.appearance import LONGEST_PARAGRAPH
from proofreader.ui.sources.errors import FileError, out_of_reach, shown, translate
from proofreader.ui.sources.plain_text import TextSource
from proofreader.ui.sources.read_only import ReadOnlySource
from proofreader.ui.sources.source import Source
from proofreader.ui.sources.word_document import WordSource

__all__ = ["LARGEST_FILE", "FileError", "ReadOnlySource", "Source", "TextSource", "WordSource", "open_source"]

LARGEST_FILE = 24_000_000
"""Bytes. A newspaper's whole day is less than a tenth of it."""


def open_source(path: Path, encoding: str = "") -> Source:
    """The file, read; a text in that encoding where one is given. Raises FileError."""
    if not exists(path) and not unknown_why(path):
        raise FileError(translate("FileError", "لا يوجد ملف بهذا الاسم: {}").format(shown(path)))
    if is_folder(path):
        raise FileError(translate("FileError", "هذا مجلد، لا ملف: {}").format(shown(path)))
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise FileError(translate("FileError", "الملف أكبر من أن يُفتح هنا: {}").format(shown(path.name)))
        with path.open("rb"):
            pass
    except OSError as error:
        raise out_of_reach(path, error) from error
    source = _read(path, encoding)
    if max(map(len, source.text.split("\n"))) > LONGEST_PARAGRAPH:
        raise FileError(
            translate("FileError", "في الملف فقرة أطول مما يمكن عرضه: {}").format(shown(path.name)),
            translate("FileError", "قسّم النص إلى فقرات ثم افتحه من جديد."),
        )
    return source


def _read(path: Path, encoding: str) -> Source:
    kind = kind_of(path)
    if kind is WORD:
        return WordSource.read(path)
    return TextSource.read(path, encoding) if kind in (TEXT, MARKDOWN, SUBTITLES) else ReadOnlySource.read(path)
