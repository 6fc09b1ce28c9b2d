"""Messages about something that was just done to an article and can be undone."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from proofreader.ui.articles.article import OpenArticle
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


def tell_undoable_in(context: Context, text: str, articles: Sequence[OpenArticle]) -> None:
    """Says what was done to several articles, with a button that undoes it in each where nothing came after it."""
    steps = {article.id: article.editor.history.step for article in articles}

    def undo() -> None:
        for article in context.articles:
            if steps.get(article.id) == article.editor.history.step:
                article.editor.undo()

    context.bar.tell(text, MessageAction(translate("UndoMessage", "تراجع"), undo), seconds=20)
