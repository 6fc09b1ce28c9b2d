"""Two kinds of quotation marks in one document: «…» here and "…" there."""

from collections import Counter
from collections.abc import Iterator

from proofreader.core import Category, Document, Example, Finding, Level, Lexicon, Rule, Scope, Span
from proofreader.rules.support.conditions import has_quote
from proofreader.rules.support.outer_quotes import has_other_marks, outer_quotations


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    wanted = document.profile.quotation_marks
    # No other kind, or only other kinds: nothing to find, without reading the pairs. The second case shows below.
    if not has_other_marks(document.text, wanted):
        return
    found = list(outer_quotations(document))
    counts = Counter(quotation.style for quotation in found)
    if len(counts) < 2:
        return
    main = max(counts, key=lambda style: (counts[style], style == wanted))
    for quotation in found:
        if quotation.style != main and not document.is_protected(Span(quotation.start, quotation.end + 1)):
            yield Finding(Span(quotation.start, quotation.start + 1), (quotation.rewritten(main, Level.NOTE),))


RULE = Rule(
    id="mixed-quotes",
    category=Category.CONSISTENCY,
    summary="علامات تنصيص من نوعين في نص واحد",
    rationale="يلتزم النص نوعا واحدا من علامات التنصيص، ويخص الثاني بالاقتباس داخل الاقتباس.",
    reference="",
    scope=Scope.DOCUMENT,
    check=check,
    condition=has_quote,
    bad=[
        Example('قرأ «البحر» ثم «النهر» ثم ["]الجبل" أمس', "قرأ «البحر» ثم «النهر» ثم «الجبل» أمس"),
        Example('قرأ "البحر" ثم "النهر".\nوقرأ [«]الجبل» أمس', 'قرأ "البحر" ثم "النهر".\nوقرأ "الجبل" أمس'),
        Example("غنى “الليل” ثم “الفجر” ثم [«]البحر» أمام الجمهور", "غنى “الليل” ثم “الفجر” ثم “البحر” أمام الجمهور"),
    ],
    good=[
        "قرأ «البحر» ثم «النهر»",
        'قرأ "البحر" ثم "النهر"',
        'قال: «قرأت "البحر" أمس» ثم عاد إلى «النهر»',
    ],
)
