"""Two systems of digits in one document: 2024 here and ٢٠٢٤ there."""

from collections import Counter
from collections.abc import Iterator

from proofreader.arabic.digits import ARABIC_INDIC, OF_PROFILE, PERSIAN, WESTERN, rewrite, uses, written_numbers
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Scope, Span
from proofreader.rules.support.conditions import has_digit

_TELEPHONE = 5


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = document.text
    if sum(uses(text, system) for system in (WESTERN, ARABIC_INDIC, PERSIAN)) < 2:
        return
    found = [number for number in written_numbers(text) if not document.is_protected(Span(number.start, number.end))]
    counts = Counter(number.systems for number in found if len(number.systems) == 1)
    wanted = OF_PROFILE[document.profile.digits]
    main = max((WESTERN, ARABIC_INDIC), key=lambda system: (counts[system,], system == wanted))
    for number in found:
        # A long number without separators is a telephone number, which is copied as it is dialled.
        if len(number.systems) == 1 and number.text.isdigit() and len(number.text) >= _TELEPHONE:
            continue
        if number.systems != (main,):
            # Digits of two kinds within one number are a slip, not a style.
            level = Level.LIKELY if len(number.systems) > 1 else Level.NOTE
            fix = Fix.replace(number.start, number.end, rewrite(number.text, main), level)
            yield Finding(Span(number.start, number.end), (fix,))


RULE = Rule(
    id="mixed-digits",
    category=Category.CONSISTENCY,
    summary="أرقام من نظامين في نص واحد",
    rationale="تكتب أعداد النص كلها بنظام واحد: 2024 أو ٢٠٢٤. والأقل ورودا في النص هو المنبَّه عليه.",
    reference="",
    scope=Scope.DOCUMENT,
    check=check,
    condition=has_digit,
    bad=[
        Example("شارك 120 شابا و30 شابة في [١٥] ورشة", "شارك 120 شابا و30 شابة في 15 ورشة"),
        Example("شارك ١٢٠ شابا في ٣٠ قرية سنة [2024]", "شارك ١٢٠ شابا في ٣٠ قرية سنة ٢٠٢٤"),
        Example("بدأ العمل سنة [20٢٤] واكتمل بعد 3 أشهر", "بدأ العمل سنة 2024 واكتمل بعد 3 أشهر"),
    ],
    good=["شارك 120 شابا سنة 2024", "شارك ١٢٠ شابا سنة ٢٠٢٤ في قمة G20", "الدورة ١٢ لمهرجان https://a.ma/2024"],
)
