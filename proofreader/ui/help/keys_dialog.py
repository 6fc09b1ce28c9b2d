"""The page of the keys, made from the actions as they are now."""

from collections.abc import Callable

from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from proofreader.ui.widgets.actions import Actions, Command, menus
from proofreader.ui.widgets.form_page import hint
from proofreader.ui.widgets.grouped_tree import GroupedTree
from proofreader.ui.widgets.labels import LRI, PDI
from proofreader.ui.widgets.style import sized


class KeysDialog(QDialog):
    """Every action that has keys, by menu, and the keys of the list of issues."""

    def __init__(self, actions: Actions, change: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("اختصارات لوحة المفاتيح"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("ابحث عن أمر أو مفتاح"))
        self.search.setAccessibleName(self.tr("ابحث عن أمر أو مفتاح"))
        self.tree = GroupedTree(self.tr("الأوامر ومفاتيحها"), (self.tr("الأمر"), self.tr("المفاتيح")))
        self.search.textChanged.connect(self.tree.search)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        for plan in menus():
            commands = [entry for entry in actions.entries if isinstance(entry, Command) and entry.menu == plan.id]
            self._group(plan.text, [(command.text.rstrip("…"), _keys(actions, command)) for command in commands])
        self._group(
            self.tr("في قائمة التنبيهات"),
            [
                (self.tr("طبّق الاقتراح"), _printed("Enter")),
                (self.tr("اختر اقتراحًا"), _printed("1…9")),
                (self.tr("تجاهل هنا"), _printed("Del")),
                (self.tr("تجاهل في هذا المقال"), _printed("Shift+Del")),
            ],
        )
        self._group(self.tr("في النص"), [(self.tr("اختر اقتراحًا"), _printed("Alt+1…9"))])
        self.change_button = QPushButton(self.tr("غيّر الاختصارات…"))
        self.change_button.clicked.connect(change)
        close = QPushButton(self.tr("أغلق"))
        close.clicked.connect(self.reject)
        for button in (self.change_button, close):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.change_button)
        row.addStretch(1)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self.tree, 1)
        layout.addWidget(hint(self.tr("المفتاح Esc يعيدك إلى النص من أي موضع في النافذة.")))
        layout.addLayout(row)
        sized(self, 620, 680)

    def _group(self, title: str, rows: list[tuple[str, str]]) -> None:
        for name, keys in rows:
            if keys:
                self.tree.add(title, f"{title}/{name}", name, keys)

    def rows(self) -> list[tuple[str, str]]:
        """What is on show: the name and the keys of each."""
        entries = (self.tree.entries[id] for id in self.tree.shown())
        return [(entry.text(0), entry.text(1)) for entry in entries]


def _keys(actions: Actions, command: Command) -> str:
    keys = (key.toString(key.SequenceFormat.NativeText) for key in actions[command.id].shortcuts())
    return "  ".join(_printed(key.replace("Return", "Enter")) for key in dict.fromkeys(keys) if key)


def _printed(key: str) -> str:
    return f"{LRI}{key}{PDI}"
