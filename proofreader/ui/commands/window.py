"""Moving between the open context.articles."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from proofreader.ui.articles.article import OpenArticle
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
        Command(
            "next_unfinished",
            translate("WindowCommands", "المقال التالي الذي فيه تنبيهات"),
            next_unfinished,
            "window",
            "move",
            keys=("Ctrl+Shift+PgDown",),
            icon="arrow-down",
            short=translate("WindowCommands", "المقال التالي"),
            condition=lambda context: unfinished(context) is not None,
        ),
        Submenu(
            "articles", translate("WindowCommands", "المفتوحة"), fill, "window", "list", condition=Context.has_article
        ),
    )


def unfinished(context: Context) -> OpenArticle | None:
    """The next article behind the one on show that has issues left, or was not checked yet; None where none has."""
    articles, current = list(context.articles), context.articles.current
    if current is None:
        return None
    at = articles.index(current)
    others = articles[at + 1 :] + articles[:at]
    return next((one for one in others if one.review.store.markers or not one.review.is_checked), None)


def next_unfinished(context: Context) -> None:
    """Shows it, at its first issue."""
    article = unfinished(context)
    if article is not None:
        context.articles.show(article)
        if article.review.current is None:
            article.review.next()


def connect(context: Context) -> None:
    """Offers it where nothing is left in the article on show."""
    context.nothing_left_page.offer_next(context.actions["next_unfinished"])
    context.articles.changed.connect(lambda _: context.actions.refresh())


def fill(context: Context, menu: QMenu) -> None:
    for article in context.articles:
        action = menu.addAction(labels.isolate(article.title).replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(article is context.articles.current)
        action.triggered.connect(lambda _=False, article=article: context.articles.show(article))


def several(context: Context) -> bool:
    return len(context.articles) > 1
