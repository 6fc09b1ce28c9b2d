"""The names of the Gregorian months in the Arab press; data in ``resources/calendar/months.toml``."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from proofreader.arabic.letters import LETTERS
from proofreader.core.resources import resource
from proofreader.rules.support.conditions import has_word

_DATA = tomllib.loads(resource("calendar", "months.toml").read_text(encoding="utf-8"))
_SYSTEMS: Mapping[str, list[str]] = _DATA["systems"]

# Names that are words too, or names of people («تيريزا ماي»): a month only beside a day, a year or «شهر».
_ALSO_WORDS = frozenset(_DATA["also"]["words"])


def _numbers() -> dict[str, int]:
    numbers = {name: number for names in _SYSTEMS.values() for number, name in enumerate(names, 1)}
    return numbers | {variant: numbers[name] for variant, name in _DATA["variants"].items()}


NUMBERS: Mapping[str, int] = _numbers()
"""Name → 1 for January to 12."""

SYSTEMS: Mapping[str, frozenset[str]] = {
    name: frozenset(system for system, names in _SYSTEMS.items() if _DATA["variants"].get(name, name) in names)
    for name in NUMBERS
}
"""Name → the countries that use it."""

_FIRST_WORDS: Mapping[str, str] = {clitic + name.split()[0]: name for name in NUMBERS for clitic in ("", *"وفبل")}
"""First word of a name, with its clitic → a name that begins so."""

has_month = has_word(_FIRST_WORDS)
"""The gate of rules on months: see ``rules.gates``."""

NAMES = "|".join(name.replace(" ", r"[^\S\n]") for name in sorted(NUMBERS, key=lambda name: (-len(name), name)))
"""A pattern of every name, the longest first. Two words may stand with any space between them."""

DIGIT = "[0-9\u0660-\u0669]"

_MONTH = re.compile(
    rf"(?P<before>(?<!\d){DIGIT}{{1,2}}[^\S\n]+(?:من[^\S\n]+)?(?:شهر[^\S\n]+)?|شهري?[^\S\n]+)?"
    # Luigi Di Maio and the July revolution keep their names.
    rf"(?<![{LETTERS}])(?<!دي[^\S\n])(?<!ثورة[^\S\n])(?P<clitic>[وفبل]?)(?P<month>{NAMES})(?![{LETTERS}])"
    rf"(?P<after>[^\S\n]+{DIGIT}{{4}}(?!\d))?"
)


class Month(NamedTuple):
    """One mention of a month: positions of the name, the name, its number."""

    start: int
    end: int
    name: str
    number: int


def months(text: str) -> Iterator[Month]:
    """Every mention of a month by name. «كانون الثاني/يناير» names one month in two ways on purpose and is left out."""
    found = list(_MONTH.finditer(text))
    spans = [match.span("month") for match in found]
    for at, match in enumerate(found):
        beside = [other for other in (at - 1, at + 1) if 0 <= other < len(found)]
        if not any(_are_doubles(text, spans[at], spans[other]) for other in beside) and (
            match["before"] or match["after"] or _is_plain(match)
        ):
            name = " ".join(match["month"].split())
            yield Month(*spans[at], name, NUMBERS[name])


def may_mix(words: frozenset[str]) -> bool:
    """Whether among the words are names that no single country uses: a cheap look before ``months``."""
    names = {_FIRST_WORDS[word] for word in _FIRST_WORDS.keys() & words}
    return bool(names) and not frozenset.intersection(*(SYSTEMS[name] for name in names))


def _is_plain(match: re.Match[str]) -> bool:
    return match["month"] not in _ALSO_WORDS and not match["clitic"]


def _are_doubles(text: str, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether only a space, a slash or a bracket stands between the two names."""
    between = text[min(one[1], other[1]) : max(one[0], other[0])].strip()
    return between in ("", "/", "(", "-", "–", "[")


def number_of(name: str) -> int:
    """1 to 12. Raises KeyError."""
    return NUMBERS[" ".join(name.split())]
