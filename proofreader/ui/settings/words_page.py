"""The page of the dictionaries: the user's own words and names, and the file that the newsroom shares."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from proofreader.core.presence import is_file
from proofreader.documents.atomic import write_atomically
from proofreader.documents.errors import WriteError
from proofreader.lexicon import LexiconError
from proofreader.ui.model.settings import Settings
from proofreader.ui.model.user_words import UserWordList, read_words, words_in
from proofreader.ui.widgets import labels
from proofreader.ui.widgets.form_page import Page, Problem, hint
from proofreader.ui.widgets.rule_text import fold_for_search


class WordsPage(Page):
    """A list with a line to add to it; below it the shared file."""

    def __init__(self, words: UserWordList, settings: Settings) -> None:
        super().__init__()
        self.title = self.tr("المعاجم")
        self.icon = "book-bookmark"
        self._words, self._settings = words, settings
        self._known = words.own()
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("كلمة أو اسم"))
        self.line.setAccessibleName(self.tr("كلمة أو اسم"))
        self.line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._filter)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("كلماتي"))
        self.list.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.addItems(self._known)
        self.list.installEventFilter(self)
        self.count = QLabel()
        self.problem_label = Problem(self.list)
        self.add_button, self.remove_button = QPushButton(self.tr("أضف")), QPushButton(self.tr("احذف"))
        self.import_button, self.export_button = QPushButton(self.tr("استورد…")), QPushButton(self.tr("صدّر…"))
        for button, do in (
            (self.add_button, self.add),
            (self.remove_button, self.remove),
            (self.import_button, self._import),
            (self.export_button, self._export),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(do)
        first = QHBoxLayout()
        first.addWidget(self.line, 1)
        first.addWidget(self.add_button)
        below = QHBoxLayout()
        below.addWidget(self.count, 1)
        for button in (self.remove_button, self.import_button, self.export_button):
            below.addWidget(button)
        own = QGroupBox(self.tr("كلماتي"))
        column = QVBoxLayout(own)
        column.addWidget(hint(self.tr("كلمات وأسماء صحيحة عندكم. اسم من كلمتين يضيف كل كلمة منه.")))
        column.addLayout(first)
        column.addWidget(self.list, 1)
        column.addWidget(self.problem_label)
        column.addLayout(below)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(own, 1)
        layout.addWidget(self._make_shared())
        self._recount()

    def _make_shared(self) -> QWidget:
        box = QGroupBox(self.tr("معجم هيئة التحرير"))
        self.shared = QLineEdit(self._settings.shared_words)
        self.shared.setAccessibleName(self.tr("ملف معجم هيئة التحرير"))
        self.shared.setPlaceholderText(self.tr("لا ملف"))
        self.shared.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a path
        self.shared.textChanged.connect(self.touched)
        self.shared_button = QPushButton(self.tr("اختر…"))
        self.shared_button.setAutoDefault(False)
        self.shared_button.clicked.connect(self._choose_shared)
        row = QHBoxLayout()
        row.addWidget(self.shared, 1)
        row.addWidget(self.shared_button)
        self.shared_problem = Problem(self.shared)
        number = len(self._words.shared)
        form = QFormLayout(box)
        form.addRow(
            hint(
                self.tr("ملف نصّي على الشبكة، كلمة في كل سطر، يُقرأ عند كل تشغيل وكلما تغيّر. فيه الآن: {}").format(
                    labels.WORDS.count(number)
                )
            )
        )
        form.addRow(row)
        form.addRow(self.shared_problem)
        return box

    def words(self) -> list[str]:
        """What is in the list now."""
        return [self.list.item(row).text() for row in range(self.list.count())]

    def add(self) -> None:
        """Adds what stands in the line."""
        self._take(words_in(self.line.text()))
        self.line.clear()

    def remove(self) -> None:
        """Takes the chosen words away."""
        for item in self.list.selectedItems():
            self.list.takeItem(self.list.row(item))
        self._recount()
        self.touched.emit()

    def _take(self, new: list[str]) -> None:
        known = set(self.words())
        self.list.addItems([word for word in new if word not in known])
        self.list.scrollToBottom()
        self._recount()
        self.touched.emit()

    def _recount(self) -> None:
        self.count.setText(labels.WORDS.count(self.list.count()))

    def _filter(self, text: str) -> None:
        """What is being written is looked for at the same time."""
        pattern = fold_for_search(text.strip())
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(pattern not in fold_for_search(item.text()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.line and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.line.text():
                self.add()
                return True
            if watched is self.list and event.key() == Qt.Key.Key_Delete:
                self.remove()
                return True
        return super().eventFilter(watched, event)

    def _import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("استورد كلمات"), "", self.tr("نصوص (*.txt *.dic *.csv);;كل الملفات (*)")
        )
        if not name:
            return
        try:
            self._take(read_words(Path(name)))
            self.problem_label.show_text("")
        except LexiconError as error:
            self.problem_label.show_text(self.tr("تعذّرت قراءة الكلمات: {}").format(error))

    def _export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("صدّر الكلمات"), f"{self.tr('كلماتي')}.txt", self.tr("نصوص (*.txt)")
        )
        if not name:
            return
        try:
            write_atomically(name, "".join(f"{word}\n" for word in self.words()).encode())
            self.problem_label.show_text("")
        except WriteError as error:
            self.problem_label.show_text(self.tr("لم تُكتب الكلمات: {}").format(error))

    def _choose_shared(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("معجم هيئة التحرير"), self.shared.text(), self.tr("نصوص (*.txt);;كل الملفات (*)")
        )
        if name:
            self.shared.setText(name)

    def problem(self) -> bool:
        path = self.shared.text().strip()
        # A file that stays as it was may be away for a while.
        wrong = bool(path) and path != self._settings.shared_words and not is_file(Path(path).expanduser())
        self.shared_problem.show_text(self.tr("لا يوجد ملف بهذا الاسم.") if wrong else "")
        return wrong

    def apply(self) -> bool:
        path = self.shared.text().strip()
        self._settings.shared_words = str(Path(path).expanduser()) if path else ""
        now = self.words()
        added = [word for word in now if word not in set(self._known)]
        removed = [word for word in self._known if word not in set(now)]
        if (added or removed) and not self._words.update(added, removed):
            self.problem_label.show_text(self.tr("لم تُحفظ الكلمات."))
            return False
        self._known = now
        return True
