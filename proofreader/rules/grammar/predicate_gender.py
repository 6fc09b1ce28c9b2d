"""A predicate of another gender than its subject: «بأنها فارغ» for «فارغة», «كانت الشمس حارق» for «حارقة»."""

from collections.abc import Iterator

from proofreader.arabic import clitics
from proofreader.arabic.clitics import CONJUNCTIONS, forms_of
from proofreader.arabic.word_classes import INFLECTED_PREPOSITIONS, INNA_AND_SISTERS
from proofreader.core import (
    Category,
    Derivation,
    Document,
    Example,
    Finding,
    Gender,
    HasWord,
    Lexicon,
    Number,
    Rule,
)
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.accusative import INTENSIFIERS
from proofreader.rules.support.cases import INNA
from proofreader.rules.support.grammar import GENDERS, respelt
from proofreader.rules.support.verbs import KANA_FORMS, with_proclitics
from proofreader.rules.support.verbs import other_gender as verb_of_other_gender
from proofreader.syntax import Node, Text, agrees, text_of
from proofreader.syntax.adjective_evidence import EITHER
from proofreader.syntax.agreement import FEMININE, MASCULINE, asked_of
from proofreader.syntax.describing import describes, other_gender, times_described
from proofreader.syntax.phrases import PREPOSITIONS
from proofreader.syntax.subjects import opening_of
from proofreader.syntax.verbs import third_singular

_M, _F = Gender.MASCULINE, Gender.FEMININE
_PARTICLES = (*INNA_AND_SISTERS, "لكن")
_SUBJECTS = {
    form: gender
    for gender, pronoun, suffix in ((_F, "هي", "ها"), (_M, "هو", "ه"))
    for form in forms_of([pronoun, *(particle + suffix for particle in _PARTICLES)], CONJUNCTIONS)
}
_AFTER = (
    PREPOSITIONS
    | INFLECTED_PREPOSITIONS
    | INTENSIFIERS
    | frozenset("أن حين عندما بعدما كما لأن لأنه لأنها هذا هذه أمس طيلة طوال".split())
)
_OPENERS = KANA_FORMS | with_proclitics("يبقى تبقى بقي بقيت".split())
_NOUNS_BESIDES = frozenset("مستقر مستودع منطلق مرتكز متنفس مجتمع ملتقى".split())  # «إنها مستقر لأسر كثيرة»
_USED, _OFTEN = 12, 6
_COUNTED = 3


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    index = document.words_by_form
    for form in _SUBJECTS.keys() & document.forms:
        for at in index[form]:
            if text.joined(at + 1) and (finding := _of_pronoun(text, at + 1)):
                yield finding
    for form in (_OPENERS.keys() | INNA) & document.forms:
        for at in index[form]:
            if text.joined(at + 1) and (place := _behind_noun(text, at + 1)) and (finding := _of_noun(text, at, place)):
                yield finding


def _behind_noun(text: Text, at: int) -> int | None:
    """The place behind the noun and the definite adjective that describes it: «كانت النتائج المحققة إيجابي»."""
    noun, following = text.node(at), text.node(at + 1)
    if text.joined(at + 1) and following.has_article and following.may_describe and agrees(noun, following):
        at += 1
    return at + 1 if text.joined(at + 1) else None


def _of_pronoun(text: Text, at: int) -> Finding | None:
    """«بأنها فارغ من», «أنه قادرة على»."""
    gender, pronoun = _SUBJECTS[text.form(at - 1)], text.form(at - 1)
    if not _is_predicate(text, at, gender):
        return None
    if gender is _M and not (text.after(at) in PREPOSITIONS and _is_owned(text, at - 1)):
        return None  # «أنه خاصة في …», «أنه منتظرة»
    right = other_gender(text.form(at))
    message = f"الخبر يوافق المبتدأ في الجنس: «{pronoun} {right}» لأن الضمير {GENDERS[gender]}"
    return respelt(text, {at: right}, message)


def _is_owned(text: Text, at: int) -> bool:
    return text.form(at).lstrip("وف") != "هو"


def _of_noun(text: Text, opens: int, at: int) -> Finding | None:
    """«كانت الشمس حارق», «إن الحكومة قادر على»."""
    opener, noun = text.form(opens), text.node(opens + 1)
    if not noun.is_noun or not noun.has_article or noun.has_preposition or noun.continues or noun.may_be_name:
        return None
    asked = asked_of(noun)
    masculine, feminine = (any(one.fits(each) for one in asked) for each in (MASCULINE, FEMININE))
    stem = _OPENERS[opener].stem if opener in _OPENERS else ""
    is_feminine = stem.startswith("ت") or (stem.endswith("ت") and stem != "بات")
    if masculine == feminine and not (stem and is_feminine and noun.number is Number.SINGULAR):
        return None  # but «كانت الطريق مقطوع», a noun of either gender
    gender = _F if feminine else _M
    if stem:
        if is_feminine != (gender is _F):
            return _of_other_gender(text, opens, at) if masculine != feminine else None
    elif text.after(at) not in PREPOSITIONS and not (gender is _F and _ends_sentence(text, at)):
        return None
    if not _is_predicate(text, at, gender):
        return None
    right = other_gender(text.form(at))
    if opener in _OPENERS and gender is _M and right[-1] not in "اىء":
        right += "ا"
    message = f"الخبر يوافق المبتدأ في الجنس: «{noun.form} {right}» لأن «{noun.form}» {_named(noun, gender)}"
    return respelt(text, {at: right}, message)


def _of_other_gender(text: Text, at: int, place: int) -> Finding | None:
    """«كانت الحادث مؤلما»: كان of the gender of neither its subject nor its predicate."""
    noun, predicate = text.node(at + 1), text.node(place)
    readings = third_singular(text.node(at))
    if len({reading.gender for reading in readings}) != 1:
        return None
    gender = noun.gender if noun.number is Number.SINGULAR else _F if noun.human is False else None
    if opening_of(text, at, readings[0].proclitics[:1] in ("و", "ف")) is None or not agrees(noun, predicate):
        return None
    shows = predicate.tanwin is not None or (predicate.form.endswith("ة") and predicate.is_bare)
    if (
        not shows
        or not predicate.is_noun
        or not describes(predicate.form.removesuffix("ا"))
        or not _is_last(text, place)
    ):
        return None
    right = verb_of_other_gender(readings[0], text.lexicon)
    if right is None or gender is None:
        return None
    message = f"الفعل يوافق اسمه في الجنس: «{noun.form}» {_named(noun, gender)}، فيقال «{right}»"
    return respelt(text, {at: right}, message)


def _named(noun: Node, gender: Gender) -> str:
    return "جمع لغير العاقل" if noun.number is Number.PLURAL and not noun.human else GENDERS[gender]


def _is_predicate(text: Text, at: int, gender: Gender) -> bool:
    """Whether the word is an adjective of the other gender to which nothing is annexed."""
    form, node = text.form(at), text.node(at).as_adjective
    if form.endswith("ة") == (gender is _F) or form in EITHER or form[-1] in "اىءن" or len(form) < _COUNTED:
        return False
    if not node.is_noun or not node.is_bare or node.may_be_name or not node.is_without_proclitics:
        return False
    if any(r.derivation is Derivation.ELATIVE or r.number is not Number.SINGULAR for r in node.nominals):
        return False
    if not any(reading.is_adjectival for reading in node.nominals):
        return False
    if form in _NOUNS_BESIDES:
        return False
    if form.endswith("ي") and used_as_noun(form[:-1]) >= _USED and not describes(form):
        return False  # «بأنها منزلي»
    other = other_gender(form)
    seen, elsewhere = times_described(form), times_described(other)
    is_used = (describes(form) or describes(other)) and seen + elsewhere >= _OFTEN and elsewhere >= _COUNTED
    # «مستعد», which mostly says something of its subject
    is_only = text.node(at).is_adjective and used_as_noun(form) < _COUNTED and text.lexicon.count(other) >= _OFTEN
    if not is_used and not is_only:
        return False
    if max(used_as_noun(form), used_as_noun(other)) >= _USED and not describes(form):
        return False
    return _is_last(text, at)


def _ends_sentence(text: Text, at: int) -> bool:
    gap = text.gap(at + 1)
    return gap is None or "." in gap


def _is_last(text: Text, at: int) -> bool:
    """Whether nothing is annexed to the adjective."""
    gap = text.gap(at + 1)
    following = text.node_after(at)
    return (
        gap is None
        or any(mark in gap for mark in ".،؛؟!:")
        or following.form in _AFTER
        or (following.form[:1] in clitics.PREPOSITION_LETTERS and following.has_preposition)
    )


RULE = Rule(
    id="predicate-gender",
    category=Category.GRAMMAR,
    summary="خبر مفرد يخالف المبتدأ في الجنس",
    rationale="الخبر المشتق يوافق المبتدأ في التذكير والتأنيث: إنها قادرة، كانت الشمس حارقة، أصبح الوضع صعبا.",
    reference="ألفية ابن مالك، الابتداء؛ شرح ابن عقيل: مطابقة الخبر المشتق للمبتدأ",
    check=check,
    condition=HasWord(frozenset((*_SUBJECTS, *_OPENERS, *INNA))),
    bad=[
        Example("وصف الميزانية بأنها [فارغ] من الإجراءات", "وصف الميزانية بأنها فارغة من الإجراءات"),
        Example("كانت الشمس [حارق] حين وصلوا", "كانت الشمس حارقة حين وصلوا"),
        Example("أضحت الحركة [صعب] جدا", "أضحت الحركة صعبة جدا"),
        Example("[كانت] الحادث مؤلما", "كان الحادث مؤلما"),
        Example("[كان] الأسعار مرتفعة طيلة الشهر", "كانت الأسعار مرتفعة طيلة الشهر"),
        Example("كانت الأمطار [غزير] هذا العام", "كانت الأمطار غزيرة هذا العام"),
        Example("اعتبر المدرب أن المباراة [صعب].", "اعتبر المدرب أن المباراة صعبة."),
        Example("كانت النتائج المحققة [إيجابي] على كل حال", "كانت النتائج المحققة إيجابية على كل حال"),
        Example("وتبقى المنافسة [قوي] بين الفريقين", "وتبقى المنافسة قوية بين الفريقين"),
        Example("أكد أن الحكومة [قادر] على الوفاء", "أكد أن الحكومة قادرة على الوفاء"),
    ],
    good=[
        "وصف الميزانية بأنها فارغة من الإجراءات",
        "كانت النتائج المحققة إيجابية على كل حال",
        "كان الحادث مؤلما",
        "غابت اللاعبة التي كانت الهداف سابقا",
        "يبقى الباب مفتوحا أمام الجميع",
        "تبقى الأم حاملا حتى الشهر التاسع",
        "ذكر أنها أكثر من أختها نشاطا",
        "قال إنها مصدر قلق",
        "وصف المدينة بأنها منزلي، وقال إنه يحبها",
        "قال عن القرية إنها مستقر لأسر كثيرة",
        "كانت الأم حاملا في شهرها السابع",
        "أكد أنه خاصة في الصيف يصعب ذلك",
        "أكد أن الحكومة قادر وزيرها على ذلك",
    ],
)
