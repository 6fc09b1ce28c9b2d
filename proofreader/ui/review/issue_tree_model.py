"""The issues as a two-level model: groups with counts, and in each its issues in the order of the text."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QIcon, QPalette

from proofreader.core import Category, Level
from proofreader.core.rule_words import message_of, texts_of
from proofreader.ui.model.marker_queries import GroupKey
from proofreader.ui.model.markers import IssueMarker
from proofreader.ui.widgets import labels, theme
from proofreader.ui.widgets.icons import category_icon, issue_icon, level_icon

Index = QModelIndex | QPersistentModelIndex
_GROUP = 0  # internal ids: 0 for a group, group number + 1 for its issues


class IssueModel(QAbstractItemModel):
    """Read-only; rebuilt whenever the list changes, which costs the view nothing for rows out of sight."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.groups: list[tuple[GroupKey, list[IssueMarker]]] = []
        self.rules: Mapping[str, Mapping[str, str]] = {}
        """What is told about each rule."""
        self.wide_icons = False
        """Whether an issue's icon tells its category too, which its group does not."""
        self._icons: dict[tuple[Level | None, Category], QIcon] = {}
        self._palette = QPalette()

    def show(self, groups: list[tuple[GroupKey, list[IssueMarker]]]) -> None:
        """Shows those groups."""
        self.beginResetModel()
        self.groups = groups
        self.endResetModel()

    def set_wide_icons(self, wide: bool) -> None:
        """Whether an issue's icon tells its category too."""
        self.wide_icons = wide
        self._icons.clear()

    def set_palette(self, palette: QPalette) -> None:
        """Takes over the colours."""
        self._palette = palette
        self._icons.clear()

    def marker(self, index: Index) -> IssueMarker | None:
        """The issue of a row; None for a category."""
        if not index.isValid() or index.internalId() == _GROUP:
            return None
        return self.groups[index.internalId() - 1][1][index.row()]

    def index_of(self, marker: IssueMarker | None) -> QModelIndex:
        """The row of an issue; invalid where it isn't listed."""
        if marker is not None:
            for number, (_, markers) in enumerate(self.groups):
                if marker in markers:
                    return self.createIndex(markers.index(marker), 0, number + 1)
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
        marker = self.marker(index)
        if marker is None:
            return self._group_data(index.row(), role)
        if role == Qt.ItemDataRole.DisplayRole:
            return labels.entry(marker)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icon(marker.level, marker.category)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{message_of(marker.issue)} ({labels.category(marker.category)}، {labels.level(marker.level)})"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return labels.spoken(marker)
        if role == Qt.ItemDataRole.ForegroundRole and marker.level is Level.NOTE:
            return self._palette.color(QPalette.ColorRole.PlaceholderText)
        return None

    def _icon(self, level: Level | None, category: Category) -> QIcon:
        """Of a level in the colour of the category, or of the category itself."""
        key = level, category
        if key not in self._icons:
            dark = theme.is_dark(self._palette)
            if level is None:
                self._icons[key] = category_icon(category, dark)
            else:
                self._icons[key] = (issue_icon if self.wide_icons else level_icon)(level, category, dark)
        return self._icons[key]

    def title(self, row: int) -> str:
        """The name of a group."""
        key, markers = self.groups[row]
        if isinstance(key, Category):
            return labels.category(key)
        if isinstance(key, int):
            return self.tr("الفقرة {}").format(key + 1)
        return texts_of(key, self.rules.get(key, {})).get("summary") or message_of(markers[0].issue) or key

    def _group_data(self, row: int, role: int) -> Any:
        key, markers = self.groups[row]
        category = markers[0].category
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{self.title(row)} ({len(markers)})"
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.title(row)
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        if isinstance(key, int):  # a paragraph has issues of several kinds
            return None
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icon(None, category)
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.look(category).colour(theme.is_dark(self._palette))
        return None
