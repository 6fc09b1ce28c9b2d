"""Months named after two countries in one document: غشت here and أغسطس there."""

from collections import Counter
from collections.abc import Iterator

from proofreader.arabic.calendar import NUMBERS, SYSTEMS, has_month, may_mix, months
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Scope, Span

_FIRST_NAME = {  # (system, number) → the name; variants come later in NUMBERS
    (system, number): name for name, number in reversed(list(NUMBERS.items())) for system in SYSTEMS[name]
}


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    if not may_mix(document.forms):
        return
    found = [month for month in months(document.text) if not document.is_protected(Span(month.start, month.end))]
    if not found:
        return
    counts = Counter(system for month in found for system in SYSTEMS[month.name])
    most = max(counts.values())
    if most == len(found):
        return  # one country has them all
    wanted = {SYSTEMS.get(name, frozenset()) for name in document.profile.months}
    main = max(counts, key=lambda system: (counts[system], sum(system in systems for systems in wanted)))
    for month in found:
        if main not in SYSTEMS[month.name]:
            right = _FIRST_NAME[main, month.number]
            yield Finding(
                Span(month.start, month.end),
                (Fix.replace(month.start, month.end, right, Level.NOTE),),
                f"يسمي النص الشهور بأسماء بلدين؛ وهذا الشهر في سائر النص «{right}»",
            )


RULE = Rule(
    id="mixed-months",
    category=Category.CONSISTENCY,
    summary="أسماء الشهور من بلدين في نص واحد",
    rationale="للشهور في المغرب وتونس والجزائر والمشرق والخليج أسماء مختلفة، ويلتزم النص الواحد أسماء بلد واحد.",
    reference="",
    scope=Scope.DOCUMENT,
    check=check,
    condition=has_month,
    bad=[
        Example("بدأ في 3 غشت إلى 5 شتنبر ثم في 2 [ديسمبر]", "بدأ في 3 غشت إلى 5 شتنبر ثم في 2 دجنبر"),
        Example("بدأ في 3 يوليو واستمر إلى أغسطس ثم 9 [أوت] 2024", "بدأ في 3 يوليو واستمر إلى أغسطس ثم 9 أغسطس 2024"),
        Example(
            "عاد في 4 نونبر، ثم في 7 دجنبر، ثم في 9 [أيلول] 2023", "عاد في 4 نونبر، ثم في 7 دجنبر، ثم في 9 شتنبر 2023"
        ),
    ],
    good=[
        "بدأ في 3 غشت واستمر إلى 5 شتنبر",
        "بدأ في 3 كانون الثاني/يناير واستمر إلى 5 شباط/فبراير",
        "بدأ في 3 يناير واستمر إلى 5 مارس و6 أكتوبر و2 غشت",
        "قالت ماي في 3 ديسمبر إن جوان عادت في 5 يوليو",
    ],
)
