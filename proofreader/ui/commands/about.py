"""What the program is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox

from proofreader import __version__
from proofreader.ui.widgets.actions import Command

if TYPE_CHECKING:
    from proofreader.ui.shell.window import MainWindow

translate = QCoreApplication.translate


def install(main: "MainWindow") -> None:
    """Adds the action."""

    def show_about() -> None:
        text = translate("HelpCommands", "المدقّق {}\nتدقيق المقالات العربية وتصديرها إلى Word، دون اتصال بالشبكة.")
        QMessageBox.about(main, translate("HelpCommands", "عن المدقّق"), text.format(__version__))

    main.add(
        Command("about", translate("HelpCommands", "عن المدقّق"), show_about, "help", "about"),
    )
