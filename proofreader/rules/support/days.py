"""Reads dates with a year: «09 ماي 2024», «09/05/2024», «2024-05-09»."""

import re
from calendar import monthrange
from datetime import date

from proofreader.arabic.letters import LETTERS
from proofreader.rules.support.months import DIGIT, NAMES, number_of

YEARS = range(1900, 2101)

_SEPARATOR = r"[/\-.–]"
DATE = (
    rf"(?<![\d/.\-–])(?:(?P<day>{DIGIT}{{1,2}})[^\S\n]+(?:من[^\S\n]+)?(?:شهر[^\S\n]+)?(?P<month>{NAMES})"
    rf"(?:[^\S\n]*/[^\S\n]*(?:{NAMES}))?(?![{LETTERS}])،?[^\S\n]+(?:من[^\S\n]+)?(?:سنة[^\S\n]+|عام[^\S\n]+)?"
    rf"(?P<year>{DIGIT}{{4}})"
    rf"|(?P<first>{DIGIT}{{1,2}}){_SEPARATOR}(?P<second>{DIGIT}{{1,2}}){_SEPARATOR}(?P<last>{DIGIT}{{4}})"
    rf"|(?P<y>{DIGIT}{{4}}){_SEPARATOR}(?P<m>{DIGIT}{{1,2}}){_SEPARATOR}(?P<d>{DIGIT}{{1,2}}))"
    rf"(?![\d/]|[\-–.]\d)"
)
"""A pattern; groups as ``dates_of`` reads them. Use it once in a regular expression."""


def dates_of(match: re.Match[str]) -> list[date]:
    """The dates that a match of DATE may mean: none if it does not exist, two if day and month can be exchanged."""
    if match["month"]:
        read = [(match["year"], str(number_of(match["month"])), match["day"])]
    elif match["last"]:
        read = [(match["last"], match["second"], match["first"]), (match["last"], match["first"], match["second"])]
    else:
        read = [(match["y"], match["m"], match["d"])]
    found = []
    for numbers in read:
        year, month, day = map(int, numbers)
        if year in YEARS and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]:
            found.append(date(year, month, day))
    return found
