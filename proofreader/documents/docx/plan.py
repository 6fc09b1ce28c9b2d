"""What can be changed safely in a document, and in which parts it is done."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from proofreader.documents.docx.changes import Change, Remark, kept, minimal, owners, whole_words
from proofreader.documents.docx.lines import Join, Part, Split, parts, refusal_of_join, refusal_of_split, removed
from proofreader.documents.docx.marks import is_bare
from proofreader.documents.docx.new.writer import xml_text
from proofreader.documents.docx.paragraph import Refusal
from proofreader.documents.docx.story import Story
from proofreader.documents.docx.xml import W, canonical


class Planner:
    """For one document. ``leave_pending``: paragraphs with somebody's open revisions are not touched."""

    def __init__(self, story: Story, *, leave_pending: bool = False) -> None:
        self._story = story
        self._leave_pending = leave_pending

    def refusal(self, change: Change, *, free: bool = False) -> Refusal | None:
        """Why this change can't be made safely; None where it can.

        free: tabs and line breaks may go, as they may where whole lines do.
        """
        if xml_text(change.text) != change.text:
            return Refusal.OBJECT
        if not self._has_lines(change):
            found: list[Part] = [*minimal(self._story.text, change)]
        else:
            found = parts(self._story, change)
            free = True
            for index in removed(self._story, found):
                stretch = self._story.stretches[index]
                if stretch.paragraph.pending:
                    return Refusal.PENDING
                if not is_bare(stretch.paragraph):
                    return Refusal.BOUNDARY
        return next(filter(None, (self._refusal_of_part(part, free) for part in found)), None)

    def plan(self, changes: Iterable[Change], *, tracked: bool) -> list[Part]:
        """The changes as they are to be made, in the order of the text: word by word, and line ends by themselves.

        tracked: a change inside a word is widened to the word, so that a reader sees both.
        """
        small: list[Change] = []
        lines: list[Part] = []
        for change in sorted(changes, key=lambda change: (change.start, change.end)):
            if self._has_lines(change):
                lines += parts(self._story, change)
            else:
                small += minimal(self._story.text, change)
        if tracked:
            starts = [part.start for part in lines]
            ends = [part.end if isinstance(part, Change) else part.start for part in lines]

            def allowed(change: Change, inside: Sequence[Change]) -> bool:
                # All parts of lines that start up to its end, end before it.
                free = bisect_right(starts, change.end) == bisect_left(ends, change.start)
                return free and self._refusal_of_part(change, False) is None and self._keeps_looks(change, inside)

            small = whole_words(self._story.text, small, allowed)
        return sorted([*small, *lines], key=lambda part: part.start)

    def remarks(self, changes: Iterable[Change]) -> list[Remark]:
        """The reasons of changes that only touch line ends, put on the last letter before: an end has no margin."""
        found = []
        for change in changes:
            if change.reasons and self._has_lines(change):
                made = parts(self._story, change)
                if made and not any(isinstance(part, Change) for part in made):
                    at = made[0].start
                    first = self._story.stretches[self._story.index(at)].start
                    found.append(Remark(max(first, at - 1), at, change.reasons))
        return found

    def _has_lines(self, change: Change) -> bool:
        return "\n" in change.text or "\n" in self._story.text[change.start : change.end]

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
        if isinstance(part, Join):
            return refusal_of_join(self._story, part)
        if isinstance(part, Split):
            return refusal_of_split(self._story, part)
        place = self._story.place(part.start, part.end)
        if place is None:
            return Refusal.LINES
        return place.stretch.paragraph.refusal(place.start, place.end, part.text, free=free)
