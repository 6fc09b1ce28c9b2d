"""The statistics of the article on show and of all that were finished."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from proofreader.core import Category, Rule
from proofreader.core.rule_words import summary_of
from proofreader.ui.model.settings import Settings
from proofreader.ui.statistics.article_counts import Counts, per_thousand
from proofreader.ui.statistics.charts import Bar, BarChart, TimeChart, shown
from proofreader.ui.statistics.log import Log, Record
from proofreader.ui.statistics.reading_measures import MeasuresTable, Row
from proofreader.ui.widgets import labels, theme
from proofreader.ui.widgets.form_page import hint, scrolled
from proofreader.ui.widgets.style import sized

_DAYS = 60
_RULES = 10


class StatisticsDialog(QDialog):
    """``found`` and ``left`` are those of the article, ``words`` its most frequent ones; all None without one."""

    def __init__(
        self,
        article: tuple[Counts, Counts, list[tuple[str, int]]] | None,
        log: Log,
        settings: Settings,
        rules: Mapping[str, Rule],
        parent: QWidget | None = None,
        measures: list[Row] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("الإحصاءات"))
        self._measures = measures or []
        self._log, self._settings, self._rules = log, settings, rules
        self._dark = theme.is_dark(self.palette())
        self.tabs = QTabWidget()
        self.article_page = self._make_article(article)
        self.tabs.addTab(self.article_page, self.tr("هذا المقال"))
        self.tabs.addTab(self._make_history(), self.tr("على مر الزمن"))
        self.tabs.setCurrentIndex(0 if article is not None else 1)
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("أغلق"), QDialogButtonBox.ButtonRole.RejectRole)
        close.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(buttons)
        sized(self, 720, 680)

    def _make_article(self, article: tuple[Counts, Counts, list[tuple[str, int]]] | None) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.categories = BarChart(self.tr("التنبيهات حسب الصنف"), self.tr("لا تنبيهات."))
        self.top_rules = BarChart(self.tr("أكثر القواعد"), self.tr("لا تنبيهات."))
        self.words = BarChart(self.tr("أكثر الكلمات ورودًا"), self.tr("لا كلمة تتكرر."))
        column.addWidget(self.summary)
        for title, chart in (
            (self.tr("التنبيهات حسب الصنف (الممتلئ ما بقي منها)"), self.categories),
            (self.tr("أكثر القواعد"), self.top_rules),
            (self.tr("أكثر الكلمات ورودًا"), self.words),
        ):
            column.addWidget(_title(title))
            column.addWidget(chart)
        if self._measures:
            self.measures = MeasuresTable(self._measures)
            column.addWidget(_title(self.tr("سهولة القراءة")))
            column.addWidget(self.measures)
        column.addStretch(1)
        if article is None:
            self.summary.setText(self.tr("لا مقال مفتوح."))
            return scrolled(content)
        found, left, words = article
        self.summary.setText(
            self.tr("{} · وُجدت {} (في كل ألف كلمة: {}) · بقيت {}").format(
                labels.WORDS.count(found.words),
                labels.ISSUES.count(found.issues),
                shown(per_thousand(found.issues, found.words)),
                labels.ISSUES.count(left.issues),
            )
        )
        self.categories.show_bars(
            [
                Bar(labels.category(category), number, left.categories[category], self._colour(category))
                for category, number in found.categories.most_common()
            ]
        )
        self.top_rules.show_bars(self._rule_bars(found.rules))
        self.words.show_bars([Bar(word, number) for word, number in words])
        return scrolled(content)

    def _make_history(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        self.history_summary = QLabel()
        self.history_summary.setWordWrap(True)
        empty = self.tr("لا شيء بعد: يُسجَّل هنا كل مقال تحفظه أو تغلقه.")
        self.by_day = TimeChart(self.tr("التنبيهات في كل ألف كلمة، يومًا بعد يوم"), empty)
        self.history_categories = BarChart(self.tr("التنبيهات حسب الصنف"), empty)
        self.history_rules = BarChart(self.tr("أكثر القواعد"), empty)
        column.addWidget(self.history_summary)
        for title, chart in (
            (self.tr("التنبيهات في كل ألف كلمة، يومًا بعد يوم"), self.by_day),
            (self.tr("التنبيهات حسب الصنف"), self.history_categories),
            (self.tr("أكثر القواعد"), self.history_rules),
        ):
            column.addWidget(_title(title))
            column.addWidget(chart)
        column.addStretch(1)
        self.keep = QCheckBox(self.tr("سجّل المقالات المنجزة"))
        self.keep.setChecked(self._settings.keep_history)
        self.keep.clicked.connect(self._on_keep)
        self.erase_button = QPushButton(self.tr("امحُ السجل…"))
        self.erase_button.setAutoDefault(False)
        self.erase_button.clicked.connect(self._erase)
        row = QHBoxLayout()
        row.addWidget(self.keep)
        row.addStretch(1)
        row.addWidget(self.erase_button)
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.addWidget(scrolled(content), 1)
        layout.addLayout(row)
        layout.addWidget(hint(self.tr("يبقى السجل على هذا الحاسوب، وفيه أعداد وتواريخ فقط، لا نصوص ولا أسماء.")))
        self._show_history()
        return box

    def _show_history(self) -> None:
        records = self._log.records()
        words = sum(record.found.words for record in records)
        issues = sum(record.found.issues for record in records)
        if records:
            self.history_summary.setText(
                self.tr("{} · {} · وُجدت {} (في كل ألف كلمة: {})").format(
                    labels.ARTICLES.count(len(records)),
                    labels.WORDS.count(words),
                    labels.ISSUES.count(issues),
                    shown(per_thousand(issues, words)),
                )
            )
        else:
            self.history_summary.clear()
        self.by_day.show_bars(_by_day(records))
        categories: Counter[Category] = Counter()
        rules: Counter[str] = Counter()
        for record in records:
            categories.update(record.found.categories)
            rules.update(record.found.rules)
        self.history_categories.show_bars(
            [
                Bar(labels.category(category), number, colour=self._colour(category))
                for category, number in categories.most_common()
            ]
        )
        self.history_rules.show_bars(self._rule_bars(rules))
        self.erase_button.setEnabled(bool(records))

    def _rule_bars(self, rules: Counter[str]) -> list[Bar]:
        bars = []
        for id, number in rules.most_common(_RULES):
            rule = self._rules.get(id)
            bars.append(Bar(summary_of(rule), number, colour=self._colour(rule.category)) if rule else Bar(id, number))
        return bars

    def _colour(self, category: Category):  # type: ignore[no-untyped-def]
        return theme.look(category).colour(self._dark)

    def _on_keep(self, on: bool) -> None:
        self._settings.keep_history = on

    def _erase(self) -> None:
        answer = QMessageBox.question(
            self, self.tr("امحُ السجل"), self.tr("يُمحى سجل المقالات المنجزة كله، ولا يُستعاد. أتمحوه؟")
        )
        if answer == QMessageBox.StandardButton.Yes:
            self._log.erase()
            self._show_history()


def _by_day(records: list[Record]) -> list[Bar]:
    """A column for each of the last days on which something was finished."""
    days: defaultdict[date, list[Record]] = defaultdict(list)
    for record in records:
        days[record.day].append(record)
    bars = []
    for day in sorted(days)[-_DAYS:]:
        words = sum(record.found.words for record in days[day])
        issues = sum(record.found.issues for record in days[day])
        bars.append(Bar(f"{day.day}/{day.month}", round(per_thousand(issues, words), 1)))
    return bars


def _title(text: str) -> QLabel:
    label = QLabel(text)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    label.setContentsMargins(0, 8, 0, 0)
    return label
