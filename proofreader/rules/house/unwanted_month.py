"""A month named as another country names it: «أغسطس» where the house writes «غشت»."""

from collections.abc import Iterator

from proofreader.arabic.calendar import SYSTEMS, has_month, months
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Span


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    wanted = document.profile.months
    # A misspelt name of the right country is the affair of the spelling rules.
    ours = {SYSTEMS[name] for name in wanted if name in SYSTEMS}
    for month in months(document.text):
        right = wanted[month.number - 1]
        if month.name != right and not (SYSTEMS[month.name] in ours and SYSTEMS[month.name] == SYSTEMS.get(right)):
            fix = Fix.replace(month.start, month.end, right, Level.LIKELY)
            yield Finding(Span(month.start, month.end), (fix,), f"اسم هذا الشهر في أسلوب التحرير «{right}»")


RULE = Rule(
    id="unwanted-month",
    category=Category.STYLE,
    summary="اسم شهر لا يعتمده أسلوب التحرير",
    rationale="للشهور الميلادية أسماء تختلف من بلد إلى بلد، ويلتزم المنبر ما يعرفه قراؤه.",
    reference="",
    enabled=False,
    check=check,
    condition=has_month,
    bad=[
        Example("بدأ المعرض في 12 [شتنبر] 2024", "بدأ المعرض في 12 سبتمبر 2024"),
        Example("ولد في 5 [دجنبر] 1980", "ولد في 5 ديسمبر 1980"),
        Example("بدأ المعرض في 3 [غشت] الجاري", "بدأ المعرض في 3 أغسطس الجاري"),
        Example("بدأ المعرض في 9 [تشرين الثاني] 2024", "بدأ المعرض في 9 نوفمبر 2024"),
    ],
    good=[
        "بدأ المعرض في 3 أغسطس 2024",
        "قالت تيريزا ماي إن آب اللهاب انقضى",
        "بدأ المعرض في 3 أبريل/نيسان 2024",
    ],
)
