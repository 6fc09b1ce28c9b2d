"""The list of issues: grouped by category, filtered, and worked through without leaving the keyboard."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QTreeView, QVBoxLayout, QWidget

from proofreader.core import Category
from proofreader.ui.issue_model import IssueModel
from proofreader.ui.issues import IssueStore, Mark


class IssueTree(QTreeView):
    """The tree with the keys of a review: Enter applies, digits pick, Del ignores."""

    accepted = Signal(int)
    ignored = Signal()
    ignored_in_document = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        model = self.model()
        on_issue = isinstance(model, IssueModel) and model.mark(self.currentIndex()) is not None
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        digit = key - Qt.Key.Key_0 if Qt.Key.Key_1 <= key <= Qt.Key.Key_9 else 0
        if on_issue and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit(0)
        elif on_issue and digit:
            self.accepted.emit(digit - 1)
        elif on_issue and key == Qt.Key.Key_Delete:
            (self.ignored_in_document if shift else self.ignored).emit()
        else:
            super().keyPressEvent(event)


class IssuePanel(QWidget):
    """Title with the total, filter, tree."""

    chosen = Signal(object)
    """The user moved to this mark in the list."""
    activated = Signal()
    """The user wants to go on in the text, at this issue."""

    def __init__(self, store: IssueStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._current: Mark | None = None
        self._closed: set[Category] = set()
        self._updating = False
        self.model = IssueModel(self)
        self.title = QLabel(self)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("تصفية"))
        self.filter.setAccessibleName(self.tr("تصفية المسائل"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMaximumWidth(170)
        self.filter.textChanged.connect(lambda _: self.refresh())
        self.tree = IssueTree(self)
        self.tree.setModel(self.model)
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setIndentation(14)
        self.tree.setFrameShape(QTreeView.Shape.NoFrame)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.setAccessibleName(self.tr("قائمة المسائل"))
        self.tree.selectionModel().currentChanged.connect(self._on_current)
        self.tree.doubleClicked.connect(lambda _: self.activated.emit())
        self.tree.collapsed.connect(lambda index: self._remember(index, closed=True))
        self.tree.expanded.connect(lambda index: self._remember(index, closed=False))
        top = QHBoxLayout()
        top.setContentsMargins(10, 8, 10, 4)
        top.addWidget(self.title, 1)
        top.addWidget(self.filter, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.tree, 1)
        self.refresh()

    def show_store(self, store: IssueStore, pattern: str = "") -> None:
        """Shows the issues of another article, filtered."""
        self._store = store
        self._current = None
        self.filter.blockSignals(True)
        self.filter.setText(pattern)
        self.filter.blockSignals(False)
        self.refresh()

    def refresh(self) -> None:
        """Shows the marks of the store."""
        self._updating = True
        bar = self.tree.verticalScrollBar()
        at = bar.value()
        pattern = self.filter.text().strip()
        self.model.show(self._store.groups(pattern))
        for row, (category, _) in enumerate(self.model.groups):
            self.tree.setExpanded(self.model.index(row, 0), category not in self._closed or bool(pattern))
        bar.setValue(at)
        self.title.setText(f"{self.tr('المسائل')} ({len(self._store.marks)})")
        self._select()
        self._updating = False

    def show_current(self, mark: Mark | None) -> None:
        """Selects the current mark."""
        self._current = mark
        self._updating = True
        self._select()
        self._updating = False

    def _select(self) -> None:
        index = self.model.index_of(self._current)
        selection = self.tree.selectionModel()
        if index.isValid():
            selection.setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            )
            self.tree.scrollTo(index)
        else:
            selection.clear()

    def _on_current(self, index: QModelIndex) -> None:
        mark = self.model.mark(index)
        if mark is not None and not self._updating:
            self._current = mark
            self.chosen.emit(mark)

    def _remember(self, index: QModelIndex, closed: bool) -> None:
        if self._updating:
            return
        category = self.model.groups[index.row()][0]
        (self._closed.add if closed else self._closed.discard)(category)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "tree"):
            self.model.set_palette(self.palette())
            self.tree.viewport().update()
