"""What a word may have been meant to be, without looking at its neighbours."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from proofreader.arabic.clitics import ARTICLE, proclitic_splits
from proofreader.arabic.letters import ALEFS
from proofreader.core import Lexicon
from proofreader.lexicon.confusion import differing_parts
from proofreader.spelling.slips import Slip, slip_between, within_skeleton

_LEAST_ZIPF = 2.2  # of a word that a one-letter repair may lead to
_NAME_ZIPF = 2.2
_MUCH_COMMONER = 1.5  # Zipf
_LEAST_LETTERS = 4  # of a word that a one-letter repair may start from
# Cost of a missing space between two words, by whether they were ever seen side by side.
_GLUED_SEEN, _GLUED = 2.0, 8.0
_GLUED_AFTER_END = -1.0  # ة and ى end every word they stand in
# A right word that is all but unknown in the news may be a slip for a common one: «الاتحاد الدلي».
_RARE, _COMMON = 2, 20  # occurrences
_RARE_ZIPF = 2.6  # the counted news are of the Mashreq: «شتنبر» is unknown there and common in the Maghreb
_RIGHT_WORD = 2.0  # what it costs besides the slip to doubt a right word
# Where only a hamza or an ending is wrong, the same word is rarely also a slip of the finger for another.
_ANOTHER_SPELLING = 2.5
# «يتكلمو» is a plural without its alef; that it is «يتكلم» with a letter too many costs more.
_ALEF_OF_WAW = 0.5
_ENDINGS = {"ه": "ة", "ة": "ه", "ى": "ي", "ي": "ى"}


class Candidate(NamedTuple):
    """A word that may have been meant; for glued words, two with a space. ``cost``: see ``spelling.slips``."""

    text: str
    slip: Slip
    cost: float


class Candidates:
    """Asks one lexicon; remembers the answer for each word."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self.of = lru_cache(60_000)(self._of)

    def _of(self, word: str) -> tuple[Candidate, ...]:
        """The candidates other than the word itself; empty for the great majority of words, which have none."""
        if word == ARTICLE:  # cut off its noun (the rule article-apart), and no misspelt «إل»
            return ()
        found: dict[str, Candidate] = {}
        for text in self._lexicon.alike(word):
            if respelt := within_skeleton(word, text):
                found[text] = Candidate(text, *respelt)
        if not self._lexicon.accepts(word):
            has_spelling = bool(found)
            # A word without any other spelling that is as common as this may be a name that no list has.
            may_be_name = not found and self._lexicon.frequency(word) >= _NAME_ZIPF
            for text, slip, cost in (*self._respelt(word), *self._confused(word, may_be_name)):
                extra = _ANOTHER_SPELLING if has_spelling and slip is Slip.LETTER else 0.0
                known = found.get(text)
                if known is None or known.cost > cost + extra:
                    found[text] = Candidate(text, slip, cost + extra)
        elif self._may_be_slip_for_another(word):
            for text, confusion in self._lexicon.nearby(word).items():
                if text in found or self._lexicon.count(text) < _COMMON or _differs_at_the_edge(word, text):
                    continue
                if self._lexicon.accepts(text):
                    slip, cost = slip_between(word, text, confusion)
                    found[text] = Candidate(text, slip, cost + _RIGHT_WORD)
        return tuple(found.values())

    def _may_be_slip_for_another(self, word: str) -> bool:
        """Whether a right word is all but unknown, in the news and elsewhere; one that our own lists name is right."""
        lexicon = self._lexicon
        return (
            len(word) >= _LEAST_LETTERS
            and lexicon.count(word) <= _RARE
            and lexicon.frequency(word) < _RARE_ZIPF
            and not lexicon.is_known_name(word)
        )

    def _respelt(self, word: str) -> Iterator[Candidate]:
        """Other alefs after each reading of the clitics, and the other ending: for forms too rare to be counted."""
        endings = {word[-1], _ENDINGS.get(word[-1], word[-1])}
        for prefix, rest in proclitic_splits(word):
            beginnings = ALEFS if rest[0] in ALEFS else rest[0]
            for first in beginnings:
                for last in endings:
                    text = prefix + first + rest[1:-1] + last if len(rest) > 1 else prefix + first
                    if len(text) > 2 and (slip := within_skeleton(word, text)) and self._lexicon.accepts(text):
                        yield Candidate(text, *slip)

    def _confused(self, word: str, may_be_name: bool) -> Iterator[Candidate]:
        """What the confusion model offers; a change of one letter only between a rare word and one that is not."""
        lexicon = self._lexicon
        may_be_slip = len(word) >= _LEAST_LETTERS and not may_be_name
        for text, confusion in lexicon.near(word).items():
            slip, cost = slip_between(word, text, confusion)
            if slip is Slip.GLUED:
                left, right = text.split(" ", 1)
                cost = _GLUED_AFTER_END if left[-1] in "ةى" else _GLUED_SEEN if lexicon.pair(left, right) else _GLUED
            if slip is Slip.ALEF_OF_WAW:
                cost = _ALEF_OF_WAW
            zipf = lexicon.frequency(text)
            is_commoner = zipf >= lexicon.frequency(word) + _MUCH_COMMONER
            if slip is not Slip.LETTER or (zipf >= _LEAST_ZIPF and (may_be_slip or is_commoner)):
                yield Candidate(text, slip, cost)


def _differs_at_the_edge(word: str, other: str) -> bool:
    """Whether the two differ in their first or last letter, where a clitic or an inflection may be right in both."""
    at, wrong, right = differing_parts(word, other)
    return at == 0 or at + len(wrong) == len(word) or at + len(right) == len(other)
