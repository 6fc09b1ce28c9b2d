"""Months, weekdays and dates in the Arab press; data in ``resources/calendar/``.

>>> [(month.name, month.number, sorted(SYSTEMS[month.name])) for month in months("في 3 غشت و9 كانون الثاني")]
[('غشت', 8, ['morocco']), ('كانون الثاني', 1, ['levant'])]
>>> dates_of(re.search(DATE, "يوم 09 ماي 2024"))
[datetime.date(2024, 5, 9)]
"""

import re
import tomllib
from calendar import monthrange
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from proofreader.arabic.clitics import alternatives, forms_of
from proofreader.arabic.digits import DIGIT
from proofreader.arabic.late import late_re
from proofreader.arabic.letters import LETTERS
from proofreader.core import HasWord
from proofreader.core.limits import LINES_REMEMBERED
from proofreader.core.resources import resource

_MONTHS = tomllib.loads(resource("calendar", "months.toml").read_text(encoding="utf-8"))
_DAYS = tomllib.loads(resource("calendar", "days.toml").read_text(encoding="utf-8"))
_NAMES_OF_SYSTEM: Mapping[str, list[str]] = _MONTHS["systems"]

# Names that are words too, or names of people («تيريزا ماي»): a month only beside a day, a year or «شهر».
_ALSO_WORDS = frozenset(_MONTHS["also"]["words"])


def _numbers() -> dict[str, int]:
    numbers = {name: number for names in _NAMES_OF_SYSTEM.values() for number, name in enumerate(names, 1)}
    return numbers | {variant: numbers[name] for variant, name in _MONTHS["variants"].items()}


NUMBERS: Mapping[str, int] = _numbers()
"""Name of a Gregorian month → 1 for January to 12."""

SYSTEMS: Mapping[str, frozenset[str]] = {
    name: frozenset(
        system for system, names in _NAMES_OF_SYSTEM.items() if _MONTHS["variants"].get(name, name) in names
    )
    for name in NUMBERS
}
"""Name of a Gregorian month → the countries that use it: general, morocco, algeria-tunisia, levant."""

HIJRI_MONTHS: tuple[str, ...] = tuple(_MONTHS["hijri"]["months"])
"""The lunar months in order."""

FOREIGN_MONTHS: frozenset[str] = frozenset(name for names in _MONTHS["foreign"].values() for name in names)
"""The months in French and English, in lower case."""

WEEKDAYS: tuple[str, ...] = tuple(_DAYS["days"])
"""The days of the week, Monday first, as ``date.weekday`` counts."""

WEEKDAY_NUMBERS: Mapping[str, int] = {
    **{name: number for number, name in enumerate(WEEKDAYS)},
    **{variant: WEEKDAYS.index(name) for variant, name in _DAYS["variants"].items()},
}
"""Weekday, however it is spelt → 0 for Monday to 6."""

FOREIGN_WEEKDAYS: frozenset[str] = frozenset(name for names in _DAYS["foreign"].values() for name in names)
"""The weekdays in French and English, in lower case."""

PARTS_OF_DAY: tuple[str, ...] = ("صباحا", "مساء", "ليلا", "ظهرا", "عصرا", "زوالا")
"""What follows the time of a clock."""

# What is written as one with the name of a month or of a weekday.
BEFORE_MONTHS = ("", "و", "ف", "ب", "ل", "وب", "ول")
_FIRST_WORDS: Mapping[str, str] = {
    form: name
    for name in NUMBERS
    for form in forms_of([name.split()[0]], BEFORE_MONTHS)
}  # fmt: skip
"""First word of a month's name, with its clitics → a name that begins so."""

has_month = HasWord(frozenset(_FIRST_WORDS))
"""The condition of rules on months."""

_BEGINNINGS = tuple(sorted({name.split()[0] for name in NUMBERS}))

NAMES = "|".join(name.replace(" ", r"[^\S\n]") for name in sorted(NUMBERS, key=lambda name: (-len(name), name)))
"""A pattern of every month's name, the longest first. Two words may stand with any space between them."""

_MONTH = late_re(
    rf"(?P<before>(?<!\d){DIGIT}{{1,2}}[^\S\n]+(?:من[^\S\n]+)?(?:شهر[^\S\n]+)?|شهري?[^\S\n]+)?"
    # Luigi Di Maio and the July revolution keep their names.
    rf"(?<![{LETTERS}])(?<!دي[^\S\n])(?<!ثورة[^\S\n])(?P<clitic>{alternatives(BEFORE_MONTHS)})(?P<month>{NAMES})"
    rf"(?![{LETTERS}])(?P<after>[^\S\n]+{DIGIT}{{4}}(?!\d))?"
)


class Month(NamedTuple):
    """One mention of a month: positions of the name (code points), the name, its number from 1 to 12."""

    start: int
    end: int
    name: str
    number: int


def months(text: str) -> Iterator[Month]:
    """Finds every mention of a month by name. «كانون الثاني/يناير» names one month in two ways on purpose and is left
    out."""
    found = list(_mentions(text))
    for at, (month, is_meant) in enumerate(found):
        beside = [other for other in (at - 1, at + 1) if 0 <= other < len(found)]
        if is_meant and not any(_are_doubles(text, month, found[other][0]) for other in beside):
            yield month


def _mentions(text: str) -> Iterator[tuple[Month, bool]]:
    """What reads as a month, tried only in lines with the beginning of a month's name; whether it is surely one."""
    start = 0
    beginnings = [beginning for beginning in _BEGINNINGS if beginning in text]
    for line in text.split("\n") if beginnings else ():
        if any(beginning in line for beginning in beginnings):
            for month, is_meant in _in_line(line):
                yield month._replace(start=month.start + start, end=month.end + start), is_meant
        start += len(line) + 1


@lru_cache(LINES_REMEMBERED)
def _in_line(line: str) -> Sequence[tuple[Month, bool]]:
    found = []
    for match in _MONTH.finditer(line):
        name = " ".join(match["month"].split())
        is_meant = bool(match["before"] or match["after"]) or _is_plain(match)
        found.append((Month(*match.span("month"), name, NUMBERS[name]), is_meant))
    return tuple(found)


def may_mix(words: frozenset[str]) -> bool:
    """Whether among the words are names that no single country uses: a cheap look before ``months``."""
    names = {_FIRST_WORDS[word] for word in _FIRST_WORDS.keys() & words}
    return bool(names) and not frozenset.intersection(*(SYSTEMS[name] for name in names))


def _is_plain(match: re.Match[str]) -> bool:
    return match["month"] not in _ALSO_WORDS and not match["clitic"]


def _are_doubles(text: str, one: Month, other: Month) -> bool:
    """Whether only a space, a slash or a bracket stands between the two names."""
    between = text[min(one.end, other.end) : max(one.start, other.start)].strip()
    return between in ("", "/", "(", "-", "–", "[")


def number_of(name: str) -> int:
    """The number of the month, 1 to 12. Raises KeyError for what is no month's name."""
    return NUMBERS[" ".join(name.split())]


YEARS = range(1900, 2101)
"""The years that a date in the news may have; other numbers of four digits are no years."""

_SEPARATOR = r"[/\-.–]"
DATE = (
    rf"(?<![\d/.\-–])(?:(?P<day>{DIGIT}{{1,2}})[^\S\n]+(?:من[^\S\n]+)?(?:شهر[^\S\n]+)?(?P<month>{NAMES})"
    rf"(?:[^\S\n]*/[^\S\n]*(?:{NAMES}))?(?![{LETTERS}])،?[^\S\n]+(?:من[^\S\n]+)?(?:سنة[^\S\n]+|عام[^\S\n]+)?"
    rf"(?P<year>{DIGIT}{{4}})"
    rf"|(?P<first>{DIGIT}{{1,2}}){_SEPARATOR}(?P<second>{DIGIT}{{1,2}}){_SEPARATOR}(?P<last>{DIGIT}{{4}})"
    rf"|(?P<y>{DIGIT}{{4}}){_SEPARATOR}(?P<m>{DIGIT}{{1,2}}){_SEPARATOR}(?P<d>{DIGIT}{{1,2}}))"
    rf"(?![\d/]|[\-–.]\d)"
)
"""A pattern of a date with its year: «09 ماي 2024», «09/05/2024», «2024-05-09». Its groups are those that ``dates_of``
reads; use it once in a regular expression."""


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
