"""The case of the tens from 20 to 90: «أكثر من عشرون شخصا» for «عشرين»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import ARTICLES, CONJUNCTIONS, PREPOSITION_LETTERS, forms_of
from proofreader.arabic.numerals import Numeral, numerals
from proofreader.core import Case, Category, Document, Example, Finding, HasWord, Lexicon, Rule
from proofreader.rules.support.cases import INNA, governor
from proofreader.rules.support.grammar import respelt
from proofreader.syntax import Text, text_of
from proofreader.syntax.numerals import DEFINITE_TENS, TENS
from proofreader.syntax.phrases import is_governed

_NOMINATIVE = frozenset(form for form in TENS | DEFINITE_TENS if form.endswith("ون"))
_REACHING = frozenset(
    forms_of("بلغ بلغت يبلغ تبلغ ناهز يناهز تناهز تجاوز تجاوزت يتجاوز فاق يفوق".split(), CONJUNCTIONS)
)
_AMOUNTS = frozenset("عدد عددهم عددها عددهن العدد حصيلة الحصيلة مجموع إجمالي طول عمر عمره عمرها".split())
_REACH = 4  # words from the amount to the number
# Nouns that are counted by ordinals: «الذكرى الخمسون».
_NUMBERED = frozenset(
    forms_of(
        """
        قرن أعوام سنوات سنين عقود أيام دقيقة ذكرى دورة نسخة طبعة سنة عام مرتبة رتبة حلقة جولة ساعة مادة صفحة يوم ليلة
        مرة قمة مباراة جلسة موسم رقم عيد
        """.split(),
        ARTICLES,
    )
)


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    """Tens in the nominative where a word before them governs."""
    text = text_of(document, lexicon)
    for numeral in numerals(document):
        for at, part in numeral.parts:
            if 20 <= part.value <= 90 and part.case is Case.NOMINATIVE and (why := _why_oblique(text, numeral, at)):
                right = text.form(at)[:-2] + "ين"
                yield respelt(text, {at: right}, why.replace("…", right))


def _why_oblique(text: Text, numeral: Numeral, at: int) -> str | None:
    """What governs the ten at ``at``, as a message; None where nothing surely does."""
    if numeral.has_digits or not all(text.joined(place) for place, _ in numeral.parts[1:]):
        return None
    first = numeral.parts[0][0]
    before = text.before(first)
    if numeral.is_definite:
        if before in _NUMBERED and (is_governed(text, first - 1) or _is_annexed(text, first - 1)):
            return f"العدد نعت يتبع «{before}» في الإعراب: «…»"
    elif numeral.proclitics.endswith(tuple(PREPOSITION_LETTERS)):
        return f"العدد بعد حرف الجر «{numeral.proclitics[-1]}» مجرور بالياء: «…»"
    elif numeral.proclitics:
        return None  # «وعشرون» may be joined to anything
    elif before in INNA:
        return f"العدد بعد «{before}» منصوب بالياء: «…»"
    elif before == "العمر" and text.before(first - 1) == "من":
        return "«بلغ من العمر» ينصب العدد: «…»"
    elif _is_reached(text, first):
        return "العدد مفعول به منصوب بالياء: «…»"
    return f"العدد بعد «{before}» مجرور بالياء: «…»" if governor(text, first) else None


def _is_annexed(text: Text, at: int) -> bool:
    """«نهاية القرن العشرون»: a noun before it can only be annexed to it."""
    head = text.node_before(at)
    return head.is_noun and head.is_bare and not head.is_adjective


def _is_reached(text: Text, first: int) -> bool:
    """«بلغ عدد القتلى ثلاثون قتيلا»: behind a verb of amounts and its subject."""
    for back in range(first - 1, max(0, first - _REACH), -1):
        if not text.joined(back + 1) or not text.node(back).has_nominals:
            return False
        if text.form(back) in _AMOUNTS:
            return text.joined(back) and text.before(back) in _REACHING
    return False


RULE = Rule(
    id="tens-in-nominative",
    category=Category.GRAMMAR,
    summary="ألفاظ العقود بالواو بعد ما يجرها أو ينصبها",
    rationale=(
        "ألفاظ العقود من «عشرين» إلى «تسعين» تلحق بجمع المذكر السالم: تُرفع بالواو، وتُنصب وتُجر بالياء: أكثر من "
        "عشرين شخصا، في الذكرى الخمسين، بلغ عدد القتلى ثلاثين."
    ),
    reference="ألفية ابن مالك، المعرب والمبني: «وشبه ذين وبه عشرونا وبابُه ألحق»",
    check=check,
    condition=HasWord(_NOMINATIVE),
    bad=[
        Example("أصيب أكثر من [عشرون] شخصا", "أصيب أكثر من عشرين شخصا"),
        Example("شارك أكثر من خمسة [وعشرون] لاعبا", "شارك أكثر من خمسة وعشرين لاعبا"),
        Example("استقبلت المدينة حوالي [ثلاثون] ألف زائر", "استقبلت المدينة حوالي ثلاثين ألف زائر"),
        Example("بمناسبة الذكرى [الخمسون] لتأسيسها", "بمناسبة الذكرى الخمسين لتأسيسها"),
        Example("في الدقيقة الخامسة [والثلاثون] سجل الهدف", "في الدقيقة الخامسة والثلاثين سجل الهدف"),
        Example("في نهاية القرن [العشرون]", "في نهاية القرن العشرين"),
        Example("يبلغ من العمر [خمسون] عاما", "يبلغ من العمر خمسين عاما"),
        Example("بلغ عدد القتلى [ثلاثون] قتيلا", "بلغ عدد القتلى ثلاثين قتيلا"),
        Example("قال إن [عشرون] لاعبا غادروا المعسكر", "قال إن عشرين لاعبا غادروا المعسكر"),
        Example("فازوا [بثلاثون] ميدالية", "فازوا بثلاثين ميدالية"),
    ],
    good=[
        "أصيب عشرون شخصا، منهم ثلاثون بالمئة من العمال",
        "القرن العشرون قرن الحروب",
        "حلت الذكرى الخمسون لتأسيسها",
        "في المدينة عشرون مدرسة",
        "وصل قبل الموعد عشرون ضيفا",
        "قبل عشرون نائبا بالعرض",
        "بلغ عددهم خمسة وعشرين",
        "وبينهم عشرون طفلا",
        "حضر نصفهم، أي عشرون شخصا",
        "قتل مئة وعشرون شخصا",
    ],
)
