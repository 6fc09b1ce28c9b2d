"""The page for thousands of files."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QMessageBox

from proofreader.ui.actions import Command
from proofreader.ui.message_bar import Choice

if TYPE_CHECKING:
    from proofreader.ui.batch_page import BatchPage
    from proofreader.ui.window import MainWindow

translate = QCoreApplication.translate


def install(main: "MainWindow") -> None:
    """Adds the action. The page is made when it is first wanted: most windows never show it."""
    pages: list[BatchPage] = []

    def show() -> None:
        if not pages:
            pages.append(_make(main))
        main.bar.hide()
        main.show_page(pages[0])
        pages[0].focus()

    main.add(
        Command(
            "batch",
            translate("BatchCommands", "دفعة من الملفات…"),
            show,
            "tools",
            "clean",
            keys=("Ctrl+Shift+O",),
            icon="files",
            tip=translate("BatchCommands", "صحّح مجلدًا أو آلاف الملفات معًا"),
        )
    )


def _make(main: "MainWindow") -> "BatchPage":
    from proofreader.ui.batch_page import BatchPage

    page = BatchPage(main.settings, main.words)
    main.add_page(page)

    def leave() -> None:
        main.show_article()
        if main.has_article():
            main.editor.setFocus()

    def open_file(path: Path) -> None:
        if main.files.open(path):
            leave()

    def ended() -> None:
        if main.pages.currentWidget() is not page:
            told = translate("BatchCommands", "انتهت دفعة الملفات.")
            main.bar.tell(told, Choice(translate("BatchCommands", "اعرضها"), lambda: main.show_page(page)), seconds=0)

    page.left.connect(leave)
    page.open_asked.connect(open_file)
    page.message.connect(lambda text: main.bar.tell(text, seconds=0))
    page.ended.connect(ended)
    main.installEventFilter(_Farewell(page))
    return page


class _Farewell(QObject):
    """Asks before a window closes over a batch under way."""

    def __init__(self, page: "BatchPage") -> None:
        super().__init__(page)
        self._page = page

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and self._page.running:
            answer = QMessageBox.question(
                self._page,
                translate("BatchCommands", "دفعة لم تنته"),
                translate("BatchCommands", "ما زالت دفعة من الملفات تُصحَّح. أتوقفها وتغلق البرنامج؟ لا يعاد ما أُنجز."),
            )
            if answer != QMessageBox.StandardButton.Yes:
                event.ignore()
                return True
            self._page.end()
        return False
