"""What is read but not written: saved web pages, OpenDocument, RTF. Their text is a new article."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from proofreader.core import RichText
from proofreader.documents.errors import ReadError
from proofreader.documents.outline import OutlineLine, outline_of
from proofreader.ui.sources.errors import unreadable
from proofreader.ui.sources.plain_text import TextSource, write
from proofreader.ui.sources.source import Source


@dataclass(frozen=True)
class ReadOnlySource(Source):
    """The text of such a file, which never replaces it."""

    path: Path
    structure: RichText

    @property
    def text(self) -> str:  # type: ignore[override]
        return self.structure.text

    @property
    def outline(self) -> Sequence[OutlineLine]:  # type: ignore[override]
        return outline_of(self.structure)

    @classmethod
    def read(cls, path: Path) -> "ReadOnlySource":
        """The file. Raises FileError."""
        from proofreader.documents.registry import read_structure

        try:
            return cls(path, read_structure(path))
        except (ReadError, OSError) as error:
            raise unreadable(error, path) from error

    def save(self, text: str, path: Path) -> TextSource:
        return TextSource(path, write(text, path))
