"""The ya of a passive, or of «أنا», on a past that has a subject and an object behind it: «ألقي الخطيب كلمة»."""

from collections.abc import Iterator, Mapping

from proofreader.arabic.clitics import ARTICLE, CONJUNCTION_LETTERS, without_conjunction
from proofreader.arabic.late import late_re
from proofreader.arabic.word_classes import GOVERNING_THE_GENITIVE, LIKE_ADJECTIVES, TIME_UNITS
from proofreader.core import Case, Category, Document, Example, Finding, Gender, Lexicon, Rule, Tense
from proofreader.core.lexicon import kept_for
from proofreader.core.memory import Memory
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.conditions import has_form
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.speaker import speaks_of_himself
from proofreader.syntax import Text, text_of
from proofreader.syntax.describing import describes
from proofreader.syntax.subjects import after_phrase, nearest_subject, opening_of

_MAY_BE = late_re(f"[{CONJUNCTION_LETTERS}]?(?:أ..|ا.{{3,4}})ي").fullmatch
# What has two objects may have one of them in the passive: «أعطي الفائز جائزة».
_OF_TWO_OBJECTS = frozenset("أعطي أهدي أولي أوتي".split())
# The preposition tells the verb that has no other object: «أدلي الشاهد بإفادته».
_GOVERNS: Mapping[str, tuple[str, ...]] = {
    "أثني": ("على",),
    "أبقي": ("على",),
    "أفضي": ("إلى",),
    "أدلي": ("ب",),
    "أوصي": ("ب",),
    "اكتفي": ("ب",),
    "اعتدي": ("على",),
    "التقي": ("ب",),
}
_ENDINGS_OF_AN_OBJECT = ("ة", "ات", "ها", "ه", "هم")
_TIMES = TIME_UNITS - {"موسم"}
_USED = 30  # times that agreement showed a form to be a noun
# How, why and when: «أبدي الرأي صراحة», «أجري اللقاء عقب المباراة».
_ADVERBS = LIKE_ADJECTIVES | frozenset(
    """
    أمس اليوم غدا مساء صباح صباحا ليلا نهارا ظهرا فجرا زوالا عصرا حاليا مؤخرا أيضا رسميا نهائيا هناك هنا معا سابقا
    صراحة علانية سرا جهرا علنا خفية مباشرة فجأة بغتة دفعة جملة تفصيلا طوعا كرها عمدا سهوا خطأ مجانا تلقائيا مرة مرات
    نتيجة رغبة خشية مخافة استجابة تلبية مراعاة محاولة إضافة رفقة صحبة نيابة مقارنة مناصفة بداية نهاية مجددا سلفا أصلا
    فعلا حقا قطعا طبعا تماما كليا جزئيا مؤقتا باكرا مبكرا متأخرا سريعا عاجلا قريبا شفويا كتابة كتابيا حضوريا قسرا جبرا
    احتراما تكريما تقديرا تضامنا احتجاجا حفاظا حرصا خوفا طلبا دعما نظرا تنفيذا تطبيقا تفاديا تجنبا انطلاقا بناء وفقا
    طبقا استنادا تبعا خلافا خصوصا عموما تقريبا شرقا غربا شمالا جنوبا يمينا يسارا يوما شهرا عاما أسبوعا سنة ساعة مدة فترة
    """.split()
)


def _is_candidate(form: str) -> bool:
    return _MAY_BE(form) is not None


def _pasts(lexicon: Lexicon) -> Memory[str, bool]:
    """Whether a form may be a passive, and is a past with its last letter without dots."""

    def is_past(form: str) -> bool:
        readings = lexicon.readings(form)
        if not any(reading.tense is Tense.PERFECT and not reading.pronoun for reading in readings):
            return False
        return any(
            reading.tense is Tense.PERFECT and not reading.pronoun for reading in lexicon.readings(form[:-1] + "ى")
        )

    return Memory(is_past)


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text, pasts = text_of(document, lexicon), kept_for(lexicon, _pasts)
    for form in filter(_is_candidate, document.forms):
        if pasts[form]:
            for at in document.words_by_form[form]:
                if _is_active(text, at):
                    yield respelt(text, {at: form[:-1] + "ى"}, "فاعل الفعل بعده، فهو مبني للمعلوم وآخره ألف مقصورة")


def _is_active(text: Text, at: int) -> bool:
    verb = without_conjunction(text.form(at))
    if text.is_vowelled(at) or not text.after(at).startswith(ARTICLE):
        return False
    subject = nearest_subject(text, at)
    if subject is None or subject.at != at + 1 or subject.gender is not Gender.MASCULINE:
        return False
    if opening_of(text, at, text.form(at) != verb) is None or _speaks(text, at):
        return False
    place = after_phrase(text, at + 1)
    if not text.joined(place):
        return False
    if verb in _GOVERNS:
        return any(map(text.form(place).startswith, _GOVERNS[verb]))
    return verb not in _OF_TWO_OBJECTS and _is_object(text, place)


def _is_object(text: Text, at: int) -> bool:
    """Whether the word is a noun that nothing governs but the verb."""
    form, node = text.form(at), text.node(at)
    if form in _ADVERBS or form in GOVERNING_THE_GENITIVE or form.removeprefix(ARTICLE) in _TIMES:
        return False
    if node.has_preposition:
        return False
    if form[-1] == "ا":  # «هدفا»
        is_accusative = any(reading.is_noun and reading.case is Case.ACCUSATIVE for reading in node.nominals)
        return is_accusative and used_as_noun(form[:-1]) >= _USED and not describes(form[:-1])
    is_usual = node.is_nominal and used_as_noun(node.stem) >= _USED
    return is_usual and (form.startswith(ARTICLE) or form.endswith(_ENDINGS_OF_AN_OBJECT))


def _speaks(text: Text, at: int) -> bool:
    """Whether somebody may speak of himself, so that «ألقي» is what «أنا» do."""
    return text.quoted(at) or speaks_of_himself(text, at)


RULE = Rule(
    id="ya-in-past",
    category=Category.ENDINGS,
    summary="ياء في آخر فعل ماض مبني للمعلوم",
    rationale=(
        "ماضي الناقص المبني للمعلوم آخره ألف مقصورة: ألقى، أجرى، أنهى. و«ألقي» بالياء مبني للمجهول لا فاعل له، أو "
        "مضارع المتكلم: فإذا جاء بعده فاعل ومفعول فالمقصود الماضي."
    ),
    reference="عبد السلام هارون، قواعد الإملاء، الألف اللينة",
    check=check,
    condition=has_form(_is_candidate, "ي"),
    bad=[
        Example("[ألقي] الخطيب كلمة مؤثرة", "ألقى الخطيب كلمة مؤثرة"),
        Example("[وأنهي] الفريق المباراة بعشرة لاعبين", "وأنهى الفريق المباراة بعشرة لاعبين"),
        Example("[ألغي] الحكم هدفا في الدقيقة الأخيرة", "ألغى الحكم هدفا في الدقيقة الأخيرة"),
        Example("[أدلي] الشاهد بإفادته أمام القاضي", "أدلى الشاهد بإفادته أمام القاضي"),
        Example("[اكتفي] الفريق بالتعادل", "اكتفى الفريق بالتعادل"),
        Example("[أثني] المدرب على لاعبيه", "أثنى المدرب على لاعبيه"),
    ],
    good=[
        "ألقي القبض على المتهم",
        "أجري اللقاء أمس بالرباط",
        "ألغي الحفل مساء بسبب المطر",
        "أعطي الفائز جائزة مالية",
        "أثري الموقع الجديد عن القرية",
        "استدعي اللاعب إلى المنتخب",
        "أنهي العمل قبل الظهر",
        "أنهي العمل باكرا",
        "أبدي الرأي صراحة",
        "ألغي الحفل احتراما لروح الفقيد",
        "أنا ألقي الدرس ساعة كل يوم",
        "أجري الامتحان وسط إجراءات مشددة",
        "أحصي القتلى الجدد بالعشرات",
        "قال: «ألقي الخطاب كلمة كلمة»",
    ],
)
