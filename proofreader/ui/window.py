"""The window: puts the parts in their places and connects them. What they do is in their own files."""

from collections.abc import Callable
from itertools import zip_longest
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QTimer
from PySide6.QtGui import (
    QActionGroup,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QMessageBox,
    QProgressBar,
    QSplitter,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from proofreader import __version__
from proofreader.core.profile import ProfileError
from proofreader.core.resources import resource
from proofreader.ui import labels, theme
from proofreader.ui.actions import LRI, PDI, Actions
from proofreader.ui.card import IssueCard
from proofreader.ui.checker import Checker, ProcessChecker
from proofreader.ui.details_dialog import DetailsDialog
from proofreader.ui.done_page import DonePage
from proofreader.ui.editor import Editor
from proofreader.ui.files import ArticleFile, FileError, export_docx
from proofreader.ui.fonts import TEXT_PIXELS, text_font
from proofreader.ui.issues import Mark
from proofreader.ui.message_bar import MessageBar
from proofreader.ui.panel import IssuePanel
from proofreader.ui.profile_box import ProfileBox
from proofreader.ui.residue_dialog import ResidueDialog
from proofreader.ui.review import Review
from proofreader.ui.settings import Settings
from proofreader.ui.start_page import StartPage
from proofreader.ui.status import StatusBar

_TOOLBAR = ("open", "paste", "clean", "", "fix_certain", "previous", "next", "", "export")
_NEEDS_ISSUE = ("accept", "accept_alike", "ignore", "ignore_document", "ignore_always", "add_word")
_NEEDS_ARTICLE = ("save", "save_as", "export", "details", "check", "select_all", "to_list", "to_text", "show_panel")


class MainWindow(QMainWindow):
    """One article at a time."""

    def __init__(self, file: Path | None = None, checker: Checker | None = None) -> None:
        super().__init__()
        self.settings = Settings()
        self.file = ArticleFile()
        self.editor = Editor()
        self.editor.setFont(text_font(self.settings.text_pixels))
        self.checker = checker or ProcessChecker(self)
        self.review = Review(self.editor, self.checker, self.settings, self)
        self.actions_by_id = Actions(self, self._handlers(), self.settings)
        self.panel = IssuePanel(self.review.store)
        self.card = IssueCard(
            self.actions_by_id["accept_alike"],
            [self.actions_by_id[name] for name in ("ignore", "ignore_document", "ignore_always")],
            self.actions_by_id["add_word"],
        )
        self.done_page = DonePage(self.actions_by_id["export"])
        self.start_page = StartPage([self.actions_by_id[name] for name in ("open", "paste", "sample")])
        self.bar = MessageBar()
        self.status = StatusBar()
        self.progress = QProgressBar()
        self.profile_box = ProfileBox()
        self._count_timer = QTimer(self, singleShot=True, interval=250)
        self._build()
        self._connect()
        self._show_start()
        if file is not None:
            # After the window is on screen, so that a message about the file has something to stand before.
            QTimer.singleShot(0, lambda: self.open_file(file))

    # Building

    def _build(self) -> None:
        self.setMinimumSize(800, 540)
        self.resize(1280, 820)
        self.setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.recent_menu = QMenu(self.tr("آخر المقالات"), self)
        self.recent_menu.aboutToShow.connect(self._fill_recent)
        self.scheme_menu = QMenu(self.tr("الألوان"), self)
        self._fill_schemes()
        self.actions_by_id.fill(self.menuBar(), {"<recent>": self.recent_menu, "<scheme>": self.scheme_menu})
        self._build_toolbar()

        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(3)
        self.progress.setAccessibleName(self.tr("التدقيق جارٍ"))
        keep = self.progress.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(keep)
        self.progress.hide()

        review = QSplitter(Qt.Orientation.Vertical)
        review.addWidget(self.panel)
        review.addWidget(self.card)
        review.setStretchFactor(0, 1)
        review.setStretchFactor(1, 1)
        self.panel.setMinimumHeight(130)
        self.card.setMinimumHeight(220)
        review.setSizes([360, 360])
        review.setChildrenCollapsible(False)
        self.side = QStackedWidget()
        self.side.setMinimumWidth(290)
        self.side.addWidget(review)
        self.side.addWidget(self.done_page)
        # The first widget stands at the right: the text.
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(self.editor)
        self.splitter.addWidget(self.side)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setSizes([920, 360])
        self.splitter.setChildrenCollapsible(False)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start_page)
        self.pages.addWidget(self.splitter)
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.progress)
        layout.addWidget(self.bar)
        layout.addWidget(self.pages, 1)
        self.setCentralWidget(centre)
        self.setStatusBar(self.status)
        self.actions_by_id["show_panel"].setChecked(True)
        self.actions_by_id["show_notes"].setChecked(self.settings.show_notes)
        self.restoreGeometry(self.settings.bytes("geometry"))
        self.splitter.restoreState(self.settings.bytes("splitter"))

    def _build_toolbar(self) -> None:
        toolbar = QToolBar(self.tr("الأدوات"))
        toolbar.setObjectName("toolbar")
        toolbar.setMovable(False)
        toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for name in _TOOLBAR:
            if name:
                toolbar.addAction(self.actions_by_id[name])
            else:
                toolbar.addSeparator()
        toolbar.addSeparator()
        profile = QWidget()  # one widget, so that label and box leave a narrow toolbar together
        row = QHBoxLayout(profile)
        row.setContentsMargins(4, 0, 4, 0)
        label = QLabel(self.tr("الملمح:"))
        label.setBuddy(self.profile_box)
        row.addWidget(label)
        row.addWidget(self.profile_box)
        self.review.profile = self.profile_box.show_profile(self.review.profile)
        toolbar.addWidget(profile)
        self.addToolBar(toolbar)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        review, editor = self.review, self.editor
        return {
            "new": self.new_article,
            "open": self.choose_file,
            "save": self.save,
            "save_as": self.save_as,
            "export": self.export,
            "details": self.show_details,
            "quit": self.close,
            "undo": self._undo,
            "redo": self._redo,
            "cut": editor.cut,
            "copy": editor.copy,
            "paste": self.paste,
            "select_all": editor.selectAll,
            "larger": lambda: self._resize_text(2),
            "smaller": lambda: self._resize_text(-2),
            "normal_size": lambda: self._resize_text(0),
            "to_list": self._to_list,
            "to_text": self._to_text,
            "next": review.next,
            "previous": review.previous,
            "accept": review.accept,
            "accept_alike": self._accept_alike,
            "ignore": review.ignore,
            "ignore_document": review.ignore_in_document,
            "ignore_always": review.ignore_always,
            "add_word": review.add_word,
            "fix_certain": self.fix_certain,
            "check": self._check_again,
            "clean": self.clean,
            "restore_ignored": review.restore_ignored,
            "forget_ignored": review.forget_always_ignored,
            "sample": self.open_sample,
            "keys": self._show_keys,
            "about": self._show_about,
        }

    def _connect(self) -> None:
        review, tree = self.review, self.panel.tree
        review.changed.connect(self._on_issues)
        review.current_changed.connect(self._on_current)
        review.message.connect(self.bar.tell)
        review.text_changed.connect(self._count_timer.start)
        self.checker.busy_changed.connect(self.progress.setVisible)
        self.checker.failed.connect(self._on_checker_failed)
        self.checker.rules_known.connect(self.card.set_rules)
        self._count_timer.timeout.connect(lambda: self.status.show_text(self.editor.text()))
        self.panel.chosen.connect(review.go_to)
        self.panel.activated.connect(self._to_text)
        tree.accepted.connect(review.accept)
        tree.ignored.connect(review.ignore)
        tree.ignored_in_document.connect(review.ignore_in_document)
        self.card.accepted.connect(review.accept)
        self.editor.menu_requested.connect(self._show_menu)
        self.editor.file_dropped.connect(self._open_dropped)
        self.editor.refused.connect(self.bar.tell)
        self.editor.document().modificationChanged.connect(lambda _: self._show_file())
        self.editor.undoAvailable.connect(self.actions_by_id["undo"].setEnabled)
        self.editor.redoAvailable.connect(self.actions_by_id["redo"].setEnabled)
        self.editor.copyAvailable.connect(self.actions_by_id["cut"].setEnabled)
        self.editor.copyAvailable.connect(self.actions_by_id["copy"].setEnabled)
        self.start_page.recent_chosen.connect(self.open_file)
        self.profile_box.activated.connect(lambda index: review.set_profile(self.profile_box.itemData(index)))
        self.actions_by_id["show_panel"].toggled.connect(self.side.setVisible)
        self.actions_by_id["show_notes"].toggled.connect(review.set_show_notes)
        for number in range(1, 10):
            self._add_pick(number)

    def _add_pick(self, number: int) -> None:
        """Alt+1 … Alt+9 pick a suggestion while the cursor is in the text, where a digit alone is a digit."""
        shortcut = QShortcut(QKeySequence(f"Alt+{number}"), self)
        shortcut.activated.connect(lambda: self.review.accept(number - 1))

    # Opening and saving

    def open_file(self, path: Path) -> bool:
        """Opens a file after asking about unsaved changes. False where it was not opened."""
        if not self._may_leave():
            return False
        try:
            file, text = ArticleFile.open(path)
        except FileError as problem:
            self._tell_problem(problem)
            return False
        self.file = file
        self.settings.add_recent(path.resolve())
        self._use_house_style(path)
        self._show_article(text)
        if self.editor.text() != text:
            self.bar.tell(self.tr("في الملف فواصل أسطر نادرة؛ ستُحفظ نهايات أسطر عادية."))
        elif not text.strip():
            self.bar.tell(self.tr("الملف فارغ. اكتب المقال أو الصقه."))
        return True

    def _use_house_style(self, path: Path) -> None:
        """The newsroom's own profile for this article, where its folder has one; else the one chosen last."""
        try:
            found = self.profile_box.house_style_near(path)
        except ProfileError as error:
            QMessageBox.warning(self, self.tr("الملمح"), self.tr("لا يُستعمل ملمح الدار: {}").format(error))
            found = None
        self.review.profile = self.profile_box.show_profile(found or self.settings.profile)

    def choose_file(self) -> None:
        """Asks which file to open."""
        start = str(self.file.path.parent) if self.file.path else ""
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("افتح مقالًا"),
            start,
            self.tr("مقالات (*.txt *.md *.text *.html *.htm *.mhtml *.mht);;كل الملفات (*)"),
        )
        if name:
            self.open_file(Path(name))

    def open_sample(self) -> None:
        """Opens the sample article as a new one, so that it can't be written over."""
        if self._may_leave():
            try:
                _, text = ArticleFile.open(resource("samples", "raw-article.txt"))
            except FileError as problem:
                self._tell_problem(problem)
                return
            self.file = ArticleFile()
            self._show_article(text)

    def new_article(self) -> None:
        """An empty page."""
        if self._may_leave():
            self.file = ArticleFile()
            self._show_article("")

    def paste(self) -> None:
        """Into the text, or as a new article where there is none."""
        if self.pages.currentWidget() is self.start_page:
            self.file = ArticleFile()
            self._show_article("")
        self.editor.paste()
        self._to_text()

    def save(self) -> bool:
        """Saves where the article came from; asks where it came from nowhere. False where it was not saved."""
        return self._save_to(self.file.path) if self.file.path else self.save_as()

    def save_as(self) -> bool:
        """Asks where to save."""
        start = str(self.file.path or f"{self.tr('مقال')}.txt")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("احفظ المقال"), start, self.tr("نصوص (*.txt *.md)"))
        return self._save_to(Path(name)) if name else False

    def _save_to(self, path: Path) -> bool:
        before = self.file.like.encoding if self.file.like else ""
        try:
            self.file.save(self.editor.text(), path)
        except FileError as problem:
            self._tell_problem(problem)
            return False
        self.editor.document().setModified(False)
        self.settings.add_recent(path.resolve())
        self._show_file()
        after = self.file.like.encoding if self.file.like else ""
        if before and after != before:
            self.bar.tell(self.tr("حُفظ بترميز {}، لأن الترميز السابق لا يتسع لهذا النص.").format(self.file.encoding))
        return True

    def export(self) -> bool:
        """Writes a Word document beside the article, asking for the name. False where none was written."""
        start = self.file.path.with_suffix(".docx") if self.file.path else Path(f"{self.tr('مقال')}.docx")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("صدّر إلى Word"), str(start), self.tr("مستند Word (*.docx)"))
        if not name:
            return False
        path = Path(name) if name.lower().endswith(".docx") else Path(f"{name}.docx")
        try:
            text, profile = self.editor.text(), self.review.profile
            export_docx(text, path, profile, self.file.details(text, profile))
        except FileError as problem:
            self._tell_problem(problem)
            return False
        told = self.tr("كُتب مستند Word: {}").format(labels.isolate(path.name))
        if left := len(self.review.store.residue()):
            told += self.tr(" — وفيه {} من الصفحة لم تُزل.").format(labels.LEFTOVERS.count(left))
        self.bar.tell(told)
        return True

    def show_details(self) -> None:
        """Shows title, author, date and outlet, and keeps what the user makes of them."""
        text, profile = self.editor.text(), self.review.profile
        found = self.file.found(text, profile)
        dialog = DetailsDialog(self.file.details(text, profile), found, self)
        if dialog.exec() == DetailsDialog.DialogCode.Accepted:
            self.file.enter(dialog.details(), found)
        dialog.deleteLater()

    def _may_leave(self) -> bool:
        """Whether the article may be left: it is saved, or the user says so."""
        if not self.editor.document().isModified() or not self.editor.text().strip():
            return True
        answer = QMessageBox.question(
            self,
            self.tr("تغييرات لم تُحفظ"),
            self.tr("في «{}» تغييرات لم تُحفظ. أتحفظها؟").format(labels.isolate(self.file.name)),
            QMessageBox.StandardButton.Save | QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel,
            QMessageBox.StandardButton.Save,
        )
        if answer == QMessageBox.StandardButton.Save:
            return self.save()
        return answer == QMessageBox.StandardButton.Discard

    def _tell_problem(self, problem: FileError) -> None:
        text = f"{problem}\n\n{problem.detail}" if problem.detail else str(problem)
        QMessageBox.warning(self, self.tr("المدقّق"), text)

    # Showing

    def _show_start(self) -> None:
        self.pages.setCurrentWidget(self.start_page)
        self.start_page.show_recent(self.settings.recent)
        self.setWindowTitle(self.tr("المدقّق"))
        self._enable()

    def _show_article(self, text: str) -> None:
        self.bar.hide()
        self.panel.filter.clear()
        self.pages.setCurrentWidget(self.splitter)
        self.review.start(text)
        self.status.show_text(text)
        self._show_file()
        self._on_issues()
        self.editor.setFocus()

    def _show_file(self) -> None:
        if self.pages.currentWidget() is self.start_page:
            return
        modified = self.editor.document().isModified()
        self.setWindowTitle(f"{self.tr('المدقّق')} — {self.file.name}[*]")
        self.setWindowModified(modified)
        self.status.show_file(self.file.encoding, modified, self.file.path is not None)

    def _on_issues(self) -> None:
        review = self.review
        self.panel.refresh()
        finished = review.is_checked and not review.store.marks
        self.done_page.show_state(empty=not self.editor.text().strip(), ignored=review.store.ignored)
        self.side.setCurrentIndex(1 if finished else 0)
        self.status.show_issues(review.counts(), review.is_checked or bool(review.store.marks))
        self._enable()

    def _on_current(self, mark: Mark | None) -> None:
        self._enable()
        alike = len(self.review.store.alike(mark)) if mark is not None else 1
        self.actions_by_id["accept_alike"].setIconText(self.tr("على الكل ({})").format(alike))
        self.card.show_mark(mark, alike)
        self.panel.show_current(mark)

    def _enable(self) -> None:
        actions, review = self.actions_by_id, self.review
        article = self.pages.currentWidget() is self.splitter
        mark = review.current
        for name in _NEEDS_ARTICLE:
            actions[name].setEnabled(article)
        for name in _NEEDS_ISSUE:
            actions[name].setEnabled(article and mark is not None)
        for name in ("accept", "accept_alike"):
            actions[name].setEnabled(article and mark is not None and bool(mark.issue.fixes))
        actions["add_word"].setEnabled(article and review.can_add_word())
        for name in ("next", "previous"):
            actions[name].setEnabled(article and bool(review.store.marks))
        certain = len(review.store.certain()) if article else 0
        actions["fix_certain"].setEnabled(certain > 0)
        actions["fix_certain"].setIconText(self.tr("صحّح الأكيد ({})").format(certain))
        actions["clean"].setEnabled(article and bool(review.store.residue()))
        document = self.editor.document()
        actions["undo"].setEnabled(article and document.isUndoAvailable())
        actions["redo"].setEnabled(article and document.isRedoAvailable())
        selected = article and self.editor.textCursor().hasSelection()
        actions["cut"].setEnabled(selected)
        actions["copy"].setEnabled(selected)

    def _on_checker_failed(self, text: str) -> None:
        self.bar.tell(text, self.tr("حاول من جديد"), self._check_again, seconds=0)

    # Acting

    def fix_certain(self) -> None:
        """Applies all certain fixes as one step, and says how many."""
        if number := self.review.accept_certain():
            self._tell_done(number)

    def clean(self) -> None:
        """Shows the residue and removes what stays ticked, as one step."""
        dialog = ResidueDialog(self.review.store.residue(), self)
        accepted = dialog.exec() == ResidueDialog.DialogCode.Accepted
        chosen = dialog.chosen()
        dialog.deleteLater()
        before = self.editor.text()
        if accepted and (number := self.review.remove_residue(chosen)):
            self.file.before_cleaning = self.file.before_cleaning or before
            self.bar.tell(
                self.tr("أُزيل من بقايا الصفحة: {}").format(labels.LEFTOVERS.count(number)),
                self.tr("تراجع"),
                self._undo,
            )

    def _accept_alike(self) -> None:
        if (number := self.review.accept_alike()) > 1:
            self._tell_done(number)

    def _tell_done(self, number: int) -> None:
        text = self.tr("صُحّح: {}").format(labels.ISSUES.count(number))
        self.bar.tell(text, self.tr("تراجع"), self._undo)

    def _undo(self) -> None:
        self.editor.undo()
        self.editor.ensureCursorVisible()

    def _redo(self) -> None:
        self.editor.redo()
        self.editor.ensureCursorVisible()

    def _check_again(self) -> None:
        self.checker.restart()
        self.review.check_now()

    def _to_list(self) -> None:
        self.actions_by_id["show_panel"].setChecked(True)
        if self.review.current is None:
            self.review.next()
        self.panel.tree.setFocus()

    def _to_text(self) -> None:
        self.editor.setFocus()

    def _resize_text(self, by: int) -> None:
        pixels = max(12, min(60, self.settings.text_pixels + by)) if by else TEXT_PIXELS
        self.settings.text_pixels = pixels
        self.editor.setFont(text_font(pixels))

    # Menus

    def _show_menu(self, position: int, point: QPoint) -> None:
        menu = self.issue_menu(position)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(point)

    def issue_menu(self, position: int) -> QMenu:
        """The menu at a place in the text: about the issue there, if there is one, then about the text."""
        menu = QMenu(self)
        actions = self.actions_by_id
        mark = self.review.store.at(position)
        if mark is not None:
            self.review.go_to(mark)
            for number, after in enumerate(mark.after[:9]):
                entry = menu.addAction(labels.isolate(labels.visible(after)).replace("&", "&&"))
                if not number:
                    font = entry.font()
                    font.setBold(True)
                    entry.setFont(font)
                entry.triggered.connect(lambda _=False, number=number: self.review.accept(number))
            if not mark.after:
                menu.addAction(self.tr("لا اقتراح")).setEnabled(False)
            menu.addSeparator()
            if len(self.review.store.alike(mark)) > 1 and mark.after:
                menu.addAction(actions["accept_alike"])
            for name in ("ignore", "ignore_document", "ignore_always"):
                menu.addAction(actions[name])
            if self.review.can_add_word():
                menu.addAction(actions["add_word"])
            menu.addSeparator()
        for name in ("undo", "redo", "", "cut", "copy", "paste", "", "select_all"):
            if name:
                menu.addAction(actions[name])
            else:
                menu.addSeparator()
        return menu

    def _fill_recent(self) -> None:
        self.recent_menu.clear()
        recent = self.settings.recent
        for path in recent:
            action = self.recent_menu.addAction(labels.isolate(path.name).replace("&", "&&"))
            action.setToolTip(str(path))
            action.triggered.connect(lambda _=False, path=path: self.open_file(path))
        if not recent:
            self.recent_menu.addAction(self.tr("لا شيء بعد")).setEnabled(False)

    def _fill_schemes(self) -> None:
        group = QActionGroup(self)
        for scheme, name in (
            (theme.Scheme.SYSTEM, self.tr("كالنظام")),
            (theme.Scheme.LIGHT, self.tr("فاتحة")),
            (theme.Scheme.DARK, self.tr("داكنة")),
        ):
            action = self.scheme_menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(scheme is self.settings.scheme)
            action.triggered.connect(lambda _=False, scheme=scheme: self.set_scheme(scheme))
            group.addAction(action)

    def set_scheme(self, scheme: theme.Scheme) -> None:
        """Changes the colours of the whole program."""
        self.settings.scheme = scheme
        apply_scheme(scheme)

    def _show_keys(self) -> None:
        cells = [
            f"<td align='right'><b>{LRI}{key}{PDI}</b></td><td align='right'>{text}</td><td>&nbsp;&nbsp;&nbsp;</td>"
            for text, key in self.actions_by_id.key_list()
        ]
        half = (len(cells) + 1) // 2  # two columns: one would not fit on the screen of a laptop
        # Qt lays tables out from left to right whatever their direction: what is read first comes last.
        rows = "".join(
            f"<tr>{second}{first}</tr>"
            for first, second in zip_longest(cells[:half], cells[half:], fillvalue="<td/>" * 3)
        )
        more = self.tr(
            "في قائمة المسائل: Enter يطبّق، و1…9 تختار اقتراحًا، وDel يتجاهل هنا، وShift+Del في المقال كله."
            " في النص: Alt+1…9 تختار اقتراحًا."
        )
        box = QMessageBox(self)
        box.setWindowTitle(self.tr("اختصارات لوحة المفاتيح"))
        box.setTextFormat(Qt.TextFormat.RichText)
        box.setText(f"<table dir='rtl' cellspacing='3'>{rows}</table><p dir='rtl'>{more}</p>")
        box.exec()

    def _show_about(self) -> None:
        text = self.tr("المدقّق {}\nتدقيق المقالات العربية وتصديرها إلى Word، دون اتصال بالشبكة.")
        QMessageBox.about(self, self.tr("عن المدقّق"), text.format(__version__))

    # Events

    def _open_dropped(self, path: Path) -> None:
        # After the drop is over: a question in the middle of it would hold the other program's mouse.
        QTimer.singleShot(0, lambda: self.open_file(path))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self._open_dropped(path)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "card"):
            self.actions_by_id.paint_icons()
            self._on_current(self.review.current)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_leave():
            event.ignore()
            return
        self.settings.set_bytes("geometry", self.saveGeometry())
        self.settings.set_bytes("splitter", self.splitter.saveState())
        self.checker.stop()
        event.accept()


def apply_scheme(scheme: theme.Scheme) -> None:
    """Gives the program its palette: the chosen one, or that of the system."""
    system = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    QApplication.setPalette(theme.palette(scheme is theme.Scheme.DARK or (scheme is theme.Scheme.SYSTEM and system)))


def _dropped_file(data: QMimeData) -> Path | None:
    return next((Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()), None)
