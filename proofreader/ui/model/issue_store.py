"""The markers of one article: all of them, and those on show."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate

from proofreader.core import Category, Edit, Issue, Level
from proofreader.core.utf16 import units
from proofreader.ui.model import marker_queries as queries
from proofreader.ui.model.ignored_issues import IgnoredIssues
from proofreader.ui.model.markers import IssueMarker, Key, all_markers_of, place_of, reach_of, start_of


class IssueStore:
    """Keeps the markers true to the text. ``markers`` are those on show, sorted by place."""

    def __init__(
        self,
        *,
        always: Iterable[Key] = (),
        rules_off: Iterable[str] = (),
        show_notes: bool = True,
        hidden: Iterable[Level] = (),
        paragraph_of: Callable[[IssueMarker], int] = lambda marker: 0,
    ) -> None:
        """``hidden``: levels besides notes that are not on show. ``paragraph_of`` numbers paragraphs from 0."""
        self.markers: list[IssueMarker] = []
        self.latest: list[IssueMarker] = []
        """The markers that the last answer has brought."""
        self.ignored = IgnoredIssues(self._filter, always, rules_off)
        self.paragraph_of = paragraph_of
        self._show_notes, self._hidden = show_notes, frozenset(hidden)
        self._all: list[IssueMarker] = []
        self._reach = 0
        """How far at most a marker and its fixes reach from where it begins, in UTF-16 units."""

    # Answers of checks

    def replace(self, issues: Iterable[Issue], text: str) -> None:
        """Takes the answer of a check of exactly this text (positions in code points)."""
        self.take(all_markers_of(issues, text))

    def take(self, markers: list[IssueMarker]) -> None:
        """Puts these markers in the place of all others."""
        for marker in self._all:
            marker.gone = True
        self.latest = sorted(markers, key=place_of)
        self._all = list(self.latest)
        self._reach = max(map(reach_of, markers), default=0)
        self.ignored.keep(self._all, whole=True)
        self._filter()

    def replace_within(self, start: int, end: int, issues: Iterable[Issue], text: str) -> None:
        """Takes the answer of a check of the stretch from start to end, which holds this text."""
        new = all_markers_of(issues, text)
        for marker in new:
            marker.start += start
            marker.end += start
        first = bisect_left(self._all, start, key=lambda marker: marker.start)
        last = bisect_right(self._all, end, lo=first, key=lambda marker: marker.start)
        for marker in self._all[first:last]:
            marker.gone = True
        new.sort(key=place_of)
        self._reach = max(self._reach, *map(reach_of, new), 0)
        self._all[first:last] = self.latest = new
        self.ignored.keep(new)
        # The markers elsewhere are on show or not as before.
        first = bisect_left(self.markers, start, key=lambda marker: marker.start)
        last = bisect_right(self.markers, end, lo=first, key=lambda marker: marker.start)
        self.markers[first:last] = self._shown(new)

    def clear(self) -> None:
        """Forgets everything about the document, ignored issues included."""
        self._all, self.latest = [], []
        self.ignored.clear()

    # Changes of the text

    def changed(self, position: int, removed: int, added: int) -> None:
        """Moves the markers after a change of the text; drops those it touched, since they may be true no more.

        Typing at the edge of a word makes another word, so touching is enough.
        """
        by, end = added - removed, position + removed
        first = bisect_left(self._all, position - self._reach, key=start_of)
        last = bisect_right(self._all, end + self._reach, lo=first, key=start_of)
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
        self.ignored.note_places()
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

    def accept_word(self, word: str) -> None:
        """Takes away what is said about a word that the user has just called right."""
        self._all = [marker for marker in self._all if marker.text != word]
        self._filter()

    # What is on show

    def set_show_notes(self, show: bool) -> None:
        """Whether issues that are only notes are on show."""
        self._show_notes = show
        self._filter()

    def set_hidden(self, levels: Iterable[Level]) -> None:
        """The levels that are not on show, besides notes."""
        self._hidden = frozenset(levels)
        self._filter()

    @property
    def known(self) -> Sequence[IssueMarker]:
        """Every marker, on show or not."""
        return self._all

    def find(self, key: Key, start: int) -> IssueMarker | None:
        """The mark of that rule about that text at that place, whether it is on show or not."""
        first = bisect_left(self._all, start, key=lambda marker: marker.start)
        last = bisect_right(self._all, start, lo=first, key=lambda marker: marker.start)
        return next((marker for marker in self._all[first:last] if marker.key == key), None)

    @property
    def ignored_count(self) -> int:
        """How many issues of this text are hidden because they are ignored."""
        hides = self.ignored.hides()
        return sum(map(hides, self._all)) if hides is not None else 0

    def all_counts(self) -> dict[Level, int]:
        """How many markers there are of each level, whether the level is on show or not; ignored ones are left out."""
        hides = self.ignored.hides()
        return queries.counts(marker for marker in self._all if hides is None or not hides(marker))

    @property
    def out_of_sight(self) -> int:
        """How many markers are not on show because of their level alone."""
        return sum(self.all_counts().values()) - len(self.markers)

    def _filter(self) -> None:
        self.markers = self._shown(self._all)

    def _shown(self, markers: Iterable[IssueMarker]) -> list[IssueMarker]:
        hides = self.ignored.hides()
        return [marker for marker in markers if self._is_level_shown(marker) and (hides is None or not hides(marker))]

    def _is_level_shown(self, marker: IssueMarker) -> bool:
        # Residue is shown whatever is not: it would end up in print.
        if marker.category is Category.RESIDUE:
            return True
        return self._show_notes if marker.level is Level.NOTE else marker.level not in self._hidden
