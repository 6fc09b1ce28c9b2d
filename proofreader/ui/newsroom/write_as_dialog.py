"""«اكتب كذا هكذا»: one rule of the newsroom, with what it would find while it is written."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from proofreader.core import Level
from proofreader.core.packs import Entry, PackProblem, Where, entry_of
from proofreader.ui.newsroom.found_list import FoundList
from proofreader.ui.newsroom.preview_process import PreviewProcess
from proofreader.ui.widgets import labels
from proofreader.ui.widgets.form_page import Problem, add_field, hint, slim
from proofreader.ui.widgets.style import sized

_PAUSE_MS = 300  # after the last key, before the preview is asked for anew
_BAD, _GOOD = "\0bad", "\0good"  # the names of the test sentences among the articles


class WriteAsDialog(QDialog):
    """Asks for a rule; ``entry`` is what was written, once the dialog was accepted.

    ``articles``: the open ones by name, in which it is looked for. ``taken``: what entries look for already.
    """

    def __init__(
        self,
        entry: Entry,
        articles: Sequence[tuple[str, str]],
        profile: str,
        taken: Sequence[Entry] = (),
        parent: QWidget | None = None,
        preview: PreviewProcess | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("قاعدة من قواعدنا"))
        self._articles, self._profile = list(articles), profile
        self._taken = {other.wrong: other for other in taken if other != entry}
        self.preview = preview or PreviewProcess(self)
        self.wrong, self.right, self.reason = (QLineEdit() for _ in range(3))
        self.bad, self.good = QLineEdit(), QLineEdit()
        self.where, self.level = slim(QComboBox()), slim(QComboBox())
        self.inflect = QCheckBox(self.tr("بكل صيغها: التعريف والجمع والتأنيث وما يتصل بها"))
        for text, where in (
            (self.tr("في كل موضع"), Where.EVERYWHERE),
            (self.tr("في العناوين فقط"), Where.HEADLINES),
            (self.tr("خارج علامتي التنصيص"), Where.OUTSIDE_QUOTATIONS),
        ):
            self.where.addItem(text, str(where))
        for text, level in (
            (self.tr("مرجّحة: تُعرض ولا تُصحَّح وحدها"), Level.LIKELY),
            (self.tr("أكيدة: تُصحَّح مع الأكيدة"), Level.CERTAIN),
            (self.tr("ملاحظة"), Level.NOTE),
        ):
            self.level.addItem(text, level.label)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._problem = add_field(form, self.tr("إذا ورد"), self.wrong)
        self._right_problem = add_field(form, self.tr("نكتبه"), self.right)
        add_field(form, self.tr("السبب"), self.reason)
        form.addRow("", self.inflect)
        add_field(form, self.tr("أين"), self.where)
        add_field(form, self.tr("الدرجة"), self.level)
        self._bad_problem = add_field(form, self.tr("جملة يُنبَّه فيها"), self.bad)
        self._good_problem = add_field(form, self.tr("جملة لا يُنبَّه فيها"), self.good)
        for field in (self.wrong, self.right, self.reason, self.bad, self.good):
            field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.good.setPlaceholderText(self.tr("كلمة قريبة ينبغي ألا تُمس"))
        self.found = FoundList()
        self.state = hint("")
        self.folder_button = QPushButton(self.tr("عاين في مجلد…"))
        self.stop_button = QPushButton(self.tr("أوقف"))
        self.stop_button.hide()
        for button in (self.folder_button, self.stop_button):
            button.setAutoDefault(False)
        self.folder_button.clicked.connect(self.choose_folder)
        self.stop_button.clicked.connect(self._stop)
        row = QHBoxLayout()
        row.addWidget(self.state, 1)
        row.addWidget(self.stop_button)
        row.addWidget(self.folder_button)
        buttons = QDialogButtonBox()
        self.save_button = buttons.addButton(self.tr("احفظ"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save_button.setDefault(True)
        buttons.addButton(self.tr("إلغاء"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        title = QLabel(self.tr("ما تجده في المقالات المفتوحة"))
        title.setBuddy(self.found)
        layout.addWidget(title)
        layout.addWidget(self.found, 1)
        layout.addLayout(row)
        layout.addWidget(buttons)
        sized(self, 640, 680)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self.look)
        self._show(entry)
        for field in (self.wrong, self.right, self.reason, self.bad, self.good):
            field.textChanged.connect(self._on_change)
        for box in (self.where, self.level):
            box.activated.connect(self._on_change)
        self.inflect.toggled.connect(self._on_change)
        self.preview.found.connect(self._on_found)
        self.preview.progressed.connect(self._on_progress)
        self.preview.finished.connect(self._on_finished)
        self.preview.failed.connect(lambda: self._tell(self.tr("تعذّرت المعاينة")))
        self.finished.connect(self.preview.stop)
        self._on_change()
        (self.right if entry.wrong else self.wrong).setFocus()

    def _show(self, entry: Entry) -> None:
        self.wrong.setText(entry.wrong)
        self.right.setText(entry.right)
        self.reason.setText(entry.reason)
        self.inflect.setChecked(entry.inflect)
        self.where.setCurrentIndex(self.where.findData(str(entry.where)))
        self.level.setCurrentIndex(self.level.findData(entry.level.label))
        self.bad.setText("".join(entry.bad[:1]))
        self.good.setText("".join(entry.good[:1]))

    @property
    def entry(self) -> Entry | None:
        """The rule as it stands; None where it is none yet."""
        table = {
            "wrong": self.wrong.text(),
            "right": self.right.text(),
            "reason": self.reason.text(),
            "where": self.where.currentData(),
            "inflect": self.inflect.isChecked(),
            "level": self.level.currentData(),
            "bad": [text for text in (self.bad.text().strip(),) if text],
            "good": [text for text in (self.good.text().strip(),) if text],
        }
        entry = entry_of(table, "", 0)
        return None if isinstance(entry, PackProblem) else entry

    def _on_change(self) -> None:
        entry = self.entry
        self.save_button.setEnabled(entry is not None and bool(entry.right))
        other = self._taken.get(entry.wrong) if entry else None
        told = self.tr("لها قاعدة تكتب «{}»، وستحل هذه محلها.").format(other.right) if other else ""
        self._problem.show_text(told)
        same = self.right.text().strip() and self.right.text().split() == self.wrong.text().split()
        self._right_problem.show_text(self.tr("هو ما يرد نفسه.") if same else "")
        self._timer.start()

    def look(self, folder: str = "") -> None:
        """Asks what the rule finds in the test sentences and the open articles, then in the files of the folder."""
        self._timer.stop()
        self.found.clear()
        entry = self.entry
        if entry is None:
            self.preview.cancel()
            self._tell("")
            return
        sentences = [(_BAD, self.bad.text()), (_GOOD, self.good.text())]
        self.preview.ask([entry], self._profile, [*sentences, *self._articles], folder)
        self.stop_button.setVisible(bool(folder))
        self._tell(self.tr("يُبحث…"))

    def choose_folder(self) -> None:
        """Asks for a folder and looks in its files."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("معاينة القاعدة في مجلد"))
        if folder:
            self.look(folder)

    def _stop(self) -> None:
        self.preview.cancel()
        self._on_finished(stopped=True)

    def _on_found(self, name: str, path: str, rows: list[dict[str, str]]) -> None:
        if name == _BAD:
            missed = bool(self.bad.text().strip()) and not rows
            self._bad_problem.show_text(self.tr("لا تجد القاعدة فيها شيئًا.") if missed else "")
        elif name == _GOOD:
            self._good_problem.show_text(self.tr("تجد القاعدة فيها «{}».").format(rows[0]["wrong"]) if rows else "")
        else:
            self.found.add(name, rows)

    def _on_progress(self, done: int) -> None:
        if self.stop_button.isVisible():
            self._tell(self.tr("المقالات المقروءة: {}").format(max(0, done - 2)))

    def _on_finished(self, *, stopped: bool = False) -> None:
        self.stop_button.hide()
        told = self.tr("المواضع: {}، في {}").format(self.found.places, labels.ARTICLES.count(self.found.articles))
        if not self.found.places:
            told = self.tr("لا مواضع")
        self._tell(self.tr("أُوقفت المعاينة. {}").format(told) if stopped else told)

    def _tell(self, text: str) -> None:
        self.state.setText(text)

    def problems(self) -> list[Problem]:
        """The fields' labels that say what is wrong, for those who look."""
        return [self._problem, self._right_problem, self._bad_problem, self._good_problem]
