"""Recognises date lines, place lines and bylines by their form."""

from collections.abc import Iterable
from functools import cache

import regex

from proofreader.arabic.calendar import (
    FOREIGN_MONTHS,
    FOREIGN_WEEKDAYS,
    HIJRI_MONTHS,
    NUMBERS,
    PARTS_OF_DAY,
    WEEKDAY_NUMBERS,
)
from proofreader.arabic.late import late_regex
from proofreader.arabic.lines import Line
from proofreader.arabic.page_phrases import opening, phrases, words_of


def _any_of(names: Iterable[str]) -> str:
    """A pattern of the words of these names, as ``words_of`` gives them: «ذو القعدة» gives «ذو» and «القعده»."""
    return "|".join(sorted({word for name in names for word in words_of(name)} - _IN_NAMES_OF_MONTHS))


# Words of months' names that are none alone: they stand in ``_AROUND``.
_IN_NAMES_OF_MONTHS = frozenset(words_of("الأول الثاني الأولى الآخرة الآخر ذو"))
_WEEKDAYS = _any_of((*WEEKDAY_NUMBERS, *FOREIGN_WEEKDAYS))
_MONTHS = _any_of((*NUMBERS, *HIJRI_MONTHS, *FOREIGN_MONTHS))
_AROUND = (
    f"يوم|في|نشر|نشرت|تاريخ|التاريخ|النشر|بتاريخ|الساعه|علي|{'|'.join(PARTS_OF_DAY)}|الاول|الثاني|الاولي|الاخره|الاخر|ذو|ذي|هـ|ه|م|ص"
    "|و|الموافق|غرينتش|بتوقيت|توقيت|ت|غ|gmt|am|pm|h|le|à|on|at|publié|published|posted|par|by|utc"
)
_WORD = late_regex(rf"(?:{_WEEKDAYS}|{_MONTHS}|{_AROUND}|\p{{N}}+h?\p{{N}}*)")
_MONTH = late_regex(_MONTHS)
_WEEKDAY = late_regex(_WEEKDAYS)
_PIECE = late_regex(r"[\p{L}\p{M}\p{N}]+")
_BEFORE_TIME = frozenset(("الساعه", "à", "at"))
_DIGIT_DATE = late_regex(r"(?<!\p{N})\p{N}{1,4}[/.-]\p{N}{1,2}[/.-]\p{N}{2,4}(?!\p{N})")
_TIME = late_regex(r"(?<!\p{N})\p{N}{1,2}[:hH]\p{N}{2}(?!\p{N})")

_BYLINE = late_regex(
    r"[-–—*•\s]*(?:بقلم|كتب(?:ه|ها|ت|ته)?|[أا]عد(?:ه|ها|ته)|[إا]عداد|حاور(?:ه|ها|ته|تها)|تحرير|ترجم[ةه]|المصدر|"
    r"By|Par|Source)(?!\p{L})\s*(?P<colon>[:：/])?\s*(?P<name>\S.*)",
    regex.IGNORECASE,
)
_SIGNED = late_regex(r"[-–—*•\s]*(?:بقلم|حاور(?:ه|ها|ته|تها)|By|Par)\s", regex.IGNORECASE)

_MOST_WORDS = 14
_NAME_WORDS = 7
_PLACE_WORDS = 3


def is_date(line: Line) -> bool:
    """Whether the line is a date or a time and nothing more: «الخميس 09 ماي 2024 - 09:25»."""
    words = line.words
    if not 1 <= len(words) <= _MOST_WORDS or not all(_WORD.fullmatch(word) for word in words):
        return False
    numbers = any(word[0].isnumeric() for word in words)
    named = numbers and any(_MONTH.fullmatch(word) for word in words)
    return named or _DIGIT_DATE.search(line.text) is not None or _TIME.search(line.text) is not None


def find_date(text: str) -> str:
    """The date in a dateline, as printed, without place and time; empty where there is none.

    «الرباط - الخميس 09 ماي 2024 - 09:25» gives «الخميس 09 ماي 2024».
    """
    text = _TIME.sub(lambda match: " " * len(match[0]), text)
    start = end = -1
    month = _DIGIT_DATE.search(text) is not None
    for match in _PIECE.finditer(text):
        word = "".join(words_of(match[0]))
        if start >= 0 and word in _BEFORE_TIME:
            break
        named = _MONTH.fullmatch(word) is not None
        if named or match[0][0].isdecimal() or _WEEKDAY.fullmatch(word):
            start, end = (match.start() if start < 0 else start), match.end()
        month = month or named
    return text[start:end] if month and any(char.isdecimal() for char in text[start:end]) else ""


def is_place(line: Line) -> bool:
    """Whether the line opens a report: «الرباط - و م ع», «الدوحة»; a place first, then at most an agency or a date.

    A place that is not listed is known by the date after it.
    """
    if len(line.words) > _MOST_WORDS or line.is_prose:
        return False
    office = 1 if line.words[:1] == ("مكتب",) else 0
    place = opening(line.words[office:], phrases("places"))
    if place:
        place += office
    else:
        place = next((n for n in range(1, _PLACE_WORDS + 1) if _is_full_date(line.words[n:])), 0)
    return place > 0 and all(_WORD.fullmatch(word) or word in _agency_words() for word in line.words[place:])


def _is_full_date(words: tuple[str, ...]) -> bool:
    """Whether the words begin with day, month and year."""
    return len(words) > 2 and words[0].isdecimal() and _MONTH.fullmatch(words[1]) is not None and words[2].isdecimal()


@cache
def _agency_words() -> frozenset[str]:
    return frozenset(word for entry in phrases("agencies") for word in entry) | {"خاص", "متابعه", "مكتب", "مراسله"}


def is_byline(line: Line) -> bool:
    """Whether the line names an author, an agency, a translator or a source: «بقلم: …», «المصدر: …», «خاص»."""
    if line.words and all(word in _agency_words() for word in line.words):
        return True
    match = _BYLINE.fullmatch(line.text)
    if match is None or line.is_prose or len(line.words) > _NAME_WORDS:
        return False
    return match["colon"] is not None or _SIGNED.match(line.text) is not None
