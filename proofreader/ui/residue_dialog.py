"""Shows what "clean" would take away, each with a tick, before anything is taken."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from proofreader.core import Level
from proofreader.ui import labels
from proofreader.ui.issues import Mark


class ResidueDialog(QDialog):
    """A preview, not a question: nothing is ticked that is a mere note."""

    def __init__(self, marks: list[Mark], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("بقايا الصفحة"))
        self.resize(620, 420)
        self._marks = marks
        intro = QLabel(self.tr("هذا ما يبدو أنه بقي من صفحة الموقع. أزل العلامة عمّا تريد إبقاءه."))
        intro.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("ما سيُزال"))
        self.list.setWordWrap(True)
        self.list.setAlternatingRowColors(True)
        for mark in marks:
            shown = labels.isolate(labels.visible(mark.before or mark.text, 110))
            if mark.after[0]:
                shown += f" ← {labels.isolate(labels.visible(mark.after[0], 60))}"
            item = QListWidgetItem(f"{shown}\n{mark.issue.message}")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked if mark.level is Level.NOTE else Qt.CheckState.Checked)
            self.list.addItem(item)
        self.list.itemChanged.connect(lambda _: self._count())
        buttons = QDialogButtonBox()
        self.remove_button = buttons.addButton(self.tr("أزل"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("أبقِ كل شيء"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(intro)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        self._count()

    def chosen(self) -> list[Mark]:
        """The marks with a tick."""
        return [mark for row, mark in enumerate(self._marks) if self._is_ticked(row)]

    def _is_ticked(self, row: int) -> bool:
        return self.list.item(row).checkState() is Qt.CheckState.Checked

    def _count(self) -> None:
        number = len(self.chosen())
        self.remove_button.setText(self.tr("أزل {}").format(labels.LEFTOVERS.count(number)))
        self.remove_button.setEnabled(number > 0)
