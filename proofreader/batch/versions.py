"""Which program, rules, words and options made an output: the same version gives the same bytes."""

import hashlib
import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import Any

from proofreader import __version__
from proofreader.batch.model import Options
from proofreader.core.resources import resources_root

_PACKAGE = Path(__file__).resolve().parent.parent
# What an output does not depend on.
_WITHOUT = {"ui", "cli", "__pycache__", "compiled", "resources"}
_DATA = ("calendar", "residue", "rules")


@cache
def program_version() -> str:
    """A hash over the program and its data, short of the lexicon, for which its stamp stands."""
    digest = hashlib.sha256(__version__.encode())
    for path in _files():
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:32]


def _files() -> Iterator[Path]:
    for path in sorted(_PACKAGE.rglob("*.py")):
        if not _WITHOUT.intersection(path.relative_to(_PACKAGE).parts):
            yield path
    yield from sorted((_PACKAGE / "lexicon" / "compiled").glob("stamp.json"))
    for folder in _DATA:
        yield from sorted(path for path in (resources_root() / folder).rglob("*") if path.is_file())
    for part in ("supplement", "deny.txt"):
        root = resources_root() / "lexicon" / part
        yield from sorted(root.glob("*.txt")) if root.is_dir() else [root]


def version_of(options: Options) -> str:
    """A hash over the program and everything in the options that shows in an output."""
    described = json.dumps(_plain(options), ensure_ascii=False, sort_keys=True)
    if options.profile.template:
        with suppress(OSError):
            described += hash_of(Path(options.profile.template).read_bytes())
    return hashlib.sha256(f"{program_version()}\n{described}".encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _plain(value: Any) -> Any:
    """The value as JSON in one order, whatever the order of its sets and dictionaries."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, frozenset | set):
        return sorted(map(str, value))
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value if isinstance(value, str | int | float | bool | None) else str(value)


def hash_of(data: bytes) -> str:
    """SHA-256 of an input or output, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()
