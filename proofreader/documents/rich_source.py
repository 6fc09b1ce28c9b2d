"""A document whose text is corrected with its structure, and written anew: pages, OpenDocument, RTF, all exports."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from proofreader.core import Fix, Issue, RichText, Shape, Span, Style
from proofreader.core.i18n import gettext
from proofreader.correction import Refused
from proofreader.documents.errors import WriteError
from proofreader.documents.plain.text_file import TextFile


class RichSource:
    """A ``SourceDocument``: the words change; headings, lists, bold and links stay with them. Code is left alone."""

    writable = False
    file: TextFile | None = None

    def __init__(
        self,
        structure: RichText,
        *,
        scraped: bool = False,
        left_out: Mapping[str, int] | None = None,
        unreadable: Sequence[int] = (),
    ) -> None:
        """``left_out``: words of the file that are no text of it, by what they are."""
        self.structure = structure
        self.left_out = left_out or {}
        self.scraped = scraped
        self.unreadable = unreadable

    @property
    def text(self) -> str:
        """The words as they are now."""
        return self.structure.text

    @property
    def apart(self) -> Sequence[Span]:
        """The rows of tables, and code."""
        return self.structure.spans_of(Shape.ROW, Shape.CODE)

    @property
    def file_text(self) -> str:
        """The same: places in a document of this kind are those of its text."""
        return self.structure.text

    def located(self, issue: Issue) -> Issue | None:
        """The issue, unless it is about code."""
        return issue if self.concerns(issue) else None

    def concerns(self, issue: Issue) -> bool:
        """False for an issue in code about which nothing can be done."""
        return not (
            self.structure.touches(issue.span, Style.CODE) and all(self._is_protected(fix) for fix in issue.fixes)
        )

    def apply(self, issues: Sequence[Issue]) -> Sequence[Refused]:
        """Makes the fixes but those that would touch code, or the border between two cells of a table."""
        refused = [Refused(issue, "code") for issue in issues if self._is_protected(issue.fixes[0])]
        without = {id(issue) for issue, _ in refused}
        self.structure = self.structure.edited(
            edit for issue in issues if id(issue) not in without for edit in issue.fixes[0].edits
        )
        return refused

    def to_bytes(self) -> bytes:
        """Raises WriteError: such a document is exported as a new one."""
        raise WriteError(gettext("this kind of file is read and not written; export it as a new document"))

    def save(self, path: str | Path) -> None:
        """Raises WriteError, as ``to_bytes``."""
        self.to_bytes()

    def _is_protected(self, fix: Fix) -> bool:
        return any(self._is_border(edit.span) or self.structure.touches(edit.span, Style.CODE) for edit in fix.edits)

    def _is_border(self, span: Span) -> bool:
        text = self.structure.text[span.start : span.end]
        return "\t" in text and self.structure.form_at(span.start).shape is Shape.ROW
