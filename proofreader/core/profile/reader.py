"""Reads a house style from a TOML file that extends another one."""

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, replace
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any, NoReturn

from proofreader.core.i18n import gettext
from proofreader.core.issue import Level
from proofreader.core.packs import Pack, pack_files, read_pack
from proofreader.core.presence import exists, is_file
from proofreader.core.profile.style import PAPERS, SIZED, Digits, Profile, ProfileError
from proofreader.core.resources import resource
from proofreader.core.system_errors import reason_of
from proofreader.core.toml_lines import line_of, toml_fault

QUOTATION_MARKS = ("«»", "“”", '""')

_MOST_EXTENDED = 20
"""Profiles that may extend each other in a row; no house has so many, a damaged or hostile file may."""

_KEYS = ("extends", "on", *(field.name for field in fields(Profile)))


@cache
def rules_of_keys() -> Mapping[str, Mapping[str, str]]:
    """Keys of a profile → ids of rules: ``switches_on`` and ``switches_on_too`` by being given,
    ``silences`` and ``silences_too`` by being true."""
    with resource("profiles", "keys", "rules.toml").open("rb") as file:
        return tomllib.load(file)


def builtin_profiles() -> list[str]:
    """Ids of the profiles that come with the product, sorted."""
    return sorted(path.stem for path in resource("profiles").glob("*.toml"))


def load_profile(name_or_path: str | Path) -> Profile:
    """The profile of that id, or the one in that TOML file (``~`` is the user's folder).

    Raises ProfileError with file, line and expectation where it can't be read.
    """
    if not str(name_or_path).endswith(".toml"):
        return _read(_builtin(str(name_or_path)), ())
    return _read(Path(name_or_path).expanduser(), ())


def parse_profile(text: str, path: Path) -> Profile:
    """The profile that ``text`` would be if it stood in that file, which need not exist. Raises ProfileError."""
    return _parse(text, path, ())


def own_packs(packs: Iterable[Pack]) -> tuple[Pack, ...]:
    """The packs of a newsroom, each once, without the examples."""
    return tuple({pack.path: pack for pack in packs if pack.path}.values())


def with_packs(profile: Profile, packs: Iterable[Pack]) -> Profile:
    """The profile with further packs of rules."""
    joined = own_packs((*profile.rules, *packs))
    if not joined:
        return profile
    switched_on = (table["rules"] for table in rules_of_keys().values() if "rules" in table)
    levels = {**dict.fromkeys(switched_on, Level.CERTAIN), **profile.levels}
    return replace(profile, rules=joined, levels=levels)


def near(word: str, known: Iterable[str]) -> str:
    """What ends the sentence about an unknown word: the nearest of the known ones, if one is near."""
    by_lower = {name.lower(): name for name in known}
    found = get_close_matches(word.lower(), by_lower, n=1)
    return gettext("; did you mean '{name}'?").format(name=by_lower[found[0]]) if found else "."


def _no_file(key: str, path: Path) -> str:
    return gettext("{key}: no file '{path}'").format(key=key, path=path)


def _one_of(key: str, known: str, value: str) -> str:
    return gettext("'{key}' must be one of {known}, not '{value}'").format(key=key, known=known, value=value)


def _builtin(name: str) -> Path:
    path = resource("profiles") / f"{name}.toml"
    if name not in builtin_profiles():
        known = builtin_profiles()
        raise ProfileError(
            gettext("no profile '{name}'{near} There are: {known}, or a .toml file").format(
                name=name, near=near(name, known), known=", ".join(known)
            )
        )
    return path


def _read(path: Path, chain: tuple[Path, ...]) -> Profile:
    """``chain``: the files that extend this one, the first of all first."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise ProfileError(reason_of(error), path) from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise ProfileError(gettext("not UTF-8; save the file in that encoding"), path, line) from error
    return _parse(text, path, chain)


def _parse(text: str, path: Path, chain: tuple[Path, ...]) -> Profile:
    try:
        data = tomllib.loads(text)
    except RecursionError as error:
        raise ProfileError(gettext("nested too deeply"), path) from error
    except tomllib.TOMLDecodeError as error:
        reason, line = toml_fault(error, text)
        raise ProfileError(reason, path, line or len(text.splitlines()) or 1) from error
    return _File(path, text, data, (*chain, path.resolve())).build()


class _File:
    """One file while it is read."""

    def __init__(self, path: Path, text: str, data: Mapping[str, Any], chain: tuple[Path, ...]) -> None:
        self._path = path
        self._text = text
        self._data = data
        self._chain = chain

    def build(self) -> Profile:
        """Makes the profile. Raises ProfileError, with the line, for an unknown key or a value that cannot be."""
        for key in self._data:
            if key not in _KEYS:
                keys = ", ".join(sorted(_KEYS))
                told = gettext("unknown key '{key}'{near} The keys are: {keys}")
                self._fail(told.format(key=key, near=near(key, _KEYS), keys=keys), key)
        base = self._base()
        values: dict[str, Any] = {field.name: getattr(base, field.name) for field in fields(Profile)}
        values["id"] = self._path.stem
        for key in self._data.keys() - {"extends", "on", "off", "levels"}:
            values[key] = self._value(key, values[key])
        self._switch(values, base)
        return Profile(**values)

    def _base(self) -> Profile:
        if "extends" not in self._data:
            return Profile()
        name = self._string("extends")
        try:
            path = (self._path.parent / Path(name).expanduser()) if name.endswith(".toml") else _builtin(name)
        except ProfileError as error:
            self._fail(f"extends: {error}", "extends")
        if len(self._chain) > _MOST_EXTENDED:
            self._fail(gettext("extends: more than {most} profiles in a row").format(most=_MOST_EXTENDED), "extends")
        if path.resolve() in self._chain:
            circle = " → ".join(part.name for part in (*self._chain, path))
            told = gettext("extends: the profiles extend each other in a circle: {circle}")
            self._fail(told.format(circle=circle), "extends")
        if not is_file(path):
            self._fail(_no_file("extends", path), "extends")
        return _read(path, self._chain)

    def _switch(self, values: dict[str, Any], base: Profile) -> None:
        """Which rules are on, and how high they may go."""
        on, off = self._strings("on"), self._strings("off")
        if both := sorted(on & off):
            self._fail(gettext("'{rule}' is in 'on' and in 'off'; expected in one of them").format(rule=both[0]), "on")
        keys = rules_of_keys()
        customs = (*keys["silences"].items(), *keys["silences_too"].items())
        lists = (*keys["switches_on"].items(), *keys["switches_on_too"].items())
        silenced = {rule for custom, rule in customs if values[custom]}
        again = {rule for custom, rule in customs if getattr(base, custom) and not values[custom]}
        values["off"] = (base.off - on - again) | off | (silenced - on)
        switched_on = on | {rule for key, rule in lists if key in self._data}
        values["levels"] = {**dict.fromkeys(switched_on, Level.CERTAIN), **base.levels, **self._levels()}

    def _levels(self) -> dict[str, Level]:
        levels = {}
        for rule, label in self._table("levels").items():
            try:
                levels[rule] = Level.parse(label)
            except ValueError:
                known = ", ".join(level.label for level in Level)
                self._fail(_one_of(rule, known, label), rule, "levels")
        return levels

    def _value(self, key: str, base: Any) -> Any:
        """The value in the type of the field; sets and tables add to those of the base profile."""
        if isinstance(base, frozenset):
            return base | self._strings(key)
        if key == "options":
            return {**base, **self._mapping(key)}
        if key == "sizes":
            return {**base, **self._sizes()}
        if isinstance(base, Mapping):
            return self._merged(base, self._table(key), key)
        special: dict[str, Callable[[], Any]] = {
            "months": self._months,
            "digits": self._digits,
            "quotation_marks": self._quotation_marks,
            "font_size": lambda: self._points("font_size", self._data["font_size"]),
            "margins": self._margins,
            "page": self._page,
            "template": self._template,
            "language": self._language,
            "rules": lambda: own_packs((*base, *self._packs())),
        }
        if key in special:
            return special[key]()
        value = self._data[key]
        if type(value) is not type(base):
            is_switch = isinstance(base, bool)
            told = gettext("'{key}' must be true or false") if is_switch else gettext("'{key}' must be a text")
            self._fail(told.format(key=key), key)
        return value

    def _merged(self, base: Mapping[str, str], own: Mapping[str, str], key: str) -> dict[str, str]:
        """What is wanted here is not unwanted any more, whatever the base profile says."""
        for written, wanted in own.items():
            if written != wanted and own.get(wanted, wanted) != wanted:
                told = gettext("{key}: '{written}' becomes '{wanted}', which is not wanted either")
                self._fail(told.format(key=key, written=written, wanted=wanted), written, key)
        wanted_here = set(own.values())
        kept = {written: wanted for written, wanted in base.items() if written not in wanted_here}
        return {written: wanted for written, wanted in {**kept, **own}.items() if written != wanted}

    def _months(self) -> tuple[str, ...]:
        value = self._data["months"]
        names = [name for name in value if isinstance(name, str) and name.strip()] if isinstance(value, list) else []
        if len(names) != 12 or len(value) != 12:
            self._fail(gettext("'months' must be a list of twelve names, January first"), "months")
        return tuple(names)

    def _digits(self) -> Digits:
        value = self._string("digits")
        try:
            return Digits(value)
        except ValueError:
            self._fail(_one_of("digits", ", ".join(Digits), value), "digits")

    def _quotation_marks(self) -> str:
        value = self._string("quotation_marks")
        if value not in QUOTATION_MARKS:
            self._fail(_one_of("quotation_marks", " ".join(QUOTATION_MARKS), value), "quotation_marks")
        return value

    def _language(self) -> str:
        value = self._string("language")
        if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", value):
            told = gettext("'language' must be a tag such as ar-MA, not '{value}'")
            self._fail(told.format(value=value), "language")
        return value

    def _sizes(self) -> dict[str, float]:
        sizes = {}
        for role, value in self._mapping("sizes").items():
            if role not in SIZED:
                told = gettext("sizes: unknown paragraph '{role}'{near} There are: {known}")
                self._fail(told.format(role=role, near=near(role, SIZED), known=", ".join(SIZED)), role, "sizes")
            sizes[role] = self._points(role, value, "sizes")
        return sizes

    def _points(self, key: str, value: object, table: str = "") -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not 4 <= value <= 96:
            told = gettext("'{key}' must be a number of points from 4 to 96, not {value!r}")
            self._fail(told.format(key=key, value=value), key, table)
        return float(value)

    def _margins(self) -> float:
        value = self._data["margins"]
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 60:
            told = gettext("'margins' must be a number of millimetres from 0 to 60, not {value!r}")
            self._fail(told.format(value=value), "margins")
        return float(value)

    def _page(self) -> str:
        value = self._string("page")
        if value not in PAPERS:
            self._fail(_one_of("page", ", ".join(PAPERS), value), "page")
        return value

    def _template(self) -> str:
        value = self._string("template")
        if not value:
            return ""
        path = self._path.parent / Path(value).expanduser()
        if path.suffix.lower() not in (".docx", ".dotx"):
            told = gettext("'template' must be a .docx or .dotx file, not '{value}'")
            self._fail(told.format(value=value), "template")
        if not is_file(path):
            self._fail(_no_file("template", path), "template")
        return str(path)

    def _packs(self) -> tuple[Pack, ...]:
        """The packs that are named; what is wrong inside one is told in it."""
        packs: list[Pack] = []
        for name in self._list("rules"):
            path = self._path.parent / Path(name).expanduser()
            if not exists(path):
                self._fail(_no_file("rules", path), "rules")
            packs += map(read_pack, pack_files(path))
        return tuple(packs)

    def _string(self, key: str) -> str:
        value = self._data[key]
        if not isinstance(value, str):
            self._fail(gettext("'{key}' must be a text").format(key=key), key)
        return value

    def _strings(self, key: str) -> frozenset[str]:
        return frozenset(self._list(key))

    def _list(self, key: str) -> list[str]:
        value = self._data.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            self._fail(gettext("'{key}' must be a list of texts").format(key=key), key)
        return value

    def _mapping(self, key: str) -> dict[str, Any]:
        value = self._data.get(key, {})
        if not isinstance(value, dict):
            self._fail(gettext("'{key}' must be a table").format(key=key), key)
        return value

    def _table(self, key: str) -> dict[str, str]:
        table = self._mapping(key)
        for name, value in table.items():
            if not isinstance(value, str) or not name.strip():
                told = gettext("'{key}' must be a table of \"…\" = \"…\"; '{name}' is {value!r}")
                self._fail(told.format(key=key, name=name, value=value), name, key)
        return table

    def _fail(self, message: str, key: str, table: str = "") -> NoReturn:
        raise ProfileError(message, self._path, line_of(self._text, key, table))
