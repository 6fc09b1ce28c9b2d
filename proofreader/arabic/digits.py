"""The digits that Arabic texts use, and the numbers written in them.

>>> [(number.text, number.systems == (ARABIC_INDIC,)) for number in written_numbers("من ٣٫٥ إلى 20% في A320")]
[('٣٫٥', True), ('20', False)]
>>> rewrite("٣٫٥", WESTERN), value_of("1,250,000"), value_of("٣٫٥")
('3.5', 1250000, Decimal('3.5'))
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from proofreader.arabic.late import late_re
from proofreader.arabic.letters import DIGITS
from proofreader.core.profile import Digits

WESTERN = "0123456789"
ARABIC_INDIC = "٠١٢٣٤٥٦٧٨٩"
PERSIAN = "۰۱۲۳۴۵۶۷۸۹"
"""The same shapes as ٠١٢٣٤٥٦٧٨٩ but for 4, 5 and 6; they come from Persian keyboards."""

ALL = WESTERN + ARABIC_INDIC + PERSIAN
DIGIT = f"[{DIGITS}]"
"""A pattern of one digit of any of the three."""

# Digits that belong to a Latin name (G20, A320, 5G) are not the article's.
_NUMBER = late_re(rf"(?<![A-Za-z_])(?<![A-Za-z]-)(?<!{DIGIT}){DIGIT}+(?:[.,:/٫٬\-–]{DIGIT}+)*(?![A-Za-z_]|{DIGIT})")
_HAS = {WESTERN: late_re("[0-9]"), ARABIC_INDIC: late_re("[٠-٩]"), PERSIAN: late_re("[۰-۹]")}
_ONLY_WESTERN = (WESTERN,)
_TO_WESTERN = str.maketrans(ARABIC_INDIC + PERSIAN + "٫٬", WESTERN + WESTERN + ".,")
_TO_ARABIC_INDIC = str.maketrans(WESTERN + PERSIAN, ARABIC_INDIC + ARABIC_INDIC)
_GROUPED = late_re(r"[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d+)?")
_DECIMAL = late_re(r"\d+(?:[.,]\d+)?")

OF_PROFILE = {Digits.WESTERN: WESTERN, Digits.ARABIC_INDIC: ARABIC_INDIC}


class WrittenNumber(NamedTuple):
    """A run of digits with its separators. ``systems``: those of WESTERN, ARABIC_INDIC and PERSIAN that it uses."""

    start: int
    end: int
    text: str
    systems: tuple[str, ...]


def written_numbers(text: str) -> Iterator[WrittenNumber]:
    """Finds every number in digits with its separators, dates and times among them."""
    for match in _NUMBER.finditer(text):
        number = match[0]
        systems = _ONLY_WESTERN if number.isascii() else tuple(s for s in _HAS if _HAS[s].search(number))
        yield WrittenNumber(match.start(), match.end(), number, systems)


def uses(text: str, system: str) -> bool:
    """Whether the text has such a digit anywhere."""
    return _HAS[system].search(text) is not None


def rewrite(number: str, system: str) -> str:
    """The number in these digits; ٫ and ٬ become the point and the comma of Western digits."""
    return number.translate(_TO_WESTERN if system == WESTERN else _TO_ARABIC_INDIC)


def value_of(number: str) -> int | Decimal | None:
    """What the number amounts to; None for a date, a time, a range and whatever else is no single number.

    A point or comma before exactly three digits groups them («1.250»), unless the number begins with 0; the sign that
    is not repeated, or stands before any other count of digits, is that of decimals.
    """
    plain = number.translate(_TO_WESTERN)
    if match := _GROUPED.fullmatch(plain):
        group = match[1]
        decimal = "." if group == "," else ","
        plain = plain.replace(group, "").replace(decimal, ".")
    elif _DECIMAL.fullmatch(plain):
        plain = plain.replace(",", ".")
    else:
        return None
    return Decimal(plain) if "." in plain else int(plain)
