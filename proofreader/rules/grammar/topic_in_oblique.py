"""A dual or sound plural in the oblique that opens its sentence: «المواطنين غاضبون» for «المواطنون غاضبون»."""

from collections.abc import Iterator

from proofreader.arabic.word_classes import BETWEEN_SUBJECT_AND_VERB
from proofreader.core import Category, Document, Example, Finding, Lexicon, Number, Rule
from proofreader.rules.support.cases import has_oblique, in_oblique, shows_nominative, shows_oblique
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.topic import end_of_phrase
from proofreader.syntax import Text, node_of, text_of
from proofreader.syntax.phrases import PREPOSITIONS

_ENDS = frozenset(".؟!\n")
_MARKS = frozenset('«»"“”():؛')  # behind which a quotation or a list may go on in the case of what stands before
_ENDINGS = {Number.PLURAL: "ون", Number.DUAL: "ان"}


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for at in in_oblique(text):
        if _opens_sentence(text, at) and (finding := _topic(text, at)):
            yield finding


def _opens_sentence(text: Text, at: int) -> bool:
    gap = text.gap(at)
    return gap is None or not (_ENDS.isdisjoint(gap) or _MARKS.intersection(gap))


def _topic(text: Text, at: int) -> Finding | None:
    node = text.node(at)
    if not node.has_article or node.has_preposition or not shows_oblique(node):
        return None
    end = end_of_phrase(text, at)
    number = _number_of_predicate(text, end) if end is not None and text.joined(end) else None
    if end is None or number is None or all(reading.number is not number for reading in node.nominals):
        return None
    changes, place = {}, at
    while place < end and text.node(place).has_article and shows_oblique(text.node(place)):
        right = text.form(place)[:-2] + _ENDINGS[number]
        if not node_of(right, text.lexicon).shows_nominative:
            return None
        changes[place] = right
        place += 1
    return respelt(text, changes, f"المبتدأ مرفوع: «{changes[at]}» لا «{node.form}»")


def _number_of_predicate(text: Text, at: int) -> Number | None:
    """The number of the verb or of the adjective in the nominative that stands there; None where there is none."""
    if text.form(at) in BETWEEN_SUBJECT_AND_VERB and text.joined(at + 1):
        at += 1
    node = text.node(at)
    if node.form in PREPOSITIONS or node.continues:
        return None  # «منهم», «من»
    if node.is_verb:
        numbers = {reading.number for reading in node.third if not reading.pronoun}
        return numbers.pop() if len(numbers) == 1 and numbers <= _ENDINGS.keys() else None
    if shows_nominative(node, text.lexicon) and node.is_bare and node.is_without_proclitics and node.is_adjective:
        return Number.PLURAL if node.form.endswith("ون") else Number.DUAL
    return None


RULE = Rule(
    id="topic-in-oblique",
    category=Category.GRAMMAR,
    summary="مبتدأ في أول الجملة بالياء وحقه الرفع",
    rationale="المبتدأ مرفوع، فعلامته في المثنى الألف وفي جمع المذكر السالم الواو: المواطنون غاضبون، الفريقان تعادلا.",
    reference="ألفية ابن مالك، الابتداء: «ورفعوا مبتدأً بالابتدا»",
    check=check,
    condition=has_oblique,
    bad=[
        Example("[المواطنين] غاضبون من الغلاء", "المواطنون غاضبون من الغلاء"),
        Example("انتهى اللقاء. [المهنيين] يطالبون بالدعم", "انتهى اللقاء. المهنيون يطالبون بالدعم"),
        Example("[الطرفين] اتفقا على التعاون", "الطرفان اتفقا على التعاون"),
        Example("[المدرسين المتعاقدين] في الجهة يخوضون إضرابا", "المدرسون المتعاقدون في الجهة يخوضون إضرابا"),
        Example("[المعتقلين] لم يحصلوا على محام", "المعتقلون لم يحصلوا على محام"),
    ],
    good=[
        "المواطنون غاضبون من الغلاء",
        "وقال إن المواطنين غاضبون من الغلاء",
        "أضاف أن «المسلحين عبروا الحدود»",
        "عرض آراء الدارسين: المنصفين منهم وغير المنصفين",
        "المهنيين نقصد لا الهواة",
        "المتضررين من الزلزال أولا",
        "وزعت المساعدات على السكان، المتضررين والمحتاجين",
    ],
)
