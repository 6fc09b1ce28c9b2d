"""A number in digits that the house does not write: «٢٠٢٤» for «2024»."""

from collections.abc import Iterator

from proofreader.arabic.digits import ARABIC_INDIC, OF_PROFILE, PERSIAN, WESTERN, rewrite, uses, written_numbers
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Span
from proofreader.rules.support.conditions import has_digit


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    wanted = OF_PROFILE[document.profile.digits]
    if any(uses(document.text, system) for system in (WESTERN, ARABIC_INDIC, PERSIAN) if system != wanted):
        for start, end, text, systems in written_numbers(document.text):
            if systems != (wanted,):
                yield Finding(Span(start, end), (Fix.replace(start, end, rewrite(text, wanted), Level.LIKELY),))


RULE = Rule(
    id="unwanted-digits",
    category=Category.TYPOGRAPHY,
    summary="أرقام غير معتمدة في أسلوب التحرير",
    rationale="يكتب المنبر الأعداد بنظام واحد: الأرقام المغاربية 2024 أو المشرقية ٢٠٢٤.",
    reference="",
    enabled=False,
    check=check,
    condition=has_digit,
    bad=[
        Example("شارك [٢٠] لاعبا", "شارك 20 لاعبا"),
        Example("ولد سنة [١٩٨٠] بفاس", "ولد سنة 1980 بفاس"),
        Example("بدأ المعرض سنة [٢٠٢٤] بالرباط", "بدأ المعرض سنة 2024 بالرباط"),
        Example("بلغت النسبة [٣٫٥] في المئة", "بلغت النسبة 3.5 في المئة"),
    ],
    good=["بدأ المعرض سنة 2024 بالرباط", "بلغت النسبة 3.5 في المئة"],
)
