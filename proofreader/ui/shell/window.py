"""The window: makes the services and the parts, puts the parts in their places, and closes them in order."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
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

from proofreader.core.presence import is_file, is_folder
from proofreader.engine.profiles import user_profile
from proofreader.ui import commands
from proofreader.ui.articles.article import OpenArticle
from proofreader.ui.articles.article_list import ArticleList
from proofreader.ui.articles.open_articles import OpenArticles
from proofreader.ui.articles.pages import Pages, TextColumn
from proofreader.ui.checking.process import Checker, ProcessChecker
from proofreader.ui.checking.scheduler import CheckScheduler
from proofreader.ui.commands.batch import show_with as show_batch
from proofreader.ui.commands.context import Context
from proofreader.ui.commands.text_menu import text_menu
from proofreader.ui.editor.editor import Editor
from proofreader.ui.export.exports import Exports
from proofreader.ui.files.article_files import ArticleFiles
from proofreader.ui.files.closed_articles import ClosedArticles
from proofreader.ui.files.disk_watch import DiskWatch
from proofreader.ui.files.ignored_decisions import IgnoredDecisions
from proofreader.ui.files.recovery import Recovery
from proofreader.ui.files.recovery_offer import RecoveryOffer
from proofreader.ui.files.reopening import Reopening
from proofreader.ui.files.session import Session
from proofreader.ui.model.issue_store import IssueStore
from proofreader.ui.model.settings import Settings
from proofreader.ui.model.user_words import UserWordList
from proofreader.ui.review.issue_details import IssueDetails
from proofreader.ui.review.issue_list import IssueList
from proofreader.ui.review.nothing_left_page import NothingLeftPage
from proofreader.ui.review.review import Review
from proofreader.ui.serving.local_server import LocalServer
from proofreader.ui.shell.presenter import Presenter
from proofreader.ui.shell.start_page import StartPage
from proofreader.ui.widgets.actions import Actions
from proofreader.ui.widgets.floating import Floating
from proofreader.ui.widgets.message_bar import MessageAction, MessageBar
from proofreader.ui.widgets.profile_box import ProfileBox
from proofreader.ui.widgets.status_bar import StatusBar
from proofreader.ui.widgets.style import grown

_NARROW = 1000
"""Pixels, of words at their usual size, below which the list of articles makes room for the text."""
_PANEL = 290
"""Pixels, of words at their usual size, of the panel in such a window; no more than that share of it."""
_PANEL_SHARE = 0.45


class MainWindow(QMainWindow):
    """The open articles, one of them on show, and what can be done with it."""

    def __init__(self, files: Iterable[Path] = (), checker: Checker | None = None, *, restore: bool = False) -> None:
        """``checker``: what checks instead of the two processes that the window would start.

        ``restore`` opens the articles of the last session and offers what a crash has left.
        """
        super().__init__()
        self._is_narrow = False
        self._make_services(checker)
        self._make_parts()
        self._place_parts()
        self.context = self._make_context()
        self.actions_by_id.hand_over(self.context)
        self.presenter = Presenter(self.context, self.start_page, self.notice_bar)
        self._connect()
        commands.connect(self.context)
        self.presenter.show_article(None)
        self._begin(list(files), restore=restore)

    @property
    def article(self) -> OpenArticle:
        """The article on show. There must be one."""
        return self.context.article

    @property
    def editor(self) -> Editor:
        """The editor of the article on show."""
        return self.context.editor

    @property
    def review(self) -> Review:
        """The review of the article on show."""
        return self.context.review

    # Building

    def _make_services(self, checker: Checker | None) -> None:
        self.settings = Settings(self)
        self.words = UserWordList(self)
        if checker is not None:
            self.scheduler = CheckScheduler(checker, None, self)
        else:
            self.scheduler = CheckScheduler(ProcessChecker(self), ProcessChecker(self, background=True), self)
        self.articles = OpenArticles(self.scheduler, self.settings, self.words, self)
        self.bar = MessageBar(self.tr("رسالة"))
        self.recovery_bar = MessageBar(self.tr("ما بقي من جلسة انقطعت"))
        self.notice_bar = MessageBar(self.tr("رسالة عن المقال"))
        self.exports = Exports(self, self.settings, self.scheduler, self.bar)
        self.files = ArticleFiles(self, self.articles, self.settings, self.bar, self.exports)
        self.disk_watch = DiskWatch(self.articles, self.files, self)
        self.recovery = Recovery(self.articles, self)
        self.ignored_decisions = IgnoredDecisions(self.articles, self.files, self)
        reopening = Reopening(
            self.articles, self.files, self.recovery, self.disk_watch, self.ignored_decisions, self.settings
        )
        self.closed = ClosedArticles(self.files, reopening, self)
        self.session = Session(self.articles, self.files, self.settings, reopening, self.recovery, self)
        self.recovery_offer = RecoveryOffer(self.articles, reopening, self.recovery, self.recovery_bar)
        self.server = LocalServer(self.settings, self.words, self)
        self.actions_by_id: Actions[Context] = Actions(self, self.settings)
        self.actions_by_id.add(*commands.entries())

    def _make_parts(self) -> None:
        actions = self.actions_by_id
        self.issue_list = IssueList(IssueStore())
        self.issue_details = IssueDetails(
            actions["accept_alike"],
            [actions[name] for name in ("ignore", "ignore_document", "ignore_always")],
            actions["add_word"],
        )
        self.nothing_left_page = NothingLeftPage(actions["export"])
        self.start_page = StartPage([actions[name] for name in ("open", "new_from_clipboard", "sample")])
        self.article_list = ArticleList(self.articles)
        self.column = TextColumn()
        self.editors = self.column.editors
        self.status = StatusBar()
        self.progress = QProgressBar()
        self.profile_box = ProfileBox()

    def _make_context(self) -> Context:
        return Context(
            window=self,
            settings=self.settings,
            words=self.words,
            scheduler=self.scheduler,
            articles=self.articles,
            files=self.files,
            exports=self.exports,
            disk_watch=self.disk_watch,
            recovery=self.recovery,
            session=self.session,
            closed=self.closed,
            ignored_decisions=self.ignored_decisions,
            server=self.server,
            actions=self.actions_by_id,
            bar=self.bar,
            pages=self.pages,
            column=self.column,
            side=self.side,
            issue_list=self.issue_list,
            issue_details=self.issue_details,
            nothing_left_page=self.nothing_left_page,
            decisions=self.decisions,
            article_list=self.article_list,
            status=self.status,
            profile_box=self.profile_box,
            asked_to_close=[],
        )

    def _place_parts(self) -> None:
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

        self.column.add_bar(self.notice_bar)
        # The first widget stands at the right.
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        for number, (widget, stretch) in enumerate(
            ((self.article_list, 0), (self.column, 1), (self._make_side(), 0)),
        ):
            self.splitter.addWidget(widget)
            self.splitter.setStretchFactor(number, stretch)
        self.splitter.setSizes([200, 760, 360])
        self.splitter.setChildrenCollapsible(False)
        self.pages = Pages(self.articles, self.start_page, self.splitter)
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.progress)
        layout.addWidget(self.recovery_bar)
        layout.addWidget(self.pages, 1)
        self.floating = Floating(
            self.bar,
            centre,
            lambda: self.editors if self.pages.shows_article else self.pages,
            lambda: self.editor.cursor_area() if self.pages.shows_article else None,
        )
        self.floating.follow(self.editors)
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
        review.addWidget(self.issue_list)
        review.addWidget(self.issue_details)
        review.setStretchFactor(0, 1)
        review.setStretchFactor(1, 1)
        review.setSizes([360, 360])
        review.setChildrenCollapsible(False)
        self.decisions = QStackedWidget()
        self.decisions.addWidget(review)
        self.decisions.addWidget(self.nothing_left_page)
        self.side = QTabWidget()
        self.side.setDocumentMode(True)
        self.side.setTabBarAutoHide(True)
        # It hands the focus on to its bar, and where that is hidden Tab would go no further. The bar takes it itself.
        self.side.setFocusProxy(None)  # type: ignore[arg-type]
        self.side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.side.addTab(self.decisions, self.tr("التنبيهات"))
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
        label = QLabel(self.tr("أسلوب التحرير:"))
        label.setBuddy(self.profile_box)
        row.addWidget(label)
        row.addWidget(self.profile_box)
        nothing_chosen = self.settings.text("profile") is None and is_file(user_profile())
        chosen = str(user_profile()) if nothing_chosen else self.settings.profile
        self.settings.profile = self.profile_box.show_profile(chosen)
        toolbar.addWidget(profile)

    # Connecting

    def _connect(self) -> None:
        self.articles.added.connect(self._on_added)
        self.articles.removed.connect(lambda article: self.editors.removeWidget(article.editor))
        self.article_list.close_asked.connect(self.files.close)
        self.words.message.connect(self.bar.tell)
        self.scheduler.busy_changed.connect(self.progress.setVisible)
        self.scheduler.failed.connect(self._on_checker_failed)
        self.pages.turned.connect(self.actions_by_id.refresh)
        self.start_page.recent_chosen.connect(self.files.open)

    def _begin(self, paths: list[Path], *, restore: bool) -> None:
        """Opens what there is to open, once the window is on screen: a message needs something to stand before."""
        if restore and self.settings.restore_session:
            self.session.restore(lambda: self.files.open_all(paths))
        elif paths:
            QTimer.singleShot(0, self, lambda: self.files.open_all(paths))
        if restore:
            QTimer.singleShot(0, self, self.recovery_offer.show)

    def open_from_outside(self, paths: list[Path]) -> None:
        """Another run of the program was asked to open these: they open here, and the window comes to the front."""
        if self.isMinimized():
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if paths:
            self.pages.show_article()
            self._open_paths(paths)

    def _on_added(self, article: OpenArticle) -> None:
        editor, refresh = article.editor, self.actions_by_id.refresh
        self.editors.addWidget(editor)
        editor.menu_requested.connect(self._show_text_menu)
        editor.files_dropped.connect(self._open_dropped)
        editor.refused.connect(self.bar.tell)
        editor.undoAvailable.connect(lambda _: refresh())
        editor.redoAvailable.connect(lambda _: refresh())
        editor.copyAvailable.connect(lambda _: refresh())

    def _on_checker_failed(self, text: str) -> None:
        self.bar.tell(text, MessageAction(self.tr("حاول من جديد"), self.actions_by_id["check"].trigger), seconds=0)

    def _show_text_menu(self, position: int, point: QPoint) -> None:
        menu = text_menu(self.context, position)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(point)

    # Events

    def _open_dropped(self, paths: list[Path]) -> None:
        # After the drop is over: a question in the middle of it would hold the other program's mouse.
        QTimer.singleShot(0, lambda: self._open_paths(paths))

    def _open_paths(self, paths: list[Path]) -> None:
        """Files as articles; a folder among them leads to the page of batches, with all of them."""
        if any(map(is_folder, paths)):
            show_batch(self.context, paths)
        else:
            self.files.open_all(paths)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if paths := dropped_files(event.mimeData()):
            event.acceptProposedAction()
            self._open_dropped(paths)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The text comes first: in a narrow window without the list of articles, and with a narrow panel."""
        narrow = self.width() < grown(_NARROW)
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self.article_list.set_room(not narrow)
            if narrow:
                panel = max(self.side.minimumSizeHint().width(), min(grown(_PANEL), int(self.width() * _PANEL_SHARE)))
                self.splitter.setSizes([0, self.width() - panel, panel])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "presenter"):
            self.actions_by_id.paint_icons()
            self.presenter.show_marker_again()
        elif event.type() == QEvent.Type.FontChange and hasattr(self, "splitter"):
            self._grow()
            self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        comes_back = self.session.is_kept and self.settings.restore_session
        kept = comes_back and self.recovery.keep_all() is not None  # a full disk keeps nothing
        if not (kept or self.files.may_close_all()) or not all(
            may_close() for may_close in self.context.asked_to_close
        ):
            event.ignore()
            return
        self.settings.set_bytes("geometry", self.saveGeometry())
        self.settings.set_bytes("columns", self.splitter.saveState())
        self.session.save()
        self.recovery.close(keep=kept)
        self.ignored_decisions.close()
        self.scheduler.stop()
        self.server.end()
        event.accept()


def dropped_files(data: QMimeData) -> list[Path]:
    """The files in what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
