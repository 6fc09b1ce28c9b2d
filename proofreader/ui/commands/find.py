"""Finding, replacing, and going to a paragraph."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from proofreader.ui.search.find_bar import FindBar
from proofreader.ui.search.go_to_dialog import GoToDialog
from proofreader.ui.search.search import Search
from proofreader.ui.widgets.actions import Command

if TYPE_CHECKING:
    from proofreader.ui.shell.window import MainWindow

translate = QCoreApplication.translate


def install(main: "MainWindow") -> None:
    """Adds the actions."""

    def open_bar(replace: bool) -> None:
        find_bar(main).open(main.editor.textCursor().selectedText().replace("\u2029", "\n"), replace=replace)

    def step(by: int) -> None:
        """Without the bar, for what was searched for last."""
        bar = find_bar(main)
        if bar.isVisible() or bar.needle.currentText():
            bar.step(by)
        else:
            open_bar(False)

    def go_to() -> None:
        editor = main.editor
        dialog = GoToDialog(editor.textCursor().blockNumber() + 1, editor.blockCount(), main)
        accepted = dialog.exec() == GoToDialog.DialogCode.Accepted
        number = dialog.number()
        dialog.deleteLater()
        if accepted:
            editor.go_to(editor.document().findBlockByNumber(number - 1).position())
            editor.setFocus()

    main.add(
        Command(
            "find",
            translate("FindCommands", "ابحث…"),
            lambda: open_bar(False),
            "edit",
            "find",
            keys=("Ctrl+F",),
            icon="magnifying-glass",
            condition=main.has_article,
        ),
        Command(
            "replace",
            translate("FindCommands", "ابحث واستبدل…"),
            lambda: open_bar(True),
            "edit",
            "find",
            keys=("Ctrl+H",),
            icon="swap",
            condition=main.has_article,
        ),
        Command(
            "find_next",
            translate("FindCommands", "النتيجة التالية"),
            lambda: step(1),
            "edit",
            "find",
            keys=("F3",),
            condition=main.has_article,
        ),
        Command(
            "find_previous",
            translate("FindCommands", "النتيجة السابقة"),
            lambda: step(-1),
            "edit",
            "find",
            keys=("Shift+F3",),
            condition=main.has_article,
        ),
        Command(
            "go_to",
            translate("FindCommands", "اذهب إلى فقرة…"),
            go_to,
            "edit",
            "find",
            keys=("Ctrl+G",),
            condition=main.has_article,
        ),
    )


def ready(main: "MainWindow") -> None:
    """Puts the bar above the text. The search marks what it finds in articles that are opened from now on."""
    bar = FindBar(Search(main.articles, main), main.settings)
    main.add_bar(bar)

    # Esc, wherever it is pressed: back to the text, and away with the marks.
    main.actions_by_id["to_text"].triggered.connect(bar.close_bar)
    bar.close_button.clicked.connect(lambda: main.editor.setFocus())
    main.articles.cursor_moved.connect(bar.show_place)
    main.articles.current_changed.connect(lambda article: bar.close_bar() if article is None else None)


def find_bar(main: "MainWindow") -> FindBar:
    """The bar of the window."""
    bar = main.findChild(FindBar)
    assert isinstance(bar, FindBar)
    return bar
