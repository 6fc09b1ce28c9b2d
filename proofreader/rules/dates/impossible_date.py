"""A day that no month has: «31 أبريل», «30/13/2024»."""

from calendar import monthrange
from collections.abc import Iterator

from proofreader.arabic.calendar import DATE, NAMES, YEARS, dates_of, has_month, number_of
from proofreader.arabic.digits import DIGIT
from proofreader.arabic.late import late_re
from proofreader.arabic.letters import LETTERS
from proofreader.core import Category, Document, Example, Finding, Lexicon, Rule, Span
from proofreader.rules.support.conditions import has_digit

_NAMED = late_re(
    rf"(?<![\d/.,:\-–])(?<!\d و)({DIGIT}{{1,2}})[^\S\n]+(?:من[^\S\n]+)?(?:شهر[^\S\n]+)?({NAMES})(?![{LETTERS}])"
    rf"(?:[^\S\n]+({DIGIT}{{4}})(?!\d))?"
)
_DATE = late_re(DATE)
_SEPARATED = late_re(r"\d[/\-–]\d")
_LEAP_YEAR = 2024
# Above it the number is not a day at all, and the name not a month: «عمره 70 ماي».
_HIGHEST = 39


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = document.text
    named = has_month(document, lexicon)
    for match in _NAMED.finditer(text) if named else ():
        day, month = int(match[1]), number_of(match[2])
        year = int(match[3]) if match[3] and int(match[3]) in YEARS else _LEAP_YEAR
        if day <= _HIGHEST and not 1 <= day <= monthrange(year, month)[1]:
            yield Finding(Span(*match.span()))
    for match in _DATE.finditer(text) if named or _SEPARATED.search(text) else ():
        year = int(match["last"] or match["y"] or 0)
        # With dots it may as well be a version or an amount.
        if year in YEARS and "." not in match[0] and not dates_of(match):
            yield Finding(Span(*match.span()))


RULE = Rule(
    id="impossible-date",
    category=Category.CONSISTENCY,
    summary="تاريخ لا وجود له",
    rationale="ليس في هذا الشهر يوم بهذا العدد، أو ليس في السنة هذا الشهر.",
    reference="التقويم الغريغوري، ISO 8601",
    check=check,
    condition=has_digit,
    bad=[
        Example("ينتهي التسجيل في [31 أبريل] المقبل", None),
        Example("انعقد اللقاء في [29 فبراير 2023] بفاس", None),
        Example("صدر القرار في [30/13/2024] بالرباط", None),
    ],
    good=[
        "ينتهي التسجيل في 30 أبريل المقبل",
        "انعقد اللقاء في 29 فبراير 2024",
        "صدر القرار في 12/30/2024 وفي 30/12/2024",
        "بلغ عددهم 45 مارسوا هوايتهم",
        "المبلغ 31.13.2024",
    ],
)
