"""Shows the article on show in every part of the window, and carries out what the parts of the review ask for."""

from functools import partial

from PySide6.QtCore import QObject, QTimer

from proofreader.ui.articles.article import Article
from proofreader.ui.commands.context import Context
from proofreader.ui.model.issues import IssueStore, Mark
from proofreader.ui.shell.start_page import StartPage
from proofreader.ui.widgets.message_bar import Choice, MessageBar

_COUNT_MS = 250  # after the last key, before the words are counted


class Presenter(QObject):
    """Listens to the articles, tells the widgets."""

    def __init__(self, context: Context, start_page: StartPage, notice_bar: MessageBar) -> None:
        super().__init__(context.window)
        self._context, self._start_page, self._notice_bar = context, start_page, notice_bar
        self._shown: Article | None = None
        self._count_timer = QTimer(self, singleShot=True, interval=_COUNT_MS)
        self._count_timer.timeout.connect(self._count)
        self._connect()

    def _connect(self) -> None:
        context, articles, panel = self._context, self._context.articles, self._context.panel
        articles.changed.connect(lambda article: self._show_file() if article is articles.current else None)
        articles.current_changed.connect(self.show_article)
        articles.issues_changed.connect(self._show_issues)
        articles.mark_changed.connect(self._show_mark)
        articles.text_changed.connect(self._count_timer.start)
        articles.notice_changed.connect(self._show_notice)
        self._notice_bar.close_button.clicked.connect(lambda: context.article.show_notice(None))
        context.scheduler.rules_known.connect(self._show_rules)
        panel.chosen.connect(lambda mark: context.review.go_to(mark))
        panel.activated.connect(lambda: context.editor.setFocus())
        panel.tree.accepted.connect(lambda number: context.review.accept(number))
        panel.tree.ignored.connect(lambda: context.review.ignore())
        panel.tree.ignored_in_document.connect(lambda: context.review.ignore_in_document())
        context.card.accepted.connect(lambda number: context.review.accept(number))
        context.profile_box.activated.connect(self._use_profile)

    def show_article(self, article: Article | None) -> None:
        """Shows another article, or none, in every part."""
        context = self._context
        if self._shown is not None:
            self._shown.filter = context.panel.filter.text()
        self._shown = article
        context.pages.show_article()
        if article is None:
            self._show_nothing()
        else:
            context.column.editors.setCurrentWidget(article.editor)
            context.profile_box.show_profile(article.review.profile)
            context.panel.show_store(article.review.store, article.filter)
            self._show_issues()
            self._show_mark(article.review.current)
            self._count()
            self._show_file()
            self._show_notice()
            article.editor.setFocus()
        context.actions.refresh()

    def _show_nothing(self) -> None:
        context = self._context
        context.panel.show_store(IssueStore())
        context.card.show_mark(None)
        self._start_page.show_recent(context.settings.recent)
        context.status.clear()
        context.window.setWindowTitle(self.tr("المدقّق"))
        context.window.setWindowModified(False)
        self._notice_bar.hide()

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
            choices = [Choice(choice.text, partial(self._settle, article, choice)) for choice in notice.choices]
            self._notice_bar.tell(notice.text, *choices, seconds=0)

    @staticmethod
    def _settle(article: Article, choice: Choice) -> None:
        """What is chosen deals with the notice; it may find another one."""
        article.show_notice(None)
        choice.do()

    def _show_issues(self) -> None:
        context, review = self._context, self._context.review
        context.panel.refresh()
        finished = review.is_checked and not review.store.marks
        context.done_page.show_state(empty=context.article.is_blank, ignored=review.store.ignored)
        context.decisions.setCurrentIndex(1 if finished else 0)
        context.status.show_issues(review.counts(), review.is_checked or bool(review.store.marks))
        context.actions.refresh()

    def _show_mark(self, mark: Mark | None) -> None:
        context = self._context
        context.actions.refresh()
        context.card.show_mark(mark, len(context.review.store.alike(mark)) if mark is not None else 1)
        context.panel.show_current(mark)

    def show_mark_again(self) -> None:
        """Shows the current issue anew, in other colours or with what has become known of its rule."""
        if self._context.has_article():
            self._show_mark(self._context.review.current)

    def _show_rules(self, rules: dict[str, dict[str, str]]) -> None:
        self._context.card.set_rules(rules)
        self.show_mark_again()

    def _use_profile(self, index: int) -> None:
        context = self._context
        context.settings.profile = str(context.profile_box.itemData(index))
        if context.has_article():
            context.review.set_profile(context.settings.profile)

    def _count(self) -> None:
        if self._context.has_article():
            self._context.status.show_text(self._context.editor.text())
