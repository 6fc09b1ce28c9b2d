"""Shows the article on show in every part of the window, and carries out what the parts of the review ask for."""

from functools import partial

from PySide6.QtCore import QObject, QTimer

from proofreader.ui.articles.article import OpenArticle
from proofreader.ui.commands.context import Context
from proofreader.ui.model import marker_queries as queries
from proofreader.ui.model.issue_store import IssueStore
from proofreader.ui.model.markers import IssueMarker
from proofreader.ui.shell.start_page import StartPage
from proofreader.ui.widgets.message_bar import MessageAction, MessageBar

_COUNT_MS = 250  # after the last key, before the words are counted


class Presenter(QObject):
    """Listens to the articles, tells the widgets."""

    def __init__(self, context: Context, start_page: StartPage, notice_bar: MessageBar) -> None:
        super().__init__(context.window)
        self._context, self._start_page, self._notice_bar = context, start_page, notice_bar
        self._shown: OpenArticle | None = None
        self._count_timer = QTimer(self, singleShot=True, interval=_COUNT_MS)
        self._count_timer.timeout.connect(self._count)
        self._connect()

    def _connect(self) -> None:
        context, articles, issue_list = self._context, self._context.articles, self._context.issue_list
        articles.changed.connect(lambda article: self._show_file() if article is articles.current else None)
        articles.current_changed.connect(self.show_article)
        articles.issues_changed.connect(self._show_issues)
        articles.marker_changed.connect(self._show_marker)
        articles.text_changed.connect(self._count_timer.start)
        articles.notice_changed.connect(self._show_notice)
        self._notice_bar.close_button.clicked.connect(lambda: context.article.show_notice(None))
        context.scheduler.rules_known.connect(self._show_rules)
        issue_list.chosen.connect(lambda marker: context.review.go_to(marker))
        issue_list.activated.connect(lambda: context.editor.setFocus())
        issue_list.tree.accepted.connect(lambda number: context.review.accept(number))
        issue_list.tree.ignored.connect(lambda: context.article.dismissals.ignore())
        issue_list.tree.ignored_in_document.connect(lambda: context.article.dismissals.ignore_in_document())
        context.issue_details.accepted.connect(lambda number: context.review.accept(number))
        context.profile_box.activated.connect(self._use_profile)
        articles.added.connect(self._follow)
        articles.current_changed.connect(lambda _: context.bar.review())
        for bar in (context.bar, self._notice_bar):
            bar.left.connect(self.focus)

    def _follow(self, article: OpenArticle) -> None:
        article.editor.history.advanced.connect(self._context.bar.review)

    def focus(self) -> None:
        """Gives the keyboard to the text, or to what stands in its place."""
        if self._context.has_article():
            self._context.editor.setFocus()
        else:
            page = self._context.pages.currentWidget()
            assert page is not None  # there are always the two that it was made with
            page.setFocus()

    def show_article(self, article: OpenArticle | None) -> None:
        """Shows another article, or none, in every part."""
        context = self._context
        if self._shown is not None:
            self._shown.filter = context.issue_list.filter.text()
        self._shown = article
        context.pages.show_article()
        if article is None:
            self._show_nothing()
        else:
            context.column.editors.setCurrentWidget(article.editor)
            context.profile_box.show_profile(article.review.profile)
            context.issue_list.show_store(article.review.store, article.filter)
            self._show_issues()
            self._show_marker(article.review.current)
            self._count()
            self._show_file()
            self._show_notice()
            article.editor.setFocus()
        context.actions.refresh()

    def _show_nothing(self) -> None:
        context = self._context
        context.issue_list.show_store(IssueStore())
        context.issue_details.show_marker(None)
        self._start_page.show_recent(context.settings.recent)
        context.status.clear()
        context.window.setWindowTitle(self.tr("المدقّق"))
        context.window.setWindowModified(False)
        self._notice_bar.hide()
        self.focus()

    def _show_file(self) -> None:
        article, window = self._context.article, self._context.window
        window.setWindowTitle(f"{self.tr('المدقّق')} — {article.title}[*]")
        window.setWindowModified(article.is_modified)
        self._context.status.show_file(article.file.encoding, article.is_modified, article.file.path is not None)

    def _show_notice(self) -> None:
        article = self._context.article
        notice = article.notice
        if notice is None:
            self._notice_bar.hide()
        else:
            choices = [MessageAction(choice.text, partial(self._settle, article, choice)) for choice in notice.choices]
            self._notice_bar.tell(notice.text, *choices, seconds=0)

    @staticmethod
    def _settle(article: OpenArticle, choice: MessageAction) -> None:
        """What is chosen deals with the notice; it may find another one."""
        article.show_notice(None)
        choice.do()

    def _show_issues(self) -> None:
        context, review = self._context, self._context.review
        context.issue_list.refresh()
        finished = review.is_checked and not review.store.markers
        context.nothing_left_page.show_state(empty=context.article.is_blank, ignored=review.store.ignored_count)
        context.decisions.setCurrentIndex(1 if finished else 0)
        context.status.show_issues(review.counts(), review.is_checked or bool(review.store.markers))
        context.actions.refresh()

    def _show_marker(self, marker: IssueMarker | None) -> None:
        context = self._context
        context.actions.refresh()
        context.issue_details.show_marker(
            marker, len(queries.alike(context.review.store.markers, marker)) if marker is not None else 1
        )
        context.issue_list.show_current(marker)

    def show_marker_again(self) -> None:
        """Shows the current issue anew, in other colours or with what has become known of its rule."""
        if self._context.has_article():
            self._show_marker(self._context.review.current)

    def _show_rules(self, rules: dict[str, dict[str, str]]) -> None:
        self._context.issue_details.set_rules(rules)
        self.show_marker_again()

    def _use_profile(self, index: int) -> None:
        context = self._context
        context.settings.profile = str(context.profile_box.itemData(index))
        if context.has_article():
            context.review.set_profile(context.settings.profile)

    def _count(self) -> None:
        if self._context.has_article():
            self._context.status.show_text(self._context.editor.text())
