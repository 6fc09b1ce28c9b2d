"""A table of what is written and what the newsroom writes instead."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)


class PairTable(QWidget):
    """Two columns that can be edited in place. The last, empty line takes a new pair."""

    edited = Signal()

    def __init__(self, name: str, written: str, wanted: str, *, may_be_empty: bool = False) -> None:
        super().__init__()
        self._may_be_empty = may_be_empty
        self.table = QTableWidget(0, 2)
        self.table.setHorizontalHeaderLabels([written, wanted])
        self.table.setAccessibleName(name)
        self.table.verticalHeader().hide()
        self.table.setTabKeyNavigation(False)  # Tab leaves the table
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.table.setMinimumHeight(170)
        self.table.itemChanged.connect(self._on_change)
        self.table.installEventFilter(self)
        self.add_button = QPushButton(self.tr("أضف"))
        self.remove_button = QPushButton(self.tr("احذف"))
        for button in (self.add_button, self.remove_button):
            button.setAutoDefault(False)
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(self.table)
        layout.addLayout(buttons)

    def show_pairs(self, pairs: dict[str, str]) -> None:
        """Shows these instead."""
        self.table.blockSignals(True)
        self.table.setRowCount(0)
        for pair in pairs.items():
            self._append(*pair)
        self.table.blockSignals(False)

    def pairs(self) -> dict[str, str]:
        """What stands there; lines without the first word are not counted."""
        rows = [(self._text(row, 0), self._text(row, 1)) for row in range(self.table.rowCount())]
        return {written: wanted for written, wanted in rows if written}

    def problem(self) -> str:
        """What is wrong with the lines; "" if nothing is."""
        rows = [(self._text(row, 0), self._text(row, 1)) for row in range(self.table.rowCount())]
        pairs = self.pairs()
        seen = set()
        for written, wanted in rows:
            if not written and wanted:
                return self.tr("السطر الذي فيه «{}» ينقصه ما يُكتب.").format(wanted)
            if written and written in seen:
                return self.tr("«{}» في سطرين.").format(written)
            seen.add(written)
            if written and not wanted and not self._may_be_empty:
                return self.tr("«{}» ينقصها ما نكتب بدلها.").format(written)
            if wanted and wanted != written and pairs.get(wanted, wanted) != wanted:
                return self.tr("«{}» تصير «{}»، وهذه نفسها غير مطلوبة.").format(written, wanted)
        return ""

    def add(self) -> None:
        """An empty line, ready to be written in."""
        self.table.blockSignals(True)
        self._append("", "")
        self.table.blockSignals(False)
        row = self.table.rowCount() - 1
        self.table.setCurrentCell(row, 0)
        self.table.setFocus()
        self.table.edit(self.table.model().index(row, 0))

    def remove(self) -> None:
        """Takes the chosen lines away."""
        rows = sorted({index.row() for index in self.table.selectedIndexes()}, reverse=True)
        for row in rows:
            self.table.removeRow(row)
        if rows:
            self.edited.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete:
            self.remove()
            return True
        return super().eventFilter(watched, event)

    def _append(self, *texts: str) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        for column, text in enumerate(texts):
            self.table.setItem(row, column, QTableWidgetItem(text))

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return " ".join(item.text().split()) if item is not None else ""

    def _on_change(self, _: object) -> None:
        self.edited.emit()
