"""What of an article is ignored, in this article and everywhere."""

from collections.abc import Callable, Collection, Iterable
from typing import NamedTuple

from proofreader.core import Category
from proofreader.ui.model.markers import IssueMarker, Key, Occurrence


class IgnoredState(NamedTuple):
    """What is ignored in a document: single markers, texts of a rule, categories, rules; and what the store awaits."""

    once: list[IssueMarker]
    keys: set[Key]
    categories: set[Category]
    rules: set[str]
    awaited: tuple[Occurrence, ...] = ()
    filed: tuple[Occurrence, ...] = ()


class IgnoredIssues:
    """Single markers, texts of a rule, categories and rules of one article; and what is ignored in every article."""

    def __init__(
        self, changed: Callable[[], object], always: Iterable[Key] = (), rules_off: Iterable[str] = ()
    ) -> None:
        """``changed`` is called after every change."""
        self._changed = changed
        self.awaited: list[Occurrence] = []
        """What was ignored when the document was open last, and is not found."""
        self.filed: tuple[Occurrence, ...] = ()
        """What is ignored in the text that the document's file holds, whatever has been changed since."""
        self._always, self._rules_off_everywhere = set(always), frozenset(rules_off)
        self._once: list[IssueMarker] = []
        self._keys: set[Key] = set()
        self._categories: set[Category] = set()
        self._rules: set[str] = set()

    # In this article

    def add_once(self, *markers: IssueMarker) -> None:
        """Ignores these occurrences only."""
        for marker in markers:
            marker.starts |= {marker.start}
            self._once.append(marker)
        self._changed()

    def remove_once(self, key: Key, start: int) -> None:
        """Takes back ``add_once`` for what stands there now, if only by another check."""
        self._once = [
            marker for marker in self._once if marker.key != key or start not in (marker.start, *marker.starts)
        ]
        self._changed()

    def switch_key(self, key: Key, on: bool) -> None:
        """Ignores a rule about a text as long as the document is open; or takes that back."""
        (self._keys.add if on else self._keys.discard)(key)
        self._changed()

    def switch_category(self, category: Category, on: bool) -> None:
        """Ignores everything of a kind as long as the document is open; or takes that back."""
        (self._categories.add if on else self._categories.discard)(category)
        self._changed()

    def switch_rule(self, rule: str, on: bool) -> None:
        """Ignores a rule as long as the document is open; or takes that back."""
        (self._rules.add if on else self._rules.discard)(rule)
        self._changed()

    def clear(self) -> None:
        """Ignores nothing in this article any more."""
        self.restore(IgnoredState([], set(), set(), set()))

    # Everywhere

    def set_always(self, keys: Iterable[Key]) -> None:
        """What is ignored in every document from now on."""
        self._always = set(keys)
        self._changed()

    def set_rules_off(self, rules: Iterable[str]) -> None:
        """The rules that are silent in every document from now on."""
        self._rules_off_everywhere = frozenset(rules)
        self._changed()

    # Keeping it

    def state(self) -> IgnoredState:
        """What is ignored in this document, to be brought back by ``restore``."""
        return IgnoredState(
            list(self._once),
            set(self._keys),
            set(self._categories),
            set(self._rules),
            tuple(self.awaited),
            self.filed,
        )

    def restore(self, state: IgnoredState, markers: Iterable[IssueMarker] = ()) -> None:
        """Ignores again what was ignored then. Those that other checks replaced are found among the ``markers``."""
        self._once = list(state.once)
        self.keep(markers)
        self._keys, self._categories, self._rules = set(state.keys), set(state.categories), set(state.rules)
        self.awaited, self.filed = list(state.awaited), state.filed
        self._changed()

    def note_places(self) -> None:
        """Remembers where each occurrence stands, before fixes move it: there it will stand again after an undo."""
        for marker in self._once:
            marker.starts |= {marker.start}

    def keep(self, new: Iterable[IssueMarker], *, whole: bool = False) -> None:
        """What is ignored here stays so in the markers that replace those that are gone.

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

    # Asking

    def hides(self) -> Callable[[IssueMarker], bool] | None:
        """A function that tells whether a marker is ignored; None where nothing is."""
        if not (
            self._once or self._keys or self._always or self._categories or self._rules or self._rules_off_everywhere
        ):
            return None
        once: Collection[int] = set(map(id, self._once))
        keys, rules = self._keys | self._always, self._rules | self._rules_off_everywhere
        categories = self._categories

        def is_ignored(marker: IssueMarker) -> bool:
            return (
                id(marker) in once or marker.key in keys or marker.category in categories or marker.issue.rule in rules
            )

        return is_ignored
