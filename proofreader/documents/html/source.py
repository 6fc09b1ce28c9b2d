"""The article of a saved web page as a text, to be checked; it is never written into the page."""

from collections.abc import Callable
from pathlib import Path

from proofreader.core.i18n import gettext
from proofreader.documents.errors import WriteError
from proofreader.documents.html.page import read_page
from proofreader.documents.plain.source import PlainSource
from proofreader.documents.plain.text_file import TextFile


class PageSource(PlainSource):
    """A ``SourceDocument``: title, date, author and source, then the paragraphs, with blank lines between."""

    writable = False

    def __init__(self, data: bytes, decode: Callable[[bytes], str], *, archive: bool = False) -> None:
        """``archive``: of an MHTML file. Raises ReadError where no article is found."""
        super().__init__(TextFile(read_page(data, decode, archive).text))

    def to_bytes(self) -> bytes:
        """Raises WriteError: the text is not the page."""
        raise WriteError(gettext("a web page is read and not written; export its article as a new document"))

    def save(self, path: str | Path) -> None:
        """Raises WriteError, as ``to_bytes``."""
        self.to_bytes()
