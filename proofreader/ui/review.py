"""The review of one article: connects text, checker and issues, and carries out every decision about an issue."""

import re
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from proofreader.core import Category, Edit, Issue, Level
from proofreader.lexicon import LexiconError, UserWords
from proofreader.ui.checker import Checker
from proofreader.ui.editor import Editor
from proofreader.ui.issues import IssueStore, Mark, compatible
from proofreader.ui.positions import units
from proofreader.ui.settings import Settings

_PAUSE_MS = 300  # after the last key; shorter and the checker works on half words

_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u064b-\u065f\u0670\u0640])*")
_ABOUT_WORDS = {
    Category.UNKNOWN,
    Category.SPELLING,
    Category.HAMZA,
    Category.ENDINGS,
    Category.BORDERS,
    Category.USAGE,
    Category.CONSISTENCY,
}


class Review(QObject):
    """Owns the issues. Widgets show what it holds and call its methods; it never opens a window."""

    changed = Signal()
    """The list of issues is another one."""
    current_changed = Signal(object)
    """The mark to decide about now, or None."""
    checked = Signal()
    """The marks are those of the text as it stands."""
    message = Signal(str)
    """Something the user should read, in one line."""
    text_changed = Signal()

    def __init__(self, editor: Editor, checker: Checker, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.checker = checker
        self.settings = settings
        self.store = IssueStore(always=settings.always_ignored, show_notes=settings.show_notes)
        self.rules: dict[str, dict[str, str]] = {}
        self.current: Mark | None = None
        self.profile = settings.profile
        self.is_checked = False
        self._words: UserWords | None = None
        self._revision = 0
        self._moving = False
        self._text = ""
        self._timer = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._timer.timeout.connect(self.check_now)
        editor.marks_within = self.store.within
        editor.edited.connect(self._on_edited)
        editor.cursorPositionChanged.connect(self._on_cursor)
        checker.answered.connect(self._on_answer)
        checker.rules_known.connect(self._on_rules)

    # Checking

    def start(self, text: str) -> None:
        """Begins with another article; everything about the last one is forgotten."""
        self.store.clear()
        self._set_current(None)
        self.editor.load(text)
        self.store.clear()
        self._touch()
        self.check_now()

    def set_profile(self, profile: str) -> None:
        """Checks by another house style from now on."""
        if profile != self.profile:
            self.profile = self.settings.profile = profile
            self._touch()
            self.check_now()

    def check_now(self) -> None:
        """Sends the text as it stands to the checker."""
        self._timer.stop()
        self._text = self.editor.text()
        if not self._text.strip():
            # Nothing to find, and no reason to start a process for an empty page.
            self.store.replace([], self._text)
            self._finish_check()
            return
        self.checker.request(self._revision, self._text, self.profile, self._user_words())

    def _user_words(self) -> frozenset[str]:
        words = self._load_words()
        return frozenset(words) if words is not None else frozenset()

    def _load_words(self) -> UserWords | None:
        if self._words is None:
            try:
                self._words = UserWords()
            except LexiconError as error:
                self.message.emit(self.tr("تعذّرت قراءة معجمك: {}").format(error))
        return self._words

    def _touch(self) -> None:
        """The text or what it is checked by has changed: answers still under way are worthless."""
        self._revision += 1
        self.is_checked = False

    def _on_edited(self, position: int, removed: int, added: int) -> None:
        known = len(self.store.marks)
        self.store.changed(position, removed, added)
        self._touch()
        # A key changes a character or two; undoing or pasting changes more and is worth an immediate look.
        self._timer.start(_PAUSE_MS if removed + added <= 2 else 0)
        if self.current is not None and self.current not in self.store.marks:
            self._set_current(None)
        self.text_changed.emit()
        if len(self.store.marks) != known:
            self.changed.emit()

    def _on_answer(self, revision: int, issues: list[Issue]) -> None:
        if revision == self._revision:
            self.store.replace(issues, self._text)
            self._finish_check()

    def _finish_check(self) -> None:
        self.is_checked = True
        old = self.current
        same = None
        if old is not None:
            near = self.store.within(old.start, old.start)
            same = next((mark for mark in near if mark.key == old.key and mark.start == old.start), None)
        self.changed.emit()
        self._set_current(same)
        if same is None:
            self._on_cursor()
        self.editor.refresh_marks()
        self.checked.emit()

    def _on_rules(self, rules: dict[str, dict[str, str]]) -> None:
        self.rules = rules
        self.current_changed.emit(self.current)

    # Moving about

    def go_to(self, mark: Mark | None) -> None:
        """Makes a mark the current one and puts the cursor on it."""
        self._set_current(mark)
        if mark is not None:
            self._moving = True
            self.editor.go_to(mark.start)
            self._moving = False

    def next(self) -> None:
        """The issue after the current one, or after the cursor; from the last to the first."""
        self.go_to(self.store.next(self.current, self.editor.textCursor().position()))

    def previous(self) -> None:
        """The issue before the current one, or before the cursor; from the first to the last."""
        self.go_to(self.store.previous(self.current, self.editor.textCursor().position()))

    def _on_cursor(self) -> None:
        if self._moving:
            return
        position = self.editor.textCursor().position()
        if self.current is not None and self.current.start <= position <= self.current.end:
            return
        mark = self.store.at(position)
        if mark is not None and self.editor.is_hidden(mark):
            mark = None
        if mark is not self.current:
            self._set_current(mark)

    def _set_current(self, mark: Mark | None) -> None:
        self.current = mark
        self.editor.current = mark
        self.editor.refresh_marks()
        self.current_changed.emit(mark)

    # Decisions. Each acts on the current issue and moves on to the next.

    def accept(self, choice: int = 0) -> bool:
        """Applies a suggestion. False where there is none."""
        mark = self.current
        if mark is None or choice >= len(mark.issue.fixes):
            return False
        return self._apply([(mark, choice)], mark.start) == 1

    def accept_alike(self) -> int:
        """Applies the preferred suggestion to every issue like this one, as one undo step. Returns how many."""
        mark = self.current
        if mark is None or not mark.issue.fixes:
            return 0
        return self._apply([(other, 0) for other in self.store.alike(mark)], mark.start)

    def accept_certain(self) -> int:
        """Applies all certain fixes as one undo step. Returns how many."""
        return self._apply([(mark, 0) for mark in self.store.certain()], self.editor.textCursor().position())

    def remove_residue(self, marks: Iterable[Mark]) -> int:
        """Applies the proposals of those residue issues as one undo step. Returns how many."""
        return self._apply([(mark, 0) for mark in marks], 0)

    def ignore(self) -> None:
        """This occurrence only."""
        self._dismiss(self.store.ignore_once)

    def ignore_in_document(self) -> None:
        """This rule about this text, in this article."""
        self._dismiss(self.store.ignore_in_document)

    def ignore_always(self) -> None:
        """This rule about this text, everywhere."""
        self._dismiss(self.store.ignore_always)
        self.settings.always_ignored = self.store.always

    def can_add_word(self) -> bool:
        """Whether the current issue is about a word that the user could know better."""
        mark = self.current
        return mark is not None and mark.category in _ABOUT_WORDS and _WORD.fullmatch(mark.text) is not None

    def add_word(self) -> None:
        """Adds the word to the user's dictionary; it is right from now on, here and in every article."""
        mark, words = self.current, self._load_words()
        if mark is None or words is None or not self.can_add_word():
            return
        try:
            words.add(mark.text)
        except (LexiconError, ValueError) as error:
            self.message.emit(self.tr("تعذّر الحفظ في معجمك: {}").format(error))
            return
        self._dismiss(lambda mark: self.store.accept_word(mark.text))
        self._touch()
        self.check_now()

    def restore_ignored(self) -> None:
        """Shows again what was ignored in this article."""
        self.store.restore_ignored()
        self._after_decision()

    def forget_always_ignored(self) -> None:
        """Empties the list of what is ignored in every article."""
        self.store.always.clear()
        self.settings.always_ignored = set()
        self.restore_ignored()

    def set_show_notes(self, show: bool) -> None:
        """Whether mere notes are on show."""
        self.settings.show_notes = show
        self.store.set_show_notes(show)
        self._after_decision()

    def _after_decision(self) -> None:
        self.changed.emit()
        if self.current not in self.store.marks:
            self._set_current(None)
        self.editor.refresh_marks()

    def _dismiss(self, how: Callable[[Mark], None]) -> None:
        mark = self.current
        if mark is None:
            return
        how(mark)
        self.changed.emit()
        self.go_to(self.store.after(mark.start))

    def _is_true(self, mark: Mark, choice: int) -> bool:
        """Whether the text under the edits is still what the fix was made for."""
        edits = mark.edits(choice)
        return all(
            self.editor.slice(*edit.span) == text for edit, text in zip(edits, mark.replaced[choice], strict=True)
        )

    def _apply(self, choices: list[tuple[Mark, int]], place: int) -> int:
        """Applies fixes as one undo step and goes to the first issue from ``place`` on."""
        by_edits = {mark.edits(choice): mark for mark, choice in choices if self._is_true(mark, choice)}
        groups = compatible(by_edits)
        if not groups:
            return 0
        done = [by_edits[group] for group in groups]
        edits = sorted(edit for group in groups for edit in group)
        # One edit block is one change to Qt, from the first edit to the last: moved by that, every mark between
        # would be lost. So the store hears of the edits themselves.
        self.store.applied(edits, done)
        self._moving = True
        self.editor.replace(edits)
        self._moving = False
        self._touch()
        self._timer.start(0)
        self.text_changed.emit()
        self.changed.emit()
        moved = sum(_growth(edit) for edit in edits if edit.span.end <= place)
        self.go_to(self.store.after(place + moved))
        if self.current is None and len(groups) == 1:
            self.editor.go_to(edits[-1].span.start + units(edits[-1].text))
        return len(groups)

    def counts(self) -> dict[Level, int]:
        """How many issues there are of each level."""
        return self.store.counts()


def _growth(edit: Edit) -> int:
    return units(edit.text) - (edit.span.end - edit.span.start)
