"""The verb that a subject before it asks for, and whether the one that is written fits."""

from proofreader.core import Gender, Lexicon, Number, Reading, Tense
from proofreader.rules.support.cases import shows_nominative
from proofreader.rules.support.verbs import of_women, other_gender
from proofreader.syntax import Node, Text, node_of
from proofreader.syntax.verbs import third_singular

_M, _F = Gender.MASCULINE, Gender.FEMININE
_S, _D, _P = Number.SINGULAR, Number.DUAL, Number.PLURAL
_WOMEN = frozenset({"نساء", "نسوة"})  # without the ending
# Plurals of people that take the verb of a crowd: «الناس تقول», and «الأعضاء», of bodies too.
_CROWDS = frozenset("ناس أناس عرب روم فرس ترك جند أعضاء أطراف أنصار جماهير شعوب قبائل خلائق يهود نصارى مجوس".split())


def number_of(head: Node) -> Number | None:
    """Its number; the plural for «اللاعبين», which may be a dual as well."""
    if {reading.number for reading in head.nominals} == {_D, _P} and head.gender is _M:
        return _P
    return head.number


def is_group_or_name(text: Text, head: Node, readings: list[Reading]) -> bool:
    """«السلاجقة أعادوا», people in ة; «الطويان كان», a name that ends as a dual does."""
    if head.stem.endswith("ة") and any(reading.number is _P and reading.gender is _M for reading in readings):
        return True
    if head.number is _S or not head.stem.endswith(("ان", "ين", "ون")):
        return False
    if head.stem.endswith("ون"):
        return not shows_nominative(head, text.lexicon)  # «الصالون يهدف»
    if head.stem.endswith("ين") and any(reading.number is not _S for reading in readings):
        return True  # a plural that the dictionary lacks: «الانقلابيين باتوا»
    others = ("ين",) if head.stem.endswith("ان") else ("ون", "ان")
    return not any(text.lexicon.count(head.form[:-2] + ending) for ending in others)


def are_women(head: Node) -> bool:
    """Whether it is a plural of women: العاملات, النساء."""
    may_be = head.stem.endswith("ات") or head.stem in _WOMEN
    return may_be and all(r.number is _P and r.human and r.gender is _F for r in head.nominals)


def _are_men(nominal: Reading) -> bool:
    """Whether it is a plural of men whose verb behind it is hardly ever that of one woman: المهندسون, العمال."""
    if nominal.stem.endswith(("ون", "ين")):
        return True
    return bool(nominal.human) and nominal.gender is _M and nominal.stem not in _CROWDS


def verb_fits(head: Node, reading: Reading) -> bool:
    """Whether the verb agrees with some reading of the noun before it."""
    of_women_alone = are_women(head)
    for nominal in head.nominals:
        number, gender = nominal.number, nominal.gender
        if number is _D and reading.stem.endswith("ا") and not reading.stem.endswith("وا"):
            return True  # «أن المسؤولين أشادا»: of two, though read as of one
        if number is _P and nominal.human is False:
            if reading.gender is _F:
                return True
        elif number is _P:
            if of_women_alone and reading.number is _P and reading.gender is _M:
                continue
            if reading.number is _P:
                return True
            if reading.gender is _F and reading.number is _S and not _are_men(nominal):
                return True
        elif reading.number is number and (gender is None or reading.gender is gender):
            return True
    return False


def agreeing_verb(head: Node, reading: Reading, lexicon: Lexicon) -> str | None:
    """The verb as the subject before it asks."""
    if are_women(head) and reading.number is _P:
        right = of_women(reading, lexicon)
        return reading.proclitics + right if right else None
    single = reading if reading.number is _S else None
    stem = reading.stem
    if reading.number is _P and reading.tense is Tense.PERFECT and stem.endswith("وا"):
        options = (third_singular(node_of(stem[:-2] + ending, lexicon)) for ending in ("", "ى", "ا"))
        found_there = next(filter(None, options), ())
        single = next((r for r in found_there if r.tense is Tense.PERFECT), None)  # «تعادلوا», not of عادل
    if reading.number is _P and reading.tense is Tense.IMPERFECT and stem.endswith("ون") and head.human is False:
        single = _single_imperfect(stem[:-2], lexicon)
    if single is None:
        return None
    number = number_of(head)
    if are_women(head) and single.gender is _M and single.stem[-1] not in "اىيو":
        right = single.proclitics + single.stem + "ن"  # «الأمهات طالب»
        return right if lexicon.accepts(right) else None
    numbers = {(nominal.number, nominal.human is False) for nominal in head.nominals}
    if numbers == {(_P, True)} or (number is _S and head.gender is _F):
        if single.gender is _M:
            found = other_gender(single, lexicon)
            return found if found is None or reading is single else reading.proclitics + found
        return None
    if number is _S and head.gender is _M:
        return other_gender(single, lexicon) if single.gender is _F else None
    if number is _P and head.gender is _M and single.gender is _F:  # «الموظفون طالبت»
        masculine = other_gender(single, lexicon)
        readings = third_singular(node_of(masculine, lexicon)) if masculine else ()
        single = next((r for r in readings if r.gender is _M and r.tense is single.tense), single)
    if number is _P and head.gender is _M and single.gender is _M:
        stem = single.stem
        if single.tense is Tense.IMPERFECT:
            right = (stem[:-1] if stem[-1] in "ىوي" else stem) + "ون"
        else:
            right = (stem[:-1] if stem[-1] in "اى" else stem) + "وا"
    elif number is _D and (single.gender is _M or head.gender is _F):
        right = _of_two(single, head.gender, lexicon)
    else:
        return None
    right = reading.proclitics + right
    return right if lexicon.accepts(right) else None


def _single_imperfect(base: str, lexicon: Lexicon) -> Reading | None:
    """The singular of an imperfect in the plural without its ending: يشتكي of يشتك(ون), يصدر of يصدر(ون)."""
    options = max((base, base + "ي", base + "ى", base + "و"), key=lexicon.count)
    return next((r for r in third_singular(node_of(options, lexicon)) if r.gender is _M), None)


def verb_of_two(single: Reading, gender: Gender, lexicon: Lexicon) -> str | None:
    """The verb of two of that gender from one of the singular, with its proclitics; None where it is not known."""
    if single.gender is _F and gender is _M:
        masculine = other_gender(single, lexicon)
        readings = third_singular(node_of(masculine, lexicon)) if masculine else ()
        found = next((r for r in readings if r.gender is _M and r.tense is single.tense), None)
        if found is None:
            return None
        single = found
    right = single.proclitics + _of_two(single, gender, lexicon)
    return right if lexicon.accepts(right) else None


def _of_two(single: Reading, gender: Gender | None, lexicon: Lexicon) -> str:
    """The verb of two of that gender from one of the singular: وقعا of وقع, وقعتا of وقعت, ينويان of ينوي."""
    stem = single.stem
    if gender is _F and single.gender is _M:
        stem = (other_gender(single._replace(proclitics=""), lexicon) or stem).removeprefix(single.proclitics)
    if stem[-1] == "ى":
        stem = stem[:-1] + "ي"
    return stem + ("ان" if single.tense is Tense.IMPERFECT else "ا")


def has_many_behind(text: Text, at: int) -> bool:
    """Whether a dual or plural in the nominative stands right behind the verb, which is then its subject: «الخبراء يزور
    السائحون القرية»."""
    following = text.node_after(at)
    return text.joined(at + 1) and following.has_article and following.shows_nominative and not following.may_be_name
