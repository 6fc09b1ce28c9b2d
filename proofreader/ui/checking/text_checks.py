"""When an article is checked, and how much of it at a time.

A short text is sent whole after a pause in typing. A long one is sent in pieces: first the paragraphs in view and those
just edited, then the rest; when all are known and the user rests, once more as a whole, for the rules that must see it
so. A text with markup is always sent whole: a piece does not tell whether it lies within code.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from proofreader.core import Edit, Issue, Span
from proofreader.core.utf16 import units
from proofreader.documents.registry import TEXT, FileKind
from proofreader.ui.checking.pending_ranges import PendingRanges, RangeCheck
from proofreader.ui.checking.scheduler import CheckClient, CheckJob
from proofreader.ui.editor.editor import Editor
from proofreader.ui.editor.outline import apart_within
from proofreader.ui.model.cooperative import CooperativeTask
from proofreader.ui.model.issue_store import IssueStore
from proofreader.ui.model.markers import IssueMarker, markers_of
from proofreader.ui.model.user_words import UserWordList

LONG = 30_000
"""UTF-16 units from which on a text is checked in pieces."""

_PIECE = 12_000  # units: a tenth of a second of checking
_PAUSE_MS = 150  # after the last key; shorter and the checker works on half words
_LONG_PAUSE_MS = 700  # the same in a paragraph longer than a piece
_REST_MS = 1_000  # after the last key, before a long text is checked as a whole
_MANY_EDITS = 50  # at one time: simpler to look at everything again


class TextChecks(QObject):
    """Keeps the marks of the store true to the text."""

    found = Signal()
    """The store holds other markers."""
    finished = Signal()
    """The markers are those of the whole text as it stands."""

    def __init__(
        self,
        editor: Editor,
        store: IssueStore,
        check_client: CheckClient,
        words: UserWordList,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.profile = ""
        self.file_kind: Callable[[], FileKind] = lambda: TEXT
        """Of which kind of file the text is now."""
        self.is_done = False
        self.is_long = False
        self._editor, self._store, self._check_client, self._words = editor, store, check_client, words
        self._pending = PendingRanges()
        self._dirty: Span | None = None
        self._whole: CheckJob | None = None
        self._task = CooperativeTask(self)
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._on_pause)
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self._ask_whole)
        check_client.answered.connect(self._on_answer)
        editor.verticalScrollBar().valueChanged.connect(lambda _: self._feed())

    # What the review tells

    def restart(self) -> None:
        """The text, or what it is checked by, is another one."""
        self._touch()
        self._pause.stop()
        self._dirty = None
        self.is_long = self._is_in_pieces()
        if self.is_long:
            self._pending.restart(self._editor.document().characterCount() - 1)
            self._feed()
        else:
            self._pending.drop()
            self._ask_whole()

    def prioritise(self) -> None:
        """The article comes to the front."""
        if self.is_done:
            return
        if self.is_long:
            self._feed()
        else:
            self._ask_whole()

    def edited(self, position: int, removed: int, added: int) -> None:
        """The user changed the text."""
        self._touch()
        if self.is_long:
            self._pending.changed(position, removed, added)
            self._note_edited(position, removed, added)
        # A key changes a character or two; undoing or pasting changes more and is worth an immediate look.
        self._pause.start(self._wait(position) if removed + added <= 2 else 0)

    def _wait(self, position: int) -> int:
        """Milliseconds from a key to the check. An endless paragraph takes its time and would slow down the keys."""
        endless = self._editor.document().findBlock(position).length() > _PIECE
        return _LONG_PAUSE_MS if endless else _PAUSE_MS

    def applied(self, edits: Sequence[Edit]) -> None:
        """Fixes (sorted) were made, in positions of the text before."""
        self._touch()
        if self.is_long and len(edits) > _MANY_EDITS:
            self._pending.restart(self._editor.document().characterCount() - 1)
            self._dirty = None
        elif self.is_long:
            for edit in reversed(edits):
                removed, added = edit.span.end - edit.span.start, units(edit.text)
                self._pending.changed(edit.span.start, removed, added)
                self._note_edited(edit.span.start, removed, added)
        self._pause.start(0)

    def _is_in_pieces(self) -> bool:
        return self._editor.document().characterCount() > LONG and not self.file_kind().marked_up

    def _touch(self) -> None:
        self.is_done = False
        self._rest.stop()
        self._task.cancel()
        if self._whole is not None:
            self._whole.drop()
            self._whole = None

    def _note_edited(self, position: int, removed: int, added: int) -> None:
        """Remembers what was edited until the pause."""
        start, end = position, position + added
        if self._dirty is not None:
            known = self._dirty
            start = min(start, known.start)
            end = max(end, known.end + (added - removed if known.end > position else 0))
        self._dirty = Span(start, end)

    # Asking

    def _on_pause(self) -> None:
        if self.is_long != self._is_in_pieces():
            self.restart()
        elif self.is_long:
            if self._dirty is not None:
                self._pending.add(*self._paragraphs(self._dirty))
                self._dirty = None
            self._feed()
        else:
            self._ask_whole()

    def _ask_whole(self) -> None:
        self._rest.stop()
        if self._whole is not None:
            self._whole.drop()
            self._whole = None
        text = self._editor.text()
        if not text.strip():
            # Nothing to find, and no reason to start a process for an empty page.
            self._store.replace([], text)
            self._finish()
            return
        self._whole = self._ask(text, 0, urgent=self._check_client.is_current and not self.is_long)

    def _ask(self, text: str, start: int, *, urgent: bool) -> CheckJob:
        kind, apart = self.file_kind().name, apart_within(self._editor.document(), start, text)
        return self._check_client.ask(text, self.profile, self._words.words(), urgent=urgent, kind=kind, apart=apart)

    def _feed(self) -> None:
        """Asks for the next pieces of a long text: one in view, and one of the rest."""
        if not self.is_long or self.is_done:
            return
        under_way = {piece.job.urgent for piece in self._pending.pieces}
        if self._check_client.is_current and True not in under_way:
            self._send(self._pending.first(self._editor.visible_range()), urgent=True)
        while False not in under_way and self._send(self._pending.first(), urgent=False):
            under_way = {piece.job.urgent for piece in self._pending.pieces}
        if self._pending.is_done and self._dirty is None and self._whole is None and not self._rest.isActive():
            self._rest.start()

    def _send(self, span: Span | None, *, urgent: bool) -> bool:
        """Asks for the paragraphs at the start of that stretch. False where there is none."""
        if span is None:
            return False
        start, end = self._paragraphs(span, most=_PIECE)
        text = self._editor.slice(start, end)
        if text.strip():
            self._pending.take(RangeCheck(start, end, text, self._ask(text, start, urgent=urgent)))
        else:
            self._pending.skip(start, end)
        return True

    def _paragraphs(self, span: Span, most: int = 1 << 31) -> Span:
        """The whole paragraphs that the stretch reaches into; no more of them than ``most`` units, but one at least."""
        document = self._editor.document()
        block = document.findBlock(span.start)
        start = block.position()
        end = start + block.length() - 1
        while end < span.end and end - start < most and (block := block.next()).isValid():
            end = block.position() + block.length() - 1
        return Span(start, end)

    # Answers

    def _on_answer(self, job: CheckJob, issues: list[Issue]) -> None:
        if job is self._whole:
            if self.is_long:
                self._task.run(markers_of(issues, job.text), self._take_whole)
            else:
                self._whole = None
                self._store.replace(issues, job.text)
                self._finish()
        elif piece := self._pending.done(job):
            self._store.replace_within(piece.start, piece.end, issues, piece.text)
            self.found.emit()
            self._feed()

    def _take_whole(self, markers: list[IssueMarker]) -> None:
        self._whole = None
        self._store.take(markers)
        self._finish()

    def _finish(self) -> None:
        self.is_done = True
        self.found.emit()
        self.finished.emit()
