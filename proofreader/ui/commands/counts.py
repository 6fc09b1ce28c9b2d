"""The length of the article and of what is selected."""

from PySide6.QtCore import QCoreApplication, QTimer

from proofreader.ui.articles.article import OpenArticle
from proofreader.ui.commands.context import Context, Entries
from proofreader.ui.model.text_counts import count, word_count
from proofreader.ui.statistics.counts_dialog import CountsDialog
from proofreader.ui.widgets.actions import Command

translate = QCoreApplication.translate


def commands() -> Entries:
    """The entries of the menus, in their order."""
    return (
        Command(
            "counts",
            translate("CountCommands", "طول المقال…"),
            show,
            "tools",
            "counts",
            keys=("Ctrl+Shift+G",),
            tip=translate("CountCommands", "الكلمات والحروف والجمل والفقرات ووقت القراءة"),
            condition=Context.has_article,
        ),
    )


def selected(context: Context) -> str:
    """The selected text, with ``\\n`` between paragraphs."""
    return context.editor.textCursor().selectedText().replace("\u2029", "\n")


def show(context: Context) -> None:
    """Shows how long the article is, and what is selected in it."""
    selection = selected(context)
    dialog = CountsDialog(count(context.editor.text()), count(selection) if selection else None, context.window)
    dialog.exec()
    dialog.deleteLater()


def show_selection(context: Context) -> None:
    """Tells the number of selected words in the status bar."""
    if context.has_article():
        selection = selected(context)
        context.status.show_selection(word_count(selection) if selection else None)


def connect(context: Context) -> None:
    """The number of words in the status bar is a button."""
    rest = QTimer(context.window, interval=100, singleShot=True)
    rest.timeout.connect(lambda: show_selection(context))

    def watch(article: OpenArticle) -> None:
        article.editor.selectionChanged.connect(rest.start)

    context.articles.added.connect(watch)
    context.articles.current_changed.connect(lambda _: rest.start())
    action = context.actions["counts"]
    context.status.words.clicked.connect(action.trigger)
    context.status.words.setToolTip(action.toolTip())
