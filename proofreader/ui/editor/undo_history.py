"""One way back through everything: changes of the text, which Qt remembers, and decisions, which it does not."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextDocument


class _Decision(NamedTuple):
    """``step``: how far the text's own history went when it was made."""

    step: int
    do: Callable[[], object]
    undo: Callable[[], object]


class UndoHistory(QObject):
    """Undoes and redoes in the order in which things were done."""

    changed = Signal()
    """Whether there is something to undo or redo may be another answer now."""

    advanced = Signal()
    """Something else was done or undone last."""

    def __init__(self, document: QTextDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.step = 0
        """Another number after everything that is done or undone, never one that was there before."""
        self._document = document
        self._done: list[_Decision] = []
        self._undone: list[_Decision] = []
        document.undoCommandAdded.connect(self._on_text)

    def advance(self) -> None:
        """Says that something was done, undone or done again: what was the last step is so no longer."""
        self.step += 1
        self.advanced.emit()

    def clear(self) -> None:
        """Forgets the decisions. The text's history is the document's own affair."""
        self._done.clear()
        self._undone.clear()
        self.advance()
        self.changed.emit()

    def decide(self, do: Callable[[], object], undo: Callable[[], object]) -> None:
        """Does something that is not a change of the text. ``undo`` must bring back exactly what was."""
        do()
        self._undone.clear()
        # What was undone can't come back behind a decision that knows nothing of it.
        self._document.clearUndoRedoStacks(QTextDocument.Stacks.RedoStack)
        self._done.append(_Decision(self._document.availableUndoSteps(), do, undo))
        self.advance()
        self.changed.emit()

    @property
    def can_undo(self) -> bool:
        """Whether there is anything to take back."""
        return bool(self._done) or self._document.isUndoAvailable()

    @property
    def can_redo(self) -> bool:
        """Whether there is anything to do again."""
        return bool(self._undone) or self._document.isRedoAvailable()

    def undo_decision(self) -> bool:
        """Takes back a decision, where that is what was done last. False where it was a change of the text."""
        if not self._done or self._done[-1].step < self._document.availableUndoSteps():
            return False
        decision = self._done.pop()
        self._undone.append(decision)
        decision.undo()
        self.advance()
        self.changed.emit()
        return True

    def redo_decision(self) -> bool:
        """Makes a decision again, where that is what was undone last."""
        if not self._undone or self._undone[-1].step > self._document.availableUndoSteps():
            return False
        decision = self._undone.pop()
        self._done.append(decision)
        decision.do()
        self.advance()
        self.changed.emit()
        return True

    def _on_text(self) -> None:
        if self._undone:
            self._undone.clear()
            self.changed.emit()
