"""A Markdown file as a document: its prose is corrected, its markup and code keep every byte."""

from collections.abc import Sequence
from pathlib import Path

from proofreader.core import Issue, RichText, Shape, Span
from proofreader.correction import Refused
from proofreader.documents.markdown.source_text import MarkdownText
from proofreader.documents.plain.text_file import TextFile, encode, write_text


class MarkdownSource:
    """A ``SourceDocument``. ``file``: how the source was read."""

    scraped = False
    writable = True
    unreadable: Sequence[int] = ()

    def __init__(self, file: TextFile) -> None:
        self.file: TextFile | None = file
        self._markdown = MarkdownText(file.text)

    @property
    def text(self) -> str:
        """The prose as it is now."""
        return self._markdown.rich.text

    @property
    def structure(self) -> RichText:
        """The prose with headings, lists, tables, bold and links."""
        return self._markdown.rich

    @property
    def apart(self) -> Sequence[Span]:
        """The rows of tables, and code."""
        return self.structure.spans_of(Shape.ROW, Shape.CODE)

    @property
    def file_text(self) -> str:
        """The source as it is now."""
        return self._markdown.source

    def located(self, issue: Issue) -> Issue | None:
        """The issue at its place in the source; None where it is about code or markup."""
        return self._markdown.in_source(issue)

    def nearest(self, span: Span) -> Span:
        """Where a span of the prose stands in the source, or what is before it: see ``MarkdownText.nearest``."""
        return self._markdown.nearest(span)

    def concerns(self, issue: Issue) -> bool:
        """Whether the issue has a place in the source and is not about code."""
        return self._markdown.concerns(issue)

    def apply(self, issues: Sequence[Issue]) -> Sequence[Refused]:
        """Makes the fixes that leave all of the markup as it is."""
        self._markdown, made = self._markdown.corrected([issue.fixes[0] for issue in issues])
        return [Refused(issue, "markup") for number, issue in enumerate(issues) if number not in made]

    def to_bytes(self) -> bytes:
        """The source, encoded as the file was."""
        return encode(self.file_text, self.file or TextFile(""))[0]

    def save(self, path: str | Path) -> None:
        """Writes the source as the file was written. Raises WriteError."""
        write_text(path, self.file_text, self.file)
