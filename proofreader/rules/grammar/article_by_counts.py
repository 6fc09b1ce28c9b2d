"""The article lost on an adjective, or put on the first part of an annexation: «المناطق جبلية», «الرئيس الحكومة».

A predicate or an object without article may follow a definite noun, so only pairs that edited news always writes the
other way are found (``Lexicon.pair``).
"""

from collections.abc import Iterator

from proofreader.arabic.clitics import CONJUNCTIONS, forms_of
from proofreader.arabic.word_classes import TITLES
from proofreader.core import Category, Derivation, Document, Example, Finding, Lexicon, Rule
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.grammar import respelt
from proofreader.syntax import Node, Text, agrees, node_of, text_of
from proofreader.syntax.numerals import DEFINITE_UNITS, MULTIPLIER_FORMS
from proofreader.syntax.outline import ANNEXED, NISBA, HasCandidate, candidates
from proofreader.syntax.phrases import PREPOSITIONS, is_governed

_LEAST = 20  # pairs counted with the article where it belongs
_USUAL = 50  # pairs of what is a phrase of its own: «نهاية الأسبوع»
_LEAST_ANNEXED = 8  # … of a noun annexed to another
_FEW = 3  # … of a nisba, which is hardly ever a predicate
_RATIO = 60  # … for one as it stands here
_KANA = frozenset(
    """
    كان كانت أصبح أصبحت ظل ظلت بات باتت تبقى يبقى تظل يظل تعتبر يعتبر تعد يعد جعل جعلت تصبح يصبح تكون يكون إن أن
    """.split()
)
_TIMES = frozenset(
    """
    اليوم الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الآن الليلة الماضي الماضية المقبل
    """.split()
)
# Of time or extent: an adverb after a definite noun, no second term.
_EXTENTS = frozenset(
    """
    عشرات مئات آلاف سنوات أشهر أسابيع أيام ساعات طيلة طوال مدة فترة عدة بضع بضعة
    """.split()
)
# With a preposition, an adverb: «منذ البداية», «في النهاية».
_ADVERBIALS = frozenset(
    """
    البداية النهاية الواقع الحقيقة الأصل الغالب المقابل الأخير السابق الأساس الحال الحين الوقت
    """.split()
)
# An adverb that names no thing: «وبالخصوص قضايا الأسرة».
_SAID_ASIDE = frozenset(forms_of("بالخصوص بالأساس بالذات بالتحديد بالضبط بالفعل بالكامل".split(), CONJUNCTIONS))
_ELATIVES = frozenset("أكثر أقل أشد أعلى أوسع أكبر".split())
_ADVERBS = frozenset(
    """
    خاصة عامة كافة معا جميعا عادة حاليا مؤخرا سابقا لاحقا وحدها وحده نفسها نفسه ذاتها ذاته فقط أيضا
    """.split()
)


def check_lost(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for at in candidates(text, NISBA):
        noun, form = text.form(at - 1), text.form(at)
        if lexicon.pair(noun, "ال" + form) >= _FEW and (finding := _lost(text, at)):
            yield finding


def _lost(text: Text, at: int) -> Finding | None:
    noun, form, lexicon = text.form(at - 1), text.form(at), text.lexicon
    if form in _ADVERBS or form in PREPOSITIONS:
        return None
    node, head = text.node(at), text.node(at - 1)
    with_article, without = lexicon.pair(noun, "ال" + form), lexicon.pair(noun, form)
    if without * _RATIO > with_article or not node.may_describe or not agrees(head, node):
        return None
    is_nisba = any(reading.derivation is Derivation.NISBA for reading in node.nominals)
    if with_article < (_FEW if is_nisba and not without else _LEAST):
        return None
    if not is_nisba:
        # Participles and other adjectives may be predicates: a definite one must follow.
        if not (text.node_after(at).has_article and text.node_after(at).may_describe):
            return None
    elif _may_be_predicate(text, at):
        return None
    if form.endswith("ا") or node.verbs:
        return None
    return respelt(text, {at: "ال" + form}, f"نعت المعرفة معرفة: «{noun} ال{form}»")


def _may_be_predicate(text: Text, at: int) -> bool:
    """Whether كان, إن or an elative before it may ask for an adjective without article, or one after it is its own."""
    following = text.node_after(at)
    if following.has_article and not (following.may_describe and agrees(text.node(at), following)):
        return True  # «السلاح إيراني الصنع»
    before = {text.form(back).lstrip("وفس") for back in range(max(0, at - 4), at - 1)}
    if before & _ELATIVES:
        return True
    reach = {text.form(back).lstrip("وفس") for back in range(max(0, at - 9), at - 1)}
    return (bool(reach & _KANA) and text.before(at - 1) in ("", "في", *_KANA)) or bool(before & _KANA)


def check_added(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for second in candidates(text, ANNEXED):
        at = second - 1
        form, following = text.form(at), text.form(second)
        if len(form) < 5 or following in PREPOSITIONS:
            continue
        bare = _without_article(form)
        least = _FEW if is_governed(text, at) else _LEAST_ANNEXED
        if lexicon.pair(bare, following) >= least and (finding := _added(text, at, bare)):
            yield finding


def _without_article(form: str) -> str:
    """مشروع of المشروع, بمشروع of بالمشروع, لمشروع of للمشروع."""
    if form.startswith(("لل", "ولل", "فلل")):
        return form.replace("لل", "ل", 1)
    at = form.index("ال")
    return form[:at] + form[at + 2 :]


def _added(text: Text, at: int, bare: str) -> Finding | None:
    form, following, lexicon = text.form(at), text.form(at + 1), text.lexicon
    head, second = text.node(at), text.node(at + 1)
    if not head.is_noun or not second.is_noun or second.may_be_name or second.has_pronoun:
        return None
    if any(reading.proclitics not in ("", "ال") for reading in second.nominals) or _is_verbal(head):
        return None
    if following in TITLES or (text.node_after(at + 1).may_be_name and second.may_describe):
        return None  # «غاب عن المباراة النجم محمد»
    is_adverb = form in _ADVERBIALS and text.before(at) in PREPOSITIONS and lexicon.pair(bare, following) < _USUAL
    if following in _EXTENTS or form in _TIMES or form in _SAID_ASIDE or is_adverb:
        return None  # «يعاقب بالسجن عشرات السنين», «منذ البداية رواية الشهود»
    if (
        form in DEFINITE_UNITS
        or form in MULTIPLIER_FORMS
        or all(r.derivation is Derivation.NISBA for r in head.nominals)
    ):
        return None  # «الثلاثة أيام» is a matter of style, «السعودي الجنسية» right
    if form.startswith("لل") and node_of("ل" + form[2:], lexicon).nominals:
        return None  # «للجنة حماية» is ل + لجنة
    ratio = 12 if is_governed(text, at) else _RATIO
    if lexicon.pair(form, following) * ratio > lexicon.pair(bare, following) or following in _TIMES:
        return None
    before = text.node_before(at)
    if before.form.endswith(("هذا", "هذه", "تلك", "ذلك", "كأس")):
        return None
    if before.is_nominal and before.is_bare and lexicon.pair(before.form, bare) <= 4 * lexicon.pair(before.form, form):
        return None  # «طلب من حكم اللقاء الذهاب»
    if _describes_with_article(before, head) or _may_be_object(text, at):
        return None  # «الشخص المجهول الهوية», «دعا المجلس الاتحاد إلى …»
    if text.node_before(at).has_third and text.before(at) not in PREPOSITIONS and not second.has_article:
        return None  # «حضر اللقاء رئيس البلدية»
    if not second.has_article:
        # «المشروع قانون المالية»: the second governs a definite one itself.
        if second.is_adjective or not text.node_after(at + 1).has_article or second.tanwin:
            return None
        if all(reading.construct is False for reading in second.nominals):
            return None
    elif second.may_describe and agrees(head, second):
        return None
    return respelt(text, {at: bare}, f"لا تدخل «أل» على المضاف: «{bare} {following}»")


def _describes_with_article(noun: Node, head: Node) -> bool:
    """Whether the head is a participle that describes the noun before it: «الشخص المجهول الهوية»."""
    if not noun.has_article or not agrees(noun, head) or used_as_noun(head.stem) >= _USUAL:
        return False
    return head.may_describe


def _may_be_object(text: Text, at: int) -> bool:
    """Whether a verb with its subject stands before the second noun, and a preposition soon after it."""
    if not text.node_before(at).has_third:
        return False
    second, third = text.node(at + 1), text.node_after(at + 1)
    return third.form in PREPOSITIONS or (agrees(second, third) and text.after(at + 2) in PREPOSITIONS)


def _is_verbal(head: Node) -> bool:
    """Whether it is an adjective that may keep its article in annexation: «الطويل القامة»."""
    return any(
        reading.derivation in (Derivation.ADJECTIVE, Derivation.ELATIVE, Derivation.INTENSIVE)
        for reading in head.nominals
    )


RULES = [
    Rule(
        id="adjective-without-article",
        category=Category.GRAMMAR,
        summary="نعت نكرة بعد اسم معرفة",
        rationale="النعت يتبع منعوته في التعريف: المناطق الجبلية، وزارة التربية الوطنية؛ والنكرة بعدها خبر أو حال.",
        reference="ألفية ابن مالك، النعت: «فلْيُعطَ في التعريف والتنكير ما لما تلا»",
        check=check_lost,
        condition=HasCandidate(NISBA),
        bad=[
            Example("أكد بلاغ لوزارة التربية [وطنية] ذلك", "أكد بلاغ لوزارة التربية الوطنية ذلك"),
            Example("عقدت اللجنة [تقنية] المكلفة بالملف اجتماعها", "عقدت اللجنة التقنية المكلفة بالملف اجتماعها"),
            Example("نفى مصدر بوزارة التربية [وطنية] صحة الوثيقة", "نفى مصدر بوزارة التربية الوطنية صحة الوثيقة"),
            Example("أوقفت عناصر الأمن [وطني] شخصين", "أوقفت عناصر الأمن الوطني شخصين"),
        ],
        good=[
            "أصبحت الخدمات متاحة عن بعد",
            "أكد أن الحكومة ماضية في الإصلاح",
            "جعلت الاقتصاد الوطني قادرا على المواجهة",
            "وزارة التربية الوطنية",
        ],
    ),
    Rule(
        id="article-on-annexed",
        category=Category.GRAMMAR,
        summary="«أل» على المضاف",
        rationale="المضاف لا تدخل عليه «أل»: رئيس الحكومة، مشروع قانون المالية؛ إلا في الإضافة اللفظية: الطويل القامة.",
        reference="ألفية ابن مالك، الإضافة: «ووصلُ أل بذا المضافِ مغتفَرْ إن وُصلت بالثانِ»",
        check=check_added,
        condition=HasCandidate(ANNEXED),
        bad=[
            Example("استقبل [الرئيس] الحكومة الوفد", "استقبل رئيس الحكومة الوفد"),
            Example("ناقش المجلس [المشروع] قانون الإطار", "ناقش المجلس مشروع قانون الإطار"),
            Example("زار [الرئيس] الحكومة ورش البناء", "زار رئيس الحكومة ورش البناء"),
            Example("صادق المجلس على [المشروع] قانون المالية", "صادق المجلس على مشروع قانون المالية"),
        ],
        good=[
            "رئيس الحكومة",
            "تسلم اللاعب الطويل القامة جائزة",
            "الرئيس الأمريكي",
            "قدم المشروع قانونيون",
            "أوقف الشخص المجهول الهوية أمس",
            "يعاقب بالسجن عشرات السنين",
            "ناقش المجلس ملفات كثيرة وبالخصوص قضايا الأسرة",
            "حضر اللقاء رئيس البلدية وأعضاء المكتب",
            "دعا المجلس الاتحاد الأوروبي إلى تقديم الدعم",
        ],
    ),
]
