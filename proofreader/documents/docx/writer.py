"""Makes planned changes and comments in the XML of a document."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import NamedTuple

from proofreader.documents.docx.changes import Change, Reason, Remark
from proofreader.documents.docx.comments import Comments
from proofreader.documents.docx.lines import Join, Part, Split, Where
from proofreader.documents.docx.marks import (
    insert_before,
    insert_behind,
    join,
    mark_paragraph,
    split_middle,
    take_look,
)
from proofreader.documents.docx.new.writer import AUTHOR
from proofreader.documents.docx.package import Package
from proofreader.documents.docx.paragraph import Paragraph, Refusal
from proofreader.documents.docx.redline import (
    Ends,
    Revisions,
    drop_empty,
    isolate,
    replace_in_place,
    replace_tracked,
)
from proofreader.documents.docx.story import Place, Story, Stretch
from proofreader.documents.docx.xml import Element, serialise


@dataclass(frozen=True, slots=True)
class Marking:
    """How changes are written.

    tracked: as revisions that Word can accept or reject; otherwise they are simply made.
    comments: with their reasons in the margin.
    """

    tracked: bool = False
    comments: bool = False
    author: str = AUTHOR
    when: datetime = field(default_factory=lambda: datetime.now(UTC))


class Unplaced(NamedTuple):
    """A comment that could not be put where it belongs, and why. ``why`` is None where Word shows no comments."""

    remark: Remark
    why: Refusal | None


class Revised(NamedTuple):
    """The new file, and the comments that found no place in it."""

    data: bytes
    unplaced: list[Unplaced]


class Writer:
    """Works in one story, from its end to its start."""

    def __init__(self, package: Package, story: Story, how: Marking) -> None:
        self._package = package
        self._story = story
        self._revisions = Revisions(how.author, how.when, _last_id(story.roots.values())) if how.tracked else None
        self._comments = Comments(package, how.author, how.when) if how.comments else None
        self._changed: set[str] = set()
        self._emptied: dict[int, Paragraph] = {}
        self._joined: list[Element] = []
        self._unplaced: list[Unplaced] = []

    def write(self, planned: Sequence[Part], remarks: Iterable[Remark]) -> Revised:
        """The file with these parts, which are in the order of the text and were not refused, and these comments."""
        work: list[Part | Remark] = [*planned]
        if self._comments:
            work = sorted(_with_remarks(planned, remarks), key=lambda item: item.start)
        for item in reversed(work):
            match item:
                case Change():
                    self._change(item)
                case Join():
                    self._join(item)
                case Split():
                    self._split(item)
                case Remark():
                    self._remark(item)
        for paragraph in self._emptied.values():
            drop_empty(paragraph)
        for element in self._joined:  # from the last to the first
            join(element)
        parts = {name: serialise(self._story.roots[name]) for name in self._changed}
        if self._comments:
            parts |= self._comments.parts()
        self._unplaced.reverse()
        return Revised(self._package.save(parts), self._unplaced)

    def _change(self, change: Change) -> None:
        place = self._story.place(change.start, change.end)
        assert place is not None, "a change that was refused"
        self._changed.add(place.stretch.part)
        ends = self._replace(place.stretch.paragraph, place, change.text)
        twin = place.stretch.twin
        if twin is not None and twin.refusal(place.start, place.end, change.text, free=True) is None:
            self._replace(twin, place, change.text)
        self._comment(ends, place.stretch, Remark(change.start, change.end, change.reasons))

    def _replace(self, paragraph: Paragraph, place: Place, text: str) -> Ends | None:
        if self._revisions is not None:
            return replace_tracked(paragraph, place.start, place.end, text, self._revisions)
        replace_in_place(paragraph, place.start, place.end, text)
        self._emptied[id(paragraph)] = paragraph
        return None

    def _join(self, part: Join) -> None:
        index = self._story.index(part.start)
        first, second = self._story.stretches[index], self._story.stretches[index + 1]
        look = None if part.look is None else self._story.stretches[self._story.index(part.look)]
        self._changed.add(first.part)
        pairs = [(first.paragraph, second.paragraph, look.paragraph if look else None)]
        if first.twin is not None and second.twin is not None:
            pairs.append((first.twin, second.twin, look.twin if look else None))
        for one, other, model in pairs:
            if model is not None:
                take_look(other.element, model.element, self._revisions)
            if self._revisions is not None:
                mark_paragraph(one.element, self._revisions.mark("del"))
            else:
                self._joined.append(one.element)

    def _split(self, part: Split) -> None:
        stretch = self._story.stretches[self._story.index(part.start)]
        self._changed.add(stretch.part)
        for paragraph in filter(None, (stretch.paragraph, stretch.twin)):
            match part.where:
                case Where.BEFORE:
                    insert_before(paragraph, part.lines, self._revisions)
                case Where.MIDDLE:
                    split_middle(paragraph, part.start - stretch.start, part.lines, self._revisions)
                case Where.BEHIND:
                    insert_behind(paragraph, part.lines, self._revisions)

    def _remark(self, remark: Remark) -> None:
        stretch = self._story.stretches[self._story.index(remark.start)]
        start = min(remark.start - stretch.start, max(0, len(stretch.paragraph.text) - 1))
        end = max(start + 1, min(remark.end - stretch.start, len(stretch.paragraph.text)))
        if not stretch.remarkable:
            self._unplaced.append(Unplaced(remark, None))
            return
        ends = isolate(stretch.paragraph, start, end)
        if isinstance(ends, Refusal):
            self._unplaced.append(Unplaced(remark, ends))
            return
        self._comment(ends, stretch, remark)

    def _comment(self, ends: Ends | None, stretch: Stretch, remark: Remark) -> None:
        if self._comments is None or ends is None or not remark.reasons:
            return
        if stretch.remarkable:
            self._changed.add(stretch.part)
            self._comments.add(ends, remark.reasons)
        else:
            self._unplaced.append(Unplaced(remark, None))


def _with_remarks(planned: Sequence[Part], remarks: Iterable[Remark]) -> Iterator[Part | Remark]:
    """The parts and remarks, with each remark on changed words told in the comment of the change."""
    changes = [part for part in planned if isinstance(part, Change)]
    starts = [change.start for change in changes]
    more: dict[int, list[Reason]] = {}
    apart = []
    for remark in remarks:
        # The last change that starts before the remark ends.
        index = bisect_left(starts, max(remark.end, remark.start + 1)) - 1
        if index >= 0 and changes[index].end > remark.start:
            more.setdefault(index, []).extend(remark.reasons)
        else:
            apart.append(remark)
    number = 0
    for part in planned:
        if isinstance(part, Change):
            yield part._replace(reasons=tuple(dict.fromkeys([*part.reasons, *more.get(number, ())])))
            number += 1
        else:
            yield part
    yield from apart


def _last_id(roots: Iterable[Element]) -> int:
    """The highest number of any annotation: revisions, bookmarks and comments share them."""
    last = 0
    for root in roots:
        for number in root.xpath("//@*[local-name() = 'id']"):
            if number.isdigit() and len(number) < 10:
                last = max(last, int(number))
    return last
