"""The decimal ر of the agencies detached from its number: «8 ر13» for «8ر13»."""

from collections.abc import Iterator

from proofreader.arabic.late import late_regex
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Span
from proofreader.rules.support.conditions import has_word

_TORN = late_regex(r"(?<![\w.,])(\d+)(\s*)ر(\s*)(\d+)(?!\w)")


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    for match in _TORN.finditer(document.text):
        if match[2] or match[3]:
            start, end = match.span()
            yield Finding(Span(start, end), (Fix.replace(start, end, f"{match[1]}ر{match[4]}", Level.LIKELY),))


RULE = Rule(
    id="torn-decimal",
    category=Category.BORDERS,
    summary="فاصلة عشرية «ر» منفصلة عن عددها",
    rationale="تكتب وكالات الأنباء الفاصلة العشرية راء بين العددين متصلة بهما بلا مسافة: 8ر13.",
    reference="",
    check=check,
    condition=has_word(["ر"]),
    bad=[
        Example("ارتفع المعدل إلى [2 ر5] بالمائة", "ارتفع المعدل إلى 2ر5 بالمائة"),
        Example("بلغ العجز [4 ر3] مليارات", "بلغ العجز 4ر3 مليارات"),
        Example("بنسبة [8 ر13] بالمائة", "بنسبة 8ر13 بالمائة"),
    ],
    good=["بنسبة 8ر13 بالمائة", "عام 2010 رقم 13"],
)
