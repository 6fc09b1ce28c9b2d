"""A pronoun between subject and predicate that fits neither: «إن الأزمة الحالية، كما تقول الخبيرة، هو نتيجة»."""

from bisect import bisect_left
from collections.abc import Iterator

from proofreader.arabic.word_classes import DEMONSTRATIVES
from proofreader.core import Category, Document, Example, Finding, Gender, HasWord, Lexicon, Number, Rule
from proofreader.rules.support.beginnings import beginnings
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.relatives import is_answered
from proofreader.syntax import Node, Text, text_of
from proofreader.syntax.agreement import Agreement, agrees, asked_of
from proofreader.syntax.phrases import BREAKS, PREPOSITIONS, has_preposition

_M, _F = Gender.MASCULINE, Gender.FEMININE
_S = Number.SINGULAR
_PEOPLE = Agreement(_M, Number.PLURAL)
_MEN = {_PEOPLE, Agreement(_M, Number.DUAL)}  # «اللاعبين» may be two
_SHOWN = {"هو": Agreement(_M, _S), "هي": Agreement(_F, _S)}
_OTHER = {"هو": "هي", "هي": "هو"}
_REACH, _CLAUSE = 14, 9  # words
_MARKS = '.؟!؛:"«»()-–\n'


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    starts = None
    for form in _SHOWN.keys() & document.forms:
        for at in document.words_by_form[form]:
            starts = starts if starts is not None else beginnings(text)
            number = bisect_left(starts, at)
            start = starts[number - 1] if number else None
            if start is not None and at - start <= _REACH and (finding := _check(text, start, at)):
                yield finding


def _check(text: Text, start: int, at: int) -> Finding | None:
    if text.form(start) in DEMONSTRATIVES and start + 1 < at:
        start += 1
    topic, form = text.node(start), text.form(at)
    if not topic.has_article or not topic.is_noun or topic.may_be_name or has_preposition(topic) or topic.continues:
        return None
    if topic.gender is None or not _is_only_topic(text, start, at):
        return None
    asked, shown = asked_of(topic), _SHOWN[form]
    right = _OTHER[form] if topic.number is _S else "هم" if _PEOPLE in asked <= _MEN else None
    if right is None or any(each.fits(shown) for each in asked):
        return None
    if not _is_predicate(text, at + 1, shown, asked):
        return None
    if is_answered(text, at, "التي" if topic.gender is _F else "الذي", _CLAUSE):
        return None  # «الوزارة هو من حررها»
    following = text.node(start + 1)
    if following.has_article and not agrees(topic, following):
        return None  # «السفير اللبنانية»: a name
    return respelt(text, {at: right}, f"الضمير يعود على «{topic.form}»، فيقال «{right}»")


def _is_predicate(text: Text, at: int, shown: Agreement, asked: frozenset[Agreement]) -> bool:
    """Whether the word is a predicate that the pronoun does not answer either: «الأزمة هو نتيجة», «الجمعية هو من»."""
    if at >= len(text.forms) or not text.joined(at):
        return False
    predicate = text.node(at)
    if text.form(at) == "من":
        return text.node_after(at).has_third
    if predicate.has_third and not text.node_after(at).has_article:
        return False  # «المشكلة هو يعرفها»; but «التعليم هي أساس التنمية»
    if not predicate.has_nominals or predicate.may_be_name or predicate.gender in (None, shown.gender):
        return _PEOPLE in asked and predicate.keeps_nun
    if predicate.continues or has_preposition(predicate):
        return False
    return predicate.number is _S and _PEOPLE not in asked


def _is_only_topic(text: Text, start: int, at: int) -> bool:
    """Whether adjectives, phrases with a preposition and one parenthesis alone stand between the topic and the
    pronoun, so that it can't stand for anything else."""
    commas = 0
    governed = False
    for place in range(start + 1, at + 1):
        gap = text.gap(place)
        if gap is None or any(mark in gap for mark in _MARKS):
            return False
        commas += gap.count("،")
        governed = governed and "،" not in gap
        if place == at or commas == 1:
            continue
        node, form = text.node(place), text.form(place)
        if form in PREPOSITIONS:
            governed = True
            continue
        if form in BREAKS or not node.is_nominal or node.continues:
            return False
        if not governed and not has_preposition(node) and not _describes(text.node(place - 1), node):
            return False
    return commas in (0, 2)


def _describes(before: Node, node: Node) -> bool:
    return node.has_article and node.describes and (agrees(before, node) or before.describes)


RULE = Rule(
    id="separating-pronoun",
    category=Category.GRAMMAR,
    summary="ضمير بين المبتدأ والخبر لا يوافق أيا منهما",
    rationale="ضمير الفصل يوافق المبتدأ قبله في الجنس والعدد: الأزمة هي نتيجة لسياسات مرتجلة، الحل هو الحوار.",
    reference="عباس حسن، النحو الوافي، ضمير الفصل",
    check=check,
    condition=HasWord(frozenset(_SHOWN)),
    bad=[
        Example(
            "إن الأزمة الحالية، كما ترى الخبيرة، [هو] نتيجة للجفاف",
            "إن الأزمة الحالية، كما ترى الخبيرة، هي نتيجة للجفاف",
        ),
        Example("أكد أن الحوار الاجتماعي [هي] مفتاح الحل", "أكد أن الحوار الاجتماعي هو مفتاح الحل"),
        Example("قال إن الجمعية [هو] من طلبت الدعم", "قال إن الجمعية هي من طلبت الدعم"),
        Example("أضافت أن التعليم [هي] أساس التنمية", "أضافت أن التعليم هو أساس التنمية"),
        Example("أوضح أن هذه الأزمة [هو] نتيجة التسيب", "أوضح أن هذه الأزمة هي نتيجة التسيب"),
        Example("أكد أن اللاعبين [هو] من قرروا المقاطعة", "أكد أن اللاعبين هم من قرروا المقاطعة"),
        Example("الرياضة المدرسية [هو] قاعدة التكوين", "الرياضة المدرسية هي قاعدة التكوين"),
    ],
    good=[
        "السبب هي الأزمة",
        "إن القضية هو من يعرفها جيدا",
        "قال إن المشكلة هو يعرفها جيدا",
        "الأطفال هم أساس المستقبل",
        "أضاف أن المنتخبات هي من تختار ملاعبها",
        "الأزمة هي نتيجة للجفاف",
        "أكد أن الوزارة في البلاغ هو من حررها",
        "قال إن الشركة التي يديرها هو وشقيقه أفلست",
        "الفكرة، يقول المخرج، هو صاحبها",
    ],
)
