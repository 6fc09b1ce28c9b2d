"""What the most frequent forms may be, compiled: ``tools/build_traits.py`` computes it from their readings.

The table gives for a form the number of its record; many forms share one. A record holds a number for every ``Trait``
of ``Node``, in the order of their names.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any, TypeVar

from proofreader.core import Case, Gender, Number
from proofreader.core.lazy import lazy
from proofreader.lexicon.derived_table import DerivedTable
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
        "lexicon/readings.py",
        "lexicon/word_lists.py",
        "syntax/agreement.py",
        "syntax/node.py",
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
    """An attribute of a node that the table has for frequent forms; computed where the node has no ``traits``."""

    def __init__(self, compute: Callable[[Any], _Value]) -> None:
        name = compute.__name__

        def find(node: Any) -> _Value:
            traits: Traits | None = node.traits
            value: _Value = compute(node) if traits is None else traits[name]
            return value

        super().__init__(find)
        self.__doc__ = compute.__doc__


@cache
def names() -> tuple[str, ...]:
    """The names of the traits, sorted."""
    from proofreader.syntax.node import Node

    return tuple(sorted(name for name, value in vars(Node).items() if isinstance(value, Trait)))


def encoded(node: Any) -> str:
    """The record of a node that was computed."""
    return " ".join(str(_number(name, getattr(node, name))) for name in names())


def decoded(record: str) -> Traits:
    """The traits that the record holds."""
    return {name: _value(name, int(number)) for name, number in zip(names(), record.split(), strict=True)}


_VALUES: Mapping[str, Sequence[Any]] = {
    "gender": _GENDERS, "number": _NUMBERS, "human": _ANSWERS, "case": _CASES, "stem_start": range(-1, 99),
}  # fmt: skip
"""The values of the traits that are neither truth values nor sets of agreements; a record holds their index."""
_SETS = ("asked", "shown")


def _number(name: str, value: Any) -> int:
    if name in _SETS:
        return sum(1 << bit for bit, agreement in enumerate(_AGREEMENTS) if agreement in value)
    return _VALUES.get(name, (False, True)).index(value)


def _value(name: str, number: int) -> Any:
    if name in _SETS:
        return frozenset(agreement for bit, agreement in enumerate(_AGREEMENTS) if number >> bit & 1)
    return _VALUES.get(name, (False, True))[number]


class _Compiled:
    """The table of a folder; empty where there is none that fits the sources."""

    def __init__(self, folder: Path) -> None:
        self._table = TABLE.load(folder)
        self._records = TABLE.records(folder) if self._table is not None else ()
        self._decoded: dict[int, Traits] = {}

    def get(self, form: str) -> Traits | None:
        """The traits of the form; None where the table lacks it."""
        number = -1 if self._table is None else self._table.get(form, -1)
        if number < 0:
            return None
        if (traits := self._decoded.get(number)) is None:
            traits = self._decoded[number] = decoded(self._records[number])
        return traits


_compiled = cache(_Compiled)


def compiled_traits(form: str, folder: Path) -> Traits | None:
    """What the table in the folder knows of the form; None for nothing."""
    return _compiled(folder).get(form)


def save(nodes: Iterable[Any], folder: Path) -> None:
    """Write the table of these nodes, which were computed, into the folder."""
    numbers: dict[str, int] = {}
    values = {node.form: numbers.setdefault(encoded(node), len(numbers)) for node in nodes}
    TABLE.save(values, folder, records=list(numbers))
    _compiled.cache_clear()
