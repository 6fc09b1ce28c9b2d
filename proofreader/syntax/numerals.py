"""Numerals in words beside the nouns that they count.

A unit from 3 to 10 takes the form of the other gender than the noun's singular (ثلاثة رجال, ثلاث نساء); so does the
unit of 13 to 19, while its ten agrees (ثلاثة عشر رجلا, ثلاث عشرة امرأة). 11 and 12 agree throughout.
(Wright I § 319–322; Alfiyya, باب العدد: «ثلاثة بالتاء قل للعشرة في عد ما آحاده مذكرة».)
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from proofreader.arabic.clitics import ARTICLES, BEFORE_NOUNS, PREPOSITIONS, forms_of
from proofreader.arabic.numerals import (
    DUAL_MULTIPLIERS,
    NUMBER_WORDS,
    ORDINAL_PAIRS,
    OTHER_GENDER,
    PLURAL_OF_MULTIPLIER,
    UNIT_PAIRS,
    NumberWord,
)
from proofreader.arabic.numerals import MULTIPLIERS as _ALL_MULTIPLIERS
from proofreader.core import Gender

_M, _F = Gender.MASCULINE, Gender.FEMININE
_UNIT_WORDS: Mapping[str, NumberWord] = {
    form: NUMBER_WORDS[form] for form in ("ثمان", *(form for pair in UNIT_PAIRS.values() for form in pair))
}
_FEW = {"بضعة": "بضع", "بضع": "بضعة"}


class Unit(NamedTuple):
    """A numeral word: what stands before it, its value, the gender of the noun that it is right for (``counts``), and
    the stem that is right for the other gender. بضع has the value 0."""

    clitics: str
    value: int
    counts: Gender
    other: str

    @property
    def has_article(self) -> bool:
        return self.clitics.endswith(("ال", "لل"))


def _units(proclitics: Iterable[str]) -> dict[str, Unit]:
    found: dict[str, Unit] = {}
    for form, (before, stem, _) in forms_of((*_UNIT_WORDS, *_FEW), proclitics).items():
        if stem in _FEW:
            found[form] = Unit(before, 0, _M if stem.endswith("ة") else _F, _FEW[stem])
        elif (counts := _UNIT_WORDS[stem].counts) is not None:
            found[form] = Unit(before, _UNIT_WORDS[stem].value, counts, OTHER_GENDER[stem])
    return found


UNITS: Mapping[str, Unit] = _units(PREPOSITIONS)
"""3 to 10 and بضع, with clitics but no article."""
DEFINITE_UNITS: Mapping[str, Unit] = _units(ARTICLES)
"""3 to 10 with the article."""


class Teen(NamedTuple):
    """The unit of 11 to 19. ``counts``: the gender of the noun it is right for; ``right``: the form for each gender."""

    clitics: str
    counts: Gender
    right: Mapping[Gender, str]

    @property
    def has_article(self) -> bool:
        return self.clitics.endswith(("ال", "لل"))


def _teens() -> dict[str, Teen]:
    pairs = [pair for value, pair in UNIT_PAIRS.items() if value < 10]
    pairs += [(stem, OTHER_GENDER[stem]) for stem in ("أحد", "اثنا", "اثني")]
    pairs += [("إ" + one[1:], "إ" + other[1:]) for one, other in pairs[-2:]]  # its hamza is for the spelling rules
    found: dict[str, Teen] = {}
    for masculine, feminine in pairs:
        right = {_M: masculine, _F: feminine}
        for form, split in forms_of((masculine, feminine), BEFORE_NOUNS).items():
            found[form] = Teen(split.proclitics, _M if split.stem == masculine else _F, right)
    eight = dict(zip((_M, _F), UNIT_PAIRS[8], strict=True))
    return found | {form: Teen(split.proclitics, _F, eight) for form, split in forms_of(["ثمان"], BEFORE_NOUNS).items()}


TEENS: Mapping[str, Teen] = _teens()
TEN: Mapping[str, Gender] = dict(zip(reversed(UNIT_PAIRS[10]), (_M, _F), strict=True))
"""The second word of 11 to 19 → the gender of the noun that it is right for: عشر for a masculine one."""

ORDINALS: Mapping[str, tuple[str, Gender, str]] = {
    form: (split.proclitics, gender, OTHER_GENDER[split.stem])
    for pair in ORDINAL_PAIRS.values()
    for stem, gender in zip(pair, (_M, _F), strict=True)
    for form, split in forms_of([stem], ARTICLES).items()
}
"""Ordinal with the article → what stands before its stem, its gender, the stem of the other gender."""

_TENS = tuple(form for form, word in NUMBER_WORDS.items() if 20 <= word.value <= 90)
TENS = frozenset(forms_of(_TENS, PREPOSITIONS))
DEFINITE_TENS = frozenset(forms_of(_TENS, ARTICLES))
HUNDREDS = frozenset(
    forms_of(
        (
            form
            for form, word in NUMBER_WORDS.items()
            # Of 200 the form that has lost its nun before a noun.
            if 100 <= word.value <= 900 and (word.value != 200 or word.construct)
        ),
        PREPOSITIONS,
    )
)
MULTIPLIERS: Mapping[str, str] = PLURAL_OF_MULTIPLIER
"""ألف, مليون … → the plural after 3 to 10."""
MULTIPLIER_FORMS = frozenset(forms_of((*_ALL_MULTIPLIERS, *DUAL_MULTIPLIERS), BEFORE_NOUNS))
