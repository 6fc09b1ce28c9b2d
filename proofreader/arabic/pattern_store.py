"""Regular expressions as they were compiled at installation, where parsing several hundred took a third of each start.

A compiled expression depends on the versions of Python and of ``regex``: with others, or where the file is missing or
damaged, there is nothing stored and ``arabic.late`` compiles as usual. ``tools/build_patterns.py`` writes the file.
"""

import marshal
import pickle
import re
import sys
from array import array
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from re import _compiler, _parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple

import regex

from proofreader.core.stored import store, stored

FILE = Path(__file__).resolve().parent.parent / "lexicon" / "compiled" / "patterns.bin"
_CODE = "I"  # an instruction of either machine is 32 bits wide


class Source(NamedTuple):
    """What an expression is compiled from; ``engine``: the package, "re" or "regex"."""

    engine: str
    pattern: str
    flags: int


def _versions() -> list[Any]:
    """What compiled expressions depend on besides their sources."""
    return [*sys.version_info[:2], sys.byteorder, _compiler.MAGIC, regex.__version__]


def compiled(source: Source) -> Any:
    """The compiled expression, from the store where it has it."""
    if (packed := _stored().get(tuple(source))) is not None:
        return pickle.loads(packed) if source.engine == "regex" else _restored(source.pattern, packed)
    package: Any = regex if source.engine == "regex" else re
    return package.compile(source.pattern, source.flags)


def save(sources: Iterable[Source], path: Path = FILE) -> None:
    """Compiles the expressions and writes them."""
    store(path, _versions(), {tuple(source): _packed(source) for source in sorted(set(sources))})


def is_current(sources: Iterable[Source], path: Path = FILE) -> bool:
    """Whether the file holds all of these expressions, and no other."""
    return _read(path).keys() == set(map(tuple, sources))


@cache
def _stored() -> Mapping[tuple[Any, ...], bytes]:
    return _read(FILE)


def _read(path: Path) -> Mapping[tuple[Any, ...], bytes]:
    """Source → the compiled expression; empty where the file can't be used."""
    return stored(path, _versions()) or {}


def _packed(source: Source) -> bytes:
    if source.engine == "regex":
        return pickle.dumps(regex.compile(source.pattern, source.flags), pickle.HIGHEST_PROTOCOL)
    # ``re`` pickles an expression as its source: these are the last steps of ``re.compile``.
    parsed = _parser.parse(source.pattern, source.flags)
    code, state = _compiler._code(parsed, source.flags), parsed.state
    names = {number: name for name, number in state.groupdict.items()}
    index = tuple(names.get(number) for number in range(state.groups))
    flags = source.flags | state.flags
    return marshal.dumps((flags, array(_CODE, code).tobytes(), state.groups - 1, state.groupdict, index))


def _restored(pattern: str, packed: bytes) -> "re.Pattern[str]":
    flags, code, groups, names, index = marshal.loads(packed)
    found: re.Pattern[str] = _compiler._sre.compile(pattern, flags, array(_CODE, code).tolist(), groups, names, index)
    return found
