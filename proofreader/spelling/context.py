"""How well a word fits between its neighbours, by counts of pairs of words in news and books.

A noisy channel with interpolated bigrams on both sides. Neighbours are looked up under all spellings that share
their skeleton, so that «ان» beside an error that is itself misspelt still counts as أن and إن.
"""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from struct import Struct
from typing import cast

from proofreader.arabic.clitics import read
from proofreader.core import Lexicon, Words
from proofreader.core.limits import FORMS_REMEMBERED
from proofreader.core.memory import Memory
from proofreader.spelling.doubts import Doubts

START, END, NUMBER = "<s>", "</s>", "<n>"

# Jelinek–Mercer weight of the pair counts; a context seen HALF times gets half of it.
_MOST, _HALF = 0.75, 200
# The share of a word never seen; a right one may still be a rare inflection of a common word.
_FLOOR, _FLOOR_OF_A_WORD = 1e-9, 1e-8
_FLOOR_OF_AN_UNSEEN_WORD = 2e-9  # a form that only the dictionary's rules allow: «ممتلكتاهم»
_AS_IN_COUNTED_TEXT = 4.0  # how many times commoner a word of no list may be outside the counted text
# A form counted less often than this is judged by its stem; what each clitic takes off the share of the stem.
_RARE = 20
_WITH_ARTICLE, _WITH_CLITIC = 0.3, 0.02
# Of pairs that occurred less often nothing is known, so of rarer words no pair is.
_LEAST_OF_A_PAIR = 3
_SINGLE = Struct("=f")
_NUMBER_OR_END = 0.1  # share of words followed by a mark, for smoothing


def before(words: Words, at: int) -> str:
    """The context on the left of ``words[at]``: the previous word, NUMBER, or START after punctuation."""
    if words.closely[at]:  # nearly always
        return words.bares[at - 1]
    gap = words.gap(at)
    if gap is None:
        return START
    if gap.isspace():
        return words.bares[at - 1]
    return NUMBER if any(map(str.isdigit, gap)) else START


def after(words: Words, at: int) -> str:
    """The context on the right of ``words[at]``: the next word, NUMBER, or END before punctuation."""
    if words.closely[at + 1]:  # nearly always
        return words.bares[at + 1]
    if at + 1 == len(words.bares):
        return END
    if (gap := words.gap(at + 1)) is None:
        return END
    if gap.isspace():
        return words.bares[at + 1]
    return NUMBER if any(map(str.isdigit, gap)) else END


class Fit:
    """Log-probabilities (natural) of words in context, over one lexicon."""

    def __init__(
        self,
        lexicon: Lexicon,
        is_only_spelling: Callable[[str], bool] = lambda word: False,
        doubts: Doubts | None = None,
    ) -> None:
        """``is_only_spelling`` may say of a word that ``Lexicon.alike`` need not be asked: see ``spelling.pruning``;
        ``doubts`` tells what was computed at installation."""
        self._lexicon, self._doubts = lexicon, doubts
        self._is_only_spelling = is_only_spelling
        self._priors, self._spellings = Memory(self._rounded_prior), Memory(self._forms)
        self.prior, self.forms = self._priors.__getitem__, self._spellings.__getitem__
        self.partners = Memory(self._in_pairs).__getitem__
        self._as_previous = lru_cache(FORMS_REMEMBERED)(self._facts_as_previous)
        self._as_following = lru_cache(FORMS_REMEMBERED)(self._facts_as_following)

    def learn(self, priors: Mapping[str, float]) -> None:
        """Takes over what was computed at installation: see ``spelling.doubts``."""
        self._priors |= priors

    def __call__(self, text: str, previous: str, following: str) -> float:
        """How well ``text`` (one word, or several with spaces) fits between its neighbours."""
        return self.scores((text,), previous, following)[0]

    def scores(self, texts: Iterable[str], previous: str, following: str) -> list[float]:
        """How well each text fits between these neighbours."""
        return [score for score, _ in self.weighed(texts, previous, following)]

    def weighed(self, texts: Iterable[str], previous: str, following: str) -> list[tuple[float, int]]:
        """How well each text fits between these neighbours, and how often it was counted beside one of them, the edge
        of a clause among them; of several words the latter is not asked."""
        forms, seen, weight = self._as_previous(previous)
        forms_after, prior_after = self._as_following(following)
        count, pair, prior_of, log = self._lexicon.count, self._lexicon.pair, self.prior, math.log
        found: list[tuple[float, int]] = []
        for text in texts:
            if " " in text:
                found.append((self._score_of_several(text.split(" "), previous, following), 0))
                continue
            prior, own = prior_of(text), count(text)
            has_pairs = own >= _LEAST_OF_A_PAIR
            behind = before = 0
            if has_pairs:
                behind = sum([pair(form, text) for form in forms])
                before = sum([pair(text, form) for form in forms_after])
            before_it = log(weight * behind / seen + (1 - weight) * prior) if seen else log(prior)
            own_weight = _MOST * own / (own + _HALF)
            share = own_weight * before / own if own else 0.0
            found.append((before_it + log(share + (1 - own_weight) * prior_after), behind + before))
        return found

    def _score_of_several(self, words: Sequence[str], previous: str, following: str) -> float:
        score = 0.0
        for word in words:
            score += self._given_previous(previous, word)
            previous = word
        return score + self._of_next(previous, following)

    def _facts_as_previous(self, word: str) -> tuple[tuple[str, ...], int, float]:
        """The ``partners`` of a word, how often its spellings were counted, and how much their pairs weigh."""
        seen = sum(map(self._lexicon.count, self.forms(word)))
        return self.partners(word), seen, _MOST * seen / (seen + _HALF)

    def _facts_as_following(self, word: str) -> tuple[tuple[str, ...], float]:
        """The ``partners`` of a word, and the share of all its spellings together."""
        share = _NUMBER_OR_END if word.startswith("<") else sum(map(self.prior, self.forms(word)))
        return self.partners(word), share

    def evidence(self, text: str, previous: str, following: str) -> int:
        """How often the word was seen beside these neighbours, on either side."""
        words = text.split(" ")
        first, last = words[0], words[-1]
        seen = 0
        if not previous.startswith("<"):
            seen += sum(self._lexicon.pair(form, first) for form in self.forms(previous))
        if not following.startswith("<"):
            seen += sum(self._lexicon.pair(last, form) for form in self.forms(following))
        return seen

    def weight(self, word: str) -> float:
        """How much the pairs that begin with the word count against the frequency of what follows: 0 to _MOST."""
        seen = self._lexicon.count(word)
        return _MOST * seen / (seen + _HALF)

    def _forms(self, word: str) -> tuple[str, ...]:
        """The spellings under which a neighbour is looked up."""
        if word.startswith("<") or self._is_only_spelling(word):
            return (word,)
        known = self._doubts.spellings(word) if self._doubts else None
        return known or self._lexicon.alike(word) or (word,)

    def _in_pairs(self, word: str) -> tuple[str, ...]:
        """Those of the spellings of a neighbour that any pair can be known of."""
        count = self._lexicon.count
        return tuple([form for form in self.forms(word) if count(form) >= _LEAST_OF_A_PAIR])

    def _rounded_prior(self, word: str) -> float:
        """The share of the word, as precisely as the tables of ``spelling.doubts`` keep it."""
        if self._doubts and (known := self._doubts.prior(word)) is not None:
            return known
        (share,) = _SINGLE.unpack(_SINGLE.pack(self._prior(word)))
        return cast(float, share)

    def _prior(self, word: str) -> float:
        """The share of the word in the counted text, and in wordfreq's list.

        wordfreq counts what people write, misspellings too: how often a word is meant it tells for all its spellings
        together, while the counted text tells how it is spelt.
        """
        lexicon = self._lexicon
        count = lexicon.count(word)
        if is_only_spelling := self._is_only_spelling(word):
            wanted: float = 10 ** lexicon.frequency(word)
        elif word in (spellings := lexicon.alike(word)):
            share = (count + 1) / (sum(lexicon.count(text) for text in spellings) + len(spellings))
            wanted = share * sum(10 ** lexicon.frequency(text) for text in spellings)
        else:
            # A form that no list has is what people write; how often it is meant the counted text says better.
            zipf = lexicon.frequency(word)
            wanted = min(10**zipf, _AS_IN_COUNTED_TEXT * (count + 1) * 1e9 / lexicon.total) if zipf else 0.0
        share = 0.6 * count / lexicon.total + 0.4e-9 * wanted
        if not (is_only_spelling or lexicon.accepts(word)):
            return share + _FLOOR
        if count < _RARE:
            by_stem = self._share_by_stem(word)
            if not (share or by_stem):
                return _FLOOR_OF_AN_UNSEEN_WORD
            share = max(share, by_stem)
        return share + _FLOOR_OF_A_WORD

    def _share_by_stem(self, word: str) -> float:
        """What the share of a rare form should be, judged by its stem: «وبمناسبتها» is rare, «مناسبة» is not."""
        best = 0.0
        for split in read(word):
            if split.proclitics or split.pronoun:
                count = self._lexicon.count(split.stem)
                if count >= _RARE:
                    share = 0.6 * count / self._lexicon.total
                    for letters in (*split.proclitics.replace("ال", "ا").replace("لل", "ا"), *(split.pronoun and "ه")):
                        share *= _WITH_ARTICLE if letters == "ا" else _WITH_CLITIC
                    best = max(best, share)
        return best

    def _given_previous(self, previous: str, word: str) -> float:
        forms, seen, weight = self._as_previous(previous)
        if not seen:
            return math.log(self.prior(word))
        together = sum(self._lexicon.pair(form, word) for form in forms)
        return math.log(weight * together / seen + (1 - weight) * self.prior(word))

    def _of_next(self, word: str, following: str) -> float:
        lexicon = self._lexicon
        forms, prior = self._as_following(following)
        seen, weight = lexicon.count(word), self.weight(word)
        together = sum(lexicon.pair(word, form) for form in forms)
        return math.log((weight * together / seen if seen else 0.0) + (1 - weight) * prior)
