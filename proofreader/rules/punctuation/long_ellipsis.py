"""An ellipsis of more than three points, or of three apart: «ثم سكت......», «ثم سكت . . .»."""

from collections.abc import Iterator

from proofreader.arabic.late import late_regex
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Span
from proofreader.rules.support.conditions import has_gap

# More than eight points leave room to write in, or lead to a page number.
_LONG = late_regex(r"(?<![.…])(?:\.{4,8}|\.(?: \.){2,3}|…\.{1,3}|\.{1,3}…|…{2,4})(?![.…])")


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = document.text
    for match in _LONG.finditer(text):
        start, end = match.span()
        right = "..." if match[0].startswith(".") else "…"
        while start and text[start - 1].isspace():
            start -= 1
        if start:
            yield Finding(Span(start, end), (Fix.replace(start, end, right, Level.LIKELY),))


RULE = Rule(
    id="long-ellipsis",
    category=Category.PUNCTUATION,
    summary="نقاط الحذف أكثر من ثلاث أو متباعدة",
    rationale="نقاط الحذف ثلاث لا أقل ولا أكثر.",
    reference="أحمد زكي، الترقيم وعلاماته في اللغة العربية (1912)",
    bad=[
        Example("ثم سكت[.....] وعاد", "ثم سكت... وعاد"),
        Example("ثم سكت[ ......]", "ثم سكت..."),
        Example("ثم سكت[ . . .]", "ثم سكت..."),
    ],
    good=["ثم سكت... وعاد", "الاسم: ....................", "ثم سكت… وعاد"],
    check=check,
    condition=has_gap(r"\.{4}|…|\. \."),
)
