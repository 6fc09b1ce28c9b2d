"""The alef lost on the object of a verb that hardly ever lacks one: «خلف الحادث استياء كبير», «الذي أثار جدل».

Behind these verbs and a definite subject of their gender, or where the subject stands before them, edited text has the
accusative nearly always.
"""

from collections.abc import Iterator

from proofreader.arabic.word_classes import BETWEEN_SUBJECT_AND_VERB
from proofreader.core import (
    Category,
    Derivation,
    Document,
    Example,
    Finding,
    Gender,
    HasWord,
    Lexicon,
    Number,
    Rule,
    Tense,
)
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.accusative import NAMES, NEVER_WITH_ALEF, TIMES, accusative, is_plain
from proofreader.rules.support.definite_subject import THIS, behind_subject
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.indefinite_noun import is_apart, is_partitive, last_adjective, names_several
from proofreader.rules.support.verbs import COUNTED_AS, with_proclitics
from proofreader.syntax import Node, Text, text_of
from proofreader.syntax.describing import times_described
from proofreader.syntax.phrases import PREPOSITIONS
from proofreader.syntax.verbs import opens_clause

_PERFECTS = """
    شهد عرف خلف لعب وجه حقق سجل قدم أصدر نشر فتح فرض شن عقد نظم أجرى أحدث أثار ترك ألقى أطلق بذل أبدى أظهر واجه
    تلقى أحرز أقام بعث أرسل وضع اتخذ شكل اقترح خاض اكتسى اكتسب أعطى بنى شيد أنجز خصص تضمن احتضن استضاف تطلب استغرق فقد
    خسر نال عاش أسس أبرم قطع تبنى طلب حمل وفر أضاف عكس امتلك رسم حجز ضبط أوقف اعتقل اشترى كسب انتزع لقي أعد منح ولد ضم
    شمل ربط استهدف تناول استعمل استخدم اقتنى دشن انتدب ابتكر
""".split()
_IMPERFECTS = """
    يشهد يعرف يخلف يلعب يوجه يحقق يسجل يقدم يصدر ينشر يفتح يفرض يشن يعقد ينظم يوقع يجري يحدث يثير يترك يلقي يطلق يبذل
    يبدي يظهر يواجه يتلقى يحرز يقيم يبعث يرسل يضع يتخذ يشكل يمثل يقترح يخوض يكتسي يكتسب يعطي يبني يشيد ينجز يخصص يتضمن
    يحتضن يستضيف يتطلب يستغرق يفقد يخسر ينال يعيش يؤسس يبرم يقطع يتبنى يطلب يحمل يوفر يضيف يعكس يمتلك يرسم يحجز يضبط
    يوقف يعتقل يشتري يكسب ينتزع يلقى يمنح يضم يشمل يربط يستهدف يتناول يستعمل يستخدم يقتني يدشن ينتدب يبتكر
""".split()


def _feminine(verb: str) -> str:
    if verb[0] == "ي":
        return "ت" + verb[1:]
    return (verb[:-1] if verb[-1] in "اى" else verb) + "ت"


_MASCULINE_FORMS = with_proclitics((*_PERFECTS, *_IMPERFECTS, "يعد", "يعتبر"))
_FEMININE_FORMS = with_proclitics((*map(_feminine, (*_PERFECTS, *_IMPERFECTS)), "تعد", "تعتبر"))
_MASDARS = frozenset(with_proclitics("تلقي تبني تبنى تلقى تجري".split()))  # of other verbs
_FORMS = (_MASCULINE_FORMS.keys() | _FEMININE_FORMS.keys()) - _MASDARS
_COUNTED = frozenset(with_proclitics(COUNTED_AS))
# Whom the accusative is not asked of: they take it themselves, or are adverbs and numbers.
_NEVER = NEVER_WITH_ALEF | frozenset(
    """
    رقم حسب فور عبر قصد باسم فجر ظهر عصر ليل تعامل اسم عنوان شعار لقب سلطان فرق مزارع مشاهد مخاطر معارض
    """.split()
)
_GROUPS = frozenset("عدد وفد حشد جمع جمهور فريق طاقم فوج رجل شخص شاب طفل حزب نجم ناد مجلس رئيس مدير".split())
# What is aroused or drawn is known before what does it: «أثار الجدل تصريح للوزير».
_AROUSED = frozenset("الجدل الغضب الاستياء الاهتمام الانتباه الاستغراب الرأي الباب الطريق المجال الهدف الأهداف".split())
_HOLDING = frozenset("ضم يضم ضمت تضم شمل يشمل شملت تشمل جمع يجمع جمعت تجمع استهدف يستهدف استهدفت تستهدف".split())
# Forms in ت that are perfects of the masculine too, whose subject the noun may be: «تقدم عدد من», «توفر عرض».
_EITHER_TENSE = frozenset(
    """
    تقدم تشكل تحقق توقع توجه تحمل تضمن تطلب تسجل تخلف تلقى تبنى تنظم تعرف توفر تحدث تقطع تمثل تخصص تكسب تأسس تكسب تربط
    تناول تحدث
    """.split()
)
# Those whose passive, or a verb of the same letters without an object, news uses as well: «أنه سيسجل انقطاع».
_PASSIVE_TOO = frozenset(
    """
    سجل نشر فتح عقد نظم وضع شكل وجه قطع حجز ضبط أوقف رسم منح أعد أصدر بنى يسجل ينشر يفتح يعقد ينظم يوقع يجري يحدث يصدر
    يوجه يوقف يقطع يحجز يضبط يرسم يطلق أحدث أضاف يضاف ولد عرف يعرف يعد وفر طلب يطلب يمنح أطلق ألقى يلقى حمل ضم ربط
    """.split()
)
_TIME_NOUNS = frozenset("الوقت اليوم الحين الشهر العام الموسم الفترة المرة الساعة اللحظة السنة الليلة الأيام".split())
_RELATIVES = {"الذي": Gender.MASCULINE, "والذي": Gender.MASCULINE, "التي": Gender.FEMININE, "والتي": Gender.FEMININE}
_WITH_PRONOUN = {
    **dict.fromkeys("أنه إنه لأنه بأنه وأنه وإنه فإنه لكنه ولكنه".split(), Gender.MASCULINE),
    **dict.fromkeys("أنها إنها لأنها بأنها وأنها وإنها فإنها لكنها ولكنها".split(), Gender.FEMININE),
}
_NOUN, _ACCUSATIVE = 12, 20  # occurrences


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for form in _FORMS & document.forms:
        for at in document.words_by_form[form]:
            if finding := _object(text, at):
                yield finding


def _object(text: Text, verb: int) -> Finding | None:
    if text.before(verb) in PREPOSITIONS or text.before(verb) in THIS:
        return None  # «في وضع المدينة», «هذا شكل اللقاء»
    if text.before(verb) in ("لم", "ولم") and _base(text, verb) in _COUNTED:
        return None  # «لم تعد الرحلة …»: no more
    at = _place(text, verb)
    if at is None or not text.joined(at) or text.is_vowelled(verb):
        return None  # «قُطع شوط»
    noun, form = text.node(at), text.form(at)
    if form == "كل" and text.after(at) == "من" and _base(text, verb) in _HOLDING and names_several(text, at + 2):
        return respelt(text, {at: "كلا"}, f"المفعول به بعد «{_base(text, verb)}» منصوب: «كلا من»")
    if form in _NEVER or form in PREPOSITIONS or form in TIMES or form in NAMES or noun.is_particle:
        return None
    is_masculine = text.form(verb) in _MASCULINE_FORMS
    may_act = is_masculine and text.form(verb) not in _COUNTED
    if not _takes_alef(noun) or noun.may_be_name or (may_act and _may_act(noun)):
        return None
    if at > verb + 1 and Tense.IMPERFECT in noun.tenses:
        return None  # «لم تعد التهمة توجه إليه»
    if used_as_noun(form) < _NOUN and text.lexicon.count(form + "ا") < _ACCUSATIVE:
        return None
    if noun.may_describe and not text.node(verb).is_verb and at > verb + 1:
        return None  # «طلب العلم مقدم على غيره»
    if form == "عدد" and not is_partitive(text, at):
        return None
    shows_nothing = form.endswith("اء")
    right = form if shows_nothing else accusative(noun, text.lexicon)
    if right is None or text.is_vowelled(at):
        return None
    changes = {} if shows_nothing else {at: right}
    if shows_nothing or not is_apart(text, at, at_mark=True):
        last = last_adjective(text, at, all_of_them=True)
        if last is None:
            return None
        if noun.may_be_masdar and _may_be_noun(text, right, at + 1):
            return None  # «تعيين بديل», «سجن صحفي»: of whom it is done
        changes.update((place, text.form(place) + "ا") for place in range(at + 1, last + 1))
    elif noun.may_describe and noun.describes:
        return None
    said = " ".join(changes.get(place, text.form(place)) for place in range(at, max(changes) + 1))
    verb_form = _base(text, verb)
    return respelt(text, changes, f"المفعول به بعد «{verb_form}» منصوب: «{said}»")


def _place(text: Text, verb: int) -> int | None:
    """Where the object stands: right behind the verb, or behind its subject."""
    if _has_subject_before(text, verb):
        return verb + 1
    if text.after(verb) in _AROUSED or not (text.node(verb).is_verb or opens_clause(text, verb)):
        return None  # «عادة وضع الكحل»
    is_masculine = text.form(verb) in _MASCULINE_FORMS
    return behind_subject(text, verb, Gender.MASCULINE if is_masculine else Gender.FEMININE)


def _may_be_noun(text: Text, noun: str, at: int) -> bool:
    """Whether the adjective behind the noun in alef names people too: بديل, صحفي; not كبير."""
    form = text.form(at)
    seen = used_as_noun(form)
    return seen >= _NOUN and seen * 8 >= times_described(form) and not text.lexicon.pair(noun, form + "ا")


def _takes_alef(noun: Node) -> bool:
    """Whether it is a masculine singular, or like دور one of which counts do not tell it."""
    if is_plain(noun):
        return True
    is_bare = noun.is_bare and noun.is_without_proclitics
    return is_bare and noun.gender is None and noun.number in (None, Number.SINGULAR) and noun.form[-1] != "ة"


def _has_subject_before(text: Text, verb: int) -> bool:
    """Whether the subject stands before the verb: «الذي أثار», «أنها حققت», «هاتف جديد يضم»."""
    gender = Gender.MASCULINE if text.form(verb) in _MASCULINE_FORMS else Gender.FEMININE
    before, at = text.before(verb), verb
    if before in BETWEEN_SUBJECT_AND_VERB:
        at -= 1
        before = text.before(at)
    is_passive = gender is Gender.MASCULINE and _base(text, verb) in _PASSIVE_TOO
    if (found := _RELATIVES.get(before) or _WITH_PRONOUN.get(before)) is not None:
        return found is gender and not is_passive and text.before(at - 1) not in _TIME_NOUNS
    noun = text.node_before(at)
    if _base(text, verb) in _EITHER_TENSE or not text.joined(verb):
        return False
    if noun.form.startswith(("ال", "لل", "بال")) or at < verb:
        return False
    # «هاتف ذكي جديد يضم»: said of an indefinite noun
    while noun.describes and noun.is_bare and used_as_noun(_bare(noun)) < _NOUN and text.joined(at - 1):
        at -= 1
        noun = text.node_before(at)
    is_noun = noun.has_nominals and noun.is_bare and not noun.may_be_name and used_as_noun(noun.form) >= _NOUN
    is_imperfect = text.form(verb).removeprefix("س")[:1] in ("ي", "ت")
    if noun.has_tanwin:  # «هاتفا يضم», not «كما يعرف»
        return is_imperfect and gender is Gender.MASCULINE and used_as_noun(_bare(noun)) >= _NOUN
    return is_noun and is_imperfect and noun.gender is gender and noun.number is Number.SINGULAR and not noun.has_verbs


def _bare(noun: Node) -> str:
    return noun.form[:-1] if noun.has_tanwin else noun.form


def _base(text: Text, verb: int) -> str:
    """The verb without its proclitics: تشهد of «وستشهد»."""
    form = text.form(verb)
    return (_MASCULINE_FORMS.get(form) or _FEMININE_FORMS[form]).stem


def _may_act(noun: Node) -> bool:
    """Whether the noun may be a late subject: «قدم الحفل إعلامي شاب»."""
    if noun.form in _GROUPS:
        return True
    return not noun.may_be_masdar and any(
        r.is_adjectival or r.derivation is Derivation.INTENSIVE or r.human for r in noun.nominals
    )


RULE = Rule(
    id="object-behind-subject",
    category=Category.GRAMMAR,
    summary="مفعول به بلا ألف التنوين بعد فعل وفاعل معرفة",
    rationale="المفعول به منصوب: خلف الحادث استياء كبيرا، شهدت أسعار الخضر ارتفاعا، لعب المنتخب دورا كبيرا.",
    reference="ألفية ابن مالك، تعدي الفعل ولزومه: «فانصب به مفعوله إن لم ينُب عن فاعلٍ»",
    check=check,
    condition=HasWord(frozenset(_FORMS)),
    bad=[
        Example("فتحت المصالح الأمنية [تحقيق] للكشف عن الظروف", "فتحت المصالح الأمنية تحقيقا للكشف عن الظروف"),
        Example("خلف الحادث استياء [كبير] في القرية", "خلف الحادث استياء كبيرا في القرية"),
        Example("شهدت أسعار الخضر [ارتفاع ملحوظ] في السوق", "شهدت أسعار الخضر ارتفاعا ملحوظا في السوق"),
        Example("لعب المنتخب [دور كبير] في اللقاء", "لعب المنتخب دورا كبيرا في اللقاء"),
        Example("يعد هذا المشروع [مكسب] للشباب", "يعد هذا المشروع مكسبا للشباب"),
        Example("عرفت المدينة [عدد] من الأنشطة", "عرفت المدينة عددا من الأنشطة"),
        Example("انتقد القرار الذي أثار [اعتراض كبير] في البرلمان", "انتقد القرار الذي أثار اعتراضا كبيرا في البرلمان"),
        Example("أطلقت الشركة هاتفا يضم [برنامج] للترجمة", "أطلقت الشركة هاتفا يضم برنامجا للترجمة"),
        Example("أكد أنها حققت [تقدم] في الملف", "أكد أنها حققت تقدما في الملف"),
        Example("تضم اللجنة [كل] من رئيس الجماعة والمندوب", "تضم اللجنة كلا من رئيس الجماعة والمندوب"),
        Example("أوقفت الشرطة [شخص] في الثلاثين", "أوقفت الشرطة شخصا في الثلاثين"),
    ],
    good=[
        "خلف الحادث استياء كبيرا في القرية",
        "شهدت أسعار الخضر ارتفاعا ملحوظا",
        "شهد الحفل عدد من الفنانين",
        "قدم الحفل إعلامي شاب",
        "سجل الأهداف لاعب من الفريق الضيف",
        "أثار الجدل تصريح للوزير",
        "اللقاء الذي قدم مدرب الفريق فيه استقالته",
        "تضم كل من المجموعتين أربعة فرق",
        "تضم اللجنة كل من شارك في اللقاء",
        "هو الأمر الذي نفى عدد من الموظفين",
        "خلال الفترة التي تقدم عدد من السكان فيها بطلبات",
        "يعد المشروع مكسب الشباب",
        "لعب المنتخب دور المضيف",
        "وقع الاتفاق مدير الشركة",
        "عرفت المدينة هذا العام مهرجان الشمس",
        "تشهد المدينة كل سنة تنظيم معرض كبير",
    ],
)
