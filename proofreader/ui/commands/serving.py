"""Proofreading in other programs: its dialog, its place in the status bar, its start with the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QToolButton

from proofreader.ui.commands.context import Context, Entries
from proofreader.ui.commands.help import show_guide
from proofreader.ui.serving.local_server import State
from proofreader.ui.widgets.actions import Command
from proofreader.ui.widgets.labels import isolate
from proofreader.ui.widgets.message_bar import MessageAction

if TYPE_CHECKING:
    from proofreader.ui.serving.server_dialog import ServerDialog

translate = QCoreApplication.translate

_GUIDE = "8-other-programs.md"


def commands() -> Entries:
    """The entry of the menu."""
    return (
        Command(
            "other_programs",
            translate("ServingCommands", "التدقيق في برامج أخرى…"),
            show,
            "tools",
            "settings",
            icon="desktop",
            tip=translate("ServingCommands", "يُظهر LibreOffice والمتصفح وغيرهما الأخطاء التي يجدها المدقّق"),
        ),
    )


def show(context: Context) -> None:
    """Shows the dialog, beside which the user may set up the other programs."""
    from proofreader.ui.serving.server_dialog import ServerDialog

    dialog = context.window.findChild(ServerDialog)
    if dialog is None:
        dialog = ServerDialog(context.server, context.settings, lambda: show_guide(context, _GUIDE), context.window)
    dialog.show()
    dialog.activateWindow()


def connect(context: Context) -> None:
    """Shows in the status bar that the server runs, tells what goes wrong, and starts it where that is wanted."""
    server = context.server
    button = QToolButton()
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setText(translate("ServingCommands", "الخدمة تعمل"))
    button.clicked.connect(lambda: show(context))
    button.hide()
    context.status.addPermanentWidget(button)

    def show_state() -> None:
        running = server.state is State.RUNNING
        if running:
            button.setToolTip(
                translate("ServingCommands", "تدقّق برامج أخرى بالمدقّق عند العنوان {}").format(isolate(server.address))
            )
        button.setVisible(running)

    def tell(problem: str) -> None:
        dialog = _dialog(context)
        if dialog is None or not dialog.isVisible():
            context.bar.tell(
                problem, MessageAction(translate("ServingCommands", "اعرض"), lambda: show(context)), seconds=0
            )

    server.changed.connect(show_state)
    server.failed.connect(tell)
    if context.settings.server_at_start:
        QTimer.singleShot(0, server, server.start)


def _dialog(context: Context) -> "ServerDialog | None":
    from proofreader.ui.serving.server_dialog import ServerDialog

    return context.window.findChild(ServerDialog)
