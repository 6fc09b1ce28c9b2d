"""The menu of editing."""

from PySide6.QtCore import QCoreApplication

from proofreader.ui.commands.context import Context, Entries
from proofreader.ui.widgets.actions import Command

translate = QCoreApplication.translate


def commands() -> Entries:
    """The entries of the menus, in their order."""
    return (
        Command(
            "undo",
            translate("EditCommands", "تراجع"),
            undo,
            "edit",
            "undo",
            keys=("Ctrl+Z",),
            icon="arrow-u-up-left",
            condition=lambda context: context.has_article() and context.editor.history.can_undo,
        ),
        Command(
            "redo",
            translate("EditCommands", "أعد"),
            redo,
            "edit",
            "undo",
            keys=("Ctrl+Y", "Ctrl+Shift+Z"),
            icon="arrow-u-up-right",
            condition=lambda context: context.has_article() and context.editor.history.can_redo,
        ),
        Command(
            "cut",
            translate("EditCommands", "قص"),
            lambda context: context.editor.cut(),
            "edit",
            "clipboard",
            keys=("Ctrl+X",),
            icon="scissors",
            condition=selected,
        ),
        Command(
            "copy",
            translate("EditCommands", "انسخ"),
            lambda context: context.editor.copy(),
            "edit",
            "clipboard",
            keys=("Ctrl+C",),
            icon="copy",
            condition=selected,
        ),
        Command(
            "paste",
            translate("EditCommands", "ألصِق"),
            paste,
            "edit",
            "clipboard",
            keys=("Ctrl+V",),
            icon="clipboard-text",
            tip=translate("EditCommands", "ألصِق نصًّا من الحافظة في موضع المؤشر"),
        ),
        Command(
            "select_all",
            translate("EditCommands", "حدّد الكل"),
            lambda context: context.editor.selectAll(),
            "edit",
            "select",
            keys=("Ctrl+A",),
            condition=Context.has_article,
        ),
    )


def undo(context: Context) -> None:
    context.editor.undo()
    context.editor.ensureCursorVisible()


def redo(context: Context) -> None:
    context.editor.redo()
    context.editor.ensureCursorVisible()


def paste(context: Context) -> None:
    """Into the text, or as a new article where there is none."""
    if not context.has_article():
        context.files.new()
    context.editor.paste()
    context.editor.setFocus()


def selected(context: Context) -> bool:
    return context.has_article() and context.editor.textCursor().hasSelection()
