"""What the most frequent forms may be, compiled: ``tools/build_traits.py`` computes it from their readings.

The table gives for a form the number of its record; many forms share one. A record holds a number for every ``Trait``
of ``Node``, in the order of their names. Beside it stand the readings themselves, as ``shapes``.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from proofreader.core import Case, Gender, Number, Reading
from proofreader.core.lazy import lazy
from proofreader.lexicon.derived_table import DerivedTable
from proofreader.syntax import shapes
from proofreader.syntax.agreement import Agreement

_Value = TypeVar("_Value")
Traits = Mapping[str, Any]
"""Name of a trait → its value."""

TABLE = DerivedTable(
    "traits",
    modules=(
        "arabic/clitics.py",
        "core/reading.py",
        "lexicon/arabic_lexicon.py",
        "lexicon/automaton.py",
        "lexicon/context_counts.py",
        "lexicon/frequencies.py",
        "lexicon/noun_classes.py",
        "lexicon/numbered_words.py",
        "lexicon/readings.py",
        "lexicon/word_lists.py",
        "syntax/agreement.py",
        "syntax/node.py",
        "syntax/shapes.py",
        "syntax/traits.py",
    ),
    resources=(
        ("grammar", "gender.tsv"),
        ("grammar", "nouns.txt"),
    ),
    tables=("forms.dawg", "frequencies.dawg", "context.dawg"),
    lists=True,
)

_GENDERS, _NUMBERS, _ANSWERS = (None, *Gender), (None, *Number), (None, False, True)
_AGREEMENTS = tuple(Agreement(*both) for both in product(_GENDERS, _NUMBERS))
_CASES = tuple(map(Case, range((Case.NOMINATIVE | Case.OBLIQUE).value + 1)))


class Trait(lazy[_Value]):
    """An attribute of a node that the table has for frequent forms; computed where it lacks the form."""


@cache
def names() -> tuple[str, ...]:
    """The names of the traits, sorted."""
    from proofreader.syntax.node import Node

    return tuple(sorted(name for name, value in vars(Node).items() if isinstance(value, Trait)))


class _Sets(dict[int, frozenset[Agreement]]):
    """The sets of agreements by their number, made when one is asked for."""

    def __missing__(self, number: int) -> frozenset[Agreement]:
        found = frozenset(agreement for bit, agreement in enumerate(_AGREEMENTS) if number >> bit & 1)
        self[number] = found
        return found

    def index(self, agreements: frozenset[Agreement]) -> int:
        """The number of a set."""
        return sum(1 << bit for bit, agreement in enumerate(_AGREEMENTS) if agreement in agreements)


_SETS = _Sets()
_VALUES: Mapping[str, Any] = {
    "gender": _GENDERS, "number": _NUMBERS, "human": _ANSWERS, "case": _CASES, "verb_gender": _GENDERS,
    "stem_start": range(-1, 99), "asked": _SETS, "shown": _SETS,
}  # fmt: skip
"""The values of the traits that are no truth values; a record holds their index."""
_TRUTH = (False, True)


@cache
def _values() -> tuple[Any, ...]:
    """The values of each trait, in the order of their names."""
    return tuple(_VALUES.get(name, _TRUTH) for name in names())


def encoded(node: Any) -> str:
    """The record of a node that was computed."""
    return " ".join(str(values.index(getattr(node, name))) for name, values in zip(names(), _values(), strict=True))


def decoded(record: str) -> Traits:
    """The traits that the record holds."""
    numbers = map(int, record.split())
    return dict(zip(names(), [values[number] for values, number in zip(_values(), numbers, strict=True)], strict=True))


_WIDTH = 14  # bits of the number of a record; above them stands that of the readings
_RECORD = (1 << _WIDTH) - 1
_UNSHAPED = "?"  # readings that have no shapes
_BETWEEN = ";"  # records; their numbers are parted by spaces


class Entry(NamedTuple):
    """What the table knows of a form: the numbers of its traits and of its readings."""

    traits: int
    readings: int


class Compiled:
    """The table of a folder; empty where there is none that fits the sources."""

    def __init__(self, folder: Path) -> None:
        self._table, records = TABLE.load_with_records(folder)
        self._records, self._readings, self._shapes = (part.split(_BETWEEN) for part in records or ("", "", ""))
        self._decoded: dict[str, shapes.Shape] = {}
        self.kinds: dict[int, Callable[..., Any]] = {}
        """Number of traits → the class of the nodes that have them, shared by all lexicons."""

    def get(self, form: str) -> Entry | None:
        """What the table knows of the form; None where it lacks it."""
        number = -1 if self._table is None else self._table.get(form, -1)
        return Entry(number & _RECORD, number >> _WIDTH) if number >= 0 else None

    def traits(self, number: int) -> Traits:
        """The traits of this number."""
        return decoded(self._records[number])

    def readings(self, number: int, form: str) -> tuple[Reading, ...] | None:
        """The readings of this number, of that form; None where they must be made."""
        record = self._readings[number]
        return None if record == _UNSHAPED else tuple([self._shape(each).of(form) for each in record.split()])

    def _shape(self, number: str) -> shapes.Shape:
        found = self._decoded.get(number)
        if found is None:
            found = self._decoded[number] = shapes.decoded(self._shapes[int(number)])
        return found


compiled = cache(Compiled)
"""The table of a folder, read once."""


def save(nodes: Iterable[Any], folder: Path) -> None:
    """Write the table of these nodes, which were computed, into the folder."""
    records, readings, found = _Numbers(), _Numbers(), _Numbers()
    values = {}
    for node in nodes:
        of_node = shapes.encoded(node.form, node.readings)
        shaped = _UNSHAPED if of_node is None else " ".join(str(found[shape]) for shape in of_node)
        values[node.form] = readings[shaped] << _WIDTH | records[encoded(node)]
    if len(records) > _RECORD:
        raise ValueError("more kinds of nodes than the table has room for")
    TABLE.save(values, folder, records=[_BETWEEN.join(numbers) for numbers in (records, readings, found)])
    compiled.cache_clear()


class _Numbers(dict[str, int]):
    """A number for each different text, in the order in which they were first asked for."""

    def __missing__(self, text: str) -> int:
        self[text] = number = len(self)
        return number
