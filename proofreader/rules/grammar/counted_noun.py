"""The noun after a number: «45 سرير» for «45 سريرا», «700 طالبا» for «700 طالب», «3 مليون» for «3 ملايين»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import ARTICLE
from proofreader.arabic.late import late_re
from proofreader.arabic.word_classes import CURRENCIES, DIRECTIONS, GOVERNING_THE_GENITIVE, RELATIVES
from proofreader.arabic.word_classes import UNITS as MEASURES
from proofreader.core import AnyOf, Category, Document, Example, Finding, Gender, HasWord, Lexicon, Number, Rule
from proofreader.core.resources import resource
from proofreader.lexicon.noun_classes import counted_alone, used_as_noun
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.manqus import kinds_of_manqus
from proofreader.syntax import Node, Text, agrees, node_of, text_of
from proofreader.syntax.counting import Counted, counted, has_number
from proofreader.syntax.describing import describes
from proofreader.syntax.numerals import HUNDREDS, MULTIPLIER_FORMS, MULTIPLIERS, TEENS, TEN, UNITS
from proofreader.syntax.phrases import PREPOSITIONS

_WHOLE = frozenset((*HUNDREDS, "ألف", "مليون", "مليار"))
# Written after a number without counting: «15 ماي», «20 فقط», «30 يوميا».
_ADVERBS = frozenset(
    """
    وفقا طبقا نظرا خلافا
    فقط تقريبا يوميا شهريا سنويا أسبوعيا ميلاديا هجريا إضافية إضافيا حاليا معا جميعا صباحا مساء ليلا ظهرا
    """.split()
)
_MEASURED = CURRENCIES | MEASURES
_IN_USE = 12  # occurrences
_COUNTED_OFTEN = 12  # times that a number stood before its accusative
_SEEN_TOGETHER = 12  # occurrences
_PEOPLE = 10  # occurrences of the plural of a people
_NUMBER_OF = "<n>"
_MULTIPLIER_OF = {plural: one for one, plural in MULTIPLIERS.items()}
# Plurals of another noun too, so right after 3 to 10: «خمسة أسرة» of a hospital.
_ALSO_PLURALS = frozenset({"أسرة"})
_HUNDRED = frozenset("مئة مائة".split()) | HUNDREDS
_REST = late_re(r" (?:و[0-9٠-٩]|[0-9]{3} (?!سنة|عام))")  # what stands behind the thousands of a number
_BEFORE_SINGULAR = "ألف مليون مليار مئة مائة مئتي مائتي آلاف ملايين ملايير مليارات ألفي مليوني ملياري".split()


def check_tamyiz(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for number in counted(text):
        if _takes_tamyiz(number) and (finding := _without_alef(text, number)):
            yield finding


def _takes_tamyiz(number: Counted) -> bool:
    """Whether the number asks for a singular accusative, and is no year."""
    return 11 <= number.last <= 99 and not _may_be_year(number.value)


def _may_be_year(value: int) -> bool:
    return 1900 <= value <= 2100


def _may_be_price(number: Counted, form: str) -> bool:
    """Whether the number may be a decimal of what is measured: «1.538 ريال», «3.309 مليون»."""
    return number.may_be_decimal and (form in _MEASURED or form in MULTIPLIERS or form in _MULTIPLIER_OF)


def _without_alef(text: Text, number: Counted) -> Finding | None:
    at = number.at
    form = text.form(at)
    if form in MULTIPLIERS:
        # «39 ألفا و845»: nothing that is counted follows.
        return _tamyiz(text, {at: form + "ا"}, form) if _number_follows(text, at) else None
    if _may_be_price(number, form):
        return None
    noun = text.node(at)
    if form == "يوم" and (text.form(at + 1).startswith("ال") or _digits_in(text.gap(at + 1))):
        return None  # «وصل إلى 4985 يوم 13 فبراير»
    if form == "عام" and (text.gap(at + 1) or text.document.text[text.word(at).end :][:3]).strip()[:1].isdigit():
        return None  # «437 عام 2011»
    following = text.node_after(at).as_adjective
    shows_alef = _shows_alef(noun, following)
    if not shows_alef and not is_countable(noun, text.lexicon):
        return None
    changes = {at: form + "ا"}
    if following.form and following.form not in _ADVERBS and not shows_alef:
        if _may_be_annexed(text, at):
            return None
        if (
            following.describes
            and following.form not in GOVERNING_THE_GENITIVE  # «12 طن مقابل 10»
            and following.is_bare
            and following.gender is Gender.MASCULINE
            and following.number is Number.SINGULAR
            and node_of(following.form + "ا", text.lexicon).tanwin
            and not following.form.endswith(("ا", "ى", "أ", "ء"))
        ):
            changes[at + 1] = following.form + "ا"
    return _tamyiz(text, changes, form)


def _number_follows(text: Text, at: int) -> bool:
    """Whether the number goes on behind its thousands, millions: «39 ألفا و845», «363 ألفا و 377», «40 ألفا 869»."""
    if text.after(at) == "و":
        return (text.gap(at + 2) or "").strip()[:1].isdigit()
    return _REST.match(text.document.text, text.word(at).end) is not None


def _shows_alef(noun: Node, adjective: Node) -> bool:
    """Whether its adjective has the alef that the noun lacks: «38 دراج ناريا»."""
    form = adjective.form
    if adjective.tanwin is None or form in _ADVERBS or not describes(form[:-1]) or form[-2:-1] == "ة":
        return False
    is_plain = noun.is_without_proclitics and noun.is_bare and not noun.has_verbs and not noun.is_particle
    return is_plain and noun.form[-1] not in "ةاىءأيو" and noun.number in (None, Number.SINGULAR)


def _digits_in(gap: str | None) -> bool:
    return any(char.isdigit() for char in gap or "")


def _tamyiz(text: Text, changes: dict[int, str], noun: str) -> Finding:
    return respelt(text, changes, f"تمييز الأعداد من 11 إلى 99 مفرد منصوب: «{noun}» حقها ألف التنوين «{noun}ا»")


def is_countable(noun: Node, lexicon: Lexicon) -> bool:
    """Whether it can only be a masculine singular that an alef would make accusative: سرير, شخص."""
    form = noun.form
    # Money and measures are counted in hundreds above all: «1000 درهم» says nothing of «50 درهما».
    if form in _MEASURED and form + "ا" in _MEASURED:
        return True
    if len(form) < 3 or form[-1] in "ةاىءأ" or form in MULTIPLIER_FORMS or not noun.has_nominals:
        return False
    if form in _plurals() or (form[-1] == "ي" and form not in kinds_of_manqus() and is_people(form, lexicon)):
        return True
    after, before = lexicon.pair(_NUMBER_OF, form + "ا"), lexicon.pair(_NUMBER_OF, form)
    if noun.number is Number.PLURAL or noun.gender is Gender.FEMININE:
        return False
    if after >= _COUNTED_OFTEN and before <= 4 * after and node_of(form + "ا", lexicon).has_tanwin:
        return True  # مشارك, which may be مشار with a pronoun
    if form[-1] in "نيو" or any(r.proclitics or r.pronoun for r in noun.nominals):
        return False
    # The bare noun is also counted after whole hundreds, where it is right.
    if after >= 4 and before <= 4 * after:
        return True
    if before > after + 1:
        return False
    return (
        noun.is_noun
        and noun.gender is Gender.MASCULINE
        and noun.number is Number.SINGULAR
        and not noun.may_be_name
        and any(r.case for r in lexicon.readings(form + "ا"))
    )


def is_people(form: str, lexicon: Lexicon) -> bool:
    """Whether the word in ي names a people or a party, of which the news has the plural too: إندونيسي, حوثي."""
    if form.startswith(ARTICLE) or form in DIRECTIONS:
        return False
    plurals = (ARTICLE + form + "ين", ARTICLE + form + "ون", form + "ين")
    return sum(map(lexicon.count, plurals)) >= _PEOPLE


def _may_be_annexed(text: Text, at: int) -> bool:
    """Whether the next word may be what the noun is annexed to: «15 مليون درهم», «في 12 مجلس جهة»."""
    following = text.node_after(at).as_adjective
    if text.form(at)[-1] == "ي":
        return False  # a people: «زار 37 إندونيسيا إسرائيل»
    together = text.lexicon.pair(text.form(at), following.form)
    # «16 رجل أمن», which is no «أ» and «من»; but «93 شخص من»
    if together >= (_SEEN_TOGETHER if following.is_particle else 2) and following.form not in PREPOSITIONS:
        return not following.describes or not agrees(text.node(at), following)
    if following.is_particle or following.verbs:
        return False
    if following.describes and agrees(text.node(at), following):
        return False
    if any(r.proclitics[:1] in ("و", "ف", "ب", "ل", "ك") and r.proclitics for r in following.readings):
        return False
    return bool(following.nominals) or not following.readings


def check_hundred(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for number in counted(text):
        if number.last >= 100 and (finding := _with_alef(text, number.at)):
            yield finding
    for form in (*_BEFORE_SINGULAR, *(HUNDREDS & document.forms)):
        for at in document.words_by_form.get(form, ()):
            if not text.joined(at + 1) or text.before(at) in RELATIVES or text.is_vowelled(at):
                continue  # «الخبير الذي ألف كتابا», «كما ألّف عددا من الكتب»
            if finding := _with_alef(text, at + 1):
                yield finding


def _with_alef(text: Text, at: int) -> Finding | None:
    form = text.form(at)
    if form in _ADVERBS or not form.endswith("ا") or len(form) < 4:
        return None
    base = form[:-1]
    lexicon = text.lexicon
    node = text.node(at)
    if node.tanwin is None or any(r.proclitics for r in node.nominals):
        return None
    noun = node_of(base, lexicon)
    if noun.number is Number.PLURAL or noun.gender is Gender.FEMININE or noun.is_particle:
        return None
    seen = max(lexicon.pair(_NUMBER_OF, form), counted_alone(base))
    if used_as_noun(base) >= 5 * _IN_USE and not text.lexicon.pair(form, text.after(at)):
        seen += 20  # «ثلاثمائة مخطوطا»
    if seen < (20 if any(r.is_adjectival for r in noun.nominals) else 3):
        return None
    base = base[:-1] if base in kinds_of_manqus() else base
    return respelt(text, {at: base}, f"تمييز المئة والألف والمليون مفرد مجرور بالإضافة: «{base}» لا «{form}»")


def check_few(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for number in counted(text):
        if document.text.startswith("/", text.word(number.at).end):
            continue  # «5 ملف/ث»: a unit
        if _may_be_year(number.value) or _may_be_price(number, text.form(number.at)):
            continue
        if number.value <= 10:
            finding = _few(text, number.at, str(number.value)) if number.value >= 3 else None
        elif 3 <= number.last <= 10:
            finding = _few_of_many(text, number)
        else:
            finding = _many(text, number.at, number.last) if number.last >= 11 else None
        if finding:
            yield finding
    for form in UNITS.keys() & document.forms:
        for at in document.words_by_form[form]:
            if not text.joined(at + 1) or not UNITS[form].value or text.before(at) in TEENS:
                continue
            if form in TEN and text.node_before(at).has_nominals and text.node(at + 1).gender is TEN[form]:
                continue  # «سدس عشر كأس العرش»
            if finding := _few(text, at + 1, form) or _few_in_ta(text, at + 1, form):
                yield finding
    for form in _WHOLE & document.forms:
        for at in document.words_by_form[form]:
            is_thousands = form in HUNDREDS and text.after(at) in _MULTIPLIER_OF
            is_listed = text.after(at) in _singulars() or (form in _HUNDRED and text.joined(at + 1))
            if (is_thousands or is_listed) and (finding := _many(text, at + 1, 100)):
                yield finding


def _few(text: Text, at: int, number: str) -> Finding | None:
    """A singular after 3 to 10."""
    form = text.form(at)
    if form in MULTIPLIERS:
        if text.document.text[text.word(at).end :].startswith(" و") and _digits_follow(text, at):
            return None
        right = MULTIPLIERS[form]
    elif form in _plurals() and text.after(at) not in ("و",):
        right = _plurals()[form]
    else:
        return None
    return respelt(text, {at: right}, f"تمييز الأعداد من 3 إلى 10 جمع: «{number} {right}» لا «{number} {form}»")


def _few_of_many(text: Text, number: Counted) -> Finding | None:
    """A singular behind hundreds and thousands with 3 to 10: «107 مليار», «2108 مواطنا»."""
    form = text.form(number.at)
    base = form[:-1] if form.endswith("ا") else form
    if form in MULTIPLIERS and not _number_follows(text, number.at):
        right = MULTIPLIERS[form]
    elif form not in _MEASURED and form != "نسمة" and base in _plurals():
        right = _plurals()[base]
    else:
        return None
    why = f"الجزء الأخير من العدد ({number.last}) تمييزه جمع: «{right}» لا «{form}»"
    return respelt(text, {number.at: right}, why)


def _few_in_ta(text: Text, at: int, number: str) -> Finding | None:
    """«سبع مكالمة» for «سبع مكالمات»: a singular in ة of which news has the plural in ات."""
    node, form = text.node(at), text.form(at)
    if not form.endswith("ة") or form in UNITS or form in MULTIPLIER_FORMS or form in HUNDREDS:
        return None
    if not node.is_noun or not node.is_bare or not node.is_without_proclitics or node.number is not Number.SINGULAR:
        return None
    right = form[:-1] + "ات"
    is_fraction = UNITS[number].other + "ة" != number and not number.endswith(("ة", "ثلاث", "أربع", "ست", "ثماني"))
    if is_fraction and _governs(text.node_after(at)):
        return None  # «خمس مساحة الأرض», a fifth
    plural = node_of(right, text.lexicon)
    if not plural.is_noun or text.lexicon.count(right) < _IN_USE or used_as_noun(form) < _IN_USE or node.describes:
        return None
    if plural.number is not Number.PLURAL:
        return None
    return respelt(text, {at: right}, f"تمييز الأعداد من 3 إلى 10 جمع: «{number} {right}» لا «{number} {form}»")


def _governs(following: Node) -> bool:
    return following.has_nominals and not following.has_preposition and following.form not in PREPOSITIONS


def _digits_follow(text: Text, at: int) -> bool:
    end = text.word(at).end
    return text.document.text[end + 2 : end + 4].strip()[:1].isdigit()


def _many(text: Text, at: int, last: int) -> Finding | None:
    """A plural after 11 to 99, or after whole hundreds and thousands."""
    form = text.form(at)
    singular = _singulars().get(form) or _MULTIPLIER_OF.get(form) or _singular_of(text, at)
    if singular is None:
        return None
    right = singular if singular[-1] in "ةىءأ" or last >= 100 or _governs_counted(text, at) else _accusative(singular)
    if last >= 100:
        return respelt(text, {at: right}, f"تمييز المئة والألف مفرد مجرور: «{right}» لا «{form}»")
    return respelt(text, {at: right}, f"تمييز الأعداد من 11 إلى 99 مفرد منصوب: «{right}» لا «{form}»")


def _accusative(singular: str) -> str:
    """محاميا of محام, طبيبا of طبيب."""
    return singular + ("يا" if singular + "ي" in kinds_of_manqus() else "ا")


def _governs_counted(text: Text, at: int) -> bool:
    """Whether the thousands or millions are annexed to what they count: «عشرين مليون درهم»."""
    if text.form(at) not in _MULTIPLIER_OF or not text.joined(at + 1):
        return False
    return _governs(text.node_after(at)) and not text.node_after(at).form.startswith("و")


def _singular_of(text: Text, at: int) -> str | None:
    """The singular of a feminine plural in ات that news counts in the singular: محفظة of محفظات."""
    node, singular = text.node(at), text.form(at)[:-2] + "ة"
    if not node.form.endswith("ات") or not node.is_noun or node.number is not Number.PLURAL:
        return None
    if not node.is_bare or any(reading.proclitics for reading in node.nominals):
        return None
    return singular if text.lexicon.count(singular) >= 12 else None


def _plurals() -> dict[str, str]:
    return _COUNTED


def _singulars() -> dict[str, str]:
    return _COUNTED_BACK


_COUNTED: dict[str, str] = {}
_COUNTED_BACK: dict[str, str] = {}
for _line in resource("grammar", "counted.txt").read_text(encoding="utf-8").splitlines():
    if _line and not _line.startswith("#"):
        _one, _many_forms = _line.split("\t")
        _first, *_others = _many_forms.split()
        if _one not in _ALSO_PLURALS:
            _COUNTED[_one] = _first
        for _each in (_first, *_others):
            _COUNTED_BACK[_each] = _one

_NUMERALS = frozenset((*MULTIPLIERS, *HUNDREDS, *UNITS, *_BEFORE_SINGULAR))
_has_any_number = AnyOf((HasWord(_NUMERALS), *has_number.conditions))


RULES = [
    Rule(
        id="tamyiz-without-alef",
        category=Category.GRAMMAR,
        summary="معدود بعد 11–99 بلا ألف التنوين",
        rationale="تمييز الأعداد من 11 إلى 99 هو المفرد المنصوب، بالأرقام كما بالحروف: 45 سريرا، خمسون طالبا.",
        reference="ألفية ابن مالك، باب العدد: «وميِّز العشرين للتسعينا بواحدٍ كأربعين حينا»",
        check=check_tamyiz,
        condition=has_number,
        bad=[
            Example("يضم المركز 45 [سرير] وقاعتين", "يضم المركز 45 سريرا وقاعتين"),
            Example("كرم المعهد خمسين [طالب] من المتفوقين", "كرم المعهد خمسين طالبا من المتفوقين"),
            Example("نقل أربعة عشر [شخص] إلى المستشفى", "نقل أربعة عشر شخصا إلى المستشفى"),
            Example("تصل إلى 1560 [مقعد بيداغوجي] جديد", "تصل إلى 1560 مقعدا بيداغوجيا جديد"),
            Example("بلغ العدد 39 [ألف] و845 شخصا", "بلغ العدد 39 ألفا و845 شخصا"),
            Example("يباع القنطار بنحو 75 [درهم] في السوق", "يباع القنطار بنحو 75 درهما في السوق"),
            Example("تابع الاقتراع 4681 [ملاحظ مغربي] وأجنبي", "تابع الاقتراع 4681 ملاحظا مغربيا وأجنبي"),
            Example("زار 37.555 [إندونيسي] المدينة", "زار 37.555 إندونيسيا المدينة"),
            Example("بلغ العدد 363 [ألف] و 377 متبرعا", "بلغ العدد 363 ألفا و 377 متبرعا"),
            Example("مقابل 40 [ألف] 869 متبرعا", "مقابل 40 ألفا 869 متبرعا"),
            Example("فاق العدد 1280 [مشارك] من الجالية", "فاق العدد 1280 مشاركا من الجالية"),
            Example("ربح 35 [دولار أمريكي] في اليوم", "ربح 35 دولارا أمريكيا في اليوم"),
        ],
        good=[
            "يضم المركز 45 سريرا",
            "بموجب المادة 14 قرر المجلس",
            "13 مليون درهم",
            "يباع بنحو 1500 درهم في السوق",
            "ثمنه 12.50 درهم للكيلوغرام",
            "صاحب القميص رقم 15 عن الفريق",
            "في 25 شتنبر الماضي",
            "عشرين ألف درهم",
            "سنة 2015 شخص واحد",
            "من 20 إلى 30 درجة",
            "500 عداء و70 عداءة",
            "على بعد 12 كيلو مترا من المدينة",
            "يسكن في كيلو 14 الشمالي",
            "عند النقطة 16 شرقي المدينة",
            "سعر الصرف 13.395 جنيه",
            "بلغ العجز 3.311 مليون درهم",
            "استفاد 98.135 تلميذا وتلميذة",
            "نحو 40 ألف 2019 مشاركا",
            "أقاموا ثلاثين ملجأ جديدا في المدينة",
            "يضم الساحل 12 مرفأ صغيرا",
            "أقر المؤتمر خمسة عشر مبدأ أساسيا",
        ],
    ),
    Rule(
        id="tanwin-after-hundred",
        category=Category.GRAMMAR,
        summary="معدود بعد المئة أو الألف منصوب وحقه الجر",
        rationale="المئة والألف والمليون تضاف إلى مفرد مجرور: مئة كتاب، 700 طالب، ألف درهم؛ ولا ألف فيه.",
        reference="ألفية ابن مالك، باب العدد: «ومائةً والألفَ للفرد أضف»",
        check=check_hundred,
        bad=[
            Example("حضر 100 [مشاركا] في الندوة", "حضر 100 مشارك في الندوة"),
            Example("وزعت الجمعية ألف [كتابا] على التلاميذ", "وزعت الجمعية ألف كتاب على التلاميذ"),
            Example("أوقفت الشرطة 700 [شخصا] أمس", "أوقفت الشرطة 700 شخص أمس"),
            Example("خصصت ألف [دولارا] لكل أسرة", "خصصت ألف دولار لكل أسرة"),
            Example("يقطن بالإقليم 3 ملايين [شخصا]", "يقطن بالإقليم 3 ملايين شخص"),
        ],
        good=[
            "أوقفت الشرطة 700 شخص",
            "الخبير الذي ألف كتابا عن الزراعة",
            "150 شخصا",
            "ألف درهم",
            "باع ألفا يوميا",
            "1000 تقريبا",
        ],
        condition=_has_any_number,
    ),
    Rule(
        id="number-of-counted",
        category=Category.GRAMMAR,
        summary="معدود مفرد بعد 3–10 أو جمع بعد 11–99",
        rationale="بعد الأعداد من 3 إلى 10 جمع: 3 ملايين، خمسة أشخاص. وبعدها إلى 99 المفرد المنصوب: 20 شخصا.",
        reference="ألفية ابن مالك، باب العدد: «والمميِّزَ اجرُرِ جمعًا بلفظ قلّة في الأكثرِ»",
        check=check_few,
        bad=[
            Example("كلفت الأشغال 3 [مليون] درهم", "كلفت الأشغال 3 ملايين درهم"),
            Example("جرح خمسة [شخص] أمس", "جرح خمسة أشخاص أمس"),
            Example("أصيب 20 [أشخاص] بجروح", "أصيب 20 شخصا بجروح"),
            Example("زارت اللجنة 200 [مؤسسات] تعليمية", "زارت اللجنة 200 مؤسسة تعليمية"),
            Example("غرس التلاميذ مئة [شجيرات]", "غرس التلاميذ مئة شجيرة"),
            Example("أنجزت الفرقة مئة [لوحات] فنية", "أنجزت الفرقة مئة لوحة فنية"),
            Example("خصصت الحكومة 107 [مليار] درهم", "خصصت الحكومة 107 مليارات درهم"),
            Example("استفاد من العملية 72،109 [مواطنا]", "استفاد من العملية 72،109 مواطنين"),
            Example("رشح الحزب 108 [امرأة] في لوائحه", "رشح الحزب 108 نساء في لوائحه"),
            Example("اقتنى المجلس 15 [حافلات] للنقل", "اقتنى المجلس 15 حافلة للنقل"),
            Example("استفادت ثلاثون [أسر] من الدعم", "استفادت ثلاثون أسرة من الدعم"),
            Example("توصلت مائة [أسر] بالقفف", "توصلت مائة أسرة بالقفف"),
            Example("خصص المجلس عشرين [ملايين] درهم", "خصص المجلس عشرين مليون درهم"),
            Example("كلف المشروع 200 [ملايين] درهم", "كلف المشروع 200 مليون درهم"),
            Example("بلغ عدد الزوار خمسين [آلاف]", "بلغ عدد الزوار خمسين ألفا"),
            Example("حضر عشرون [محامين] الجلسة", "حضر عشرون محاميا الجلسة"),
        ],
        good=[
            "3 ملايين درهم",
            "1.3 مليون درهم",
            "خمسة أشخاص",
            "20 شخصا",
            "في 5 يوليوز",
            "103 ملايين",
            "بلغ العدد 309 آلاف مسافر",
            "جهز المستشفى بخمسة أسرة",
            "الجزء 5 قنبلة أو تالف",
            "استفادت خمس أسر وعشرون أسرة",
            "نزح مئات آلاف السكان",
            "كلف المشروع 3.312 ملايين درهم",
            "يقطن بالجماعة 1808 نسمة",
            "بلغ العدد 405 ألفا و12",
            "سنة 2004 شخص واحد",
            "عبرت الفرقة 11 دبابات الحدود",
        ],
        condition=_has_any_number,
    ),
]
