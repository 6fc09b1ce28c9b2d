"""Quotation marks that the house does not use."""

from collections.abc import Iterator

from proofreader.core import Category, Document, Example, Finding, Level, Lexicon, Rule, Span
from proofreader.rules.support.outer_quotes import has_other_marks, outer_quotations


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    wanted = document.profile.quotation_marks
    if has_other_marks(document.text, wanted):
        for quotation in outer_quotations(document):
            if quotation.style != wanted:
                span = Span(quotation.start, quotation.start + 1)
                yield Finding(span, (quotation.rewritten(wanted, Level.LIKELY),))


RULE = Rule(
    id="unwanted-quotes",
    category=Category.PUNCTUATION,
    summary="علامتا تنصيص غير معتمدتين في أسلوب التحرير",
    rationale="لكل منبر علامتا تنصيص يعتمدهما في الاقتباس، وما سواهما للاقتباس الداخلي.",
    reference="",
    enabled=False,
    check=check,
    bad=[
        Example("قرأ [“]السفر” أمس", "قرأ «السفر» أمس"),
        Example('قرأ ["]البحر" أمس', "قرأ «البحر» أمس"),
        Example("قرأ [“]البحر” أمس", "قرأ «البحر» أمس"),
    ],
    good=["قرأ «البحر» أمس", 'قال: «قرأت "البحر" أمس»', 'قاس الشاشة 15" فقط'],
)
