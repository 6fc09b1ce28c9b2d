"""What commands may use: the services of the window and the parts that they show something in."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QMainWindow, QStackedWidget, QTabWidget

from proofreader.ui.articles.article import OpenArticle
from proofreader.ui.articles.article_list import ArticleList
from proofreader.ui.articles.open_articles import OpenArticles
from proofreader.ui.articles.pages import Pages, TextColumn
from proofreader.ui.checking.scheduler import CheckScheduler
from proofreader.ui.editor.editor import Editor
from proofreader.ui.export.exports import Exports
from proofreader.ui.files.article_files import ArticleFiles
from proofreader.ui.files.closed_articles import ClosedArticles
from proofreader.ui.files.disk_watch import DiskWatch
from proofreader.ui.files.ignored_decisions import IgnoredDecisions
from proofreader.ui.files.recovery import Recovery
from proofreader.ui.files.session import Session
from proofreader.ui.model.settings import Settings
from proofreader.ui.model.user_words import UserWordList
from proofreader.ui.review.issue_details import IssueDetails
from proofreader.ui.review.issue_list import IssueList
from proofreader.ui.review.nothing_left_page import NothingLeftPage
from proofreader.ui.review.review import Review
from proofreader.ui.serving.local_server import LocalServer
from proofreader.ui.widgets.actions import Actions, Command, Submenu
from proofreader.ui.widgets.message_bar import MessageBar
from proofreader.ui.widgets.profile_box import ProfileBox
from proofreader.ui.widgets.status_bar import StatusBar


@dataclass(frozen=True, slots=True)
class Context:
    """Handed to every command, and to every condition that says whether it can be carried out now."""

    window: QMainWindow
    """The parent of dialogs; nothing else is asked of it."""

    settings: Settings
    words: UserWordList
    scheduler: CheckScheduler
    articles: OpenArticles
    files: ArticleFiles
    exports: Exports
    disk_watch: DiskWatch
    recovery: Recovery
    session: Session
    closed: ClosedArticles
    ignored_decisions: IgnoredDecisions
    server: LocalServer
    actions: "Actions[Context]"

    bar: MessageBar
    pages: Pages
    column: TextColumn
    side: QTabWidget
    """List and details of the issues, and what other features put beside them."""
    issue_list: IssueList
    issue_details: IssueDetails
    nothing_left_page: NothingLeftPage
    decisions: QStackedWidget
    """List and details of the issues, or the page that says that nothing is left."""
    article_list: ArticleList
    status: StatusBar
    profile_box: ProfileBox

    asked_to_close: list[Callable[[], bool]]
    """Asked one after the other before the window closes, when all articles may; the first No keeps it open."""

    @property
    def article(self) -> OpenArticle:
        """The article on show. There must be one."""
        assert self.articles.current is not None
        return self.articles.current

    @property
    def editor(self) -> Editor:
        """The editor of the article on show."""
        return self.article.editor

    @property
    def review(self) -> Review:
        """The review of the article on show."""
        return self.article.review

    def has_article(self) -> bool:
        """Whether an article is on show."""
        return self.pages.shows_article

    def has_issue(self) -> bool:
        """Whether there is an issue to decide about now."""
        return self.has_article() and self.review.current is not None


Entries = tuple[Command[Context] | Submenu[Context], ...]
"""What a file of commands offers, in the order of the menus."""
