"""The page for thousands of files."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox

from proofreader.ui.commands.context import Context, Entries
from proofreader.ui.widgets.actions import Command
from proofreader.ui.widgets.message_bar import MessageAction

if TYPE_CHECKING:
    from proofreader.ui.batch.batch_page import BatchPage

translate = QCoreApplication.translate


def commands() -> Entries:
    """The entry of the menu."""
    return (
        Command(
            "batch",
            translate("BatchCommands", "دفعة من الملفات…"),
            show,
            "tools",
            "clean",
            keys=("Ctrl+Shift+O",),
            icon="files",
            tip=translate("BatchCommands", "صحّح مجلدًا أو آلاف الملفات معًا"),
        ),
    )


def show(context: Context) -> None:
    """Shows the page. It is made when it is first wanted: most windows never show it."""
    from proofreader.ui.batch.batch_page import BatchPage

    page = context.window.findChild(BatchPage) or _make(context)
    context.bar.hide()
    context.pages.show_page(page)
    page.focus()


def show_with(context: Context, paths: Iterable[Path]) -> None:
    """Shows the page with those files and folders among what is to be done."""
    from proofreader.ui.batch.batch_page import BatchPage

    show(context)
    page = context.window.findChild(BatchPage)
    assert isinstance(page, BatchPage)
    if not page.running:
        page.add(paths)


def _make(context: Context) -> "BatchPage":
    from proofreader.ui.batch.batch_page import BatchPage

    page = BatchPage(context.settings, context.words)
    context.pages.addWidget(page)

    def leave() -> None:
        context.pages.show_article()
        if context.has_article():
            context.editor.setFocus()

    def open_file(path: Path) -> None:
        if context.files.open(path):
            leave()

    def ended() -> None:
        if context.pages.currentWidget() is not page:
            told = translate("BatchCommands", "انتهت دفعة الملفات.")
            context.bar.tell(
                told,
                MessageAction(translate("BatchCommands", "اعرضها"), lambda: context.pages.show_page(page)),
                seconds=0,
            )

    page.left.connect(leave)
    page.open_asked.connect(open_file)
    page.message.connect(lambda text: context.bar.tell(text, seconds=0))
    page.ended.connect(ended)
    context.asked_to_close.append(lambda: _may_close(page))
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
