"""Guillemets the wrong way round: «»كذا«», or a closing one that opens: «لـ »كذا»»."""

from collections.abc import Iterator

from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Span
from proofreader.rules.support.conditions import has
from proofreader.rules.support.quote_pairs import pairing_of


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = document.text
    if "»" not in text and "«" not in text:
        return
    for start, end, _ in pairing_of(text).pairs:
        if text[start] == "»":
            yield Finding(Span(start, start + 1), (Fix.replace(start, start + 1, "«", Level.LIKELY),))
        if text[end] == "«":
            yield Finding(Span(end, end + 1), (Fix.replace(end, end + 1, "»", Level.LIKELY),))


RULE = Rule(
    id="reversed-guillemets",
    category=Category.PUNCTUATION,
    summary="علامة تنصيص معكوسة",
    rationale="علامة الفتح (U+00AB) تسبق في ترتيب الكتابة، وعلامة الإغلاق (U+00BB) تلي، "
    "والبرنامج يقلب شكلهما في العرض.",
    reference="Unicode Bidirectional Algorithm, UAX #9, L4: mirroring",
    bad=[
        Example("نشر موقع [»]الأفق» الخبر", "نشر موقع «الأفق» الخبر"),
        Example("نشر موقع «الأفق[«]، أمس", "نشر موقع «الأفق»، أمس"),
        Example("في لقاء بـ[»]الأفق» أمس", "في لقاء بـ«الأفق» أمس"),
    ],
    good=["نشر موقع «الأفق» الخبر", "نشر «الأفق» و«الشاطئ» الخبر", "قال: «قرأت «الأفق» أمس»."],
    check=check,
    condition=has("«»"),
)
