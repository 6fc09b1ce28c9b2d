"""The user's own words and those of the newsroom, shared by all open articles."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from proofreader.core.i18n import gettext
from proofreader.core.system_errors import reason_of
from proofreader.lexicon import LexiconError, UserWords


class UserWordList(QObject):
    """Reads the words at first use."""

    added = Signal(str)
    """A word is right from now on, in every article."""
    changed = Signal()
    """Several words came or went."""
    removed = Signal(str)
    """A word is no longer known."""
    message = Signal(str)
    """What is wrong with the file of the words, in one line."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: UserWords | None = None
        self._shared: frozenset[str] = frozenset()

    def words(self) -> frozenset[str]:
        """All of them; of the user's none where they can't be read."""
        return frozenset(self.own()) | self._shared

    def own(self) -> list[str]:
        """The user's own, in the order they were added."""
        known = self._load()
        return list(known) if known is not None else []

    @property
    def shared(self) -> frozenset[str]:
        """Those of the newsroom's file, as it was read last."""
        return self._shared

    def set_shared(self, words: Iterable[str]) -> None:
        """Takes over the words of the newsroom."""
        new = frozenset(words)
        if new != self._shared:
            self._shared = new
            self.changed.emit()

    def add(self, word: str) -> bool:
        """Adds a word. False, after a message, where it can't be kept."""
        known = self._load()
        if known is None:
            return False
        try:
            known.add(word)
        except (LexiconError, ValueError) as error:
            self.message.emit(self.tr("تعذّر الحفظ في معجمك: {}").format(error))
            return False
        self.added.emit(word)
        return True

    def update(self, add: Iterable[str], remove: Iterable[str]) -> bool:
        """Adds and removes several words, and tells it once. False, after a message, where they can't be kept."""
        known = self._load()
        if known is None:
            return False
        changed = False
        try:
            for word in remove:
                changed |= known.remove(word)
            for word in add:
                changed |= known.add(word)
        except (LexiconError, ValueError) as error:
            self.message.emit(self.tr("تعذّر الحفظ في معجمك: {}").format(error))
            return False
        finally:
            if changed:
                self.changed.emit()
        return True

    def remove(self, word: str) -> bool:
        """Takes a word out again. False, after a message, where that can't be kept."""
        known = self._load()
        if known is None:
            return False
        try:
            known.remove(word)
        except LexiconError as error:
            self.message.emit(self.tr("تعذّر الحفظ في معجمك: {}").format(error))
            return False
        self.removed.emit(word)
        return True

    def _load(self) -> UserWords | None:
        if self._words is None:
            try:
                self._words = UserWords()
            except LexiconError as error:
                self.message.emit(self.tr("تعذّرت قراءة معجمك: {}").format(error))
        return self._words


def words_in(text: str) -> list[str]:
    """The words of a list that somebody wrote or exported: a line each, a name of several words gives each of them.

    ``#`` begins a comment; what stands after a tab is not part of the word.
    """
    lines = (line.partition("#")[0].partition("\t")[0] for line in text.splitlines())
    return list(dict.fromkeys(word for line in lines for word in line.replace("\ufeff", "").split()))


def read_words(path: Path) -> list[str]:
    """The words of such a file. Raises LexiconError."""
    try:
        return words_in(path.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError as error:
        raise LexiconError(f"{path}: {gettext('not UTF-8; save the file in that encoding')}") from error
    except OSError as error:
        raise LexiconError(f"{path}: {reason_of(error)}") from error
