"""What the window remembers between two runs. A new setting is one line in ``Settings``."""

from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import Generic, TypeVar, overload

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from proofreader.core.presence import is_file
from proofreader.ui.model.appearance import TEXT_PIXELS, Direction, Scheme
from proofreader.ui.model.language import Language
from proofreader.ui.model.marker_queries import Grouping
from proofreader.ui.model.markers import Key
from proofreader.ui.model.separate import apart

_RECENT = 20
DEFAULT_PROFILE = "ar-MA"

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)


class Setting(Generic[T]):
    """A value in the settings, read and written like an attribute. A damaged one counts as the default."""

    def __init__(self, default: T) -> None:
        self.default = default
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, owner: None, kind: type) -> "Setting[T]": ...
    @overload
    def __get__(self, owner: "Settings", kind: type) -> T: ...
    def __get__(self, owner: "Settings | None", kind: type) -> "Setting[T] | T":
        if owner is None:
            return self
        value = owner.text(self.name)
        return self.default if value is None else self.read(value)

    def __set__(self, owner: "Settings", value: T) -> None:
        owner.write(self.name, self.written(value))

    def read(self, text: str) -> T:
        """The value that the text stands for."""
        raise NotImplementedError

    def written(self, value: T) -> str:
        """The text for the value."""
        return str(value)


class TextSetting(Setting[str]):
    """Any text."""

    def read(self, text: str) -> str:
        return text


class FlagSetting(Setting[bool]):
    """Yes or no."""

    def read(self, text: str) -> bool:
        return text == "true" if text in ("true", "false") else self.default

    def written(self, value: bool) -> str:
        return "true" if value else "false"


class NumberSetting(Setting[int]):
    """A whole number from ``least`` to ``most``."""

    def __init__(self, default: int, least: int, most: int) -> None:
        super().__init__(default)
        self.least, self.most = least, most

    def read(self, text: str) -> int:
        value = int(text) if text.isascii() and text.isdecimal() else self.default
        return value if self.least <= value <= self.most else self.default


class EnumSetting(Setting[E]):
    """A member of an enumeration of strings."""

    def read(self, text: str) -> E:
        try:
            return type(self.default)(text)
        except ValueError:
            return self.default


class Settings(QObject):
    """One INI file in the user's configuration folder. The window has one object of this, which all parts share."""

    changed = Signal(str)
    """The name of a setting that has another value now."""

    profile = TextSetting(DEFAULT_PROFILE)
    scheme = EnumSetting(Scheme.SYSTEM)
    language = EnumSetting(Language.ARABIC)
    text_pixels = NumberSetting(TEXT_PIXELS, 8, 96)
    text_family = TextSetting("")
    frame_percent = NumberSetting(100, 80, 300)
    shared_words = TextSetting("")
    keep_history = FlagSetting(True)
    tour_seen = FlagSetting(False)
    arabic_marks = FlagSetting(False)
    correct_as_typed = FlagSetting(False)
    show_notes = FlagSetting(True)
    show_likely = FlagSetting(True)
    show_certain = FlagSetting(True)
    grouping = EnumSetting(Grouping.PARAGRAPH)
    review_bar = FlagSetting(True)
    changes_inline = FlagSetting(False)
    export_format = TextSetting("docx")
    export_mode = TextSetting("")
    export_template = TextSetting("")
    show_articles = FlagSetting(True)
    line_spacing = NumberSetting(100, 100, 300)
    direction = EnumSetting(Direction.AUTOMATIC)
    invisibles = FlagSetting(False)
    focus_paragraph = FlagSetting(False)
    find_words = FlagSetting(False)
    find_pattern = FlagSetting(False)
    find_marks = FlagSetting(True)
    find_letters = FlagSetting(False)
    find_history = TextSetting("[]")
    replace_history = TextSetting("[]")
    restore_session = FlagSetting(True)
    session = TextSetting("[]")
    batch = TextSetting("{}")
    server_port = NumberSetting(8081, 1024, 65535)
    server_at_start = FlagSetting(False)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "proofreader", apart("window"))

    def text(self, key: str) -> str | None:
        """The stored text; None where there is none."""
        value = self._store.value(key)
        return None if value is None else str(value)

    def write(self, key: str, value: str | list[str]) -> None:
        """Stores the value and tells the others, where it is another one."""
        known = self._strings(key) if isinstance(value, list) else self.text(key)
        self._store.setValue(key, value)
        if known != value:
            self.changed.emit(key)

    def _strings(self, key: str) -> list[str]:
        value = self._store.value(key)
        if isinstance(value, str):  # an INI file cannot tell a list of one from a string
            return [value]
        return [str(item) for item in value] if isinstance(value, list) else []

    @property
    def always_ignored(self) -> set[Key]:
        """What the user chose to ignore in every document."""
        pairs = (entry.split("\t", 1) for entry in self._strings("ignored"))
        return {(pair[0], pair[1]) for pair in pairs if len(pair) == 2}

    @always_ignored.setter
    def always_ignored(self, keys: Iterable[Key]) -> None:
        self.write("ignored", sorted(f"{rule}\t{text}" for rule, text in keys))

    @property
    def rules_off(self) -> frozenset[str]:
        """The rules that the user has switched off everywhere, by id."""
        return frozenset(filter(None, self._strings("rules_off")))

    @rules_off.setter
    def rules_off(self, rules: Iterable[str]) -> None:
        self.write("rules_off", sorted(rules))

    @property
    def recent(self) -> list[Path]:
        """The last articles that still exist, newest first."""
        return [path for path in map(Path, self._strings("recent")) if is_file(path)]

    def add_recent(self, path: Path) -> None:
        """Puts the article first."""
        kept = [str(path), *(str(other) for other in self.recent if other != path)]
        self.write("recent", kept[:_RECENT])

    def shortcuts(self, action: str) -> list[str]:
        """The keys the user gave an action; empty for those it comes with."""
        return self._strings(f"shortcuts/{action}")

    def set_shortcuts(self, action: str, keys: list[str] | None) -> None:
        """Gives the action other keys, none at all with an empty list; None gives back those it comes with."""
        key = f"shortcuts/{action}"
        if keys is None:
            if self._store.contains(key):
                self._store.remove(key)
                self.changed.emit(key)
        else:
            self.write(key, keys or [""])

    def bytes(self, key: str) -> QByteArray:
        """A stored layout, such as the geometry of the window; empty where there is none."""
        value = self._store.value(f"layout/{key}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_bytes(self, key: str, value: QByteArray) -> None:
        """Stores a layout."""
        self._store.setValue(f"layout/{key}", value)
