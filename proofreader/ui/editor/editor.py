"""The article: a right-to-left text that keeps its bytes, with markers under the issues on show.

Markers are extra selections of the visible paragraphs only. A syntax highlighter would cut text runs and break the
ligature of lam and alef; marking a whole long document would cost a hundred times more.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QToolTip, QWidget

from proofreader.cleaning import clean_paste
from proofreader.core import Edit, Span
from proofreader.core.rule_words import message_of
from proofreader.core.utf16 import Utf16Text, units
from proofreader.documents.outline import OutlineLine
from proofreader.ui.editor.line_numbers import LineNumbers
from proofreader.ui.editor.outline import put_outline
from proofreader.ui.editor.text_cache import TextCache
from proofreader.ui.editor.text_layout import own_document
from proofreader.ui.editor.typed_marks import typed_instead
from proofreader.ui.editor.undo_history import UndoHistory
from proofreader.ui.model.appearance import LONGEST_PARAGRAPH
from proofreader.ui.model.markers import IssueMarker
from proofreader.ui.widgets import theme
from proofreader.ui.widgets.fonts import plain
from proofreader.ui.widgets.labels import entry

_PLAIN_FROM = 15_000  # characters in a paragraph from which on its letters are laid out without refinements
_COLUMN_CHARACTERS = 75
_FLASH_MS = 700


class Look(NamedTuple):
    """What the look of a marker depends on, besides the marker."""

    current: bool
    dark: bool


class Highlight(NamedTuple):
    """A stretch that some feature markers, and how."""

    span: Span
    form: QTextCharFormat


class _Drawn(NamedTuple):
    """A marker that is drawn, and how."""

    marker: IssueMarker
    look: Look
    selection: QTextEdit.ExtraSelection

    def still_true(self, marker: IssueMarker, look: Look) -> bool:
        """Whether the marker would be drawn the same way again."""
        cursor = self.selection.cursor
        return (
            marker is self.marker
            and look == self.look
            and cursor.anchor() == marker.start < marker.end == cursor.position()
        )


class Editor(QPlainTextEdit):
    """The text widget. Positions are UTF-16 units, as everywhere in Qt."""

    edited = Signal(int, int, int)
    """Position, units removed, units added: the text changed by another hand than ``replace``."""
    reformed = Signal()
    """Paragraphs may have another form now; the text is the same."""
    menu_requested = Signal(object, QPoint)
    """A position in the text and a point on the screen."""
    files_dropped = Signal(list)
    zoom_asked = Signal(int)
    """Larger (1) or smaller (-1) text, by Ctrl and the wheel."""
    taken_back = Signal()
    """Backspace has undone what the program wrote by itself."""
    refused = Signal(str)
    """Why a text was not pasted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocument(own_document(self))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("نص المقال"))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setCursorWidth(2)
        # QPlainTextEdit does not turn the alignment for a right-to-left layout; each paragraph finds its own direction.
        option = QTextOption(Qt.AlignmentFlag.AlignRight)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(8)

        self._cache = TextCache(self.document(), self)
        self.history = UndoHistory(self.document(), self)
        self.markers_within: Callable[[int, int], Sequence[IssueMarker]] = lambda start, end: ()
        self.highlights: list[Callable[[int, int], Iterable[Highlight]]] = []
        """What else is to be marked between two positions, besides issues."""
        self.overlays: list[Callable[[QPainter], object]] = []
        """Painters over the text on show. They run at every picture, so they must be quick."""
        self.current: IssueMarker | None = None
        self._flashes: list[Span] = []
        self._typing = False
        self._places: dict[int, int] = {}
        """Where the cursor stood before ``replace``, by the number of steps that could be undone afterwards."""
        self.arabic_marks = False
        """Whether « » and ، ؛ ؟ are written for the marks that are typed."""
        self.is_going_back = False
        """Whether a change that is told just now undoes or repeats another one."""
        self._can_take_back: tuple[int, int] | None = None
        """After which step, and where, Backspace undoes what the program wrote by itself."""
        self._own_edit = False
        self._before: str | None = None
        """The text before something that may change nothing but the form of paragraphs."""
        self._reformed: Span | None = None
        self._is_plain = False
        self._drawn: dict[int, _Drawn] = {}
        self._doubled: list[IssueMarker] = []
        self._line = -1
        self._laid_out_for = -1
        self._numbers = LineNumbers(self, self.visible_blocks)
        self._refresh = QTimer(self, interval=0, singleShot=True)
        self._refresh.timeout.connect(self._draw_visible_markers)
        self._flash_end = QTimer(self, interval=_FLASH_MS, singleShot=True)
        self._flash_end.timeout.connect(self._stop_flash)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._refresh.start())
        self.document().contentsChange.connect(self._on_change)
        self.document().undoCommandAdded.connect(self._forget_places)
        self.blockCountChanged.connect(lambda _: self._lay_out())
        self.updateRequest.connect(self._on_update)
        self.cursorPositionChanged.connect(self._on_cursor)
        self._lay_out()

    # The text

    def text(self) -> str:
        """The text with ``\\n`` between paragraphs. ``toPlainText`` would turn every no-break space into a space."""
        return self._cache.text()

    def load(self, text: str, outline: Sequence[OutlineLine] = ()) -> None:
        """Replaces everything, without a way back. ``outline``: what the paragraphs are, where not all are plain."""
        self._flashes, self.current, self._typing = [], None, False
        self._places.clear()
        self._drawn.clear()
        self._doubled = []
        self.history.clear()
        self.setPlainText(text)
        self.set_outline(outline)
        self._cache.text()  # read now, while the user waits for it: later a key would wait
        self.set_text_font(self.font())
        self.document().setModified(False)

    def set_outline(self, outline: Sequence[OutlineLine]) -> None:
        """Says what the paragraphs are, where not all are plain. Nothing can be undone afterwards."""
        modified, self._own_edit = self.document().isModified(), True
        put_outline(self.document(), outline)
        self._own_edit = False
        self.document().setModified(modified)

    def set_text_font(self, font: QFont) -> None:
        """Sets the font of the text, a plain variant of it where a paragraph is endless."""
        block, longest = self.document().firstBlock(), 0
        while block.isValid():
            longest = max(longest, block.length())
            block = block.next()
        self._is_plain = longest >= _PLAIN_FROM
        self.setFont(plain(font) if self._is_plain else font)

    def slice(self, start: int, end: int) -> str:
        """The text between two positions; empty where they lie outside."""
        if not 0 <= start <= end < self.document().characterCount():
            return ""
        return self._cache.slice(start, end)

    def replace(self, edits: Iterable[Edit], *, join: bool = False) -> list[Span]:
        """Applies edits (UTF-16, not overlapping) as one undo step and flashes what stands there now.

        With ``join`` they become part of the last step.

        Returns the new stretches in order. ``edited`` is not emitted: the caller knows better what moved.
        """
        ordered = sorted(edits, key=lambda edit: edit.span)  # at one place: in the order given
        cursor = QTextCursor(self.document())
        place, steps = self.textCursor().position(), self.document().availableUndoSteps()
        self._own_edit = True
        if join:
            cursor.joinPreviousEditBlock()
        else:
            cursor.beginEditBlock()
        try:
            for edit in reversed(ordered):  # from the end, so that earlier positions stay true
                cursor.setPosition(edit.span.start)
                cursor.setPosition(edit.span.end, QTextCursor.MoveMode.KeepAnchor)
                cursor.insertText(edit.text)
        finally:
            cursor.endEditBlock()
            self._own_edit = False
        if not join:
            self.history.advance()
            self._places[self.document().availableUndoSteps()] = place
        elif self._places:
            # The step has grown; undoing it still leads to where it began.
            self._places[self.document().availableUndoSteps()] = self._places.pop(steps, place)
        by, result = 0, []
        for edit in ordered:
            start = edit.span.start + by
            result.append(Span(start, start + units(edit.text)))
            by += units(edit.text) - (edit.span.end - edit.span.start)
        self._typing = False
        self._flashes = result
        self._flash_end.start()
        self.refresh_markers()
        return result

    def undo(self) -> None:
        """Takes back what was done last: a change of the text, or a decision about an issue."""
        if self.history.undo_decision():
            return
        place = self._places.get(self.document().availableUndoSteps())
        with self.telling_form_from_text(), self._going_back():
            super().undo()
        if place is not None:
            self.go_to(place)

    def redo(self) -> None:
        """Does again what was undone last."""
        if not self.history.redo_decision():
            with self.telling_form_from_text(), self._going_back():
                super().redo()

    @contextmanager
    def _going_back(self) -> Iterator[None]:
        self.is_going_back = True
        try:
            yield
        finally:
            self.is_going_back = False

    @contextmanager
    def telling_form_from_text(self) -> Iterator[None]:
        """Where the text is the same afterwards, it was not edited, and is still saved if it was.

        Qt counts a change of form as a change of all the letters of its paragraphs, and as something to be saved.
        """
        if not self.property("directed"):
            yield  # no paragraph has had a form of its own yet: nothing but the text can change
            return
        before, modified, cursor = self.text(), self.document().isModified(), self.textCursor()
        self._before, self._reformed = before, None
        try:
            yield
        finally:
            self._before = None
        if self._reformed is not None and self.text() == before:
            if not modified:
                self.document().setModified(False)
            self._keep_cursor(cursor, *self._reformed)
            self.reformed.emit()

    def _keep_cursor(self, before: QTextCursor, start: int, end: int) -> None:
        """Undoing leads to the place of the change, but from the start of a paragraph behind it."""
        if start <= before.position() <= end:
            self.setTextCursor(before)
        elif self.textCursor().position() >= end:
            self.go_to(start)

    def go_to(self, position: int) -> None:
        """Puts the cursor there and brings the place into view, away from the edges."""
        cursor = self.textCursor()
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        self._typing = False
        self.setTextCursor(cursor)
        area = self.cursorRect(cursor)
        if area.top() < 0 or area.bottom() > self.viewport().height() * 0.85:
            self.centerCursor()
        self.refresh_markers()

    def cursor_area(self) -> QRect:
        """Where the line with the cursor is, in pixels of the editor; the whole issue where it is current."""
        return self.cursorRect().translated(self.viewport().pos()).adjusted(-self.width(), -4, self.width(), 4)

    # Markers

    def refresh_markers(self) -> None:
        """Draws the markers again at the next opportunity."""
        self._refresh.start()

    def is_hidden(self, marker: IssueMarker) -> bool:
        """Whether the marker keeps quiet because the user is typing that very word."""
        return self._typing and marker.start <= self.textCursor().position() <= marker.end

    def visible_blocks(self) -> Iterator[tuple[QTextBlock, QRectF]]:
        """The paragraphs on show with their area in the viewport."""
        block, offset, height = self.firstVisibleBlock(), self.contentOffset(), self.viewport().height()
        while block.isValid():
            area = self.blockBoundingGeometry(block).translated(offset)
            if area.top() > height:
                return
            yield block, area
            block = block.next()

    def visible_range(self) -> Span:
        """Where the paragraphs on show begin and end."""
        blocks = [block for block, _ in self.visible_blocks()]
        return Span(blocks[0].position(), blocks[-1].position() + blocks[-1].length() - 1) if blocks else Span(0, 0)

    def _draw_visible_markers(self) -> None:
        dark = theme.is_dark(self.palette())
        blocks = [block for block, _ in self.visible_blocks()]
        shown = Span(blocks[0].position(), blocks[-1].position() + blocks[-1].length() - 1) if blocks else Span(0, 0)
        for block in blocks:
            # Otherwise Qt forgets the glyphs of a paragraph as soon as its lines are broken, and makes them again for
            # the place of the cursor, for the picture, and for the cursor in it.
            block.layout().setCacheEnabled(True)
        selections = []
        drawn = {}
        self._doubled = []
        for marker in self.markers_within(*shown):
            if self.is_hidden(marker):
                continue
            if theme.look(marker.category, marker.level).double:
                self._doubled.append(marker)
            look = Look(marker is self.current, dark)
            known = self._drawn.get(id(marker))
            # Making a cursor costs a search in the layout; those that are there have moved with the text.
            selection = known.selection if known is not None and known.still_true(marker, look) else None
            selection = selection or self._selection(marker.start, marker.end, self._format(marker, dark))
            if selection is not None:
                drawn[id(marker)] = _Drawn(marker, look, selection)
                selections.append(selection)
        self._drawn = drawn
        selections += self._related(dark)
        flash = QTextCharFormat()
        flash.setBackground(theme.flash_background(dark))
        for highlights in self.highlights:
            for span, form in highlights(*shown):
                if lit := self._selection(*span, form):
                    selections.append(lit)
        for start, end in self._flashes:
            if start <= shown.end and shown.start <= end and (flashing := self._selection(start, end, flash)):
                selections.append(flashing)
        self.setExtraSelections(selections)

    def _related(self, dark: bool) -> Iterator[QTextEdit.ExtraSelection]:
        """The other words that the current issue is about, behind which its colour shows too."""
        if (current := self.current) is None or current.gone:
            return
        form = QTextCharFormat()
        form.setBackground(theme.current_background(dark))
        by = current.start - current.issue.span.start
        for span in current.issue.related:
            if selection := self._selection(*span.shift(by), form):
                yield selection

    def _format(self, marker: IssueMarker, dark: bool) -> QTextCharFormat:
        look = theme.look(marker.category, marker.level)
        form = QTextCharFormat()
        form.setUnderlineColor(look.colour(dark))
        form.setUnderlineStyle(look.line)
        if look.struck:
            form.setFontStrikeOut(True)
            form.setForeground(look.colour(dark))
            form.setBackground(theme.residue_background(dark))
        if marker is self.current:
            form.setBackground(theme.current_background(dark))
        return form

    def _selection(self, start: int, end: int, form: QTextCharFormat) -> QTextEdit.ExtraSelection | None:
        if start == end:
            start, end = self._nearby(start)
        if not 0 <= start < end < self.document().characterCount():
            return None
        selection = QTextEdit.ExtraSelection()
        selection.cursor = QTextCursor(self.document())
        selection.cursor.setPosition(start)
        selection.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        selection.format = form
        return selection

    def _nearby(self, position: int) -> tuple[int, int]:
        """A stretch to draw for an insertion, which has no width: the character before it, or the one after."""
        block = self.document().findBlock(position)
        if position > block.position():
            return position - 1, position
        return position, min(position + 1, block.position() + block.length() - 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        doubled = [marker for marker in self._doubled if not marker.gone and not self.is_hidden(marker)]
        if doubled:
            painter = QPainter(self.viewport())
            dark = theme.is_dark(self.palette())
            for marker in doubled:
                self._draw_second_line(painter, marker, theme.look(marker.category, marker.level).colour(dark))
            painter.end()
        if self.overlays:
            painter = QPainter(self.viewport())
            for overlay in self.overlays:
                overlay(painter)
            painter.end()

    def _draw_second_line(self, painter: QPainter, marker: IssueMarker, colour: QColor) -> None:
        block = self.document().findBlock(marker.start)
        layout = block.layout()
        origin = self.blockBoundingGeometry(block).translated(self.contentOffset()).topLeft()
        start, end = marker.start - block.position(), marker.end - block.position()
        painter.setPen(QPen(colour, 1))
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if first >= last:
                continue
            left, right = sorted((_x(line.cursorToX(first)), _x(line.cursorToX(last))))
            y = origin.y() + line.y() + line.ascent() + line.descent() * 0.45
            painter.drawLine(QPointF(origin.x() + left, y), QPointF(origin.x() + right, y))

    def _stop_flash(self) -> None:
        self._flashes = []
        self.refresh_markers()

    # Events

    def _on_change(self, position: int, removed: int, added: int) -> None:
        if self._own_edit:
            return
        if self._before is not None and self._before == self.text():
            self._reformed = Span(position, position + added)
            self.refresh_markers()
            return
        # Replacing the whole text counts the separator after the last paragraph too.
        added = min(added, self.document().characterCount() - 1 - position)
        if not removed and not added:
            return  # another layout of the same text
        if not self._is_plain and self.document().findBlock(position + added).length() >= _PLAIN_FROM:
            self.set_text_font(self.font())
        self.history.advance()
        self.edited.emit(position, removed, added)
        self.refresh_markers()

    def _forget_places(self) -> None:
        """Steps that were undone before something else was done can't be undone again."""
        steps = self.document().availableUndoSteps()
        for gone in [known for known in self._places if known >= steps]:
            del self._places[gone]

    def _on_cursor(self) -> None:
        line = self.textCursor().blockNumber()
        if line != self._line:
            self._line = line
            self._numbers.update()
        self.refresh_markers()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt's own undo knows nothing of decisions.
        if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
            self.undo() if event.matches(QKeySequence.StandardKey.Undo) else self.redo()
            self.ensureCursorVisible()
            return
        if event.key() == Qt.Key.Key_Backspace and not event.modifiers() and self._take_back():
            return
        revision = self.document().revision()
        super().keyPressEvent(event)
        if self.document().revision() != revision:
            self._write_arabic_mark(event.text())
        typed = bool(event.text()) and self.document().revision() != revision
        if typed != self._typing:
            self._typing = typed
            self.refresh_markers()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self._write_arabic_mark(event.commitString())

    def _write_arabic_mark(self, typed: str) -> None:
        """Puts an Arabic mark in the place of a Latin one that was just typed, as a step of its own."""
        if not self.arabic_marks or len(typed) != 1:
            return
        cursor = self.textCursor()
        line = Utf16Text(cursor.block().text()).slice(0, cursor.positionInBlock())
        if not line.endswith(typed) or (instead := typed_instead(typed, line[:-1])).text == typed:
            return
        cursor.setPosition(cursor.position() - 1 - instead.removed, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(instead.text)
        self.setTextCursor(cursor)
        self.offer_taking_back()

    def offer_taking_back(self) -> None:
        """Lets the next Backspace undo the last step, as long as nothing else comes between."""
        self._can_take_back = self.history.step, self.textCursor().position()

    def _take_back(self) -> bool:
        offered, self._can_take_back = self._can_take_back, None
        cursor = self.textCursor()
        if offered != (self.history.step, cursor.position()) or cursor.hasSelection():
            return False
        behind = self.document().characterCount() - cursor.position()
        self.undo()
        cursor.setPosition(self.document().characterCount() - behind)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        self.taken_back.emit()
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._typing = False
        self.refresh_markers()
        super().focusOutEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._typing = False
        super().mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and turned:
            self.zoom_asked.emit(1 if turned > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            position = self.textCursor().position()
            point = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        else:
            position, point = self.cursorForPosition(event.pos()).position(), event.globalPos()
        self.menu_requested.emit(position, point)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            position = self.cursorForPosition(event.pos()).position()
            markers = [marker for marker in self.markers_within(position, position) if not self.is_hidden(marker)]
            if markers:
                QToolTip.showText(event.globalPos(), f"{message_of(markers[0].issue)}\n{entry(markers[0])}", self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "_numbers"):
            self._lay_out()
            self.refresh_markers()

    # Pasting and dropping

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasUrls() or source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        files = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
        if files:
            self.files_dropped.emit(files)
            return
        self.insert_text(clean_paste(source.text()))

    def insert_text(self, text: str) -> None:
        """Puts the text in the place of the selection, if Qt can show it."""
        if max(map(len, text.split("\n"))) > LONGEST_PARAGRAPH:
            self.refused.emit(self.tr("لم يُلصق النص: فيه فقرة أطول مما يمكن عرضه."))
            return
        if text:
            self.textCursor().insertText(text)
            self.ensureCursorVisible()

    # Layout

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        self.refresh_markers()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # The window may have another size, and the text another font, than when this article was on show last.
        self.lay_out_again()

    def lay_out_again(self) -> None:
        """Breaks every paragraph into lines anew, after a change of how that is done."""
        self._laid_out_for = -1
        self._lay_out()
        self.refresh_markers()

    def _lay_out(self) -> None:
        """A column of readable width in the middle, the numbers at its right."""
        gutter = self._numbers.wanted_width()
        bar = self.verticalScrollBar().sizeHint().width()
        free = self.width() - bar - gutter
        column = int(self.fontMetrics().averageCharWidth() * _COLUMN_CHARACTERS)
        side = max(0, (free - column) // 2)
        # setViewportMargins is not turned for a right-to-left layout: left means left.
        self.setViewportMargins(max(8, side), 0, gutter + max(0, side - gutter // 2), 0)
        view = self.viewport().geometry()
        if view.width() != self._laid_out_for:
            # Changing the margins before the first showing resizes the viewport without laying the text out again:
            # lines would be cut off. A resize event without an old size makes sure of it.
            self._laid_out_for = view.width()
            super().resizeEvent(QResizeEvent(view.size(), QSize()))
        self._numbers.setGeometry(QRect(view.right() + 1, view.top(), gutter, view.height()))

    def _on_update(self, area: QRect, scrolled: int) -> None:
        if scrolled:
            self._numbers.scroll(0, scrolled)
        else:
            self._numbers.update(0, area.y(), self._numbers.width(), area.height())


def _x(value: object) -> float:
    """PySide gives ``cursorToX`` as a number or, with its overload, as a pair."""
    return float(value[0] if isinstance(value, tuple) else value)  # type: ignore[arg-type]
