"""A numeral from 3 to 10 in the gender of its noun: «ثلاث أشخاص» for «ثلاثة أشخاص»."""

from collections.abc import Iterator

from proofreader.core import Category, Document, Example, Finding, Gender, HasWord, Lexicon, Number, Rule
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.grammar import GENDERS, respelt
from proofreader.syntax import Node, Text, text_of
from proofreader.syntax.numerals import DEFINITE_UNITS, ORDINALS, TEENS, TEN, TENS, UNITS

_OFTEN = 50
_COMPOUND = frozenset((*TEENS, *TENS, *ORDINALS))  # «الثاني عشر أكتوبر»


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    index = document.words_by_form
    for form in UNITS.keys() & document.forms:
        for at in index[form]:
            if finding := _before_its_noun(text, at):
                yield finding
    for form in DEFINITE_UNITS.keys() & document.forms:
        for at in index[form]:
            if finding := _after_its_noun(text, at) or _with_article(text, at):
                yield finding


def _before_its_noun(text: Text, at: int) -> Finding | None:
    unit = UNITS[text.form(at)]
    if text.after(at) in TEN or text.before(at) in _COMPOUND:
        return None
    noun = text.node_after(at)
    if noun.form.startswith(("و", "ب", "ل", "ك", "ف")) and any(r.proclitics for r in noun.readings):
        return None
    gender = counted_gender(noun)
    if gender is None or gender is unit.counts or noun.has_article:
        return None
    return _finding(text, at, unit.clitics + unit.other, noun.form, gender)


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


def _definite(text: Text, noun: int, unit: int) -> bool:
    """Whether all between the noun and the numeral has the article, as adjectives of a definite noun have."""
    return all(text.node(at).has_article for at in range(noun, unit))


def counted_gender(noun: Node) -> Gender | None:
    """The gender of the singular of a plural; None where the word may be anything else."""
    if not (noun.is_nominal or _is_rather_noun(noun)):
        return None
    plurals = [reading for reading in noun.nominals if reading.number is not Number.DUAL]  # «سبع متسابقين»
    if not plurals or any(reading.number is not Number.PLURAL for reading in plurals):
        return None
    genders = {reading.gender for reading in plurals}
    return genders.pop() if len(genders) == 1 else None


def _is_rather_noun(noun: Node) -> bool:
    """Whether agreement shows the word as a noun again and again, though it may be a verb: مدن."""
    return not noun.is_particle and used_as_noun(noun.form) >= _OFTEN


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
    ],
    good=[
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
