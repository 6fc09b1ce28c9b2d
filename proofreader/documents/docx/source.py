"""A Word document that is corrected in place: its words change, everything else in the file stays."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from proofreader.core import Issue, RichText, Rule, Span
from proofreader.correction import Outcome, Refused
from proofreader.documents.atomic import write_atomically
from proofreader.documents.docx.changes import Change, Reason, Remark, apply_changes, rebase
from proofreader.documents.docx.document import WordDocument
from proofreader.documents.docx.remarks import remarks_on
from proofreader.documents.docx.writer import Marking, Revised
from proofreader.documents.plain.text_file import TextFile


def message_of(issue: Issue) -> Reason:
    """The reason that an issue brings along."""
    return Reason(issue.message)


def reason_from(rules: Mapping[str, Rule]) -> Callable[[Issue], Reason]:
    """The reason of an issue with the rationale of its rule."""

    def reason(issue: Issue) -> Reason:
        rule = rules.get(issue.rule)
        return Reason(issue.message, rule.rationale if rule else "")

    return reason


class WordSource:
    """A ``SourceDocument``. ``document`` is the file as it was read, ``changes`` what was made of it so far.

    ``reason`` gives what a comment or a revision says of an issue; set it before the document is corrected.
    """

    scraped = False
    writable = True
    file: TextFile | None = None
    unreadable: Sequence[int] = ()

    def __init__(self, document: WordDocument, reason: Callable[[Issue], Reason] = message_of) -> None:
        self.document = document
        self.changes: list[Change] = []
        self.reason = reason
        self._text = document.text

    @property
    def text(self) -> str:
        """All paragraphs as they are now, those of tables, notes, headers and footers too."""
        return self._text

    @property
    def apart(self) -> Sequence[Span]:
        """The paragraphs of tables, text boxes, notes, headers and footers."""
        found, shift, passed = [], 0, 0
        for stretch in self.document.stretches:
            while passed < len(self.changes) and self.changes[passed].end <= stretch.start:
                shift += len(self.changes[passed].text) - (self.changes[passed].end - self.changes[passed].start)
                passed += 1
            start = stretch.start + shift
            while passed < len(self.changes) and self.changes[passed].start < stretch.end:
                shift += len(self.changes[passed].text) - (self.changes[passed].end - self.changes[passed].start)
                passed += 1
            if not stretch.running:
                found.append(Span(start, stretch.end + shift))
        return found

    @property
    def structure(self) -> RichText:
        """The text; its look stays in the file and is not read."""
        return RichText.plain(self._text)

    @property
    def file_text(self) -> str:
        """The text itself."""
        return self._text

    def located(self, issue: Issue) -> Issue | None:
        """The issue where it is."""
        return issue

    def concerns(self, issue: Issue) -> bool:
        """Every issue is one of the document."""
        return True

    def apply(self, issues: Sequence[Issue]) -> Sequence[Refused]:
        """Makes the fixes that can be made safely; see ``Refusal`` for the reasons why not."""
        original, first_pass = self.document.text, not self.changes
        refused: list[Refused] = []
        made: list[Change] = []
        for issue in issues:
            edits = [Change(*edit.span, edit.text, (self.reason(issue),)) for edit in issue.fixes[0].edits]
            reasons = (self.document.refusal(rebase(original, self.changes, edit)[2]) for edit in edits)
            why = next(filter(None, reasons), None)
            if why is None:
                made += edits
            else:
                refused.append(Refused(issue, why))
        if first_pass:
            self.changes = sorted(made)
        else:
            # From the end, so that what is changed leaves the places of what is still to come.
            for edit in sorted(made, reverse=True):
                first, last, change = rebase(original, self.changes, edit)
                if self.document.refusal(change) is None:  # two that join an earlier change may be too much together
                    self.changes[first:last] = [change]
        self._text = apply_changes(original, self.changes)
        return refused

    def marked(self, outcome: Outcome, how: Marking) -> Revised | None:
        """The file after ``correct`` with that outcome; None where nothing would be different.

        With comments, what was not corrected gets one; with comments and no revisions the text stays as it was, and
        every issue gets one. Raises WriteError for a signed document.
        """
        changes, remarks = self.changes, list[Remark]()
        if how.comments:
            issues = [*outcome.left, *(issue for issue, _ in outcome.refused)]
            if not how.tracked:
                changes, issues = [], list(outcome.found)
            remarks = remarks_on(issues, self.document.text, self.reason)
        return self.document.revise(changes, remarks, how) if changes or remarks else None

    def to_bytes(self) -> bytes:
        """The file with its changes, as revisions where the document asks for them. Raises WriteError."""
        return self.document.revise(self.changes, (), Marking(tracked=self.document.settings.tracks)).data

    def save(self, path: str | Path) -> None:
        """Writes the file. Raises WriteError."""
        write_atomically(path, self.to_bytes())
