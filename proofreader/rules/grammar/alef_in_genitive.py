"""The alef of the accusative on a noun in the genitive: «أي دليلا» for «أي دليل», «في تقريرا»."""

from collections.abc import Iterator

from proofreader.arabic.word_classes import PREPOSITIONS_OF_PRONOUNS, QUANTIFIERS
from proofreader.core import AnyOf, Category, Document, Example, Finding, HasWord, Lexicon, Rule
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.manqus import kinds_of_manqus
from proofreader.syntax import Text, node_of, text_of
from proofreader.syntax.annexation_evidence import DONE_VERBS
from proofreader.syntax.describing import describes
from proofreader.syntax.outline import ALEF_IN_GENITIVE, candidates, has_candidate

_LEAST = 3  # pairs without the alef
_FREQUENT = 100  # occurrences of a noun that is left out of the pairs behind a preposition, because they are chance
_NOUN = 12  # occurrences of the noun
_USUAL = 20  # pairs with what is used as an adjective besides: «إلى مزيد من»
_ANY = frozenset({"أي", "أية"})
# Of other nouns of three letters the form in alef may be a name or another word: «ناسا», «صبيا», «على ما لا».
_SHORT = frozenset("شخص شاب بحث هدف حكم ملف عقد فوز حفل عمل رقم وقت شرط نصر ربح فرق".split())
# Verbal nouns that news annexes to what is done.
_MASDARS = frozenset(
    """
    بناء تنظيم إنجاز إحداث إنشاء تقديم عقد توقيع إطلاق فتح تسجيل إجراء إعداد تشييد توفير خلق إصدار نشر توقيف
    اعتقال تخصيص اقتناء حجز اختيار انتخاب تعيين وضع إبرام صياغة
    """.split()
)
_BEFORE_MASDARS = frozenset(
    "في من على إلى عن بعد قبل أجل خلال عبر أشغال عملية مشروع إعادة بهدف قصد ضرورة يتم سيتم وتم فتم تم تمت".split()
)
# Adverbs, which stand behind anything: «مع فارق يوميا»; «بابا نويل».
_ADVERBS = frozenset("باب يوم شهر عام ليل نهار صباح غد أمس مساء حال دوم عموم خصوص جمع كثير قليل دولار متر".split())


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for at in candidates(text, ALEF_IN_GENITIVE):
        if finding := _genitive(text, at):
            yield finding
    for form in _MASDARS & document.forms:
        for at in document.words_by_form[form]:
            if finding := _annexed(text, at):
                yield finding


def _annexed(text: Text, at: int) -> Finding | None:
    """«تم تنظيم حفلا»: behind a verbal noun that is governed itself the noun is in the genitive."""
    before, form = text.before(at), text.form(at + 1)
    right, node = form[:-1], text.node(at + 1)
    if not text.joined(at + 1) or not form.endswith("ا") or node.tanwin is None or node.may_be_name:
        return None
    if not (before in DONE_VERBS or before in _BEFORE_MASDARS) or text.is_vowelled(at):
        return None
    if (
        right in _ADVERBS
        or right[-1] == "ه"
        or used_as_noun(right) < _NOUN
        or describes(right)
        or text.lexicon.pair(text.form(at), form)
    ):
        return None
    changes, place = {at + 1: right}, at + 2
    while text.joined(place) and text.form(place)[-1:] == "ا" and describes(text.form(place)[:-1]):
        changes[place] = text.form(place)[:-1]
        place += 1
    return respelt(text, changes, f"المضاف إليه مجرور لا ألف فيه: «{text.form(at)} {right}»")


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
    if following.has_article and not following.has_preposition:
        return None  # a dual: «كل من مجلسا النواب والشيوخ»
    if following.has_tanwin:
        if not (following.form[-1:] == "ا" and before in PREPOSITIONS_OF_PRONOUNS and describes(following.form[:-1])):
            return None  # both in the accusative: rather another word is wrong
        adjective = following.form[:-1]
        changes[at + 1] = adjective[:-1] if adjective in kinds_of_manqus() else adjective  # «نزاع دام»
    what = "المضاف إليه" if before.lstrip("وفبلك") in QUANTIFIERS else f"الاسم بعد «{before}»"
    return respelt(text, changes, f"{what} مجرور لا ألف فيه: «{before} {right}»")


def _is_expected(text: Text, at: int, right: str) -> bool:
    """Whether the noun without its alef is one that stands behind that preposition, and nothing but a noun."""
    before, node = text.before(at), text.node(at)
    if before in PREPOSITIONS_OF_PRONOUNS and used_as_noun(right) >= _FREQUENT and (len(right) > 3 or right in _SHORT):
        return True
    following = text.after(at)
    if (
        before in PREPOSITIONS_OF_PRONOUNS
        and following[-1:] == "ا"
        and describes(following[:-1])
        and following[:-1] not in _ADVERBS
    ):
        return used_as_noun(right) >= _NOUN  # «من نقصا حادا»
    is_noun = node_of(right, text.lexicon).is_noun and not node.has_verbs
    return is_noun and text.lexicon.pair(before, right) >= _LEAST


RULE = Rule(
    id="alef-in-genitive",
    category=Category.GRAMMAR,
    summary="ألف التنوين على اسم مجرور",
    rationale="الألف علامة تنوين النصب، أما المجرور بحرف أو بإضافة فلا ألف فيه: أي دليل، في تقرير، بدون سبب.",
    reference="ألفية ابن مالك، المعرب والمبني: «فارفع بضم وانصبن فتحا وجر كسرا»",
    check=check,
    condition=AnyOf((has_candidate(ALEF_IN_GENITIVE), HasWord(_MASDARS))),
    bad=[
        Example("لا يملك المحققون أي [دليلا] على ذلك", "لا يملك المحققون أي دليل على ذلك"),
        Example("قالت الوكالة في [تقريرا] لها", "قالت الوكالة في تقرير لها"),
        Example("ألقى الحرس القبض على [شخصا] مشبوه", "ألقى الحرس القبض على شخص مشبوه"),
        Example("يحتاج الملف إلى [مزيداً] من الوقت", "يحتاج الملف إلى مزيد من الوقت"),
        Example("شارك في [مؤتمرا دوليا] بالرباط", "شارك في مؤتمر دولي بالرباط"),
        Example("يعاني الحي من [نقصا حادا] في الماء", "يعاني الحي من نقص حاد في الماء"),
        Example("انطلقت أشغال بناء [مركزا صحيا] بالجماعة", "انطلقت أشغال بناء مركز صحي بالجماعة"),
        Example("تم تنظيم [حفلا] للتلاميذ", "تم تنظيم حفل للتلاميذ"),
        Example("ألغيت الرحلة دون أي [سببا] واضح", "ألغيت الرحلة دون أي سبب واضح"),
    ],
    good=[
        "لا يملك المحققون أي دليل على ذلك",
        "طلب الدعم كله، أي مبلغا كبيرا",
        "يزيد الثمن على 100 درهم يوميا",
        "اعتبر ما ورد في الخبر قرارا خاطئا",
        "قدم بناء جديدا للنص",
        "عقد اجتماعا مع السكان",
        "بعد أن عقد اجتماعا مع السكان",
        "التقى به في المساء، ومن جديد غدا",
    ],
)
