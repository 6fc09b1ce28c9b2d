"""The page for thousands of files: what is to be done is chosen first, then one watches it being done."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from proofreader.batch import BatchReport, Job, Options, Sources
from proofreader.batch.report_files import write_report
from proofreader.core import Level
from proofreader.core.presence import exists, is_file, is_folder
from proofreader.core.profile import ProfileError, with_packs
from proofreader.documents import WriteError
from proofreader.engine import all_rules
from proofreader.engine.packs import user_packs
from proofreader.engine.profiles import load_checked
from proofreader.ui.batch.progress_step import BatchProgress
from proofreader.ui.batch.run import BatchRun, Pace, Row, is_inside, report_language
from proofreader.ui.batch.setup_step import BatchSetup, Choices
from proofreader.ui.model.settings import Settings
from proofreader.ui.model.user_words import UserWordList
from proofreader.ui.widgets import labels
from proofreader.ui.widgets.overwriting import may_write


class BatchPage(QWidget):
    """Knows settings and words, and nothing of the articles that are open."""

    left = Signal()
    """Back to the articles."""
    open_asked = Signal(Path)
    """A file that is to be opened in the editor."""
    message = Signal(str)
    """Something went wrong, in a sentence."""
    ended = Signal()
    """A run came to its end."""

    def __init__(self, settings: Settings, words: UserWordList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings, self._words = settings, words
        self._run: BatchRun | None = None
        self._out = Path()
        self.setAccessibleName(self.tr("دفعة من الملفات"))
        self.setAcceptDrops(True)
        title = QLabel(self.tr("دفعة من الملفات"))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        font.setBold(True)
        title.setFont(font)
        self.back = QPushButton(self.tr("عودة إلى المقالات"))
        self.back.setToolTip(self.tr("عودة إلى المقالات (Esc)؛ ويستمر العمل إن كان جاريًا"))
        self.setup = BatchSetup(settings.profile)
        self.progress = BatchProgress()
        self.steps = QStackedWidget()
        self.steps.addWidget(self.setup)
        self.steps.addWidget(self.progress)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 12)
        layout.addLayout(head)
        layout.addWidget(self.steps, 1)
        self.setup.choose(Choices.read(settings.batch))
        self._connect()

    def _connect(self) -> None:
        shortcut = QShortcut(QKeySequence("Esc"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.left)
        self.back.clicked.connect(self.left)
        self.setup.start_asked.connect(self.start)
        progress = self.progress
        progress.pause_asked.connect(self._pause)
        progress.cancel_asked.connect(self._cancel)
        progress.again_asked.connect(self._again)
        progress.report_asked.connect(self._open_report)
        progress.save_asked.connect(self._save_report)
        progress.folder_asked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._out))))
        progress.file_asked.connect(self._open_file)

    @property
    def running(self) -> bool:
        """Whether a run is under way."""
        return self._run is not None and self._run.running

    def focus(self) -> None:
        """Puts the keyboard where one goes on."""
        (self.progress if self.steps.currentWidget() is self.progress else self.setup).focus()

    def add(self, paths: Iterable[Path]) -> None:
        """Adds files and folders to what is to be done."""
        self.setup.add(paths)

    # A run

    def start(self) -> None:
        """Begins, or says why that can't be."""
        choices, sources = self.setup.choices(), self.setup.sources()
        try:
            out = self._output_folder(choices, sources)
            options = self._options(choices)
        except _CannotError as error:
            self.message.emit(str(error))
            return
        self._settings.batch = choices.written()
        self._out = out
        found = Sources(tuple(map(str, sources)), (), str(out))
        self._run = BatchRun(found, Job(found, options, out, asked=_asked(choices, sources, options)), self)
        self._run.rows.connect(self._on_rows)
        self._run.paced.connect(self._on_pace)
        self._run.finished.connect(self._on_finished)
        self._run.failed.connect(self._on_failed)
        self.progress.begin()
        self.steps.setCurrentWidget(self.progress)
        self.progress.focus()
        self._run.start()

    def _output_folder(self, choices: Choices, sources: list[Path]) -> Path:
        out = Path(choices.out).expanduser()
        if missing := [path for path in sources if not exists(path)]:
            raise _CannotError(self.tr("لا يوجد: {}").format(labels.isolate(missing[0].name)))
        if not out.is_absolute():
            raise _CannotError(self.tr("اكتب مسار مجلد المُخرجات كاملًا."))
        if exists(out) and not is_folder(out):
            raise _CannotError(self.tr("هذا ملف لا مجلد: {}").format(labels.isolate(out.name)))
        if is_inside(out, sources):
            raise _CannotError(self.tr("مجلد المُخرجات هو مجلد المصادر نفسه؛ اختر مجلدًا آخر."))
        return out

    def _options(self, choices: Choices) -> Options:
        try:
            profile = with_packs(load_checked(choices.profile), user_packs())
        except ProfileError as error:
            raise _CannotError(self.tr("لا يُستعمل هذا الأسلوب: {}").format(error)) from error
        return Options(
            profile,
            choices.to,
            Level.parse(choices.level),
            choices.clean,
            choices.tracked,
            choices.comments,
            words=self._words.words(),
        )

    def _on_rows(self, rows: list[Row]) -> None:
        self.progress.model.take(rows)

    def _on_pace(self, pace: Pace) -> None:
        self.progress.show_pace(pace)

    def _on_finished(self, report: BatchReport) -> None:
        assert self._run is not None
        trouble = self._trouble(report)
        self.progress.finish(report, trouble, has_page=self._run.page is not None)
        if trouble:
            self.message.emit(trouble)
        self.ended.emit()

    def _trouble(self, report: BatchReport) -> str:
        if any(trouble.code == "disk-full" for trouble in report.problems):
            return self.tr("امتلأ القرص وتوقف العمل. أفرغ مكانًا ثم ابدأ من جديد: لا يعاد ما أُنجز.")
        if report.trouble:
            return self.tr("توقف العمل قبل نهايته: {}").format(labels.isolate(report.trouble))
        return ""

    def _on_failed(self, reason: str) -> None:
        told = self.tr("تعذّر العمل: {}").format(labels.isolate(reason))
        if reason.endswith("another run is writing there"):
            told = self.tr("يكتب في مجلد المُخرجات تشغيل آخر؛ انتظر نهايته أو اختر مجلدًا آخر.")
        self.progress.fail(told)
        self.message.emit(told)
        self.ended.emit()

    def _pause(self) -> None:
        if self._run is None or not self.running:
            return
        if self._run.paused:
            self._run.resume()
        else:
            self._run.pause()
        self.progress.show_paused(self._run.paused)

    def _cancel(self) -> None:
        """The first time, the files at work are finished; the second time they are given up."""
        if self._run is None or not self.running:
            return
        if self._run.control.stopped:
            self._run.control.abandon()
        else:
            self._run.resume()
            self._run.control.stop()
        self.progress.show_stopping()

    def end(self) -> None:
        """Gives up a run under way, before the window closes."""
        if self._run is not None and self.running:
            self._run.end()

    def _again(self) -> None:
        self.steps.setCurrentWidget(self.setup)
        self.setup.focus()

    # What came of it

    def _open_report(self) -> None:
        if self._run is not None and self._run.page is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._run.page)))

    def _save_report(self) -> None:
        report = self._run.report if self._run is not None else None
        if report is None:
            return
        kinds = self.tr("تقرير للقراءة (*.html);;جدول (*.csv);;بيانات (*.json);;SARIF (*.sarif)")
        start = str(self._out.parent / f"{self.tr('تقرير')}.html")
        title = self.tr("احفظ التقرير")
        name, kind = QFileDialog.getSaveFileName(self, title, start, kinds)
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() not in (".html", ".csv", ".json", ".sarif"):
            path = Path(f"{name}.{kind.rpartition('*.')[2].rstrip(')') or 'html'}")
        if not may_write(self, title, name, path):
            return
        try:
            write_report(report, path, all_rules(), report_language())
        except WriteError as error:
            self.message.emit(self.tr("تعذّر حفظ التقرير: {}").format(labels.isolate(str(error))))

    def _open_file(self, row: Row) -> None:
        """The output where there is one, else the source."""
        output = self._out.joinpath(*row.output.split("/")) if row.output else None
        for path in (output, Path(row.key)):
            if path is not None and is_file(path):
                self.open_asked.emit(path)
                return
        self.message.emit(self.tr("لا ملف يُفتح لهذا الصف: {}").format(labels.isolate(row.name)))

    # Dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self.running and _dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if paths := _dropped(event.mimeData()):
            event.acceptProposedAction()
            self._again()
            self.add(paths)


class _CannotError(Exception):
    """Why a run can't begin, in a sentence for the user."""


def _asked(choices: Choices, sources: list[Path], options: Options) -> dict[str, object]:
    """What ``proofreader batch --resume`` needs to go on with this run."""
    return {
        "paths": [str(path) for path in sources],
        "from_file": None,
        "include": [],
        "exclude": [],
        "to": choices.to,
        "level": choices.level,
        "profile": choices.profile,
        "clean": choices.clean,
        "tracked": choices.tracked,
        "comments": choices.comments,
        "author": options.author,
        "max_mb": options.max_bytes >> 20,
    }


def _dropped(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
