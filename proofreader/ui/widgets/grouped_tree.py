"""A tree of two levels to choose from: groups, which can't be chosen, and their entries."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from proofreader.ui.widgets.rule_text import fold_for_search

_ID = Qt.ItemDataRole.UserRole


class GroupedTree(QTreeWidget):
    """Entries have ids; a filter hides those that do not fit, and the groups that have none left."""

    def __init__(self, name: str, headers: tuple[str, ...] = ()) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setHeaderHidden(not headers)
        if headers:
            self.setHeaderLabels(list(headers))
        self.entries: dict[str, QTreeWidgetItem] = {}
        self._groups: dict[str, QTreeWidgetItem] = {}

    def add(self, group: str, id: str, *texts: str) -> QTreeWidgetItem:
        """A new entry at the end of its group, which is made where it is not there yet."""
        if group not in self._groups:
            self._groups[group] = head = QTreeWidgetItem(self, [group])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            head.setFirstColumnSpanned(True)
            head.setExpanded(True)
        entry = QTreeWidgetItem(self._groups[group], list(texts))
        entry.setData(0, _ID, id)
        self.entries[id] = entry
        return entry

    @staticmethod
    def id_of(entry: QTreeWidgetItem | None) -> str:
        """The id of an entry; "" for a group, or none."""
        return str(entry.data(0, _ID) or "") if entry is not None else ""

    def current_id(self) -> str:
        """The id of the chosen entry."""
        return self.id_of(self.currentItem())

    def choose(self, id: str) -> None:
        """Makes an entry the current one."""
        self.setCurrentItem(self.entries[id])
        self.scrollToItem(self.entries[id])

    def choose_first(self) -> None:
        """The first that is not hidden, if the current one is."""
        shown = self.shown()
        if shown and self.current_id() not in shown:
            self.choose(shown[0])

    def shown(self) -> list[str]:
        """The ids of the entries that are not hidden."""
        return [id for id, entry in self.entries.items() if not entry.isHidden()]

    def search(self, pattern: str) -> None:
        """Hides the entries in whose first two columns the pattern does not stand."""
        wanted = fold_for_search(pattern)
        shown = {id: fold_for_search(f"{entry.text(0)} {entry.text(1)}") for id, entry in self.entries.items()}
        self.filter(lambda id: wanted in shown[id])

    def filter(self, fits: Callable[[str], bool]) -> None:
        """Hides the entries whose ids do not fit."""
        for id, entry in self.entries.items():
            entry.setHidden(not fits(id))
        for head in self._groups.values():
            head.setHidden(True)
        for name in self.shown():
            if (group := self.entries[name].parent()) is not None:
                group.setHidden(False)
