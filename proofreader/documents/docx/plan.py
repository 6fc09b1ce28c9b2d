"""What can be changed safely in a document, and in which parts it is done."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from proofreader.documents.docx.changes import Change, Remark, cut, kept, minimal, owners, whole_words
from proofreader.documents.docx.lines import (
    Erase,
    Join,
    Move,
    Part,
    Paste,
    Split,
    Where,
    emptied,
    move_parts,
    parts,
    refusal_of_erase,
    refusal_of_join,
    refusal_of_split,
)
from proofreader.documents.docx.new.writer import xml_text
from proofreader.documents.docx.paragraph import BREAK, Refusal
from proofreader.documents.docx.removal import is_bare, leaves_field_open
from proofreader.documents.docx.story import Story
from proofreader.documents.docx.xml import W, canonical


class Planner:
    """For one document. ``leave_pending``: paragraphs with somebody's open revisions are not touched."""

    def __init__(self, story: Story, *, leave_pending: bool = False) -> None:
        self._story = story
        self._leave_pending = leave_pending

    def refusal(self, change: Change, *, free: bool = False) -> Refusal | None:
        """Why this change can't be made safely; None where it can.

        free: tabs and line breaks may come and go, as they may where whole lines do; a paragraph that is removed takes
        along what stands in it.
        """
        if xml_text(change.text) != change.text:
            return Refusal.OBJECT
        found = self._parts(change)
        erased = [part.number for part in found if isinstance(part, Erase)]
        if not free and not all(is_bare(self._story.stretches[number].paragraph) for number in erased):
            return Refusal.BOUNDARY
        return self._refusal_of(found, free or "\n" in change.text + self._story.text[change.start : change.end])

    def refusal_of_move(self, move: Move) -> Refusal | None:
        """Why this paragraph can't go to that place; None where it can."""
        found = move_parts(self._story, move)
        erased = [self._story.stretches[part.number] for part in found if isinstance(part, Erase)]
        if len(erased) != 1 or erased[0].twin is not None or erased[0].paragraph.boxes:
            return Refusal.BOX
        return self._refusal_of(found, True)

    def plan(self, changes: Iterable[Change], moves: Iterable[Move] = (), *, tracked: bool) -> list[Part]:
        """The changes as they are to be made, in the order of the text: word by word, and line ends by themselves.

        tracked: a change inside a word is widened to the word, so that a reader sees both.
        """
        small: list[Change] = []
        lines: list[tuple[int, Part]] = []  # with the order of the change, which all its parts keep
        for move in moves:
            lines += ((move.order, part) for part in move_parts(self._story, move))
        for change in sorted(changes, key=lambda change: (change.start, change.end)):
            parts_of_it = self._parts(change)
            if self._has_lines(change) or change.emptied:
                lines += ((change.order, part) for part in parts_of_it)
            else:
                small += (part for part in parts_of_it if isinstance(part, Change))
        if tracked:
            ordered = sorted((part for _, part in lines), key=lambda part: part.start)
            starts = [part.start for part in ordered]
            ends = [part.end if isinstance(part, Change) else part.start for part in ordered]

            def allowed(change: Change, inside: Sequence[Change]) -> bool:
                # All parts of lines that start up to its end, end before it.
                free = bisect_right(starts, change.end) == bisect_left(ends, change.start)
                return free and self._refusal_of_part(change, False) is None and self._keeps_looks(change, inside)

            small = [part for wide in whole_words(self._story.text, small, allowed) for part in self._cut(wide)]
        every = [*((0, part) for part in small), *_with_first_looks(lines)]
        return [part for _, part in sorted(every, key=lambda item: (item[1].start, item[0]))]

    def remarks(self, changes: Iterable[Change]) -> list[Remark]:
        """The reasons of changes that only touch line ends, put on the last letter before: an end has no margin."""
        found = []
        for change in changes:
            if change.reasons and self._has_lines(change):
                made = self._parts(change)
                if made and not any(isinstance(part, Change) for part in made):
                    at = made[0].start
                    first = self._story.stretches[self._story.index(at)].start
                    found.append(Remark(max(first, at - 1), at, change.reasons))
        return found

    def _parts(self, change: Change) -> list[Part]:
        """The change as it is made: what touches one paragraph or one mark, and runs over nothing without text."""
        if change.emptied:
            return emptied(self._story, change)
        if self._has_lines(change):
            found = parts(self._story, change)
        else:
            text = self._story.marked_text if BREAK in change.text else self._story.text
            found = [*minimal(text, change)]
        return [small for part in found for small in (self._cut(part) if isinstance(part, Change) else [part])]

    def _cut(self, change: Change) -> list[Change]:
        """The change without what would run across a bookmark, the edge of a link, the number of a note."""
        place = self._story.place(change.start, change.end)
        if place is None:
            return [change]
        walls = place.stretch.paragraph.walls(place.start, place.end)
        if not walls:
            return [change]
        text = self._story.marked_text if BREAK in change.text else self._story.text
        return cut(text, change, [place.stretch.start + at for at in walls])

    def _has_lines(self, change: Change) -> bool:
        return "\n" in change.text or "\n" in self._story.marked_text[change.start : change.end]

    def _refusal_of(self, found: Sequence[Part], free: bool) -> Refusal | None:
        erased = [part.number for part in found if isinstance(part, Erase)]
        if leaves_field_open(self._story.stretches[number].paragraph.element for number in erased):
            return Refusal.FIELD
        if any(self._lands_behind(one, other) for one, other in pairwise(found)):
            return Refusal.BOUNDARY
        return next(filter(None, (self._refusal_of_part(part, free) for part in found)), None)

    def _lands_behind(self, change: Part, split: Part) -> bool:
        """Whether text that comes before a cut would come behind it: what is before takes no text."""
        if not (isinstance(change, Change) and isinstance(split, Split) and split.where == Where.MIDDLE):
            return False
        if not change.start == change.end == split.start:
            return False
        stretch = self._story.stretches[self._story.index(split.start)]
        at = split.start - stretch.start
        return stretch.paragraph.host(at, free=True) is not stretch.paragraph.neighbours(at)[0]

    def _keeps_looks(self, change: Change, inside: Sequence[Change]) -> bool:
        """Whether the letters that stay, of a word that is half bold, would be written again as they look."""
        place = self._story.place(change.start, change.end)
        assert place is not None, "refused already"
        pieces = place.stretch.paragraph.touched(place.start, place.end)
        if len(pieces) < 2 or not change.text:
            return True
        looks: list[bytes] = []
        for piece in pieces:
            properties = piece.run.find(W + "rPr")
            length = min(piece.end, place.end) - max(piece.start, place.start)
            looks += [b"" if properties is None else canonical(properties)] * length
        sources = owners(self._story.text[change.start : change.end], change.text)
        return all(looks[sources[new]] == looks[old] for old, new in kept(change, inside))

    def _refusal_of_part(self, part: Part, free: bool) -> Refusal | None:
        if self._leave_pending and self._story.stretches[self._story.index(part.start)].paragraph.pending:
            return Refusal.PENDING
        match part:
            case Join():
                return refusal_of_join(self._story, part)
            case Split() | Paste():
                return refusal_of_split(self._story, part)
            case Erase():
                return refusal_of_erase(self._story, part)
        place = self._story.place(part.start, part.end)
        if place is None:
            return Refusal.LINES
        return place.stretch.paragraph.refusal(place.start, place.end, part.text, free=free)


def _with_first_looks(lines: Sequence[tuple[int, Part]]) -> Iterator[tuple[int, Part]]:
    """The parts, with the look of the first paragraph where several changes and moves run one into the next."""
    looks = {part.second: part.look for _, part in lines if isinstance(part, Join) and part.look is not None}
    for order, part in lines:
        if isinstance(part, Join) and part.look is not None:
            look = part.look
            while look in looks:
                look = looks[look]
            yield order, part._replace(look=look)
        else:
            yield order, part
