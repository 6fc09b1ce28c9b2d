"""The user's own words, shared by all open articles."""

from PySide6.QtCore import QObject, Signal

from proofreader.lexicon import LexiconError, UserWords


class WordBook(QObject):
    """Reads the words at first use."""

    added = Signal(str)
    """A word is right from now on, in every article."""
    message = Signal(str)
    """What is wrong with the file of the words, in one line."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: UserWords | None = None

    def words(self) -> frozenset[str]:
        """All of them; none where they can't be read."""
        known = self._load()
        return frozenset(known) if known is not None else frozenset()

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

    def _load(self) -> UserWords | None:
        if self._words is None:
            try:
                self._words = UserWords()
            except LexiconError as error:
                self.message.emit(self.tr("تعذّرت قراءة معجمك: {}").format(error))
        return self._words
