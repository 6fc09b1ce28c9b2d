"""Tells quickly where a right word stands beyond doubt, which is nearly everywhere.

A rival that was never seen beside these neighbours can gain from its frequency alone, and that is the same in every
sentence. So the difference is computed once for each word, and a sentence costs a look at the counts of two pairs.
The answer is exact: what is passed over here, the full comparison would have left standing.
"""

import math
from functools import lru_cache

from proofreader.core import Lexicon
from proofreader.spelling.candidates import Candidate
from proofreader.spelling.context import Fit

_REMEMBERED = 50_000  # pairs of words


class Shortcut:
    """Over one lexicon. ``least``: the margin (natural log) below which a rival is of no interest."""

    def __init__(self, lexicon: Lexicon, fit: Fit, least: float) -> None:
        self._lexicon = lexicon
        self._fit = fit
        self._least = least
        self._seen_after = lru_cache(_REMEMBERED)(self._any_after)
        self._seen_before = lru_cache(_REMEMBERED)(self._any_before)

    def stands(self, rivals: tuple[str, ...] | None, previous: str, following: str) -> bool:
        """Whether none of the rivals (see below) can come near their word between these neighbours."""
        if not rivals:
            return rivals is not None
        if self._seen_after(previous, rivals):
            return False
        return not self._seen_before(rivals, following)

    def rivals(self, word: str, candidates: tuple[Candidate, ...]) -> tuple[str, ...] | None:
        """Those of the candidates that a neighbour may speak for, if all need one; None where one does without."""
        if not self._lexicon.accepts(word):
            return None
        own = self._alone(word)
        if any(
            " " in candidate.text or self._alone(candidate.text) - candidate.cost > own + self._least
            for candidate in candidates
        ):
            return None
        # A word that was hardly ever counted was counted with no neighbour.
        return tuple(candidate.text for candidate in candidates if self._lexicon.count(candidate.text))

    def _alone(self, word: str) -> float:
        """How well the word fits between neighbours it was never seen with, up to what is the same for all words."""
        return math.log(self._fit.prior(word)) + math.log(1 - self._fit.weight(word))

    def _any_after(self, previous: str, rivals: tuple[str, ...]) -> bool:
        pair = self._lexicon.pair
        return any(pair(form, rival) for form in self._fit.forms(previous) for rival in rivals)

    def _any_before(self, rivals: tuple[str, ...], following: str) -> bool:
        pair = self._lexicon.pair
        return any(pair(rival, form) for rival in rivals for form in self._fit.forms(following))
