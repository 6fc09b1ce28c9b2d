"""The status bar: how long the article is, what is left to decide, how it is stored."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QMenu, QStatusBar, QToolButton, QWidget

from proofreader.core import Level
from proofreader.ui.model.text_counts import minutes, word_count
from proofreader.ui.widgets import labels


class StatusBar(QStatusBar):
    """Three labels and the choice of encoding; each keeps its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.words = QToolButton()
        self.words.setAutoRaise(True)
        self.words.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.addWidget(self.words)
        self._words = 0
        self._selected: int | None = None
        self.issues = self._label(self.tr("عدد التنبيهات"), stretch=2)
        self.encoding = QToolButton()
        self.encoding.setAccessibleName(self.tr("الترميز"))
        self.encoding.setAutoRaise(True)
        self.encoding.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.encoding.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.addWidget(self.encoding)
        self.saved = self._label(self.tr("حالة الحفظ"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # One with a style sheet does not follow by itself.
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "saved"):
            self.encoding.setPalette(self.palette())
        elif event.type() == QEvent.Type.FontChange and hasattr(self, "saved"):
            self.encoding.setFont(self.font())

    def _label(self, name: str, stretch: int = 0) -> QLabel:
        label = QLabel()
        label.setAccessibleName(name)
        label.setContentsMargins(8, 0, 8, 0)
        self.addWidget(label, stretch)
        return label

    def clear(self) -> None:
        """Nothing: no article is open."""
        for label in (self.issues, self.saved):
            label.clear()
        self.words.hide()
        self.encoding.hide()

    def set_encodings(self, menu: QMenu) -> None:
        """The menu behind the name of the encoding."""
        self.encoding.setMenu(menu)
        self.encoding.setToolTip(menu.title())

    def show_text(self, text: str) -> None:
        """Counts the words and estimates the reading time."""
        self._words = word_count(text)
        self._show_words()

    def show_selection(self, words: int | None) -> None:
        """How many words are selected; None where nothing is."""
        self._selected = words
        self._show_words()

    def _show_words(self) -> None:
        counted = labels.WORDS.count(self._words)
        if self._selected is not None:
            shown = self.tr("حُدّد: {} من {}").format(labels.WORDS.count(self._selected), counted)
        else:
            shown = self.tr("{} · {} للقراءة").format(counted, labels.MINUTES.count(minutes(self._words)))
        self.words.setText(shown if self._words else "")
        self.words.setAccessibleName(self.tr("طول المقال: {}").format(shown))
        self.words.setVisible(self._words > 0)

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
        self.issues.setText(" · ".join(parts) or self.tr("لا تنبيهات متبقية"))

    def show_file(self, encoding: str, modified: bool, has_path: bool) -> None:
        """How the article is stored."""
        self.encoding.setText(labels.isolate(encoding))
        self.encoding.setVisible(bool(encoding))
        saved = self.tr("محفوظ") if has_path else ""
        self.saved.setText(self.tr("● فيه تغييرات لم تُحفظ") if modified else saved)
