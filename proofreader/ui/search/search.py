"""The search in the article on show: its matches while the text changes, moving among them, replacing them."""

from bisect import bisect_left
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument

from proofreader.core import Edit, Span
from proofreader.core.utf16 import Utf16
from proofreader.ui.articles.article import OpenArticle
from proofreader.ui.articles.open_articles import OpenArticles
from proofreader.ui.editor.editor import Editor, Highlight
from proofreader.ui.model.cooperative import CooperativeTask, Work
from proofreader.ui.search.matching import PatternError, Query, TooSlow, compiled, find_all, matches, replacements
from proofreader.ui.widgets import theme

_REST_MS = 300  # after the last change of the text


class Search(QObject):
    """Positions are UTF-16 units. While it is active, every match in view is marked."""

    changed = Signal()
    """Other matches, or none, or another problem."""

    def __init__(self, articles: OpenArticles, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._articles = articles
        self._watched: QTextDocument | None = None
        self._scope: QTextCursor | None = None
        self._task = CooperativeTask(self)
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self._search)
        self._given_up = Query("")
        self.query = Query("")
        self.active = False
        self.everywhere = False
        """Whether the matches of all open articles are gone through, and replaced."""
        self._found: list[Span] = []
        self._tail, self._by = 0, 0
        """From which match on the places are that many units further, since the text before them has grown."""
        self.is_done = False
        """Whether the matches are those of the text as it stands."""
        self.problem = ""
        """Why the expression cannot be used; empty where it can."""
        articles.added.connect(lambda article: article.editor.highlights.append(self._highlights))
        articles.current_changed.connect(self._on_article)

    @property
    def matches(self) -> list[Span]:
        """Where the matches are, in order."""
        if self._by:
            by = self._by
            self._found[self._tail :] = [Span(start + by, end + by) for start, end in self._found[self._tail :]]
            self._tail = self._by = 0
        return self._found

    @matches.setter
    def matches(self, found: list[Span]) -> None:
        self._found, self._tail, self._by = found, 0, 0

    def _match(self, number: int) -> Span:
        """One of them, without a look at the others."""
        found = self._found[number]
        return found.shift(self._by) if number >= self._tail else found

    def _first_from(self, position: int) -> int:
        """The number of the first match that begins there or later."""
        return bisect_left(range(len(self._found)), position, key=lambda number: self._match(number).start)

    # What is searched for

    def start(self, query: Query) -> None:
        """Searches for that from now on."""
        if query != self.query or not self.active:
            self.query = query
            self.active = True
            self._given_up = Query("")
            self._search()

    def stop(self) -> None:
        """Markers no matches any longer. What was searched for stays known."""
        self.active = False
        self._task.cancel()
        self._rest.stop()
        self._scope = None
        self._clear()

    def scope_to_selection(self, on: bool) -> None:
        """Searches in what is selected now only, which moves with the text; or everywhere again."""
        editor = self._editor()
        cursor = editor.textCursor() if editor is not None else None
        self._scope = QTextCursor(cursor) if on and cursor is not None and cursor.hasSelection() else None
        if self.active:
            self._search()

    @property
    def is_in_selection(self) -> bool:
        """Whether only a selection is searched."""
        return self._scope is not None

    # Searching

    def _search(self) -> None:
        self._rest.stop()
        self._task.cancel()
        article = self._articles.current
        self._watch(article)
        if article is None or not self.active or self.query == self._given_up:
            return
        self.problem, self.is_done = "", False
        try:
            if self.query.pattern:
                compiled(self.query)
        except PatternError as error:
            self._fail(self.tr("التعبير غير صحيح: {}").format(error))
            return
        self._task.run(self._work(article.editor.text()), self._on_found)

    def _work(self, text: str) -> Work[list[Span] | None]:
        utf16 = Utf16(text)
        try:
            found = yield from matches(self.query, text)
        except TooSlow:
            return None
        if self._scope is not None:
            first, last = self._scope.selectionStart(), self._scope.selectionEnd()
        else:
            first, last = 0, utf16.unit(len(text))
        spans = []
        for number, span in enumerate(found):
            moved = utf16.span(span)
            if first <= moved.start and moved.end <= last:
                spans.append(moved)
            if number % 500 == 499:
                yield
        return spans

    def _on_found(self, found: list[Span] | None) -> None:
        if found is None:
            self._given_up = self.query
            self._fail(self.tr("التعبير بطيء على هذا النص، فأُوقف البحث."))
            return
        self.matches = found
        self.is_done = True
        self._tell()

    def _fail(self, problem: str) -> None:
        self._clear()
        self.problem = problem
        self._tell()

    def _clear(self) -> None:
        self.matches = []
        self.is_done = False
        self.problem = ""
        self._tell()

    def _tell(self) -> None:
        if self._articles.current is not None:
            self._articles.current.editor.refresh_markers()
        self.changed.emit()

    # The text changes

    def _watch(self, article: OpenArticle | None) -> None:
        document = article.editor.document() if article is not None else None
        if document is not self._watched:
            if self._watched is not None:
                self._watched.contentsChange.disconnect(self._on_edited)
            self._watched = document
            if document is not None:
                document.contentsChange.connect(self._on_edited)

    def _on_article(self, article: OpenArticle | None) -> None:
        self._given_up = Query("")
        self._scope = None
        self._watch(article)
        self._clear()
        if self.active:
            self._search()

    def _on_edited(self, position: int, removed: int, added: int) -> None:
        """Keeps the matches beside the edit where they are in the text; a search afterwards finds the others."""
        if not self.active:
            return
        self._task.cancel()
        if self._found:
            first = self._first_from(position)
            if first and self._match(first - 1).end > position:
                first -= 1
            last = first
            while last < len(self._found) and self._match(last).start < position + removed:
                last += 1
            if first != last or first != self._tail:
                # A typist stays between two matches: only whoever leaves that place pays for moving all of them.
                del self.matches[first:last]
                self._tail = first
            self._by += added - removed
        self.is_done = False
        self._rest.start()

    # Markers

    def _highlights(self, start: int, end: int) -> Iterator[Highlight]:
        if not (self.active and self._found and self._articles.current is not None):
            return
        form = QTextCharFormat()
        form.setBackground(theme.match_background(theme.is_dark(self._articles.current.editor.palette())))
        at = max(0, self._first_from(start) - 1)
        while at < len(self._found) and (match := self._match(at)).start <= end:
            yield Highlight(match, form)
            at += 1

    # Moving

    def _editor(self) -> Editor | None:
        return self._articles.current.editor if self._articles.current is not None else None

    def _at_once(self) -> None:
        """Brings the matches up to date with the text, if they are not."""
        if self.query.needle and self.active and not self.is_done and not self.problem and (editor := self._editor()):
            work = self._work(editor.text())
            self._task.cancel()
            self._rest.stop()
            while True:
                try:
                    next(work)
                except StopIteration as stop:
                    self._on_found(stop.value)
                    return

    def number(self) -> int:
        """Which match is selected, from 1; 0 for none."""
        editor = self._editor()
        if editor is None:
            return 0
        cursor = editor.textCursor()
        here = Span(cursor.selectionStart(), cursor.selectionEnd())
        at = bisect_left(self.matches, here)
        return at + 1 if at < len(self.matches) and self.matches[at] == here else 0

    def step(self, by: int, *, stay: bool = False) -> bool:
        """Selects the match after the cursor or, with -1, before it; from the last to the first.

        With ``stay`` the match at the cursor will do. Goes through all articles where that is wanted. False where there
        is none.
        """
        self._at_once()
        if self.everywhere and not self._has_more(by) and self._turn(by):
            return True
        editor = self._editor()
        if editor is None or not self.matches:
            return False
        cursor = editor.textCursor()
        if by > 0:
            place = cursor.selectionStart() if stay else cursor.selectionEnd()
            at = bisect_left(self.matches, (place,)) % len(self.matches)
        else:
            at = bisect_left(self.matches, (cursor.selectionStart(),)) - 1
        self._select(editor, self.matches[at])
        return True

    def _has_more(self, by: int) -> bool:
        """Whether there is a match on that side of the cursor in the article on show."""
        editor = self._editor()
        if editor is None or not self.matches:
            return False
        cursor = editor.textCursor()
        if by > 0:
            return self.matches[-1].start >= cursor.selectionEnd()
        return self.matches[0].start < cursor.selectionStart()

    def _turn(self, by: int) -> bool:
        """Goes to the first match of the next article that has one, or to the last of the one before."""
        articles, current = list(self._articles), self._articles.current
        if current is None or not self.query.needle:
            return False
        at = articles.index(current)
        others = articles[at + 1 :] + articles[:at]
        for article in others if by > 0 else reversed(others):
            text = article.editor.text()
            try:
                found = find_all(self.query, text)
            except (PatternError, TooSlow):
                return False
            if found:
                self._articles.show(article)
                self._at_once()
                self._select(article.editor, Utf16(text).span(found[0 if by > 0 else -1]))
                return True
        return False

    @staticmethod
    def _select(editor: Editor, match: Span) -> None:
        editor.go_to(match.start)
        cursor = editor.textCursor()
        cursor.setPosition(match.start)
        cursor.setPosition(match.end, QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)

    # Replacing

    def replace(self, by: str) -> bool:
        """Replaces the selected match and selects the next; selects one where none is selected.

        False where nothing was replaced.
        """
        self._at_once()
        editor = self._editor()
        number = self.number()
        if editor is None or not number:
            self.step(1, stay=True)
            return False
        place = self.matches[number - 1]
        if not (done := self._rewrite(by, {place})):
            return False
        cursor = editor.textCursor()
        cursor.setPosition(done[0].end)
        editor.setTextCursor(cursor)
        self.step(1)
        return True

    def replace_all(self, by: str) -> int:
        """Replaces every match as one undo step. Returns how many."""
        self._at_once()
        return len(self._rewrite(by, set(self.matches)))

    def replace_everywhere(self, by: str) -> list[tuple[OpenArticle, int]]:
        """Replaces every match in every open article, one undo step in each. Returns which, and how many in each."""
        done: list[tuple[OpenArticle, int]] = []
        for article in self._articles:
            text = article.editor.text()
            utf16 = Utf16(text)
            try:
                edits = replacements(self.query, text, by, lambda span: True)
            except PatternError as error:
                self.problem = self.tr("نص الاستبدال غير صحيح: {}").format(error)
                self.changed.emit()
                return done
            except TooSlow:
                self._on_found(None)
                return done
            if edits:
                article.review.rewrite([Edit(utf16.span(edit.span), edit.text) for edit in edits])
                done.append((article, len(edits)))
        self._search()
        return done

    def _rewrite(self, by: str, wanted: set[Span]) -> list[Span]:
        article = self._articles.current
        if article is None or not wanted:
            return []
        text = article.editor.text()
        utf16 = Utf16(text)
        try:
            edits = replacements(self.query, text, by, lambda span: utf16.span(span) in wanted)
        except PatternError as error:
            self.problem = self.tr("نص الاستبدال غير صحيح: {}").format(error)
            self.changed.emit()
            return []
        except TooSlow:
            self._on_found(None)
            return []
        done = article.review.rewrite([Edit(utf16.span(edit.span), edit.text) for edit in edits])
        self._search()
        return done
