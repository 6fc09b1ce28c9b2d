"""Moving between the open context.articles."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from proofreader.ui.commands.context import Context, Entries
from proofreader.ui.widgets import labels
from proofreader.ui.widgets.actions import Command, Submenu

translate = QCoreApplication.translate


def commands() -> Entries:
    """The entries of the menus, in their order."""
    return (
        Command(
            "next_article",
            translate("WindowCommands", "المقال التالي"),
            lambda context: context.articles.step(1),
            "window",
            "move",
            keys=("Ctrl+Tab", "Ctrl+PgDown"),
            condition=several,
        ),
        Command(
            "previous_article",
            translate("WindowCommands", "المقال السابق"),
            lambda context: context.articles.step(-1),
            "window",
            "move",
            keys=("Ctrl+Shift+Tab", "Ctrl+PgUp"),
            condition=several,
        ),
        Submenu(
            "articles", translate("WindowCommands", "المفتوحة"), fill, "window", "list", condition=Context.has_article
        ),
    )


def fill(context: Context, menu: QMenu) -> None:
    for article in context.articles:
        action = menu.addAction(labels.isolate(article.title).replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(article is context.articles.current)
        action.triggered.connect(lambda _=False, article=article: context.articles.show(article))


def several(context: Context) -> bool:
    return len(context.articles) > 1
