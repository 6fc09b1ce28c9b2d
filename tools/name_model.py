"""How much a word of no list looks like a name: by its neighbours and by its letters.

Two log odds in natural-log units. *Neighbours*: how much oftener the word before and the word after stand beside known
names than beside other words, averaged over the occurrences. *Letters*: how much likelier its groups of three letters
are in such names than in rejected words that stand beside no name, which are misspellings and rare inflected forms.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable

LETTERS_WEIGHT = 0.4
_LEAST, _MOST = -3.0, 4.0  # of the log odds of one neighbour: a single one must not decide
_PRIOR = 10.0  # occurrences beside names that a neighbour never seen is credited with, scaled to the rarer class
_UNKNOWN_NEIGHBOUR = 1.0  # what a neighbour of no list speaks at least for a name: foreign names have several parts
_REMEMBERED = 60  # occurrences of a word
_SMOOTHING = 0.5  # of groups of three letters

Neighbours = tuple[str, str]
"""The word before and the word after; "" where there is none."""


class Contexts:
    """What stands beside a class of words."""

    def __init__(self) -> None:
        self.before: Counter[str] = Counter()
        self.after: Counter[str] = Counter()

    def add(self, neighbours: Neighbours, times: int = 1) -> None:
        """Count what stands beside one word."""
        self.before[neighbours[0]] += times
        self.after[neighbours[1]] += times


class NameModel:
    """Gathers neighbours, then scores words. Feed it all texts, ``learn`` once, then ask ``score``."""

    def __init__(self) -> None:
        self.of_names, self.of_others = Contexts(), Contexts()
        self.seen: defaultdict[str, Counter[Neighbours]] = defaultdict(Counter)
        self._is_unknown: Callable[[str], bool] = lambda word: False
        self._names: Counter[str] = Counter()
        self._others: Counter[str] = Counter()
        self._own: frozenset[str] = frozenset()
        self._ratio = 1.0  # neighbours of names to those of others
        self._in_names = self._in_others = 1.0  # groups of three letters, smoothed

    def see(self, word: str, neighbours: Neighbours) -> None:
        """Remember one occurrence of a word of no list."""
        if len(self.seen[word]) < _REMEMBERED:
            self.seen[word][neighbours] += 1

    def learn(self, names: frozenset[str], others: Iterable[str], is_unknown: Callable[[str], bool]) -> None:
        """Take ``names`` for names and ``others`` for none; ``is_unknown``: whether no list has a neighbour."""
        self._is_unknown, self._own = is_unknown, names
        for word in sorted(names):
            for neighbours, times in self.seen[word].items():
                self.of_names.add(neighbours, times)
            self._names.update(_threes(word))
        for word in others:
            self._others.update(_threes(word))
        self._ratio = self.of_names.before.total() / max(self.of_others.before.total(), 1)
        kinds = _SMOOTHING * len(self._names.keys() | self._others.keys())
        self._in_names, self._in_others = self._names.total() + kinds, self._others.total() + kinds

    def score(self, word: str) -> float:
        """The log odds that the word is a name; 0 where nothing speaks for or against it."""
        return self._by_neighbours(word) + LETTERS_WEIGHT * self.by_letters(word)

    def _by_neighbours(self, word: str) -> float:
        found = self.seen[word]
        names, others = self.of_names, self.of_others
        total = 0.0
        for (previous, following), times in found.items():
            odds = self._one(names.before, others.before, previous) + self._one(names.after, others.after, following)
            total += times * odds
        return total / max(found.total(), 1)

    def _one(self, names: Counter[str], others: Counter[str], neighbour: str) -> float:
        prior = _PRIOR * self._ratio + 0.3
        odds = math.log((names[neighbour] + prior) / (others[neighbour] * self._ratio + prior))
        least = _UNKNOWN_NEIGHBOUR if self._is_unknown(neighbour) else _LEAST
        return max(least, min(_MOST, odds))

    def by_letters(self, word: str) -> float:
        """The log odds that the letters are those of a name."""
        own = word in self._own  # a name must not speak for itself
        odds = 0.0
        for three in _threes(word):
            odds += math.log((self._names[three] - own + _SMOOTHING) / self._in_names)
            odds -= math.log((self._others[three] + _SMOOTHING) / self._in_others)
        return odds / math.sqrt(len(word))


def _threes(word: str) -> list[str]:
    word = f"^^{word}$$"
    return [word[at : at + 3] for at in range(len(word) - 2)]
