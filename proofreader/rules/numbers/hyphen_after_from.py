"""A range that begins with «من» and goes on with a hyphen: «من 5-10»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import CONJUNCTION
from proofreader.arabic.digits import DIGIT
from proofreader.arabic.late import late_re
from proofreader.arabic.letters import LETTERS
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Span
from proofreader.rules.support.conditions import has_digit

_NUMBER = rf"{DIGIT}+(?:[.,٫]{DIGIT}+)?%?"
_RANGE = late_re(
    rf"(?<![{LETTERS}]){CONJUNCTION}?من[^\S\n]+(?:{_NUMBER})(?P<hyphen>[^\S\n]*[-–][^\S\n]*)(?={_NUMBER}(?![\d/\-–]))"
)


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    for match in _RANGE.finditer(document.text):
        start, end = match.span("hyphen")
        yield Finding(Span(start, end), (Fix.replace(start, end, " إلى ", Level.NOTE),))


RULE = Rule(
    id="hyphen-after-from",
    category=Category.STYLE,
    summary="شرطة في موضع «إلى»",
    rationale="«من» تقتضي «إلى»: من 5 إلى 10، أو تُكتب الشرطة وحدها بلا «من»: 5–10.",
    reference="",
    enabled=False,
    check=check,
    condition=has_digit,
    bad=[
        Example("شارك من 5[-]10 تلاميذ في كل ورشة", "شارك من 5 إلى 10 تلاميذ في كل ورشة"),
        Example("تعمل الورشة من 9[-]12 كل صباح", "تعمل الورشة من 9 إلى 12 كل صباح"),
        Example("ترتفع الأثمان من 3%[ – ]5% في العيد", "ترتفع الأثمان من 3% إلى 5% في العيد"),
    ],
    good=["شارك من 5 إلى 10 تلاميذ", "شارك 5-10 تلاميذ", "منذ سنة 2010-2012", "من 2024-05-09"],
)
