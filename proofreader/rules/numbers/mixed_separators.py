"""Separators of numbers that contradict each other in one document: 3.5 and 3,5; 1.000 and 1,000."""

import re
from collections import Counter
from collections.abc import Iterator

from proofreader.arabic.late import late_re
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Scope, Span
from proofreader.rules.support.conditions import has_digit

# Dates, times, versions and scores have two digits on either side too often: only these shapes are sure.
_GROUPED = r"[1-9]\d{0,2}(?:(?P<group>[.,])\d{3}(?:(?P=group)\d{3})+|(?P<one>[.,])\d{3}(?P<tail>[.,])\d{1,2})"
_DECIMAL = r"(?P<whole>\d{1,3})(?P<point>[.,])\d(?=\d?[^\S\n]*(?:[%٪]|ب?ال?مئة|ب?المائة|في الم|مليون|مليار|بليون))\d?"
_NUMBER = late_re(rf"(?<![\d.,/:\-–A-Za-z])(?:{_GROUPED}|{_DECIMAL})(?![\d/:A-Za-z]|[.,\-–]\d)")
_SIGN = late_re(r"\d[.,]\d")
_SWAP = str.maketrans(".,", ",.")


def _decimal_sign(match: re.Match[str]) -> str:
    """The sign before decimals that the number speaks for."""
    if match["point"]:
        return match["point"]
    thousands = match["group"] or match["one"]
    return "," if thousands == "." else "."


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    if len(_SIGN.findall(document.text)) < 2:
        return
    found = [
        match
        for start, end in document.paragraphs
        if _SIGN.search(document.text, start, end)
        for match in _NUMBER.finditer(document.text, start, end)
        # 1.234.5 is nothing; 1.000,5 is both.
        if match["tail"] is None or match["tail"] != match["one"]
    ]
    counts = Counter(_decimal_sign(match) for match in found)
    if len(counts) < 2:
        return
    main = max(".,", key=lambda sign: counts[sign])
    for match in found:
        span = Span(*match.span())
        if _decimal_sign(match) != main and not document.is_protected(span):
            yield Finding(span, (Fix.replace(*span, match[0].translate(_SWAP), Level.NOTE),))


RULE = Rule(
    id="mixed-separators",
    category=Category.CONSISTENCY,
    summary="فواصل الأعداد بطريقتين في نص واحد",
    rationale="تكتب كسور النص كلها بعلامة واحدة، 3.5 أو 3,5، فإن فُصلت الآلاف بالعلامة نفسها التبس العدد. "
    "والنظام الدولي يفصل الآلاف بمسافة: 2 100 000.",
    reference="المكتب الدولي للأوزان والمقاييس، النظام الدولي للوحدات، 5.4.4",
    scope=Scope.DOCUMENT,
    check=check,
    condition=has_digit,
    bad=[
        Example("ارتفعت 3.5% ثم 2.1% ثم [4,5]% أمس", "ارتفعت 3.5% ثم 2.1% ثم 4.5% أمس"),
        Example("بلغت 1,250,000 و3,400,000 ثم [2.100.000] درهم", "بلغت 1,250,000 و3,400,000 ثم 2,100,000 درهم"),
        Example("بلغت 4,8% في الصيف و3,2% في الخريف ثم [2.7]% شتاء", "بلغت 4,8% في الصيف و3,2% في الخريف ثم 2,7% شتاء"),
    ],
    good=[
        "ارتفعت 3.5% ثم 2.1%",
        "بلغت 1,250,000 درهم أي 3.5%",
        "الساعة 18,30 يوم 12.05.2024 بنسبة 3.5%",
    ],
)
