"""An adjective of one behind a noun of two: «شاحنتين محملة بالبضائع», «حصتين تدريبية»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import ARTICLE
from proofreader.arabic.word_classes import DEMONSTRATIVES, INFLECTED_PREPOSITIONS
from proofreader.core import Category, Document, Example, Finding, Gender, Lexicon, Number, Rule
from proofreader.rules.support.conditions import has_ending
from proofreader.rules.support.grammar import respelt
from proofreader.syntax import Node, Text, text_of
from proofreader.syntax.agreement import FEMININE
from proofreader.syntax.describing import describes
from proofreader.syntax.heads import other_heads
from proofreader.syntax.numerals import ORDINALS
from proofreader.syntax.phrases import PREPOSITIONS, is_cut_off

_F = Gender.FEMININE
_D = Number.DUAL
_ENDINGS = ("تين", "تان")
_SHORTEST, _OFTEN = 5, 12  # letters, occurrences of the singular
_AND, _REACH = "و", 4  # words
_NEVER = frozenset("خاصة عامة كاملة سواء معا".split())


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    index = document.words_by_form
    for form in document.forms:
        if form.endswith(_ENDINGS) and len(form) >= _SHORTEST:
            for at in index[form]:
                if text.joined(at + 1) and (finding := _of_two(text, at + 1)):
                    yield finding


def _of_two(text: Text, at: int) -> Finding | None:
    noun, node, form = text.node(at - 1), text.node(at), text.form(at)
    if not noun.is_noun or noun.may_be_name or noun.gender is None or noun.describes:
        return None
    if noun.number is not _D or text.lexicon.count(_singular(noun)) < _OFTEN:
        return None
    definite = form.startswith(ARTICLE)
    stem = form.removeprefix(ARTICLE)
    if not stem.endswith("ة") or noun.gender is not _F:
        return None
    if noun.has_article != definite or stem in _NEVER or form in ORDINALS or form in PREPOSITIONS:
        return None
    if not _is_adjective(node, stem, definite=definite) or node.tanwin is not None or node.has_pronoun:
        return None
    following = text.node_after(at)
    is_governed = following.has_article and not following.has_preposition
    if is_governed or following.has_pronoun or following.continues or following.form in DEMONSTRATIVES:
        return None  # «مدينتين كثيرة السكان»
    if following.form in INFLECTED_PREPOSITIONS or (following.form and following.may_be_name):
        return None
    if any(text.form(place).startswith(_AND) for place in range(at + 1, at + _REACH)):
        return None  # «فترتين صباحية ومسائية»
    chain, beyond, first = other_heads(text, at, FEMININE, definite=definite)
    if chain or beyond or is_cut_off(text, first):
        return None
    right = form.removesuffix("ة") + noun.form[-3:]
    if not text.lexicon.accepts(right):
        return None
    return respelt(text, {at: right}, f"نعت المثنى مثنى: «{noun.form} {right}»")


def _singular(noun: Node) -> str:
    """شاحنة of شاحنتين."""
    base = noun.stem[:-2]
    return base[:-1] + "ة"


def _is_adjective(node: Node, stem: str, *, definite: bool) -> bool:
    """Whether the word is an adjective of one and hardly anything else."""
    if any(reading.proclitics not in ("", ARTICLE) for reading in node.nominals):
        return False  # «هدفين لواحد»
    if node.number is not Number.SINGULAR or node.is_particle or node.continues or node.has_verbs:
        return False
    return node.is_adjective or describes(stem, definite=definite)


RULE = Rule(
    id="adjective-of-two",
    category=Category.GRAMMAR,
    summary="نعت مفرد لمنعوت مثنى",
    rationale="النعت يوافق منعوته في العدد، فنعت المثنى مثنى: شاحنتين محملتين، حصتين تدريبيتين.",
    reference="ألفية ابن مالك، النعت: «وهْوَ لدى التوحيد والتذكير أو سواهما كالفعل»",
    check=check,
    condition=has_ending(*_ENDINGS),
    bad=[
        Example("حجزت الجمارك شاحنتين [محملة] بالسجائر", "حجزت الجمارك شاحنتين محملتين بالسجائر"),
        Example("أجرى الفريق حصتين [تدريبية] أمس", "أجرى الفريق حصتين تدريبيتين أمس"),
        Example("سلمت الجمعية جائزتين [نقدية] للفائزات", "سلمت الجمعية جائزتين نقديتين للفائزات"),
    ],
    good=[
        "حجزت الجمارك شاحنتين محملتين بالسجائر",
        "جمعت المباراة الفريقين المغربي والجزائري",
        "يتدرب الفريق على فترتين صباحية ومسائية",
        "استقبل الرئيسين المصري عبد الفتاح السيسي والفرنسي ماكرون",
        "الشراكة بين القطاعين العام و الخاص",
        "فاز بهدفين لواحد",
        "سجل هدفين بواسطة لاعب شاب",
        "قضى هناك يومين كاملة أمورهما",
    ],
)
