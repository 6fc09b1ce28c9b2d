"""An issue as the editor keeps it: where it stands while the text moves under it, and what would take its place."""

from collections.abc import Generator, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from proofreader.core import Category, Edit, Fix, Issue, Level
from proofreader.core.utf16 import Utf16

Key = tuple[str, str]
"""A rule and the text it complains of: what "ignore in this document" and "ignore always" remember."""


class Occurrence(NamedTuple):
    """An issue at one place. ``before`` and ``behind`` stand for the words around it in its sentence.

    ``number``: which one it is of those that have all this in common, in digits from 0; empty where it is the only one.
    """

    rule: str
    text: str
    before: str
    behind: str
    number: str = ""


@dataclass(eq=False, slots=True)
class IssueMarker:
    """An issue in the editor. ``start`` and ``end`` are UTF-16 units of the text as it is now.

    ``issue`` keeps the positions (UTF-16 too) it came with; ``replaced`` holds, per fix, the texts its edits replace,
    so that nothing is ever applied to a text that has changed meanwhile. ``before`` and ``after`` show the preferred
    fix within its words.
    """

    issue: Issue
    category: Category
    level: Level
    text: str
    replaced: tuple[tuple[str, ...], ...]
    before: str
    after: tuple[str, ...]
    start: int
    end: int
    head: int = 0
    tail: int = 0
    gone: bool = False
    """The text under it has changed, or another check has replaced it."""
    starts: frozenset[int] = frozenset()
    """Where it stood when it was ignored and before every fix since: there it will stand again after an undo."""

    @property
    def key(self) -> Key:
        """What this has in common with every issue that is ignored along with it."""
        return self.issue.rule, self.text

    @property
    def likeness(self) -> tuple[str, str, str]:
        """What issues share that one decision can settle: rule, text and preferred replacement."""
        return self.issue.rule, self.text, self.after[0] if self.after else ""

    def edits(self, choice: int = 0) -> tuple[Edit, ...]:
        """The edits of a fix in positions of the text as it is now."""
        by = self.start - self.issue.span.start
        return tuple(Edit(edit.span.shift(by), edit.text) for edit in self.issue.fixes[choice].edits)


def category_of(issue: Issue) -> Category:
    """The category; UNKNOWN for one this version of the window has never heard of."""
    try:
        return Category(issue.category)
    except ValueError:
        return Category.UNKNOWN


def markers_of(issues: Iterable[Issue], text: str) -> Generator[None, None, list[IssueMarker]]:
    """The markers of issues that a check of exactly this text has found (positions in code points).

    Stops after each issue, so that a long answer need not be taken at once.
    """
    utf16 = Utf16(text)
    markers = []
    for issue in issues:
        if _lies_in(issue, text):
            markers.append(_marker(issue, text, utf16))
        yield
    return markers


def all_markers_of(issues: Iterable[Issue], text: str) -> list[IssueMarker]:
    """The same without a stop."""
    utf16 = Utf16(text)
    return [_marker(issue, text, utf16) for issue in issues if _lies_in(issue, text)]


def _lies_in(issue: Issue, text: str) -> bool:
    return 0 <= issue.span.start <= issue.span.end <= len(text)


def place_of(marker: IssueMarker) -> tuple[int, int]:
    return marker.start, marker.end


def start_of(marker: IssueMarker) -> int:
    return marker.start


def reach_of(marker: IssueMarker) -> int:
    return max(marker.head, marker.end + marker.tail - marker.start)


def _marker(issue: Issue, text: str, utf16: Utf16) -> IssueMarker:
    first, last = issue.span
    for fix in issue.fixes:
        for edit in fix.edits:
            first, last = min(first, edit.span.start), max(last, edit.span.end)
    left, right = _word_borders(text, first, last)
    moved = utf16.issue(issue)
    return IssueMarker(
        issue=moved,
        category=category_of(issue),
        level=issue.level,
        text=text[issue.span.start : issue.span.end] or text[left:right],
        replaced=tuple(tuple(text[slice(*edit.span)] for edit in fix.edits) for fix in issue.fixes),
        before=text[left:right],
        after=tuple(_after(fix, text, left, right) for fix in issue.fixes),
        start=moved.span.start,
        end=moved.span.end,
        head=moved.span.start - utf16.unit(first),
        tail=utf16.unit(last) - moved.span.end,
    )


def _word_borders(text: str, first: int, last: int, most: int = 24) -> tuple[int, int]:
    """The span, widened to whole words where it holds no word itself (a space, a marker) or begins inside one."""
    if any(char.isalnum() for char in text[first:last]):
        return first, last
    left, right = first, last
    while left > 0 and first - left < most and not text[left - 1].isspace():
        left -= 1
    while right < len(text) and right - last < most and not text[right].isspace():
        right += 1
    return left, right


def _after(fix: Fix, text: str, left: int, right: int) -> str:
    pieces: list[str] = []
    at = left
    for edit in fix.edits:
        pieces += (text[at : edit.span.start], edit.text)
        at = edit.span.end
    return "".join((*pieces, text[at:right]))
