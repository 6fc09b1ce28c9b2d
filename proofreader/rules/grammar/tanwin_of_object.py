"""The alef lost on the object of a verb that has its subject in itself: «تشهد المدينة» aside, «تشهد نقص» for «نقصا».

A feminine verb, one in the plural and one of the first person can't have the masculine noun right after it as subject.
"""

from collections.abc import Iterator

from proofreader.arabic.clitics import ARTICLE
from proofreader.core import AnyOf, Category, Document, Example, Finding, Gender, Level, Lexicon, Number, Reading, Rule
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.accusative import NAMES, accusative, ends_here, is_plain
from proofreader.rules.support.conditions import has_ending
from proofreader.rules.support.grammar import respelt
from proofreader.syntax import Node, Text, text_of
from proofreader.syntax.describing import describes
from proofreader.syntax.outline import FEMININE_VERB, candidates, has_candidate
from proofreader.syntax.phrases import PREPOSITIONS
from proofreader.syntax.verbs import gender_of_form, is_intransitive, is_passive, subject_share, third_singular

_OFTEN = 12  # occurrences where only a noun stands
_NO_VERBS = frozenset("تهم نسب لجان".split())
_PLURALS = ("وا", "ون")
_QUANTITIES = frozenset(
    """
    عدد بعض كل جميع أي أحد آخر ثلث ربع نصف معظم أغلب غير مثل نفس جزء فريق جمع حشد كثير عديد نحو قرابة حوالي أكثر أقل
    ألف مليون مليار أول ثاني ثالث يوم أمس عام شهر وقت حين قبل بعد كم ما من شيء شخص أحدهم واحد خمس سدس عشر خير شر
    """.split()
)


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    places = set(candidates(text, FEMININE_VERB))
    for form in document.forms:
        if form.endswith(_PLURALS):
            places.update(at + 1 for at in document.words_by_form[form])
    for at in sorted(places):
        if text.joined(at) and (finding := _object(text, at)):
            yield finding


def _object(text: Text, at: int) -> Finding | None:
    noun, verb = text.node(at), text.node(at - 1)
    form = noun.form
    if form in _QUANTITIES or form in PREPOSITIONS or noun.is_particle or not is_plain(noun):
        return None
    before = text.gap(at - 1)
    if (before is None or not before.isspace()) and _may_be_perfect(verb):
        return None  # «تعطل هاتف», «تشكل تحالف»: at the beginning تفعّل, of the noun itself
    if not _has_own_subject(verb) or (noun.has_verbs and used_as_noun(form) < 100):
        return None
    right = accusative(noun, text.lexicon)
    if text.after(at) in _QUANTITIES or ":" in (text.gap(at + 1) or ""):
        return None  # «لا تتوقع وجود مثل هذه السياسة»
    if right is None or form in NAMES or noun.may_be_name or noun.as_adjective.describes or used_as_noun(form) < _OFTEN:
        return None
    seen = text.lexicon.pair(verb.form, form)
    if seen and seen * 4 > text.lexicon.pair(verb.form, right):
        return None
    changes = {at: right}
    if not ends_here(text, at):
        following = text.node_after(at)
        adjective = following.form + "ا"
        if not following.form or not describes(following.form) or following.form.endswith("ة"):
            return None
        if text.lexicon.count(adjective) < 3 or text.after(at + 1).startswith(ARTICLE):
            return None
        changes[at + 1] = adjective
    # Of seven read on fresh copy one was right.
    return respelt(text, changes, f"المفعول به منصوب: «{verb.form} {right}» لا «{form}»", Level.NOTE)


def _has_own_subject(verb: Node) -> bool:
    """Whether the verb takes an object, and a masculine noun can't be its subject."""
    if verb.form.endswith(_PLURALS):
        return verb.is_verb and all(_takes_object(r) and r.number is Number.PLURAL for r in verb.verbs)
    form = verb.form
    if form in PREPOSITIONS or form in _NO_VERBS or gender_of_form(form) is not Gender.FEMININE:
        return False
    if is_intransitive(form) or is_passive(form):
        return False
    readings = [reading for reading in third_singular(verb) if reading.gender is Gender.FEMININE]
    if not readings or used_as_noun(verb.form) or not any(_takes_object(reading) for reading in readings):
        return False
    shares = [share for reading in readings if (share := subject_share(reading)) is not None]
    return not shares or min(shares) < 0.95


def _may_be_perfect(verb: Node) -> bool:
    """Whether it may be a verb of the masculine, whose subject is the noun behind it."""
    return any(reading.gender is Gender.MASCULINE for reading in third_singular(verb))


def _takes_object(reading: Reading) -> bool:
    return bool(reading.transitive) and not reading.pronoun


RULE = Rule(
    id="object-of-own-subject",
    category=Category.GRAMMAR,
    summary="مفعول به بلا ألف التنوين بعد فعل فاعله معه",
    rationale=(
        "المفعول به النكرة منصوب بألف: تشهد نقصا، حققوا فوزا. والفعل المؤنث أو المسند إلى الجماعة لا يكون الاسم المذكر "
        "بعده فاعلا له."
    ),
    reference="ألفية ابن مالك، تعدي الفعل ولزومه: «فانصب به مفعوله إن لم ينُب عن فاعلٍ»",
    check=check,
    condition=AnyOf((has_candidate(FEMININE_VERB), has_ending(*_PLURALS))),
    bad=[
        Example("كانت المدينة تشهد [ارتفاع] في الأسعار", "كانت المدينة تشهد ارتفاعا في الأسعار"),
        Example("المنتخبات حققت [نصر] على الخصوم", "المنتخبات حققت نصرا على الخصوم"),
        Example("كانت المنطقة تشهد [نقص] في الماء", "كانت المنطقة تشهد نقصا في الماء"),
        Example("اللاعبون حققوا [فوز] على الفريق الضيف", "اللاعبون حققوا فوزا على الفريق الضيف"),
    ],
    good=[
        "تعطل هاتف في المكتب.",
        "تشكل تحالف جديد بعد الانتخابات.",
        "تعقد ملف بسبب الخلاف.",
        "كانت المنطقة تشهد نقصا في الماء",
        "اللاعبون حققوا فوز الأمل",
        "وصلت عدد من الحافلات",
        "تضم فريق العمل",
        "تقول جيل: سنعود قريبا",
        "اعتبروا قرار ليبرمان محاولة",
        "يحملون اسم Atlas",
    ],
)
