"""What a rejected word was meant to be."""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from proofreader.arabic.clitics import FUTURE
from proofreader.arabic.letters import NON_JOINING
from proofreader.core.limits import FORMS_REMEMBERED_BRIEFLY
from proofreader.lexicon.confusion import ELONGATED, edit_cost, repairs, split_cost, squeezed
from proofreader.lexicon.frequencies import Frequencies
from proofreader.lexicon.nearby import Nearby

if TYPE_CHECKING:
    from proofreader.lexicon.compact_speller import CompactSpeller

# How many powers of ten of frequency one unit of cost outweighs.
_COST_WEIGHT = 3.5
# What writing a clitic takes off the Zipf frequency of the word behind it, where the whole is not in the table.
_CLITIC = {"ال": 0.3, "و": 1.5, "ب": 1.3, "ل": 1.3, "لل": 0.9, "بال": 0.9, "وال": 1.0, "س": 1.5}
_RARE_CLITIC = 2.0
_UNSEEN = 0.3
# Both halves of a pair must be this common (Zipf); less where the missing space hardly shows.
_SPLIT_LEAST, _SPLIT_LEAST_AFTER_GAP = 3.0, 2.2
_SPLIT_LEAST_BEHIND_PRONOUN = 1.5
_LEAST_LETTERS_OF_A_PLURAL = 7  # in ون, with the article
_LEAST_LETTERS_OF_AN_ACCUSATIVE = 4  # its alef among them
_LEAST_LETTERS_OF_THREE = 9
# Before what looks like a word they more often begin a name: «بنجبلي», «لاجولي».
_OF_NAMES = frozenset("بن با بو لو لي دي دو آل آيت".split())
_WITH_PRONOUN = frozenset(
    "إنه أنه إنها أنها بأنه بأنها لأنه لأنها وأنه عليه عليها فيه فيها منه منها إليه إليها لديه لديها".split()
)
_BEFORE_A_FUTURE, _LEAST_LETTERS_OF_A_FUTURE = frozenset({"ما", "وما", "مما"}), 5
_ENDS_A_WORD = frozenset("ةى")
_USER_WORD = 3.5
_LONGEST = 25

Splits = Callable[[str], Iterator[tuple[str, str, int, int]]]


class Suggester:
    """Ranks the accepted words near a wrong one by the cost of the confusion and by frequency."""

    def __init__(
        self,
        accepts: Callable[[str], bool],
        frequencies: Frequencies,
        nearby: Nearby,
        splits: Splits,
        words: Iterable[str] = (),
        listed: Container[str] = frozenset(),
    ) -> None:
        """``words`` are the user's; ``listed`` are right though the table of frequencies may not have them."""
        self._accepts, self._zipf, self._nearby, self._splits = accepts, frequencies.zipf, nearby, splits
        self._table = frequencies.table
        self._words = list(words)
        self._listed = listed
        # The speller asks for a word and then, where it is to be shown, the rule does.
        self.near = lru_cache(FORMS_REMEMBERED_BRIEFLY)(self._near)

    @cached_property
    def _speller(self) -> "CompactSpeller":
        from proofreader.lexicon.compact_speller import CompactSpeller  # most checks suggest nothing

        speller = CompactSpeller(self._table, _LONGEST)
        for word in self._words:
            speller.word_frequency.add(word)
        return speller

    def suggest(self, word: str, limit: int = 5) -> tuple[str, ...]:
        """Up to ``limit`` accepted words, or pairs of words with a space, best first.

        The common words are tried first; all others, a millisecond, only where these are fewer than ``limit``.
        """
        costs = dict(self.near(word))
        if 1 < len(word) <= _LONGEST and len(costs) < limit:
            for text in self._speller.near(word):
                if text not in costs and self._accepts(text):
                    costs[text] = edit_cost(word, text)
        scores = {text: self.estimate(text) - _COST_WEIGHT * cost for text, cost in costs.items()}
        return tuple(sorted(scores, key=lambda text: (-scores[text], text))[:limit])

    def _near(self, word: str) -> Mapping[str, float]:
        """The accepted words, or pairs of words with a space, that the word may stand for → cost of the confusion.

        Of the words one arbitrary letter away only the common ones; ``suggest`` tries all.
        """
        if len(word) < 2 or len(word) > _LONGEST:
            return {}
        # Sixty respellings, of which two are words: whether anybody ever wrote one is the quicker question.
        table, listed = self._table, self._listed
        costs = {
            text: cost for text, cost in repairs(word) if (text in table or text in listed) and self._accepts(text)
        }
        for text, cost in self._nearby.of(word).items():
            if text in costs or self._accepts(text):
                costs[text] = min(costs.get(text, cost), cost)
        costs.update(self._pairs(word))
        costs.update((text, ELONGATED) for text in squeezed(word) if self._accepts(text))
        return costs

    def estimate(self, word: str) -> float:
        """The Zipf frequency; for a form that was never counted, guessed from the word behind its clitics.

        Two words are as rare as the rarer one, and rarer.
        """
        if " " in word:
            return min(self._zipf(part) for part in word.split(" ")) - 1
        known = self._zipf(word)
        if known:
            return known
        if word in self._speller.word_frequency:
            return _USER_WORD
        guesses = [self._zipf(form) - _CLITIC.get(prefix, _RARE_CLITIC) for prefix, form, _, _ in self._splits(word)]
        return max(guesses, default=_UNSEEN)

    def _pairs(self, word: str) -> Iterator[tuple[str, float]]:
        """Two words, or three, that were glued together, with their costs."""
        pairs = list(self._cuts(word, _SPLIT_LEAST, _SPLIT_LEAST_AFTER_GAP))
        if pairs or len(word) < _LEAST_LETTERS_OF_THREE:
            yield from ((f"{left} {right}", split_cost(left)) for left, right in pairs)
            return
        for end in range(2, len(word) - 3):
            left = word[:end]
            if left[-1] in NON_JOINING and self._zipf(left) >= _SPLIT_LEAST_AFTER_GAP and self._accepts(left):
                for middle, right in self._cuts(word[end:], _SPLIT_LEAST, _SPLIT_LEAST_AFTER_GAP):
                    yield f"{left} {middle} {right}", split_cost(left) + split_cost(middle)

    def _cuts(self, word: str, least: float, least_after_gap: float) -> Iterator[tuple[str, str]]:
        """The ways to cut the word in two accepted ones that are common enough.

        ة and ى stand inside no word (but for ى before hamza): behind them any two words will do.
        """
        accepts, zipf = self._accepts, self._zipf
        for end in range(1, len(word) - 1):
            left, right = word[:end], word[end:]
            if left[-1] in _ENDS_A_WORD and end > 2 and right[0] != "ء":
                floor = 0.0
            elif end < 2:
                continue
            else:
                floor = least_after_gap if left[-1] in NON_JOINING else least
            # «إنهسيستقيل»: no root has so many letters behind such a beginning.
            least_right = _SPLIT_LEAST_BEHIND_PRONOUN if left in _WITH_PRONOUN and floor else floor
            if left in _BEFORE_A_FUTURE and right[0] == FUTURE and len(right) >= _LEAST_LETTERS_OF_A_FUTURE:
                floor = 0.0  # «ماسيأخذه»: hardly any future was counted
            if left[-1] == right[-1] == "ا" and min(len(left), len(right)) >= _LEAST_LETTERS_OF_AN_ACCUSATIVE:
                least_right = _SPLIT_LEAST_BEHIND_PRONOUN  # «حفلابهيجا»: a noun and its adjective
            if left[-1] == "و" and right.startswith("ال") and zipf(left + "ن") >= least_after_gap:
                floor = 0.0  # «مسؤولوالقطاع»: a plural before the noun it is annexed to
            elif floor and left.startswith("ال") and left.endswith("ون") and len(left) >= _LEAST_LETTERS_OF_A_PLURAL:
                floor = 0.0  # «المتضررونمن»: no pronoun follows a plural with the article
            if floor and (zipf(left) < floor or zipf(right) < least_right):
                continue
            # «عبدالله»: the rule glued-abd, and the house decides.
            is_compound_name = left.endswith("عبد") and right.startswith("ال")
            if left not in _OF_NAMES and not is_compound_name and accepts(left) and accepts(right):
                yield left, right
