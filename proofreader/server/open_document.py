"""A document that an editor has open: its text, the issues found in it, and what may be done about each."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from proofreader.core import Category, Edit, Issue, Level, Span
from proofreader.server.annotated import AnnotatedText
from proofreader.server.markup import html_source, latex_source
from proofreader.server.positions import Encoding, LineTable, Position

_SOURCES: dict[str, Callable[[str], AnnotatedText]] = {
    "html": html_source,
    "latex": latex_source,
    "tex": latex_source,
}
_KINDS = {"markdown": "markdown"}  # language id → FileKind.name
_ALMOST_WORDS = frozenset({Category.UNKNOWN, Category.SPELLING, Category.HAMZA, Category.ENDINGS})


class Change(NamedTuple):
    """What the editor says was typed: the text between two positions is now this. Without positions it is all new."""

    text: str
    start: Position | None = None
    end: Position | None = None


class Correction(NamedTuple):
    """What an editor offers at an issue: the edits in the document, and whether it is the one to prefer."""

    edits: tuple[Edit, ...]
    preferred: bool


@dataclass
class OpenDocument:
    """One open document. Spans of ``issues`` are code points of ``text``.

    version: the number of the last change. language: as the editor names it: plaintext, markdown, html, latex …
    checked: the version that the issues belong to, None before the first check.
    """

    uri: str
    text: str
    version: int
    language: str
    encoding: Encoding
    issues: list[Issue] = field(default_factory=list)
    checked: int | None = None
    _lines: LineTable | None = None

    @property
    def lines(self) -> LineTable:
        """The lines of the text as it is now."""
        if self._lines is None:
            self._lines = LineTable(self.text, self.encoding)
        return self._lines

    @property
    def kind(self) -> str:
        """What file the text is that of, for the checker."""
        return _KINDS.get(self.language, "")

    def change(self, changes: Iterable[Change], version: int) -> None:
        """Take over what was typed, one change after the other."""
        for text, start, end in changes:
            if start is None or end is None:
                self.text = text
            else:
                span = self.lines.span(start, end)
                self.text = self.text[: span.start] + text + self.text[span.end :]
            self._lines = None
        self.version = version

    def prose(self) -> AnnotatedText:
        """Return what of the text is to be checked."""
        return _SOURCES.get(self.language, AnnotatedText.plain)(self.text)

    def take(self, prose: AnnotatedText, issues: Iterable[Issue], version: int) -> bool:
        """Take over the issues of the prose that the text had in that version; False where it has changed since."""
        if version != self.version:
            return False
        self.issues = [located for issue in issues if (located := _in_document(issue, prose))]
        self.checked = version
        return True

    def at(self, span: Span) -> Iterator[Issue]:
        """Yield the issues that a selection overlaps or a caret touches; none after a change."""
        if self.checked != self.version:
            return
        for issue in self.issues:
            touched = issue.span.start <= span.end and span.start <= issue.span.end
            if touched and (span.start == span.end or issue.span.start == issue.span.end or issue.span.overlaps(span)):
                yield issue

    def corrections(self, issue: Issue) -> Iterator[Correction]:
        """Yield the ways to mend one issue, best first."""
        for at, fix in enumerate(issue.fixes):
            yield Correction(fix.edits, preferred=at == 0 and fix.level >= Level.LIKELY)

    def alike(self, issue: Issue) -> list[Issue]:
        """Return the issues of the same rule on the same words with the same first fix, that one among them."""
        wanted = self._likeness(issue)
        return [other for other in self.issues if other.fixes and self._likeness(other) == wanted]

    def certain(self) -> list[Issue]:
        """Return the issues whose first fix is certain, leftovers of a page apart: those take text away."""
        return [issue for issue in self.issues if issue.level is Level.CERTAIN and issue.category != Category.RESIDUE]

    def word_of(self, issue: Issue) -> str | None:
        """Return the word that the dictionary could learn, so that the issue goes; None where there is none."""
        word = self.text[slice(*issue.span)]
        return word if issue.category in _ALMOST_WORDS and len(word.split()) == 1 else None

    def _likeness(self, issue: Issue) -> tuple[object, ...]:
        first = issue.fixes[0].edits if issue.fixes else ()
        start = issue.span.start
        edits = tuple((edit.span.start - start, edit.span.end - start, edit.text) for edit in first)
        return issue.rule, self.text[slice(*issue.span)], edits


def _in_document(issue: Issue, prose: AnnotatedText) -> Issue | None:
    """The issue where it stands in the document, with the fixes that can be made there without touching markup."""
    fixes = []
    for fix in issue.fixes:
        if all(prose.is_whole(edit.span) for edit in fix.edits):
            edits = tuple(Edit(prose.original_span(edit.span), edit.text) for edit in fix.edits)
            fixes.append(type(fix)(edits, fix.level, fix.note))
    if issue.fixes and not fixes and not prose.is_whole(issue.span):
        return None
    related = tuple(map(prose.original_span, issue.related))
    return Issue(issue.rule, issue.category, prose.original_span(issue.span), issue.message, tuple(fixes), related)
