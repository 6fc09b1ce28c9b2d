"""Compiles the regular expressions of the package, for ``arabic.pattern_store``: ``python tools/build_patterns.py``."""

import importlib
import pkgutil
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import regex

_PARTS: Any = importlib.import_module("regex._regex_core")
ROOT = Path(__file__).resolve().parent.parent
_APART = ("proofreader.ui", "proofreader.__main__")  # Qt may be missing


def build() -> bool:
    """Writes the store where it is missing, stale, or of other versions. Returns whether it was."""
    if str(ROOT) not in sys.path:
        sys.path.insert(0, str(ROOT))
    import proofreader
    from proofreader.arabic.late import declared
    from proofreader.arabic.pattern_store import is_current, save

    def ignore(name: str) -> None:
        """A package that can't be imported has no expressions to compile."""

    for module in pkgutil.walk_packages(proofreader.__path__, "proofreader.", onerror=ignore):
        if not module.name.startswith(_APART):
            try:
                importlib.import_module(module.name)
            except ImportError:  # of a package that is optional
                continue
    from proofreader.arabic.page_phrases import outlet
    from proofreader.engine.discovery import all_rules

    all_rules()
    outlet()
    if is_current(declared):
        return False
    with same_order():
        save(declared)
    return True


@contextmanager
def same_order() -> Iterator[None]:
    """Have ``regex`` compile an expression to the same bytes in every process, for a wheel that can be built again.

    It keeps the parts of an expression in sets, whose order hangs on where the classes of the parts lie in memory.
    """
    base = _PARTS.RegexBase
    with_addresses = base.__hash__
    base.__hash__ = lambda part: zlib.crc32(repr(_named(part)).encode("utf-8", "surrogatepass"))
    regex.purge()  # of what was compiled in another order
    try:
        yield
    finally:
        base.__hash__ = with_addresses
        regex.purge()


def _named(value: Any) -> Any:
    """A part of an expression by the names of its classes and its values."""
    match value:
        case type():
            return value.__name__
        case _PARTS.RegexBase():
            return tuple(map(_named, value._key))
        case tuple() | list():
            return tuple(map(_named, value))
        case set() | frozenset():
            return tuple(sorted(repr(_named(each)) for each in value))
        case _:
            return value


if __name__ == "__main__":
    print("compiled" if build() else "up to date")
