"""The alef lost on adverbs that are written with it only: «غالب ما يتأخر», «توفي مؤخر في», «مرار وتكرارا»."""

from collections.abc import Callable, Iterator

from proofreader.arabic.clitics import CONJUNCTIONS, forms_of, without_conjunction
from proofreader.arabic.word_classes import INFLECTED_PREPOSITIONS, NEGATIONS_OF_VERBS
from proofreader.core import Category, Document, Example, Finding, HasWord, Lexicon, Number, Rule
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.verbs import KANA_FORMS
from proofreader.syntax import Text, text_of
from proofreader.syntax.phrases import NOUN_CLAUSE_OPENERS, PREPOSITIONS

_MARKS = tuple(".،,؛؟!:)")
_RELATIVES = frozenset("الذي التي الذين ما".split())
# What may stand behind an adverb but not behind a noun that is annexed.
_NEXT = frozenset("أن إن أنه أنها إذا وأن وأنه وأنها حيث بعدما عندما حين بينما قد هذا هذه لم لن كما ثم وهو وهي".split())
_TIMES_OF_DAY = frozenset("صباحا مساء ليلا ظهرا زوالا".split())
_LASTS = frozenset("دام دامت دمت داموا".split())
_OF_SAYING = frozenset("بشكل بصفة بطريقة أمر شيء".split())


def _is_over(text: Text, at: int) -> bool:
    """Whether what follows shows that the word is annexed to nothing."""
    gap, following = text.gap(at + 1), text.node_after(at)
    if gap is None or gap.lstrip().startswith(_MARKS):
        return True
    form = following.form
    return form in PREPOSITIONS or form in INFLECTED_PREPOSITIONS or form in _NEXT or following.has_preposition


def _is_annexed(text: Text, at: int) -> bool:
    """Whether a preposition or a bare noun before the word puts it in the genitive: «في مؤخر», «قرار مؤخر»."""
    before = text.node_before(at)
    if before.form in PREPOSITIONS or before.form in _OF_SAYING or before.form in ("هو", "هي"):
        return True
    return before.has_nominals and before.is_bare and not before.has_verbs and not before.has_tanwin


def _is_head(text: Text, at: int) -> bool:
    """Whether a definite noun follows, to which it is annexed."""
    following = text.node_after(at)
    return following.has_article and not following.has_preposition


def _how_often(text: Text, at: int) -> bool:
    """«غالب ما يتأخر»."""
    if text.after(at) != "ما" or not text.joined(at + 2) or text.before(at) in PREPOSITIONS:
        return False
    verb, before = text.node(at + 2), text.node_before(at)
    if verb.form in NEGATIONS_OF_VERBS or (verb.form == "يقال" and not text.after(at + 2).startswith("إن")):
        return False  # «نادر ما لم يحفظ»; «كثير ما يقال عنه لا أساس له»
    if not (verb.has_third or verb.form in KANA_FORMS) or verb.form in _LASTS or text.is_vowelled(at + 2):
        return False  # «ما لم», «ما دام», «غالب ما يُذكر عنه»
    return before.form not in NOUN_CLAUSE_OPENERS and not (
        before.has_nominals and before.is_bare and not before.has_verbs
    )


def _lately(text: Text, at: int) -> bool:
    """«توفي مؤخر في المستشفى», «عاد مجدد إلى»."""
    return text.joined(at) and not _is_annexed(text, at) and _is_over(text, at)


def _especially(text: Text, at: int) -> bool:
    """«، خصوص في الصيف»."""
    is_apart = not text.joined(at) or text.form(at).startswith("و")
    return is_apart and _is_over(text, at) and text.gap(at + 1) is not None


def _very(text: Text, at: int) -> bool:
    """«إيجابية جد.»: behind its adjective; «جد إيجابية» before it, and «حادث خطير جد أمس» in Tunisia."""
    adjective = text.node_before(at)
    if text.form(at) != "جد" or not adjective.describes or adjective.has_article:
        return False
    gap = text.gap(at + 1)
    if gap is None or gap.lstrip().startswith(_MARKS):
        return True
    is_feminine = adjective.form.endswith("ة") and adjective.number is Number.SINGULAR
    return is_feminine and _is_over(text, at)


def _for_nothing(text: Text, at: int) -> bool:
    """«يقدم الدروس مجان»: the bare word is none."""
    before = text.node_before(at)
    return not before.is_name and before.form not in _OF_SAYING and not _is_head(text, at)


def _time_and_again(text: Text, at: int) -> bool:
    return text.after(at) in ("وتكرارا", "وتكرار")


def _also(text: Text, at: int) -> bool:
    """«حضر أيض»; but «أيض الدهون»."""
    return text.before(at) not in PREPOSITIONS and not _is_head(text, at) and text.after(at) != "ا"


def _tomorrow(text: Text, at: int) -> bool:
    """«تستأنف الجلسة غد صباحا»; but «يوم غد», «بعد غد», «غد الاثنين»."""
    before = text.node_before(at)
    stands = before.is_verb or before.has_article
    return stands and text.after(at) in _TIMES_OF_DAY | {"إلى", "في", "على"} and text.before(at) not in _RELATIVES


def _nearly(text: Text, at: int) -> bool:
    """«منذ عام تقريب»: at the end of its clause."""
    gap = text.gap(at + 1)
    is_last = gap is None or gap.lstrip().startswith(_MARKS)
    return is_last and text.joined(at) and text.before(at) not in PREPOSITIONS and not text.node_before(at).is_verb


_ADVERBS: dict[str, Callable[[Text, int], bool]] = {
    **dict.fromkeys("غالب كثير نادر قليل دائم".split(), _how_often),
    **dict.fromkeys("مؤخر مجدد".split(), _lately),
    **dict.fromkeys("خصوص".split(), _especially),
    **dict.fromkeys("أيض ايض".split(), _also),
    "جد": _very, "مجان": _for_nothing, "مرار": _time_and_again, "غد": _tomorrow, "تقريب": _nearly,
}  # fmt: skip
_FORMS = forms_of(_ADVERBS, CONJUNCTIONS)
_SPELT = {"ايض": "أيض"}


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for form in _FORMS.keys() & document.forms:
        word = form if form in _ADVERBS else without_conjunction(form)
        for at in document.words_by_form[form]:
            if not text.is_vowelled(at) and _ADVERBS[word](text, at):
                right = form.replace(word, _SPELT.get(word, word)) + "ا"
                yield respelt(text, {at: right}, f"منصوب يقوم مقام الظرف: «{right}» لا «{form}»")


RULE = Rule(
    id="adverb-of-one-word",
    category=Category.GRAMMAR,
    summary="ظرف أو مفعول مطلق من كلمة واحدة بلا ألف التنوين",
    rationale="ما قام مقام الظرف منصوب بألف: يتأخر غالبا، توفي مؤخرا، قدم الدروس مجانا، كانت النتيجة جيدة جدا.",
    reference="ألفية ابن مالك، المفعول المطلق والظرف: «الظرف وقت أو مكان ضُمِّنا في باطراد»",
    check=check,
    condition=HasWord(frozenset(_FORMS)),
    bad=[
        Example("[غالب] ما تتأخر الحافلة في الصباح", "غالبا ما تتأخر الحافلة في الصباح"),
        Example("[وكثير] ما طالب السكان بالإصلاح", "وكثيرا ما طالب السكان بالإصلاح"),
        Example("توفي الفنان [مؤخر] في مستشفى المدينة", "توفي الفنان مؤخرا في مستشفى المدينة"),
        Example("ترتفع الحرارة، [خصوص] في الجنوب", "ترتفع الحرارة، خصوصا في الجنوب"),
        Example("كانت النتيجة إيجابية [جد].", "كانت النتيجة إيجابية جدا."),
        Example("تقدم الجمعية الدروس [مجان] للتلاميذ", "تقدم الجمعية الدروس مجانا للتلاميذ"),
        Example("راسلوا الجماعة [مرار] وتكرارا", "راسلوا الجماعة مرارا وتكرارا"),
        Example("حضر اللقاء [أيض] رئيس الجهة", "حضر اللقاء أيضا رئيس الجهة"),
        Example("تستأنف الجلسة [غد] صباحا", "تستأنف الجلسة غدا صباحا"),
        Example("مر على الحادث عام [تقريب].", "مر على الحادث عام تقريبا."),
    ],
    good=[
        "نادر ما لم تحفظ منه نسخ أخرى",
        "كثير ما يقال عنه لا أساس له",
        "غالبا ما تتأخر الحافلة",
        "ذلك كثير ما دام الثمن مرتفعا",
        "كثير مما قيل غير صحيح",
        "دفع مؤخر الصداق",
        "جلس في مؤخر القاعة",
        "بخصوص الملف، وفي خصوص الطلب",
        "هذه نتائج جد إيجابية",
        "وقع حادث خطير جد صباح اليوم",
        "قال جد الطفلة إنه بخير",
        "يرتبط أيض الدهون بالغذاء",
        "يسافر بعد غد إلى فرنسا",
        "تنطلق يوم غد في الرباط",
        "ساهم في تقريب وجهات النظر",
        "عمل على تقريب.",
        "ذلك أن غالب ما نقل اقتصر على الشعر",
    ],
)
