"""The newsroom's own rules: every pack and entry, import and export, and where they contradict each other."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from proofreader.core.packs import Entry, Pack, PackProblem, Where
from proofreader.documents.errors import ReadError, WriteError
from proofreader.documents.rule_lists import SUFFIXES, write_list
from proofreader.ui.newsroom.own_rules import OwnRules
from proofreader.ui.widgets import labels
from proofreader.ui.widgets.form_page import hint
from proofreader.ui.widgets.style import sized

_ENTRY = Qt.ItemDataRole.UserRole
Edit = Callable[[Entry, QWidget], Entry | None]
"""Asks the user for an entry, beginning with one; None where nothing is wanted."""


class RulesDialog(QDialog):
    """Works on the packs at once; there is nothing to confirm. ``edit`` shows the dialog of one rule."""

    def __init__(self, rules: OwnRules, edit: Edit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("قواعدنا"))
        self._rules, self._edit = rules, edit
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("ابحث في القواعد"))
        self.search.setAccessibleName(self.tr("ابحث في القواعد"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.tree = QTreeWidget()
        self.tree.setColumnCount(4)
        self.tree.setHeaderLabels([self.tr("إذا ورد"), self.tr("نكتبه"), self.tr("السبب"), self.tr("أين")])
        self.tree.setAccessibleName(self.tr("القواعد"))
        self.tree.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.tree.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.tree.setAlternatingRowColors(True)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.tree.itemDoubleClicked.connect(lambda *_: self.edit_entry())
        self.tree.itemSelectionChanged.connect(self._on_selection)
        self.add_button = self._button(self.tr("قاعدة جديدة…"), self.add_entry)
        self.edit_button = self._button(self.tr("عدّل…"), self.edit_entry)
        self.remove_button = self._button(self.tr("احذف"), self.remove)
        self.import_button = self._button(self.tr("استورد…"), self.choose_import)
        self.export_button = self._button(self.tr("صدّر…"), self.choose_export)
        column = QVBoxLayout()
        for button in (self.add_button, self.edit_button, self.remove_button):
            column.addWidget(button)
        column.addSpacing(12)
        column.addWidget(self.import_button)
        column.addWidget(self.export_button)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self.tree, 1)
        row.addLayout(column)
        self.state = hint("")
        self.trouble_label = QLabel()
        self.trouble = QListWidget()
        self.trouble.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.trouble.setWordWrap(True)
        self.trouble.setMaximumHeight(120)
        self.trouble_label.setBuddy(self.trouble)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("أغلق"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addLayout(row, 1)
        layout.addWidget(self.state)
        layout.addWidget(self.trouble_label)
        layout.addWidget(self.trouble)
        layout.addWidget(buttons)
        sized(self, 860, 600)
        header.resizeSection(0, 190)
        header.resizeSection(1, 190)
        self._show()

    def _button(self, text: str, action: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: action())
        return button

    def _show(self, passed_over: Sequence[PackProblem] = ()) -> None:
        """Shows the packs as they are; ``passed_over``: what an import left out."""
        self.tree.clear()
        places = {
            Where.EVERYWHERE: self.tr("في كل موضع"),
            Where.HEADLINES: self.tr("في العناوين فقط"),
            Where.OUTSIDE_QUOTATIONS: self.tr("خارج علامتي التنصيص"),
        }
        for pack in self._rules.packs:
            version = self.tr("الإصدار {}").format(pack.version) if pack.version else ""
            top = QTreeWidgetItem(self.tree, [pack.name, " · ".join(filter(None, (version, pack.author)))])
            top.setData(0, _ENTRY, (pack, None))
            font = top.font(0)
            font.setBold(True)
            top.setFont(0, font)
            for entry in pack.entries:
                line = QTreeWidgetItem(top, [entry.wrong, entry.right, entry.reason, places[entry.where]])
                line.setData(0, _ENTRY, (pack, entry))
                line.setToolTip(2, entry.reason)
            top.setExpanded(True)
        count = sum(len(pack.entries) for pack in self._rules.packs)
        self.state.setText(self.tr("عدد القواعد: {}").format(count) if count else self.tr("لا قواعد بعد"))
        self._show_trouble(passed_over)
        self._filter(self.search.text())
        self._on_selection()

    def _show_trouble(self, passed_over: Sequence[PackProblem]) -> None:
        self.trouble.clear()
        for problem in (*passed_over, *self._rules.problems):
            self.trouble.addItem(self.tr("لم يُؤخذ به: {}").format(_placed(problem)))
        for one in self._rules.conflicts:
            pairs = [
                self.tr("«{}» تُكتب «{}» ({})").format(entry.wrong, entry.right, pack.name)
                for pack, entry in ((one.pack, one.entry), (one.other_pack, one.other))
            ]
            self.trouble.addItem(self.tr("تعارض: {}: {}").format("؛ ".join(pairs), one.reason))
        has_trouble = self.trouble.count() > 0
        self.trouble_label.setText(self.tr("ما يحتاج إلى نظر: {}").format(self.trouble.count()))
        self.trouble.setVisible(has_trouble)
        self.trouble_label.setVisible(has_trouble)

    def _filter(self, text: str) -> None:
        wanted = " ".join(text.split())
        for top in _children(self.tree.invisibleRootItem()):
            shown = 0
            for line in _children(top):
                fits = not wanted or any(wanted in line.text(column) for column in range(3))
                line.setHidden(not fits)
                shown += fits
            top.setHidden(bool(wanted) and not shown)

    def _chosen(self) -> list[tuple[Pack, Entry | None]]:
        return [item.data(0, _ENTRY) for item in self.tree.selectedItems()]

    def _on_selection(self) -> None:
        chosen = self._chosen()
        self.edit_button.setEnabled(len(chosen) == 1 and chosen[0][1] is not None)
        self.remove_button.setEnabled(bool(chosen))
        self.export_button.setEnabled(bool(self._rules.packs))

    def add_entry(self) -> None:
        """Asks for a new rule."""
        entry = self._edit(Entry(""), self)
        if entry is not None:
            self._do(partial(self._rules.add, entry))

    def edit_entry(self) -> None:
        """Asks for another form of the chosen rule."""
        chosen = self._chosen()
        if len(chosen) != 1 or chosen[0][1] is None:
            return
        pack, old = chosen[0]
        new = self._edit(chosen[0][1], self)
        if old is not None and new is not None:
            self._do(partial(self._rules.replace, pack, old, new))

    def remove(self) -> None:
        """Takes the chosen rules and packs away."""
        chosen = self._chosen()
        packs = [pack for pack, entry in chosen if entry is None]
        paths = {pack.path for pack in packs}
        entries = [(pack, entry) for pack, entry in chosen if entry is not None and pack.path not in paths]

        def remove() -> None:
            for pack in packs:
                self._rules.remove_pack(pack)
            if entries:
                self._rules.remove(entries)

        self._do(remove)

    def choose_import(self) -> None:
        """Asks for a list or a pack and takes it in."""
        kinds = " ".join(f"*{suffix}" for suffix in (".toml", *SUFFIXES))
        kind = self.tr("قوائم وحزم ({})").format(kinds)
        path, _ = QFileDialog.getOpenFileName(self, self.tr("استيراد قواعد"), "", kind)
        if path:
            self.take_in(Path(path))

    def take_in(self, path: Path) -> None:
        """Takes in the list or pack at a path, and says what was passed over."""
        try:
            taken, problems = self._rules.take_in(path)
        except (ReadError, WriteError, OSError) as error:
            self._fail(error)
            return
        self._show(problems)
        count = sum(len(pack.entries) for pack in taken)
        self.state.setText(self.tr("القواعد المستوردة: {}، ولم يُؤخذ به: {}").format(count, len(problems)))

    def choose_export(self) -> None:
        """Asks for a name and writes the chosen pack, or all rules, there."""
        kinds = ";;".join((self.tr("مصنف Excel (*.xlsx)"), self.tr("جدول CSV (*.csv)"), self.tr("حزمة (*.toml)")))
        path, _ = QFileDialog.getSaveFileName(self, self.tr("تصدير القواعد"), self.tr("قواعدنا") + ".xlsx", kinds)
        if path:
            self.export(Path(path))

    def export(self, path: Path) -> None:
        """Writes the chosen pack, or all rules where none is chosen."""
        chosen = next((pack for pack, _ in self._chosen()), None)
        entries = tuple(entry for _, entry in self._rules.entries)
        pack = chosen or Pack(str(path), self.tr("قواعدنا"), entries=entries)
        try:
            write_list(pack, path)
        except (WriteError, OSError) as error:
            self._fail(error)
            return
        self.state.setText(self.tr("صُدّرت القواعد إلى {}").format(path.name))

    def _do(self, action: Callable[[], None]) -> None:
        try:
            action()
        except (WriteError, OSError) as error:
            self._fail(error)
        self._show()

    def _fail(self, error: Exception) -> None:
        self.state.setText(self.tr("تعذّر ذلك: {}").format(error))


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [child for at in range(item.childCount()) if (child := item.child(at)) is not None]


def _placed(problem: PackProblem) -> str:
    """The problem with the name of its file, not the whole path."""
    source = Path(problem.source).name
    place = labels.isolate(f"{source}:{problem.line}" if problem.line else source)
    return f"{place}: {problem.rule}: {problem.reason}" if problem.rule else f"{place}: {problem.reason}"
