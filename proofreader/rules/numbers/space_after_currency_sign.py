"""A space between a currency sign and the amount after it: «$ 50»."""

from collections.abc import Iterator

from proofreader.arabic.digits import DIGIT
from proofreader.arabic.late import late_re
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Span
from proofreader.rules.support.conditions import has

# Where a number stands before the sign too, it may belong to either.
_SPACED = late_re(rf"(?<![^\s(])[$€£](?P<space>[^\S\n]+)(?={DIGIT})")
_NUMBER_BEFORE = late_re(rf"{DIGIT}[^\S\n]*$")


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    for match in _SPACED.finditer(document.text):
        if not _NUMBER_BEFORE.search(document.text, max(0, match.start() - 8), match.start()):
            start, end = match.span("space")
            yield Finding(Span(start, end), (Fix.replace(start, end, "", Level.NOTE),))


RULE = Rule(
    id="space-after-currency-sign",
    category=Category.SPACING,
    summary="مسافة بين علامة العملة والمبلغ",
    rationale="تتصل علامة العملة بالمبلغ الذي بعدها كي لا يفترقا في آخر السطر.",
    reference="Unicode CLDR، أنماط المبالغ",
    check=check,
    condition=has("$€£"),
    bad=[
        Example("بلغ ثمن اللوحة $[ ]50 فقط", "بلغ ثمن اللوحة $50 فقط"),
        Example("بيعت السيارة بـ €[ ]9000 نقدا", "بيعت السيارة بـ €9000 نقدا"),
        Example("وصل البرميل إلى $[ ]85 أمس", "وصل البرميل إلى $85 أمس"),
    ],
    good=["بلغ ثمن اللوحة $50", "بلغ ثمن اللوحة 50 $ ثم 60 $", "بلغ الثمن 50 $ 60 نسخة"],
)
