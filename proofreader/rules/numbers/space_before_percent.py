"""A space between a number and its percent sign: «50 %»."""

from collections.abc import Iterator

from proofreader.arabic.digits import DIGIT
from proofreader.arabic.late import late_re
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Span
from proofreader.rules.support.conditions import has

_SPACED = late_re(
    rf"(?<={DIGIT})[^\S\n]+(?=[%٪](?![^\S\n]*{DIGIT}))"
    rf"|(?<![^\s(])(?<!{DIGIT}[^\S\n])[%٪](?P<after>[^\S\n]+)(?={DIGIT})"
)


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    for match in _SPACED.finditer(document.text):
        start, end = match.span("after") if match["after"] else match.span()
        yield Finding(Span(start, end), (Fix.replace(start, end, "", Level.NOTE),))


RULE = Rule(
    id="space-before-percent",
    category=Category.SPACING,
    summary="مسافة بين العدد وعلامة النسبة",
    rationale="تتصل علامة النسبة بعددها كي لا يفترقا في آخر السطر. وهذا اختيار تحريري، "
    "والنظام الدولي للوحدات يفصل بينهما.",
    reference="Unicode CLDR، أنماط النسبة المئوية في العربية",
    check=check,
    condition=has("%٪"),
    bad=[
        Example("ارتفعت الأسعار بنسبة 50[ ]% هذا العام", "ارتفعت الأسعار بنسبة 50% هذا العام"),
        Example("ارتفعت الأسعار %[ ]50 هذا العام", "ارتفعت الأسعار %50 هذا العام"),
        Example("نجح 72[ ]٪ من التلاميذ", "نجح 72٪ من التلاميذ"),
    ],
    good=["ارتفعت الأسعار بنسبة 50% هذا العام", "ارتفعت %50 وبلغت 3,5%", "ارتفعت الأسعار بنسبة 50 بالمئة"],
)
