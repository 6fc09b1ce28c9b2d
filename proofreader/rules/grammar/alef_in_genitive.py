"""The alef of the accusative on a noun in the genitive: «أي دليلا» for «أي دليل», «في تقريرا»."""

from collections.abc import Iterator

from proofreader.arabic.word_classes import QUANTIFIERS
from proofreader.core import Category, Document, Example, Finding, Lexicon, Rule
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.grammar import respelt
from proofreader.syntax import Text, node_of, text_of
from proofreader.syntax.describing import describes
from proofreader.syntax.outline import ALEF_IN_GENITIVE, candidates, has_candidate

_LEAST = 3  # pairs without the alef
_FREQUENT = 100  # occurrences of a noun that is left out of the pairs behind a preposition, because they are chance
_NOUN = 12  # occurrences of the noun
_USUAL = 20  # pairs with what is used as an adjective besides: «إلى مزيد من»
_ANY = frozenset({"أي", "أية"})
# Of other nouns of three letters the form in alef may be a name or another word: «ناسا», «صبيا», «على ما لا».
_SHORT = frozenset("شخص شاب بحث هدف حكم ملف عقد فوز حفل عمل رقم وقت شرط نصر ربح فرق".split())
_PREPOSITIONS = frozenset("في من إلى على عن".split())  # before which no verb stands
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
    if lexicon.pair(before, form) or right in _ADVERBS or node.tanwin is None:
        return None
    if used_as_noun(right) < _NOUN and lexicon.pair(before, right) < _USUAL:
        return None
    is_any = before.lstrip("وفبلك") in _ANY
    if is_any and not text.joined(at - 1):
        return None  # «الكلفة كلها، أي مبلغا كبيرا»: that is
    if not is_any and not _is_expected(text, at, right):
        return None
    if node.may_be_name:
        return None
    following, changes = text.node_after(at), {at: right}
    if following.has_tanwin:
        if not (following.form[-1:] == "ا" and before in _PREPOSITIONS and describes(following.form[:-1])):
            return None  # both in the accusative: rather another word is wrong
        changes[at + 1] = following.form[:-1]
    what = "المضاف إليه" if before.lstrip("وفبلك") in QUANTIFIERS else f"الاسم بعد «{before}»"
    return respelt(text, changes, f"{what} مجرور لا ألف فيه: «{before} {right}»")


def _is_expected(text: Text, at: int, right: str) -> bool:
    """Whether the noun without its alef is one that stands behind that preposition, and nothing but a noun."""
    before, node = text.before(at), text.node(at)
    if before in _PREPOSITIONS and used_as_noun(right) >= _FREQUENT and (len(right) > 3 or right in _SHORT):
        return True
    is_noun = node_of(right, text.lexicon).is_noun and not node.has_verbs
    return is_noun and text.lexicon.pair(before, right) >= _LEAST


RULE = Rule(
    id="alef-in-genitive",
    category=Category.GRAMMAR,
    summary="ألف التنوين على اسم مجرور",
    rationale="الألف علامة تنوين النصب، أما المجرور بحرف أو بإضافة فلا ألف فيه: أي دليل، في تقرير، بدون سبب.",
    reference="ألفية ابن مالك، المعرب والمبني: «فارفع بضم وانصبن فتحا وجر كسرا»",
    check=check,
    condition=has_candidate(ALEF_IN_GENITIVE),
    bad=[
        Example("لا يملك المحققون أي [دليلا] على ذلك", "لا يملك المحققون أي دليل على ذلك"),
        Example("قالت الوكالة في [تقريرا] لها", "قالت الوكالة في تقرير لها"),
        Example("ألقى الحرس القبض على [شخصا] مشبوه", "ألقى الحرس القبض على شخص مشبوه"),
        Example("يحتاج الملف إلى [مزيداً] من الوقت", "يحتاج الملف إلى مزيد من الوقت"),
        Example("شارك في [مؤتمرا دوليا] بالرباط", "شارك في مؤتمر دولي بالرباط"),
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
