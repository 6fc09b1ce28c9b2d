"""A text without structure, as it is corrected."""

from collections.abc import Sequence

from proofreader.core import Issue, Span
from proofreader.correction.edits import apply_edits
from proofreader.correction.fixed_point import Refused


class PlainText:
    """A ``Correctable`` that takes every fix."""

    scraped = True
    apart: Sequence[Span] = ()

    def __init__(self, text: str) -> None:
        self.text = text

    def concerns(self, issue: Issue) -> bool:
        """Every issue is one of the text."""
        return True

    def apply(self, issues: Sequence[Issue]) -> Sequence[Refused]:
        """Makes all fixes."""
        self.text = apply_edits(self.text, [edit for issue in issues for edit in issue.fixes[0].edits])
        return ()
