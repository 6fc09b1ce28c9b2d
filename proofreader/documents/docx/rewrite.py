"""A text that somebody has rewritten, as changes of the document it comes from."""

from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from proofreader.documents.docx.align import blocks, moved_lines
from proofreader.documents.docx.changes import Change, letter_by_letter, minimal
from proofreader.documents.docx.document import WordDocument
from proofreader.documents.docx.lines import Move, Where
from proofreader.documents.docx.paragraph import BREAK, Refusal


class Skipped(NamedTuple):
    """A difference that can't be expressed safely: in positions of the text before."""

    change: Change
    why: Refusal


class Differences(NamedTuple):
    """Changes that can be made, sorted and apart, those that can't, and paragraphs that only go elsewhere."""

    changes: list[Change]
    skipped: list[Skipped]
    moves: list[Move]


def differences(document: WordDocument, new: str, start: int = 0, end: int | None = None) -> Differences:
    """What makes ``document.text[start:end]``, whole lines of it, to ``new``.

    Lines are paired by likeness; within a pair the words that differ become changes. A line that runs into another,
    is cut in two, comes or goes becomes a change with line ends in it.
    """
    return _Finder(document, document.text[start:end].split("\n"), start).find(new.split("\n"))


def differences_of_paragraphs(document: WordDocument, new: Sequence[str], start: int, end: int) -> Differences:
    """The same, paragraph by paragraph: line breaks within them are ``BREAK`` in ``new``."""
    return _Finder(document, document.marked_text[start:end].split("\n"), start).find(new)


class _Finder:
    def __init__(self, document: WordDocument, lines: Sequence[str], start: int) -> None:
        self._document = document
        self._lines = lines
        self._starts = [start, *accumulate((len(line) + 1 for line in lines), initial=start)][1:]
        self._found = Differences([], [], [])
        self._moved: dict[int, int] = {}

    def find(self, new: Sequence[str]) -> Differences:
        self._moved = moved_lines(self._lines, new)
        arriving = {line: source for source, line in self._moved.items()}
        leaving: list[tuple[int, int, int, int]] = []  # old lines, and before which one they come as which new one
        for block in blocks(self._lines, new, self._moved):
            if block.old[0] == block.old[1]:
                if block.new[0] in arriving:
                    source = arriving[block.new[0]]
                    leaving.append((source, source + 1, block.old[0], block.new[0]))
                else:
                    self._insert(block.old[0], new[slice(*block.new)], block.new[0])
            elif block.new[0] < block.new[1]:
                self._reword(*block.old, new[slice(*block.new)], block.new[0])
            elif block.old[0] not in self._moved:
                leaving.append((*block.old, -1, -1))
        # The last ones first: one that can't take its own end along takes that of the line before.
        for first, last, place, line in sorted(leaving, reverse=True):
            if line < 0:
                self._remove(first, last)
            else:
                self._move(first, place, line)
        self._found.changes.sort(key=lambda change: (change.start, change.end, change.order))
        return self._found

    def _span(self, first: int, last: int) -> tuple[int, int]:
        """From the start of line ``first`` to the end of the one before ``last``."""
        return self._starts[first], self._starts[last - 1] + len(self._lines[last - 1])

    def _can(self, change: Change) -> bool:
        return self._document.refusal(change, free=True) is None

    def _take(self, *candidates: Change) -> bool:
        """Keeps the first one that can be made."""
        for change in candidates:
            if self._can(change):
                self._found.changes.append(change)
                return True
        return False

    def _skip(self, change: Change) -> None:
        """Tells that it is not made, because it can't be or because something else is done there."""
        why = self._document.refusal(change, free=True) or Refusal.LINES
        self._found.skipped.append(Skipped(change, why))

    def _reword(self, first: int, last: int, lines: Sequence[str], order: int) -> None:
        whole = Change(*self._span(first, last), "\n".join(lines), order=order)
        if last - first == len(lines) == 1:
            self._words(whole)
        elif not self._take(whole):
            # What can't run together or fall apart is reworded line by line; if not all of it, words would stand twice.
            made, told = len(self._found.changes), len(self._found.skipped)
            self._words(Change(*self._span(first, first + 1), lines[0]))
            if last > first + 1:
                self._remove(first + 1, last)
            if len(lines) > 1:
                self._insert(first + 1, lines[1:], order + 1)
            if len(self._found.skipped) > told:
                del self._found.changes[made:], self._found.skipped[told:]
                self._skip(whole)

    def _words(self, change: Change) -> None:
        text = self._document.marked_text if BREAK in change.text else self._document.text
        for part in minimal(text, change):
            if self._take(part):
                continue
            letters = letter_by_letter(text, part)
            if all(map(self._can, letters)):
                self._found.changes.extend(letters)
            else:
                self._skip(part)

    def _remove(self, first: int, last: int) -> None:
        start, end = self._span(first, last)
        if self._take(*self._removals(first, last)):
            return
        if last - first > 1:
            for index in range(first, last):
                self._remove(index, index + 1)
            return
        # Its mark ends a cell, a section or the document: only what stands in it can go.
        self._skip(Change(start, end + 1, ""))
        stretch = self._document.stretches[self._document.number(start)]
        whole = (start, end) == (stretch.start, stretch.end)
        if not (whole and self._take(Change(start, end, "", emptied=True))):
            self._words(Change(start, end, ""))

    def _removals(self, first: int, last: int) -> list[Change]:
        """With the line end behind, or with the one before where that is free."""
        start, end = self._span(first, last)
        found = []
        if last < len(self._lines) and self._stays(end):
            found.append(Change(start, end + 1, ""))
        if first > 0 and self._is_untouched(start - 1, end):
            found.append(Change(start - 1, end, ""))
        return found

    def _move(self, line: int, at: int, order: int) -> None:
        """A line goes before the one of number ``at``, with all that stands in it."""
        start, end = self._span(line, line + 1)
        can_take_end = line + 1 < len(self._lines) and self._stays(end)
        candidates = [
            Move(start, end, last, *place, order)
            for last in ((False, True) if can_take_end else (True,))
            for place in self._places(at)
            if not last or (line > 0 and self._is_untouched(start - 1, end))
        ]
        for move in candidates:
            if self._document.refusal_of_move(move) is None:
                self._found.moves.append(move)
                return
        # Taken away here and written anew there; not there alone, or it would stand twice.
        made, told = len(self._found.changes), len(self._found.skipped)
        self._remove(line, line + 1)
        if len(self._found.skipped) == told:
            self._insert(at, [self._lines[line]], order)
        if len(self._found.skipped) > told:
            why = self._found.skipped[told].why
            del self._found.changes[made:], self._found.skipped[told:]
            self._found.skipped.append(Skipped(Change(start, end, ""), why))

    @property
    def _moves(self) -> list[Move]:
        return self._found.moves

    def _stays(self, mark: int) -> bool:
        """Whether the line end at that place is not gone yet."""
        return not any(one.start <= mark < one.end for one in self._found.changes) and all(
            mark != (one.start - 1 if one.last else one.end) for one in self._moves
        )

    def _is_untouched(self, start: int, end: int) -> bool:
        """Whether nothing goes or comes there; the paragraphs behind may go, with the end of this one."""
        changes = all(
            one.end < start
            or one.start > end
            or (one.end == start and "\n" not in one.text)  # words of the line before
            or (one.start == end and not one.text and self._ends_line(one.end))
            for one in self._found.changes
        )
        moves = all(one.end < start or one.start > end for one in self._moves)
        return changes and moves and all(one.where != Where.BEHIND or not start <= one.to <= end for one in self._moves)

    def _ends_line(self, at: int) -> bool:
        return any(start + len(line) == at for start, line in zip(self._starts, self._lines, strict=True))

    def _places(self, at: int) -> list[tuple[int, Where]]:
        """Where lines can come before the one of that number: behind the one before, or before it.

        A line that goes away itself is no good neighbour, and none at all where it runs into another; what comes behind
        the body is no part of the header.
        """
        found: list[tuple[tuple[bool, bool, int], int, Where]] = []
        end = self._span(at - 1, at)[1] if at > 0 else -1
        if any(one.start == end < one.end and not one.text for one in self._found.changes):
            return []  # the two lines run into each other
        loses_end = any(one.last and one.end == end for one in self._moves)
        if at > 0 and not loses_end:
            found.append(((False, at - 1 in self._moved, self._depth(end)), end, Where.BEHIND))
        if at < len(self._lines):
            start = self._starts[at]
            elsewhere = at > 0 and self._part(start) != self._part(end)
            if not (elsewhere and loses_end):
                found.append(((elsewhere, at in self._moved, self._depth(start)), start, Where.BEFORE))
        return [(place, where) for _, place, where in sorted(found, key=lambda one: one[0])]

    def _insert(self, at: int, lines: Sequence[str], order: int) -> None:
        """Adds lines before the one of that number: as paragraphs behind the one before, or before the one behind."""
        text = "\n".join(lines)
        found = [
            Change(place, place, f"\n{text}" if where == Where.BEHIND else f"{text}\n", order=order)
            for place, where in self._places(at)
        ]
        if not self._take(*found):
            # Without a place: the line before runs into another or loses its end, so there is one.
            end = self._span(at - 1, at)[1]
            self._skip(found[0] if found else Change(end, end, f"\n{text}", order=order))

    def _part(self, at: int) -> str:
        """The part of the file in which that place is."""
        return self._document.stretches[self._document.number(at)].part

    def _depth(self, at: int) -> int:
        """How deep in tables and controls that place is: what comes behind a table does not go into its last cell."""
        stretches = self._document.stretches
        return sum(1 for _ in stretches[self._document.number(at)].paragraph.element.iterancestors())
