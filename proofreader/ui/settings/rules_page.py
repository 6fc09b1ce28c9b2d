"""The page of the rules: what each looks for and why, whether it is asked, and how far its fixes are trusted."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QSplitter,
    QTextBrowser,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from proofreader.core import Level, Profile, Rule
from proofreader.core.rule_words import summary_of
from proofreader.ui.model.settings import Settings
from proofreader.ui.settings.house_style import HouseStyle
from proofreader.ui.widgets import labels
from proofreader.ui.widgets.form_page import Page, hint, slim
from proofreader.ui.widgets.grouped_tree import GroupedTree
from proofreader.ui.widgets.rule_text import matches, rule_html


class RulesPage(Page):
    """A tree by category with ticks; the chosen rule is explained beside it."""

    def __init__(self, style: HouseStyle, rules: Mapping[str, Rule], settings: Settings) -> None:
        super().__init__()
        self.title = self.tr("القواعد")
        self.icon = "books"
        self._style, self._rules, self._settings = style, rules, settings
        self._silenced = set(settings.rules_off)  # from the list of issues, whatever the house style says
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("ابحث في القواعد"))
        self.search.setAccessibleName(self.tr("ابحث في القواعد"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.tree = GroupedTree(self.tr("القواعد"))
        self.tree.currentItemChanged.connect(self._on_current)
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(self.tr("شرح القاعدة"))
        self.on = QCheckBox(self.tr("مفعّلة"))
        self.on.clicked.connect(self._on_switch)
        self.level = slim(QComboBox())
        self.level.setAccessibleName(self.tr("أعلى درجة لتصحيحاتها"))
        self.level.addItem(self.tr("كما في الأسلوب الذي يبدأ منه"), None)
        for level in (Level.CERTAIN, Level.LIKELY, Level.NOTE):
            self.level.addItem(labels.level(level), level.label)
        self.level.activated.connect(self._on_level)
        self.place = hint("")

        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.on)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("أعلى درجة لتصحيحاتها"), self.level)
        column.addLayout(form)
        column.addWidget(self.text, 1)
        splitter = QSplitter()
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setSizes([320, 330])
        splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter, 1)
        layout.addWidget(self.place)
        self._fill()
        self.tree.itemChanged.connect(self._on_tick)
        style.changed.connect(self._show)
        self._show()
        self.tree.choose_first()

    def show_rule(self, id: str) -> None:
        """Chooses a rule."""
        if id in self.tree.entries:
            self.search.clear()
            self.tree.choose(id)

    def rule(self) -> Rule | None:
        """The chosen one."""
        return self._rules.get(self.tree.current_id())

    def _fill(self) -> None:
        for rule in self._rules.values():
            item = self.tree.add(labels.category(rule.category), rule.id, labels.isolate(summary_of(rule)))
            item.setToolTip(0, rule.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)

    def _show(self) -> None:
        """The ticks and the state of the chosen rule, as the house style has them."""
        profile = self._style.profile()
        self.tree.blockSignals(True)
        for id, item in self.tree.entries.items():
            on = self._is_on(self._rules[id], profile)
            item.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.tree.blockSignals(False)
        self.place.setText(
            self.tr("تُحفظ التغييرات في أسلوب مؤسستكم: {}").format(labels.isolate(str(self._style.path)))
            if self._style.is_own
            else self.tr("أول تغيير هنا ينشئ أسلوبًا خاصًّا بمؤسستكم يبدأ من أسلوب التحرير المستعمل.")
        )
        rule = self.rule()
        self.on.setEnabled(rule is not None)
        self.level.setEnabled(rule is not None)
        if rule is not None:
            self.on.setChecked(self._is_on(rule, profile))
            draft = self._style.draft
            label = draft.table("levels").get(rule.id) if draft is not None else None
            known = [level.label for level in (Level.CERTAIN, Level.LIKELY, Level.NOTE)]
            self.level.setCurrentIndex(known.index(label) + 1 if label in known else 0)

    def _on_current(self) -> None:
        rule = self.rule()
        self.text.setHtml(rule_html(rule, self.palette()) if rule is not None else "")
        self._show()

    def _on_tick(self, item: QTreeWidgetItem) -> None:
        rule = self._rules.get(self.tree.id_of(item))
        if rule is not None:
            self._switch(rule, item.checkState(0) == Qt.CheckState.Checked)

    def _on_switch(self, on: bool) -> None:
        if (rule := self.rule()) is not None:
            self._switch(rule, on)

    def _switch(self, rule: Rule, on: bool) -> None:
        if on:
            self._silenced.discard(rule.id)
        if self._style.is_on(rule, self._style.profile()) != on:
            self._style.switch(rule, on)
        self._show()
        self.touched.emit()

    def _is_on(self, rule: Rule, profile: Profile) -> bool:
        return rule.id not in self._silenced and self._style.is_on(rule, profile)

    def apply(self) -> bool:
        self._settings.rules_off = frozenset(self._silenced)
        return True

    def _on_level(self) -> None:
        if (rule := self.rule()) is not None:
            label = self.level.currentData()
            self._style.cap(rule, Level.parse(label) if label else None)
            self.touched.emit()

    def _filter(self, pattern: str) -> None:
        self.tree.filter(lambda id: matches(self._rules[id], pattern))
        self.tree.choose_first()
