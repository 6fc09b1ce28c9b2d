"""ب or ل before a verbal noun, behind a verb that takes another preposition: «نجح بخرق الدفاع» for «في خرق الدفاع».

Only verbs after which ب hardly says with what or how; what each takes is told by ``rules.support.governed_words``.
"""

from collections.abc import Iterator

from proofreader.arabic.word_classes import INFLECTED_PREPOSITIONS
from proofreader.core import (
    Category,
    Derivation,
    Document,
    Edit,
    Example,
    Finding,
    Fix,
    Level,
    Lexicon,
    Number,
    Rule,
    Span,
)
from proofreader.rules.support.conditions import has_form
from proofreader.rules.support.governed_words import Government, taken_by
from proofreader.syntax import Text, text_of
from proofreader.syntax.phrases import BREAKS, PREPOSITIONS

_PREFIXES = ("ب", "ل")
_REACH = 3  # words of the subject between
_LATER = 9  # words within which the right preposition may follow
_COMMON = 400  # occurrences of a word from which on it is held against what was counted behind the right preposition
_MORE = 20  # times
_PERFORMED = frozenset(
    "اليمين القسم الصلاة التحية العمرة الحج الزكاة الشهادة الامتحان الواجب المهمة الدور الثمن".split()
)
_TIMES = frozenset("الشوط الدقيقة الدقائق الوقت اللحظات الثواني".split())  # «بإبعاد الكرة في الشوط الثاني»
# With ب these tell how or with what: «نجح بفضل دعم أسرته», «فشل باستخدام القوة».
_ADVERBIAL = frozenset(
    """
    فضل حول عون شرط مساعدة حضور مشاركة قيادة إشراف رئاسة دعم تعاون تنسيق دعوة طلب نجاح حسب فعل تشجيع مباركة موافقة إجماع
    اتفاق توصية أمر إذن قرار توجيه إيعاز اقتراح تمويل استثناء اعتبار حلول نهاية بداية مرور استخدام استعمال اعتماد إضافة
    مقارنة نظر شكل قوة عزم إصرار ضغط تحريض تدخل سعي عمل فوز هزيمة تعادل قدر حكم علم رأي محافظة مدينة منطقة وصف
    الفعل التالي التزامن التنسيق التعاون الإجماع الإضافة النظر الاعتماد الاستناد المقابل التأكيد الضبط
    الضرورة الكامل التوازي الموازاة المقارنة القوة العمل المناسبة الشكل الحق النسبة القدر
    """.split()
)


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    index = document.words_by_form
    for form in filter(_has_prefix_wrong, document.forms):
        for at in index[form]:
            for entry in _entries(form):
                if finding := _check(text, at, entry):
                    yield finding
                    break


def _entries(form: str) -> tuple[Government, ...]:
    """What the form, or the noun in it before a pronoun, takes where ب or ل is mistaken for it: رغبة of «رغبته»."""
    taken = taken_by(form)
    return tuple(entry for entry in taken if not entry.wrong.isdisjoint(_PREFIXES)) if taken else ()


def _has_prefix_wrong(form: str) -> bool:
    return bool(_entries(form))


def _check(text: Text, at: int, entry: Government) -> Finding | None:
    is_behind_event = False
    for place in range(at + 1, min(len(text.forms), at + 2 + _REACH)):
        if not text.joined(place):
            return None
        form, node = text.form(place), text.node(place)
        if form in INFLECTED_PREPOSITIONS or form in _PERFORMED or node.has_tanwin:
            return None  # «التزمت بها البلاد لبدء التفاوض», «أدى اليمين لتولي المنصب», «يؤدي برنامجا لتقوية عضلاته»
        if form[0] in _PREFIXES and node.has_preposition:
            return _finding(text, place, entry) if not is_behind_event or form[1:] in entry.objects else None
        if form in BREAKS or form in PREPOSITIONS or node.is_verb or node.has_preposition:
            return None
        is_behind_event = is_behind_event or node.may_be_masdar  # «يسهم البدء بتطبيق القانون»
        if not node.has_nominals or node.has_pronoun:
            return None
    return None


def _finding(text: Text, at: int, entry: Government) -> Finding | None:
    form, lexicon = text.form(at), text.lexicon
    mistaken, noun = form[0], form[1:]
    if mistaken not in entry.wrong or mistaken == entry.right or mistaken in entry.also:
        return None
    if form.startswith("لل"):
        noun = "ال" + form[2:]
    is_listed = noun in entry.objects and text.joined(at + 1)  # «أدى لوفاة»
    if (mistaken == "ب" and noun in _ADVERBIAL) or not (is_listed or _is_event(text, at, mistaken)):
        return None
    often = lexicon.count(entry.right + noun) if entry.right in _PREFIXES else lexicon.pair(entry.right, noun)
    if lexicon.count(form) > max(_COMMON, _MORE * often):
        return None  # «بشكل»: hardly ever behind the right one
    if _comes_later(text, at + 1, entry.right):
        return None
    new = entry.right + noun if entry.right in _PREFIXES else f"{entry.right} {noun}"
    word = text.word(at)
    fix = Fix((Edit(Span(word.start, word.end), new),), Level.LIKELY)
    return Finding(word.span, (fix,), f"«{entry.lemma}» يتعدى بـ«{entry.right}»: «{new}»")


def _is_event(text: Text, at: int, mistaken: str) -> bool:
    """Whether the word is the preposition and a verbal noun that is annexed to the next word or has the article."""
    node = text.node(at)
    masdars = [r for r in node.nominals if r.derivation is Derivation.MASDAR and r.proclitics.startswith(mistaken)]
    masdars = [r for r in masdars if r.number is not Number.PLURAL]  # «تسهم بأشكال أخرى»
    if not masdars or node.has_pronoun or node.has_tanwin:
        return False
    following = text.node_after(at)
    if masdars[0].has_article:
        return True
    return following.has_nominals and not following.has_preposition and not following.describes and text.joined(at + 1)


def _comes_later(text: Text, start: int, right: str) -> bool:
    """Whether the right preposition follows in the clause: «نجح بفضل صبره في تجاوز المحنة»."""
    for place in range(start, min(len(text.forms), start + _LATER)):
        if not text.joined(place):
            return False
        form = text.form(place)
        if form == right and (right != "في" or text.after(place) not in _TIMES):
            return True
        if right in _PREFIXES and form[0] == right and text.node(place).has_preposition:
            return True
    return False


RULE = Rule(
    id="wrong-prefixed-preposition",
    category=Category.USAGE,
    summary="باء أو لام في موضع حرف جر آخر",
    rationale=(
        "لكل فعل ومصدره حرف يتعدى به: نجح في العبور، رغب في السفر، التزم بالعمل. والباء بعد «نجح» ونحوه للوسيلة: نجح "
        "بفضل صبره."
    ),
    reference="أحمد مختار عمر، معجم الصواب اللغوي",
    check=check,
    condition=has_form(_has_prefix_wrong),
    bad=[
        Example("أدى الحادث [لوفاة] سائق الشاحنة", "أدى الحادث إلى وفاة سائق الشاحنة"),
        Example("هذا القرار سيؤدي [لرفع] الأسعار", "هذا القرار سيؤدي إلى رفع الأسعار"),
        Example("نجح الفريق [بخرق] دفاع الخصم", "نجح الفريق في خرق دفاع الخصم"),
        Example("نجح الحارس [بإبعاد] الكرة في الشوط الثاني", "نجح الحارس في إبعاد الكرة في الشوط الثاني"),
        Example("نجحت امرأة [بدخول] القلعة", "نجحت امرأة في دخول القلعة"),
        Example("فشل المدرب [بتحقيق] الفوز", "فشل المدرب في تحقيق الفوز"),
        Example("الراغبين [بالحصول] على التأشيرة", "الراغبين في الحصول على التأشيرة"),
        Example("أعرب عن التزامه [لمساعدة] الجمعية", "أعرب عن التزامه بمساعدة الجمعية"),
    ],
    good=[
        "يؤدي اللاعب برنامجا خاصا لتقوية عضلاته",
        "أدى اليمين الدستورية لتولي منصب الوزير",
        "أدى دورا مهما لدعم السكان",
        "يؤدي صلاته لوحده",
        "نجح التلميذ بامتياز",
        "نجح بفضل دعم أسرته في تجاوز محنته",
        "نجح الفريق بقيادة المدرب الجديد",
        "ساهم المشروع بشكل كبير في خلق فرص الشغل",
        "نجح المنظمون باستخدام وسائل حديثة",
        "توصل الوكيل بملتمس من النيابة",
        "التزمت الشركة بمساعدة السكان",
        "فشل بالفعل في الامتحان",
        "تسهم الجمعيات بأشكال أخرى",
        "التزمت بها البلاد لبدء التفاوض",
        "لن يفلحوا بحول الله",
        "نجح ضباط بالجيش في سرقة الخطط",
    ],
)
