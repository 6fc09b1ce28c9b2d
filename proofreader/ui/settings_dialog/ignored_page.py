"""The page of what is ignored in every article, to be taken back."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from proofreader.core import Rule
from proofreader.ui import labels
from proofreader.ui.issues import Key
from proofreader.ui.settings import Settings
from proofreader.ui.settings_dialog.page import Page, hint

_KEY = Qt.ItemDataRole.UserRole


class IgnoredPage(Page):
    """Text and rule of each; Del takes back."""

    def __init__(self, settings: Settings, rules: Mapping[str, Rule]) -> None:
        super().__init__()
        self.title = self.tr("المتجاهَل")
        self._settings = settings
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("ما يُتجاهل في كل مقال"))
        self.list.setHeaderLabels([self.tr("النص"), self.tr("القاعدة")])
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.list.setRootIsDecorated(False)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.installEventFilter(self)
        for rule, text in sorted(settings.always_ignored):
            known = rules.get(rule)
            item = QTreeWidgetItem(
                self.list, [labels.isolate(labels.visible(text)), known.summary if known else labels.isolate(rule)]
            )
            item.setData(0, _KEY, (rule, text))
        self.back_button = QPushButton(self.tr("أعد التنبيه على المختار"))
        self.all_button = QPushButton(self.tr("أعد التنبيه على الكل"))
        self.back_button.clicked.connect(self.take_back)
        self.all_button.clicked.connect(self.take_all_back)
        row = QHBoxLayout()
        for button in (self.back_button, self.all_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(hint(self.tr("ما اخترت تجاهله دائمًا. يعود التنبيه على ما تأخذه من هذه القائمة.")))
        layout.addWidget(self.list, 1)
        layout.addLayout(row)

    def keys(self) -> set[Key]:
        """What stays ignored."""
        items = (self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount()))
        pairs = (item.data(0, _KEY) for item in items if item is not None)
        return {(str(rule), str(text)) for rule, text in pairs}

    def take_back(self) -> None:
        """The chosen ones."""
        for item in self.list.selectedItems():
            self.list.takeTopLevelItem(self.list.indexOfTopLevelItem(item))
        self.touched.emit()

    def take_all_back(self) -> None:
        """All of them."""
        self.list.clear()
        self.touched.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete:
            self.take_back()
            return True
        return super().eventFilter(watched, event)

    def apply(self) -> bool:
        if self.keys() != self._settings.always_ignored:
            self._settings.always_ignored = self.keys()
        return True
