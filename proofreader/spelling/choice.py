"""Chooses, for every doubtful word of a paragraph, what was meant: cost of the slip against fit to the neighbours."""

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import regex

from proofreader.arabic import skeleton
from proofreader.core import Document, Lexicon, Word, Words
from proofreader.spelling.candidates import Candidate, Candidates
from proofreader.spelling.context import END, Fit, after, before
from proofreader.spelling.particles import PARTICLES, Odds, odds
from proofreader.spelling.shortcut import Shortcut
from proofreader.spelling.slips import PARTICLE, Slip

# What a word that is no word costs to leave standing.
_REJECTED = 3.5
_RANKED = 6
_ARTICLES = ("ال", "وال", "بال", "لل", "فال", "كال")
_REMEMBERED = 150_000  # forms
_VERBS_REMEMBERED = 20_000
_VOWELS = regex.compile("[\u064c-\u0652]")  # tanwin of the accusative is often all that is typed
# Writers who drop hamzas drop most of them. Where a paragraph shows the habit, each further slip of the kind is this
# much likelier, in natural-log units.
HABIT = 1.5
_HABITUAL = frozenset({Slip.HAMZA_DROPPED, Slip.TA_MARBUTA, Slip.YA_WITHOUT_DOTS})
_HABIT_LEAST, _HABIT_SHARE = 2, 0.4
_KEPT = {
    Slip.HAMZA_DROPPED: regex.compile("[أإ]"),
    Slip.TA_MARBUTA: regex.compile("ة$"),
    Slip.YA_WITHOUT_DOTS: regex.compile("..ي$"),
}
_BEFORE_A_NEW_SENTENCE = ':"«»“”(.؟!'
_SPELT_LETTERS = frozenset("سي بي تي دي إن أن إم إس أس آي إيه".split())


class Choice(NamedTuple):
    """A word for which something else fits better.

    ``ranked``: candidates with their scores, best first. ``margin``: by how much (natural log) the best one beats the
    word as it stands; ``lead``: by how much it beats the next candidate. ``accepted``: whether the word itself is one.
    ``evidence``: how often the best one was seen beside these neighbours; ``frequency``: its Zipf frequency;
    ``is_name``: whether our own lists of names have it.
    ``odds``: for إن and أن, what decided; ``beside_name``: whether the word before or after is a person's name and
    the word may be one too.
    """

    word: Word
    ranked: tuple[tuple[Candidate, float], ...]
    margin: float
    lead: float
    accepted: bool
    evidence: int
    frequency: float
    is_name: bool
    odds: Odds | None = None
    beside_name: bool = False

    @property
    def best(self) -> Candidate:
        return self.ranked[0][0]

    def by_habit(self) -> "Choice":
        """The same choice for a writer who makes this slip as a habit."""
        return self._replace(margin=self.margin + HABIT)


class _Doubt(NamedTuple):
    """What is known of a form before its neighbours are: the words it may stand for; which of them a neighbour may
    speak for, see ``Shortcut.rivals``; for إن and أن both of their spellings, of which the rivals are others."""

    candidates: tuple[Candidate, ...]
    rivals: tuple[str, ...] | None
    particles: tuple[str, str] | None


class Speller:
    """The model over one lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.fit = Fit(lexicon)
        self.candidates = Candidates(lexicon).of
        self._shortcut = Shortcut(lexicon, self.fit, -HABIT)
        self._may_be_verb = lru_cache(_VERBS_REMEMBERED)(self._has_verb_reading)
        self._settled: set[str] = set()
        self._doubted: dict[str, _Doubt] = {}

    def doubtful(self, forms: frozenset[str]) -> frozenset[str]:
        """Those of the forms that are not accepted, may have to yield to another word or are a single letter."""
        unsettled = forms - self._settled
        # Not ``unsettled - self._doubted.keys()``, which goes through all of them.
        for form in [form for form in unsettled if form not in self._doubted]:
            if self.lexicon.is_settled(form) or (doubt := self._doubt(form)) is None:
                self._settled.add(form)
            else:
                self._doubted[form] = doubt
        unsettled = unsettled - self._settled
        if len(self._settled) + len(self._doubted) > _REMEMBERED:
            self._settled.clear()
            self._doubted.clear()
        return unsettled

    def is_settled(self, form: str) -> bool:
        """Whether the form is accepted and no other word can compete with it, whatever stands beside it."""
        return self._doubt(form) is None

    def _doubt(self, form: str) -> "_Doubt | None":
        """None for a form that is settled."""
        candidates = self.candidates(form)
        is_right = len(form) > 1 and self.lexicon.accepts(form)
        if not candidates:
            return None if is_right else _Doubt(candidates, None, None)
        particles = PARTICLES.get(skeleton(form))
        others = tuple(c for c in candidates if c.slip is not Slip.HAMZA_PLACE) if particles else candidates
        rivals = self._shortcut.rivals(form, others)
        return None if is_right and rivals == () and not particles else _Doubt(candidates, rivals, particles)

    def choices(self, words: Words, doubtful: frozenset[str]) -> list[Choice]:
        """The words of which the model would change or doubts the spelling, in order; ``doubtful``: see above."""
        doubts = {form: doubt for form in doubtful if (doubt := self._doubted.get(form) or self._doubt(form))}
        found = []
        for at, form in enumerate(words.bares):
            if form in doubts and (doubt := doubts[form]).candidates:
                choice = self._choose(words, at, doubt)
                if choice is not None:
                    found.append(choice)
        habits = habits_of(found, words) if found else frozenset()
        found = [choice.by_habit() if choice.best.slip in habits else choice for choice in found]
        return [choice for choice in found if choice.margin > 0]

    def _choose(self, words: Words, at: int, doubt: "_Doubt") -> Choice | None:
        candidates, rivals, particles = doubt
        if particles:
            return self._choose_particle(words, at, doubt, particles)
        previous, following = before(words, at), after(words, at)
        if self._shortcut.stands(rivals, previous, following):
            return None
        form = words.bares[at]
        if previous == "و" and self._was_cut_off(words[at]):
            return None
        fit = self.fit
        ranked = [(candidate, fit(candidate.text, previous, following) - candidate.cost) for candidate in candidates]
        choice = self._decide(words, at, ranked, fit(form, previous, following))
        if choice is None or (choice.accepted and self._stands_by_right(choice.word, choice.best.slip, following)):
            return None
        return choice._replace(
            evidence=fit.evidence(choice.best.text, previous, following),
            beside_name=not choice.accepted
            and not form.startswith(_ARTICLES)
            and not choice.is_name
            and (self._is_person(previous) or self._is_person(following)),
        )

    def _is_person(self, word: str) -> bool:
        """Whether the word is a person's name and nothing else."""
        if self.lexicon.is_known_name(word):
            return True
        readings = self.lexicon.analyses(word)
        return bool(readings) and all("person" in reading.tags for reading in readings)

    def _has_verb_reading(self, word: str) -> bool:
        return any("verb" in reading.tags for reading in self.lexicon.analyses(word))

    def _was_cut_off(self, word: Word) -> bool:
        """Whether the lone waw before the word is its own first letter: «و اشنطن» is «واشنطن», not «و» and «واشنطن»."""
        return word.gap == " " and not self.lexicon.accepts(word.bare) and self.lexicon.accepts("و" + word.bare)

    def _stands_by_right(self, word: Word, slip: Slip, following: str) -> bool:
        """Whether a right word must not be doubted here.

        Who writes vowel marks has chosen the word («عليّ», «يُجرى»). And «علي», «إلي» that govern nothing are the
        pronoun of the first person or a name.
        """
        if word.text != word.bare and _VOWELS.search(word.text):
            return True
        if slip is not Slip.MAQSURA_WITH_DOTS:
            return False
        return following == END or any(
            "verb" in a.tags and "noun" not in a.tags for a in self.lexicon.analyses(following)
        )

    def _choose_particle(self, words: Words, at: int, doubt: _Doubt, particles: tuple[str, str]) -> Choice | None:
        """إن and أن by what governs them; any other spelling competes by its fit with the better fitting of the two."""
        form = words.bares[at]
        previous, following = before(words, at), after(words, at)
        if self.lexicon.accepts(form) and self._not_a_conjunction(words, at, previous, following):
            return None
        decided = odds(words, at)
        anna, inna = particles
        agrees = decided.value <= 0 if form == anna else decided.value >= 0 if form == inna else False
        # It fits as well as the other particle, or less well and yet stands in its place.
        if (
            agrees
            and PARTICLE + abs(decided.value) >= HABIT
            and self._shortcut.stands(doubt.rivals, previous, following)
        ):
            return None
        spellings = (form, anna, inna, *(candidate.text for candidate in doubt.candidates))
        fits = {text: self.fit(text, previous, following) for text in spellings}
        anchor = max(fits[anna], fits[inna])
        fits[anna], fits[inna] = anchor - max(decided.value, 0), anchor + min(decided.value, 0)
        ranked = [
            (c, fits[c.text] - c.cost)
            for c in (
                c._replace(slip=Slip.PARTICLE, cost=PARTICLE) if c.slip is Slip.HAMZA_PLACE else c
                for c in doubt.candidates
            )
        ]
        choice = self._decide(words, at, ranked, fits[form])
        return choice._replace(odds=decided) if choice else None

    def _not_a_conjunction(self, words: Words, at: int, previous: str, following: str) -> bool:
        """Whether أن or إن stands where both may be right or neither is meant.

        At the beginning of a sentence or quotation (there it is إن), before a verb (the subjunctive, the conditional),
        and among letters that spell a foreign name (سي إن إن).
        """
        form = words.bares[at]
        if "آ" in form:
            return True
        if not words.follows_closely(at):
            gap = words.gap(at)
            if gap is None or any(mark in gap for mark in _BEFORE_A_NEW_SENTENCE):
                return True
        if previous in _SPELT_LETTERS or following in _SPELT_LETTERS:
            return True
        has_pronoun = len(form) > 3
        return not has_pronoun and self._may_be_verb(following)

    def _decide(self, words: Words, at: int, scored: list[tuple[Candidate, float]], own: float) -> Choice | None:
        """The choice, or None where the word as it stands fits best."""
        accepted = self.lexicon.accepts(words.bares[at])
        if not accepted:
            own -= _REJECTED
        ranked = sorted(scored, key=lambda pair: -pair[1])
        best = ranked[0][1]
        if best <= own - HABIT:
            return None
        lead = best - ranked[1][1] if len(ranked) > 1 else 99.0
        text = ranked[0][0].text
        return Choice(
            words[at],
            tuple(ranked[:_RANKED]),
            margin=best - own,
            lead=lead,
            accepted=accepted,
            evidence=0,
            frequency=self.lexicon.frequency(text),
            is_name=self.lexicon.is_known_name(text),
        )


def habits_of(found: Sequence[Choice], words: Words) -> frozenset[Slip]:
    """The slips that the writer of these words makes more often than not, judged by words that are none."""
    slips = Counter(choice.best.slip for choice in found if not choice.accepted and choice.margin > 0)
    habits = set()
    for slip in _HABITUAL:
        if slips[slip] >= _HABIT_LEAST:
            kept = sum(1 for form in words.bares if _KEPT[slip].search(form))
            if slips[slip] >= _HABIT_SHARE * (slips[slip] + kept):
                habits.add(slip)
    return frozenset(habits)


# The spellers of the last lexicons asked for, newest first. A speller holds its lexicon, so a weak dictionary would
# keep every lexicon for ever, and the window makes a new one with each word that the user adds.
_SPELLERS: list[Speller] = []
_MOST_SPELLERS = 2


def speller(lexicon: Lexicon) -> Speller:
    """The speller of a lexicon, made once for the lexicon in use."""
    for found in _SPELLERS:
        if found.lexicon is lexicon:
            return found
    _SPELLERS.insert(0, Speller(lexicon))
    del _SPELLERS[_MOST_SPELLERS:]
    return _SPELLERS[0]


def doubtful(document: Document, lexicon: Lexicon) -> frozenset[str]:
    """The forms of the document that are in no list, have rivals or are a single letter."""
    return document.keep(doubtful, lambda: speller(lexicon).doubtful(document.forms))


def choices(document: Document, lexicon: Lexicon) -> tuple[Choice, ...]:
    """The choices of a document, computed once for all the rules that ask for them."""

    def choose() -> tuple[Choice, ...]:
        forms = doubtful(document, lexicon)
        return tuple(speller(lexicon).choices(document.words, forms)) if forms else ()

    return document.keep(choices, choose)
