"""A demonstrative that does not agree with the noun after it: «هذه المشروع» for «هذا المشروع»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import CONJUNCTIONS, PREPOSITIONS, forms_of
from proofreader.arabic.late import late_re
from proofreader.arabic.word_classes import INFLECTED_PREPOSITIONS
from proofreader.core import Category, Document, Example, Finding, Gender, HasWord, Lexicon, Number, Rule
from proofreader.lexicon.noun_classes import counted, used_as_noun
from proofreader.rules.support.grammar import GENDERS, respelt
from proofreader.syntax import Node, Text, agrees, text_of
from proofreader.syntax.agreement import ANYTHING, FEMININE, MASCULINE, Agreement, asked_of
from proofreader.syntax.numerals import DEFINITE_UNITS
from proofreader.syntax.phrases import NOUN_CLAUSE_OPENERS
from proofreader.syntax.phrases import PREPOSITIONS as GENITIVE
from proofreader.syntax.verbs import is_intransitive, third_singular

_M, _F = Gender.MASCULINE, Gender.FEMININE
_S, _D, _P = Number.SINGULAR, Number.DUAL, Number.PLURAL
_NEAR = {
    "هذا": MASCULINE, "هذه": FEMININE, "هؤلاء": Agreement(None, _P),
    "هذان": Agreement(_M, _D), "هذين": Agreement(_M, _D), "هاتان": Agreement(_F, _D), "هاتين": Agreement(_F, _D),
}  # fmt: skip
_FAR = {"ذلك": MASCULINE, "تلك": FEMININE, "أولئك": Agreement(None, _P)}
_FORMS = {
    form: (split.proclitics, split.stem, (_NEAR | _FAR)[split.stem])
    for form, split in forms_of(_NEAR | _FAR, PREPOSITIONS).items()
}
_BEFORE_TIMES = frozenset("في من عن ضد حول منذ خلال وفي ومنذ وخلال وعن".split())
_STRICT = frozenset(
    forms_of("عن ضد حول منذ خلال أمام إزاء تجاه وسط داخل وراء خلف تحت فوق لدى ضمن نحو حيال عبر".split(), CONJUNCTIONS)
)  # not في, من: «بما في ذلك الدول»
_REACH = 6  # words
_OFTEN = 12  # occurrences where only a noun stands
_INCLUDING = frozenset("بما وبما ما وما فضلا ناهيك بعيدا عوضا علاوة بدلا وفضلا زيادة".split())
_TIMES = frozenset(
    """
    السنة الليلة الفترة المرحلة اللحظة المنطقة المدينة الفئة الحقبة الحالة الدورة المناسبة الجلسة القرية
    """.split()
)
# Of either gender or number, or standing for a noun: «هذه الأولمبياد», «تلك الحكم», «في أيامنا هذه الكثير يحار».
_OPEN = frozenset("حكم حمى أولمبياد كثير عديد مزيد قليل بعض جميع كل ورش".split())
_BROKEN_PLURAL = late_re(r"[^ايمت][^اوي]و[^اوية]|[متف].ا.ي?[^ةاي]")  # حروق, مداخيل, where counts know no singular
_DUALS = {(_M, False): "هذان", (_M, True): "هذين", (_F, False): "هاتان", (_F, True): "هاتين"}


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    index = document.words_by_form
    for form in _FORMS.keys() & document.forms:
        for at in index[form]:
            if text.joined(at + 1) and text.form(at + 1).startswith("ال") and (finding := _check(text, at)):
                yield finding


def _check(text: Text, at: int) -> Finding | None:
    clitic, word, shown = _FORMS[text.form(at)]
    noun = text.node(at + 1)
    if word == "هؤلاء" and text.before(at) in ("بين", "وبين", "من", "ومن"):
        return None  # «وبين هؤلاء الكاتب فلان»
    if not noun.is_noun or not noun.has_article or noun.form in DEFINITE_UNITS:
        return None
    is_of_two = word.startswith("هات") and noun.form.endswith(("تين", "تان")) and noun.number is _D
    if is_of_two and (finding := _case_of_dual(text, at, clitic, word, noun)):
        return finding
    if _stands_alone(text, at, noun, shown) or noun.stem in _OPEN:
        return None
    if not clitic and text.node_before(at).has_pronoun and not text.node_before(at).has_third:
        return None  # «وفي أيامنا هذه الكثير يحار»
    if shown is FEMININE and counted(noun.stem) is None and _BROKEN_PLURAL.fullmatch(noun.stem):
        return None
    if shown.number is _P and noun.form.endswith("ين") and not noun.form.endswith("تين"):
        return None  # «مثل هؤلاء الإعلاميين»
    if word in ("هذان", "هذين") and noun.form.endswith(word[-2:]) and noun.form[-3] != "ت":
        return None  # «هذان البلدان»
    if word == "هذا" and clitic.endswith("ل") and not text.joined(at):
        return None  # «ولهذا الأشخاص الذين …»: therefore
    if noun.form.endswith("ان") and noun.number is _D and not _is_dual(noun, text.lexicon):
        return None  # «هذا الفلتان»
    asked = asked_of(noun)
    if ANYTHING in asked:
        return None
    # «أثار ذلك المخاوف», «بما في ذلك السيارات»: ذلك mostly stands alone.
    before = text.before(at)
    is_alone = clitic or before not in _BEFORE_TIMES or noun.form not in _TIMES
    is_alone = is_alone or text.form(at - 2) in _INCLUDING
    if is_alone and not clitic and _cannot_stand_alone(text, at, noun):
        is_alone = False
    if word == "ذلك" and is_alone and not any(one.fits(shown) for one in asked):
        return None
    if noun.may_describe and noun.number is Number.SINGULAR and counted(noun.stem) is None:  # «أو تلك الجاري استكمالها»
        return None
    is_of_things = shown.number is _P and _is_of_things(text, at, noun)
    if not is_of_things and any(one.fits(shown) for one in asked):
        return _case_of_dual(text, at, clitic, word, noun)
    if shown.number is _P and noun.number is _P and not is_of_things:
        return None  # a broken plural of people that counts took for one of things
    right = _right(noun, asked, far=word in _FAR, nominative=noun.shows_nominative)
    if right is None or right == word:
        return None
    what = _described(noun)
    return respelt(text, {at: clitic + right}, f"اسم الإشارة يوافق المشار إليه: «{noun.form}» {what}، فيقال «{right}»")


def _is_of_things(text: Text, at: int, noun: Node) -> bool:
    """Whether «هؤلاء» stands with a sound plural of things: behind a preposition or a feminine verb, where it is no
    subject of its own: «حظيت هؤلاء المنتجات», «في هؤلاء المؤسسات»."""
    if not noun.stem.endswith("ات") or noun.human is not False:
        return False
    verbs = {reading.gender for reading in third_singular(text.node_before(at))}
    return text.before(at) in GENITIVE or verbs == {_F}


def _stands_alone(text: Text, at: int, noun: Node, shown: Agreement) -> bool:
    """Whether the demonstrative may be a subject or an antecedent of its own, without the noun after it."""
    if (
        shown.number is _P
        and noun.number is _S
        and (noun.may_be_masdar or text.before(at) not in GENITIVE or noun.form.endswith("ة"))
    ):
        return True  # «طالب هؤلاء الحكومة بالرحيل»
    if shown.number is _D and shown.gender is _F and noun.form[:-2].endswith(("ت", "تي", "و")):
        return True  # «هاتان الدعويان»
    if text.after(at + 1) in INFLECTED_PREPOSITIONS and noun.may_describe:
        return True  # «مماثلة لتلك المعمول بها»
    # «شجع هذا الحكومة على الإصلاح»: what was said before, as the subject.
    if shown is not MASCULINE or text.form(at) not in _NEAR or text.before(at) in GENITIVE:
        return False
    verb = text.node_before(at)
    if verb.form in NOUN_CLAUSE_OPENERS or used_as_noun(verb.form) >= _OFTEN:
        return False  # «أن هذا المادة», «من أخذ هذا البيانات»
    return any(reading.transitive and reading.gender is _M for reading in third_singular(verb))


def _cannot_stand_alone(text: Text, at: int, noun: Node) -> bool:
    """Whether «ذلك» before a feminine noun can be neither subject nor object: «ارتفعت ذلك النسبة», «عن ذلك الفترة».

    Behind a preposition the noun may be a late subject, «أعلنت عن ذلك الشركة».
    """
    before = text.before(at)
    if _is_annexed(text, at, noun):
        return True
    if is_intransitive(before):
        return any(reading.gender is _F for reading in third_singular(text.node(at - 1)))
    if before not in _STRICT or noun.human or text.form(at - 2) in _INCLUDING or text.node(at - 2).has_third:
        return False  # «يستثنى من ذلك الحالات …», «يعبر عن ذلك النحاة»
    return not any(
        reading.gender is _F
        for back in range(max(0, at - _REACH), at - 1)
        for reading in third_singular(text.node(back))
    )


def _is_annexed(text: Text, at: int, noun: Node) -> bool:
    """Whether a verbal noun that a preposition governs is annexed to the demonstrative, and an adjective agrees with
    the noun behind it: «بإصلاح ذلك القنطرة المهترئة»."""
    before, following = text.node_before(at), text.node_after(at + 1)
    is_governed = before.has_preposition or text.before(at - 1) in GENITIVE
    is_masdar = before.is_nominal and before.is_bare and before.may_be_masdar and text.joined(at)
    is_described = following.has_article and following.may_describe and agrees(noun, following)
    return is_governed and is_masdar and (is_described or noun.form.endswith("ة")) and not noun.human


def _is_dual(noun: Node, lexicon: Lexicon) -> bool:
    """Whether the oblique of the word in ان is in use, so that it is a dual: not الفلتان."""
    return lexicon.count(noun.form[:-2] + "ين") > 0


def _right(noun: Node, asked: frozenset[Agreement], *, far: bool, nominative: bool) -> str | None:
    """The demonstrative that the noun asks for; None where several do."""
    numbers = {reading.number for reading in noun.nominals}
    if numbers == {_D} and noun.gender:
        return _DUALS[noun.gender, not nominative]
    # المسؤولين: two or many; a demonstrative of one is wrong, the plural is commoner. المهرجان may be one.
    if _D in numbers and _S not in numbers:
        return "أولئك" if far else "هؤلاء"
    if MASCULINE in asked:
        return "ذلك" if far else "هذا"
    if any(one.number is _P and noun.human for one in asked):
        return "أولئك" if far else "هؤلاء"
    if FEMININE in asked:
        return "تلك" if far else "هذه"
    return None


def _described(noun: Node) -> str:
    if noun.number is _P:
        return "جمع عاقل" if noun.human else "جمع لغير العاقل"
    if noun.number is _D:
        return "مثنى"
    return GENDERS[noun.gender] if noun.gender else "جمع أو مثنى"


def _case_of_dual(text: Text, at: int, clitic: str, word: str, noun: Node) -> Finding | None:
    """«هذان المسؤولين»: the demonstrative in the case that the noun shows."""
    if word not in ("هذان", "هذين", "هاتان", "هاتين"):
        return None
    oblique = word.endswith("ين")
    if (oblique and noun.shows_nominative) or (not oblique and noun.shows_oblique):
        right = word[:-2] + ("ان" if oblique else "ين")
        if oblique and (clitic in ("ب", "ل", "ك") or text.before(at) in GENITIVE):
            new = noun.form[:-2] + "ين"
            return respelt(text, {at + 1: new}, f"المثنى بعد حرف الجر بالياء: «{new}»")
        return respelt(text, {at: clitic + right}, f"اسم الإشارة يوافق المشار إليه في الإعراب: «{right} {noun.form}»")
    return None


RULE = Rule(
    id="demonstrative-agreement",
    category=Category.GRAMMAR,
    summary="اسم إشارة لا يوافق المشار إليه",
    rationale=(
        "يوافق اسم الإشارة ما بعده في الجنس والعدد: هذا المشروع، هذه المناسبة، هؤلاء العمال، هاتان المدينتان. وجمع غير "
        "العاقل يشار إليه بالمفرد المؤنث: هذه القرارات. والمثنى يعرب: استدعت هذين المسؤولين."
    ),
    reference="ألفية ابن مالك، اسم الإشارة: «بذا لمفردٍ مذكرٍ أشِر»",
    check=check,
    condition=HasWord(frozenset(_FORMS)),
    bad=[
        Example("طالبوا بإصلاح [ذلك] القنطرة المهترئة", "طالبوا بإصلاح تلك القنطرة المهترئة"),
        Example("قال إن [هذه] المشروع مهم", "قال إن هذا المشروع مهم"),
        Example("تنظم الجمعية [هذه] المهرجان كل سنة", "تنظم الجمعية هذا المهرجان كل سنة"),
        Example("[وبهذا] المناسبة ألقى كلمة", "وبهذه المناسبة ألقى كلمة"),
        Example("أكد أن [تلك] القرار صائب", "أكد أن ذلك القرار صائب"),
        Example("ستتكفل بإيواء [هذا] العمال الموسميين", "ستتكفل بإيواء هؤلاء العمال الموسميين"),
        Example("استدعت [هذان] المسؤولين", "استدعت هذين المسؤولين"),
        Example("ارتفعت [ذلك] النسبة خلال العام", "ارتفعت تلك النسبة خلال العام"),
        Example("كتب الصحفي عن [ذلك] القضية", "كتب الصحفي عن تلك القضية"),
        Example("في [هذين] المدينتين", "في هاتين المدينتين"),
        Example("يؤكد أن [هاتان] الظاهرتين جديدتان", "يؤكد أن هاتين الظاهرتين جديدتان"),
        Example("أمام [ذلك] الأرقام المقلقة", "أمام تلك الأرقام المقلقة"),
        Example("حظيت [هؤلاء] المنتجات المحلية بالإقبال", "حظيت هذه المنتجات المحلية بالإقبال"),
    ],
    good=[
        "بعد تأكيد ذلك طالبت الأسرة بالتعويض",
        "استعمل هؤلاء المنتجات المحلية",
        "نوهت هؤلاء الطالبات بالمبادرة",
        "أكد أن هذا الورش يحظى بعناية خاصة",
        "تأتي هاتان الدعويان بعد أسبوع",
        "هذا الثبات على الموقف يحسب له",
        "هذا المشروع وهذه المناسبة",
        "لم يحضر من هؤلاء المنتخبين سوى سبعة",
        "هذه مدن تفتقر إلى الماء",
        "أكد أن ذلك لن يؤثر في الأسعار",
        "وهذا ما أكدته الوزيرة",
        "وبعد ذلك السلطات تدخلت",
        "في هذا الطريق وهذه الطريق",
        "هذه القبائل وهؤلاء النواب",
        "طالب هؤلاء الحكومة بفتح الحوار",
        "شجع هذا الحكومة على خفض الدعم",
        "قواعد مماثلة لتلك المعمول بها في القطاع",
        "في أيامنا هذه الكثير يبحث عن عمل",
        "عزز هذا العملة الوطنية أمام اليورو",
        "مثل هؤلاء الإعلاميين لا يستسلمون",
        "شارك التلاميذ في هذه الأولمبياد",
        "ما زال هذان البلدان خارج الاتفاق",
        "أعلنت عن ذلك الشركة في بلاغ",
        "يستثنى من ذلك الحالات الخاصة",
        "هذا الفلتان يضر بالمدينة",
        "حفظ الناس تلك الحكم والأمثال",
    ],
)
