"""A verb of another gender than the relative pronoun that is its subject: «الشركة التي فاز بالصفقة»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import CONJUNCTIONS, forms_of, without_conjunction
from proofreader.arabic.word_classes import BETWEEN_SUBJECT_AND_VERB, CALENDAR_UNITS, INFLECTED_PREPOSITIONS
from proofreader.core import Category, Document, Example, Finding, Gender, Lexicon, Number, Reading, Rule, Tense
from proofreader.rules.support.conditions import has_word
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.verbs import IMPERSONAL, other_gender
from proofreader.syntax import Node, Text, text_of
from proofreader.syntax.agreement import Agreement, asked_of
from proofreader.syntax.objects import OWN_PREPOSITION
from proofreader.syntax.phrases import PREPOSITIONS
from proofreader.syntax.subject_evidence import NO_OBJECT, takes
from proofreader.syntax.subjects import VERBS, names_subject
from proofreader.syntax.verbs import is_intransitive, is_perfect_in_ta, third_singular

_M, _F = Gender.MASCULINE, Gender.FEMININE
_RELATIVES = {form: gender for stem, gender in (("الذي", _M), ("التي", _F)) for form in forms_of([stem], CONJUNCTIONS)}
_KANA = {"كان": _M, "كانت": _F}
_WHEN = CALENDAR_UNITS | frozenset("وقت مكان فترة لحظة ليلة ساعة حد مدة مرحلة زمن حين مرة درجة طريقة".split())
_PRONOUNS = ("ها", "ه", "هم", "هما")
_REACH = 9  # words
# Their subject may be a clause, or what happens in the place that the relative names.
_WITHOUT = IMPERSONAL | frozenset("تم يتم جرى يجري وقع يقع تقرر سبق يتعلق تتعلق جاء ورد وجد يوجد حدث يحدث".split())


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for form, gender in _RELATIVES.items():
        for at in document.words_by_form.get(form, ()):
            if text.before(at).removeprefix("ال") in _WHEN:
                continue  # «اليوم الذي تندحر»: in which
            head = text.node_before(at)
            if head.number is not Number.SINGULAR and not (gender is _F and head.number is Number.PLURAL):
                continue
            if head.number is Number.SINGULAR and head.gender is not gender:
                continue  # «الشركة الذي فازت»: the mistake is in the relative
            place = at + 2 if text.after(at) in BETWEEN_SUBJECT_AND_VERB else at + 1
            if text.joined(place) and (finding := _check(text, at, place, gender)):
                yield finding


def _check(text: Text, relative: int, at: int, gender: Gender) -> Finding | None:
    form = text.form(at)
    if form in _KANA:
        found = _of_kana(text, at, gender)
    elif without_conjunction(form) in _WITHOUT or not _is_verb(text.node(at)):
        return None
    else:
        found = _without_other_subject(text, relative, at, gender)
    right = other_gender(found, text.lexicon) if found else None
    if right is None:
        return None
    return respelt(text, {at: right}, f"فاعل الفعل ضمير يعود على «{text.form(relative)}»، فيقال «{right}»")


def _is_verb(node: Node) -> bool:
    """Whether the word right behind a relative is a verb, be it a noun elsewhere: «التي تضرر»."""
    return node.is_verb or (node.has_third and VERBS[node.form] is not None and not node.is_particle)


def _may_be_of(noun: Node, verb: Reading) -> bool:
    """Whether a noun without article agrees with the verb, whose subject it may be."""
    return noun.is_bare and any(one.fits(Agreement(verb.gender, Number.SINGULAR)) for one in asked_of(noun))


def _of_kana(text: Text, at: int, gender: Gender) -> Reading | None:
    """«الطائرة التي كان متوجهة إلى»: the predicate tells whose it is."""
    node = text.node_after(at)
    if _KANA[text.form(at)] is gender or not (node.is_adjective and node.is_bare) or node.number is not Number.SINGULAR:
        return None
    shows = node.form.endswith("ة") if gender is _F else node.tanwin is not None
    following = text.form(at + 2)
    if not shows or following not in PREPOSITIONS:
        return None
    return next(iter(third_singular(text.node(at))), None)


def _without_other_subject(text: Text, relative: int, at: int, gender: Gender) -> Reading | None:
    """The verb of the other gender, if nothing behind it may be its subject nor points back to the relative."""
    node, base = text.node(at), without_conjunction(text.form(at))
    readings = third_singular(node)
    is_governed = text.form(at + 1) in PREPOSITIONS or text.node(at + 1).has_preposition
    if is_governed and is_perfect_in_ta(node.form, text.lexicon):
        readings = tuple(reading for reading in readings if reading.tense is Tense.PERFECT)
    if {reading.gender for reading in readings} != {_M if gender is _F else _F}:
        return None
    following, behind = text.form(at + 1), text.node(at + 1)
    if not text.joined(at + 1):
        return None
    if is_governed:
        takes_nothing = is_intransitive(node.form) or takes(text, at) in NO_OBJECT
        if not takes_nothing and OWN_PREPOSITION.get(base) != following:
            return None
    elif _may_be_of(text.node(relative - 2), readings[0]):
        return None  # «مهلة التسجيل الذي استمرت أسبوعين»: the mistake is in the relative
    elif not behind.is_noun or behind.is_particle or (behind.tanwin and behind.may_describe):
        return None
    if names_subject(text, at, Agreement(readings[0].gender, Number.SINGULAR)):
        return None
    for place in range(at + 1, min(len(text.forms), at + _REACH)):
        gap = text.gap(place)
        if gap is None or any(mark in gap for mark in ".؟!؛:،") or text.node(place).is_verb:
            break
        is_back = text.form(place).endswith(_PRONOUNS) and not text.node(place).has_article
        if text.form(place) in INFLECTED_PREPOSITIONS or text.node(place).has_pronoun or is_back:
            return None  # «المدينة التي يعيش في ضواحيها آلاف»
    return readings[0]


RULE = Rule(
    id="verb-of-relative",
    category=Category.GRAMMAR,
    summary="فعل لا يوافق الاسم الموصول الذي هو فاعله",
    rationale=(
        "إذا كان فاعل الفعل ضميرا يعود على الاسم الموصول وافقه في الجنس: الشركة التي فازت بالصفقة، الفريق الذي شارك في "
        "الدورة."
    ),
    reference="ألفية ابن مالك، الموصول: «وكلها يلزم بعده صلة على ضمير لائق مشتملة»",
    check=check,
    condition=has_word(_RELATIVES),
    bad=[
        Example("الشركة التي [فاز] بالصفقة لم تبدأ الأشغال", "الشركة التي فازت بالصفقة لم تبدأ الأشغال"),
        Example("الفريق الذي [شاركت] في الدورة عاد أمس", "الفريق الذي شارك في الدورة عاد أمس"),
        Example("المناطق التي [تضرر] من الفيضانات كثيرة", "المناطق التي تضررت من الفيضانات كثيرة"),
        Example("الهجمات التي [استهدف] عدة مدن", "الهجمات التي استهدفت عدة مدن"),
        Example("الطائرة التي [كان] متوجهة إلى تونس تأخرت", "الطائرة التي كانت متوجهة إلى تونس تأخرت"),
    ],
    good=[
        "القضية التي يتابع من أجل متابعتها",
        "المدينة التي يلمح مبطنا إلى بنائها",
        "الشركة التي فاز مديرها بالجائزة",
        "المدينة التي يعيش في ضواحيها آلاف السكان",
        "الدورة التي شارك فيها باحثون",
        "السباق الذي شاركت في تنظيمه جمعيات",
        "الجائزة التي فاز بها الفريق",
        "القاعة التي كان من المقرر أن تستقبل الحفل",
        "الملعب الذي فازت على أرضه الرجاء",
    ],
)
