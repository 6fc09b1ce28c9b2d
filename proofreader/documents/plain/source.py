"""A plain text as a document: written as it was read, in its encoding, with its line ends."""

from collections.abc import Sequence
from pathlib import Path

from proofreader.core import Issue, RichText
from proofreader.correction import PlainText, Refused
from proofreader.documents.plain.text_file import TextFile, encode, write_text


class PlainSource(PlainText):
    """A ``SourceDocument`` that takes every fix. ``file``: how it was read."""

    scraped = True
    writable = True
    unreadable: Sequence[int] = ()

    def __init__(self, file: TextFile) -> None:
        super().__init__(file.text)
        self.file: TextFile | None = file

    @property
    def structure(self) -> RichText:
        """The text; it has no structure."""
        return RichText.plain(self.text)

    @property
    def file_text(self) -> str:
        """The text itself."""
        return self.text

    def located(self, issue: Issue) -> Issue | None:
        """The issue where it is."""
        return issue

    def apply(self, issues: Sequence[Issue]) -> Sequence[Refused]:
        """Makes all fixes."""
        return super().apply(issues)

    def to_bytes(self) -> bytes:
        """The text, encoded as the file was."""
        return encode(self.text, self.file or TextFile(""))[0]

    def save(self, path: str | Path) -> None:
        """Writes the text as the file was written. Raises WriteError."""
        write_text(path, self.text, self.file)
