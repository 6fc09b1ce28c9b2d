"""The review of one article: connects text, checker and issues, and carries out every decision about an issue."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from proofreader.core import MAX_PASSES, Edit, Issue, Level, Span
from proofreader.core.utf16 import Utf16Text, units
from proofreader.documents.outline import OutlineLine
from proofreader.ui.checking.scheduler import CheckClient
from proofreader.ui.checking.text_checks import TextChecks
from proofreader.ui.editor.editor import Editor
from proofreader.ui.model import marker_queries as queries
from proofreader.ui.model.issue_store import IssueStore
from proofreader.ui.model.marker_queries import compatible
from proofreader.ui.model.markers import IssueMarker
from proofreader.ui.model.settings import Settings
from proofreader.ui.model.user_words import UserWordList

_TELL_MS = 300


class Review(QObject):
    """Owns the issues. Widgets show what it holds and call its methods; it never opens a window."""

    changed = Signal()
    """The list of issues is another one."""
    current_changed = Signal(object)
    """The marker to decide about now, or None."""
    checked = Signal()
    """The markers are those of the text as it stands."""
    text_changed = Signal()
    leaving = Signal()
    """The text is about to give way to another one, with all that is known about it."""

    def __init__(
        self,
        editor: Editor,
        check_client: CheckClient,
        settings: Settings,
        words: UserWordList,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self.check_client = check_client
        self.settings = settings
        self.words = words
        self.store = IssueStore(
            always=settings.always_ignored,
            show_notes=settings.show_notes,
            hidden=_hidden(settings),
            rules_off=settings.rules_off,
            paragraph_of=lambda marker: editor.document().findBlock(marker.start).blockNumber(),
        )
        self.history = editor.history
        self.original = ""
        """The text as it was opened, or first pasted into an empty page."""
        self.log: dict[tuple[str, str], Issue] = {}
        """What was corrected, by the words before and after: which rule asked for it."""
        self.most = 0
        """The most issues there were at any time: by that, what is left tells how far the work has come."""
        self.current: IssueMarker | None = None
        self.checking = TextChecks(editor, self.store, check_client, words, self)
        self.checking.profile = settings.profile
        self.restore_decisions: Callable[[bool], object] = lambda whole: None
        """Ignores again, before anybody is told of the markers, what was ignored when the article was open last;
        whether all markers are there is what it is told."""
        self._moving = False
        self._passes = 0
        self._tell_timer = QTimer(self, interval=_TELL_MS, singleShot=True)
        self._tell_timer.timeout.connect(self.changed)
        editor.markers_within = lambda start, end: queries.within(self.store.markers, start, end)
        editor.edited.connect(self._on_edited)
        editor.cursorPositionChanged.connect(self._on_cursor)
        self.checking.found.connect(self._on_found)
        self.checking.finished.connect(self._on_finished)
        words.added.connect(self._on_word_added)
        words.removed.connect(lambda _: self.checking.restart())
        settings.changed.connect(self._on_setting)

    # Checking

    @property
    def profile(self) -> str:
        """The house style the article is checked by: an id, or the path of a file."""
        return self.checking.profile

    @profile.setter
    def profile(self, profile: str) -> None:
        self.checking.profile = profile

    @property
    def is_checked(self) -> bool:
        """Whether the issues are those of the text as it stands."""
        return self.checking.is_done

    @property
    def has_changes(self) -> bool:
        """Whether the text is another one than it was opened with."""
        return self.editor.text() != self.original

    def start(self, text: str, outline: Sequence[OutlineLine] = ()) -> None:
        """Begins with another article; everything about the last one is forgotten.

        ``outline``: what its paragraphs are, where not all are plain.
        """
        self.leaving.emit()
        self.store.clear()
        self._set_current(None)
        self.editor.load(text, outline)
        self.store.clear()
        self._passes = 0
        self.original, self.log, self.most = text, {}, 0
        self.checking.restart()

    def set_profile(self, profile: str) -> None:
        """Checks by another house style from now on."""
        if profile != self.profile:
            self.profile = profile
            self.checking.restart()

    def check_again(self) -> None:
        """Checks the whole text anew, whatever is known about it."""
        self.checking.restart()

    def prioritise(self) -> None:
        """The article comes to the front: a check that waits in the background is asked for again, first in line."""
        self.checking.prioritise()

    def _tell_changed(self) -> None:
        """Says that the list is another one: of a long text not at every key, since showing it takes its time."""
        if not self.checking.is_long:
            self.changed.emit()
        elif not self._tell_timer.isActive():
            self._tell_timer.start()

    def _on_edited(self, position: int, removed: int, added: int) -> None:
        known = len(self.store.markers)
        if added and (not self.original or self.original.isspace()):
            self.original = self.editor.text() if added > 1 else ""
        self.store.changed(position, removed, added)
        self._passes = 0
        self.checking.edited(position, removed, added)
        if self.current is not None and self.current.gone:
            self._set_current(None)
        if self._tell_timer.isActive():
            self._tell_timer.start()  # not while keys come
        self.text_changed.emit()
        if len(self.store.markers) != known:
            self._tell_changed()

    def _on_found(self) -> None:
        self.restore_decisions(self.checking.is_done)
        old = self.current
        same = None
        if old is not None:
            near = queries.within(self.store.markers, old.start, old.start)
            same = next((marker for marker in near if marker.key == old.key and marker.start == old.start), None)
        self._tell_changed()
        if same is not old or not self.checking.is_long:
            self._set_current(same)
        if same is None:
            self._on_cursor()
        self.editor.refresh_markers()

    def _on_finished(self) -> None:
        self._fix_on()
        self.most = max(self.most, len(self.store.markers))
        if self.checking.is_long:
            self.changed.emit()
        self.checked.emit()

    # Moving about

    def go_to(self, marker: IssueMarker | None) -> None:
        """Makes a marker the current one and puts the cursor on it."""
        self._set_current(marker)
        if marker is not None:
            self._moving = True
            self.editor.go_to(marker.start)
            self._moving = False

    def next(self) -> None:
        """The issue after the current one, or after the cursor; from the last to the first."""
        self.go_to(queries.next_after(self.store.markers, self.current, self.editor.textCursor().position()))

    def previous(self) -> None:
        """The issue before the current one, or before the cursor; from the first to the last."""
        self.go_to(queries.previous_before(self.store.markers, self.current, self.editor.textCursor().position()))

    def _on_cursor(self) -> None:
        if self._moving:
            return
        position = self.editor.textCursor().position()
        if self.current is not None and self.current.start <= position <= self.current.end:
            return
        marker = queries.at(self.store.markers, position)
        if marker is not None and self.editor.is_hidden(marker):
            marker = None
        if marker is not self.current:
            self._set_current(marker)

    def _set_current(self, marker: IssueMarker | None) -> None:
        self.current = marker
        self.editor.current = marker
        self.editor.refresh_markers()
        self.current_changed.emit(marker)

    def stop_fixing(self) -> None:
        """What ``accept_certain`` would still do after the next check is not wanted any more: the user went on."""
        self._passes = 0

    # Corrections. Each acts on the current issue and moves on to the next.

    def accept(self, choice: int = 0) -> bool:
        """Applies a suggestion. False where there is none."""
        marker = self.current
        if marker is None or choice >= len(marker.issue.fixes):
            return False
        return self._apply([(marker, choice)], marker.start) == 1

    def accept_alike(self) -> int:
        """Applies the preferred suggestion to every issue like this one, as one undo step. Returns how many."""
        marker = self.current
        if marker is None or not marker.issue.fixes:
            return 0
        return self._apply([(other, 0) for other in queries.alike(self.store.markers, marker)], marker.start)

    def accept_certain(self) -> int:
        """Applies all certain fixes as one undo step. Returns how many.

        A fix can uncover another. What the next check finds certain is applied too, in the same undo step, until
        nothing is left or the user goes on with something else.
        """
        number = self._apply(
            [(marker, 0) for marker in queries.certain(self.store.markers)],
            self.editor.textCursor().position(),
            onward=True,
        )
        self._passes = MAX_PASSES - 1 if number else 0
        return number

    def _fix_on(self) -> None:
        """Another pass of ``accept_certain``."""
        if self._passes and self.checking.is_done:
            passes, certain = self._passes, [(marker, 0) for marker in queries.certain(self.store.markers)]
            done = certain and self._apply(certain, self.editor.textCursor().position(), join=True, onward=True)
            self._passes = passes - 1 if done else 0

    def correct_quietly(self, markers: Iterable[IssueMarker]) -> int:
        """Applies the preferred suggestions as one undo step, while the user goes on typing. Returns how many."""
        edits, done, log = self._that_fit([(marker, 0) for marker in markers])
        if edits:
            self._change(edits, done, log)
            self._leave_what_is_gone()
        return len(done)

    def remove_residue(self, markers: Iterable[IssueMarker]) -> int:
        """Applies the proposals of those residue issues as one undo step. Returns how many."""
        return self._apply([(marker, 0) for marker in markers], 0)

    def replace_by(self, text: str) -> bool:
        """Puts another text in the place of what the issue is about. False where there is none, or nothing changes."""
        marker = self.current
        if marker is None:
            return False
        start, before = self.place(marker)
        if before == text:
            return False
        issue = replace(marker.issue, fixes=())
        edit = Edit(Span(start, start + units(before)), text)
        return self._apply_edits([edit], [marker], start, {(before, text): issue}) == 1

    def text_without_residue(self) -> str:
        """The text as it would be with every residue line removed; the article itself stays as it is."""
        text = Utf16Text(self.editor.text())
        proposed = {marker.edits(0): marker for marker in queries.residue(self.store.markers)}
        pieces: list[str] = []
        at = 0
        for group in compatible(proposed):
            for edit in group:
                pieces += (text.slice(at, edit.span.start), edit.text)
                at = edit.span.end
        return "".join((*pieces, text.slice(at, units(self.editor.text()))))

    def place(self, marker: IssueMarker) -> tuple[int, str]:
        """Where the words on show for a marker begin, and what they are now."""
        head = self.editor.slice(max(0, marker.start - 40), marker.end + 40)
        at = head.find(marker.before) if marker.before else -1
        start = max(0, marker.start - 40) + units(head[:at]) if at >= 0 else marker.start
        if at >= 0 and start <= marker.start and marker.end <= start + units(marker.before):
            return start, marker.before
        return marker.start, self.editor.slice(marker.start, marker.end)

    def rewrite(self, edits: list[Edit], settled: Iterable[IssueMarker] = ()) -> list[Span]:
        """Applies edits (UTF-16, in order, apart) as one undo step; ``settled``: issues that these end.

        Returns the new stretches. The issues beside them stay, and so does the cursor.
        """
        done = self._change(edits, settled, {})
        self._leave_what_is_gone()
        return done

    def _leave_what_is_gone(self) -> None:
        if self.current is not None and self.current.gone:
            self._set_current(None)

    def _on_word_added(self, word: str) -> None:
        self.store.accept_word(word)
        self.show_decision()
        self.checking.restart()

    def _on_setting(self, name: str) -> None:
        if name == "ignored":
            self.store.ignored.set_always(self.settings.always_ignored)
        elif name == "show_notes":
            self.store.set_show_notes(self.settings.show_notes)
        elif name in ("show_likely", "show_certain"):
            self.store.set_hidden(_hidden(self.settings))
        elif name == "rules_off":
            self.store.ignored.set_rules_off(self.settings.rules_off)
        else:
            return
        self.show_decision()

    def show_decision(self) -> None:
        """Something else is ignored now, or on show: tells it."""
        self.changed.emit()
        if self.current not in self.store.markers:
            self._set_current(None)
        self.editor.refresh_markers()

    def _apply(
        self, choices: list[tuple[IssueMarker, int]], place: int, *, join: bool = False, onward: bool = False
    ) -> int:
        """Applies fixes as one undo step, or with ``join`` as part of the last one.

        Goes to the first issue from ``place`` on; where there is none, to the first of all, or with ``onward``
        nowhere. Returns how many were still true of the text.
        """
        edits, done, log = self._that_fit(choices)
        self._apply_edits(edits, done, place, log, join=join, onward=onward)
        if len(done) == 1 and self.current is None and not onward:
            self.editor.go_to(edits[-1].span.start + units(edits[-1].text))
        return len(done)

    def _that_fit(
        self, choices: Iterable[tuple[IssueMarker, int]]
    ) -> tuple[list[Edit], list[IssueMarker], dict[tuple[str, str], Issue]]:
        """The sorted edits of those fixes that are still true of the text and don't overlap, their markers, and what
        the log says of them."""
        text = Utf16Text(self.editor.text())
        by_edits = {
            marker.edits(choice): (marker, choice) for marker, choice in choices if _is_true(marker, choice, text)
        }
        groups = compatible(by_edits)
        done = [by_edits[group] for group in groups]
        log = {(marker.before, marker.after[choice]): marker.issue for marker, choice in done}
        return sorted(edit for group in groups for edit in group), [marker for marker, _ in done], log

    def _apply_edits(
        self,
        edits: list[Edit],
        done: list[IssueMarker],
        place: int,
        log: Mapping[tuple[str, str], Issue],
        *,
        join: bool = False,
        onward: bool = False,
    ) -> int:
        """Makes sorted edits, which settle those markers. Returns how many markers. For the rest see ``_apply``."""
        self._passes = 0
        if not edits:
            return 0
        self._change(edits, done, log, join=join)
        place += sum(_growth(edit) for edit in edits if edit.span.end <= place)
        following = queries.after(self.store.markers, place)
        if onward and following is not None and following.start < place:
            self._set_current(None)  # the view stays where the user reads
        else:
            self.go_to(following)
        return len(done)

    def _change(
        self,
        edits: list[Edit],
        settled: Iterable[IssueMarker],
        log: Mapping[tuple[str, str], Issue],
        *,
        join: bool = False,
    ) -> list[Span]:
        """Makes sorted edits in the text, and tells everybody of them. Returns the new stretches."""
        self._passes = 0
        # One edit block is one change to Qt, from the first edit to the last: moved by that, every marker between
        # would be lost. So the store hears of the edits themselves.
        self.store.applied(edits, settled)
        self.log.update(log)
        self._moving = True
        made = self.editor.replace(edits, join=join)
        self._moving = False
        self.checking.applied(edits)
        self.text_changed.emit()
        self.changed.emit()
        return made

    def counts(self) -> dict[Level, int]:
        """How many issues there are of each level."""
        return queries.counts(self.store.markers)


def _hidden(settings: Settings) -> frozenset[Level]:
    shown = {Level.CERTAIN: settings.show_certain, Level.LIKELY: settings.show_likely}
    return frozenset(level for level, on in shown.items() if not on)


def _is_true(marker: IssueMarker, choice: int, text: Utf16Text) -> bool:
    """Whether the text under the edits is still what the fix was made for."""
    return all(
        text.slice(*edit.span) == before
        for edit, before in zip(marker.edits(choice), marker.replaced[choice], strict=True)
    )


def _growth(edit: Edit) -> int:
    return units(edit.text) - (edit.span.end - edit.span.start)
