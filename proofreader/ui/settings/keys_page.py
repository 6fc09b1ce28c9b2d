"""The page of the keys: every action with its own, to be changed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from proofreader.ui.model.settings import Settings
from proofreader.ui.widgets.actions import Actions, Command, menus
from proofreader.ui.widgets.form_page import Page, Problem
from proofreader.ui.widgets.grouped_tree import GroupedTree
from proofreader.ui.widgets.labels import LRI, PDI

RESERVED = tuple(f"Alt+{number}" for number in range(1, 10))
"""They pick suggestions."""


def printed(key: str) -> str:
    """The key as it is printed on the keyboard, whatever runs around it."""
    text = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter")
    return f"{LRI}{text}{PDI}" if text else ""


class KeysPage(Page):
    """A tree by menu, and a field that takes the keys that are pressed in it."""

    def __init__(self, actions: Actions, settings: Settings) -> None:
        super().__init__()
        self.title = self.tr("الاختصارات")
        self.icon = "keyboard"
        self._settings = settings
        self._commands = {entry.id: entry for entry in actions.entries if isinstance(entry, Command)}
        self._keys: dict[str, list[str]] = {
            id: list(settings.shortcuts(id) or command.keys) for id, command in self._commands.items()
        }
        self._before = self.conflicts()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("ابحث عن أمر أو مفتاح"))
        self.search.setAccessibleName(self.tr("ابحث عن أمر أو مفتاح"))
        self.tree = GroupedTree(self.tr("الأوامر ومفاتيحها"), (self.tr("الأمر"), self.tr("المفاتيح")))
        self.search.textChanged.connect(self.tree.search)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        self.tree.currentItemChanged.connect(self._on_current)
        self.edit = QKeySequenceEdit()
        self.edit.setMaximumSequenceLength(1)
        self.edit.setAccessibleName(self.tr("المفاتيح الجديدة"))
        self.edit.setToolTip(self.tr("اضغط المفاتيح هنا"))
        self.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.edit.editingFinished.connect(self._on_edit)
        self.none_button = QPushButton(self.tr("بلا مفاتيح"))
        self.reset_button = QPushButton(self.tr("كما كان"))
        self.reset_all_button = QPushButton(self.tr("أعد كل الاختصارات كما كانت"))
        self.none_button.clicked.connect(lambda: self._give([]))
        self.reset_button.clicked.connect(self._reset)
        self.reset_all_button.clicked.connect(self._reset_all)
        self.conflict = Problem(self.edit)
        row = QHBoxLayout()
        row.addWidget(self.edit, 1)
        for button in (self.none_button, self.reset_button, self.reset_all_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.search)
        layout.addWidget(self.tree, 1)
        layout.addLayout(row)
        layout.addWidget(self.conflict)
        for plan in menus():
            for command in self._commands.values():
                if command.menu == plan.id:
                    self.tree.add(plan.text, command.id, command.text.rstrip("…"))
        self._show()
        self.tree.choose_first()

    def choose(self, id: str) -> None:
        """Makes an action the current one."""
        self.tree.choose(id)

    def keys(self, id: str) -> list[str]:
        """The keys of an action as they would be taken over."""
        return self._keys[id]

    def conflicts(self) -> dict[str, list[str]]:
        """The keys that several actions share, with the actions."""
        users: dict[str, list[str]] = {QKeySequence(key).toString(): [""] for key in RESERVED}
        for id, keys in self._keys.items():
            for key in filter(None, keys):
                users.setdefault(QKeySequence(key).toString(), []).append(id)
        return {key: ids for key, ids in users.items() if len(ids) > 1}

    def _current(self) -> str:
        return self.tree.current_id()

    def _on_current(self) -> None:
        keys = self._keys.get(self._current(), [])
        self.edit.setKeySequence(QKeySequence(keys[0] if keys else ""))

    def _on_edit(self) -> None:
        key = self.edit.keySequence().toString()
        if key and key not in (known := self._keys.get(self._current(), [])) and known != [key]:
            self._give([key])

    def _give(self, keys: list[str]) -> None:
        if id := self._current():
            self._keys[id] = keys
            self._on_current()
            self._show()
            self.touched.emit()

    def _reset(self) -> None:
        if id := self._current():
            self._give(list(self._commands[id].keys))

    def _reset_all(self) -> None:
        self._keys = {id: list(command.keys) for id, command in self._commands.items()}
        self._on_current()
        self._show()
        self.touched.emit()

    def _show(self) -> None:
        clashing = self.conflicts()
        for id, item in self.tree.entries.items():
            item.setText(1, "  ".join(map(printed, filter(None, self._keys[id]))))
            clash = any(QKeySequence(key).toString() in clashing for key in self._keys[id] if key)
            changed = self._keys[id] != list(self._commands[id].keys)
            font = item.font(0)
            font.setBold(changed)
            for column in (0, 1):
                item.setFont(column, font)
            text = self._commands[id].text.rstrip("…")
            item.setText(0, f"⚠ {text}" if clash else text)
        lines = []
        for key, ids in clashing.items():
            names = [f"«{self._commands[id].text.rstrip('…')}»" if id else self.tr("«اختر اقتراحًا»") for id in ids]
            lines.append(self.tr("{} لأكثر من أمر: {}").format(printed(key), self.tr("، ").join(names)))
        self.conflict.show_text("\n".join(lines))

    def problem(self) -> bool:
        # One that was there before does not keep anybody from changing something else.
        return any(self._before.get(key) != ids for key, ids in self.conflicts().items())

    def apply(self) -> bool:
        for id, command in self._commands.items():
            keys = self._keys[id]
            now = list(self._settings.shortcuts(id) or command.keys)
            if [key for key in keys if key] != [key for key in now if key]:
                self._settings.set_shortcuts(id, None if keys == list(command.keys) else keys)
        return True
