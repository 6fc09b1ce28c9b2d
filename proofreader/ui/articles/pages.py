"""Where articles are shown: the pages that take turns in the window, and the column of the text with its bars."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from proofreader.ui.articles.open_articles import OpenArticles


class Pages(QStackedWidget):
    """Shows the articles, the start page where none is open, or another page in their place."""

    turned = Signal()
    """Another page is on show."""

    def __init__(self, articles: OpenArticles, start_page: QWidget, article_page: QWidget) -> None:
        super().__init__()
        self._articles, self._start_page, self._article_page = articles, start_page, article_page
        self.addWidget(start_page)
        self.addWidget(article_page)

    @property
    def shows_article(self) -> bool:
        """Whether an article is open and on show."""
        return self._articles.current is not None and self.currentWidget() is self._article_page

    def show_page(self, page: QWidget) -> None:
        """Shows that page instead of the articles."""
        self.setCurrentWidget(page)
        self.turned.emit()

    def show_article(self) -> None:
        """Goes back to the articles, or to the start page where none is open."""
        self.show_page(self._article_page if self._articles.current is not None else self._start_page)


class TextColumn(QWidget):
    """The editors, one of them on show, with bars above and below."""

    def __init__(self) -> None:
        super().__init__()
        self.editors = QStackedWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.editors, 1)

    def add_bar(self, bar: QWidget, *, below: bool = False) -> None:
        """Puts a bar above the text, under those that are there, or below it."""
        if below:
            self._column.addWidget(bar)
        else:
            self._column.insertWidget(self._column.indexOf(self.editors), bar)
