"""Chooses, for every doubtful word of a paragraph, what was meant: cost of the slip against fit to the neighbours."""

import weakref
from collections.abc import Sequence
from typing import NamedTuple

from proofreader.arabic import skeleton
from proofreader.core import Document, Lexicon, Word
from proofreader.spelling.candidates import Candidate, Candidates
from proofreader.spelling.context import Fit, after, before
from proofreader.spelling.particles import PARTICLES, Odds, odds
from proofreader.spelling.slips import PARTICLE, Slip

# What a word that is no word costs to leave standing.
_REJECTED = 3.5
_RANKED = 6
_BEFORE_A_NEW_SENTENCE = ':"«»“”(.؟!'
_SPELT_LETTERS = frozenset("سي بي تي دي إن أن إم إس أس آي إيه".split())


class Choice(NamedTuple):
    """A word for which something else fits better.

    ``ranked``: candidates with their scores, best first. ``margin``: by how much (natural log) the best one beats the
    word as it stands; ``lead``: by how much it beats the next candidate. ``accepted``: whether the word itself is one.
    ``evidence``: how often the best one was seen beside these neighbours; ``frequency``: its Zipf frequency.
    ``odds``: for إن and أن, what decided.
    """

    word: Word
    ranked: tuple[tuple[Candidate, float], ...]
    margin: float
    lead: float
    accepted: bool
    evidence: int
    frequency: float
    odds: Odds | None = None

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
        if particles := PARTICLES.get(skeleton(word.bare)):
            return self._choose_particle(words, at, candidates, particles)
        previous, following = before(words, at), after(words, at)
        fit = self.fit
        ranked = [(candidate, fit(candidate.text, previous, following) - candidate.cost) for candidate in candidates]
        own = fit(word.bare, previous, following)
        choice = self._decide(word, ranked, own)
        if choice is None:
            return None
        return choice._replace(evidence=fit.evidence(choice.best.text, previous, following))

    def _choose_particle(
        self, words: Sequence[Word], at: int, candidates: tuple[Candidate, ...], particles: tuple[str, str]
    ) -> Choice | None:
        """إن and أن by what governs them; any other spelling competes by its fit with the better fitting of the two."""
        word = words[at]
        previous, following = before(words, at), after(words, at)
        if self.lexicon.accepts(word.bare) and self._not_a_conjunction(word, previous, following):
            return None
        decided = odds(words, at)
        anna, inna = particles
        fits = {
            text: self.fit(text, previous, following) for text in (word.bare, anna, inna, *(c.text for c in candidates))
        }
        anchor = max(fits[anna], fits[inna])
        fits[anna], fits[inna] = anchor - max(decided.value, 0), anchor + min(decided.value, 0)
        ranked = [
            (c, fits[c.text] - c.cost)
            for c in (
                c._replace(slip=Slip.PARTICLE, cost=PARTICLE) if c.slip is Slip.HAMZA_PLACE else c for c in candidates
            )
        ]
        choice = self._decide(word, ranked, fits[word.bare])
        return choice._replace(odds=decided) if choice else None

    def _not_a_conjunction(self, word: Word, previous: str, following: str) -> bool:
        """Whether أن or إن stands where both may be right or neither is meant.

        At the beginning of a sentence or quotation (there it is إن), before a verb (the subjunctive, the conditional),
        and among letters that spell a foreign name (سي إن إن).
        """
        if word.gap is None or "آ" in word.bare or any(mark in word.gap for mark in _BEFORE_A_NEW_SENTENCE):
            return True
        if previous in _SPELT_LETTERS or following in _SPELT_LETTERS:
            return True
        has_pronoun = len(word.bare) > 3
        return not has_pronoun and any("verb" in analysis.tags for analysis in self.lexicon.analyses(following))

    def _decide(self, word: Word, scored: list[tuple[Candidate, float]], own: float) -> Choice | None:
        """The choice, or None where the word as it stands fits best."""
        accepted = self.lexicon.accepts(word.bare)
        if not accepted:
            own -= _REJECTED
        ranked = sorted(scored, key=lambda pair: -pair[1])
        best = ranked[0][1]
        if best <= own:
            return None
        lead = best - ranked[1][1] if len(ranked) > 1 else 99.0
        frequency = self.lexicon.frequency(ranked[0][0].text)
        return Choice(word, tuple(ranked[:_RANKED]), best - own, lead, accepted, evidence=0, frequency=frequency)


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
