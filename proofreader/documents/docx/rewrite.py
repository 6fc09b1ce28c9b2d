"""A text that somebody has rewritten, as changes of the document it comes from."""

from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from proofreader.documents.docx.align import blocks
from proofreader.documents.docx.changes import Change, letter_by_letter, minimal
from proofreader.documents.docx.document import WordDocument
from proofreader.documents.docx.paragraph import Refusal


class Skipped(NamedTuple):
    """A difference that can't be expressed safely: in positions of the text before."""

    change: Change
    why: Refusal


class Differences(NamedTuple):
    """Changes that can be made, sorted and apart, and those that can't."""

    changes: list[Change]
    skipped: list[Skipped]


def differences(document: WordDocument, new: str, start: int = 0, end: int | None = None) -> Differences:
    """What makes ``document.text[start:end]``, whole lines of it, to ``new``.

    Lines are paired by likeness; within a pair the words that differ become changes. A line that runs into another,
    is cut in two, comes or goes becomes a change with line ends in it.
    """
    return _Finder(document, document.text[start:end].split("\n"), start).find(new.split("\n"))


class _Finder:
    def __init__(self, document: WordDocument, lines: Sequence[str], start: int) -> None:
        self._document = document
        self._lines = lines
        self._starts = [start, *accumulate((len(line) + 1 for line in lines), initial=start)][1:]
        self._found = Differences([], [])

    def find(self, new: Sequence[str]) -> Differences:
        for block in blocks(self._lines, new):
            lines = new[slice(*block.new)]
            if block.old[0] == block.old[1]:
                self._insert(block.old[0], lines)
            elif not lines:
                self._remove(*block.old)
            else:
                self._reword(*block.old, lines)
        self._found.changes.sort(key=lambda change: (change.start, change.end))
        return self._found

    def _span(self, first: int, last: int) -> tuple[int, int]:
        """From the start of line ``first`` to the end of the one before ``last``."""
        return self._starts[first], self._starts[last - 1] + len(self._lines[last - 1])

    def _take(self, *candidates: Change) -> bool:
        """Keeps the first one that can be made."""
        for change in candidates:
            if self._document.refusal(change, free=True) is None:
                self._found.changes.append(change)
                return True
        return False

    def _skip(self, change: Change) -> None:
        why = self._document.refusal(change, free=True)
        if why is not None:
            self._found.skipped.append(Skipped(change, why))

    def _reword(self, first: int, last: int, lines: Sequence[str]) -> None:
        whole = Change(*self._span(first, last), "\n".join(lines))
        if last - first == len(lines) == 1:
            self._words(whole)
        elif not self._take(whole):
            # What can't run together or fall apart is reworded line by line.
            self._words(Change(*self._span(first, first + 1), lines[0]))
            if last > first + 1:
                self._remove(first + 1, last)
            if len(lines) > 1:
                self._insert(first + 1, lines[1:])

    def _words(self, change: Change) -> None:
        text = self._document.text
        for part in minimal(text, change):
            if self._take(part):
                continue
            letters = letter_by_letter(text, part)
            if all(self._document.refusal(letter, free=True) is None for letter in letters):
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
        # Its mark ends a cell, a section or the document: only the words can go.
        self._skip(Change(start, end + 1, ""))
        self._words(Change(start, end, ""))

    def _removals(self, first: int, last: int) -> list[Change]:
        """With the line end behind, or with the one before where that is free."""
        start, end = self._span(first, last)
        found = []
        if last < len(self._lines):
            found.append(Change(start, end + 1, ""))
        taken = self._found.changes[-1].end if self._found.changes else -1
        if first > 0 and taken < start:
            found.append(Change(start - 1, end, ""))
        return found

    def _insert(self, at: int, lines: Sequence[str]) -> None:
        """Adds lines before the one of that number: as paragraphs behind the one before, or before the one behind."""
        text = "\n".join(lines)
        found = []
        if at > 0:
            end = self._span(at - 1, at)[1]
            found.append(Change(end, end, f"\n{text}"))
        if at < len(self._lines):
            start = self._starts[at]
            before = Change(start, start, f"{text}\n")
            if not found or self._depth(start) < self._depth(found[0].start):
                found.insert(0, before)
            else:
                found.append(before)
        if not self._take(*found):
            self._skip(found[0])

    def _depth(self, at: int) -> int:
        """How deep in tables and controls that place is: what comes behind a table does not go into its last cell."""
        stretches = self._document.stretches
        return sum(1 for _ in stretches[self._document.number(at)].paragraph.element.iterancestors())
