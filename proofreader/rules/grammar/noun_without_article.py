"""A noun that has lost its article before an adjective that has one: «نقابة الأساسية», «لحرس الوطني».

A noun without article may be annexed to a definite word, so only such adjectives count as hardly ever stand behind a
noun without the article, and only pairs that edited news has with both articles alone.
"""

from collections.abc import Iterator

from proofreader.arabic.clitics import ARTICLE, attach
from proofreader.arabic.word_classes import DEMONSTRATIVES
from proofreader.core import Category, Document, Example, Finding, Lexicon, Rule
from proofreader.core.limits import PLAIN_ANSWERS_OF_A_GENERATION
from proofreader.core.memory import Memory
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.conditions import has_form
from proofreader.rules.support.grammar import respelt
from proofreader.syntax import Text, agrees, text_of
from proofreader.syntax.annexed import annexed_counts
from proofreader.syntax.describing import describes
from proofreader.syntax.numerals import DEFINITE_UNITS, MULTIPLIER_FORMS, ORDINALS, UNITS
from proofreader.syntax.phrases import PREPOSITIONS, has_preposition, is_governed
from proofreader.syntax.subjects import GROUPS, NUMERALS

_PROCLITICS = ("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل")
_SHARE, _CLEAR_SHARE = 2.2, 8  # times behind a noun with the article to one behind a noun without
_FEW = 4
_USUAL = 20  # pairs
_LEAST, _RATIO = 3, 25  # pairs with both articles; to one with that of the adjective alone
_OF_PEOPLE = 2  # occurrences of a plural of people
_OFTEN, _MUCH = 12, 100  # occurrences as a noun
_ENDS = ".،؛؟!:"
# Nouns of time and manner, which need no article before an adjective that stands for a noun, and those before names:
# «يوم الثاني من ماي», «حي الجديدة».
_NEVER = GROUPS | frozenset(
    """
    يوم ليلة سنة عام شهر دور حرف رقم فئة عصر عهد زمن تاريخ حدود حلول ذات ذو ذي عبد أبو بن مدينة حي دوار قرية منطقة طريق
    شارع قميص صنف نوع لغة دول شركة مؤسسة بنك قناة جريدة صحيفة إذاعة نادي أخرى آخر شركات
    """.split()
)
_ADJECTIVES_TOO = frozenset("مالي مالية عام عامة أخضر أحمر أبيض أزرق أسود مدني".split())
_COUNTERS = NUMERALS | frozenset(DEFINITE_UNITS) | frozenset(MULTIPLIER_FORMS) | frozenset(ORDINALS)


def _is_definite_adjective(form: str) -> bool:
    """Whether it is an adjective with its article that hardly ever stands behind a noun without one."""
    stem = form.removeprefix(ARTICLE)
    if stem == form or stem in _ADJECTIVES_TOO:
        return False
    seen = annexed_counts(stem)
    if seen.behind_article < _SHARE * max(_FEW, seen.behind_annexed):
        return False
    return describes(stem, definite=True) or seen.behind_article >= _CLEAR_SHARE * max(_FEW, seen.behind_annexed)


_ADJECTIVES = Memory(_is_definite_adjective, PLAIN_ANSWERS_OF_A_GENERATION)


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for form in filter(_ADJECTIVES.__getitem__, document.forms):
        for at in document.words_by_form[form]:
            if text.joined(at) and not text.form(at - 1).startswith(ARTICLE) and (finding := _check(text, at)):
                yield finding


def _check(text: Text, at: int) -> Finding | None:
    noun, adjective = text.node(at - 1), text.node(at)
    form, described = noun.form, adjective.form
    if form in PREPOSITIONS or form in DEMONSTRATIVES or not noun.is_bare or noun.may_be_name:
        return None
    if not noun.is_noun and not _is_governed(text, at - 1):
        return None  # «كشف العلمي عن»
    noun, stem = noun.as_noun, noun.stem
    clitics = form.removesuffix(stem)
    if clitics not in _PROCLITICS or form != clitics + stem or stem in _NEVER or used_as_noun(stem) < _OFTEN:
        return None
    if noun.may_describe and (describes(stem) or _is_person(stem, text.lexicon)):
        return None  # «مهاجم المصري»: of a club
    if adjective.may_be_name or not adjective.may_describe or not agrees(noun, adjective):
        return None
    lexicon = text.lexicon
    whole = lexicon.pair(ARTICLE + stem, described)
    annexed = sum(lexicon.pair(before + stem, described) for before in _PROCLITICS)
    if annexed * _RATIO > whole or whole < _least(described):
        return None
    if whole < _USUAL and noun.may_be_masdar and lexicon.count(described + "ين") >= _MUCH:
        return None  # «استهداف الإرهابي»
    following = text.node_after(at)
    if text.before(at - 1) in UNITS or (following.is_bare and following.describes and agrees(noun, following)):
        right = described.removeprefix(ARTICLE)  # «سبعة مقاعد المخصصة», «بيئة الاقتصادية آمنة»
        return respelt(text, {at: right}, f"نعت النكرة نكرة، فيقال «{form} {right}»")
    if _is_counted(text, at - 1) or _describes_before(text, at):
        return None
    right = attach(clitics, ARTICLE + stem)
    # «قدرات لمؤسسات الاقتصادية»: of the article the alef alone may be lost.
    others = (ARTICLE + stem,) if clitics == "ل" and text.node_before(at - 1).is_bare else ()
    return respelt(text, {at - 1: right}, f"نعت المعرفة معرفة، فيقال «{right} {described}»", others=others)


def _is_person(stem: str, lexicon: Lexicon) -> bool:
    """Whether it is a participle that people are named by, as its plural shows."""
    return lexicon.count(stem + "ون") + lexicon.count(ARTICLE + stem + "ون") >= _OF_PEOPLE


def _least(adjective: str) -> int:
    """How often edited news must have both with their articles."""
    seen = annexed_counts(adjective.removeprefix(ARTICLE))
    return 2 if seen.behind_article >= _CLEAR_SHARE * max(_FEW, seen.behind_annexed) else _LEAST


def _is_governed(text: Text, at: int) -> bool:
    """Whether a preposition or a noun governs a word that is often a noun, so that it is no verb."""
    node, before = text.node(at), text.node_before(at)
    if node.is_particle or used_as_noun(node.stem) < _MUCH:
        return False
    if is_governed(text, at) or node.form != node.stem:
        return is_governed(text, at)
    return before.is_noun and before.is_bare and not before.has_preposition


def _is_counted(text: Text, at: int) -> bool:
    """Whether a number or a mark other than a comma or stop stands before the noun: «العشر سنوات الأخيرة»."""
    gap = text.gap(at)
    if gap is None:
        before = text.document.text[: text.word(at).start].strip() if at == 0 else ""
        return bool(before)
    if gap.strip(" \u00a0" + _ENDS):
        return True
    return text.before(at).removeprefix(ARTICLE) in _COUNTERS or text.before(at) in _COUNTERS


def _describes_before(text: Text, at: int) -> bool:
    """Whether the adjective may describe the noun before, to which this one is annexed: «لاعب وسط الفرنسي»."""
    before = text.node_before(at - 1)
    if has_preposition(text.node(at - 1)) or not before.has_nominals or before.has_article:
        return False
    if before.is_particle or before.form in PREPOSITIONS:
        return False
    return before.is_bare and agrees(before, text.node(at))


RULE = Rule(
    id="noun-without-article",
    category=Category.GRAMMAR,
    summary="اسم بغير «أل» قبل نعت معرفة",
    rationale="النعت يتبع منعوته في التعريف والتنكير: الحرس الوطني، للنقابة الأساسية، المركز الثاني.",
    reference="ألفية ابن مالك، النعت: «فلْيُعطَ في التعريف والتنكير ما لما تلا»",
    check=check,
    condition=has_form(_ADJECTIVES.__getitem__),
    bad=[
        Example("نقل المصاب إلى [مستشفى] الجهوي بالمدينة", "نقل المصاب إلى المستشفى الجهوي بالمدينة"),
        Example("أوقفت دورية [لحرس] الوطني شخصين", "أوقفت دورية للحرس الوطني شخصين"),
        Example("عقدت [نقابة] الأساسية للتعليم اجتماعا", "عقدت النقابة الأساسية للتعليم اجتماعا"),
        Example("يتنافسون على سبعة مقاعد [المخصصة] للإقليم", "يتنافسون على سبعة مقاعد مخصصة للإقليم"),
        Example("انضم الكاتب إلى [حزب] الديمقراطي الوطني", "انضم الكاتب إلى الحزب الديمقراطي الوطني"),
        Example("احتج السكان على [زيادة] الكبيرة في الأسعار", "احتج السكان على الزيادة الكبيرة في الأسعار"),
    ],
    good=[
        "نقل المصاب إلى المستشفى الجهوي",
        "ينعقد اللقاء يوم الثاني من ماي",
        "شارك لاعب وسط الفرنسي في المباراة",
        "يدعم الصندوق استدامة المالية العامة",
        "سجل مهاجم المصري هدفين",
        "زار الوزير مدينة الجديدة",
        "في الخمس سنوات الأخيرة",
        "نجحت القوات في استهداف الإرهابي المدعو فلانا",
        "وصلت سيارات وأخرى التابعة للرئاسة",
        "نجح مدير المدرسة الجديد في مهمته",
        "وكشف العلمي أن اللجنة ستجتمع",
        "تسلم نجم برشلونة السابق جائزة",
    ],
)
