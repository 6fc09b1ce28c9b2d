"""Which reader a file needs: by its name, then by its first bytes."""

from collections.abc import Callable
from pathlib import Path, PurePath

from proofreader.core import RichText
from proofreader.documents.errors import ReadError
from proofreader.documents.sniff import is_markdown, is_page
from proofreader.documents.text import decode, read_bytes

MAX_FILE = 256 << 20  # bytes


def read_rich(path: str | Path) -> RichText:
    """The document in that file with its structure; a plain text has none. Raises ReadError with path and reason."""
    data = read_bytes(path, MAX_FILE)
    try:
        return rich_of(data, path)
    except ReadError as error:
        raise ReadError(f"{path}: {error}") from error


def rich_of(data: bytes, name: str | PurePath = "") -> RichText:
    """The document in those bytes. Raises ReadError."""
    reader = _reader(data, name)
    if reader:
        return reader(data)
    page = is_page(name)
    if page:
        from proofreader.documents.html import read_rich_page

        return read_rich_page(data, lambda raw: decode(raw).text, archive=page == "archive")
    text = decode(data).text
    if is_markdown(name):
        from proofreader.documents.reading.markdown import MarkdownText

        return MarkdownText(text).rich
    return RichText.plain(text)


def _reader(data: bytes, name: str | PurePath) -> Callable[[bytes], RichText] | None:
    """The reader of a document in a format of its own. Each is loaded when it is needed."""
    suffix = PurePath(name).suffix.lower()
    if suffix in (".docx", ".docm"):
        from proofreader.documents.reading.word import read_word

        return read_word
    if suffix in (".odt", ".ott"):
        from proofreader.documents.reading.odt import read_odt

        return read_odt
    # Whatever its name: Word opens a .doc that is RTF inside, and newsrooms have many.
    if suffix == ".rtf" or data.startswith(b"{\\rtf"):
        from proofreader.documents.reading.rtf import read_rtf

        return read_rtf
    return None
