"""The status bar: how long the article is, what is left to decide, how it is stored."""

import math
from functools import lru_cache

from PySide6.QtWidgets import QLabel, QMenu, QStatusBar, QToolButton, QWidget

from proofreader.core import Level
from proofreader.ui import labels

_WORDS_PER_MINUTE = 180  # of Arabic prose read silently; between the 138 and 238 that reading studies give


def word_count(text: str) -> int:
    """Pieces between spaces that hold a letter or a digit."""
    return sum(map(_paragraph_words, text.split("\n")))


@lru_cache(50_000)
def _paragraph_words(text: str) -> int:
    # Remembered: most paragraphs of a long text are the same at the next count.
    return sum(any(map(str.isalnum, piece)) for piece in text.split())


class StatusBar(QStatusBar):
    """Three labels and the choice of encoding; each keeps its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.words = self._label(self.tr("عدد الكلمات"), stretch=1)
        self.issues = self._label(self.tr("عدد المسائل"), stretch=2)
        self.encoding = QToolButton()
        self.encoding.setAccessibleName(self.tr("الترميز"))
        self.encoding.setAutoRaise(True)
        self.encoding.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.encoding.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.addWidget(self.encoding)
        self.saved = self._label(self.tr("حالة الحفظ"))

    def _label(self, name: str, stretch: int = 0) -> QLabel:
        label = QLabel()
        label.setAccessibleName(name)
        label.setContentsMargins(8, 0, 8, 0)
        self.addWidget(label, stretch)
        return label

    def clear(self) -> None:
        """Nothing: no article is open."""
        for label in (self.words, self.issues, self.saved):
            label.clear()
        self.encoding.hide()

    def set_encodings(self, menu: QMenu) -> None:
        """The menu behind the name of the encoding."""
        self.encoding.setMenu(menu)
        self.encoding.setToolTip(menu.title())

    def show_text(self, text: str) -> None:
        """Counts the words and estimates the reading time."""
        words = word_count(text)
        if not words:
            self.words.setText("")
            return
        minutes = math.ceil(words / _WORDS_PER_MINUTE)
        self.words.setText(self.tr("{} · {} للقراءة").format(labels.WORDS.count(words), labels.MINUTES.count(minutes)))

    def show_issues(self, counts: dict[Level, int], known: bool) -> None:
        """The issues by level; nothing before the first check."""
        if not known:
            self.issues.setText("")
            return
        parts = []
        for level, noun in (
            (Level.CERTAIN, labels.CERTAIN),
            (Level.LIKELY, labels.LIKELY),
            (Level.NOTE, labels.NOTES),
        ):
            if counts[level]:
                parts.append(noun.count(counts[level]))
        self.issues.setText(" · ".join(parts) or self.tr("لا مسائل متبقية"))

    def show_file(self, encoding: str, modified: bool, has_path: bool) -> None:
        """How the article is stored."""
        self.encoding.setText(labels.isolate(encoding))
        self.encoding.setVisible(bool(encoding))
        saved = self.tr("محفوظ") if has_path else ""
        self.saved.setText(self.tr("● فيه تغييرات لم تُحفظ") if modified else saved)
