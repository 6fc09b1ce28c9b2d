"""A batch under way and what came of it: how far it is, file by file, and what is left for an editor."""

import time

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from proofreader.batch import BatchReport
from proofreader.core.i18n import number_text
from proofreader.ui.batch.results_model import (
    APPLIED,
    LEFT,
    NAME,
    NOTES,
    REASON,
    STATUS,
    WORDS,
    BatchFilter,
    BatchModel,
)
from proofreader.ui.batch.run import Pace
from proofreader.ui.widgets import labels
from proofreader.ui.widgets.flow import Flow

_QUIET_SECONDS = 3.0  # without another file, before a run that pauses counts as paused


class BatchProgress(QWidget):
    """Shows; decides nothing."""

    pause_asked = Signal()
    cancel_asked = Signal()
    again_asked = Signal()
    report_asked = Signal()
    save_asked = Signal()
    folder_asked = Signal()
    file_asked = Signal(object)
    """The ``Row`` of a file that is to be opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_pausing = False
        self._items_at_pause = -1, 0.0
        """How many files were done when the last one came, and when that was."""
        self.model = BatchModel(self)
        self.filter = BatchFilter(self)
        self.filter.setSourceModel(self.model)
        self.state = QLabel()
        self.state.setWordWrap(True)
        self.state.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("تقدم الدفعة"))
        self.pace = QLabel()
        self.pace.setWordWrap(True)
        self.pause_button = QPushButton(self.tr("توقف مؤقتًا"))
        self.cancel_button = QPushButton(self.tr("ألغِ"))
        self.report_button = QPushButton(self.tr("افتح التقرير"))
        self.save_button = QPushButton(self.tr("احفظ التقرير…"))
        self.folder_button = QPushButton(self.tr("افتح مجلد المُخرجات"))
        self.again_button = QPushButton(self.tr("دفعة جديدة"))
        for button, signal in (
            (self.pause_button, self.pause_asked),
            (self.cancel_button, self.cancel_asked),
            (self.report_button, self.report_asked),
            (self.save_button, self.save_asked),
            (self.folder_button, self.folder_asked),
            (self.again_button, self.again_asked),
        ):
            button.clicked.connect(signal)
        buttons = Flow(
            [
                self.pause_button,
                self.cancel_button,
                self.report_button,
                self.save_button,
                self.folder_button,
                self.again_button,
            ]
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.state)
        layout.addWidget(self.bar)
        layout.addWidget(self.pace)
        layout.addWidget(buttons)
        layout.addLayout(self._make_filter())
        layout.addWidget(self._make_table(), 1)

    def _make_filter(self) -> QHBoxLayout:
        self.only = QComboBox()
        self.only.setAccessibleName(self.tr("الملفات المعروضة"))
        self.only.addItem(self.tr("كل الملفات"), "")
        self.only.addItem(self.tr("ما بقي فيه شيء للمحرر"), "left")
        self.only.addItem(self.tr("ما تعذّر أو تُخُطّي"), "failed")
        self.only.currentIndexChanged.connect(lambda: self.filter.show_only(str(self.only.currentData())))
        hint = QLabel(self.tr("اضغط مرتين على ملف، أو Enter، لتفتحه في المحرر."))
        hint.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.only)
        row.addWidget(hint, 1)
        return row

    def _make_table(self) -> QTableView:
        self.table = QTableView()
        self.table.setModel(self.filter)
        self.table.setAccessibleName(self.tr("الملفات وما بقي فيها"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.setAlternatingRowColors(True)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.setMinimumHeight(100)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(0)  # of the rows in view: there may be tens of thousands
        for column in (STATUS, WORDS, APPLIED, LEFT, NOTES):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.resizeSection(REASON, 300)
        self.filter.sort(-1)  # as they come, until a heading is clicked
        self.table.setSortingEnabled(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        self.table.activated.connect(self._open)
        return self.table

    def focus(self) -> None:
        """Puts the keyboard on what one does next."""
        if self.pause_button.isVisibleTo(self):
            self.pause_button.setFocus()
        elif self.model.rowCount():
            self._select_first()
            self.table.setFocus()
        else:
            self.again_button.setFocus()

    def _select_first(self) -> None:
        if not self.table.currentIndex().isValid() and self.filter.rowCount():
            self.table.setCurrentIndex(self.filter.index(0, STATUS))

    def _open(self, index: QModelIndex) -> None:
        self.file_asked.emit(self.model.row(self.filter.mapToSource(index).row()))

    # States

    def begin(self) -> None:
        """A run begins."""
        self.model.clear()
        self.only.setCurrentIndex(0)
        self.bar.setRange(0, 0)
        self.state.setText(self.tr("يبدأ العمل…"))
        self.pace.setText("")
        self.cancel_button.setText(self.tr("ألغِ"))
        self.show_paused(False)
        self._show_buttons(running=True, has_report=False, has_page=False)

    def show_pace(self, pace: Pace) -> None:
        """Shows how far it is."""
        if pace.total is not None:
            self.bar.setRange(0, max(pace.total, pace.items, 1))
            self.bar.setValue(pace.items)
        if pace.items:
            total = number_text(pace.total) if pace.total is not None else "…"
            told = self.tr("الملفات: {} من {}").format(number_text(pace.items), total)
            if pace.failed:
                told += self.tr(" · تعذّر: {}").format(number_text(pace.failed))
            if not self._show_pausing(pace.items):
                self.state.setText(self.tr("يُكتب التقرير…") if pace.reporting else told)
        seconds = max(pace.seconds, 0.1)
        parts = [self.tr("مضى: {}").format(duration(pace.seconds))]
        if pace.left is not None:
            parts.append(self.tr("بقي نحو: {}").format(duration(pace.left)))
        files = number_text(pace.items / seconds, decimals=1)
        parts.append(self.tr("السرعة: {} ملف/ث، {} كلمة/ث").format(files, number_text(pace.words / seconds)))
        self.pace.setText(" · ".join(parts))

    def show_paused(self, paused: bool) -> None:
        """Shows whether the run waits."""
        self.pause_button.setText(self.tr("تابع") if paused else self.tr("توقف مؤقتًا"))
        self.bar.setEnabled(not paused)
        self._is_pausing, self._items_at_pause = paused, (-1, time.monotonic())
        if paused:
            self.state.setText(self.tr("يتوقف بعد إكمال الملفات التي بدأت…"))

    def _show_pausing(self, items: int) -> bool:
        """While the run pauses: says that files are still finished, then that it stands. True where it has said so."""
        if not self._is_pausing:
            return False
        now = time.monotonic()
        if items != self._items_at_pause[0]:
            self._items_at_pause = items, now
        done = number_text(items)
        if now - self._items_at_pause[1] > _QUIET_SECONDS:
            self.state.setText(self.tr("متوقف مؤقتًا. أُنجز من الملفات: {}").format(done))
        else:
            self.state.setText(self.tr("يتوقف بعد إكمال الملفات التي بدأت… أُنجز: {}").format(done))
        return True

    def show_stopping(self) -> None:
        """The run is to end."""
        self.pause_button.hide()
        self.state.setText(self.tr("تُكمل الملفات التي بدأت، ثم يتوقف العمل…"))
        self.cancel_button.setText(self.tr("اقطعها الآن"))

    def finish(self, report: BatchReport, trouble: str, *, has_page: bool) -> None:
        """The run is over."""
        count, total = report.statuses.get, report.total
        if trouble:
            told = trouble
        elif report.stopped:
            told = self.tr("أُلغي العمل. ابدأ من جديد متى شئت: لا يعاد ما أُنجز.")
        else:
            told = self.tr("انتهى العمل في {}.").format(duration(report.seconds))
        parts = [
            (self.tr("أُنجز: {}"), count("done", 0)),
            (self.tr("لم يتغير: {}"), count("unchanged", 0)),
            (self.tr("تُخطّي: {}"), count("skipped", 0)),
            (self.tr("تعذّر: {}"), count("failed", 0)),
        ]
        files = " · ".join(text.format(number_text(number)) for text, number in parts if number)
        found = self.tr("صُحّح: {} · بقي للمحرر: {}").format(number_text(total.applied), number_text(total.left))
        self.state.setText(f"{told}\n{' · '.join(filter(None, (files, found)))}")
        rate = number_text(report.checked / max(report.seconds, 0.1))
        self.pace.setText(self.tr("السرعة: {} كلمة/ث").format(rate) if report.checked else "")
        if self.model.unlisted:
            self.pace.setText(self.tr("ملفات لا يتسع لها الجدول: {}؛ هي في التقرير.").format(self.model.unlisted))
        if report.stopped or trouble:
            self.model.drop_waiting()
        self._over(has_report=True, has_page=has_page)

    def fail(self, reason: str) -> None:
        """The run could not go on, and there is no report."""
        self.state.setText(reason)
        self.pace.setText("")
        self.model.drop_waiting()
        self._over(has_report=False, has_page=False)

    def _over(self, *, has_report: bool, has_page: bool) -> None:
        had_focus = self.pause_button.hasFocus() or self.cancel_button.hasFocus()
        self._show_buttons(running=False, has_report=has_report, has_page=has_page)
        if had_focus:
            (self.report_button if has_page else self.again_button).setFocus()

    def _show_buttons(self, *, running: bool, has_report: bool, has_page: bool) -> None:
        for widget in (self.bar, self.pause_button, self.cancel_button):
            widget.setVisible(running)
        self.pace.setVisible(running or bool(self.pace.text()))
        self.report_button.setVisible(has_page)
        for button in (self.save_button, self.folder_button):
            button.setVisible(has_report)
        self.again_button.setVisible(not running)


def duration(seconds: float) -> str:
    """Minutes and seconds, with hours where there are any, in one direction."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return labels.isolate(f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}")
