"""The page of what is ignored, in every article and in single ones, to be taken back."""

from collections.abc import Mapping
from pathlib import Path

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
from proofreader.core.rule_words import summary_of
from proofreader.ui.files.ignored_decisions import Ignored, IgnoredDecisions
from proofreader.ui.model.markers import Key, Occurrence
from proofreader.ui.model.settings import Settings
from proofreader.ui.widgets import labels
from proofreader.ui.widgets.form_page import Page, hint

_ENTRY = Qt.ItemDataRole.UserRole
_PATH = Qt.ItemDataRole.UserRole + 1


class IgnoredPage(Page):
    """Text, rule and place of each; Del takes back."""

    def __init__(self, settings: Settings, rules: Mapping[str, Rule], here: IgnoredDecisions) -> None:
        super().__init__()
        self.title = self.tr("المتجاهَل")
        self.icon = "bell-slash"
        self._settings, self._rules, self._here = settings, rules, here
        self._taken: dict[str, Ignored] = {}
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("ما يُتجاهل في كل مقال وفي مقالات بعينها"))
        self.list.setHeaderLabels([self.tr("النص"), self.tr("القاعدة"), self.tr("أين")])
        self.list.header().setStretchLastSection(False)
        for column, mode in enumerate(
            (
                QHeaderView.ResizeMode.ResizeToContents,
                QHeaderView.ResizeMode.Stretch,
                QHeaderView.ResizeMode.ResizeToContents,
            )
        ):
            self.list.header().setSectionResizeMode(column, mode)
        self.list.setRootIsDecorated(False)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.installEventFilter(self)
        for key in sorted(settings.always_ignored):
            self._add(key, self.tr("في كل مقال"))
        for path, ignored in here.everything().items():
            for key in ignored.keys:
                self._add(key, labels.isolate(path.name), path)
            for occurrence in ignored.occurrences:
                self._add(occurrence, self.tr("{}، مرة").format(labels.isolate(path.name)), path)
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
        layout.addWidget(
            hint(
                self.tr(
                    "ما اخترت تجاهله دائمًا، أو في مقال، أو مرة فيه. يعود التنبيه على ما تحذفه من هذه القائمة. "
                    "يُنسى ما في مقال لم يُفتح منذ ستة أشهر."
                )
            )
        )
        layout.addWidget(self.list, 1)
        layout.addLayout(row)

    def _add(self, entry: Key | Occurrence, where: str, path: Path | None = None) -> None:
        rule, text, *_ = entry
        known = self._rules.get(rule)
        shown = [labels.isolate(labels.visible(text)), summary_of(known) if known else labels.isolate(rule), where]
        item = QTreeWidgetItem(self.list, shown)
        item.setData(0, _ENTRY, tuple(entry))
        item.setData(0, _PATH, str(path) if path is not None else "")
        item.setToolTip(1, shown[1])
        item.setToolTip(2, str(path) if path is not None else "")

    def keys(self) -> set[Key]:
        """What stays ignored in every article."""
        items = (self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount()))
        found = (item.data(0, _ENTRY) for item in items if item is not None and not item.data(0, _PATH))
        return {(str(rule), str(text)) for rule, text in found}

    def take_back(self) -> None:
        """The chosen ones."""
        self._take(self.list.selectedItems())

    def take_all_back(self) -> None:
        """All of them."""
        items = [self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount())]
        self._take([item for item in items if item is not None])

    def _take(self, items: list[QTreeWidgetItem]) -> None:
        for item in items:
            if path := str(item.data(0, _PATH)):
                entry, taken = tuple(map(str, item.data(0, _ENTRY))), self._taken.get(path, Ignored())
                if len(entry) == 2:
                    taken = taken._replace(keys=(*taken.keys, (entry[0], entry[1])))
                else:
                    taken = taken._replace(occurrences=(*taken.occurrences, Occurrence(*entry)))
                self._taken[path] = taken
            self.list.takeTopLevelItem(self.list.indexOfTopLevelItem(item))
        self.touched.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete:
            self.take_back()
            return True
        return super().eventFilter(watched, event)

    def apply(self) -> bool:
        if self.keys() != self._settings.always_ignored:
            self._settings.always_ignored = self.keys()
        taken, self._taken = self._taken, {}
        for path, ignored in taken.items():
            self._here.take_back(Path(path), ignored)
        return True
