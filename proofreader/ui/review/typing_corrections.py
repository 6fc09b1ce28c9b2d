"""Correcting what is certain while the user types, where that is wanted."""

from PySide6.QtCore import QObject

from proofreader.core import Level, Span
from proofreader.ui.editor.editor import Editor
from proofreader.ui.model import marker_queries as queries
from proofreader.ui.model.markers import IssueMarker, Key
from proofreader.ui.model.settings import Settings
from proofreader.ui.review.review import Review


class TypingCorrections(QObject):
    """Watches one article. Only words that were just typed are corrected, once the next word has begun.

    Backspace right afterwards takes a correction back; that word is left alone in this article from then on.
    """

    def __init__(self, review: Review, settings: Settings) -> None:
        super().__init__(review)
        self._review, self._settings = review, settings
        self._editor: Editor = review.editor
        self._typed: Span | None = None
        """What was typed without a jump, in UTF-16 units."""
        self._refused: set[Key] = set()
        self._done: set[Key] = set()
        """What the last step has corrected."""
        self._editor.edited.connect(self._on_edited)
        self._editor.taken_back.connect(self._on_taken_back)
        review.checked.connect(self._correct)
        review.leaving.connect(self._forget)

    def _forget(self) -> None:
        self._typed = None
        self._refused.clear()

    def _on_edited(self, position: int, removed: int, added: int) -> None:
        typed = self._typed
        if added > 2 or removed > 2 or self._editor.is_going_back or not self._editor.hasFocus():
            self._typed = None  # pasted, undone, replaced
        elif typed is not None and typed.start <= position <= typed.end:
            self._typed = Span(typed.start, max(position + added, typed.end + added - removed))
        else:
            self._typed = Span(position, position + added)

    def _correct(self) -> None:
        typed, cursor = self._typed, self._editor.textCursor()
        if typed is None or not self._settings.correct_as_typed or cursor.hasSelection():
            return
        here = cursor.position()
        found = [
            marker
            for marker in queries.within(self._review.store.markers, typed.start, min(typed.end, here))
            if self._is_wanted(marker, typed, here)
        ]
        if not found:
            return
        length = self._editor.document().characterCount()
        self._done = {marker.key for marker in found}
        if self._review.correct_quietly(found):
            by = self._editor.document().characterCount() - length
            self._typed = Span(typed.start, max(typed.start, typed.end + by))
            self._editor.offer_taking_back()

    def _is_wanted(self, marker: IssueMarker, typed: Span, here: int) -> bool:
        return (
            marker.level is Level.CERTAIN
            and typed.start <= marker.start - marker.head
            and marker.end + marker.tail < here
            and marker.key not in self._refused
        )

    def _on_taken_back(self) -> None:
        self._refused |= self._done
        self._done = set()
