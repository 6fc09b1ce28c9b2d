"""What the user does not want to hear of again: issues, words, rules, whole categories. None of it changes the text."""

import re
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from proofreader.ui.model import marker_queries as queries
from proofreader.ui.model.ignored_issues import IgnoredState
from proofreader.ui.model.markers import IssueMarker
from proofreader.ui.model.settings import Settings
from proofreader.ui.model.user_words import UserWordList
from proofreader.ui.review.review import Review

_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u064b-\u065f\u0670\u0640])*")
SILENCED = frozenset(
    {
        "broken-lam-alef",
        "folded-hamza",
        "glued-words",
        "hamza-seat",
        "misspelt-word",
        "name-glued-to-article",
        "quote-lost-at-glued-word",
        "sign-turned-into-hamza",
        "unknown-word",
    }
)
"""The rules that ask nothing but whether the lexicon has the word: with it in the dictionary they are silent."""


class Dismissals(QObject):
    """Each acts on the current issue of a review, is undone like a change of the text, and moves on to the next."""

    decided = Signal()
    """What is ignored in this article is something else."""
    word_remains = Signal(str)
    """A word that was just added to the dictionary, and is still complained of: the issue is about its place."""

    def __init__(self, review: Review, words: UserWordList, settings: Settings) -> None:
        super().__init__(review)
        self._review, self._words, self._settings = review, words, settings
        self._added: tuple[tuple[str, str], int] | None = None
        """What was complained of, and where, when its word was added to the dictionary."""
        review.checked.connect(self._look_for_word)

    def _look_for_word(self) -> None:
        if self._added is not None:
            (rule, word), start = self._added
            self._added = None
            if self._review.store.find((rule, word), start) is not None:
                self.word_remains.emit(word)

    def ignore(self) -> None:
        """This occurrence only."""
        marker = self._review.current
        if marker is not None:
            key, start = marker.key, marker.start
            self._dismiss(
                lambda: self._review.store.ignored.add_once(self._review.store.find(key, start) or marker),
                lambda: self._review.store.ignored.remove_once(key, start),
            )

    def ignore_in_document(self) -> None:
        """This rule about this text, in this article."""
        marker = self._review.current
        if marker is not None:
            key = marker.key
            self._dismiss(
                lambda: self._review.store.ignored.switch_key(marker.key, on=True),
                lambda: self._review.store.ignored.switch_key(key, on=False),
            )

    def ignore_always(self) -> None:
        """This rule about this text, everywhere."""
        marker = self._review.current
        if marker is None:
            return
        key, settings = marker.key, self._settings

        def do() -> None:
            settings.always_ignored = settings.always_ignored | {key}

        def undo() -> None:
            settings.always_ignored = settings.always_ignored - {key}

        self._dismiss(do, undo)

    def skip_category(self) -> int:
        """Everything of the kind of the current issue, in this article. Returns how many there were."""
        marker = self._review.current
        if marker is None:
            return 0
        category = marker.category
        number = sum(other.category is category for other in self._review.store.markers)
        self._dismiss(
            lambda: self._review.store.ignored.switch_category(category, on=True),
            lambda: self._review.store.ignored.switch_category(category, on=False),
        )
        return number

    def switch_off(self, rule: str, *, always: bool = False) -> None:
        """Silences a rule in this article, or everywhere."""
        settings = self._settings

        def switch(on: bool) -> None:
            if always:
                settings.rules_off = settings.rules_off - {rule} if on else settings.rules_off | {rule}
            else:
                self._review.store.ignored.switch_rule(rule, on=not on)

        self._dismiss(lambda: switch(False), lambda: switch(True))

    def can_add_word(self) -> bool:
        """Whether the current issue ends where the user's dictionary has its word."""
        marker = self._review.current
        return (
            marker is not None
            and marker.issue.rule in SILENCED
            and _WORD.fullmatch(marker.text) is not None
            and marker.text not in self._words.words()  # what a rule says of a known word is about its place
        )

    def add_word(self) -> None:
        """Adds the word to the user's dictionary; it is right from now on, here and in every article."""
        marker = self._review.current
        if marker is None or not self.can_add_word():
            return
        word, words = marker.text, self._words
        if word not in words.words() and words.add(word):
            # It is done already; what is told to the history is how to do it again.
            self._added = marker.key, marker.start
            self._dismiss(lambda: word in words.words() or words.add(word), lambda: words.remove(word), marker)

    def restore_ignored(self) -> None:
        """Shows again what was ignored in this article."""
        store = self._review.store
        memory = store.ignored.state()
        if any(memory):
            self._dismiss(store.ignored.clear, lambda: store.ignored.restore(memory, store.known))

    def remember_ignored(self, memory: IgnoredState) -> None:
        """Ignores that in this article, and nothing else."""
        before = self._review.store.ignored.state()
        self._dismiss(
            lambda: self._review.store.ignored.restore(memory, self._review.store.known),
            lambda: self._review.store.ignored.restore(before, self._review.store.known),
        )

    def _dismiss(self, do: Callable[[], object], undo: Callable[[], object], marker: IssueMarker | None = None) -> None:
        """Makes a decision that leaves the text alone, to be undone like a change of it, and moves on."""
        marker = marker or self._review.current
        self._review.stop_fixing()
        key, start = (marker.key, marker.start) if marker is not None else (("", ""), 0)

        def decide() -> None:
            do()
            self._review.show_decision()
            self.decided.emit()

        def take_back() -> None:
            undo()
            self._review.show_decision()
            self.decided.emit()
            if (again := self._review.store.find(key, start)) in self._review.store.markers:
                self._review.go_to(again)

        self._review.history.decide(decide, take_back)
        if marker is not None:
            self._review.go_to(queries.after(self._review.store.markers, marker.start))
