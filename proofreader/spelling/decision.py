"""What the speller decides of a word."""

import math
from typing import NamedTuple

from proofreader.core import Word
from proofreader.spelling.candidates import Candidate
from proofreader.spelling.particles import Odds
from proofreader.spelling.suspect_forms import HABIT


class Decision(NamedTuple):
    """A word for which something else fits better.

    ``ranked``: candidates with their scores, best first. ``margin``: by how much (natural log) the best one beats the
    word as it stands; ``lead``: by how much it beats the next candidate. ``accepted``: whether the word itself is one.
    ``evidence``: how often the best one was seen beside these neighbours; ``frequency``: its Zipf frequency;
    ``is_name``: whether our own lists of names have it.
    ``odds``: for إن and أن, what decided; ``beside_name``: whether the word before or after is a person's name and
    the word may be one too; ``beside_unknown``: whether one of them is in no list; ``unseen``: whether the word itself
    was never counted anywhere; ``own_frequency``: its Zipf frequency; ``after_quote``: whether it opens a quotation;
    ``again``: whether it stands in the paragraph twice; ``behind_place``: whether a noun that a name follows, such as
    «مدينة» or «عبد», stands before it; ``after_given_name``: whether the word before may be a person's, and was never
    counted before the best one. ``lift``: how much oftener (natural log) than by chance the best one was
    seen beside one of these neighbours; ``beside_number``: whether one of them is a number. ``another``: the odds
    (natural log) that a right word stands for the best one, see ``word_trust``. ``told``: whether a neighbour tells the
    best one: beside it that was counted far oftener than by chance, and than the word itself.
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
    beside_unknown: bool = False
    unseen: bool = False
    own_frequency: float = 0.0
    after_quote: bool = False
    again: bool = False
    behind_place: bool = False
    after_given_name: bool = False
    lift: float = 0.0
    beside_number: bool = False
    another: float = -math.inf
    told: bool = False

    @property
    def best(self) -> Candidate:
        return self.ranked[0][0]

    def by_habit(self) -> "Decision":
        """The same decision for a writer who makes this slip as a habit."""
        return self._replace(margin=self.margin + HABIT)
