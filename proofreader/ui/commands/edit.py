"""The menu of editing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from proofreader.ui.widgets.actions import Command

if TYPE_CHECKING:
    from proofreader.ui.shell.window import MainWindow

translate = QCoreApplication.translate


def install(main: "MainWindow") -> None:
    """Adds the actions."""

    def undo() -> None:
        main.editor.undo()
        main.editor.ensureCursorVisible()

    def redo() -> None:
        main.editor.redo()
        main.editor.ensureCursorVisible()

    def paste() -> None:
        """Into the text, or as a new article where there is none."""
        if not main.has_article():
            main.files.new()
        main.editor.paste()
        main.editor.setFocus()

    def selected() -> bool:
        return main.has_article() and main.editor.textCursor().hasSelection()

    main.add(
        Command(
            "undo",
            translate("EditCommands", "تراجع"),
            undo,
            "edit",
            "undo",
            keys=("Ctrl+Z",),
            icon="arrow-u-up-left",
            condition=lambda: main.has_article() and main.editor.history.can_undo,
        ),
        Command(
            "redo",
            translate("EditCommands", "أعد"),
            redo,
            "edit",
            "undo",
            keys=("Ctrl+Y", "Ctrl+Shift+Z"),
            icon="arrow-u-up-right",
            condition=lambda: main.has_article() and main.editor.history.can_redo,
        ),
        Command(
            "cut",
            translate("EditCommands", "قص"),
            lambda: main.editor.cut(),
            "edit",
            "clipboard",
            keys=("Ctrl+X",),
            icon="scissors",
            condition=selected,
        ),
        Command(
            "copy",
            translate("EditCommands", "انسخ"),
            lambda: main.editor.copy(),
            "edit",
            "clipboard",
            keys=("Ctrl+C",),
            icon="copy",
            condition=selected,
        ),
        Command(
            "paste",
            translate("EditCommands", "الصق"),
            paste,
            "edit",
            "clipboard",
            keys=("Ctrl+V",),
            icon="clipboard-text",
            short=translate("EditCommands", "لصق"),
            tip=translate("EditCommands", "الصق نصًّا من الحافظة"),
            toolbar="begin",
        ),
        Command(
            "select_all",
            translate("EditCommands", "حدّد الكل"),
            lambda: main.editor.selectAll(),
            "edit",
            "select",
            keys=("Ctrl+A",),
            condition=main.has_article,
        ),
    )
