"""A number glued to the word after it: «17فبراير» for «17 فبراير»."""

from collections.abc import Iterator

import regex

from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Span
from proofreader.rules.support.conditions import has_digit

_GLUED = regex.compile(r"(?<![\w.,\-–])([0-9\u0660-\u0669]+)([\u0621-\u064a]{3,})")


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    for match in _GLUED.finditer(document.text):
        if lexicon.accepts(match[2]):
            at = match.end(1)
            yield Finding(Span(*match.span()), (Fix.replace(at, at, " ", Level.LIKELY),))


RULE = Rule(
    id="glued-number",
    category=Category.BORDERS,
    summary="عدد ملتصق بالكلمة بعده",
    rationale="تفصل مسافة بين العدد المكتوب بالأرقام والكلمة التي تليه.",
    reference="المنظمة العربية للتربية والثقافة والعلوم، دليل الكتابة العربية",
    check=check,
    condition=has_digit,
    bad=[Example("يوم [17فبراير] المقبل", "يوم 17 فبراير المقبل")],
    good=["يوم 17 فبراير المقبل", "بنسبة 8ر13 بالمائة"],
)
