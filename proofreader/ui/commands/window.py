"""Moving between the open articles."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from proofreader.ui import labels
from proofreader.ui.actions import Command, Submenu

if TYPE_CHECKING:
    from proofreader.ui.window import MainWindow

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
            when=several,
        ),
        Command(
            "previous_article",
            translate("WindowCommands", "المقال السابق"),
            lambda: articles.step(-1),
            "window",
            "move",
            keys=("Ctrl+Shift+Tab", "Ctrl+PgUp"),
            when=several,
        ),
        Submenu("articles", translate("WindowCommands", "المفتوحة"), fill, "window", "list", when=main.has_article),
    )
