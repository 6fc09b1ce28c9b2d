"""An ordinal or adjective of time without its article behind a definite noun: «المركز ثالث», «إلى الجلسة مقبلة»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import ARTICLE, CONJUNCTIONS, forms_of
from proofreader.arabic.word_classes import CALENDAR_UNITS, KANA_OF_THIRD
from proofreader.core import Category, Document, Example, Finding, Gender, HasWord, Lexicon, Number, Rule
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.verbs import COUNTED_AS
from proofreader.syntax import Node, Text, text_of
from proofreader.syntax.phrases import PREPOSITIONS, is_governed
from proofreader.syntax.verbs import third_singular

_M, _F = Gender.MASCULINE, Gender.FEMININE
_ORDINALS = {
    **dict.fromkeys("ثان ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر".split(), _M),
    **dict.fromkeys("أولى ثانية ثالثة رابعة خامسة سادسة سابعة ثامنة تاسعة عاشرة".split(), _F),
}
_OF_TIME = {
    **dict.fromkeys("مقبل قادم منصرم فائت حالي جاري".split(), _M),
    **dict.fromkeys("مقبلة قادمة منصرمة فائتة حالية جارية".split(), _F),
}
# What is counted in its order.
_RANKED = frozenset(
    """
    مركز مرتبة رتبة صف دور جولة شوط طابق دورة مرحلة نسخة طبعة دفعة شطر جزء فصل محور بند قرن هدف ميدالية جائزة دقيقة
    مباراة سنة حلقة مجلد درجة فئة ولاية غرفة جلسة يوم أسبوع
    """.split()
)
_TIMES = CALENDAR_UNITS | frozenset(
    """
    موسم جلسة دورة جولة فترة مرحلة أيام أشهر شهور أسابيع سنوات أعوام عطلة مباراة صيف شتاء ربيع
    خريف لقاء اجتماع قمة دخول ولاية عقد قرن
    """.split()
)
_WITH_PREDICATE = frozenset(forms_of(KANA_OF_THIRD | COUNTED_AS, CONJUNCTIONS))
_AMMA = frozenset(forms_of("أما إن أن لأن لكن هو هي".split(), CONJUNCTIONS))


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for form in (_ORDINALS.keys() | _OF_TIME.keys()) & document.forms:
        for at in document.words_by_form[form]:
            if finding := _check(text, at):
                yield finding


def _check(text: Text, at: int) -> Finding | None:
    form, noun = text.form(at), text.node_before(at)
    if not noun.has_article or noun.has_pronoun or not _fits(noun, form):
        return None
    is_ordinal = form in _ORDINALS
    if noun.stem not in (_RANKED if is_ordinal else _TIMES):
        return None
    following = text.node_after(at)
    is_apart = following.has_preposition or following.continues or following.form in PREPOSITIONS
    if following.has_nominals and not is_apart and not (following.has_article and following.may_describe):
        return None  # «في الدورة ثاني أكبر جائزة»
    before = text.node_before(at - 1)
    is_object = bool(third_singular(before)) or (before.has_article and bool(third_singular(text.node(at - 3))))
    if not is_governed(text, at - 1) and not (is_ordinal and (is_object or before.has_article)):
        return None
    if not is_ordinal and following.form in ("على", "إلى", "ب"):
        return None  # «في الفترة مقبلة على تغيير»
    if before.form in _WITH_PREDICATE or before.form in _AMMA or text.before(at - 2) in _WITH_PREDICATE:
        return None
    right = ARTICLE + {"ثان": "ثاني"}.get(form, form)
    return respelt(text, {at: right}, f"نعت المعرفة معرفة: «{noun.form} {right}»")


def _fits(noun: Node, form: str) -> bool:
    """Whether the adjective agrees with the noun, which may be many if it is one of time."""
    gender = _ORDINALS.get(form) or _OF_TIME[form]
    if noun.number is Number.PLURAL:
        return gender is _F and form in _OF_TIME
    return noun.number is Number.SINGULAR and noun.gender is gender


RULE = Rule(
    id="ordinal-without-article",
    category=Category.GRAMMAR,
    summary="عدد ترتيبي أو نعت زمان نكرة بعد اسم معرفة",
    rationale="النعت يتبع منعوته في التعريف: المركز الثالث، الجلسة المقبلة، خلال الأسبوع الجاري.",
    reference="ألفية ابن مالك، النعت: «فلْيُعطَ في التعريف والتنكير ما لما تلا»",
    check=check,
    condition=HasWord(frozenset(_ORDINALS) | frozenset(_OF_TIME)),
    bad=[
        Example("أحرز العداء المركز [ثالث] في السباق", "أحرز العداء المركز الثالث في السباق"),
        Example("أجل القاضي الملف إلى الجلسة [مقبلة].", "أجل القاضي الملف إلى الجلسة المقبلة."),
        Example("سجل الفريق هدفين في الشوط [ثاني]", "سجل الفريق هدفين في الشوط الثاني"),
        Example("يصل الوفد خلال الأسبوع [مقبل]", "يصل الوفد خلال الأسبوع المقبل"),
        Example("تراجع الطلب في الأشهر [منصرمة] بسبب الغلاء", "تراجع الطلب في الأشهر المنصرمة بسبب الغلاء"),
        Example("حل في المرتبة [خامسة] خلف زميله", "حل في المرتبة الخامسة خلف زميله"),
    ],
    good=[
        "أحرز العداء المركز الثالث في السباق",
        "نال في الدورة ثاني أكبر جائزة",
        "كان الاجتماع ثالث اجتماع من نوعه",
        "كانت الدورة ثانية",
        "إن الأيام مقبلة على مفاجآت",
        "هذه المباراة ثالثة في المجموعة",
        "في مرحلة ثانية",
        "يبدو أن السنة جارية بسرعة",
        "بلغ الفريق النهائي مرة ثانية",
    ],
)
