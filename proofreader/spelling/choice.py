"""Chooses, for every doubtful word of a paragraph, what was meant: cost of the slip against fit to the neighbours."""

import weakref
from collections.abc import Sequence
from typing import NamedTuple

from proofreader.core import Document, Lexicon, Word
from proofreader.spelling.candidates import Candidate, Candidates
from proofreader.spelling.context import Fit, after, before

# What a word that is no word costs to leave standing.
_REJECTED = 3.5


class Choice(NamedTuple):
    """A word for which something else fits better.

    ``ranked``: candidates with their scores, best first. ``margin``: by how much (natural log) the best one beats the
    word as it stands; ``lead``: by how much it beats the next candidate. ``accepted``: whether the word itself is one.
    ``evidence``: how often the best one was seen beside these neighbours.
    """

    word: Word
    ranked: tuple[tuple[Candidate, float], ...]
    margin: float
    lead: float
    accepted: bool
    evidence: int

    @property
    def best(self) -> Candidate:
        return self.ranked[0][0]


class Speller:
    """The model over one lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.fit = Fit(lexicon)
        self.candidates = Candidates(lexicon).of

    def choices(self, words: Sequence[Word]) -> list[Choice]:
        """The words of which the model would change or doubts the spelling, in order."""
        candidates_of = self.candidates
        found = []
        for at, word in enumerate(words):
            if candidates := candidates_of(word.bare):
                choice = self._choose(words, at, candidates)
                if choice is not None:
                    found.append(choice)
        return found

    def suggestions(self, word: str) -> tuple[str, ...]:
        """What an unknown word may have been meant to be, by the cost of the slip and by frequency, best first."""
        ranked = sorted(
            self.candidates(word), key=lambda candidate: candidate.cost - self.fit.log_prior(candidate.text)
        )
        return tuple(candidate.text for candidate in ranked)

    def _choose(self, words: Sequence[Word], at: int, candidates: tuple[Candidate, ...]) -> Choice | None:
        word = words[at]
        previous, following = before(words, at), after(words, at)
        fit = self.fit
        ranked = sorted(
            ((candidate, fit(candidate.text, previous, following) - candidate.cost) for candidate in candidates),
            key=lambda pair: -pair[1],
        )
        accepted = self.lexicon.accepts(word.bare)
        own = fit(word.bare, previous, following) - (0.0 if accepted else _REJECTED)
        best = ranked[0][1]
        if best <= own:
            return None
        lead = best - ranked[1][1] if len(ranked) > 1 else 99.0
        evidence = fit.evidence(ranked[0][0].text, previous, following)
        return Choice(word, tuple(ranked[:6]), best - own, lead, accepted, evidence)


_SPELLERS: "weakref.WeakKeyDictionary[Lexicon, Speller]" = weakref.WeakKeyDictionary()
_CHOICES: "weakref.WeakKeyDictionary[Document, tuple[Lexicon, tuple[Choice, ...]]]" = weakref.WeakKeyDictionary()


def speller(lexicon: Lexicon) -> Speller:
    """The speller of a lexicon, made once."""
    found = _SPELLERS.get(lexicon)
    if found is None:
        found = _SPELLERS[lexicon] = Speller(lexicon)
    return found


def choices(document: Document, lexicon: Lexicon) -> tuple[Choice, ...]:
    """The choices of a document, computed once for all the rules that ask for them."""
    known = _CHOICES.get(document)
    if known is None or known[0] is not lexicon:
        known = _CHOICES[document] = lexicon, tuple(speller(lexicon).choices(document.words))
    return known[1]
