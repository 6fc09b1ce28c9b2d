"""The window: puts the parts in their places and connects them. What they do is in their own files."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QProgressBar,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from proofreader.ui import commands
from proofreader.ui.articles.article import Article
from proofreader.ui.articles.article_list import ArticleList
from proofreader.ui.articles.open_articles import Articles
from proofreader.ui.checking.process import Checker, ProcessChecker
from proofreader.ui.checking.scheduler import Desk
from proofreader.ui.commands.text_menu import text_menu
from proofreader.ui.editor.editor import Editor
from proofreader.ui.export.exports import Exports
from proofreader.ui.files.article_files import Files
from proofreader.ui.files.disk_watch import DiskWatch
from proofreader.ui.files.ignored_decisions import IgnoredHere
from proofreader.ui.files.recovery import Recovery
from proofreader.ui.files.recovery_offer import offer
from proofreader.ui.files.session import Session
from proofreader.ui.model.appearance import Scheme
from proofreader.ui.model.issues import IssueStore, Mark
from proofreader.ui.model.settings import Settings
from proofreader.ui.model.user_words import WordBook
from proofreader.ui.review.issue_details import IssueCard
from proofreader.ui.review.issue_list import IssuePanel
from proofreader.ui.review.nothing_left_page import DonePage
from proofreader.ui.review.review import Review
from proofreader.ui.shell.start_page import StartPage
from proofreader.ui.shell.status_bar import StatusBar
from proofreader.ui.widgets import theme
from proofreader.ui.widgets.actions import Actions, Command, Submenu
from proofreader.ui.widgets.message_bar import Choice, MessageBar
from proofreader.ui.widgets.profile_box import ProfileBox
from proofreader.ui.widgets.style import grown


class MainWindow(QMainWindow):
    """The open articles, one of them on show, and what can be done with it."""

    def __init__(self, files: Iterable[Path] = (), checker: Checker | None = None, *, restore: bool = False) -> None:
        """``checker``: what checks instead of the two processes that the window would start.

        ``restore`` opens the articles of the last session and offers what a crash has left.
        """
        super().__init__()
        self.settings = Settings(self)
        self.words = WordBook(self)
        if checker is not None:
            self.desk = Desk(checker, None, self)
        else:
            self.desk = Desk(ProcessChecker(self), ProcessChecker(self, background=True), self)
        self.articles = Articles(self.desk, self.settings, self.words, self)
        self.bar = MessageBar(self.tr("رسالة"))
        self.recovery_bar = MessageBar(self.tr("ما بقي من جلسة انقطعت"))
        self.notice_bar = MessageBar(self.tr("رسالة عن المقال"))
        self.exports = Exports(self)
        self.files = Files(self, self.articles, self.settings, self.bar, self.exports)
        self.actions_by_id = Actions(self, self.settings)
        self.disk_watch = DiskWatch(self.articles, self.files, self)
        self.asked_to_close: list[Callable[[], bool]] = []
        """Asked one after the other before the window closes, when all articles may; the first No keeps it open."""
        self.recovery = Recovery(self.articles, self)
        self.ignored_here = IgnoredHere(self.articles, self.files, self)
        self.session = Session(self.articles, self.files, self.settings, self)
        commands.install(self)
        actions = self.actions_by_id
        self.panel = IssuePanel(IssueStore())
        self.card = IssueCard(
            actions["accept_alike"],
            [actions[name] for name in ("ignore", "ignore_document", "ignore_always")],
            actions["add_word"],
        )
        self.done_page = DonePage(actions["export"])
        self.start_page = StartPage([actions[name] for name in ("open", "paste", "sample")])
        self.article_list = ArticleList(self.articles)
        self.status = StatusBar()
        self.progress = QProgressBar()
        self.profile_box = ProfileBox()
        self._count_timer = QTimer(self, singleShot=True, interval=250)
        self._shown: Article | None = None
        self._build()
        self._connect()
        commands.ready(self)
        self._on_article(None)
        paths = list(files)
        # After the window is on screen, so that a message has something to stand before.
        if restore and self.settings.restore_session:
            self.session.restore(lambda: self.files.open_all(paths))
        elif paths:
            QTimer.singleShot(0, self, lambda: self.files.open_all(paths))
        if restore:
            QTimer.singleShot(0, self, lambda: offer(self))

    # For whoever adds a feature (docs/window.md)

    def add(self, *entries: Command | Submenu) -> None:
        """Adds actions, before the menus are built."""
        self.actions_by_id.add(*entries)

    def add_bar(self, bar: QWidget, *, below: bool = False) -> None:
        """Puts a bar above the text, under those that are there, or below it."""
        if below:
            self._column.addWidget(bar)
        else:
            self._column.insertWidget(self._column.indexOf(self.editors), bar)

    def add_page(self, page: QWidget) -> None:
        """Makes a page that can take the place of the articles: ``show_page`` shows it, ``show_article`` leaves it."""
        self.pages.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        """Shows that page instead of the articles."""
        self.pages.setCurrentWidget(page)
        self.actions_by_id.refresh()

    def show_article(self) -> None:
        """Goes back to the articles, or to the start page where none is open."""
        self.pages.setCurrentWidget(self.splitter if self.articles.current is not None else self.start_page)
        self.actions_by_id.refresh()

    def add_side_page(self, page: QWidget, title: str) -> None:
        """Makes a tab beside the list of issues."""
        self.side.addTab(page, title)

    def has_article(self) -> bool:
        """Whether an article is on show."""
        return self.articles.current is not None and self.pages.currentWidget() is self.splitter

    def has_issue(self) -> bool:
        """Whether there is an issue to decide about now."""
        return self.has_article() and self.review.current is not None

    @property
    def article(self) -> Article:
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

    # Building

    def _build(self) -> None:
        self.setMinimumSize(800, 540)
        self.resize(1280, 820)
        self.setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.toolbar = self._make_toolbar()
        self.actions_by_id.build(self.menuBar(), self.toolbar)
        self._add_profile_box(self.toolbar)

        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(3)
        self.progress.setAccessibleName(self.tr("التدقيق جارٍ"))
        keep = self.progress.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(keep)
        self.progress.hide()

        self.editors = QStackedWidget()
        text = QWidget()
        self._column = QVBoxLayout(text)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.notice_bar)
        self._column.addWidget(self.editors, 1)
        # The first widget stands at the right.
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        for number, (widget, stretch) in enumerate(((self.article_list, 0), (text, 1), (self._make_side(), 0))):
            self.splitter.addWidget(widget)
            self.splitter.setStretchFactor(number, stretch)
        self.splitter.setSizes([200, 760, 360])
        self.splitter.setChildrenCollapsible(False)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start_page)
        self.pages.addWidget(self.splitter)
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.progress)
        layout.addWidget(self.recovery_bar)
        layout.addWidget(self.bar)
        layout.addWidget(self.pages, 1)
        self.setCentralWidget(centre)
        self.setStatusBar(self.status)
        self.status.set_encodings(self.actions_by_id.submenu("encoding"))
        self.article_list.set_wanted(self.settings.show_articles)
        self._grow()
        self.restoreGeometry(self.settings.bytes("geometry"))
        self.splitter.restoreState(self.settings.bytes("columns"))

    def _grow(self) -> None:
        """Icons as large as the words beside them ask for."""
        side = grown(24)
        self.toolbar.setIconSize(QSize(side, side))

    def _make_side(self) -> QWidget:
        review = QSplitter(Qt.Orientation.Vertical)
        review.addWidget(self.panel)
        review.addWidget(self.card)
        review.setStretchFactor(0, 1)
        review.setStretchFactor(1, 1)
        review.setSizes([360, 360])
        review.setChildrenCollapsible(False)
        self.decisions = QStackedWidget()
        self.decisions.addWidget(review)
        self.decisions.addWidget(self.done_page)
        self.side = QTabWidget()
        self.side.setDocumentMode(True)
        self.side.setTabBarAutoHide(True)
        # It hands the focus on to its bar, and where that is hidden Tab would go no further. The bar takes it itself.
        self.side.setFocusProxy(None)  # type: ignore[arg-type]
        self.side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.side.addTab(self.decisions, self.tr("المسائل"))
        return self.side

    def _make_toolbar(self) -> QToolBar:
        toolbar = QToolBar(self.tr("الأدوات"))
        toolbar.setObjectName("toolbar")
        toolbar.setMovable(False)
        toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.addToolBar(toolbar)
        return toolbar

    def _add_profile_box(self, toolbar: QToolBar) -> None:
        toolbar.addSeparator()
        profile = QWidget()  # one widget, so that label and box leave a narrow toolbar together
        row = QHBoxLayout(profile)
        row.setContentsMargins(4, 0, 4, 0)
        label = QLabel(self.tr("الملمح:"))
        label.setBuddy(self.profile_box)
        row.addWidget(label)
        row.addWidget(self.profile_box)
        self.settings.profile = self.profile_box.show_profile(self.settings.profile)
        toolbar.addWidget(profile)

    # Connecting

    def _connect(self) -> None:
        articles, tree = self.articles, self.panel.tree
        articles.added.connect(self._on_added)
        articles.removed.connect(lambda article: self.editors.removeWidget(article.editor))
        articles.changed.connect(self._on_changed)
        articles.current_changed.connect(self._on_article)
        articles.issues_changed.connect(self._on_issues)
        articles.mark_changed.connect(self._on_mark)
        articles.text_changed.connect(self._count_timer.start)
        articles.notice_changed.connect(self._show_notice)
        self.article_list.close_asked.connect(self.files.close)
        self.notice_bar.close_button.clicked.connect(lambda: self.article.show_notice(None))
        self.words.message.connect(self.bar.tell)
        self.desk.busy_changed.connect(self.progress.setVisible)
        self.desk.failed.connect(self._on_checker_failed)
        self.desk.rules_known.connect(self._on_rules)
        self._count_timer.timeout.connect(self._count)
        self.panel.chosen.connect(lambda mark: self.review.go_to(mark))
        self.panel.activated.connect(lambda: self.editor.setFocus())
        tree.accepted.connect(lambda number: self.review.accept(number))
        tree.ignored.connect(lambda: self.review.ignore())
        tree.ignored_in_document.connect(lambda: self.review.ignore_in_document())
        self.card.accepted.connect(lambda number: self.review.accept(number))
        self.start_page.recent_chosen.connect(self.files.open)
        self.profile_box.activated.connect(self._on_profile)

    def _on_added(self, article: Article) -> None:
        editor, refresh = article.editor, self.actions_by_id.refresh
        self.editors.addWidget(editor)
        editor.menu_requested.connect(self._show_text_menu)
        editor.files_dropped.connect(self._open_dropped)
        editor.refused.connect(self.bar.tell)
        editor.undoAvailable.connect(lambda _: refresh())
        editor.redoAvailable.connect(lambda _: refresh())
        editor.copyAvailable.connect(lambda _: refresh())

    def _on_changed(self, article: Article) -> None:
        if article is self.articles.current:
            self._show_file()

    def _on_article(self, article: Article | None) -> None:
        """Shows another article, or none, in every part."""
        if self._shown is not None:
            self._shown.filter = self.panel.filter.text()
        self._shown = article
        self.show_article()
        if article is None:
            self.panel.show_store(IssueStore())
            self.card.show_mark(None)
            self.start_page.show_recent(self.settings.recent)
            self.status.clear()
            self.setWindowTitle(self.tr("المدقّق"))
            self.setWindowModified(False)
            self.notice_bar.hide()
        else:
            self.editors.setCurrentWidget(article.editor)
            self.profile_box.show_profile(article.review.profile)
            self.panel.show_store(article.review.store, article.filter)
            self._on_issues()
            self._on_mark(article.review.current)
            self._count()
            self._show_file()
            self._show_notice()
            article.editor.setFocus()
        self.actions_by_id.refresh()

    def _show_file(self) -> None:
        article = self.article
        self.setWindowTitle(f"{self.tr('المدقّق')} — {article.title}[*]")
        self.setWindowModified(article.is_modified)
        self.status.show_file(article.file.encoding, article.is_modified, article.file.path is not None)

    def _show_notice(self) -> None:
        notice = self.article.notice
        if notice is None:
            self.notice_bar.hide()
        else:
            choices = [Choice(choice.text, partial(self._settle, self.article, choice)) for choice in notice.choices]
            self.notice_bar.tell(notice.text, *choices, seconds=0)

    @staticmethod
    def _settle(article: Article, choice: Choice) -> None:
        """What is chosen deals with the notice; it may find another one."""
        article.show_notice(None)
        choice.do()

    def _on_issues(self) -> None:
        review = self.review
        self.panel.refresh()
        finished = review.is_checked and not review.store.marks
        self.done_page.show_state(empty=self.article.is_blank, ignored=review.store.ignored)
        self.decisions.setCurrentIndex(1 if finished else 0)
        self.status.show_issues(review.counts(), review.is_checked or bool(review.store.marks))
        self.actions_by_id.refresh()

    def _on_mark(self, mark: Mark | None) -> None:
        self.actions_by_id.refresh()
        self.card.show_mark(mark, len(self.review.store.alike(mark)) if mark is not None else 1)
        self.panel.show_current(mark)

    def _on_rules(self, rules: dict[str, dict[str, str]]) -> None:
        self.card.set_rules(rules)
        if self.has_article():
            self._on_mark(self.review.current)

    def _on_profile(self, index: int) -> None:
        self.settings.profile = str(self.profile_box.itemData(index))
        if self.has_article():
            self.review.set_profile(self.settings.profile)

    def _on_checker_failed(self, text: str) -> None:
        self.bar.tell(text, Choice(self.tr("حاول من جديد"), self.actions_by_id["check"].trigger), seconds=0)

    def _count(self) -> None:
        if self.has_article():
            self.status.show_text(self.editor.text())

    def _show_text_menu(self, position: int, point: QPoint) -> None:
        menu = text_menu(self, position)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(point)

    def set_scheme(self, scheme: Scheme) -> None:
        """Changes the colours of the whole program."""
        self.settings.scheme = scheme
        apply_scheme(scheme)

    # Events

    def _open_dropped(self, paths: list[Path]) -> None:
        # After the drop is over: a question in the middle of it would hold the other program's mouse.
        QTimer.singleShot(0, lambda: self.files.open_all(paths))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if paths := dropped_files(event.mimeData()):
            event.acceptProposedAction()
            self._open_dropped(paths)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_shown"):
            self.actions_by_id.paint_icons()
            if self.has_article():
                self._on_mark(self.review.current)
        elif event.type() == QEvent.Type.FontChange and hasattr(self, "decisions"):
            self._grow()

    def closeEvent(self, event: QCloseEvent) -> None:
        articles_may = all(self.files.may_close(article) for article in self.articles)
        if not articles_may or not all(may_close() for may_close in self.asked_to_close):
            event.ignore()
            return
        self.settings.set_bytes("geometry", self.saveGeometry())
        self.settings.set_bytes("columns", self.splitter.saveState())
        self.session.save()
        self.recovery.close()
        self.ignored_here.close()
        self.desk.stop()
        event.accept()


def apply_scheme(scheme: Scheme) -> None:
    """Gives the program its palette: the chosen one, or that of the system."""
    system = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    QApplication.setPalette(theme.palette(scheme is Scheme.DARK or (scheme is Scheme.SYSTEM and system)))


def dropped_files(data: QMimeData) -> list[Path]:
    """The files in what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
