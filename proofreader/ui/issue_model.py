"""The issues as a two-level model: categories with counts, and in each its issues in the order of the text."""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QIcon, QPalette

from proofreader.core import Category, Level
from proofreader.ui import labels, theme
from proofreader.ui.icons import level_icon
from proofreader.ui.issues import Mark

Index = QModelIndex | QPersistentModelIndex
_GROUP = 0  # internal ids: 0 for a group, group number + 1 for its issues


class IssueModel(QAbstractItemModel):
    """Read-only; rebuilt whenever the list changes, which costs the view nothing for rows out of sight."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.groups: list[tuple[Category, list[Mark]]] = []
        self._icons: dict[tuple[Level, Category], QIcon] = {}
        self._palette = QPalette()

    def show(self, groups: list[tuple[Category, list[Mark]]]) -> None:
        """Shows those groups."""
        self.beginResetModel()
        self.groups = groups
        self.endResetModel()

    def set_palette(self, palette: QPalette) -> None:
        """Takes over the colours."""
        self._palette = palette
        self._icons.clear()

    def mark(self, index: Index) -> Mark | None:
        """The issue of a row; None for a category."""
        if not index.isValid() or index.internalId() == _GROUP:
            return None
        return self.groups[index.internalId() - 1][1][index.row()]

    def index_of(self, mark: Mark | None) -> QModelIndex:
        """The row of an issue; invalid where it isn't listed."""
        if mark is not None:
            for number, (category, marks) in enumerate(self.groups):
                if category is mark.category and mark in marks:
                    return self.createIndex(marks.index(mark), 0, number + 1)
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _GROUP)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override] # noqa: B008
        if not index.isValid() or index.internalId() == _GROUP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _GROUP)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self.groups)
        return len(self.groups[parent.row()][1]) if parent.internalId() == _GROUP else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        mark = self.mark(index)
        if mark is None:
            return self._group_data(index.row(), role)
        if role == Qt.ItemDataRole.DisplayRole:
            return labels.entry(mark)
        if role == Qt.ItemDataRole.DecorationRole:
            key = mark.level, mark.category
            if key not in self._icons:
                self._icons[key] = level_icon(*key, dark=theme.is_dark(self._palette))
            return self._icons[key]
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{mark.issue.message} ({labels.level(mark.level)})"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{labels.entry(mark)}، {mark.issue.message}، {labels.level(mark.level)}"
        if role == Qt.ItemDataRole.ForegroundRole and mark.level is Level.NOTE:
            return self._palette.color(QPalette.ColorRole.PlaceholderText)
        return None

    def _group_data(self, row: int, role: int) -> Any:
        category, marks = self.groups[row]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{labels.category(category)} ({len(marks)})"
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.look(category).colour(theme.is_dark(self._palette))
        return None
