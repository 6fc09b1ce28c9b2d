"""Numerals in words and digits: their value, the gender of what they count, and where they stand.

A numeral from 3 to 10 has the form of the other gender than the noun it counts (ثلاثة رجال, ثلاث نساء); so has the
unit of 13 to 19, while its ten agrees (ثلاثة عشر رجلا, ثلاث عشرة امرأة). 1, 2, 11 and 12 agree; tens and above have one
form.
``counts`` is therefore the gender of the noun that the form is right for, whatever its own looks like. (Wright I §318–
§328; decision of the Cairo academy on مئة written with or without alef: both are read.)

Compound numerals are read as one: «ألف ومئتان وثلاثة وعشرون», «ثلاثة آلاف», «20 مليونا», «ثلاث عشرة».

>>> from proofreader.arabic import parse
>>> [(n.value, n.kind.value, n.counts) for n in numerals(parse("في ثلاثة عشر يوما والمرتبة الخامسة"))]
[(13, 'cardinal', <Gender.MASCULINE: 'masculine'>), (5, 'ordinal', <Gender.FEMININE: 'feminine'>)]
>>> [(n.value, n.text) for n in numerals(parse("بلغ ألفا ومئتين وثلاثة وعشرين و20 مليونا"))]
[(1223, 'ألفا ومئتين وثلاثة وعشرين'), (20000000, 'و20 مليونا')]
"""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from enum import Enum
from typing import NamedTuple

from proofreader.arabic.clitics import (
    ARTICLES,
    CONJUNCTION,
    CONJUNCTION_LETTERS,
    PREPOSITION,
    PREPOSITION_LETTERS,
    PREPOSITIONS,
    forms_of,
)
from proofreader.arabic.digits import DIGIT, value_of
from proofreader.arabic.late import late_re
from proofreader.arabic.letters import LETTERS, TATWEEL
from proofreader.core import Case, Document, Gender, HasWord, Split


class NumeralKind(Enum):
    """What a numeral says of its noun: how many, or the how manieth."""

    CARDINAL = "cardinal"
    ORDINAL = "ordinal"


class NumberWord(NamedTuple):
    """One word of a numeral. ``counts``: the gender of the noun that it is right for, None where one form serves both;
    ``case``: None where the letters show none; ``construct``: whether it has dropped its nun before a noun."""

    value: int
    kind: NumeralKind = NumeralKind.CARDINAL
    counts: Gender | None = None
    case: Case | None = None
    construct: bool = False


_M, _F = Gender.MASCULINE, Gender.FEMININE
_ORDINAL = NumeralKind.ORDINAL

UNIT_PAIRS: Mapping[int, tuple[str, str]] = {
    3: ("ثلاثة", "ثلاث"),
    4: ("أربعة", "أربع"),
    5: ("خمسة", "خمس"),
    6: ("ستة", "ست"),
    7: ("سبعة", "سبع"),
    8: ("ثمانية", "ثماني"),
    9: ("تسعة", "تسع"),
    10: ("عشرة", "عشر"),
}
"""3 to 10 → the form that counts a masculine noun, the one that counts a feminine."""

_ONE_AND_TWO: Mapping[tuple[str, str], NumberWord] = {
    ("واحد", "واحدة"): NumberWord(1),
    ("أحد", "إحدى"): NumberWord(1),
    ("اثنان", "اثنتان"): NumberWord(2, case=Case.NOMINATIVE),
    ("اثنين", "اثنتين"): NumberWord(2, case=Case.OBLIQUE),
    ("اثنا", "اثنتا"): NumberWord(2, case=Case.NOMINATIVE, construct=True),
    ("اثني", "اثنتي"): NumberWord(2, case=Case.OBLIQUE, construct=True),
}
ORDINAL_PAIRS: Mapping[int, tuple[str, str]] = {
    1: ("حادي", "حادية"),
    **{
        number: (stem, stem + "ة")
        for number, stem in enumerate("ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر".split(), 2)
    },
}
"""1 (of 11, 21 …) to 10 → the masculine and the feminine ordinal."""

_PAIRS = (*UNIT_PAIRS.values(), *_ONE_AND_TWO, *ORDINAL_PAIRS.values(), ("أول", "أولى"))
OTHER_GENDER: Mapping[str, str] = {
    "ثمان": "ثمانية",
    **{form: other for pair in _PAIRS for form, other in (pair, pair[::-1])},
}
"""Number word → the one that is right for a noun of the other gender."""

_UNITS = {
    "واحدا": NumberWord(1, counts=_M, case=Case.ACCUSATIVE),
    "ثمان": NumberWord(8, counts=_F),
    "ثمانيا": NumberWord(8, counts=_F, case=Case.ACCUSATIVE),
    **{
        form: number._replace(counts=gender)
        for pair, number in (*_ONE_AND_TWO.items(), *((pair, NumberWord(value)) for value, pair in UNIT_PAIRS.items()))
        for form, gender in zip(pair, (_M, _F), strict=True)
    },
}
_STEMS = tuple(feminine.removesuffix("ي") for value, (_, feminine) in UNIT_PAIRS.items() if value < 10)

_TENS = {
    stem + ending: NumberWord(value, case=case)
    for value, stem in zip(range(20, 100, 10), ("عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"), strict=True)
    for ending, case in (("ون", Case.NOMINATIVE), ("ين", Case.OBLIQUE))
}
_DUAL = (("ان", Case.NOMINATIVE, False), ("ين", Case.OBLIQUE, False), ("ا", Case.NOMINATIVE, True))
_HUNDREDS = {
    form: NumberWord(100) for form in ("مئة", "مائة")
} | {
    stem + ending: NumberWord(200, case=case, construct=construct)
    for stem in ("مئت", "مائت")
    for ending, case, construct in (*_DUAL, ("ي", Case.OBLIQUE, True))
} | {
    stem + hundred: NumberWord(100 * value)
    for value, stem in enumerate(_STEMS, 3)
    for hundred in ("مئة", "مائة")
} | {"ثمانيمئة": NumberWord(800), "ثمانيمائة": NumberWord(800)}  # fmt: skip

_MULTIPLIERS: dict[str, NumberWord] = {}
PLURAL_OF_MULTIPLIER: dict[str, str] = {}
"""ألف, مليون … → the plural after 3 to 10."""
for _value, _stem, _plurals in (
    (1_000, "ألف", ("آلاف", "ألوف")),
    (1_000_000, "مليون", ("ملايين",)),
    (1_000_000_000, "مليار", ("مليارات", "ملايير")),
    (1_000_000_000, "بليون", ("بلايين",)),
    (1_000_000_000_000, "تريليون", ("تريليونات",)),
    (1_000_000_000_000, "ترليون", ("ترليونات",)),
):
    _MULTIPLIERS[_stem] = NumberWord(_value)
    _MULTIPLIERS[_stem + "ا"] = NumberWord(_value, case=Case.ACCUSATIVE)
    PLURAL_OF_MULTIPLIER[_stem] = _plurals[0]
    _MULTIPLIERS |= {plural: NumberWord(_value) for plural in _plurals}
DUAL_MULTIPLIERS: Mapping[str, NumberWord] = {
    stem + ending: NumberWord(2 * value, case=case, construct=construct)
    for value, stem in (
        (1_000, "ألف"),
        (1_000_000, "مليون"),
        (1_000_000_000, "مليار"),
        (1_000_000_000, "بليون"),
    )
    for ending, case, construct in (*_DUAL[:2], ("ي", Case.OBLIQUE, True))
}
"""«ألفان», «مليونين», «ألفي»; not «ألفا» without nun, which is read as 1000 in the accusative."""

_ORDINALS: dict[str, NumberWord] = {
    "أول": NumberWord(1, _ORDINAL, _M),
    "أولى": NumberWord(1, _ORDINAL, _F),
    "ثان": NumberWord(2, _ORDINAL, _M),
    **{
        form: NumberWord(value, _ORDINAL, gender)
        for value, pair in ORDINAL_PAIRS.items()
        for form, gender in zip(pair, (_M, _F), strict=True)
    },
}

NUMBER_WORDS: Mapping[str, NumberWord] = {
    **_ORDINALS,
    **_TENS,
    **_HUNDREDS,
    **_MULTIPLIERS,
    **DUAL_MULTIPLIERS,
    **_UNITS,
}
"""Each single word of a numeral, without clitics."""
MULTIPLIERS: Mapping[str, NumberWord] = _MULTIPLIERS
"""ألف, آلاف, مليون …: they multiply what stands before them."""

_FORMS: Mapping[str, Split] = forms_of(NUMBER_WORDS, (*PREPOSITIONS, *ARTICLES))
has_number_word = HasWord(frozenset(_FORMS))
"""The condition of rules on numerals in words."""

# In digits: dates, times, ranges and scores are no numerals.
_DIGITS = late_re(
    rf"(?<![\w{LETTERS}/:.,٫٬\-–])(?P<clitic>{CONJUNCTION}?{PREPOSITION}?{TATWEEL}?)(?P<digits>{DIGIT}+(?:[.,٫٬]{DIGIT}+)*)(?![\w/:]|[-–.,٫٬]{DIGIT})"
)


class Numeral(NamedTuple):
    """A numeral as it stands in the text, from ``start`` to ``end`` (code points), its proclitics included.

    ``value`` is what it amounts to. ``parts``: its words in order, as (index in ``document.words``, number word); empty
    where it is in digits alone. ``last``: the number of its last part as read, which governs the noun after it:
    3 for «مئة وثلاثة», 1000 for «ثلاثة آلاف». ``counts``: the gender of the noun that the form is right for; None where
    one form serves both, in digits too.
    """

    start: int
    end: int
    text: str
    value: int | Decimal
    kind: NumeralKind
    counts: Gender | None
    last: int | Decimal
    proclitics: str
    parts: tuple[tuple[int, NumberWord], ...]

    @property
    def is_definite(self) -> bool:
        """Whether the article stands before its first word."""
        return self.proclitics.endswith(("ال", "لل"))

    @property
    def has_digits(self) -> bool:
        """Whether digits are in it: alone, or before «ألف», «مليون» …"""
        return not self.parts or self.text.lstrip(CONJUNCTION_LETTERS + PREPOSITION_LETTERS + TATWEEL)[:1].isdecimal()


class _Piece(NamedTuple):
    """A number word or a number in digits, with its place."""

    start: int
    end: int
    proclitics: str
    word: NumberWord | None  # None for digits
    value: int | Decimal
    at: int  # index of the word; -1 for digits

    @property
    def multiplies(self) -> bool:
        """Whether it multiplies what stands before it: ألف, ملايين …"""
        return self.word is not None and self.value >= 1000 and self.word in _MULTIPLYING


_MULTIPLYING = frozenset(_MULTIPLIERS.values())


def numerals(document: Document) -> tuple[Numeral, ...]:
    """The numerals of the document in order; kept by the document."""
    return document.keep("numerals", lambda: tuple(_compounds(document.text, _pieces(document))))


def _pieces(document: Document) -> list[_Piece]:
    words = document.words
    found = []
    for form in _FORMS.keys() & document.forms:
        split = _FORMS[form]
        number = NUMBER_WORDS[split.stem]
        for at in document.words_by_form[form]:
            word = words[at]
            found.append(_Piece(word.start, word.end, split.proclitics, number, number.value, at))
    for match in _DIGITS.finditer(document.text):
        value = value_of(match["digits"])
        if value is not None:
            found.append(_Piece(match.start(), match.end(), match["clitic"], None, value, -1))
    return sorted(found)


def _compounds(text: str, pieces: list[_Piece]) -> Iterator[Numeral]:
    """Joins neighbouring pieces to numerals, as long as each may follow the one before it."""
    at = 0
    while at < len(pieces):
        group = [pieces[at]]
        while at + len(group) < len(pieces) and _continues(text, group, following := pieces[at + len(group)]):
            if following.multiplies and (begins := _begins_another(group, following)):
                del group[begins:]
                break
            group.append(following)
        at += len(group)
        yield _numeral(text, group)


def _continues(text: str, group: list[_Piece], following: _Piece) -> bool:
    """Whether the piece goes on with the numeral before it."""
    previous = group[-1]
    gap = text[previous.end : following.start]
    if not gap or not gap.isspace() or "\n" in gap:
        return False
    if previous.word is not None and following.word is None:
        return False  # «ثلاثة و5»
    first = group[0]
    ordinal = first.word is not None and first.word.kind is _ORDINAL
    # «ثلاثة عشر», «الثالث عشر», «الحادية عشرة»
    if following.value == 10 and following.proclitics == "":
        return previous.word is not None and 1 <= previous.value <= 9 and previous.word.value < 10
    if following.word is not None and following.word.kind is _ORDINAL:
        return False
    # «ثلاثة آلاف», «20 مليونا», «مئة ألف»
    if following.multiplies and following.proclitics == "":
        return not ordinal and previous.value < following.value and not previous.multiplies
    if following.value == 100 and following.proclitics == "" and previous.word is not None:
        return not ordinal and 3 <= previous.value <= 9 and previous.word.counts is not None  # «ثلاث مئة»
    # «مئة وثلاثة», «ثلاثة وعشرون», «الثالث والعشرين», «ألف وتسعمئة»
    if following.proclitics not in (("وال",) if previous.proclitics.endswith("ال") or ordinal else ("و",)):
        return False
    if previous.word is None:
        return False
    if 20 <= following.value <= 90:
        return 1 <= previous.value <= 9 or previous.value >= 100
    return not ordinal and previous.value >= 100 and following.value < _magnitude(group)


def _begins_another(group: list[_Piece], following: _Piece) -> int:
    """Where in the group another numeral begins, if the multiplier is not below the one before it; 0 where it is.

    «مليوني وثلاثة ملايين»: 2 and 3 millions, since within one numeral the multipliers fall.
    """
    if not any(piece.value >= 1000 and piece.word and piece.value <= 2 * following.value for piece in group):
        return 0
    return max((number for number, piece in enumerate(group) if number and piece.proclitics), default=0)


def _magnitude(group: list[_Piece]) -> int | Decimal:
    """What a further part must be smaller than: the last multiplier, or the last hundred."""
    last = group[-1]
    return last.value if last.value >= 100 else 100


def _numeral(text: str, group: list[_Piece]) -> Numeral:
    total: int | Decimal = 0
    current: int | Decimal = 0
    for number, piece in enumerate(group):
        if piece.multiplies:
            total += (current or 1) * piece.value
            current = 0
        elif piece.value == 100 and number and 3 <= group[number - 1].value <= 9 and not piece.proclitics:
            current += 100 * group[number - 1].value - group[number - 1].value
        elif piece.word in DUAL_MULTIPLIERS.values():
            total += piece.value
        else:
            current += piece.value
    first, last = group[0], group[-1]
    parts = tuple((piece.at, piece.word) for piece in group if piece.word is not None)
    kind = first.word.kind if first.word else NumeralKind.CARDINAL
    teen = len(group) > 1 and last.value == 10 and group[-2].value < 10
    # Of 11 to 19 the unit decides: «ثلاثة عشر», «ثلاث عشرة».
    governing = group[-2] if teen else last
    counts = governing.word.counts if governing.word else None
    if kind is _ORDINAL and first.word:
        counts = first.word.counts
    elif len(group) > 1 and 20 <= last.value <= 90 and group[-2].word and group[-2].value < 10:
        counts = group[-2].word.counts  # «ثلاثة وعشرون»
    governed = last.value + group[-2].value if teen else last.value
    return Numeral(
        first.start,
        last.end,
        text[first.start : last.end],
        total + current,
        kind,
        counts,
        governed,
        first.proclitics,
        parts,
    )
