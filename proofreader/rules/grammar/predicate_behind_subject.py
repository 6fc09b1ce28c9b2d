"""The alef lost on the predicate right behind the definite subject: «ليس الأمر سهل», «جعل الوضع صعب», «البحث جار»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import ARTICLE
from proofreader.arabic.late import late_re
from proofreader.arabic.word_classes import TITLES
from proofreader.core import Category, Document, Example, Finding, Gender, HasWord, Lexicon, Number, Rule, Tense
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.accusative import AMOUNTS, LIKE_PRONOUN, NAMES, SELDOM_WITH_ALEF, TIMES, is_plain
from proofreader.rules.support.definite_subject import behind_subject
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.indefinite_noun import is_apart, last_adjective
from proofreader.rules.support.verbs import KANA_OF_ONE, with_proclitics
from proofreader.syntax import Node, Text, text_of
from proofreader.syntax.describing import describes, times_described
from proofreader.syntax.numerals import ORDINALS
from proofreader.syntax.phrases import PREPOSITIONS

# Verbs of a man, behind which the second noun is in the accusative: «يبقى السؤال مطروحا», «وجد الباب مغلقا».
_LIKE_KANA = with_proclitics("يبقى بقي جعل يجعل تجعل جعلت وجد وجدت وجدوا يجد مازال لازال لايزال ومازال ولازال".split())
_KANA = frozenset(form for form in KANA_OF_ONE if not form.lstrip("وفس").startswith("ت") and not form.endswith("ت"))
_FORMS = _KANA | _LIKE_KANA.keys()
# Participles that lost their ya' and have it again in the accusative: «لا يزال البحث جاريا».
_WITHOUT_YA = frozenset("جار سار خال كاف عال متدن غال باق مواز متساو متناه راض مدو".split())
_THIRD_FORM = late_re(".ا..").fullmatch  # «صادق», which is a verb besides, as «شارك»
_NEVER = SELDOM_WITH_ALEF | frozenset(
    "جزء ضد شبه محل قيد رهن طي بين دون حسب وفق رقم ثاني ثالث رابع مثل ألف مليون مليار".split()
)
_SELDOM = 10  # occurrences of its feminine to one of the verb
_OF_TITLED, _OF_ANY = 4, 12  # occurrences of the bare adjective to one of the accusative, at most
_NOUN, _IN_USE = 12, 4  # occurrences as a noun; of the accusative


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for form in _FORMS & document.forms:
        for at in document.words_by_form[form]:
            if finding := _predicate(text, at):
                yield finding


def _predicate(text: Text, verb: int) -> Finding | None:
    if text.before(verb) in PREPOSITIONS or text.is_vowelled(verb):
        return None  # «في ظل الدعم المحدود»
    at = behind_subject(text, verb, Gender.MASCULINE)
    if at is None or not text.joined(at) or text.is_vowelled(at):
        return None
    node, form = text.node(at), text.form(at)
    share = text.lexicon.count(form + "ا") * (_OF_TITLED if text.before(at) in TITLES else _OF_ANY)
    if form not in _WITHOUT_YA and share < text.lexicon.count(form):
        return None  # «كان المحامي طارق جميل», «كان السلطان مراد»
    right, changes = form + "ا", {}
    if form in _WITHOUT_YA:
        right = form + "يا"
    elif form not in LIKE_PRONOUN and not _is_predicate(text, node, right):
        return None
    if is_apart(text, at, at_mark=True):
        changes[at] = right
    else:
        last = last_adjective(text, at, all_of_them=True)
        if last is None or form in _WITHOUT_YA:
            return None
        changes.update((place, text.form(place) + "ا") for place in range(at, last + 1))
    return respelt(text, changes, f"المنصوب بعد «{text.form(verb)}» يكتب بالألف: «{right}» لا «{form}»")


def _is_third_form(text: Text, form: str) -> bool:
    """Whether the participle is in use as a verb besides: صادق, شارك; not قادر, عاجز."""
    count = text.lexicon.count
    return bool(_THIRD_FORM(form)) and count(form + "ت") * _SELDOM >= count(form + "ة")


def _is_predicate(text: Text, node: Node, right: str) -> bool:
    """Whether the word can only be what is said of the subject: an adjective, or a noun that is no verb."""
    form = node.form
    if form in _NEVER or form in AMOUNTS or form in NAMES or form in TIMES or form in PREPOSITIONS or node.is_particle:
        return False
    is_used = describes(form) or times_described(form) >= _NOUN
    if Tense.IMPERFECT in node.tenses or (node.has_third and not (is_used and not _is_third_form(text, form))):
        return False  # «كان الفريق تعادل», «كان القرار صدر», «كان البرلمان صادق على المشروع»
    node = node.as_adjective if form[-1] == "ي" else node
    if not node.is_bare or not node.is_without_proclitics or (node.may_be_name and not is_used):
        return False
    if node.number is not Number.SINGULAR and not (node.number is None and is_used):
        return False
    if form[-1] in "اىءة" or ARTICLE + form in ORDINALS or text.lexicon.count(right) < _IN_USE:
        return False
    if form.endswith("ي") and not describes(form):
        return False  # «كان الأمر بيدي»
    return node.may_describe or (is_plain(node) and not node.has_verbs and used_as_noun(form) >= _NOUN)


RULE = Rule(
    id="predicate-behind-subject",
    category=Category.GRAMMAR,
    summary="خبر «كان» أو المفعول الثاني بعد اسم معرفة بلا ألف التنوين",
    rationale="خبر كان ومفعول «جعل» و«وجد» الثاني منصوبان: ليس الأمر سهلا، يبقى السؤال مطروحا، وجدوا الباب مغلقا.",
    reference="ألفية ابن مالك، كان وأخواتها: «ترفع كان المبتدا اسما والخبر تنصبه»",
    check=check,
    condition=HasWord(frozenset(_FORMS)),
    bad=[
        Example("أصبح اللاعب [قادر] على العودة", "أصبح اللاعب قادرا على العودة"),
        Example("بدا الحارس [مرتبك] أمام الأسئلة", "بدا الحارس مرتبكا أمام الأسئلة"),
        Example("ليس الأمر [سهل] كما يظن", "ليس الأمر سهلا كما يظن"),
        Example("كان المدير [غائب] عن الاجتماع", "كان المدير غائبا عن الاجتماع"),
        Example("يبقى السؤال [مطروح] حول المشروع", "يبقى السؤال مطروحا حول المشروع"),
        Example("ما زال المتهم [معتقل] في انتظار محاكمته", "ما زال المتهم معتقلا في انتظار محاكمته"),
        Example("وجدوا الباب [مغلق]", "وجدوا الباب مغلقا"),
        Example("قلة المطر جعلت الوضع [صعب] على الفلاح", "قلة المطر جعلت الوضع صعبا على الفلاح"),
        Example("لا يزال البحث [جار] عن المفقودين", "لا يزال البحث جاريا عن المفقودين"),
        Example("كان النقاش [موجه] إلى الشباب", "كان النقاش موجها إلى الشباب"),
    ],
    good=[
        "كان النائب صادق على المشروع",
        "ليس الأمر سهلا كما يظن",
        "كان المدير غائب الذهن",
        "كان القرار صدر قبل شهر",
        "كان البرلمان صادق على المشروع قبل شهر",
        "كان الوزير صالح في الرباط",
        "كان الهدف أول أهدافه",
        "ظل الملف حبيس الرفوف",
        "كان الملعب شبه فارغ",
        "كان الجو في الملعب مشحونا",
        "وجد الفريق نفسه في مأزق",
        "كان الملف بين يدي القاضي",
        "كان الأمر بيدي",
    ],
)
