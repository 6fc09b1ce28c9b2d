"""What every kind of file can do once it is read: give its text, take corrections, be written."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from proofreader.core import Issue, RichText, Span
from proofreader.correction import Refused
from proofreader.documents.plain.text_file import TextFile

_MOST_LINES = 10  # that a message names


class SourceDocument(Protocol):
    """A document that was read. It is corrected by ``correction.correct``; ``save`` writes what came of it.

    scraped: whether it may hold what a page of a site has around its article (residue): a page, or text pasted into a
        plain file. In a document that somebody made every line is meant.
    writable: whether corrections go back into a file of its own kind, everything else in it staying as it is.
    file: how a text is written; None for other kinds.
    unreadable: the numbers, from 1, of lines of the file that can't be understood; only subtitles tell such.
    """

    scraped: bool
    writable: bool
    file: TextFile | None
    unreadable: Sequence[int]

    @property
    def text(self) -> str:
        """The words as they are now, with ``\\n`` between paragraphs: what is checked and corrected."""

    @property
    def apart(self) -> Sequence[Span]:
        """Sorted stretches of ``text`` outside the running text: cells, code, headers, notes."""

    @property
    def structure(self) -> RichText:
        """The same text with headings, lists, tables, bold and links."""

    @property
    def file_text(self) -> str:
        """The text that ``located`` gives places of: of Markdown the source, of all others ``text``."""

    def located(self, issue: Issue) -> Issue | None:
        """The issue at its place in ``file_text``; None where it is none of the document, but of code or markup."""

    def concerns(self, issue: Issue) -> bool:
        """Whether the issue is one of the document."""

    def apply(self, issues: Sequence[Issue]) -> Sequence[Refused]:
        """Makes the preferred fix of each issue, as a whole or not at all; returns those that can't be made."""

    def to_bytes(self) -> bytes:
        """The file. Raises WriteError where this kind is not written."""

    def save(self, path: str | Path) -> None:
        """Writes the file there, as a whole or not at all. Raises WriteError."""


def first_lines(numbers: Sequence[int]) -> str:
    """The numbers of lines as a message names them, which has room for some.

    >>> first_lines(range(1, 13)), first_lines([3])
    ('1, 2, 3, 4, 5, 6, 7, 8, 9, 10 …', '3')
    """
    shown = ", ".join(map(str, numbers[:_MOST_LINES]))
    return shown if len(numbers) <= _MOST_LINES else f"{shown} …"
