"""The list of issues: grouped, filtered, and worked through without leaving the keyboard."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from proofreader.core import Category, Level
from proofreader.ui.model import marker_queries as queries
from proofreader.ui.model.issue_store import IssueStore
from proofreader.ui.model.marker_queries import Grouping, GroupKey
from proofreader.ui.model.markers import IssueMarker
from proofreader.ui.review.issue_tree_model import IssueModel
from proofreader.ui.widgets import labels, theme
from proofreader.ui.widgets.icons import level_icon
from proofreader.ui.widgets.style import grown


class IssueTree(QTreeView):
    """The tree with the keys of a review: Enter applies, digits pick, Del ignores."""

    accepted = Signal(int)
    ignored = Signal()
    ignored_in_document = Signal()
    menu_wanted = Signal(QPoint)
    """A point on the screen."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.visualRect(self.currentIndex()).center()
        self.menu_wanted.emit(self.viewport().mapToGlobal(place) if keyboard else event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        model = self.model()
        on_issue = isinstance(model, IssueModel) and model.marker(self.currentIndex()) is not None
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


class IssueList(QWidget):
    """Title with the total, grouping, filter, switches of the levels, tree."""

    chosen = Signal(object)
    """The user moved to this marker in the list."""
    activated = Signal()
    """The user wants to go on in the text, at this issue."""
    grouped = Signal(object)
    """The user wants the list by that Grouping."""
    level_switched = Signal(object, bool)
    """The user wants issues of that level on show, or not."""

    def __init__(self, store: IssueStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._current: IssueMarker | None = None
        self._closed: set[GroupKey] = set()
        self._by = Grouping.CATEGORY
        self._actions: list[QAction | None] = []
        self._updating = False
        self.model = IssueModel(self)
        self.title = QLabel(self)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("تصفية"))
        self.filter.setAccessibleName(self.tr("تصفية التنبيهات"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumWidth(110)
        self.filter.setToolTip(self.tr("كلمة من النص أو الاقتراح أو الرسالة"))
        self.filter.textChanged.connect(lambda _: self.refresh())
        self.grouping = QComboBox(self)
        self.grouping.setAccessibleName(self.tr("ترتيب التنبيهات"))
        self.grouping.setToolTip(self.tr("ترتيب التنبيهات في القائمة"))
        for by, name in (
            (Grouping.CATEGORY, self.tr("حسب الصنف")),
            (Grouping.RULE, self.tr("حسب القاعدة")),
            (Grouping.PARAGRAPH, self.tr("حسب الفقرة")),
        ):
            self.grouping.addItem(name, by)
        self.grouping.activated.connect(lambda index: self.grouped.emit(Grouping(self.grouping.itemData(index))))
        self.levels = {level: self._level_button(level) for level in (Level.CERTAIN, Level.LIKELY, Level.NOTE)}
        self.tree = IssueTree(self)
        self.tree.setModel(self.model)
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setIndentation(14)
        self.tree.setFrameShape(QTreeView.Shape.NoFrame)
        self.tree.menu_wanted.connect(self._show_menu)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.setAccessibleName(self.tr("قائمة التنبيهات"))
        self.tree.selectionModel().currentChanged.connect(self._on_current)
        self.tree.doubleClicked.connect(lambda _: self.activated.emit())
        self.tree.collapsed.connect(lambda index: self._remember(index, closed=True))
        self.tree.expanded.connect(lambda index: self._remember(index, closed=False))
        top = QHBoxLayout()
        top.setContentsMargins(10, 6, 10, 4)
        top.addWidget(self.title, 1)
        top.addWidget(self.grouping)
        search = QHBoxLayout()
        search.setContentsMargins(10, 0, 10, 4)
        search.setSpacing(2)
        search.addWidget(self.filter, 1)
        for button in self.levels.values():
            search.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addLayout(search)
        layout.addWidget(self.tree, 1)
        self._paint_levels()
        self._grow()
        self.refresh()

    def _level_button(self, level: Level) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setChecked(True)
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(lambda on: self.level_switched.emit(level, on))
        return button

    def set_actions(self, actions: list[QAction | None]) -> None:
        """What the menu of an issue offers; None for a line between."""
        self._actions = actions

    def set_rules(self, rules: Mapping[str, Mapping[str, str]]) -> None:
        """Takes over what is told about the rules."""
        self.model.rules = rules
        if self._by is Grouping.RULE:
            self.tree.viewport().update()

    def set_grouping(self, by: Grouping) -> None:
        """Groups the list so."""
        self._by = by
        wide = by is Grouping.PARAGRAPH
        self.model.set_wide_icons(wide)
        self._grow()
        self.grouping.setCurrentIndex(self.grouping.findData(by))
        self.refresh()

    def _grow(self) -> None:
        """Signs as large as the words beside them ask for."""
        side = grown(17)
        self.tree.setIconSize(QSize(2 * side if self.model.wide_icons else side, side))
        for button in self.levels.values():
            button.setIconSize(QSize(side, side))

    def set_levels(self, shown: Mapping[Level, bool]) -> None:
        """Which levels are on show."""
        for level, on in shown.items():
            self.levels[level].setChecked(on)
        self._show_levels()

    def _show_levels(self) -> None:
        for level, number in self._store.all_counts().items():
            name = {
                Level.CERTAIN: self.tr("أكيدة"),
                Level.LIKELY: self.tr("مرجّحة"),
                Level.NOTE: self.tr("ملاحظات"),
            }[level]
            button = self.levels[level]
            button.setText(str(number))
            font = button.font()
            font.setStrikeOut(not button.isChecked())  # dark colours hardly tell a pressed button from another
            button.setFont(font)
            shown = self.tr("معروضة، اضغط لإخفائها") if button.isChecked() else self.tr("مخفية، اضغط لعرضها")
            button.setToolTip(f"{name}: {shown}")
            button.setAccessibleName(f"{name}: {labels.ISSUES.count(number)}")

    def _paint_levels(self) -> None:
        for level, button in self.levels.items():
            look = Category.UNKNOWN if level is Level.NOTE else Category.SPELLING
            button.setIcon(level_icon(level, look, theme.is_dark(self.palette())))

    def _show_menu(self, point: QPoint) -> None:
        if self.model.marker(self.tree.currentIndex()) is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in self._actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        menu.popup(point)

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
        self.model.show(queries.groups(self._store.markers, self._store.paragraph_of, pattern, self._by))
        for row, (key, _) in enumerate(self.model.groups):
            self.tree.setExpanded(self.model.index(row, 0), key not in self._closed or bool(pattern))
        bar.setValue(at)
        shown, total = sum(len(markers) for _, markers in self.model.groups), len(self._store.markers)
        count = str(total) if shown == total else self.tr("{} من {}").format(shown, total)
        self.title.setText(f"{self.tr('التنبيهات')} ({count})")
        self._show_levels()
        self._select()
        self._updating = False

    def show_current(self, marker: IssueMarker | None) -> None:
        """Selects the current marker."""
        self._current = marker
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
        marker = self.model.marker(index)
        if marker is not None and not self._updating:
            self._current = marker
            self.chosen.emit(marker)

    def _remember(self, index: QModelIndex, closed: bool) -> None:
        if self._updating:
            return
        key = self.model.groups[index.row()][0]
        (self._closed.add if closed else self._closed.discard)(key)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "tree"):
            self.model.set_palette(self.palette())
            self._paint_levels()
            self.tree.viewport().update()
        elif event.type() == QEvent.Type.FontChange and hasattr(self, "levels"):
            self._grow()
