"""What the program is."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox

from proofreader import __version__
from proofreader.ui.commands.context import Context, Entries
from proofreader.ui.widgets.actions import Command

translate = QCoreApplication.translate


def commands() -> Entries:
    """The entry of the menu."""
    return (Command("about", translate("HelpCommands", "عن المدقّق"), show_about, "help", "about"),)


def show_about(context: Context) -> None:
    """Says which program this is, and of which version."""
    text = translate("HelpCommands", "المدقّق {}\nتدقيق المقالات العربية وتصديرها إلى Word، دون اتصال بالشبكة.")
    QMessageBox.about(context.window, translate("HelpCommands", "عن المدقّق"), text.format(__version__))
