"""Questions about a list of markers that is sorted by place. No Qt, no state."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum

from proofreader.core import Category, Edit, Level, Span
from proofreader.core.rule_words import message_of
from proofreader.ui.model.markers import IssueMarker

# The order of the panel: what is surest and quickest to decide comes first, what is only told last.
ORDER = (
    Category.RESIDUE,
    Category.HAMZA,
    Category.SPELLING,
    Category.ENDINGS,
    Category.BORDERS,
    Category.SPACING,
    Category.PUNCTUATION,
    Category.TYPOGRAPHY,
    Category.GRAMMAR,
    Category.USAGE,
    Category.CONSISTENCY,
    Category.STYLE,
    Category.UNKNOWN,
)
_RANK = {category: rank for rank, category in enumerate(ORDER)}

GroupKey = Category | str | int
"""What the issues of a group share: a category, the id of a rule, or the number of a paragraph."""


class Grouping(StrEnum):
    """By what the list of issues is grouped."""

    CATEGORY = "category"
    RULE = "rule"
    PARAGRAPH = "paragraph"


def at(markers: Sequence[IssueMarker], position: int) -> IssueMarker | None:
    """The shortest marker that holds the position, its end included; the earlier of two that meet there."""
    found = [marker for marker in within(markers, position, position) if marker.start <= position <= marker.end]
    return min(found, key=lambda marker: (position == marker.end, marker.end - marker.start), default=None)


def within(markers: Sequence[IssueMarker], start: int, end: int) -> list[IssueMarker]:
    """The markers that share a position with start…end, both included."""
    # Markers are sorted by start; one that began earlier may reach in, but none is longer than a paragraph,
    # and overlaps are resolved by the engine, so looking back stops at the first that ends before.
    first = bisect_left(markers, start, key=lambda marker: marker.start)
    while first > 0 and markers[first - 1].end >= start:
        first -= 1
    last = bisect_left(markers, end + 1, lo=first, key=lambda marker: marker.start)
    return list(markers[first:last])


def after(markers: Sequence[IssueMarker], position: int) -> IssueMarker | None:
    """The first marker that starts at or after the position; the first of all after the last."""
    if not markers:
        return None
    found = bisect_left(markers, position, key=lambda marker: marker.start)
    return markers[found % len(markers)]


def next_after(markers: Sequence[IssueMarker], marker: IssueMarker | None, position: int = 0) -> IssueMarker | None:
    """The marker after this one, or after the position where there is none; wraps around."""
    if marker not in markers or marker is None:
        return after(markers, position)
    return markers[(markers.index(marker) + 1) % len(markers)]


def previous_before(
    markers: Sequence[IssueMarker], marker: IssueMarker | None, position: int = 0
) -> IssueMarker | None:
    """The marker before this one, or before the position where there is none; wraps around."""
    if not markers:
        return None
    if marker in markers and marker is not None:
        return markers[markers.index(marker) - 1]
    return markers[bisect_left(markers, position, key=lambda other: other.start) - 1]


def alike(markers: Sequence[IssueMarker], marker: IssueMarker) -> list[IssueMarker]:
    """Every marker that the same decision settles, this one included."""
    return [other for other in markers if other.likeness == marker.likeness]


def certain(markers: Sequence[IssueMarker]) -> list[IssueMarker]:
    """What "fix all certain" applies. Residue is never among it: removing text is asked about separately."""
    return [marker for marker in markers if _is_certain(marker)]


def residue(markers: Sequence[IssueMarker]) -> list[IssueMarker]:
    """What "clean" proposes to remove."""
    return [marker for marker in markers if _is_residue(marker)]


def has_certain(markers: Sequence[IssueMarker]) -> bool:
    """Whether there is anything that "fix all certain" would apply."""
    return any(map(_is_certain, markers))


def has_residue(markers: Sequence[IssueMarker]) -> bool:
    """Whether there is anything that "clean" would remove."""
    return any(map(_is_residue, markers))


def counts(markers: Iterable[IssueMarker]) -> dict[Level, int]:
    """How many markers there are of each level."""
    found = dict.fromkeys(reversed(Level), 0)
    for marker in markers:
        found[marker.level] += 1
    return found


def groups(
    markers: Sequence[IssueMarker],
    paragraph_of: Callable[[IssueMarker], int],
    pattern: str = "",
    by: Grouping = Grouping.CATEGORY,
) -> list[tuple[GroupKey, list[IssueMarker]]]:
    """The markers in groups, in the order of the panel; only those whose text, rule or message holds the pattern.

    Categories stand in their fixed order, rules by how often they speak, paragraphs as in the text.
    """
    groups: dict[GroupKey, list[IssueMarker]] = {}
    for marker in markers:
        shown = (marker.before, message_of(marker.issue), marker.issue.rule, *marker.after)
        if not pattern or any(pattern in text for text in shown):
            groups.setdefault(_group(marker, by, paragraph_of), []).append(marker)
    if by is Grouping.CATEGORY:
        return sorted(groups.items(), key=lambda group: _RANK[group[1][0].category])
    if by is Grouping.RULE:
        return sorted(groups.items(), key=lambda group: (-len(group[1]), _RANK[group[1][0].category], group[0]))
    return list(groups.items())


def _group(marker: IssueMarker, by: Grouping, paragraph_of: Callable[[IssueMarker], int]) -> GroupKey:
    if by is Grouping.CATEGORY:
        return marker.category
    return marker.issue.rule if by is Grouping.RULE else paragraph_of(marker)


def _is_certain(marker: IssueMarker) -> bool:
    return marker.level is Level.CERTAIN and marker.category is not Category.RESIDUE


def _is_residue(marker: IssueMarker) -> bool:
    return marker.category is Category.RESIDUE and bool(marker.issue.fixes)


def compatible(edits: Iterable[tuple[Edit, ...]]) -> list[tuple[Edit, ...]]:
    """The groups of edits that can be applied together; of two that overlap the earlier one stays."""
    taken: list[tuple[Edit, ...]] = []
    end, last = -1, Span(-1, -1)
    for group in sorted(edits, key=lambda group: group[0].span):
        first = group[0].span
        if first.start < end or first == last:
            continue
        taken.append(group)
        last = group[-1].span
        end = last.end
    return taken
