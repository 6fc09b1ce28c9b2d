"""The alef of tanwin lost on the noun of إن: «إن وفد من», «أن هناك خلط بين», «أن كل من»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import ARTICLE, CONJUNCTIONS, forms_of
from proofreader.arabic.word_classes import INFLECTED_PREPOSITIONS, THERE_IS, TITLES
from proofreader.core import Category, Document, Example, Finding, HasWord, Lexicon, Rule
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.accusative import NAMES, NEVER_WITH_ALEF, TIMES, accusative, is_plain
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.indefinite_noun import (
    is_apart,
    is_partitive,
    last_adjective,
    names_several,
    speaks_of,
)
from proofreader.syntax import Node, Text, text_of
from proofreader.syntax.describing import describes
from proofreader.syntax.phrases import PREPOSITIONS

# Not لكن, which without its shadda governs nothing.
_INNA = frozenset(forms_of("أن إن لأن بأن كأن ان".split(), CONJUNCTIONS))
_THERE = THERE_IS | INFLECTED_PREPOSITIONS
# … and what may be an adverb or a verb here.
_NEVER = NEVER_WITH_ALEF | frozenset(
    """
    عيد أبي أخي ابن شبه حال تحت فوق بين فضل خلال ليلة نجل صدام هيكل ريال باب ربيع
    """.split()
)
_MANY = frozenset("عدد كثير وفد".split())  # read as verbs or adjectives too, but hardly behind إن and before «من»
_PEOPLE = frozenset("مسؤول مواطن موظف متهم ناشط شرطي جندي".split())  # adjectives too
_PART = {"جزء": "جزءا", "شيء": "شيئا"}
_NOUN = 12  # occurrences


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for form in _INNA & document.forms:
        for at in document.words_by_form[form]:
            if finding := _noun(text, at):
                yield finding


def _noun(text: Text, inna: int) -> Finding | None:
    at, is_late = inna + 1, False
    if text.after(inna) in _THERE:
        at, is_late = inna + 2, True
    if not text.joined(at):
        return None
    if text.form(at) == "كل":
        return None if is_late else _each(text, at)
    noun, form = text.node(at), text.form(at)
    if form in _PART:
        right = _PART[form] if is_partitive(text, at) else None
    elif _is_common(text, at, noun, is_late):
        right = accusative(noun, text.lexicon)
    else:
        right = None
    if right is None or text.is_vowelled(at):
        return None
    changes = {at: right}
    is_alone = is_apart(text, at, at_mark=is_late) or speaks_of(text, at, perfect=is_late)
    if form not in _PART and not is_alone:
        last = last_adjective(text, at, all_of_them=is_late)
        if last is None:
            return None
        changes.update((place, text.form(place) + "ا") for place in range(at + 1, last + 1))
    what = f"اسم «{text.form(inna)}»" + (" المؤخر" if is_late else "")
    return respelt(text, changes, f"{what} منصوب: «{right}» لا «{form}»")


def _is_common(text: Text, at: int, noun: Node, is_late: bool) -> bool:
    """Whether the masculine singular is a common noun here, neither a name nor a verb."""
    form = noun.form
    if form in _NEVER or form in PREPOSITIONS or form in TIMES or form in NAMES:
        return False
    if form in _MANY:
        return text.after(at) == "من" or describes(text.after(at))  # not «بعد أن عدد المزايا»
    if not is_plain(noun) or noun.may_be_name or noun.is_particle or used_as_noun(form) < _NOUN:
        return False
    if noun.may_describe and noun.describes and not (ARTICLE + form in TITLES or form in _PEOPLE):
        return False  # «أن قريب من»: what is said of something
    return is_late or not noun.has_verbs  # «سبق أن طلب من», «يجب أن تقدم في»


def _each(text: Text, at: int) -> Finding | None:
    """«أن كل من الوزارة والبلدية»: each of those that are named."""
    if text.after(at) != "من" or not names_several(text, at + 2):
        return None
    return respelt(text, {at: "كلا"}, f"اسم «{text.form(at - 1)}» منصوب: «كلا من»")


RULE = Rule(
    id="noun-of-inna-without-alef",
    category=Category.GRAMMAR,
    summary="اسم «إن» أو إحدى أخواتها بلا ألف التنوين",
    rationale="اسم إن وأن منصوب، تقدم أو تأخر عن الخبر: إن وفدا من البنك، أن هناك خلطا بين الأمرين، أن كلا من الطرفين.",
    reference="ألفية ابن مالك، إن وأخواتها: «لإن أن ليت لكن لعل كأن عكس ما لكان من عمل»",
    check=check,
    condition=HasWord(_INNA),
    bad=[
        Example("قال المحافظ إن [وفد] من البنك سيزور المدينة", "قال المحافظ إن وفدا من البنك سيزور المدينة"),
        Example("أكد الوزير أن هناك [خلط] بين الأمرين", "أكد الوزير أن هناك خلطا بين الأمرين"),
        Example("أوضح أن لديه [مشروع] للتشغيل", "أوضح أن لديه مشروعا للتشغيل"),
        Example("أكد أن هناك [تطور ملحوظ] في الأداء", "أكد أن هناك تطورا ملحوظا في الأداء"),
        Example("وأضاف أن [فريق سعودي] وصل إلى المطار", "وأضاف أن فريقا سعوديا وصل إلى المطار"),
        Example("يذكر أن [جزء] من الأشغال انتهى", "يذكر أن جزءا من الأشغال انتهى"),
        Example("اعتبر أن [كل] من الوزارة والجماعة مسؤولة", "اعتبر أن كلا من الوزارة والجماعة مسؤولة"),
    ],
    good=[
        "قال المحافظ إن وفد البنك سيزور المدينة",
        "قال إن وفدا من البنك سيزور المدينة",
        "أكد الوزير أن هناك خلطا بين الأمرين",
        "كان هناك خلط بين الأمرين",
        "بعد أن عدد المزايا ختم كلمته",
        "أكد أن فريق الوداد البيضاوي سيسافر",
        "أكد أن لديه مشروع قانون جديد",
        "لكن مصدر مطلع نفى الخبر",
        "قال إن كل من شارك في السباق سيكرم",
        "قال إن محمد من الدار البيضاء",
        "أكد أن مدير عام الشركة غائب",
        "يجب أن شارك في اللقاء",
        "أكد أن رئيس جمهورية النيجر وصل",
        "بعد أن فرض على الفريق الأداء",
    ],
)
