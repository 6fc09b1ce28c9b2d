"""The issues on show: where they are while the text moves under them, which are ignored, which is next. No widgets."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Generator, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import accumulate
from typing import NamedTuple

from proofreader.core import Category, Edit, Fix, Issue, Level, Span
from proofreader.ui.model.positions import Utf16, units

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


GroupKey = Category | str | int
"""What the issues of a group share: a category, the id of a rule, or the number of a paragraph."""


class Grouping(StrEnum):
    """By what the list of issues is grouped."""

    CATEGORY = "category"
    RULE = "rule"
    PARAGRAPH = "paragraph"


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


def _lies_in(issue: Issue, text: str) -> bool:
    return 0 <= issue.span.start <= issue.span.end <= len(text)


def _place(marker: IssueMarker) -> tuple[int, int]:
    return marker.start, marker.end


def _start(marker: IssueMarker) -> int:
    return marker.start


def _reach(marker: IssueMarker) -> int:
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


class IgnoredState(NamedTuple):
    """What is ignored in a document: single markers, texts of a rule, categories, rules; and what the store awaits."""

    once: list[IssueMarker]
    keys: set[Key]
    categories: set[Category]
    rules: set[str]
    awaited: tuple[Occurrence, ...] = ()
    filed: tuple[Occurrence, ...] = ()


@dataclass
class IssueStore:
    """The current markers, sorted by place. ``always`` comes from the settings and is written back by the caller."""

    always: set[Key] = field(default_factory=set)
    show_notes: bool = True
    markers: list[IssueMarker] = field(default_factory=list)
    hidden: frozenset[Level] = frozenset()
    """Levels besides notes that are not on show."""
    rules_off: frozenset[str] = frozenset()
    """Rules that are silent in every document."""
    paragraph_of: Callable[[IssueMarker], int] = lambda marker: 0
    """The number of the paragraph in which a marker begins, from 0."""
    awaited: list[Occurrence] = field(default_factory=list)
    """What was ignored when the document was open last, and is not found."""
    filed: tuple[Occurrence, ...] = ()
    """What is ignored in the text that the document's file holds, whatever has been changed since."""
    latest: list[IssueMarker] = field(default_factory=list)
    """The markers that the last answer has brought."""
    _all: list[IssueMarker] = field(default_factory=list)
    _reach: int = 0
    """How far at most a marker and its fixes reach from where it begins, in UTF-16 units."""
    _once: list[IssueMarker] = field(default_factory=list)
    _document: set[Key] = field(default_factory=set)
    _categories: set[Category] = field(default_factory=set)
    _rules: set[str] = field(default_factory=set)

    def replace(self, issues: Iterable[Issue], text: str) -> None:
        """Takes the answer of a check of exactly this text (positions in code points)."""
        utf16 = Utf16(text)
        self.take([_marker(issue, text, utf16) for issue in issues if _lies_in(issue, text)])

    def prepare(self, issues: Iterable[Issue], text: str) -> Generator[None, None, list[IssueMarker]]:
        """The marks of such an answer, for ``take``; can be interrupted after each."""
        utf16 = Utf16(text)
        markers = []
        for issue in issues:
            if _lies_in(issue, text):
                markers.append(_marker(issue, text, utf16))
            yield
        return markers

    def take(self, markers: list[IssueMarker]) -> None:
        """Puts these markers in the place of all others."""
        for marker in self._all:
            marker.gone = True
        self.latest = sorted(markers, key=_place)
        self._all = list(self.latest)
        self._reach = max(map(_reach, markers), default=0)
        self._keep_ignored(self._all, whole=True)
        self._filter()

    def replace_within(self, start: int, end: int, issues: Iterable[Issue], text: str) -> None:
        """Takes the answer of a check of the stretch from start to end, which holds this text."""
        utf16 = Utf16(text)
        new = [_marker(issue, text, utf16) for issue in issues if _lies_in(issue, text)]
        for marker in new:
            marker.start += start
            marker.end += start
        first = bisect_left(self._all, start, key=lambda marker: marker.start)
        last = bisect_right(self._all, end, lo=first, key=lambda marker: marker.start)
        for marker in self._all[first:last]:
            marker.gone = True
        new.sort(key=_place)
        self._reach = max(self._reach, *map(_reach, new), 0)
        self._all[first:last] = self.latest = new
        self._keep_ignored(new)
        # The markers elsewhere are on show or not as before.
        first = bisect_left(self.markers, start, key=lambda marker: marker.start)
        last = bisect_right(self.markers, end, lo=first, key=lambda marker: marker.start)
        self.markers[first:last] = self._shown(new)

    def _keep_ignored(self, new: Iterable[IssueMarker], *, whole: bool = False) -> None:
        """What was ignored here stays so in the markers that replace those that are gone.

        After an undo a marker may stand where it stood once. ``whole``: what isn't found now is no more.
        """
        if not self._once:
            return
        by_place = {(marker.key, marker.start): marker for marker in new}
        kept: list[IssueMarker] = []
        for marker in self._once:
            if not marker.gone:
                kept.append(marker)
                continue
            places = ((marker.key, start) for start in (marker.start, *sorted(marker.starts)))
            again = next((by_place.pop(place) for place in places if place in by_place), None)
            if again is not None:
                again.starts = marker.starts | {again.start}
                kept.append(again)
            elif not whole:
                kept.append(marker)
        self._once = kept

    def clear(self) -> None:
        """Forgets everything about the document, ignored issues included."""
        self._all, self.latest = [], []
        self.restore_ignored()

    def changed(self, position: int, removed: int, added: int) -> None:
        """Moves the markers after a change of the text; drops those it touched, since they may be true no more.

        Typing at the edge of a word makes another word, so touching is enough.
        """
        by, end = added - removed, position + removed
        first = bisect_left(self._all, position - self._reach, key=_start)
        last = bisect_right(self._all, end + self._reach, lo=first, key=_start)
        dropped = False
        if by:
            for marker in self._all[last:]:
                marker.start += by
                marker.end += by
        for marker in self._all[first:last]:
            if marker.end + marker.tail < position:
                continue
            if marker.start - marker.head > end:
                marker.start += by
                marker.end += by
            else:
                marker.gone = dropped = True
        if dropped:
            self._all = [marker for marker in self._all if not marker.gone]
            self.markers = [marker for marker in self.markers if not marker.gone]

    def applied(self, edits: Sequence[Edit], done: Iterable[IssueMarker]) -> None:
        """Moves the markers after fixes; drops those that are done and those the edits (sorted) reach into.

        Unlike typing, a fix leaves the words beside it what they were: a marker that it merely touches stays.
        """
        gone = set(map(id, done))
        for marker in self._once:
            marker.starts |= {marker.start}
        starts, ends = [edit.span.start for edit in edits], [edit.span.end for edit in edits]
        shifts = [0, *accumulate(units(edit.text) - (edit.span.end - edit.span.start) for edit in edits)]
        kept = []
        for marker in self._all:
            before = bisect_right(ends, marker.start - marker.head)
            reached = before < len(starts) and starts[before] < marker.end + marker.tail
            if id(marker) not in gone and not reached:
                marker.start += shifts[before]
                marker.end += shifts[before]
                kept.append(marker)
            else:
                marker.gone = True
        self._all = kept
        self._filter()

    def ignore_once(self, *markers: IssueMarker) -> None:
        """These occurrences only."""
        for marker in markers:
            marker.starts |= {marker.start}
            self._once.append(marker)
        self._filter()

    def notice_once(self, key: Key, start: int) -> None:
        """Takes back ``ignore_once`` for what stands there now, if only by another check."""
        self._once = [
            marker for marker in self._once if marker.key != key or start not in (marker.start, *marker.starts)
        ]
        self._filter()

    def find(self, key: Key, start: int) -> IssueMarker | None:
        """The mark of that rule about that text at that place, whether it is on show or not."""
        first = bisect_left(self._all, start, key=lambda marker: marker.start)
        last = bisect_right(self._all, start, lo=first, key=lambda marker: marker.start)
        return next((marker for marker in self._all[first:last] if marker.key == key), None)

    def ignore_in_document(self, marker: IssueMarker) -> None:
        """This rule about this text, as long as the document is open."""
        self._document.add(marker.key)
        self._filter()

    def notice_in_document(self, key: Key) -> None:
        """Takes that back."""
        self._document.discard(key)
        self._filter()

    def skip_category(self, category: Category, skip: bool = True) -> None:
        """Everything of that kind, as long as the document is open; or takes that back."""
        (self._categories.add if skip else self._categories.discard)(category)
        self._filter()

    def switch_rule(self, rule: str, on: bool) -> None:
        """Whether that rule is heard in this document."""
        (self._rules.discard if on else self._rules.add)(rule)
        self._filter()

    def set_rules_off(self, rules: Iterable[str]) -> None:
        """The rules that are silent in every document from now on."""
        self.rules_off = frozenset(rules)
        self._filter()

    def set_hidden(self, levels: Iterable[Level]) -> None:
        """The levels that are not on show, besides notes."""
        self.hidden = frozenset(levels)
        self._filter()

    def ignore_always(self, marker: IssueMarker) -> None:
        """This rule about this text, in every document."""
        self.always.add(marker.key)
        self._filter()

    def set_always_ignored(self, always: set[Key]) -> None:
        """What is ignored in every document from now on."""
        self.always = always
        self._filter()

    def accept_word(self, word: str) -> None:
        """Takes away what is said about a word that the user has just called right."""
        self._all = [marker for marker in self._all if marker.text != word]
        self._filter()

    def restore_ignored(self) -> None:
        """Shows again what was ignored here or in this document."""
        self.awaited, self.filed = [], ()
        self._once, self._document, self._categories, self._rules = [], set(), set(), set()
        self._filter()

    def memory(self) -> IgnoredState:
        """What is ignored in this document, to be brought back by ``remember``."""
        return IgnoredState(
            list(self._once),
            set(self._document),
            set(self._categories),
            set(self._rules),
            tuple(self.awaited),
            self.filed,
        )

    def remember(self, memory: IgnoredState) -> None:
        """Ignores again what was ignored then. Markers that other checks have replaced are found again by place."""
        self._once = list(memory.once)
        self._keep_ignored(self._all)
        self._document, self._categories, self._rules = set(memory.keys), set(memory.categories), set(memory.rules)
        self.awaited, self.filed = list(memory.awaited), memory.filed
        self._filter()

    def set_show_notes(self, show: bool) -> None:
        """Whether issues that are only notes are on show."""
        self.show_notes = show
        self._filter()

    @property
    def known(self) -> Sequence[IssueMarker]:
        """Every marker, on show or not."""
        return self._all

    @property
    def ignored(self) -> int:
        """How many issues of this text are hidden because they are ignored."""
        once = set(map(id, self._once))
        return sum(self._is_ignored(marker, once) for marker in self._all)

    def at(self, position: int) -> IssueMarker | None:
        """The shortest marker that holds the position, its end included; the earlier of two that meet there."""
        found = [marker for marker in self.within(position, position) if marker.start <= position <= marker.end]
        return min(found, key=lambda marker: (position == marker.end, marker.end - marker.start), default=None)

    def within(self, start: int, end: int) -> list[IssueMarker]:
        """The markers that share a position with start…end, both included."""
        # Markers are sorted by start; one that began earlier may reach in, but none is longer than a paragraph,
        # and overlaps are resolved by the engine, so looking back stops at the first that ends before.
        first = bisect_left(self.markers, start, key=lambda marker: marker.start)
        while first > 0 and self.markers[first - 1].end >= start:
            first -= 1
        last = bisect_left(self.markers, end + 1, lo=first, key=lambda marker: marker.start)
        return self.markers[first:last]

    def after(self, position: int) -> IssueMarker | None:
        """The first marker that starts at or after the position; the first of all after the last."""
        if not self.markers:
            return None
        found = bisect_left(self.markers, position, key=lambda marker: marker.start)
        return self.markers[found % len(self.markers)]

    def next(self, marker: IssueMarker | None, position: int = 0) -> IssueMarker | None:
        """The marker after this one, or after the position where there is none; wraps around."""
        if marker not in self.markers or marker is None:
            return self.after(position)
        return self.markers[(self.markers.index(marker) + 1) % len(self.markers)]

    def previous(self, marker: IssueMarker | None, position: int = 0) -> IssueMarker | None:
        """The marker before this one, or before the position where there is none; wraps around."""
        if not self.markers:
            return None
        if marker in self.markers and marker is not None:
            return self.markers[self.markers.index(marker) - 1]
        return self.markers[bisect_left(self.markers, position, key=lambda other: other.start) - 1]

    def alike(self, marker: IssueMarker) -> list[IssueMarker]:
        """Every marker that the same decision settles, this one included."""
        return [other for other in self.markers if other.likeness == marker.likeness]

    def certain(self) -> list[IssueMarker]:
        """What "fix all certain" applies. Residue is never among it: removing text is asked about separately."""
        return [marker for marker in self.markers if _is_certain(marker)]

    @property
    def has_certain(self) -> bool:
        """Whether there is any of that."""
        return any(map(_is_certain, self.markers))

    def residue(self) -> list[IssueMarker]:
        """What "clean" proposes to remove."""
        return [marker for marker in self.markers if _is_residue(marker)]

    @property
    def has_residue(self) -> bool:
        """Whether there is any of that."""
        return any(map(_is_residue, self.markers))

    def groups(self, pattern: str = "", by: Grouping = Grouping.CATEGORY) -> list[tuple[GroupKey, list[IssueMarker]]]:
        """The markers in groups, in the order of the panel; only those whose text, rule or message holds the pattern.

        Categories stand in their fixed order, rules by how often they speak, paragraphs as in the text.
        """
        groups: dict[GroupKey, list[IssueMarker]] = {}
        for marker in self.markers:
            shown = (marker.before, marker.issue.message, marker.issue.rule, *marker.after)
            if not pattern or any(pattern in text for text in shown):
                groups.setdefault(self._group(marker, by), []).append(marker)
        if by is Grouping.CATEGORY:
            return sorted(groups.items(), key=lambda group: _RANK[group[1][0].category])
        if by is Grouping.RULE:
            return sorted(groups.items(), key=lambda group: (-len(group[1]), _RANK[group[1][0].category], group[0]))
        return list(groups.items())

    def _group(self, marker: IssueMarker, by: Grouping) -> GroupKey:
        if by is Grouping.CATEGORY:
            return marker.category
        return marker.issue.rule if by is Grouping.RULE else self.paragraph_of(marker)

    def all_counts(self) -> dict[Level, int]:
        """How many markers there are of each level, whether the level is on show or not; ignored ones are left out."""
        once = set(map(id, self._once))
        counts = dict.fromkeys(reversed(Level), 0)
        for marker in self._all:
            if not self._is_ignored(marker, once):
                counts[marker.level] += 1
        return counts

    @property
    def out_of_sight(self) -> int:
        """How many markers are not on show because of their level alone."""
        return sum(self.all_counts().values()) - len(self.markers)

    def counts(self) -> dict[Level, int]:
        """How many markers there are of each level."""
        counts = dict.fromkeys(reversed(Level), 0)
        for marker in self.markers:
            counts[marker.level] += 1
        return counts

    def _filter(self) -> None:
        self.markers = self._shown(self._all)

    def _shown(self, markers: Iterable[IssueMarker]) -> list[IssueMarker]:
        once = set(map(id, self._once))
        ignoring = bool(once or self._document or self.always or self._categories or self._rules or self.rules_off)
        return [
            marker
            for marker in markers
            if self._is_level_shown(marker) and not (ignoring and self._is_ignored(marker, once))
        ]

    def _is_level_shown(self, marker: IssueMarker) -> bool:
        # Residue is shown whatever is not: it would end up in print.
        if marker.category is Category.RESIDUE:
            return True
        return self.show_notes if marker.level is Level.NOTE else marker.level not in self.hidden

    def _is_ignored(self, marker: IssueMarker, once: Collection[int]) -> bool:
        return (
            id(marker) in once
            or marker.key in self._document
            or marker.key in self.always
            or marker.category in self._categories
            or marker.issue.rule in self._rules
            or marker.issue.rule in self.rules_off
        )


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
