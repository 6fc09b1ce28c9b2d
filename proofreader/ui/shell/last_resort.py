"""What happens to an error that nobody foresaw: it is logged with its traceback, and the user is told what was kept."""

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from proofreader import __version__, logs
from proofreader.ui.widgets import labels

log = logging.getLogger(__name__)


class LastResort(QObject):
    """Takes the errors that leave a slot, an event handler or a thread, from ``install`` on until ``remove``.

    The dialog is not modal: who has work to save can save it. Further errors are counted in the dialog that is open.
    """

    _happened = Signal(str)

    def __init__(self, window: QWidget, keep: Callable[[], int | None]) -> None:
        """``keep`` puts unsaved work on the disk and returns of how many articles; None where it could not."""
        super().__init__(window)
        self._window, self._keep = window, keep
        self._dialog: ErrorDialog | None = None
        self._is_keeping = False
        self._before = sys.excepthook, threading.excepthook
        # Errors of threads are told in the thread of the window.
        self._happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Begins to take errors."""
        self._before = sys.excepthook, threading.excepthook
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error

    def remove(self) -> None:
        """Leaves errors to whoever took them before."""
        sys.excepthook, threading.excepthook = self._before

    @property
    def dialog(self) -> "ErrorDialog | None":
        """The dialog that is open, if any."""
        return self._dialog

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not isinstance(error, Exception):  # Ctrl+C in the terminal, an exit that was asked for
            self._before[0](kind, error, trace)
            return
        self._take("an error in the window", error.with_traceback(trace))

    def _on_thread_error(self, arguments: threading.ExceptHookArgs) -> None:
        error, thread = arguments.exc_value, arguments.thread
        if isinstance(error, Exception):
            self._take(f"an error in the thread {thread.name if thread is not None else '?'}", error)

    def _take(self, doing: str, error: Exception) -> None:
        logs.unexpected(log, doing, error)
        if sys.stderr is not None:
            traceback.print_exception(error)
        where = "".join(traceback.format_tb(error.__traceback__))
        self._happened.emit(f"{type(error).__name__}\n{where}")

    def _tell(self, details: str) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.add(details)
            return
        self._dialog = ErrorDialog(details, self._kept(), logs.log_path(), self._window)
        self._dialog.show()

    def _kept(self) -> int | None:
        """The number of articles with unsaved work that was put on the disk; None where that failed too."""
        try:
            return self._keep()
        except Exception as error:
            logs.unexpected(log, "keeping unsaved work after an error", error)
            return None


class ErrorDialog(QMessageBox):
    """Says that something went wrong, what was kept, where the log is and how to report it."""

    def __init__(self, details: str, kept: int | None, log_file: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._details = [details]
        self._log_file = log_file
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.setWindowTitle(self.tr("خطأ في البرنامج"))
        self.setIcon(QMessageBox.Icon.Warning)
        self.setModal(False)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(self.tr("وقع خطأ لم يتوقعه البرنامج، وقد لا يكون ما طلبته الآن قد تم."))
        self.setInformativeText(
            "\n\n".join(
                (
                    self._what_was_kept(kept),
                    self.tr("سُجّل الخطأ، دون شيء من نص المقالات، في الملف: {}").format(labels.isolate(str(log_file))),
                    self.tr(
                        "للإبلاغ: انسخ التفاصيل وأرسلها مع هذا الملف إلى من يدعم البرنامج عندكم، واذكر ما كنت تفعله."
                    ),
                )
            )
        )
        self.copy_button = self.addButton(self.tr("انسخ التفاصيل"), QMessageBox.ButtonRole.ActionRole)
        self.folder_button = self.addButton(self.tr("افتح مجلد السجل"), QMessageBox.ButtonRole.ActionRole)
        self.close_button = self.addButton(self.tr("تابع العمل"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.close_button)
        # A button of a message box closes it; these two leave it open.
        self.copy_button.clicked.disconnect()
        self.copy_button.clicked.connect(self._copy)
        self.folder_button.clicked.disconnect()
        self.folder_button.clicked.connect(self._open_folder)

    def _what_was_kept(self, kept: int | None) -> str:
        if kept is None:
            return self.tr("تعذّر حفظ نسخة من التغييرات: احفظ مقالاتك الآن، ثم أعد تشغيل البرنامج.")
        if not kept:
            return self.tr("ليس في المقالات المفتوحة تغييرات غير محفوظة.")
        return self.tr("حُفظت نسخة من التغييرات غير المحفوظة ({})، وتُستعاد عند التشغيل التالي إن أُغلق البرنامج.").format(
            labels.ARTICLES.count(kept)
        )

    def add(self, details: str) -> None:
        """Another error, for the details."""
        self._details.append(details)

    @property
    def details(self) -> str:
        """What is copied: the version, the type of each error and where it came from; nothing of an article's text."""
        return "\n".join((f"proofreader {__version__}", *self._details))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_file.parent)))
