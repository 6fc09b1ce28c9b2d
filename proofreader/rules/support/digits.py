"""Numbers and the digits they are written in."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from proofreader.core.profile import Digits

WESTERN = "0123456789"
ARABIC = "٠١٢٣٤٥٦٧٨٩"
PERSIAN = "۰۱۲۳۴۵۶۷۸۹"
"""The same shapes as ٠١٢٣٤٥٦٧٨٩ but for 4, 5 and 6; they come from Persian keyboards."""

_DIGIT = f"[{WESTERN}{ARABIC}{PERSIAN}]"
# Digits that belong to a Latin name (G20, A320, 5G) are not the article's.
_NUMBER = re.compile(
    rf"(?<![A-Za-z_])(?<![A-Za-z]-)(?<!{_DIGIT}){_DIGIT}+(?:[.,:/٫٬\-–]{_DIGIT}+)*(?![A-Za-z_]|{_DIGIT})"
)
_HAS = {WESTERN: re.compile("[0-9]"), ARABIC: re.compile("[٠-٩]"), PERSIAN: re.compile("[۰-۹]")}

_TO_WESTERN = str.maketrans(ARABIC + PERSIAN + "٫٬", WESTERN + WESTERN + ".,")
_TO_ARABIC = str.maketrans(WESTERN + PERSIAN, ARABIC + ARABIC)
OF_PROFILE = {Digits.WESTERN: WESTERN, Digits.ARABIC_INDIC: ARABIC}


class Number(NamedTuple):
    """``systems``: the digits it uses, one of WESTERN, ARABIC, PERSIAN each."""

    start: int
    end: int
    text: str
    systems: tuple[str, ...]


def numbers(text: str) -> Iterator[Number]:
    """Every number with its separators, dates and times among them."""
    for match in _NUMBER.finditer(text):
        yield Number(match.start(), match.end(), match[0], tuple(s for s in _HAS if _HAS[s].search(match[0])))


def uses(text: str, system: str) -> bool:
    """Whether the text has such a digit anywhere."""
    return _HAS[system].search(text) is not None


def rewrite(number: str, system: str) -> str:
    """The number in these digits; ٫ and ٬ become the point and the comma of Western digits."""
    return number.translate(_TO_WESTERN if system == WESTERN else _TO_ARABIC)
