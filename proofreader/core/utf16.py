"""Code points ↔ UTF-16 units. Qt and the protocols of other programs count units, everything else code points."""

import re
from bisect import bisect_left

from proofreader.core.issue import Edit, Fix, Issue
from proofreader.core.span import Span

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


def units(text: str) -> int:
    """The length of the text in UTF-16 units."""
    return len(text) if text.isascii() else len(text) + sum(char > "\uffff" for char in text)


class Utf16:
    """Converts positions in one text. Costs one search when made, a bisection per position after."""

    def __init__(self, text: str) -> None:
        self._points = [match.start() for match in _ASTRAL.finditer(text)]
        self._units = [point + before for before, point in enumerate(self._points)]

    def unit(self, point: int) -> int:
        """The UTF-16 position of a code-point position."""
        return point + bisect_left(self._points, point)

    def point(self, unit: int) -> int:
        """The code-point position of a UTF-16 position; one inside a surrogate pair gives that of the pair."""
        return unit - bisect_left(self._units, unit)

    def span(self, span: Span) -> Span:
        """The same stretch in UTF-16 units."""
        return Span(self.unit(span.start), self.unit(span.end))

    def issue(self, issue: Issue) -> Issue:
        """The issue with every position in UTF-16 units."""
        if not self._points:
            return issue
        fixes = tuple(
            Fix(tuple(Edit(self.span(edit.span), edit.text) for edit in fix.edits), fix.level, fix.note)
            for fix in issue.fixes
        )
        related = tuple(map(self.span, issue.related))
        return Issue(issue.rule, issue.category, self.span(issue.span), issue.message, fixes, related)


class Utf16Text:
    """A text to cut by UTF-16 positions, many times."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._units = text.encode("utf-16-le", "surrogatepass") if _ASTRAL.search(text) else None

    def slice(self, start: int, end: int) -> str:
        """The stretch between two positions."""
        if self._units is None:
            return self._text[start:end]
        return self._units[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")
