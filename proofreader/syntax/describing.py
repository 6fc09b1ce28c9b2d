"""Adjectives by counts: which forms agree with the noun before them so reliably that they describe it.

``resources/grammar/describing.tsv`` (counted by ``tools/count_adjectives.py``) tells how often a form agreed with the
noun right before it, and how often it did not, in edited news. A form that is a noun or a name as well, such as شاب,
refuses often; one that hardly ever refuses is an adjective wherever it stands behind a noun.
"""

from functools import lru_cache
from typing import NamedTuple

from proofreader.arabic.clitics import ARTICLE
from proofreader.core import Lexicon
from proofreader.core.limits import FORMS_REMEMBERED_BRIEFLY
from proofreader.core.line_table import line_table
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.syntax.node import Node

_LEAST = 4  # occurrences of a form, or of both genders together
_LEAST_ALONE = 6  # … of a form whose other gender was not counted
_SHARE = 25  # agreements to one refusal
_SHARE_ACCUSATIVE = 8
_OFTEN = 12  # occurrences where only a noun stands


class Described(NamedTuple):
    """How often the form agreed with the noun before it, and refused: with the article, without, in the accusative."""

    definite: int
    definite_refused: int
    indefinite: int
    indefinite_refused: int
    accusative: int
    accusative_refused: int

    @property
    def agreed(self) -> int:
        return self.definite + self.indefinite


@lru_cache(FORMS_REMEMBERED_BRIEFLY)
def _seen(form: str) -> Described | None:
    line = line_table("grammar", "describing.tsv").get(form)
    return Described(*map(int, line.split("\t"))) if line is not None else None


def other_gender(stem: str) -> str:
    """The singular of the other gender: جديدة of جديد, جديد of جديدة."""
    return stem[:-1] if stem.endswith("ة") else stem + "ة"


def describes(stem: str, *, definite: bool = False) -> bool:
    """Whether the form (without article) behind a noun of that definiteness nearly always agrees with it."""
    seen, other = _seen(stem), _seen(other_gender(stem))
    agreed = (seen.agreed if seen else 0) + (other.agreed if other else 0)
    if agreed < (_LEAST if other else _LEAST_ALONE):
        return False
    if used_as_noun(stem) >= _OFTEN and used_as_noun(stem) > 4 * (seen.agreed if seen else 0):
        return False
    if seen is None:
        return agreed >= 2 * _LEAST
    refused = seen.definite_refused if definite else seen.indefinite_refused
    there = seen.definite if definite else seen.indefinite
    return refused * _SHARE <= there + _LEAST


def times_described(stem: str) -> int:
    """How often this very form was counted as an adjective."""
    seen = _seen(stem)
    return seen.agreed if seen else 0


def describes_in_accusative(stem: str) -> bool:
    """Whether the masculine form with the alef of tanwin, behind a masculine noun, describes it: شديدا, not رسميا."""
    seen = _seen(stem)
    return seen is not None and seen.accusative >= 3 and seen.accusative_refused * _SHARE_ACCUSATIVE <= seen.accusative


def affinity(noun: Node, adjective: str, lexicon: Lexicon) -> int:
    """How often edited text has the noun with this adjective (a stem), both with the article or both without."""
    stem = noun.stem[:-1] if noun.tanwin and noun.stem.endswith("ا") else noun.stem
    if not stem:
        return 0
    return lexicon.pair(ARTICLE + stem, ARTICLE + adjective) + lexicon.pair(stem, adjective)
