"""What the window remembers between two runs."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from proofreader.ui.fonts import TEXT_PIXELS
from proofreader.ui.issues import Key
from proofreader.ui.theme import Scheme

_RECENT = 8
DEFAULT_PROFILE = "ar-MA"


class Settings:
    """One INI file in the user's configuration folder."""

    def __init__(self) -> None:
        self._store = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "proofreader", "window")

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
        self._store.setValue("ignored", sorted(f"{rule}\t{text}" for rule, text in keys))

    @property
    def recent(self) -> list[Path]:
        """The last articles that still exist, newest first."""
        return [path for path in map(Path, self._strings("recent")) if path.is_file()]

    def add_recent(self, path: Path) -> None:
        """Puts the article first."""
        kept = [str(path), *(str(other) for other in self.recent if other != path)]
        self._store.setValue("recent", kept[:_RECENT])

    @property
    def profile(self) -> str:
        """The id of the house style."""
        return str(self._store.value("profile", DEFAULT_PROFILE))

    @profile.setter
    def profile(self, profile: str) -> None:
        self._store.setValue("profile", profile)

    @property
    def scheme(self) -> Scheme:
        """The colours that the user chose."""
        try:
            return Scheme(str(self._store.value("scheme", Scheme.SYSTEM)))
        except ValueError:
            return Scheme.SYSTEM

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self._store.setValue("scheme", str(scheme))

    @property
    def text_pixels(self) -> int:
        """The size of the article's letters."""
        value = str(self._store.value("text_pixels", TEXT_PIXELS))
        return int(value) if value.isdecimal() and 8 <= int(value) <= 96 else TEXT_PIXELS

    @text_pixels.setter
    def text_pixels(self, pixels: int) -> None:
        self._store.setValue("text_pixels", pixels)

    @property
    def show_notes(self) -> bool:
        """Whether notes are on show."""
        return str(self._store.value("show_notes", "true")) == "true"

    @show_notes.setter
    def show_notes(self, show: bool) -> None:
        self._store.setValue("show_notes", "true" if show else "false")

    def shortcuts(self, action: str) -> list[str]:
        """The keys the user gave an action; empty for those it comes with."""
        return self._strings(f"shortcuts/{action}")

    def bytes(self, key: str) -> QByteArray:
        """A stored layout, such as the geometry of the window; empty where there is none."""
        value = self._store.value(f"layout/{key}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_bytes(self, key: str, value: QByteArray) -> None:
        """Stores a layout."""
        self._store.setValue(f"layout/{key}", value)
