"""Readings from what the dictionary's sections and suffixes tell (tags) and from the letters of the form.

The gender and number of nouns come from ``lexicon.noun_classes``; those of verbs from the form:
كتبَتْ ends in ت and «كتب» is a verb, ثبَتَ ends in ت and «ثبتت» is one.
"""

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from proofreader.arabic.clitics import CONJUNCTIONS
from proofreader.core.reading import (
    Case,
    Derivation,
    Gender,
    Mood,
    NameOf,
    Number,
    Origin,
    PartOfSpeech,
    Reading,
    Tense,
)
from proofreader.lexicon.noun_classes import UNKNOWN, NounClasses

_BEFORE_PERFECT = frozenset(CONJUNCTIONS)
_DERIVATIONS = {
    "masdar": Derivation.MASDAR,
    "active-participle": Derivation.ACTIVE_PARTICIPLE,
    "passive-participle": Derivation.PASSIVE_PARTICIPLE,
    "intensive": Derivation.INTENSIVE,
    "elative": Derivation.ELATIVE,
    "adjective": Derivation.ADJECTIVE,
}
_CASES = {"nominative": Case.NOMINATIVE, "accusative": Case.ACCUSATIVE, "genitive": Case.GENITIVE}
_MOODS = {"indicative": Mood.INDICATIVE, "subjunctive": Mood.SUBJUNCTIVE, "jussive": Mood.JUSSIVE}
_TENSES = {"perfect": Tense.PERFECT, "imperfect": Tense.IMPERFECT, "imperative": Tense.IMPERATIVE}
_PRONOUNS = ("هما", "كما", "هم", "هن", "ها", "نا", "كم", "كن", "ني", "ه", "ك", "ي")
_ALL_CASES = Case.NOMINATIVE | Case.OBLIQUE
_ALL_MOODS = Mood.INDICATIVE | Mood.SUBJUNCTIVE | Mood.JUSSIVE
# The supplement lists bare verb stems with this flag; all else in it is a noun or a name.
_VERB_FLAG, _NOUN_FLAG = "verb", "noun"

IsVerb = Callable[[str, Tense], bool]
"""Whether the dictionary has a verb of exactly this form in this tense."""


class ReadingMaker:
    """Makes typed readings of (proclitics, form, tags)."""

    def __init__(self, is_verb: IsVerb) -> None:
        self._is_verb = is_verb
        self._nouns = NounClasses()

    def readings(self, proclitics: str, form: str, tags: frozenset[str], origin: Origin) -> tuple[Reading, ...]:
        """The readings that these tags stand for: one, or one for each person that the form of a verb may have."""
        if origin is not Origin.DICTIONARY:
            return (self._listed(proclitics, form, tags, origin),)
        pronoun = pronoun_of(form) if "pronoun" in tags else ""
        stem = form[: len(form) - len(pronoun)]
        if "verb" in tags:
            return self._verbs(proclitics, stem, pronoun, tags)
        if "particle" in tags:
            return (Reading(proclitics, stem, PartOfSpeech.PARTICLE, pronoun, case=_case(tags)),)
        return (self._noun(proclitics, stem, pronoun, tags),)

    def _listed(self, proclitics: str, form: str, flags: frozenset[str], origin: Origin) -> Reading:
        if _VERB_FLAG in flags:
            tense = Tense.IMPERFECT if form[0] in "يتنأ" else Tense.PERFECT
            return Reading(proclitics, form, PartOfSpeech.VERB, tense=tense, origin=origin)
        definite = True if proclitics.endswith(("ال", "لل")) or form.startswith("ال") else None
        if _NOUN_FLAG not in flags:
            return Reading(proclitics, form, PartOfSpeech.NAME, definite=definite, origin=origin)
        gender, number, human = self._nouns.of_listed(form)
        return Reading(
            proclitics,
            form,
            PartOfSpeech.NOUN,
            definite=definite,
            gender=gender,
            number=number,
            human=human,
            origin=origin,
        )

    def _noun(self, proclitics: str, stem: str, pronoun: str, tags: frozenset[str]) -> Reading:
        told = _told(tags)
        derivation = told.derivation
        if told.is_nisba and (derivation is Derivation.ADJECTIVE or _looks_like_nisba(stem)):
            derivation = Derivation.NISBA
        # Before a pronoun ة is written ت: وزارته, but not صوته.
        had_ta = bool(pronoun) and stem.endswith("ت") and len(stem) > 3
        gender, number, human = UNKNOWN
        if not told.is_name or derivation is not None:
            gender, number, human = self._nouns.of(stem + "ة" if had_ta else stem, tags, derivation)
        construct = told.construct if number is not Number.SINGULAR or told.construct is False else None
        definite: bool | None = None
        if pronoun or proclitics.endswith(("ال", "لل")):
            definite = True
        elif construct is False:
            definite = False
        return Reading(
            proclitics,
            stem,
            PartOfSpeech.NAME if told.is_name and derivation is not Derivation.NISBA else PartOfSpeech.NOUN,
            pronoun,
            derivation,
            told.name_of,
            gender,
            number,
            None,
            definite,
            told.case,
            construct=construct,
            human=human,
        )

    def _verbs(self, proclitics: str, stem: str, pronoun: str, tags: frozenset[str]) -> tuple[Reading, ...]:
        tense = next(tense for tag, tense in _TENSES.items() if tag in tags)
        if tense is Tense.PERFECT and _is_feminine_imperfect(stem, self._is_verb):
            tense = Tense.IMPERFECT
        mood = _mood(tags) if tense is Tense.IMPERFECT else None
        transitive = "transitive" in tags
        readings = tuple(
            Reading(
                proclitics, stem, PartOfSpeech.VERB, pronoun, gender=gender, number=number, person=person,
                mood=mood, tense=tense, transitive=transitive,
            )
            for person, number, gender in persons(stem, tense, pronoun, self._is_verb)
        )  # fmt: skip
        is_whole = mood is None or Mood.INDICATIVE in mood  # no jussive that lost its last letter: أعل of أعلى
        if (
            tense is Tense.IMPERFECT
            and is_whole
            and proclitics in _BEFORE_PERFECT
            and _is_also_perfect(stem, self._is_verb)
        ):
            readings += (
                Reading(
                    proclitics, stem, PartOfSpeech.VERB, pronoun, gender=_M, number=_S, person=3,
                    tense=Tense.PERFECT, transitive=transitive,
                ),
            )  # fmt: skip
        return readings


def _is_feminine_imperfect(stem: str, is_verb: IsVerb) -> bool:
    """Whether it is يكتبن, whose flags in Ayaspell are those of the perfect."""
    perfects = (stem + "ت", stem[:-1] + "ت")
    return stem[0] in "يت" and stem[-1] == "ن" and not any(is_verb(form, Tense.PERFECT) for form in perfects)


def _is_also_perfect(stem: str, is_verb: IsVerb) -> bool:
    """Whether the imperfect of the first person is spelt as the perfect of its fourth form: أصدر, أشار, أضاف.

    Ayaspell lists such a spelling once, with the prefixes of the imperfect; the feminine tells that there is a perfect.
    """
    if stem[0] != "أ" or is_verb(stem, Tense.PERFECT):
        return False
    return is_verb((stem[:-1] if stem[-1] in "ىا" else stem) + "ت", Tense.PERFECT)


class _Told(NamedTuple):
    """What the tags of a noun tell by themselves."""

    derivation: Derivation | None
    is_nisba: bool
    is_name: bool
    name_of: NameOf | None
    case: Case | None
    construct: bool | None


@cache
def _told(tags: frozenset[str]) -> _Told:
    construct = None
    if tags & {"dual", "masculine-plural"}:
        construct = "construct" in tags
    elif "tanwin" in tags:
        construct = False
    return _Told(
        next((kind for tag, kind in _DERIVATIONS.items() if tag in tags), None),
        "nisba" in tags,
        "proper" in tags,
        NameOf.PERSON if "person" in tags else NameOf.PLACE if "place" in tags else None,
        _case(tags),
        construct,
    )


_M, _F = Gender.MASCULINE, Gender.FEMININE
_S, _D, _P = Number.SINGULAR, Number.DUAL, Number.PLURAL
Person = tuple[int, Number, Gender | None]


def persons(stem: str, tense: Tense, pronoun: str, is_verb: IsVerb) -> tuple[Person, ...]:
    """The persons that the form may have: (person, number, gender of the subject).

    >>> persons("يكتبون", Tense.IMPERFECT, "", lambda form, tense: form == "يكتبون")
    ((3, <Number.PLURAL: 'plural'>, <Gender.MASCULINE: 'masculine'>),)
    """
    if tense is Tense.PERFECT:
        return tuple(_perfect(stem, pronoun, lambda form: is_verb(form, Tense.PERFECT)))
    if tense is Tense.IMPERFECT:
        return tuple(_imperfect(stem, pronoun, lambda form: is_verb(form, Tense.IMPERFECT)))
    return ((2, _S, None),) if stem[-1:] not in "وان" else ((2, _P, None), (2, _S, None))


def _perfect(stem: str, pronoun: str, is_verb: Callable[[str], bool]) -> list[Person]:
    found: list[Person] = []
    if pronoun:  # كتبوه for كتبوا + ه
        if stem.endswith("تمو"):
            return [(2, _P, _M)]
        if stem.endswith("و"):
            return [(3, _P, _M)]
    if stem.endswith("وا"):
        found.append((3, _P, _M))
    if stem.endswith("تا") and is_verb(stem[:-1]):
        found.append((3, _D, _F))
    if stem.endswith(("تم", "تن")) and is_verb(stem[:-1]):
        found.append((2, _P, _M if stem.endswith("م") else _F))
    if stem.endswith("تما"):
        found.append((2, _D, None))
    if stem.endswith("نا"):
        found.append((1, _P, None))
    if stem.endswith("ا") and not stem.endswith("وا") and is_verb(stem[:-1] + "وا") and is_verb(stem[:-1]):
        found.append((3, _D, _M))
    # A third person singular has a feminine in ت: ثبت, ثبتت; of the weak, رمى, رمت, which has no رمتم.
    # دعوت tells of دعا where دعتم is that of another verb.
    is_weak = (
        stem[-1] in "اى"
        and is_verb(stem[:-1] + "ت")
        and (not is_verb(stem[:-1] + "تم") or is_verb(stem[:-1] + ("وت" if stem[-1] == "ا" else "يت")))
    )
    is_singular = is_weak or is_verb(stem + "ت")
    if is_singular:
        found.append((3, _S, _M))
    if stem.endswith("ت") and (
        is_verb(stem[:-1])
        or not (is_singular or found)
        or (not is_singular and any(is_verb(stem[:-1] + weak) for weak in "ىاي"))
    ):
        found += [(3, _S, _F), (1, _S, None), (2, _S, None)]
    if stem.endswith("ن") and is_verb(stem[:-1] + "ت"):
        found.append((3, _P, _F))
    return found or [(3, _S, _M)]


def _imperfect(stem: str, pronoun: str, is_verb: Callable[[str], bool]) -> list[Person]:
    first, last = stem[0], stem[-2:]
    if first == "أ":
        return [(1, _S, None)]
    if first == "ن":
        return [(1, _P, None)]
    third = first == "ي"
    gender = _M if third else None
    person = 3 if third else 2
    if last in ("ون", "وا") and not is_verb(stem + "ون"):
        return [(person, _P, gender or _M)]
    if pronoun and stem.endswith("و") and is_verb(stem + "ا"):
        found: list[Person] = [(person, _P, gender or _M)]
    else:
        found = []
    if (last == "ان" and is_verb(stem[:-1]) and is_verb(stem[:-2])) or (
        stem.endswith("ا") and is_verb(stem + "ن") and is_verb(stem[:-1] + "ون")
    ):
        found += [(3, _D, _M)] if third else [(3, _D, _F), (2, _D, None)]
    if stem.endswith("ن") and not is_verb(stem + "ون") and last not in ("ان", "ين"):
        return [*found, (person, _P, _F)]
    if last == "ين" and not third and not is_verb(stem + "ون"):
        # تكتبين, and the jussive of the weak: تعطين
        found += [(2, _S, _F)] + ([(2, _P, _F)] if is_verb(stem[:-1]) else [])
        return found
    if last == "ين" and third and not is_verb(stem + "ون"):
        return [*found, (3, _P, _F)]
    if found and last in ("ان",):
        return found
    found += [(3, _S, _M)] if third else [(3, _S, _F), (2, _S, _M)]
    return found


def pronoun_of(form: str) -> str:
    """The attached pronoun that the form ends in, the longest that leaves two letters; "" for none."""
    return next((p for p in _PRONOUNS if form.endswith(p) and len(form) > len(p)), "")


@cache
def _mood(tags: frozenset[str]) -> Mood | None:
    found = Mood(0)
    for tag, each in _MOODS.items():
        if tag in tags:
            found |= each
    return None if found == _ALL_MOODS or not found else found


@cache
def _case(tags: frozenset[str]) -> Case | None:
    found = Case(0)
    for tag, case in _CASES.items():
        if tag in tags:
            found |= case
    return found if found and found != _ALL_CASES else None


def _looks_like_nisba(stem: str) -> bool:
    """Whether the stem ends as an adjective in ي does: مغربي, مغربية, مغربيين, مغربيات."""
    return stem.endswith(("ي", "ية", "يا", "يين", "يون", "يان", "يات", "يتين", "يتان", "يو", "يي", "يتا", "يتي"))
