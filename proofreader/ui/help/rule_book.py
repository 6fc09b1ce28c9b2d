"""The rule book: every rule with its reason, reference and examples, to read and to search."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from proofreader.core import Rule
from proofreader.core.rule_words import summary_of
from proofreader.ui.widgets import labels
from proofreader.ui.widgets.grouped_tree import GroupedTree
from proofreader.ui.widgets.rule_text import matches, rule_html
from proofreader.ui.widgets.style import sized


class RuleBook(QDialog):
    """Stays open beside the article. ``show_rule`` opens it at a rule."""

    def __init__(
        self, rules: Mapping[str, Rule], open_settings: Callable[[str], object], parent: QWidget | None = None
    ) -> None:
        """``open_settings`` shows the rule where it is switched on and off."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("كتاب القواعد"))
        self._rules = rules
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("ابحث في القواعد وأمثلتها"))
        self.search.setAccessibleName(self.tr("ابحث في القواعد وأمثلتها"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.count = QLabel()
        self.tree = GroupedTree(self.tr("القواعد"))
        self.tree.currentItemChanged.connect(self._on_current)
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(self.tr("شرح القاعدة"))
        self.text.document().setDocumentMargin(16)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        column.addWidget(self.count)
        splitter = QSplitter()
        splitter.addWidget(left)
        splitter.addWidget(self.text)
        splitter.setSizes([330, 570])
        splitter.setChildrenCollapsible(False)
        self.settings_button = QPushButton(self.tr("شغّلها أو أوقفها…"))
        self.settings_button.clicked.connect(lambda: open_settings(self.rule_id()))
        close = QPushButton(self.tr("أغلق"))
        close.clicked.connect(self.close)
        for button in (self.settings_button, close):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.settings_button)
        row.addStretch(1)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(splitter, 1)
        layout.addLayout(row)
        sized(self, 940, 640)
        self._fill()
        self._filter("")
        self.search.setFocus()

    def show_rule(self, id: str) -> bool:
        """Turns to that rule. False where there is none of that id."""
        if id not in self.tree.entries:
            return False
        self.search.clear()
        self.tree.choose(id)
        return True

    def look_up(self, *words: str) -> bool:
        """Shows the rules about the first of these words that any is about. False where there is none."""
        found = next((word for word in words if any(matches(rule, word) for rule in self._rules.values())), "")
        self.search.setText(found or words[0])
        return bool(found)

    def rule_id(self) -> str:
        """The rule that is open."""
        return self.tree.current_id()

    def _fill(self) -> None:
        for rule in self._rules.values():
            item = self.tree.add(labels.category(rule.category), rule.id, labels.isolate(summary_of(rule)))
            item.setToolTip(0, summary_of(rule))

    def _on_current(self) -> None:
        rule = self._rules.get(self.rule_id())
        self.text.setHtml(rule_html(rule, self.palette()) if rule is not None else "")

    def _filter(self, pattern: str) -> None:
        self.tree.filter(lambda id: matches(self._rules[id], pattern))
        self.tree.choose_first()
        self.count.setText(self.tr("{} من {}").format(len(self.tree.shown()), len(self.tree.entries)))
