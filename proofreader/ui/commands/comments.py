"""The comments of a Word draft, in a list of their own beside that of the issues."""

from PySide6.QtCore import QCoreApplication

from proofreader.ui.articles.comments_list import CommentsList
from proofreader.ui.commands.context import Context, Entries
from proofreader.ui.widgets.actions import Command

translate = QCoreApplication.translate


def commands() -> Entries:
    """The entry of the menu."""
    return (
        Command(
            "comments",
            translate("CommentCommands", "إلى تعليقات المسودة"),
            show,
            "view",
            "go",
            keys=("Shift+F6",),
            condition=has_comments,
        ),
    )


def has_comments(context: Context) -> bool:
    return context.has_article() and bool(context.article.comments.placed)


def show(context: Context) -> None:
    """Goes to the list; the next comment behind the cursor is the current one."""
    panel = _list(context)
    context.actions["show_panel"].setChecked(True)
    context.side.setCurrentWidget(panel)
    at = context.editor.textCursor().position()
    starts = [placed.span.start for placed in context.article.comments.placed]
    panel.show_number(next((number for number, start in enumerate(starts) if start >= at), 0))
    panel.rows.setFocus()


def connect(context: Context) -> None:
    """Shows the list where the article has comments."""
    panel = CommentsList()
    panel.setParent(context.side)
    panel.hide()

    def refresh() -> None:
        number = panel.show_article(context.articles.current)
        at = context.side.indexOf(panel)
        if number and at < 0:
            at = context.side.addTab(panel, "")
        elif not number and at >= 0:
            context.side.removeTab(at)
        if number:
            context.side.setTabText(at, translate("CommentCommands", "التعليقات ({})").format(number))

    def go_to(number: int) -> None:
        placed = context.article.comments.placed[number]
        context.editor.go_to(placed.span.start)
        context.editor.setTextCursor(placed.cursor)
        context.editor.setFocus()

    panel.chosen.connect(go_to)
    context.articles.current_changed.connect(lambda _: refresh())
    context.files.opened.connect(lambda _: refresh())


def _list(context: Context) -> CommentsList:
    panel = context.window.findChild(CommentsList)
    assert isinstance(panel, CommentsList)
    return panel
