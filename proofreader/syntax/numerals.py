"""Numerals in words beside the nouns that they count.

A unit from 3 to 10 takes the form of the other gender than the noun's singular (ثلاثة رجال, ثلاث نساء); so does the
unit of 13 to 19, while its ten agrees (ثلاثة عشر رجلا, ثلاث عشرة امرأة). 11 and 12 agree throughout.
(Wright I § 319–322; Alfiyya, باب العدد: «ثلاثة بالتاء قل للعشرة في عد ما آحاده مذكرة».)
"""

from collections.abc import Mapping
from typing import NamedTuple

from proofreader.core import Gender

_M, _F = Gender.MASCULINE, Gender.FEMININE
_CLITICS = ("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "فب")
_ARTICLES = ("ال", "وال", "بال", "لل", "وبال", "ولل", "كال")


class Unit(NamedTuple):
    """A numeral word: what stands before it, its value, the gender of the noun that it is right for (``counts``), and
    the stem that is right for the other gender."""

    clitics: str
    value: int
    counts: Gender
    other: str

    @property
    def has_article(self) -> bool:
        return self.clitics.endswith(("ال", "لل"))


_PAIRS = (
    (3, "ثلاثة", "ثلاث"), (4, "أربعة", "أربع"), (5, "خمسة", "خمس"), (6, "ستة", "ست"), (7, "سبعة", "سبع"),
    (8, "ثمانية", "ثماني"), (9, "تسعة", "تسع"), (10, "عشرة", "عشر"),
)  # fmt: skip
_FEW = (("بضعة", "بضع"),)


def _units(clitics: tuple[str, ...]) -> dict[str, Unit]:
    found: dict[str, Unit] = {}
    for value, masculine, feminine in (*_PAIRS, *((0, *few) for few in _FEW)):
        for before in clitics:
            found[before + masculine] = Unit(before, value, _M, feminine)
            found[before + feminine] = Unit(before, value, _F, masculine)
    for before in clitics:
        found[before + "ثمان"] = Unit(before, 8, _F, "ثمانية")
    return found


UNITS: Mapping[str, Unit] = _units(_CLITICS)
"""3 to 10 and بضع, with clitics but no article."""
DEFINITE_UNITS: Mapping[str, Unit] = _units(_ARTICLES)
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
    rows: list[tuple[str, str]] = [(masculine, feminine) for value, masculine, feminine in _PAIRS if value < 10]
    rows += [("أحد", "إحدى"), ("اثنا", "اثنتا"), ("اثني", "اثنتي"), ("إثنا", "إثنتا"), ("إثني", "إثنتي")]
    found: dict[str, Teen] = {}
    for masculine, feminine in rows:
        right = {_M: masculine, _F: feminine}
        for before in (*_CLITICS, *_ARTICLES):
            found[before + masculine] = Teen(before, _M, right)
            found[before + feminine] = Teen(before, _F, right)
    for before in (*_CLITICS, *_ARTICLES):
        found[before + "ثمان"] = Teen(before, _F, {_M: "ثمانية", _F: "ثماني"})
    return found


TEENS: Mapping[str, Teen] = _teens()
TEN: Mapping[str, Gender] = {"عشر": _M, "عشرة": _F}
"""The second word of 11 to 19 → the gender of the noun that it is right for."""


def _ordinals() -> dict[str, tuple[str, Gender, str]]:
    found: dict[str, tuple[str, Gender, str]] = {}
    for masculine in "حادي ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر".split():
        for before in _ARTICLES:
            found[before + masculine] = (before, _M, masculine + "ة")
            found[before + masculine + "ة"] = (before, _F, masculine)
    return found


ORDINALS: Mapping[str, tuple[str, Gender, str]] = _ordinals()
"""Ordinal with the article → what stands before its stem, its gender, the stem of the other gender."""

_TENS = tuple(stem + ending for stem in "عشر ثلاث أربع خمس ست سبع ثمان تسع".split() for ending in ("ون", "ين"))
TENS = frozenset(clitic + word for clitic in ("", "و", "ف", "ب", "ل", "ك") for word in _TENS)
HUNDREDS = frozenset(
    clitic + stem
    for clitic in ("", "و", "ب", "ل")
    for stem in (
        "مئة", "مائة", "مئتا", "مئتي", "مائتا", "مائتي",
        *(unit + hundred for unit in "ثلاث أربع خمس ست سبع ثماني ثمان تسع".split() for hundred in ("مئة", "مائة")),
    )
)  # fmt: skip
MULTIPLIERS: Mapping[str, str] = {
    "ألف": "آلاف", "مليون": "ملايين", "مليار": "مليارات", "بليون": "بلايين", "تريليون": "تريليونات",
}  # fmt: skip
"""ألف, مليون … → the plural after 3 to 10."""
MULTIPLIER_FORMS = frozenset(
    clitic + form
    for clitic in ("", "و", "ب", "ل", "ال", "وال")
    for one, many in MULTIPLIERS.items()
    for form in (one, many, one + "ا", one + "ان", one + "ين", one + "ي", "ملايير")
)
