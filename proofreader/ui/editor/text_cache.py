"""The text of a document as Python has it, kept up to date where the document changes.

Reading a long document anew takes several milliseconds, which the key that comes meanwhile would have to wait.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor, QTextDocument


class TextCache(QObject):
    """Reads only what has changed since it was asked last; everything where there is the least doubt.

    Positions are UTF-16 units. They are those of the Python text too, as long as no character takes two of them; a text
    with such characters is read anew every time.
    """

    def __init__(self, document: QTextDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._known: str | None = None
        self._is_even = False
        """Whether every character of the known text is one unit."""
        self._revision = -1
        self._dirty: tuple[int, int, int] | None = None
        """Where the change begins, and where it ends in the known text and in the document."""
        document.contentsChange.connect(self._on_change)

    def text(self) -> str:
        """The text with ``\\n`` between paragraphs."""
        revision = self._document.revision()
        if self._known is None or revision != self._revision:
            # Never asked before, or in the middle of an edit block, of which nobody has heard yet.
            self._known = _plain(self._document.toRawText())
        elif self._dirty is not None:
            self._known = self._patched(self._known, *self._dirty)
        self._revision, self._dirty = revision, None
        self._is_even = len(self._known) == self._document.characterCount() - 1
        return self._known

    def slice(self, start: int, end: int) -> str:
        """The text between two places of the document. Through a cursor Qt would break its paragraphs into lines."""
        if self._known is not None and self._is_even:
            text = self.text()
            if self._is_even:
                return text[start:end]
        return self._read(start, end)

    def _read(self, start: int, end: int) -> str:
        cursor = QTextCursor(self._document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return _plain(cursor.selectedText())

    def _patched(self, known: str, start: int, end: int, end_now: int) -> str:
        length = self._document.characterCount() - 1
        # A change of the whole text counts the separator behind the last paragraph too.
        end, end_now = min(end, len(known)), min(end_now, length)
        if self._is_even and start <= end and start <= end_now:
            text = "".join((known[:start], self._read(start, end_now), known[end:]))
            if len(text) == length:
                return text
        return _plain(self._document.toRawText())

    def _on_change(self, position: int, removed: int, added: int) -> None:
        revision = self._document.revision()
        if self._known is None or revision != self._revision + 1:
            self._known = None  # a change that was not told
            return
        self._revision = revision
        if self._dirty is None:
            self._dirty = position, position + removed, position + added
            return
        start, end, end_now = self._dirty
        end += max(0, position + removed - end_now)
        end_now = max(end_now, position + removed) + added - removed
        self._dirty = min(start, position), end, end_now


def _plain(raw: str) -> str:
    return raw.replace("\u2029", "\n")
