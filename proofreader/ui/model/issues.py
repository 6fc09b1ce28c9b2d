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
class Mark:
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


def _place(mark: Mark) -> tuple[int, int]:
    return mark.start, mark.end


def _start(mark: Mark) -> int:
    return mark.start


def _reach(mark: Mark) -> int:
    return max(mark.head, mark.end + mark.tail - mark.start)


def _mark(issue: Issue, text: str, utf16: Utf16) -> Mark:
    first, last = issue.span
    for fix in issue.fixes:
        for edit in fix.edits:
            first, last = min(first, edit.span.start), max(last, edit.span.end)
    left, right = _word_borders(text, first, last)
    moved = utf16.issue(issue)
    return Mark(
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
    """The span, widened to whole words where it holds no word itself (a space, a mark) or begins inside one."""
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


class Memory(NamedTuple):
    """What is ignored in a document: single marks, texts of a rule, categories, rules; and what the store awaits."""

    once: list[Mark]
    keys: set[Key]
    categories: set[Category]
    rules: set[str]
    awaited: tuple[Occurrence, ...] = ()
    filed: tuple[Occurrence, ...] = ()


@dataclass
class IssueStore:
    """The current marks, sorted by place. ``always`` comes from the settings and is written back by the caller."""

    always: set[Key] = field(default_factory=set)
    show_notes: bool = True
    marks: list[Mark] = field(default_factory=list)
    hidden: frozenset[Level] = frozenset()
    """Levels besides notes that are not on show."""
    rules_off: frozenset[str] = frozenset()
    """Rules that are silent in every document."""
    paragraph_of: Callable[[Mark], int] = lambda mark: 0
    """The number of the paragraph in which a mark begins, from 0."""
    awaited: list[Occurrence] = field(default_factory=list)
    """What was ignored when the document was open last, and is not found."""
    filed: tuple[Occurrence, ...] = ()
    """What is ignored in the text that the document's file holds, whatever has been changed since."""
    latest: list[Mark] = field(default_factory=list)
    """The marks that the last answer has brought."""
    _all: list[Mark] = field(default_factory=list)
    _reach: int = 0
    """How far at most a mark and its fixes reach from where it begins, in UTF-16 units."""
    _once: list[Mark] = field(default_factory=list)
    _document: set[Key] = field(default_factory=set)
    _categories: set[Category] = field(default_factory=set)
    _rules: set[str] = field(default_factory=set)

    def replace(self, issues: Iterable[Issue], text: str) -> None:
        """Takes the answer of a check of exactly this text (positions in code points)."""
        utf16 = Utf16(text)
        self.take([_mark(issue, text, utf16) for issue in issues if _lies_in(issue, text)])

    def prepare(self, issues: Iterable[Issue], text: str) -> Generator[None, None, list[Mark]]:
        """The marks of such an answer, for ``take``; can be interrupted after each."""
        utf16 = Utf16(text)
        marks = []
        for issue in issues:
            if _lies_in(issue, text):
                marks.append(_mark(issue, text, utf16))
            yield
        return marks

    def take(self, marks: list[Mark]) -> None:
        """Puts these marks in the place of all others."""
        for mark in self._all:
            mark.gone = True
        self.latest = sorted(marks, key=_place)
        self._all = list(self.latest)
        self._reach = max(map(_reach, marks), default=0)
        self._keep_ignored(self._all, whole=True)
        self._filter()

    def replace_within(self, start: int, end: int, issues: Iterable[Issue], text: str) -> None:
        """Takes the answer of a check of the stretch from start to end, which holds this text."""
        utf16 = Utf16(text)
        new = [_mark(issue, text, utf16) for issue in issues if _lies_in(issue, text)]
        for mark in new:
            mark.start += start
            mark.end += start
        first = bisect_left(self._all, start, key=lambda mark: mark.start)
        last = bisect_right(self._all, end, lo=first, key=lambda mark: mark.start)
        for mark in self._all[first:last]:
            mark.gone = True
        new.sort(key=_place)
        self._reach = max(self._reach, *map(_reach, new), 0)
        self._all[first:last] = self.latest = new
        self._keep_ignored(new)
        # The marks elsewhere are on show or not as before.
        first = bisect_left(self.marks, start, key=lambda mark: mark.start)
        last = bisect_right(self.marks, end, lo=first, key=lambda mark: mark.start)
        self.marks[first:last] = self._shown(new)

    def _keep_ignored(self, new: Iterable[Mark], *, whole: bool = False) -> None:
        """What was ignored here stays so in the marks that replace those that are gone.

        After an undo a mark may stand where it stood once. ``whole``: what isn't found now is no more.
        """
        if not self._once:
            return
        by_place = {(mark.key, mark.start): mark for mark in new}
        kept: list[Mark] = []
        for mark in self._once:
            if not mark.gone:
                kept.append(mark)
                continue
            places = ((mark.key, start) for start in (mark.start, *sorted(mark.starts)))
            again = next((by_place.pop(place) for place in places if place in by_place), None)
            if again is not None:
                again.starts = mark.starts | {again.start}
                kept.append(again)
            elif not whole:
                kept.append(mark)
        self._once = kept

    def clear(self) -> None:
        """Forgets everything about the document, ignored issues included."""
        self._all, self.latest = [], []
        self.restore_ignored()

    def changed(self, position: int, removed: int, added: int) -> None:
        """Moves the marks after a change of the text; drops those it touched, since they may be true no more.

        Typing at the edge of a word makes another word, so touching is enough.
        """
        by, end = added - removed, position + removed
        first = bisect_left(self._all, position - self._reach, key=_start)
        last = bisect_right(self._all, end + self._reach, lo=first, key=_start)
        dropped = False
        if by:
            for mark in self._all[last:]:
                mark.start += by
                mark.end += by
        for mark in self._all[first:last]:
            if mark.end + mark.tail < position:
                continue
            if mark.start - mark.head > end:
                mark.start += by
                mark.end += by
            else:
                mark.gone = dropped = True
        if dropped:
            self._all = [mark for mark in self._all if not mark.gone]
            self.marks = [mark for mark in self.marks if not mark.gone]

    def applied(self, edits: Sequence[Edit], done: Iterable[Mark]) -> None:
        """Moves the marks after fixes; drops those that are done and those the edits (sorted) reach into.

        Unlike typing, a fix leaves the words beside it what they were: a mark that it merely touches stays.
        """
        gone = set(map(id, done))
        for mark in self._once:
            mark.starts |= {mark.start}
        starts, ends = [edit.span.start for edit in edits], [edit.span.end for edit in edits]
        shifts = [0, *accumulate(units(edit.text) - (edit.span.end - edit.span.start) for edit in edits)]
        kept = []
        for mark in self._all:
            before = bisect_right(ends, mark.start - mark.head)
            reached = before < len(starts) and starts[before] < mark.end + mark.tail
            if id(mark) not in gone and not reached:
                mark.start += shifts[before]
                mark.end += shifts[before]
                kept.append(mark)
            else:
                mark.gone = True
        self._all = kept
        self._filter()

    def ignore_once(self, *marks: Mark) -> None:
        """These occurrences only."""
        for mark in marks:
            mark.starts |= {mark.start}
            self._once.append(mark)
        self._filter()

    def notice_once(self, key: Key, start: int) -> None:
        """Takes back ``ignore_once`` for what stands there now, if only by another check."""
        self._once = [mark for mark in self._once if mark.key != key or start not in (mark.start, *mark.starts)]
        self._filter()

    def find(self, key: Key, start: int) -> Mark | None:
        """The mark of that rule about that text at that place, whether it is on show or not."""
        first = bisect_left(self._all, start, key=lambda mark: mark.start)
        last = bisect_right(self._all, start, lo=first, key=lambda mark: mark.start)
        return next((mark for mark in self._all[first:last] if mark.key == key), None)

    def ignore_in_document(self, mark: Mark) -> None:
        """This rule about this text, as long as the document is open."""
        self._document.add(mark.key)
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

    def ignore_always(self, mark: Mark) -> None:
        """This rule about this text, in every document."""
        self.always.add(mark.key)
        self._filter()

    def set_always_ignored(self, always: set[Key]) -> None:
        """What is ignored in every document from now on."""
        self.always = always
        self._filter()

    def accept_word(self, word: str) -> None:
        """Takes away what is said about a word that the user has just called right."""
        self._all = [mark for mark in self._all if mark.text != word]
        self._filter()

    def restore_ignored(self) -> None:
        """Shows again what was ignored here or in this document."""
        self.awaited, self.filed = [], ()
        self._once, self._document, self._categories, self._rules = [], set(), set(), set()
        self._filter()

    def memory(self) -> Memory:
        """What is ignored in this document, to be brought back by ``remember``."""
        return Memory(
            list(self._once),
            set(self._document),
            set(self._categories),
            set(self._rules),
            tuple(self.awaited),
            self.filed,
        )

    def remember(self, memory: Memory) -> None:
        """Ignores again what was ignored then. Marks that other checks have replaced are found again by place."""
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
    def known(self) -> Sequence[Mark]:
        """Every mark, on show or not."""
        return self._all

    @property
    def ignored(self) -> int:
        """How many issues of this text are hidden because they are ignored."""
        once = set(map(id, self._once))
        return sum(self._is_ignored(mark, once) for mark in self._all)

    def at(self, position: int) -> Mark | None:
        """The shortest mark that holds the position, its end included; the earlier of two that meet there."""
        found = [mark for mark in self.within(position, position) if mark.start <= position <= mark.end]
        return min(found, key=lambda mark: (position == mark.end, mark.end - mark.start), default=None)

    def within(self, start: int, end: int) -> list[Mark]:
        """The marks that share a position with start…end, both included."""
        # Marks are sorted by start; one that began earlier may reach in, but none is longer than a paragraph,
        # and overlaps are resolved by the engine, so looking back stops at the first that ends before.
        first = bisect_left(self.marks, start, key=lambda mark: mark.start)
        while first > 0 and self.marks[first - 1].end >= start:
            first -= 1
        last = bisect_left(self.marks, end + 1, lo=first, key=lambda mark: mark.start)
        return self.marks[first:last]

    def after(self, position: int) -> Mark | None:
        """The first mark that starts at or after the position; the first of all after the last."""
        if not self.marks:
            return None
        found = bisect_left(self.marks, position, key=lambda mark: mark.start)
        return self.marks[found % len(self.marks)]

    def next(self, mark: Mark | None, position: int = 0) -> Mark | None:
        """The mark after this one, or after the position where there is none; wraps around."""
        if mark not in self.marks or mark is None:
            return self.after(position)
        return self.marks[(self.marks.index(mark) + 1) % len(self.marks)]

    def previous(self, mark: Mark | None, position: int = 0) -> Mark | None:
        """The mark before this one, or before the position where there is none; wraps around."""
        if not self.marks:
            return None
        if mark in self.marks and mark is not None:
            return self.marks[self.marks.index(mark) - 1]
        return self.marks[bisect_left(self.marks, position, key=lambda other: other.start) - 1]

    def alike(self, mark: Mark) -> list[Mark]:
        """Every mark that the same decision settles, this one included."""
        return [other for other in self.marks if other.likeness == mark.likeness]

    def certain(self) -> list[Mark]:
        """What "fix all certain" applies. Residue is never among it: removing text is asked about separately."""
        return [mark for mark in self.marks if _is_certain(mark)]

    @property
    def has_certain(self) -> bool:
        """Whether there is any of that."""
        return any(map(_is_certain, self.marks))

    def residue(self) -> list[Mark]:
        """What "clean" proposes to remove."""
        return [mark for mark in self.marks if _is_residue(mark)]

    @property
    def has_residue(self) -> bool:
        """Whether there is any of that."""
        return any(map(_is_residue, self.marks))

    def groups(self, pattern: str = "", by: Grouping = Grouping.CATEGORY) -> list[tuple[GroupKey, list[Mark]]]:
        """The marks in groups, in the order of the panel; only those whose text, rule or message holds the pattern.

        Categories stand in their fixed order, rules by how often they speak, paragraphs as in the text.
        """
        groups: dict[GroupKey, list[Mark]] = {}
        for mark in self.marks:
            shown = (mark.before, mark.issue.message, mark.issue.rule, *mark.after)
            if not pattern or any(pattern in text for text in shown):
                groups.setdefault(self._group(mark, by), []).append(mark)
        if by is Grouping.CATEGORY:
            return sorted(groups.items(), key=lambda group: _RANK[group[1][0].category])
        if by is Grouping.RULE:
            return sorted(groups.items(), key=lambda group: (-len(group[1]), _RANK[group[1][0].category], group[0]))
        return list(groups.items())

    def _group(self, mark: Mark, by: Grouping) -> GroupKey:
        if by is Grouping.CATEGORY:
            return mark.category
        return mark.issue.rule if by is Grouping.RULE else self.paragraph_of(mark)

    def all_counts(self) -> dict[Level, int]:
        """How many marks there are of each level, whether the level is on show or not; ignored ones are left out."""
        once = set(map(id, self._once))
        counts = dict.fromkeys(reversed(Level), 0)
        for mark in self._all:
            if not self._is_ignored(mark, once):
                counts[mark.level] += 1
        return counts

    @property
    def out_of_sight(self) -> int:
        """How many marks are not on show because of their level alone."""
        return sum(self.all_counts().values()) - len(self.marks)

    def counts(self) -> dict[Level, int]:
        """How many marks there are of each level."""
        counts = dict.fromkeys(reversed(Level), 0)
        for mark in self.marks:
            counts[mark.level] += 1
        return counts

    def _filter(self) -> None:
        self.marks = self._shown(self._all)

    def _shown(self, marks: Iterable[Mark]) -> list[Mark]:
        once = set(map(id, self._once))
        ignoring = bool(once or self._document or self.always or self._categories or self._rules or self.rules_off)
        return [
            mark for mark in marks if self._is_level_shown(mark) and not (ignoring and self._is_ignored(mark, once))
        ]

    def _is_level_shown(self, mark: Mark) -> bool:
        # Residue is shown whatever is not: it would end up in print.
        if mark.category is Category.RESIDUE:
            return True
        return self.show_notes if mark.level is Level.NOTE else mark.level not in self.hidden

    def _is_ignored(self, mark: Mark, once: Collection[int]) -> bool:
        return (
            id(mark) in once
            or mark.key in self._document
            or mark.key in self.always
            or mark.category in self._categories
            or mark.issue.rule in self._rules
            or mark.issue.rule in self.rules_off
        )


def _is_certain(mark: Mark) -> bool:
    return mark.level is Level.CERTAIN and mark.category is not Category.RESIDUE


def _is_residue(mark: Mark) -> bool:
    return mark.category is Category.RESIDUE and bool(mark.issue.fixes)


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
