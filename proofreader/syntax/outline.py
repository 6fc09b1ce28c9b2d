"""A first look at neighbouring words by their letters and counted classes alone, without readings.

Most neighbours agree by their endings, and few words end as a rule waits for. Every form has two masks, one as the
first of two words, one as the second; where the masks of neighbours share a bit, the rule of that bit looks closely.
The masks are remembered, so that a paragraph costs a few look-ups a word.
"""

from functools import cache, reduce
from itertools import pairwise
from operator import or_
from typing import NamedTuple

import dawg

from proofreader.arabic.clitics import PREPOSITIONS, forms_of
from proofreader.arabic.late import late_re
from proofreader.core import Document, Gender, HasBit, Number, Words
from proofreader.core.limits import PLAIN_ANSWERS_OF_A_GENERATION
from proofreader.core.line_table import line_table
from proofreader.core.memory import Memory
from proofreader.lexicon.derived_table import DerivedTable
from proofreader.lexicon.noun_classes import known_class, used_as_noun
from proofreader.syntax.describing import describes, times_described
from proofreader.syntax.numerals import ORDINALS
from proofreader.syntax.text import Text
from proofreader.syntax.verbs import gender_of_form

_OFTEN = 12
_GENITIVE = frozenset(forms_of("في من إلى على عن أي أية كل دون بدون أحد".split(), PREPOSITIONS))
_ELATIVES = frozenset("أكثر أقل أشد الأكثر الأقل الأشد".split())
_ARTICLE = late_re("[وف]?(?:بال|كال|لل|ال)")
_CLITIC = late_re("[وف]?[بلك]?")
_DEMONSTRATIVES = {"هذا": Gender.MASCULINE, "هذه": Gender.FEMININE, "ذلك": Gender.MASCULINE, "تلك": Gender.FEMININE}
_MASCULINE, _FEMININE, _PLURAL = 1, 2, 4
_BARE = 3  # bits that the masks of words without article are shifted by

# What two neighbours may be. The first six bits: an adjective in an ending that its noun refuses.
ADJECTIVE = 63
FEMININE_VERB = 64  # a feminine verb before a masculine noun
OBJECT = 128  # a noun after a definite one
ANNEXED = 256  # two nouns, the first with the article
NISBA = 512  # a definite noun before a nisba or another adjective without article
TANWIN_SECOND = 1024  # a noun before a word in alef
TANWIN_FIRST = 2048  # a noun in alef before a word without
NUN = 4096  # an ending in nun before the article
USUAL_ACCUSATIVE = 8192  # a verb or an elative before a noun or adjective that may lack its alef
ALEF_IN_GENITIVE = 16384  # a preposition or «أي» before a noun in alef


TABLE = DerivedTable(
    "outline",
    modules=(
        "arabic/clitics.py",
        "arabic/numerals.py",
        "lexicon/noun_classes.py",
        "syntax/describing.py",
        "syntax/numerals.py",
        "syntax/outline.py",
        "syntax/verbs.py",
    ),
    resources=(
        ("grammar", "adjectives.txt"),
        ("grammar", "describing.tsv"),
        ("grammar", "gender.tsv"),
        ("grammar", "nouns.txt"),
        ("grammar", "subjects.tsv"),
    ),
)
"""The masks of frequent forms, computed by ``tools/build_outline.py``; without it they are computed when asked for."""
_WIDTH = 15  # bits of a mask


def packed(form: str) -> int:
    """Both masks of the form in one number, as the table keeps them: as the second of two before that as the first."""
    return _second(form) << _WIDTH | _first(form)


@cache
def _table() -> "dawg.IntDAWG | None":
    return TABLE.load()


def _find(form: str) -> int:
    """Both masks of the form, from the table where that has them."""
    table = _table()
    found: int = -1 if table is None else table.get(form, -1)
    return packed(form) if found < 0 else found


_MASKS = Memory(_find, PLAIN_ANSWERS_OF_A_GENERATION)


class _Neighbours(NamedTuple):
    """The places of second words with the bits that they share with the word before, and all of those bits."""

    places: list[tuple[int, int]]
    bits: int


def candidates(text: Text, wanted: int) -> list[int]:
    """The places of the second of two neighbours that share one of the wanted bits and have but a space between."""
    found = _neighbours(text.document)
    return [at for at, bits in found.places if bits & wanted] if found.bits & wanted else []


def candidates_if(first: str, second: str, wanted: int) -> bool:
    """Whether two forms would share one of the wanted bits if they were neighbours."""
    return bool(_MASKS[first] & _MASKS[second] >> _WIDTH & wanted)


def has_candidate(wanted: int) -> HasBit:
    """The condition that there are ``candidates``."""
    return HasBit(_bits, wanted)


def _bits(document: Document) -> int:
    return _neighbours(document).bits


def _neighbours(document: Document) -> _Neighbours:
    return document.keep("outline", lambda: _shared(document.words))


def _shared(words: Words) -> _Neighbours:
    pairs = enumerate(pairwise(map(_MASKS.__getitem__, words.bares)), 1)
    places = [
        (at, shared)
        for at, (first, second) in pairs
        if (shared := first & second >> _WIDTH) and words.follows_closely(at)
    ]
    return _Neighbours(places, reduce(or_, [shared for _, shared in places], 0))


def _first(form: str) -> int:
    article = _ARTICLE.match(form)
    stem = form[article.end() :] if article else form
    mask = _refused(stem) or (_refused(stem[:-1]) if stem.endswith("ا") else 0)  # «أمطارا»
    if not article:
        if not mask and (shorter := _CLITIC.match(form)) and shorter.end():
            mask = _refused(form[shorter.end() :])
        mask <<= _BARE
    gender = gender_of_form(form)
    if gender is Gender.FEMININE:
        mask |= FEMININE_VERB
    if gender or is_elative(form) or form.endswith("وا"):
        mask |= USUAL_ACCUSATIVE
    if form in _GENITIVE:
        mask |= ALEF_IN_GENITIVE
    if article:
        mask |= OBJECT | ANNEXED | NISBA
    elif form.endswith(("ون", "ين", "ان")) and len(form) > 4:
        mask |= NUN
    if not article and (used_as_noun(form) >= 3 or (form[0] == "و" and used_as_noun(form[1:]) >= _OFTEN)):
        mask |= TANWIN_SECOND
    if form.endswith("ا") and len(form) > 3 and (used_as_noun(form[:-1]) >= _OFTEN or describes(form[:-1])):
        mask |= TANWIN_FIRST
    return mask


def is_elative(form: str) -> bool:
    """Whether it is an elative of amount, behind which stands what it is measured by: «أكثر أمانا»."""
    return form.removeprefix("و").removeprefix("ف") in _ELATIVES


def _refused(stem: str) -> int:
    """The endings of an adjective that would disagree with the noun."""
    if len(stem) < 2:
        return 0
    if stem.endswith("ات"):
        return _MASCULINE | _PLURAL
    if stem.endswith(("ين", "ان", "ون")):
        return _MASCULINE | _FEMININE | _PLURAL
    known = known_class(stem)
    if known is None or (known.gender is None and known.number is None):
        if stem.endswith("ة"):
            return _MASCULINE | _PLURAL
        return _FEMININE | _PLURAL if describes(stem, definite=True) else 0
    if known.number is Number.PLURAL:
        return _MASCULINE | _PLURAL if known.human is False else _MASCULINE | _FEMININE if known.human else 0
    if known.gender is Gender.FEMININE:
        return _MASCULINE | _PLURAL
    return _FEMININE | _PLURAL if known.gender is Gender.MASCULINE else 0


def _second(form: str) -> int:
    article = form.startswith("ال")
    mask = 0
    if form[-1] not in "اى" and _is_adjective(form[2:] if article else form, article):
        if form.endswith("ة"):
            mask = _FEMININE
        elif form.endswith(("ين", "ان", "ون", "ات")):
            mask = _PLURAL
            if form[-1] == "ن" and times_described(form.removeprefix("ال") + "ة") >= _OFTEN:
                mask |= _MASCULINE  # معين, ثمين
        else:
            mask = _MASCULINE
        if not article:
            mask <<= _BARE
    is_adjective = mask != 0
    if (_DEMONSTRATIVES.get(form) or gender_of(form)) is Gender.MASCULINE:
        mask |= FEMININE_VERB
    if article:
        mask |= NUN
        if used_as_noun(form[2:]) >= _OFTEN or not (is_adjective or describes(form[2:], definite=True)):
            mask |= ANNEXED
    else:
        if used_as_noun(form) >= _OFTEN:
            mask |= OBJECT | ANNEXED
        if len(form) > 2 and (form.endswith(("ي", "ية")) or (is_adjective and form[-1] not in "انت")):
            mask |= NISBA
        if form[-1] not in "اىةءيو" and len(form) > 2 and (used_as_noun(form) >= 3 or describes(form)):
            mask |= USUAL_ACCUSATIVE
    if form[-1] == "ا":
        if not article and used_as_noun(form[:-1]) >= 3:
            mask |= ALEF_IN_GENITIVE
        if not article and (len(form) > 4 or (len(form) == 4 and describes(form[:-1]))):  # جديا, خاصا
            mask |= TANWIN_SECOND
    elif not article and (form[0] == "و" or (form[-1] not in "ةىء" and len(form) > 2)):
        mask |= TANWIN_FIRST
    return mask


def _is_adjective(stem: str, article: bool) -> bool:
    """Whether the stem is a listed adjective in one of its endings, an ordinal, or a nisba with the article."""
    if article and (stem.endswith(("ي", "ية")) or "ال" + stem in ORDINALS):
        return True
    if describes(stem, definite=article):
        return True
    if len(stem) > 3 and stem[-1] == "ي" and describes(stem + "ة"):
        return True  # «أهلي», «مجتمعي», which may be of mine as well
    listed = line_table("grammar", "adjectives.txt")
    if stem in listed or stem.removesuffix("ة") in listed:
        return True
    return stem.endswith(("ين", "ان", "ون", "ات")) and (stem[:-2] in listed or stem[:-3] in listed)


def gender_of(form: str) -> Gender | None:
    """The gender of a singular noun by its class and ending; None where unknown."""
    article = _ARTICLE.match(form)
    stem = form[article.end() :] if article else form
    known = known_class(stem)
    if known is None:
        return Gender.FEMININE if stem.endswith("ة") else None
    return known.gender if known.number is Number.SINGULAR else None
