"""Moving between the open articles."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from proofreader.ui.widgets import labels
from proofreader.ui.widgets.actions import Command, Submenu

if TYPE_CHECKING:
    from proofreader.ui.shell.window import MainWindow

translate = QCoreApplication.translate


def install(main: "MainWindow") -> None:
    """Adds the actions."""
    articles = main.articles

    def fill(menu: QMenu) -> None:
        for article in articles:
            action = menu.addAction(labels.isolate(article.title).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(article is articles.current)
            action.triggered.connect(lambda _=False, article=article: articles.show(article))

    def several() -> bool:
        return len(articles) > 1

    main.add(
        Command(
            "next_article",
            translate("WindowCommands", "المقال التالي"),
            lambda: articles.step(1),
            "window",
            "move",
            keys=("Ctrl+Tab", "Ctrl+PgDown"),
            condition=several,
        ),
        Command(
            "previous_article",
            translate("WindowCommands", "المقال السابق"),
            lambda: articles.step(-1),
            "window",
            "move",
            keys=("Ctrl+Shift+Tab", "Ctrl+PgUp"),
            condition=several,
        ),
        Submenu(
            "articles", translate("WindowCommands", "المفتوحة"), fill, "window", "list", condition=main.has_article
        ),
    )
