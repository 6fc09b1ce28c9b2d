"""A quotation opened with one kind of mark and closed with another: ««كذا”»."""

from collections.abc import Iterator

from proofreader.arabic.quotations import CLOSING, KIND, OPENING
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Span
from proofreader.rules.support.conditions import has_quote
from proofreader.rules.support.quote_pairs import pairing_of


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = document.text
    for start, end, _ in pairing_of(text).pairs:
        first, second = text[start], text[end]
        if KIND[first] != KIND[second]:
            yield Finding(
                Span(end, end + 1),
                (
                    Fix.replace(end, end + 1, CLOSING[first], Level.LIKELY),
                    Fix.replace(start, start + 1, OPENING[second], Level.LIKELY),
                ),
            )


RULE = Rule(
    id="mismatched-quotes",
    category=Category.PUNCTUATION,
    summary="علامتا تنصيص من نوعين",
    rationale="يُغلق التنصيص بنظير العلامة التي فُتح بها.",
    reference="Unicode Standard, chapter 6.2: paired quotation marks",
    bad=[
        Example("نشر موقع «الأفق[”] الخبر", "نشر موقع «الأفق» الخبر"),
        Example("نشر موقع “الأفق[″] الخبر", "نشر موقع “الأفق” الخبر"),
        Example("غنى نشيد “الفجر[»] في الحفل", "غنى نشيد “الفجر” في الحفل"),
    ],
    good=["نشر موقع «الأفق» الخبر", "نشر موقع ”الأفق“ الخبر", 'قال: «قرأت "الأفق" أمس».'],
    check=check,
    condition=has_quote,
)
