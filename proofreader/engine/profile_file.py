"""A profile of a newsroom while it is edited: the file as it stands, with its comments and whatever is not touched."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import InlineTable, KeyType, SingleKey, Table

from proofreader.core.i18n import gettext
from proofreader.core.profile import ProfileError
from proofreader.core.system_errors import reason_of

Value = str | bool | list[str] | dict[str, str]


class ProfileFile:
    """What a file says beyond the profile it extends. Nothing is checked here: ``load_profile`` reads the result."""

    def __init__(self, text: str = "", path: Path | None = None) -> None:
        """Raises ProfileError where the text is not TOML."""
        try:
            self._document = tomlkit.parse(text)
        except TOMLKitError as error:
            raise ProfileError(gettext("not TOML: {reason}").format(reason=error), path) from error

    @classmethod
    def read(cls, path: Path) -> "ProfileFile":
        """Raises ProfileError where the file can't be read."""
        try:
            return cls(path.read_text(encoding="utf-8-sig"), path)
        except OSError as error:
            raise ProfileError(reason_of(error), path) from error
        except UnicodeDecodeError as error:
            raise ProfileError(gettext("not UTF-8; save the file in that encoding"), path) from error

    @classmethod
    def extending(cls, profile: str, name: str) -> "ProfileFile":
        """A new one."""
        draft = cls()
        draft.set("extends", profile)
        draft.set("name", name)
        return draft

    def get(self, key: str) -> Any:
        """What the file says; None where it leaves that to the profile it extends."""
        value = self._document.get(key)
        return None if value is None else value.unwrap()

    def text_of(self, key: str) -> str:
        """The value if it is a text, otherwise nothing."""
        value = self.get(key)
        return value if isinstance(value, str) else ""

    def table(self, key: str) -> dict[str, str]:
        """The table of that name, empty where there is none."""
        value = self.get(key)
        return {str(name): str(wanted) for name, wanted in value.items()} if isinstance(value, dict) else {}

    def strings(self, key: str) -> list[str]:
        """The list of that name, empty where there is none."""
        value = self.get(key)
        return [str(item) for item in value] if isinstance(value, list) else []

    def set(self, key: str, value: Value | None) -> None:
        """Writes a value; None leaves it to the profile that this one extends."""
        if value == self.get(key):
            return
        if value is None:
            self._document.remove(key)
        elif isinstance(value, dict):
            self._set_table(key, value)
        elif key in self._document:
            self._document[key] = _list(value) if isinstance(value, list) else value
        else:
            self._insert(key, _list(value) if isinstance(value, list) else value)

    def _set_table(self, key: str, value: Mapping[str, str]) -> None:
        old = self._document.get(key)
        if not isinstance(old, Table | InlineTable):
            if old is not None:
                self._document.remove(key)
            table = tomlkit.table()
            for name, wanted in value.items():
                table.add(_key(name), wanted)
            self._document.append(key, table)
            return
        for name in [name for name in old if name not in value]:
            del old[name]
        for name, wanted in value.items():
            if name not in old:
                old.append(_key(name), wanted)
            elif old[name] != wanted:
                old[name] = wanted

    def _insert(self, key: str, value: Any) -> None:
        """Before the first table: what stands after its head would belong to it."""
        document, done = tomlkit.document(), False
        for name, item in self._document.body:
            if not done and isinstance(item, Table):
                document.append(key, value)
                document.append(None, tomlkit.nl())
                done = True
            document.append(name, item)
        if not done:
            document.append(key, value)
        self._document = document

    def text(self) -> str:
        """The file."""
        return tomlkit.dumps(self._document)


def _key(name: str) -> Any:
    """A name in quotation marks, which Arabic needs."""
    return tomlkit.key(name) if name.isascii() and name.replace("-", "").isalnum() else _quoted(name)


def _quoted(name: str) -> Any:
    return SingleKey(name, t=KeyType.Basic)


def _list(items: Iterable[str]) -> Any:
    """A list on one line, or a line each where it is long."""
    array = tomlkit.array()
    array.extend(items)
    if len(array) > 4:
        array.multiline(True)
    return array
