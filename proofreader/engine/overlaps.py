"""Settles which issues stand where two claim the same text.

The order of precedence, from the strongest:

1. what can't be read (``Rule.unreadable``: a wrong encoding) over everything: nothing can be said of a line before
   it is readable; then residue over everything inside the lines it would remove;
2. what the newsroom listed itself and what to write for it (``Rule.house``);
3. the higher level;
4. the more urgent category (``_URGENCY``): a wrong letter before a wrong space, any error before an unknown word;
5. what is known from a phrase or a list (``Rule.specific``) over what is guessed;
6. the longer edit, the earlier place.

Two issues compete when the edits of their preferred fixes touch the same characters, or when one that offers no fix
lies on text that the other would change. Others stand side by side: «و الإجتماع» has a space to remove and a hamza
to drop, and both fixes fit together.
"""

from bisect import bisect_left, insort
from collections.abc import Container, Iterable

from proofreader.core import Category, Fix, Issue, Span

_URGENCY: dict[str, int] = {
    category: rank
    for rank, category in enumerate(
        (
            Category.RESIDUE,
            Category.BORDERS,
            Category.GRAMMAR,
            Category.HAMZA,
            Category.ENDINGS,
            Category.SPELLING,
            Category.PUNCTUATION,
            Category.TYPOGRAPHY,
            Category.SPACING,
            Category.USAGE,
            Category.CONSISTENCY,
            Category.STYLE,
            Category.UNKNOWN,
        )
    )
}


def claimed(issue: Issue) -> tuple[Span, ...]:
    """The spans that the preferred fix would change; the issue's own span where there is none."""
    return tuple(edit.span for edit in issue.fixes[0].edits) if issue.fixes else (issue.span,)


class _Written:
    """Fixes in the order of what ``repr`` writes of them, which is asked only where all else is equal."""

    __slots__ = ("_fixes",)

    def __init__(self, fixes: tuple[Fix, ...]) -> None:
        self._fixes = fixes

    def __lt__(self, other: "_Written") -> bool:
        return repr(self._fixes) < repr(other._fixes)


def _precedence(
    issue: Issue, unreadable: Container[str], house: Container[str], specific: Container[str]
) -> tuple[object, ...]:
    spans = claimed(issue)
    length = sum(span.end - span.start for span in spans)
    if issue.rule in unreadable:
        rank = 0
    elif issue.category == Category.RESIDUE:
        rank = 1
    else:
        rank = 2 if issue.fixes and issue.rule in house else 3
    return (
        rank,
        -issue.level,
        _URGENCY[issue.category],
        not (issue.fixes and issue.rule in specific),
        -length,
        issue.span.start,
        issue.rule,
        _Written(issue.fixes),
    )


def resolve(
    issues: Iterable[Issue],
    unreadable: Container[str] = (),
    house: Container[str] = (),
    specific: Container[str] = (),
) -> list[Issue]:
    """The issues that stand, sorted by place. ``unreadable``: ids of the rules that find what can't be read; ``house``:
    of those that find what the newsroom listed; ``specific``: of those that know what was meant."""
    ordered = sorted(issues, key=lambda issue: _precedence(issue, unreadable, house, specific))
    taken: list[Span] = []
    kept: list[Issue] = []
    for issue in ordered:
        spans = claimed(issue)
        if not any(_collides(span, taken) for span in spans):
            kept.append(issue)
            for span in spans:
                insort(taken, span)
    return sorted(kept, key=lambda issue: (issue.span, issue.rule))


def _collides(span: Span, taken: list[Span]) -> bool:
    # Taken spans never overlap each other, so only the nearest on either side can overlap this one.
    at = bisect_left(taken, span)
    return any(span.overlaps(other) for other in taken[max(0, at - 2) : at + 2])
