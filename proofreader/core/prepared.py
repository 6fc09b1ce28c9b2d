"""What is made of the sources at every start, as it was made at installation.

A function without arguments that ``prepared`` decorates reads its tables from a file of its own, which
``tools/build_prepared.py`` writes. It bears a stamp of the sources and of the modules that the tables are made with;
where it is missing, damaged or stale, the function makes them anew. So the files only spare time.
"""

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Generic, TypeVar

from proofreader.core.checksum import checksum_of
from proofreader.core.stored import store, stored

_Made = TypeVar("_Made")
_PACKAGE = Path(__file__).resolve().parent.parent
_FOLDER = _PACKAGE / "lexicon" / "compiled"

declared: list["Prepared[Any]"] = []
"""Every one of the modules that were imported."""


class Prepared(Generic[_Made]):
    """Tables, of values that ``marshal`` knows, that are read where they were made before."""

    def __init__(
        self, name: str, sources: Callable[[], Iterable[Path]], modules: Iterable[str], make: Callable[[], _Made]
    ) -> None:
        self.file = _FOLDER / f"{name}.bin"
        self._sources = sources
        self._modules = tuple(modules)
        self._make = make
        declared.append(self)

    def __call__(self) -> _Made:
        """The tables. Raises what making them raises."""
        found = self.read()
        return self._make() if found is None else found

    def save(self) -> None:
        """Makes the tables and writes them."""
        store(self.file, self._stamp(), self._make())

    def is_current(self) -> bool:
        """Whether the file is there and may be used."""
        return self.read() is not None

    def read(self) -> _Made | None:
        """The tables as they were written; None where they may not be used."""
        try:
            found: _Made | None = stored(self.file, self._stamp())
        except OSError:  # a source can't be read, which is told where it is needed
            return None
        return found

    def _stamp(self) -> list[Any]:
        paths = (*self._sources(), *(_PACKAGE / module for module in self._modules))
        return [*sys.version_info[:2], checksum_of(paths)]


def prepared(
    name: str, sources: Callable[[], Iterable[Path]], *modules: str
) -> Callable[[Callable[[], _Made]], Prepared[_Made]]:
    """Have the tables that the function makes written at installation.

    ``name``: of their file; ``sources``: what it reads; ``modules``: paths within the package of those that decide what
    it makes of them.
    """
    return lambda make: Prepared(name, sources, modules, make)
