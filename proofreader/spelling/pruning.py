"""What only spares work: with this file and ``doubts`` gone, every decision would be the same, and take longer.

Two questions are answered early, both exactly:

1. *May any word compete with this one at all?* Two words in three of a text are right and have no candidate that could
   win anywhere. Which common words are such is computed at installation (``tools/build_pruning.py``) and read from
   ``unrivalled.dawg``; see ``Unrivalled``.
2. *May a candidate win between these neighbours?* A candidate that was never seen beside a neighbour can gain from its
   frequency alone, and that is the same in every sentence. So the difference is computed once for each word, and a
   sentence costs a look at the counts of two pairs; see ``Rivals``.
"""

import math

import dawg

from proofreader.core import Lexicon
from proofreader.spelling.candidates import Candidate
from proofreader.spelling.context import Fit
from proofreader.spelling.slips import Slip

ONLY_SPELLING, ONE_OF_SEVERAL = 1, 0
"""The value of a word in the table: whether no other word of its skeleton is in use."""


class Unrivalled:
    """The common words that are right, no name of our lists, and that no other word can compete with anywhere."""

    def __init__(self, table: "dawg.IntDAWG | None" = None) -> None:
        """Without a table every answer is False, which says nothing."""
        self._table = table

    def __contains__(self, word: object) -> bool:
        return self._table is not None and word in self._table

    def is_only_spelling(self, word: str) -> bool:
        """Whether the word is in the table and ``Lexicon.alike`` gives it alone."""
        return self._table is not None and self._table.get(word) == ONLY_SPELLING


NOTHING_PRUNED = Unrivalled()


class Rivals:
    """Over one lexicon. ``least``: the margin (natural log) below which a rival is of no interest."""

    def __init__(self, lexicon: Lexicon, fit: Fit, least: float) -> None:
        self._lexicon = lexicon
        self._fit = fit
        self._least = least

    def of(self, word: str, candidates: tuple[Candidate, ...]) -> tuple[str, ...] | None:
        """Those of the candidates that a neighbour may speak for, if all need one; None where one does without."""
        if not self._lexicon.accepts(word):
            return None
        # A right word stands for another only where a neighbour says so.
        others = [candidate for candidate in candidates if candidate.slip is not Slip.WORD]
        least = self._alone(word) + self._least if others else 0.0
        if any(" " in other.text or self._alone(other.text) - other.cost > least for other in others):
            return None
        # A word that was hardly ever counted was counted with no neighbour.
        return tuple(candidate.text for candidate in candidates if self._lexicon.count(candidate.text))

    def cannot_win(self, rivals: tuple[str, ...] | None, previous: str, following: str) -> bool:
        """Whether none of these (see ``of``) can come near their word between these neighbours."""
        if not rivals:
            return rivals is not None
        any_pair, partners = self._lexicon.any_pair, self._fit.partners
        return not (any_pair(partners(previous), rivals) or any_pair(rivals, partners(following)))

    def _alone(self, word: str) -> float:
        """How well the word fits between neighbours it was never seen with, up to what is the same for all words."""
        return math.log(self._fit.prior(word)) + math.log(1 - self._fit.weight(word))
