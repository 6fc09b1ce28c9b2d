"""Readings without the letters of their form, so that many forms share them: «مدرسة» and «جامعة» are read alike.

A shape tells where in a form the proclitics end, where the stem begins, how long the pronoun is, and all else that a
reading knows. As text it is a few numbers: compiled tables hold the shapes of frequent forms (``traits``).
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from proofreader.core import Case, Derivation, Gender, Number, PartOfSpeech, Reading, Tense
from proofreader.core.reading import Mood, NameOf, Origin

_ANSWERS = (None, False, True)
_VALUES: Mapping[str, Sequence[Any]] = {
    "part": tuple(PartOfSpeech),
    "derivation": (None, *Derivation),
    "name_of": (None, *NameOf),
    "gender": (None, *Gender),
    "number": (None, *Number),
    "person": (None, 1, 2, 3),
    "definite": _ANSWERS,
    "case": (None, *map(Case, range((Case.NOMINATIVE | Case.OBLIQUE).value + 1))),
    "mood": (None, *map(Mood, range((Mood.INDICATIVE | Mood.SUBJUNCTIVE | Mood.JUSSIVE).value + 1))),
    "tense": (None, *Tense),
    "construct": _ANSWERS,
    "human": _ANSWERS,
    "transitive": _ANSWERS,
    "origin": tuple(Origin),
}
"""The values of the fields of a reading that are not cut out of its form; a shape holds their index."""


class Shape(NamedTuple):
    """``proclitics``: where they end; ``stem``: where it begins, in «للغة» before they end; ``pronoun``: how long it
    is; ``part`` and ``others``: the further fields of the reading, before and behind the pronoun."""

    proclitics: int
    stem: int
    pronoun: int
    part: PartOfSpeech
    others: tuple[Any, ...]

    def of(self, form: str) -> Reading:
        """The reading of that form."""
        end = len(form) - self.pronoun
        return Reading._make(
            (form[: self.proclitics], form[self.stem : end], self.part, form[end:], *self.others),
        )


def encoded(form: str, readings: Iterable[Reading]) -> tuple[str, ...] | None:
    """The shapes of the readings of the form, as text; None where one of them is not spelt as the form is."""
    shapes = []
    for reading in readings:
        places = (len(reading.proclitics), len(form) - len(reading.form), len(reading.pronoun))
        numbers = (values.index(getattr(reading, name)) for name, values in _VALUES.items())
        shape = " ".join(map(str, (*places, *numbers)))
        if decoded(shape).of(form) != reading:
            return None
        shapes.append(shape)
    return tuple(shapes)


def decoded(shape: str) -> Shape:
    """The shape that this text stands for."""
    proclitics, stem, pronoun, *numbers = map(int, shape.split())
    part, *others = (values[number] for values, number in zip(_VALUES.values(), numbers, strict=True))
    return Shape(proclitics, stem, pronoun, part, tuple(others))
