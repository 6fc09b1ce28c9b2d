"""The page for thousands of files."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox

from proofreader.ui.widgets.actions import Command
from proofreader.ui.widgets.message_bar import Choice

if TYPE_CHECKING:
    from proofreader.ui.batch.batch_page import BatchPage
    from proofreader.ui.shell.window import MainWindow

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
    from proofreader.ui.batch.batch_page import BatchPage

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
    main.asked_to_close.append(lambda: _may_close(page))
    return page


def _may_close(page: "BatchPage") -> bool:
    """Asks before the window closes over a batch under way, and ends that."""
    if not page.running:
        return True
    answer = QMessageBox.question(
        page,
        translate("BatchCommands", "دفعة لم تنته"),
        translate("BatchCommands", "ما زالت دفعة من الملفات تُصحَّح. أتوقفها وتغلق البرنامج؟ لا يعاد ما أُنجز."),
    )
    if answer != QMessageBox.StandardButton.Yes:
        return False
    page.end()
    return True
