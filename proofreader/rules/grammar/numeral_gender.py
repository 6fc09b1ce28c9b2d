"""A numeral from 3 to 10 in the gender of its noun: «ثلاث أشخاص» for «ثلاثة أشخاص»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import ARTICLE
from proofreader.core import Category, Document, Example, Finding, Gender, HasWord, Lexicon, Number, Reading, Rule
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.grammar import GENDERS, respelt
from proofreader.syntax import Node, Text, text_of
from proofreader.syntax.describing import describes
from proofreader.syntax.numerals import DEFINITE_UNITS, ORDINALS, TEENS, TEN, TENS, UNITS
from proofreader.syntax.phrases import is_governed

_OFTEN = 50
_COUNTED = 12  # occurrences as a noun
# Of a group, a copy, a block, a land, a night …
_FEMININE_COUNTED = frozenset("فرق نسخ كتل أراض ليال نواح ضواح ثوان أغان دعاو فتاو".split())
_MASCULINE_COUNTED = frozenset("مقاه مبان نواد معان ملاه مراس".split())  # of مقهى, مبنى, ناد …
# «فرق» is the plural of «فريق» too: «شاركت ثمانية فرق في الدوري».
_TEAMS, _WORDS_AROUND = "فرق", 9
_COMPETITIONS = frozenset(
    """
    الدوري دوري البطولة بطولة كأس الكأس القسم الدرجة التصفيات تصفيات المسابقة القرعة قرعة المجموعة المجموعات المونديال
    الأندية القدم اليد السلة الترتيب النهائي الصعود الهبوط العصبة
    """.split()
)
_OF_PEOPLE = frozenset(
    """
    قوات كتائب فرق عائلات أسر جماعات ميليشيات مليشيات شخصيات قيادات كوادر كفاءات ضحايا جنسيات دوريات بعثات عناصر عصابات
    قبائل نقابات هيئات منظمات جمعيات حركات تيارات جاليات وفود نخب زمر عشائر أسر بنات فعاليات
    """.split()
)
_I_AM_NOT = frozenset({"لست", "ولست", "فلست"})  # «لست من هواة السفر»
_COMPOUND = frozenset((*TEENS, *TENS, *ORDINALS))  # «الثاني عشر أكتوبر»


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    index = document.words_by_form
    for form in UNITS.keys() & document.forms:
        for at in index[form]:
            if finding := _before_its_noun(text, at) or _before_ten(text, at) or _of_several(text, at):
                yield finding
    for form in DEFINITE_UNITS.keys() & document.forms:
        for at in index[form]:
            if finding := _after_its_noun(text, at) or _with_article(text, at) or _before_ten(text, at):
                yield finding


def _before_its_noun(text: Text, at: int) -> Finding | None:
    unit = UNITS[text.form(at)]
    if text.after(at) in TEN or text.before(at) in _COMPOUND:
        return None
    noun = text.node_after(at)
    if noun.form.startswith(("و", "ب", "ل", "ك", "ف")) and any(r.proclitics for r in noun.readings):
        noun = noun.without_clitics  # «سبعة ليال», «ست فروع»
        if not noun.nominals or not all(map(_is_listed, noun.nominals)):
            return None
    gender = counted_gender(noun)
    if gender is None or gender is unit.counts or noun.has_article or _may_be_teams(text, at, noun.form):
        return None
    return _finding(text, at, unit.clitics + unit.other, noun.form, gender)


def _may_be_teams(text: Text, at: int, noun: str) -> bool:
    """Whether «فرق» are the teams of a competition that is named near them."""
    around = range(at - _WORDS_AROUND, at + _WORDS_AROUND)
    return noun == _TEAMS and any(text.form(place) in _COMPETITIONS for place in around)


def _of_several(text: Text, at: int) -> Finding | None:
    """«ثلاث من مدافعيه»: a numeral before «من» and the definite plural of which it takes some."""
    unit, noun = UNITS[text.form(at)], text.node(at + 2)
    if text.after(at) != "من" or not text.joined(at + 2) or not unit.value or text.before(at) in _COMPOUND:
        return None
    if text.form(at) in _I_AM_NOT:
        return None
    if not (noun.has_article or noun.has_pronoun or text.node_after(at + 2).has_article) or not noun.is_noun:
        return None
    plurals = [reading for reading in noun.nominals if reading.number is not Number.DUAL]
    if noun.form.endswith("ي") and text.node_after(at + 2).has_article:
        # «ثلاث من مرتكبي الجريمة»
        plurals = [reading for reading in plurals if reading.construct and not reading.pronoun]
    genders = {reading.gender for reading in plurals}
    if not plurals or any(r.number is not Number.PLURAL or r.proclitics not in ("", ARTICLE) for r in plurals):
        return None
    if len(genders) != 1 or unit.counts in genders:
        return None
    [gender] = genders
    if gender is None or (gender is Gender.FEMININE and not _is_of_feminines(noun)):
        return None  # «ثلاثة من قوات الأمن»: three men
    return _finding(text, at, unit.clitics + unit.other, noun.form, gender)


def _is_of_feminines(noun: Node) -> bool:
    """Whether a feminine plural names things or women, nothing that consists of people."""
    return noun.human is not None and noun.stem not in _OF_PEOPLE


def _after_its_noun(text: Text, at: int) -> Finding | None:
    unit = DEFINITE_UNITS[text.form(at)]
    if text.after(at) in TEN or unit.value == 0:
        return None
    for back in range(at - 1, max(-1, at - 4), -1):
        if not text.joined(back + 1):
            return None
        noun = text.node(back)
        gender = counted_gender(noun)
        if gender is not None and (noun.has_article or back < at - 1 or noun.has_pronoun):
            if gender is unit.counts or not _definite(text, back, at):
                return None
            return _finding(text, at, unit.clitics + unit.other, noun.form, gender)
        if not (noun.is_nominal and noun.has_article and noun.may_describe):
            return None
    return None


def _with_article(text: Text, at: int) -> Finding | None:
    """«خلال العشرة سنوات الأخيرة»: the article on the numeral, the noun right after it."""
    unit, noun, before = DEFINITE_UNITS[text.form(at)], text.node_after(at), text.node_before(at)
    if text.after(at) in TEN or noun.form in UNITS or unit.value == 0 or not noun.is_bare or before.has_article:
        return None
    gender = counted_gender(noun)
    if gender is None or gender is unit.counts or any(r.proclitics or r.human is not False for r in noun.nominals):
        return None
    return _finding(text, at, unit.clitics + unit.other, noun.form, gender)


def _before_ten(text: Text, at: int) -> Finding | None:
    """«خمسة وعشرين سنة», «الخمسة والثلاثين سنة الماضية»: the unit of 23 to 99, whose noun is a singular behind it."""
    form = text.form(at)
    unit = DEFINITE_UNITS[form] if form in DEFINITE_UNITS else UNITS[form]
    ten = text.after(at)
    if not unit.value or unit.value == 10 or not ten.startswith("و") or not text.joined(at + 1):
        return None
    if ten[1:].removeprefix(ARTICLE) not in TENS or ten.startswith("وال") != (form in DEFINITE_UNITS):
        return None
    noun = text.node_after(at + 1)
    gender = _tamyiz_gender(noun)
    if gender is None or gender is unit.counts or not text.joined(at + 2):
        return None
    right = unit.other
    if gender is Gender.FEMININE and not unit.clitics and ten.endswith("ين") and not _is_genitive(text, at):
        right += "ا"  # «استمر أربعا وعشرين ساعة»
    return _finding(text, at, unit.clitics + right, noun.form, gender)


def _is_genitive(text: Text, at: int) -> bool:
    """Whether a preposition or a noun governs the numeral: «مدة أربع وعشرين ساعة»."""
    head = text.node_before(at)
    is_noun = head.is_noun or (head.has_nominals and is_governed(text, at - 1))  # «في ظرف أربع وعشرين ساعة»
    return is_governed(text, at) or (is_noun and head.as_noun.is_bare and text.joined(at))


def _tamyiz_gender(noun: Node) -> Gender | None:
    """The gender of an indefinite singular in the accusative; None where the word may be anything else."""
    if not noun.is_bare or noun.has_pronoun or noun.is_particle or noun.may_be_name:
        return None
    if any(r.proclitics for r in noun.nominals) and used_as_noun(noun.form) < _COUNTED:
        return None  # but فرقة, though ف may stand before رقة
    if describes(noun.form):
        return None  # «صفحة خمسة وعشرين جديدة»
    if noun.form.endswith("ة"):
        return Gender.FEMININE if noun.number is Number.SINGULAR and noun.gender is Gender.FEMININE else None
    if noun.tanwin is not None and used_as_noun(noun.form[:-1]) >= _COUNTED and not noun.tanwin.is_adjectival:
        return Gender.MASCULINE
    return None


def _definite(text: Text, noun: int, unit: int) -> bool:
    """Whether all between the noun and the numeral has the article, as adjectives of a definite noun have."""
    return all(text.node(at).has_article for at in range(noun, unit))


def counted_gender(noun: Node) -> Gender | None:
    """The gender of the singular of a plural; None where the word may be anything else."""
    if noun.form in _FEMININE_COUNTED:
        return Gender.FEMININE
    if noun.form in _MASCULINE_COUNTED:
        return Gender.MASCULINE
    if not (noun.is_nominal or _is_rather_noun(noun)):
        return None
    plurals = [reading for reading in noun.nominals if reading.number is not Number.DUAL]  # «سبع متسابقين»
    if not plurals or any(reading.number is not Number.PLURAL for reading in plurals):
        return None
    genders = {reading.gender for reading in plurals}
    return genders.pop() if len(genders) == 1 else None


def _is_rather_noun(noun: Node) -> bool:
    """Whether agreement shows the word as a noun again and again, though it may be a verb: مدن."""
    if noun.is_particle:
        return False
    return used_as_noun(noun.form) >= _OFTEN or (noun.has_nominals and all(_is_listed(r) for r in noun.nominals))


def _is_listed(reading: Reading) -> bool:
    """Whether it is a plural of things whose singular is known to be of one gender: توائم."""
    is_plural = reading.number is Number.PLURAL and reading.gender is not None
    return is_plural and not reading.human and not reading.proclitics


def _finding(text: Text, at: int, right: str, noun: str, gender: Gender) -> Finding:
    message = f"العدد من 3 إلى 10 يخالف المعدود في الجنس: مفرد «{noun}» {GENDERS[gender]}، فيقال «{right}»"
    return respelt(text, {at: right}, message)


RULE = Rule(
    id="numeral-gender",
    category=Category.GRAMMAR,
    summary="عدد من 3 إلى 10 يوافق معدوده في الجنس وحقه أن يخالفه",
    rationale=(
        "يُؤنَّث العدد من ثلاثة إلى عشرة مع المذكر ويُذكَّر مع المؤنث، والعبرة بجنس المفرد لا الجمع: ثلاثة أيام، "
        "ثلاث سنوات، سبعة مطارات. ويجري ذلك إذا تأخر العدد: المقاعد الثلاثة."
    ),
    reference="ألفية ابن مالك، باب العدد: «ثلاثةً بالتاء قل للعشرة … في عدِّ ما آحادُه مذكّره»",
    check=check,
    condition=HasWord(frozenset((*UNITS, *DEFINITE_UNITS))),
    bad=[
        Example("أوقفت الشرطة [ثلاث] أشخاص", "أوقفت الشرطة ثلاثة أشخاص"),
        Example("دامت الرحلة [ثمانية] ساعات", "دامت الرحلة ثماني ساعات"),
        Example("بعد [وأربعة] سنوات", "بعد وأربع سنوات"),
        Example("غاب [بضعة] سنوات", "غاب بضع سنوات"),
        Example("زار الوفد [ثلاثة] مدن", "زار الوفد ثلاث مدن"),
        Example("شارك [سبع] متسابقين في السباق", "شارك سبعة متسابقين في السباق"),
        Example("خلال [الخمسة] سنوات الماضية", "خلال الخمس سنوات الماضية"),
        Example("في المقاعد [الثلاث] الشاغرة", "في المقاعد الثلاثة الشاغرة"),
        Example("يجيب في ظرف [أربعة] وعشرين ساعة", "يجيب في ظرف أربع وعشرين ساعة"),
    ],
    good=[
        "قال إنه يحب الهدوء، وأضاف: وأنني لست من هواة السفر",
        "أغلقوا تسعة مقاه وثلاث ضواح",
        "بحلول الثاني عشر أكتوبر من كل عام",
        "أوقفت الشرطة ثلاثة أشخاص",
        "دامت الرحلة ثماني ساعات",
        "سبعة مليارات درهم",
        "خمسة عشر يوما وخمس عشرة ليلة",
        "جاء الثلاثة إلى المكتب",
        "في السنوات الثلاث الماضية",
        "عشرة أطباء وأربع ممرضات",
        "ثلاثة من سكان القرية",
        "في خمس طرق",
        "بلغ الفريق دور الثمانية ثلاث مرات",
    ],
)
