"""A unit of two letters glued to its number: «5كم»."""

from collections.abc import Iterator

from proofreader.arabic.digits import DIGIT
from proofreader.arabic.late import alternation, late_regex
from proofreader.arabic.letters import LETTERS
from proofreader.arabic.word_classes import UNIT_SIGNS
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Span
from proofreader.rules.support.conditions import has_digit

# Longer units are words: see ``glued-number``.
_UNITS = alternation(UNIT_SIGNS)
_GLUED = late_regex(rf"(?<![A-Za-z_\d.,/])({DIGIT}+(?:[.,٫]{DIGIT}+)?)(?:{_UNITS})[²³2]?(?![{LETTERS}\d])")


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    for match in _GLUED.finditer(document.text):
        at = match.end(1)
        yield Finding(Span(*match.span()), (Fix.replace(at, at, " ", Level.LIKELY),))


RULE = Rule(
    id="glued-unit",
    category=Category.SPACING,
    summary="وحدة قياس ملتصقة بالعدد",
    rationale="تفصل مسافة بين العدد ووحدة قياسه: 5 كم.",
    reference="المكتب الدولي للأوزان والمقاييس، النظام الدولي للوحدات، 5.4.3",
    check=check,
    condition=has_digit,
    bad=[
        Example("تبعد القرية [5كم] عن المدينة", "تبعد القرية 5 كم عن المدينة"),
        Example("حمل الشاحن [20طن] من القمح", "حمل الشاحن 20 طن من القمح"),
        Example("بلغ طول السمكة [45سم] أو أكثر", "بلغ طول السمكة 45 سم أو أكثر"),
    ],
    good=["تبعد القرية 5 كم عن المدينة", "عاش سنة 1440هـ و2018م", "عدا في سباق 100م"],
)
