"""What is read but not written: saved web pages, OpenDocument, RTF. Their text is a new article."""

from dataclasses import dataclass
from pathlib import Path

from proofreader.documents.errors import ReadError
from proofreader.ui.sources.errors import unreadable
from proofreader.ui.sources.plain_text import TextSource, write
from proofreader.ui.sources.source import Source


@dataclass(frozen=True)
class ReadOnlySource(Source):
    """The text of such a file, which never replaces it."""

    path: Path
    text: str

    @classmethod
    def read(cls, path: Path) -> "ReadOnlySource":
        """The file. Raises FileError."""
        from proofreader.documents.registry import read_structure

        try:
            return cls(path, read_structure(path).text)
        except (ReadError, OSError) as error:
            raise unreadable(error, path) from error

    def save(self, text: str, path: Path) -> TextSource:
        return TextSource(path, write(text, path))
