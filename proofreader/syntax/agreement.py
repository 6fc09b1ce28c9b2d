"""Which gender and number a noun asks of what describes it, of its verb and of its pronoun."""

from typing import TYPE_CHECKING, NamedTuple

from proofreader.core import Gender, Number, Reading

if TYPE_CHECKING:  # a node knows its agreement
    from proofreader.syntax.node import Node

_M, _F = Gender.MASCULINE, Gender.FEMININE
_S, _D, _P = Number.SINGULAR, Number.DUAL, Number.PLURAL


class Agreement(NamedTuple):
    """A gender and a number; None for one that is open."""

    gender: Gender | None
    number: Number | None

    def fits(self, other: "Agreement") -> bool:
        """Whether the two may be the same."""
        return (self.gender is None or other.gender is None or self.gender is other.gender) and (
            self.number is None or other.number is None or self.number is other.number
        )


MASCULINE, FEMININE = Agreement(_M, _S), Agreement(_F, _S)
ANYTHING = Agreement(None, None)
_OPEN = frozenset({ANYTHING})


def of_reading(reading: Reading) -> tuple[Agreement, ...]:
    """What a reading of a noun asks of its adjective, pronoun or relative.

    Plurals of things ask for the feminine singular, those of people for the plural; broken plurals of people may be
    treated as a group (القبائل العربية), and an adjective of a plural of things may be a broken plural (أيام طوال).
    """
    gender, number = reading.gender, reading.number
    if number is _P and reading.stem.endswith("ات") and reading.human is None:
        return (Agreement(_F, _S), Agreement(_F, _P))  # of things or of women
    if number is None and gender is _F and not reading.human:
        return (Agreement(_F, _S), Agreement(_F, _P))  # أجواء, أغنية, of which counts tell the gender alone
    if number is None or (gender is None and number is not _P):
        return (ANYTHING,)
    if number is not _P:
        return (Agreement(gender, number),)
    if reading.human is None:
        return (ANYTHING,)
    if not reading.human:
        return (Agreement(_F, _S), Agreement(_F, _P))
    is_sound = reading.stem.endswith(("ون", "ين", "و", "ي"))
    found: tuple[Agreement, ...] = (Agreement(gender, _P),)
    return found if is_sound and gender is _M else (*found, Agreement(_F, _S))


def shown_in(reading: Reading) -> Agreement:
    """The gender and number of a reading of an adjective."""
    if reading.number is _P and not reading.stem.endswith(("ون", "ين", "ات", "و", "ي")):
        return Agreement(None, reading.number)  # كبار, جدد: of people or things
    return Agreement(reading.gender, reading.number)


def asked_of(node: "Node") -> frozenset[Agreement]:
    """What the noun may ask of what agrees with it; ANYTHING among them where that is open."""
    return node.asked or _OPEN


def shown_by(node: "Node") -> frozenset[Agreement]:
    """The gender and number that an adjective may have."""
    return node.shown or _OPEN


def agrees(noun: "Node", adjective: "Node") -> bool:
    """Whether some reading of the adjective fits some reading of the noun."""
    asked = asked_of(noun)
    return ANYTHING in asked or any(one.fits(other) for one in asked for other in shown_by(adjective))
