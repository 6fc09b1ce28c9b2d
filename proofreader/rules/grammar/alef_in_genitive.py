"""The alef of the accusative on a noun in the genitive: «أي دليلا» for «أي دليل», «في تقريرا»."""

from collections.abc import Iterator

from proofreader.arabic.word_classes import QUANTIFIERS
from proofreader.core import Category, Document, Example, Finding, Lexicon, Rule
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.grammar import respelt
from proofreader.syntax import Text, node_of, text_of
from proofreader.syntax.outline import ALEF_IN_GENITIVE, HasCandidate, candidates

_LEAST = 3  # pairs without the alef
_NOUN = 12  # occurrences of the noun
_ANY = frozenset({"أي", "أية"})
# Adverbs, which stand behind anything: «مع فارق يوميا»; «بابا نويل».
_ADVERBS = frozenset("باب يوم شهر عام ليل نهار صباح غد أمس مساء حال دوم عموم خصوص جمع كثير قليل دولار متر".split())


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for at in candidates(text, ALEF_IN_GENITIVE):
        if finding := _genitive(text, at):
            yield finding


def _genitive(text: Text, at: int) -> Finding | None:
    before, form, lexicon = text.form(at - 1), text.form(at), text.lexicon
    right, node = form[:-1], text.node(at)
    if lexicon.pair(before, form) or right in _ADVERBS or used_as_noun(right) < _NOUN or node.tanwin is None:
        return None
    is_any = before.lstrip("وفبلك") in _ANY
    if is_any and not text.joined(at - 1):
        return None  # «الكلفة كلها، أي مبلغا كبيرا»: that is
    if not is_any and (lexicon.pair(before, right) < _LEAST or node.has_verbs or not node_of(right, lexicon).is_noun):
        return None
    if node.may_be_name or text.node_after(at).has_tanwin:
        return None  # both in the accusative: rather another word is wrong
    what = "المضاف إليه" if before.lstrip("وفبلك") in QUANTIFIERS else f"الاسم بعد «{before}»"
    return respelt(text, {at: right}, f"{what} مجرور لا ألف فيه: «{before} {right}»")


RULE = Rule(
    id="alef-in-genitive",
    category=Category.GRAMMAR,
    summary="ألف التنوين على اسم مجرور",
    rationale="الألف علامة تنوين النصب، أما المجرور بحرف أو بإضافة فلا ألف فيه: أي دليل، في تقرير، بدون سبب.",
    reference="ألفية ابن مالك، المعرب والمبني: «فارفع بضم وانصبن فتحا وجر كسرا»",
    check=check,
    condition=HasCandidate(ALEF_IN_GENITIVE),
    bad=[
        Example("لا يملك المحققون أي [دليلا] على ذلك", "لا يملك المحققون أي دليل على ذلك"),
        Example("قالت الوكالة في [تقريرا] لها", "قالت الوكالة في تقرير لها"),
        Example("ألغيت الرحلة دون أي [سببا] واضح", "ألغيت الرحلة دون أي سبب واضح"),
    ],
    good=[
        "لا يملك المحققون أي دليل على ذلك",
        "طلب الدعم كله، أي مبلغا كبيرا",
        "يزيد الثمن على 100 درهم يوميا",
        "اعتبر ما ورد في الخبر قرارا خاطئا",
        "التقى به في المساء، ومن جديد غدا",
    ],
)
