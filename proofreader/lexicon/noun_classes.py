"""Gender, number and humanity of nouns: from their form, from counted agreement, from a list made by hand.

``resources/grammar/nouns.txt`` (by hand) goes before ``resources/grammar/gender.tsv`` (counted by
``tools/count_agreement.py``), which goes before the ending.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from proofreader.arabic.late import late_re
from proofreader.core.limits import FORMS_REMEMBERED_BRIEFLY
from proofreader.core.line_table import line_table
from proofreader.core.reading import Derivation, Gender, Number
from proofreader.core.resources import resource

_M, _F = Gender.MASCULINE, Gender.FEMININE
_S, _D, _P = Number.SINGULAR, Number.DUAL, Number.PLURAL
_GENDERS = {"m": _M, "f": _F}
_NUMBERS = {"s": _S, "p": _P}

# فعاللة: مغاربة, قبارصة, صيادلة; of people, but «مراهقة».
_PEOPLE_SHAPE = late_re("[^مإأا].ا[^ي][^ي]ة")
_DESCRIBING = frozenset(
    {Derivation.ACTIVE_PARTICIPLE, Derivation.PASSIVE_PARTICIPLE, Derivation.ADJECTIVE, Derivation.NISBA}
)
# Occurrences that agreement must have, and the share of them that must agree, before a class is believed.
_LEAST, _SHARE = 6, 0.93
_LEAST_COUNTED, _SHARE_COUNTED = 3, 0.9
_SELDOM = 50  # agreements as a thing to one as people, of a plural of things: أصول
# Broken plurals that have no other use: أفعال, مفاعل, مفاعيل, فعائل, فواعل, أفعلاء.
_PLURAL_SHAPE = late_re("أ..ا.|[^اأإ].ا[^اةتي][^ة]|[^اأإ].ا.ي.|أ...اء|...اء|أ...ة")


class NounClass(NamedTuple):
    """``gender``: of a plural, that of its singular. ``human``: of plurals alone."""

    gender: Gender | None
    number: Number | None
    human: bool | None


UNKNOWN = NounClass(None, None, None)


class NounClasses:
    """Answers for stems without article and pronoun."""

    def of_listed(self, form: str) -> NounClass:
        """The class of a noun of the supplement, of which only the form is known."""
        known = _by_hand().get(form) or counted(form)
        if known and known != UNKNOWN:
            return known
        return NounClass(_F, _S, None) if form.endswith("ة") else UNKNOWN

    def of(self, stem: str, tags: frozenset[str], derivation: Derivation | None) -> NounClass:
        """The class of the stem with these dictionary tags."""
        if hand := _by_hand().get(stem):
            return hand
        if "feminine-plural" in tags:
            # The singular of a participle may be of either gender: ناشطات, مستحضرات.
            gender = counted_gender(stem) if derivation in _DESCRIBING else _gender_of_singular(stem)
            return NounClass(gender, _P, _human_plural(stem))
        if "masculine-plural" in tags:
            return NounClass(_M, _P, True)
        if "dual" in tags:
            return NounClass(_gender_of_dual(stem), _D, None)
        base = stem[:-1] if "tanwin" in tags and stem.endswith("ا") else stem
        if base != stem and (hand := _by_hand().get(base)):
            return hand
        # An adjective that follows nouns of every kind has counts that say nothing of it.
        if derivation in _DESCRIBING and base.endswith("ة"):
            return NounClass(_F, _S, None)
        if derivation is Derivation.NISBA and base.endswith("ي"):
            return NounClass(_M, _S, None)
        if _PEOPLE_SHAPE.fullmatch(base):
            return UNKNOWN
        known = counted(base)
        # مشاهد, معارض, مدافع: a participle, or the broken plural of another word.
        if known and known.number is _P and derivation in _DESCRIBING and base.startswith("م"):
            return UNKNOWN
        if known and (known.gender or known.number):
            return known
        if derivation is Derivation.ELATIVE:
            return UNKNOWN
        if base.endswith("ة"):
            return NounClass(_F, _S if not re.fullmatch("أ...ة|.{1,2}اة", base) else None, None)
        if derivation in _DESCRIBING:
            return NounClass(_M, _S, None) if not _PLURAL_SHAPE.fullmatch(base) or base.startswith("م") else UNKNOWN
        if derivation is Derivation.MASDAR and base[-1] not in "ىاء" and not _PLURAL_SHAPE.fullmatch(base):
            return NounClass(_M, _S, None)
        return UNKNOWN


def _gender_of_dual(stem: str) -> Gender | None:
    """Of مدرستين, مدرستا, عاملان: the gender of the singular."""
    single = re.sub("(ان|ين|ا|ي)$", "", stem)
    if single.endswith("ت"):
        if _class_of(single[:-1] + "ة") is not None:
            return _F
        if len(single) > 3:
            found = _class_of(single)
            return found.gender if found and found.gender else _F
    found = _class_of(single)
    return found.gender if found and found.gender else _M if single and single[-1] not in "اىء" else None


def _class_of(form: str) -> NounClass | None:
    return _by_hand().get(form) or counted(form)


def _gender_of_singular(plural: str) -> Gender | None:
    """Of مطارات, مدارات, وفيات: what the numerals say, or the gender of the only singular that was counted."""
    found = counted(plural)
    if found and found.gender:
        return found.gender
    singulars = (plural[:-2], plural[:-2] + "ة", plural[:-3] + "اة")
    genders = {known.gender for form in singulars if (known := _class_of(form)) and known.number is _S}
    return genders.pop() if len(genders) == 1 else None


def counted_gender(form: str) -> Gender | None:
    """The gender that the numerals before the plural show."""
    found = counted(form)
    return found.gender if found else None


def _human_plural(plural: str) -> bool | None:
    found = counted(plural)
    return found.human if found else None


@cache
def _by_hand() -> Mapping[str, NounClass]:
    """Form → class, from the list made by hand. A line: form, gender m or f, number s or p, h for people."""
    found: dict[str, NounClass] = {}
    for line in resource("grammar", "nouns.txt").read_text(encoding="utf-8").splitlines():
        text = line.partition("#")[0].strip()
        if not text:
            continue
        what, _, forms = text.partition(":")
        gender, number, human = (*what.strip(), "")[:3]
        for form in forms.split():
            found[form] = NounClass(_GENDERS.get(gender), _NUMBERS.get(number), human == "h" if number == "p" else None)
    return found


class Counts(NamedTuple):
    """How often a form stood with masculine, feminine and human plural agreement; after a numeral of masculine and of
    feminine polarity; as the singular after 11–99."""

    m: int
    f: int
    p: int
    numeral_m: int
    numeral_f: int
    single: int


@lru_cache(FORMS_REMEMBERED_BRIEFLY)
def _counts_of(form: str) -> Counts | None:
    line = line_table("grammar", "gender.tsv").get(form)
    return Counts(*map(int, line.split("\t"))) if line is not None else None


@lru_cache(FORMS_REMEMBERED_BRIEFLY)
def counted(form: str) -> NounClass | None:
    """The class that counted agreement gives the form; None where it was not counted."""
    counts = _counts_of(form)
    if counts is None:
        return None
    agreed = counts.m + counts.f + counts.p
    numerals = counts.numeral_m + counts.numeral_f
    gender_by_numeral = None
    if numerals >= _LEAST_COUNTED and max(counts[3:5]) >= _SHARE_COUNTED * numerals:
        gender_by_numeral = _M if counts.numeral_m > counts.numeral_f else _F
    is_plural = numerals >= _LEAST_COUNTED and numerals > 2 * counts.single and counts.m * 5 < agreed + numerals
    if agreed >= _LEAST and counts.p >= 0.5 * agreed and form.endswith("ة"):
        return NounClass(None, None, None)  # طلبة; those that are sure are listed by hand
    if agreed >= _LEAST and counts.p >= 0.5 * agreed:
        return NounClass(gender_by_numeral or (_M if not form.endswith("ات") else None), _P, True)
    if agreed >= _LEAST and counts.m >= _SHARE * agreed and not form.endswith("ات"):
        return NounClass(_M, _S, None)
    if agreed >= _LEAST and counts.f + counts.p >= _SHARE * agreed:
        if is_plural or form.endswith("ات"):
            return NounClass(gender_by_numeral, _P, counts.p * 4 > agreed if counts.p else False)
        if form.endswith("ة"):
            return NounClass(_F, None if _PLURAL_SHAPE.fullmatch(form) else _S, None)
        if form[-1] in "ىاء":
            return NounClass(_F if not counts.p else None, None, None)
        # Feminine nouns without a sign are listed by hand; what is left is the broken plural of things.
        return NounClass(gender_by_numeral, _P, None if counts.p * _SELDOM > agreed else False)
    if is_plural or form.endswith("ات"):
        return NounClass(gender_by_numeral, _P, None)
    return NounClass(None, None, None)


def used_as_noun(form: str) -> int:
    """How often the form, an adjective by its shape, was counted where only a noun stands."""
    counts = _counts_of(form)
    return counts.m + counts.f + counts.p if counts else 0


def counted_alone(form: str) -> int:
    """How often the form was counted as the singular after a number from 11 to 99."""
    counts = _counts_of(form)
    return counts.single if counts else 0


def known_class(stem: str) -> NounClass | None:
    """The class that the list made by hand or the counts give the stem; None where neither knows it."""
    return _class_of(stem)
