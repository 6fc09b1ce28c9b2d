"""Makes planned changes and comments in the XML of a document."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import NamedTuple

from proofreader.documents.docx.changes import Change, Reason, Remark
from proofreader.documents.docx.comments import Comments
from proofreader.documents.docx.lines import Erase, Join, Part, Paste, Split, Where
from proofreader.documents.docx.marks import (
    head_of,
    insert_before,
    insert_behind,
    join,
    look_revised,
    mark_paragraph,
    new_paragraphs,
    split_middle,
    take_look,
)
from proofreader.documents.docx.new.writer import AUTHOR
from proofreader.documents.docx.package import Package
from proofreader.documents.docx.paragraph import Paragraph, Refusal
from proofreader.documents.docx.redline import (
    Ends,
    Revisions,
    isolate,
    replace_in_place,
    replace_tracked,
    tidy,
)
from proofreader.documents.docx.removal import Numbers, anchors, mark_copy, mark_out, moved_copy, take_out
from proofreader.documents.docx.story import Place, Story, Stretch, is_empty_note, references
from proofreader.documents.docx.xml import Element, W, serialise


@dataclass(frozen=True, slots=True)
class Marking:
    """How changes are written.

    tracked: as revisions that Word can accept or reject; otherwise they are simply made.
    comments: with their reasons in the margin. remark_spaces: also where only a space comes or goes, which everybody
    understands: a margin full of them hides the rest.
    """

    tracked: bool = False
    comments: bool = False
    remark_spaces: bool = False
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
        self._first_id = _last_id(story.roots.values()) + 1
        self._revisions = Revisions(how.author, how.when, self._first_id - 1) if how.tracked else None
        self._comments = Comments(package, how.author, how.when, _comment_ids(story.roots.values()))
        self._how = how
        self._changed: set[str] = set()
        self._emptied: dict[int, Paragraph] = {}
        self._joined: list[Element] = []
        self._unplaced: list[Unplaced] = []
        self._heads: dict[Element, Element] = {}
        self._leaving: set[Element] = set()
        self._notes: set[tuple[str, str]] = set()
        self._copies: dict[int, Element] = {}

    def write(self, planned: Sequence[Part], remarks: Iterable[Remark]) -> Revised:
        """The file with these parts, which are in the order of the text and were not refused, and these comments."""
        work: list[Part | Remark] = [*planned]
        if self._how.comments:
            work = sorted(_with_remarks(planned, remarks), key=lambda item: item.start)
        self._prepare([part for part in planned if isinstance(part, Erase)])
        for item in reversed(work):
            match item:
                case Change():
                    self._change(item)
                case Join():
                    self._join(item)
                case Split():
                    self._split(item)
                case Erase():
                    self._erase(item)
                case Paste():
                    self._paste(item)
                case Remark():
                    self._remark(item)
        for paragraph in self._emptied.values():
            tidy(paragraph)
        for element in self._joined:  # from the last to the first
            join(element)
        self._drop_notes()
        parts = {name: serialise(self._story.roots[name]) for name in self._changed}
        parts |= self._comments.parts()
        self._unplaced.reverse()
        return Revised(self._package.save(parts), self._unplaced)

    def _prepare(self, erased: Sequence[Erase]) -> None:
        """Finds out what goes along with whole paragraphs, and copies those that move before anything changes."""
        if not erased:
            return
        roots = self._story.roots.values()
        stretches = self._story.stretches
        gone = [paragraph.element for part in erased for paragraph in _both(stretches[part.number])]
        self._leaving, comments = anchors(roots, gone)
        for element in gone:
            self._notes |= references(element, deleted=False)
        moved = [part.number for part in erased if part.moved]
        arriving, kept = anchors(roots, [stretches[number].paragraph.element for number in moved])
        for number in moved:
            self._copies[number] = moved_copy(stretches[number].paragraph.element, arriving.__contains__)
        if self._revisions is None:
            self._comments.drop(comments - kept)
        else:
            numbers = Numbers(self._revisions, self._comments.again)
            tags = {part.number: "moveTo" if part.tag == "moveFrom" else "ins" for part in erased}
            for number in moved:
                mark_copy(self._copies[number], numbers, self._revisions, tags[number])

    def _drop_notes(self) -> None:
        """Removes the notes that went with the words they were to, if their own words went, too."""
        main = self._story.roots[self._package.main]
        lost = self._notes - references(main, deleted=False) - references(main, deleted=True) if self._notes else set()
        for kind, number in lost:
            for root in self._story.roots.values():
                for note in root.findall(W + kind):
                    if note.get(W + "id") == number and is_empty_note(note):
                        root.remove(note)

    def _change(self, change: Change) -> None:
        place = self._story.place(change.start, change.end)
        assert place is not None, "a change that was refused"
        self._changed.add(place.stretch.part)
        ends = self._replace(place.stretch.paragraph, place, change.text)
        twin = place.stretch.twin
        if twin is not None and not twin.walls(place.start, place.end) and twin.text == place.stretch.paragraph.text:
            self._replace(twin, place, change.text)
        old = place.stretch.paragraph.text[place.start : place.end]
        if self._how.remark_spaces or old.strip() or change.text.strip():
            self._comment(ends, place.stretch, Remark(change.start, change.end, change.reasons))

    def _replace(self, paragraph: Paragraph, place: Place, text: str) -> Ends | None:
        if self._revisions is not None:
            return replace_tracked(paragraph, place.start, place.end, text, self._revisions)
        replace_in_place(paragraph, place.start, place.end, text)
        self._emptied[id(paragraph)] = paragraph
        return None

    def _join(self, part: Join) -> None:
        assert part.second is not None, "a join that was refused"
        first, second = self._story.stretches[part.first], self._story.stretches[part.second]
        look = None if part.look is None else self._story.stretches[part.look]
        self._changed.add(first.part)
        pairs = [(first.paragraph, second.paragraph, look.paragraph if look else None)]
        if first.twin is not None and second.twin is not None:
            pairs.append((first.twin, second.twin, look.twin if look else None))
        for one, other, model in pairs:
            if model is not None and not look_revised(other.element):
                take_look(other.element, model.element, self._revisions)
            if self._revisions is not None:
                mark_paragraph(one.element, self._revisions.mark(part.tag))
            else:
                self._joined.append(one.element)

    def _split(self, part: Split) -> None:
        stretch = self._story.stretches[self._story.index(part.start)]
        self._changed.add(stretch.part)
        for paragraph in _both(stretch):
            if part.where == Where.MIDDLE:
                split_middle(paragraph, part.start - stretch.start, part.lines, self._revisions)
            else:
                new = new_paragraphs(paragraph, part.lines, self._revisions)
                self._put(paragraph, new, part.where, "ins")

    def _paste(self, part: Paste) -> None:
        stretch = self._story.stretches[self._story.index(part.start)]
        self._changed.add(stretch.part)
        new = self._copies[part.number]
        self._put(stretch.paragraph, [new], part.where, part.tag)
        if self._revisions is not None and part.tag == "moveTo":
            self._revisions.enclose(new, "moveTo", f"proof{self._first_id}-{part.number}")

    def _put(self, paragraph: Paragraph, new: list[Element], where: Where, tag: str) -> None:
        """Adds paragraphs before or behind that one; what came before it already is before them."""
        if where == Where.BEHIND:
            insert_behind(paragraph.element, new, self._revisions, tag)
        else:
            head = head_of(paragraph)
            insert_before(self._heads.get(head, head), new, self._revisions, tag)
            self._heads[head] = new[0]

    def _erase(self, part: Erase) -> None:
        stretch = self._story.stretches[part.number]
        self._changed.add(stretch.part)
        for paragraph in _both(stretch):
            if self._revisions is None:
                take_out(paragraph.element, self._leaving.__contains__)
                continue
            mark_out(paragraph.element, self._leaving.__contains__, self._revisions, part.tag)
            if part.tag == "moveFrom":
                self._revisions.enclose(paragraph.element, "moveFrom", f"proof{self._first_id}-{part.number}")

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
        if not self._how.comments or ends is None or not remark.reasons:
            return
        if stretch.remarkable:
            self._changed.add(stretch.part)
            self._comments.add(ends, remark.reasons, _same_words(stretch, remark))
        else:
            self._unplaced.append(Unplaced(remark, None))


def _same_words(stretch: Stretch, remark: Remark) -> str:
    """The number of a comment that is on just these words; empty where there is none."""
    start, end = remark.start - stretch.start, remark.end - stretch.start
    text = stretch.paragraph.text
    words = _words_at(text, start, end)
    return next((number for number, *ends in stretch.paragraph.remarked if _words_at(text, *ends) == words), "")


def _words_at(text: str, start: int, end: int) -> tuple[int, int]:
    """The span widened to whole words, without the spaces and marks at its ends; what is beyond the text is cut."""
    start, end = max(0, start), min(end, len(text))
    while start > 0 and text[start - 1].isalnum() and text[start : start + 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum() and text[end - 1 : end].isalnum():
        end += 1
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not text[end - 1].isalnum():
        end -= 1
    return start, end


def _both(stretch: Stretch) -> list[Paragraph]:
    """The paragraph, and its copy for old programs."""
    return [stretch.paragraph] if stretch.twin is None else [stretch.paragraph, stretch.twin]


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


def _comment_ids(roots: Iterable[Element]) -> set[str]:
    """The numbers of comments that are spoken of, whether there are such comments or not."""
    names = ("commentRangeStart", "commentRangeEnd", "commentReference")
    return {element.get(W + "id", "") for root in roots for element in root.iter(*(W + name for name in names))}


def _last_id(roots: Iterable[Element]) -> int:
    """The highest number of any annotation: revisions, bookmarks and comments share them."""
    last = 0
    for root in roots:
        for number in root.xpath("//@*[local-name() = 'id']"):
            if number.isdigit() and len(number) < 10:
                last = max(last, int(number))
    return last
