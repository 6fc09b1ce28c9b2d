"""Before and after: the text as it was opened and as it is now, change by change, with the rule that asked for it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QShortcut, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTextBrowser,
    QTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from proofreader.core import Span
from proofreader.core.rule_words import message_of
from proofreader.core.utf16 import Utf16
from proofreader.ui.model.differences import Difference
from proofreader.ui.review.inline_changes import inline_html
from proofreader.ui.widgets import labels, theme
from proofreader.ui.widgets.flow import Flow
from proofreader.ui.widgets.fonts import text_font

_MOST_DRAWN = 3_000


class _List(QTreeWidget):
    """The changes; Enter goes to one, Del takes one back."""

    entered = Signal()
    taken_back = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.taken_back.emit()
        else:
            super().keyPressEvent(event)


class ChangesPage(QWidget):
    """Shows two versions; changes nothing by itself."""

    go_to = Signal(object)
    """The user wants to see that Difference in the text."""
    take_back = Signal(object)
    """The user wants it undone."""
    left = Signal()
    undo_wanted = Signal()
    inline_switched = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.compared_with: str | None = None
        """The text on the left where it is not the one the article was opened with."""
        self._before, self._after = "", ""
        self._found: Sequence[Difference] = ()
        self.title = QLabel()
        font = self.title.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self.title.setFont(font)
        self.inline_button = QPushButton(self.tr("في نص واحد"))
        self.inline_button.setCheckable(True)
        self.inline_button.setToolTip(self.tr("أظهر المحذوف والمضاف معًا في نص واحد"))
        self.back_button = QPushButton(self.tr("أرجِع هذا التغيير"))
        self.back_button.setToolTip(self.tr("أرجِع هذا التغيير (Del)"))
        self.go_button = QPushButton(self.tr("إلى موضعه في النص"))
        self.go_button.setToolTip(self.tr("إلى موضعه في النص (Enter)"))
        self.close_button = QPushButton(self.tr("عودة إلى المقال"))
        self.close_button.setToolTip(self.tr("عودة إلى المقال (Esc)"))
        top = QHBoxLayout()
        top.setContentsMargins(14, 8, 14, 4)
        top.addWidget(self.title, 1)
        top.addWidget(Flow([self.inline_button, self.back_button, self.go_button, self.close_button], 6))

        self.before, self.after = _Pane(self.tr("النص كما فُتح")), _Pane(self.tr("النص الآن"))
        sides = QSplitter(Qt.Orientation.Horizontal)
        for pane, name in ((self.before, self.tr("قبل")), (self.after, self.tr("بعد"))):
            side = QWidget()
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(2)
            heading = QLabel(name)
            heading.setContentsMargins(14, 2, 14, 0)
            column.addWidget(heading)
            column.addWidget(pane, 1)
            sides.addWidget(side)
        self.inline = QTextBrowser()
        self.inline.setAccessibleName(self.tr("النصان معًا"))
        self.inline.setOpenLinks(False)
        self.inline.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.inline.setFont(text_font())
        self.inline.anchorClicked.connect(lambda url: self._choose(int(url.fragment() or 0)))
        self.views = QStackedWidget()
        self.views.addWidget(sides)
        self.views.addWidget(self.inline)
        self.list = _List()
        self.list.setAccessibleName(self.tr("قائمة التغييرات"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAlternatingRowColors(True)
        self.list.setHeaderLabels([self.tr("قبل"), self.tr("بعد"), self.tr("السبب")])
        self.list.header().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.list.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.list.setColumnWidth(0, 250)
        self.list.setColumnWidth(1, 250)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self.views)
        splitter.addWidget(self.list)
        splitter.setSizes([420, 240])
        splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(splitter, 1)

        self.list.currentItemChanged.connect(lambda *_: self._show_current())
        self.list.itemDoubleClicked.connect(lambda *_: self._go())
        self.list.entered.connect(self._go)
        self.list.taken_back.connect(self._take_back)
        self.go_button.clicked.connect(self._go)
        self.back_button.clicked.connect(self._take_back)
        self.close_button.clicked.connect(self.left)
        self.inline_button.toggled.connect(self._switch)
        for keys, do in ((QKeySequence("Esc"), self.left), (QKeySequence("Ctrl+Z"), self.undo_wanted)):
            shortcut = QShortcut(keys, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    def show_texts(self, before: str, after: str, found: Sequence[Difference], *, row: int = 0) -> None:
        """Shows what was and what is, and the changes between them; that row is the current one."""
        self._before, self._after, self._found = before, after, found
        number = labels.CHANGES.count(len(found)) if found else self.tr("لا تغييرات")
        self.title.setText(self.tr("قبل وبعد: {}").format(number))
        self.before.show_text(before, [difference.old for difference in found])
        self.after.show_text(after, [difference.new for difference in found])
        self.list.clear()
        for difference in found:
            self.list.addTopLevelItem(self._item(difference))
        self._fill_inline()
        if found:
            self._choose(min(row, len(found) - 1))
        self._show_current()

    @property
    def row(self) -> int:
        """The row of the current change; -1 where there is none."""
        return self.list.currentIndex().row()

    def focus(self) -> None:
        """Puts the keys where they are wanted."""
        self.list.setFocus()

    def _item(self, difference: Difference) -> QTreeWidgetItem:
        old, new = difference.shown
        before = labels.visible(old, 60) if old else self.tr("(إضافة)")
        after = labels.visible(new, 60)
        reason = message_of(difference.issue) if difference.issue is not None else self.tr("تحرير يدوي")
        item = QTreeWidgetItem([labels.excerpt(before), labels.excerpt(after), reason])
        for column, colour in ((0, theme.wrong_text(self._dark)), (1, theme.right_text(self._dark))):
            item.setForeground(column, colour)
        item.setToolTip(2, reason)
        if difference.issue is None:
            font = QFont(self.list.font())
            font.setItalic(False)
            item.setForeground(2, self.palette().color(theme.Role.PlaceholderText))
        return item

    @property
    def _dark(self) -> bool:
        return theme.is_dark(self.palette())

    def _show_current(self) -> None:
        row = self.row
        for button in (self.back_button, self.go_button):
            button.setEnabled(row >= 0)
        self.before.marker(row, theme.wrong_background(self._dark), theme.current_background(self._dark), struck=True)
        self.after.marker(row, theme.flash_background(self._dark), theme.current_background(self._dark))
        if row >= 0:
            self.inline.scrollToAnchor(f"c{row}")

    def _choose(self, row: int) -> None:
        self.list.setCurrentIndex(self.list.model().index(row, 0))

    def _go(self) -> None:
        if self.row >= 0:
            self.go_to.emit(self._found[self.row])

    def _take_back(self) -> None:
        if self.row >= 0:
            self.take_back.emit(self._found[self.row])

    def _switch(self, inline: bool) -> None:
        self.views.setCurrentIndex(1 if inline else 0)
        self.inline_button.setText(self.tr("جنبًا إلى جنب") if inline else self.tr("في نص واحد"))
        self._fill_inline()
        self._show_current()
        self.inline_switched.emit(inline)

    def _fill_inline(self) -> None:
        if self.inline_button.isChecked():
            self.inline.document().setDocumentMargin(14)
            self.inline.setHtml(inline_html(self._before, self._found, dark=self._dark))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "list") and self.isVisible():
            self.show_texts(self._before, self._after, self._found, row=max(self.row, 0))


class _Pane(QPlainTextEdit):
    """One of the two texts, to be read."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setFont(text_font(18))
        option = QTextOption(Qt.AlignmentFlag.AlignRight)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(12)
        self._spans: list[Span] = []

    def show_text(self, text: str, spans: Sequence[Span]) -> None:
        """A text and the stretches of it that differ, in code points."""
        utf16 = Utf16(text)
        self.setPlainText(text)
        self._spans = [utf16.span(span) for span in spans]

    def marker(self, current: int, colour: object, current_colour: object, *, struck: bool = False) -> None:
        """Draws the stretches, the current one in another colour and framed by a line, and brings it into view."""
        selections = []
        for number, span in enumerate(self._spans[:_MOST_DRAWN]):
            start, end = span
            if start == end:  # something to look at where nothing stands
                start, end = max(0, span.start - 1), min(span.end + 1, self.document().characterCount() - 1)
            selection = QTextEdit.ExtraSelection()
            selection.cursor = QTextCursor(self.document())
            selection.cursor.setPosition(start)
            selection.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            form = QTextCharFormat()
            form.setBackground(current_colour if number == current else colour)  # type: ignore[arg-type]
            form.setFontStrikeOut(struck and span.start < span.end)
            form.setFontUnderline(not struck)
            selection.format = form
            selections.append(selection)
        self.setExtraSelections(selections)
        if 0 <= current < len(self._spans):
            cursor = self.textCursor()
            cursor.setPosition(min(self._spans[current].start, self.document().characterCount() - 1))
            self.setTextCursor(cursor)
            self.centerCursor()
