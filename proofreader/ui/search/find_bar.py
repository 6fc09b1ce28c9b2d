"""The bar of find and replace above the text."""

import json
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from proofreader.ui.model.settings import Settings
from proofreader.ui.search.matching import Query
from proofreader.ui.search.search import Search
from proofreader.ui.widgets import labels
from proofreader.ui.widgets.flow import Flow
from proofreader.ui.widgets.icons import icon

_REMEMBERED = 20
_LONGEST = 100  # code points of a selection that is taken over as what to find


class _Line(QComboBox):
    """A line that remembers what was written in it."""

    def __init__(self, name: str, settings: Settings, setting: str) -> None:
        super().__init__()
        self._settings, self._setting = settings, setting
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        # The completer would write what was not typed.
        self.setCompleter(None)  # type: ignore[arg-type]
        self.setMinimumContentsLength(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setAccessibleName(name)
        line = self.lineEdit()
        assert line is not None
        line.setPlaceholderText(name)
        line.setAccessibleName(name)
        line.setClearButtonEnabled(True)
        self.addItems(self._known())
        self.setCurrentIndex(-1)

    def _known(self) -> list[str]:
        try:
            known = json.loads(getattr(self._settings, self._setting))
        except ValueError:
            return []
        return [text for text in known if isinstance(text, str)] if isinstance(known, list) else []

    def remember(self) -> None:
        """Puts what stands there first in the list."""
        text = self.currentText()
        known = self._known()
        if not text or known[:1] == [text]:
            return
        known = [text, *(other for other in known if other != text)][:_REMEMBERED]
        setattr(self._settings, self._setting, json.dumps(known, ensure_ascii=False))
        self.blockSignals(True)
        self.clear()
        self.addItems(known)
        self.setCurrentIndex(0)
        self.blockSignals(False)

    def select(self) -> None:
        """Puts the cursor there, over what stands there."""
        self.setFocus()
        line = self.lineEdit()
        assert line is not None
        line.selectAll()


class FindBar(QFrame):
    """What to find, what to put in its place, and how letters are compared.

    Enter goes on to the next match, Shift+Enter back; in the second line Enter replaces. Esc closes the bar.
    """

    replaced = Signal(int)
    """How many matches were replaced at once."""
    replaced_everywhere = Signal(list)
    """The articles in which matches were replaced at once, each with how many."""

    def __init__(self, search: Search, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search, self._settings = search, settings
        self.setAccessibleName(self.tr("البحث والاستبدال"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.needle = _Line(self.tr("ابحث عن"), settings, "find_history")
        self.by = _Line(self.tr("استبدل به"), settings, "replace_history")
        self.previous_button = _button("", self.tr("النتيجة السابقة (Shift+F3)"))
        self.next_button = _button("", self.tr("النتيجة التالية (F3)"))
        self.close_button = _button("", self.tr("أغلق شريط البحث (Esc)"))
        self.previous_button.setAccessibleName(self.tr("السابق"))
        self.next_button.setAccessibleName(self.tr("التالي"))
        self.close_button.setAccessibleName(self.tr("أغلق"))
        self.replace_button = _button(self.tr("استبدل"), self.tr("استبدل هذه النتيجة وانتقل إلى التالية (Enter)"))
        self.all_button = _button(self.tr("استبدل الكل"), self.tr("استبدل كل النتائج في خطوة واحدة (Alt+Enter)"))
        self.words = _box(self.tr("كلمة كاملة"), self.tr("لا جزءًا من كلمة"))
        self.marks = _box(
            self.tr("دون تشكيل"), self.tr("لا يُلتفت إلى الحركات والتطويل والعلامات الخفية: «كتب» تجد «كَتَبَ»")
        )
        self.letters = _box(
            self.tr("الحروف المتقاربة"), self.tr("أ إ آ ا سواء، وكذلك ة ه، وى ي، وؤ و، وئ ي: «الى» تجد «إلى»")
        )
        self.pattern = _box(
            self.tr("تعبير نمطي"),
            self.tr(
                "النص نمط للبحث (regex): \u200e\\d+\u200e تجد الأرقام. في الاستبدال: \u200e\\1\u200e أول ما بين قوسين"
            ),
        )
        self.selection = _box(self.tr("في التحديد"), self.tr("في النص المحدَّد وحده"))
        self.everywhere = _box(
            self.tr("كل المقالات"), self.tr("في كل المقالات المفتوحة: «التالي» ينتقل بينها، و«استبدل الكل» يشملها")
        )
        self.status = QLabel()
        self.status.setAccessibleName(self.tr("نتيجة البحث"))
        self.problem = QLabel()
        self.problem.setAccessibleName(self.tr("خطأ في البحث"))
        self.problem.setWordWrap(True)
        for label in (self.status, self.problem):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._boxes = {
            "find_words": self.words,
            "find_marks": self.marks,
            "find_letters": self.letters,
            "find_pattern": self.pattern,
        }
        for name, box in self._boxes.items():
            box.setChecked(getattr(settings, name))
            box.toggled.connect(lambda on, name=name: self._on_box(name, on))
        self._build()
        self._paint()
        self.needle.editTextChanged.connect(lambda _: self._start())
        self.next_button.clicked.connect(lambda: self.step(1))
        self.previous_button.clicked.connect(lambda: self.step(-1))
        self.replace_button.clicked.connect(self.replace)
        self.all_button.clicked.connect(self.replace_all)
        self.selection.clicked.connect(self._on_selection)
        self.everywhere.toggled.connect(self._on_everywhere)
        self.close_button.clicked.connect(self.close_bar)
        search.changed.connect(self._show_state)
        for line in (self.needle, self.by):
            line.installEventFilter(self)
            editing = line.lineEdit()
            assert editing is not None
            editing.installEventFilter(self)
        self.hide()

    def _paint(self) -> None:
        for button, name in (
            (self.previous_button, "arrow-up"),
            (self.next_button, "arrow-down"),
            (self.close_button, "x"),
        ):
            button.setIcon(icon(name, self.palette()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "problem"):
            self._paint()

    def _build(self) -> None:
        first = QHBoxLayout()
        first.addWidget(self.needle, 1)
        first.addWidget(self.status)
        for button in (self.next_button, self.previous_button, self.close_button):
            first.addWidget(button)
        self._second = QWidget()
        second = QHBoxLayout(self._second)
        second.setContentsMargins(0, 0, 0, 0)
        second.addWidget(self.by, 1)
        second.addWidget(self.replace_button)
        second.addWidget(self.all_button)
        options = Flow([self.words, self.marks, self.letters, self.pattern, self.selection, self.everywhere], 12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.setSpacing(6)
        layout.addLayout(first)
        layout.addWidget(self._second)
        layout.addWidget(options)
        layout.addWidget(self.problem)
        # From what to find on to what to write instead, then to the buttons.
        chain = [self.needle, self.by, self.next_button, self.previous_button, self.replace_button, self.all_button]
        chain += [self.words, self.marks, self.letters, self.pattern, self.selection, self.everywhere]
        for one, two in pairwise((*chain, self.close_button)):
            QWidget.setTabOrder(one, two)

    # Opening and closing

    def open(self, text: str = "", *, replace: bool = False) -> None:
        """Shows the bar, with the second line if something is to be replaced, and searches for ``text``."""
        self._second.setVisible(replace)
        if text and len(text) <= _LONGEST and "\n" not in text:
            self.needle.setEditText(text)
        self.show()
        self.needle.select()
        self._start()

    def close_bar(self) -> None:
        """Hides the bar and its marks."""
        self.hide()
        self._search.stop()

    @property
    def replaces(self) -> bool:
        """Whether the second line is there."""
        return self._second.isVisibleTo(self)

    # Searching

    def _query(self) -> Query:
        pattern = self.pattern.isChecked()
        return Query(
            self.needle.currentText(),
            words=self.words.isChecked(),
            pattern=pattern,
            marks=self.marks.isChecked() and not pattern,
            letters=self.letters.isChecked() and not pattern,
        )

    def _start(self) -> None:
        self._search.start(self._query())
        self._show_state()

    def _on_box(self, name: str, on: bool) -> None:
        setattr(self._settings, name, on)
        self._start()

    def _on_everywhere(self, on: bool) -> None:
        self._search.everywhere = on
        if on:
            self._search.scope_to_selection(False)
        self._show_state()

    def _on_selection(self, on: bool) -> None:
        self._search.scope_to_selection(on)
        if self._search.is_in_selection:
            self.everywhere.setChecked(False)
        self._show_state()

    def step(self, by: int) -> None:
        """Goes to the next match or, with -1, to the one before."""
        self._start()
        self.needle.remember()
        self._search.step(by)
        self._show_state()

    def replace(self) -> None:
        """Replaces the selected match."""
        self._start()
        self.needle.remember()
        self.by.remember()
        self._search.replace(self.by.currentText())
        self._show_state()

    def replace_all(self) -> None:
        """Replaces all of them."""
        self._start()
        self.needle.remember()
        self.by.remember()
        if self.everywhere.isChecked():
            done = self._search.replace_everywhere(self.by.currentText())
            self._show_state()
            if done:
                self.replaced_everywhere.emit(done)
            return
        number = self._search.replace_all(self.by.currentText())
        self._show_state()
        if number:
            self.replaced.emit(number)

    # What is found

    def _show_state(self) -> None:
        search = self._search
        pattern = self.pattern.isChecked()
        self.marks.setEnabled(not pattern)
        self.letters.setEnabled(not pattern)
        self.selection.setChecked(search.is_in_selection)
        found = len(search.matches)
        for button in (self.next_button, self.previous_button, self.replace_button, self.all_button):
            button.setEnabled(bool(found) or not search.is_done or self.everywhere.isChecked())
        self.problem.setText(f"⚠ {search.problem}" if search.problem else "")
        self.problem.setVisible(bool(search.problem))
        if search.problem or not search.query.needle:
            self.status.setText("")
        elif not found and search.is_done:
            self.status.setText(self.tr("لا نتائج"))
        elif number := search.number():
            self.status.setText(self.tr("{} من {}").format(number, found))
        elif found:
            self.status.setText(labels.MATCHES.count(found))

    def show_place(self) -> None:
        """Which match is selected now: the cursor has moved."""
        if self.isVisible() and self._search.is_done:
            self._show_state()

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return super().eventFilter(watched, event)
        if watched not in (self.by, self.by.lineEdit()):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.replace_all()
        else:
            self.replace()
        return True


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button


def _box(text: str, tip: str) -> QCheckBox:
    box = QCheckBox(text)
    box.setToolTip(tip)
    return box
