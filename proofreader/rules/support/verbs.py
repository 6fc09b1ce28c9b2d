"""What the rules about verbs and their subjects share."""

from collections.abc import Iterable

from proofreader.arabic.clitics import BEFORE_VERBS, CONJUNCTIONS, forms_of
from proofreader.arabic.word_classes import KANA_AND_SISTERS, KANA_OF_THIRD
from proofreader.core import Gender, Lexicon, Number, Reading, Split, Tense
from proofreader.syntax import node_of
from proofreader.syntax.subjects import GROUPS, OF_EITHER_GENDER, VERBS


def with_proclitics(verbs: Iterable[str]) -> dict[str, Split]:
    """The verbs alone and behind conjunctions, imperfects behind س and ل too: «سيكون», but not «سكان», «لكن»."""
    verbs = frozenset(verbs)
    imperfects = frozenset(verb for verb in verbs if verb[0] in _IMPERFECT)
    return forms_of(verbs, CONJUNCTIONS) | forms_of(imperfects, BEFORE_VERBS)


_IMPERFECT = "أنيت"
KANA_FORMS = with_proclitics(KANA_AND_SISTERS)
"""كان and its sisters with their proclitics."""
STILL = frozenset("يزال تزال زال زالت يزل تزل".split())
"""With a negation: «لا يزال»."""
COUNTED_AS = frozenset("يعد تعد يعتبر تعتبر".split())
"""Their second object, or predicate in the passive, is in the accusative: «يعد إنجازا»."""
KANA_OF_ONE = frozenset(
    with_proclitics(
        KANA_OF_THIRD
        | frozenset("يكن تكن أضحى أضحت يبيت صار صارت ليس ليست يزال تزال زال زالت أمسى أمست يبدو بدا كنت أكون".split())
    )
)
"""Those of the singular with their proclitics, and «بدا», whose hal looks like their predicate."""
IMPERSONAL = frozenset(
    """
    يجب ينبغي يمكن يتوقع يفترض يرجح يعتقد ينتظر يتعين يبدو يقال يذكر يشار يلاحظ يستحسن يحتمل يتطلب يلزم يحق يستحيل
    يصعب يسهل يكفي يرتقب تفاجأ يشتبه يشك
    """.split()
)
# Subjects of either gender or number, and adverbs of time.
OPEN = (
    GROUPS
    | OF_EITHER_GENDER
    | frozenset("يوم جمعة أحد سبت خميس أسد أربعاء ثلاثاء اثنين إثنين ليلة صباح مساء آن كبد جزء عدد".split())
)


def other_gender(reading: Reading, lexicon: Lexicon) -> str | None:
    """The verb of the third person singular in the other gender, with its clitics: أكدت of أكد, نجت of نجا."""
    stem = reading.stem
    if reading.tense is Tense.IMPERFECT:
        right = ("ت" if reading.gender is Gender.MASCULINE else "ي") + stem[1:]
    elif reading.gender is Gender.MASCULINE:
        right = (stem[:-1] if stem[-1] in "اى" else stem) + "ت"
    else:
        options = (stem[:-1], stem[:-1] + "ى", stem[:-1] + "ا")
        known = [option for option in options if node_of(option, lexicon).has_verbs]
        if any(VERBS[option] is not None for option in known[1:]) and len(known[0]) == 2 and VERBS[known[0]] is None:
            known = known[1:]  # of رعت it is رعى, though رع is written more often
        right = max(known, key=lexicon.count, default="")
    return reading.proclitics + right if right and lexicon.accepts(reading.proclitics + right) else None


_OF_WOMEN = {"كانوا": "كن"}


def of_women(verb: Reading, lexicon: Lexicon) -> str | None:
    """The verb of women: حضرن of حضروا, فزن of فازوا, يعملن of يعملون."""
    if verb.stem in _OF_WOMEN:
        return _OF_WOMEN[verb.stem]
    base = verb.stem[:-2]
    shortened = base[:-2] + base[-1:] + "ن" if base[-2:-1] in "اوي" and base[-2:-1] else ""
    is_weak = verb.tense is Tense.IMPERFECT and lexicon.count(base + "ي") > lexicon.count(base)
    options = (base + "ين", shortened) if is_weak else (shortened, base + "ن", base + "ين")
    for right in options:  # «يعانين», of يعاني
        readings = node_of(right, lexicon).third if right else ()
        if any(r.number is Number.PLURAL and r.gender is Gender.FEMININE and not r.pronoun for r in readings):
            return right
    return None
