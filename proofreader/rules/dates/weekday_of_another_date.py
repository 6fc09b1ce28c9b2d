"""A weekday that does not fit its date: «الجمعة 09 ماي 2024», which was a Thursday."""

import contextlib
import re
from collections.abc import Iterator
from datetime import date

from proofreader.arabic.calendar import (
    BEFORE_MONTHS,
    DATE,
    WEEKDAY_NUMBERS,
    WEEKDAYS,
    dates_of,
    number_of,
)
from proofreader.arabic.clitics import alternatives, forms_of
from proofreader.arabic.digits import ARABIC_INDIC, rewrite
from proofreader.arabic.late import late_re
from proofreader.arabic.letters import LETTERS
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Span
from proofreader.rules.support.conditions import has_word

_PATTERN = late_re(
    # The night of Friday is the one before it for some: no weekday can be called wrong there.
    rf"(?<!ليلة )(?<![{LETTERS}]){alternatives(BEFORE_MONTHS)}(?P<weekday>{'|'.join(WEEKDAY_NUMBERS)})(?:،|,)?[^\S\n]+"
    r"(?:(?:الماضي|المنصرم|المقبل|القادم|الجاري|الموافق|المصادف)[^\S\n]+)?\(?(?:ل|في )?" + DATE
)


# That one of the two is wrong is certain, which of them is not: in Moroccan and Tunisian copy the year was, more often
# than the day («السبت 16 مارس 2016» for 2019). So nothing is applied unseen.
_LEVEL = Level.NOTE
_YEARS_AWAY = (1, -1, 2, -2, 3, -3)


def _year_fixes(match: re.Match[str], weekday: int) -> Iterator[Fix]:
    """The nearest year in which the date fell on that weekday."""
    if not match["month"]:
        return
    start, end = match.span("year")
    day, month, year = int(match["day"]), number_of(match["month"]), int(match["year"])
    for away in _YEARS_AWAY:
        with contextlib.suppress(ValueError):  # 29 February
            if date(year + away, month, day).weekday() == weekday:
                other = str(year + away)
                other = other if match["year"].isascii() else rewrite(other, ARABIC_INDIC)
                yield Fix.replace(start, end, other, _LEVEL, "إن صحّ اليوم")
                return


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    for match in _PATTERN.finditer(document.text):
        dates = dates_of(match)
        weekday = WEEKDAY_NUMBERS[match["weekday"]]
        if dates and weekday not in {day.weekday() for day in dates}:
            right = WEEKDAYS[dates[0].weekday()]
            start, end = match.span("weekday")
            yield Finding(
                Span(start, end),
                (Fix.replace(start, end, right, _LEVEL, "إن صحّ التاريخ"), *_year_fixes(match, weekday)),
                f"يوافق هذا التاريخ يوم {right}؛ فالخطأ في اليوم أو في التاريخ",
            )


RULE = Rule(
    id="weekday-of-another-date",
    category=Category.CONSISTENCY,
    summary="يوم لا يوافق التاريخ",
    rationale="اليوم محسوب من التاريخ، فإن اختلفا فأحدهما خطأ: راجع التقويم قبل التصحيح.",
    reference="التقويم الغريغوري، ISO 8601",
    check=check,
    condition=has_word(forms_of(WEEKDAY_NUMBERS, BEFORE_MONTHS)),
    bad=[
        Example("انعقد اللقاء يوم [الجمعة] 09 ماي 2024 بفاس", "انعقد اللقاء يوم الخميس 09 ماي 2024 بفاس"),
        Example("عاد الوفد [السبت] 1 كانون الثاني 2023", "عاد الوفد الأحد 1 كانون الثاني 2023"),
        Example("انعقد اللقاء [الأحد] 14 جويلية 2025", "انعقد اللقاء الاثنين 14 جويلية 2025"),
        Example("صدر القرار يوم [الجمعة] 09/05/2024", "صدر القرار يوم الخميس 09/05/2024"),
        Example("صدر القرار [الأحد]، 20 غشت 2024", "صدر القرار الثلاثاء، 20 غشت 2024"),
    ],
    good=[
        "الخميس 09 ماي 2024 - 09:25",
        "انعقد اللقاء يوم الخميس 09/05/2024",
        "انعقد اللقاء يوم الخميس 05/09/2024",
        "وقع ليلة الجمعة 09 ماي 2024",
        "يومي الخميس والجمعة 9 و10 ماي 2024",
        "من الجمعة 10 ماي",
        "الإثنين 13 مايو 2024",
        "قال السبت 40 ماي 2024",
    ],
)
