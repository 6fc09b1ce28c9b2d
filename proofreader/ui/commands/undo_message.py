"""Messages about something that was just done to an article and can be undone."""

from PySide6.QtCore import QCoreApplication

from proofreader.ui.commands.context import Context
from proofreader.ui.widgets.message_bar import MessageAction

translate = QCoreApplication.translate


def tell_undoable(context: Context, text: str) -> None:
    """Says what was done to the article on show, with a button that undoes exactly that.

    The message goes as soon as something else is done or undone there, or another article is on show.
    """
    article = context.article
    history = article.editor.history
    step = history.step

    def holds() -> bool:
        return context.articles.current is article and history.step == step

    def undo() -> None:
        if holds():
            context.actions["undo"].trigger()

    context.bar.tell(text, MessageAction(translate("UndoMessage", "تراجع"), undo), holds=holds)
