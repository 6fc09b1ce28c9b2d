"""What a document has beside its words, as it stands after the words were changed: its outline and its comments."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtGui import QTextCharFormat, QTextCursor

from proofreader.core import Edit, Form, RichText, Span
from proofreader.core.utf16 import Utf16
from proofreader.documents.outline import Comment, OutlineLine
from proofreader.ui.editor.editor import Editor, Highlight
from proofreader.ui.model.differences import Difference, differences
from proofreader.ui.sources import Source
from proofreader.ui.widgets import theme


class PlacedComment(NamedTuple):
    """A comment, and the words it is about: they move with the text."""

    comment: Comment
    cursor: QTextCursor

    @property
    def span(self) -> Span:
        """Where these words are now, in UTF-16 units."""
        return Span(self.cursor.selectionStart(), self.cursor.selectionEnd())


class DraftComments:
    """The comments of one article, in the order of their places. They are shown, and stay in the file as they are."""

    def __init__(self, editor: Editor) -> None:
        self._editor = editor
        self.placed: Sequence[PlacedComment] = ()

    def start(self, source: Source | None, text: str) -> None:
        """Takes the comments of another document, whose text is this one now."""
        self.placed = [self._place(*found) for found in _comments_now(source, text)] if source is not None else ()
        if self.placed and self._highlights not in self._editor.highlights:
            self._editor.highlights.append(self._highlights)

    def _place(self, comment: Comment, span: Span) -> PlacedComment:
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(span.start)
        cursor.setPosition(span.end, QTextCursor.MoveMode.KeepAnchor)
        return PlacedComment(comment, cursor)

    def _highlights(self, start: int, end: int) -> Iterable[Highlight]:
        form = QTextCharFormat()
        form.setBackground(theme.comment_background(theme.is_dark(self._editor.palette())))
        for placed in self.placed:
            span = placed.span
            if span.start < end and start < span.end:
                yield Highlight(Span(max(span.start, start), min(span.end, end)), form)


def outline_now(source: Source | None, text: str) -> Sequence[OutlineLine]:
    """What the lines of ``text`` are, which was that of the document once; none where all are plain."""
    if source is None or not source.outline:
        return ()
    if text == source.text:
        return source.outline
    lines = source.outline
    # A form that only tells the number of the line.
    numbered = RichText(source.text, tuple(Form(level=number) for number in range(len(lines))))
    try:
        now = numbered.edited(Edit(found.old, found.after) for found in differences(source.text, text))
    except ValueError:
        return ()
    return [lines[form.level] for form in now.forms]


def _comments_now(source: Source, text: str) -> Iterator[tuple[Comment, Span]]:
    """The comments, and where they stand in ``text`` (UTF-16 units)."""
    if not source.comments:
        return
    utf16, found = Utf16(text), differences(source.text, text)
    for comment in source.comments:
        start, end = (_moved(place, found) for place in comment.span)
        yield comment, utf16.span(Span(start, max(start, end)))


def _moved(place: int, found: Iterable[Difference]) -> int:
    by = 0
    for difference in found:
        if difference.old.end <= place:
            by = difference.new.end - difference.old.end
        elif difference.old.start < place:
            return difference.new.start
        else:
            break
    return place + by
