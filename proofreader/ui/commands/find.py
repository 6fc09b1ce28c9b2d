"""Finding, replacing, and going to a paragraph."""

from PySide6.QtCore import QCoreApplication

from proofreader.ui.articles.article import OpenArticle
from proofreader.ui.commands.context import Context, Entries
from proofreader.ui.commands.undo_message import tell_undoable, tell_undoable_in
from proofreader.ui.search.find_bar import FindBar
from proofreader.ui.search.go_to_dialog import GoToDialog
from proofreader.ui.search.search import Search
from proofreader.ui.widgets import labels
from proofreader.ui.widgets.actions import Command

translate = QCoreApplication.translate


def commands() -> Entries:
    """The entries of the menus, in their order."""
    return (
        Command(
            "find",
            translate("FindCommands", "ابحث…"),
            lambda context: open_bar(context, False),
            "edit",
            "find",
            keys=("Ctrl+F",),
            icon="magnifying-glass",
            condition=Context.has_article,
        ),
        Command(
            "replace",
            translate("FindCommands", "ابحث واستبدل…"),
            lambda context: open_bar(context, True),
            "edit",
            "find",
            keys=("Ctrl+H",),
            icon="swap",
            condition=Context.has_article,
        ),
        Command(
            "find_next",
            translate("FindCommands", "النتيجة التالية"),
            lambda context: step(context, 1),
            "edit",
            "find",
            keys=("F3",),
            condition=Context.has_article,
        ),
        Command(
            "find_previous",
            translate("FindCommands", "النتيجة السابقة"),
            lambda context: step(context, -1),
            "edit",
            "find",
            keys=("Shift+F3",),
            condition=Context.has_article,
        ),
        Command(
            "go_to",
            translate("FindCommands", "اذهب إلى فقرة…"),
            go_to,
            "edit",
            "find",
            keys=("Ctrl+G",),
            condition=Context.has_article,
        ),
    )


def open_bar(context: Context, replace: bool) -> None:
    """Opens the bar for what is selected; it takes the place of a message."""
    context.bar.hide()
    find_bar(context).open(context.editor.textCursor().selectedText().replace("\u2029", "\n"), replace=replace)


def step(context: Context, by: int) -> None:
    """Without the bar, for what was searched for last."""
    bar = find_bar(context)
    if bar.isVisible() or bar.needle.currentText():
        bar.step(by)
    else:
        open_bar(context, False)


def go_to(context: Context) -> None:
    editor = context.editor
    dialog = GoToDialog(editor.textCursor().blockNumber() + 1, editor.blockCount(), context.window)
    accepted = dialog.exec() == GoToDialog.DialogCode.Accepted
    number = dialog.number()
    dialog.deleteLater()
    if accepted:
        editor.go_to(editor.document().findBlockByNumber(number - 1).position())
        editor.setFocus()


def connect(context: Context) -> None:
    """Puts the bar above the text. The search marks what it finds in articles that are opened from now on."""
    bar = FindBar(Search(context.articles, context.window), context.settings)
    context.column.add_bar(bar)

    # Esc, wherever it is pressed: back to the text, and away with the markers.
    context.actions["to_text"].triggered.connect(bar.close_bar)
    bar.replaced.connect(lambda number: _tell_replaced(context, number))
    bar.replaced_everywhere.connect(lambda done: _tell_everywhere(context, done))
    bar.close_button.clicked.connect(lambda: context.editor.setFocus())
    context.articles.cursor_moved.connect(bar.show_place)
    context.articles.current_changed.connect(lambda article: bar.close_bar() if article is None else None)


def _tell_replaced(context: Context, number: int) -> None:
    told = translate("FindCommands", "استُبدل: {}").format(labels.MATCHES.count(number))
    tell_undoable(context, told)


def _tell_everywhere(context: Context, done: list[tuple[OpenArticle, int]]) -> None:
    number = labels.MATCHES.count(sum(number for _, number in done))
    told = translate("FindCommands", "استُبدل: {} ({})").format(number, labels.ARTICLES.count(len(done)))
    tell_undoable_in(context, told, [article for article, _ in done])


def find_bar(context: Context) -> FindBar:
    """The bar of the window."""
    bar = context.window.findChild(FindBar)
    assert isinstance(bar, FindBar)
    return bar
