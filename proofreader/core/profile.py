"""House style as data: what a country or a newsroom wants."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from proofreader.core.issue import Level
from proofreader.core.resources import resource


class ProfileError(ValueError):
    """A profile that can't be used; the message names file, key and what is expected."""


@dataclass(frozen=True)
class Profile:
    """One house style. ``resources/profiles/*.toml`` holds the ones that come with the product.

    language: the BCP 47 tag written into documents, such as ``ar-MA``.
    off: ids of rules that are switched off; levels: the highest level that a rule's fixes may have here.
    words: further right words (names, house terms).
    protect_quotations: leave everything between quotation marks alone.
    """

    id: str = "ar"
    name: str = "العربية"
    language: str = "ar"
    off: frozenset[str] = frozenset()
    levels: Mapping[str, Level] = field(default_factory=dict)
    words: frozenset[str] = frozenset()
    protect_quotations: bool = False
    font: str = "Amiri"
    font_size: float = 14.0
    final_ya_without_dots: bool = False
    options: Mapping[str, Any] = field(default_factory=dict)


def builtin_profiles() -> list[str]:
    """Ids of the profiles that come with the product, sorted."""
    return sorted(path.stem for path in resource("profiles").glob("*.toml"))


def load_profile(name_or_path: str | Path) -> Profile:
    """The profile of that id, or the one in that TOML file.

    Raises ProfileError with file, key and expectation where it can't be read.
    """
    path = Path(name_or_path)
    if path.suffix != ".toml":
        path = resource("profiles") / f"{name_or_path}.toml"
        if not path.exists():
            raise ProfileError(f"no profile '{name_or_path}'; there are: {', '.join(builtin_profiles())}")
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ProfileError(f"{path}: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ProfileError(f"{path}: {error}") from error
    return _build(data, path)


def _build(data: dict[str, Any], path: Path) -> Profile:
    base = load_profile(data.pop("extends")) if "extends" in data else Profile()
    values: dict[str, Any] = {f.name: getattr(base, f.name) for f in fields(Profile)}
    values["id"] = path.stem
    for key, value in data.items():
        if key not in values:
            raise ProfileError(f"{path}: unknown key '{key}'; expected one of {', '.join(sorted(values))}")
        values[key] = _convert(key, value, values[key], path)
    return Profile(**values)


def _convert(key: str, value: Any, base: Any, path: Path) -> Any:
    """The TOML value in the type of the field; sets and tables add to those of the base profile."""
    if isinstance(base, frozenset):
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise ProfileError(f"{path}: '{key}' must be a list of strings")
        return base | frozenset(value)
    if key == "levels":
        if not isinstance(value, dict):
            raise ProfileError(f"{path}: 'levels' must be a table of rule = level")
        try:
            return {**base, **{rule: Level.parse(str(level)) for rule, level in value.items()}}
        except ValueError as error:
            raise ProfileError(f"{path}: levels: {error}") from error
    if isinstance(base, dict):
        if not isinstance(value, dict):
            raise ProfileError(f"{path}: '{key}' must be a table")
        return {**base, **value}
    if isinstance(base, float) and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if type(value) is not type(base):
        raise ProfileError(f"{path}: '{key}' must be of type {type(base).__name__}, not {type(value).__name__}")
    return value
