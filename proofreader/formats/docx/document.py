"""A Word document as the rest of the program sees it: a text, and a way to write changes of it back."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from proofreader.formats.docx.changes import Change, Reason, Remark, minimal, whole_words
from proofreader.formats.docx.comments import Comments
from proofreader.formats.docx.package import Package, read_package
from proofreader.formats.docx.paragraph import Paragraph, Refusal
from proofreader.formats.docx.redline import (
    Ends,
    Revisions,
    drop_empty,
    insert_paragraphs,
    isolate,
    mark_paragraph,
    remove_paragraph,
    replace_in_place,
    replace_tracked,
)
from proofreader.formats.docx.story import Place, Story, Stretch
from proofreader.formats.docx.xml import Element, W, local, serialise
from proofreader.formats.docx_writer import AUTHOR, xml_text
from proofreader.formats.errors import ReadError, WriteError


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


class Insertion(NamedTuple):
    """A new paragraph beside an old one, given by its number; several at one place come in their order."""

    beside: int
    text: str
    before: bool


class Revised(NamedTuple):
    """The new file, and the comments that found no place in it."""

    data: bytes
    unplaced: list[Unplaced]


class WordDocument:
    """What was read. Nothing changes it; ``revise`` makes a new file.

    text: all paragraphs, joined by ``\\n``; see ``story`` for their order.
    leave_pending: paragraphs with somebody's unsettled revisions are read (as accepted) but not touched.
    """

    def __init__(self, package: Package, *, leave_pending: bool = False) -> None:
        """Raises ReadError where a part with text is damaged."""
        self.package = package
        self._leave_pending = leave_pending
        self._story = Story(package)
        self.text = self._story.text

    @property
    def stretches(self) -> Sequence[Stretch]:
        """The paragraphs, in the order of the text."""
        return self._story.stretches

    def refusal(self, change: Change) -> Refusal | None:
        """Why this change of ``text`` can't be made safely; None where it can."""
        return self._refusal(self._story, change)

    def revise(
        self,
        changes: Iterable[Change],
        remarks: Iterable[Remark] = (),
        how: Marking | None = None,
        insertions: Iterable[Insertion] = (),
        joined: Iterable[int] = (),
    ) -> Revised:
        """The document with these changes, of which ``refusal`` found none impossible, and these comments.

        ``insertions`` and ``joined``, the numbers of paragraphs that run into the next one, are always revisions.
        Changes are sorted and don't overlap. All parts but those with a change stay as they are, byte for byte.
        Raises WriteError for a signed document, whose signature would break.
        """
        how = how or Marking()
        if any(name.startswith("_xmlsignatures/") for name in self.package.names):
            raise WriteError("is digitally signed; a change would break the signature: save a copy without it")
        story = Story(self.package)
        planned = self._plan(story, changes, how)
        return _Writer(self.package, story, how).write(planned, remarks, insertions, joined)

    def _refusal(self, story: Story, change: Change) -> Refusal | None:
        if xml_text(change.text) != change.text:
            return Refusal.OBJECT
        if "\n" in story.text[change.start : change.end]:
            return None if removable(story, change) else Refusal.LINES
        for part in minimal(story.text, change):
            why = self._refusal_of_part(story, part)
            if why:
                return why
        return None

    def _refusal_of_part(self, story: Story, part: Change) -> Refusal | None:
        place = story.place(part.start, part.end)
        if place is None:
            return Refusal.LINES
        if self._leave_pending and place.stretch.paragraph.pending:
            return Refusal.PENDING
        return place.stretch.paragraph.refusal(place.start, place.end, part.text)

    def _plan(self, story: Story, changes: Iterable[Change], how: Marking) -> list[Change]:
        """The changes as they are to be made: word by word, removed paragraphs whole."""
        small: list[Change] = []
        for change in changes:
            removal = "\n" in story.text[change.start : change.end]
            small += [change] if removal else minimal(story.text, change)
        if not how.tracked:
            return small
        return whole_words(story.text, small, lambda change: self._refusal_of_whole(story, change) is None)

    def _refusal_of_whole(self, story: Story, change: Change) -> Refusal | None:
        if "\n" in story.text[change.start : change.end]:
            return None if removable(story, change) else Refusal.LINES
        return self._refusal_of_part(story, change)


class _Writer:
    """Makes planned changes and comments in one story, from its end to its start."""

    def __init__(self, package: Package, story: Story, how: Marking) -> None:
        self._package = package
        self._story = story
        self._how = how
        self._revisions = Revisions(how.author, how.when, _last_id(story.roots.values()))
        self._comments = Comments(package, how.author, how.when) if how.comments else None
        self._changed: set[str] = set()
        self._emptied: dict[int, Paragraph] = {}
        self._unplaced: list[Unplaced] = []

    def write(
        self,
        changes: Sequence[Change],
        remarks: Iterable[Remark],
        insertions: Iterable[Insertion],
        joined: Iterable[int],
    ) -> Revised:
        # First, while what new paragraphs take after is still as it was.
        for (beside, before), group in groupby(insertions, key=lambda item: (item.beside, item.before)):
            stretch = self._story.stretches[beside]
            self._changed.add(stretch.part)
            texts = [item.text for item in group]
            insert_paragraphs(stretch.paragraph, texts, self._revisions, before=before)
        for number in joined:
            stretch = self._story.stretches[number]
            self._changed.add(stretch.part)
            mark_paragraph(stretch.paragraph.element, self._revisions.mark("del"))
        work: list[Change | Remark] = [*changes]
        if self._comments:
            work = [*_joined(changes, remarks)]
        for item in sorted(work, key=lambda item: (item.start, item.end), reverse=True):
            if isinstance(item, Change):
                self._change(item)
            else:
                self._remark(item)
        for paragraph in self._emptied.values():
            drop_empty(paragraph)
        parts = {name: serialise(self._story.roots[name]) for name in self._changed}
        if self._comments:
            parts |= self._comments.parts()
        self._unplaced.reverse()
        return Revised(self._package.save(parts), self._unplaced)

    def _change(self, change: Change) -> None:
        if "\n" in self._story.text[change.start : change.end]:
            self._remove(change)
            return
        place = self._story.place(change.start, change.end)
        assert place is not None, "a change that was refused"
        self._changed.add(place.stretch.part)
        ends = self._replace(place.stretch.paragraph, place, change.text)
        twin = place.stretch.twin
        if twin is not None and twin.refusal(place.start, place.end, change.text) is None:
            self._replace(twin, place, change.text)
        self._comment(ends, place.stretch, Remark(change.start, change.end, change.reasons))

    def _replace(self, paragraph: Paragraph, place: Place, text: str) -> Ends | None:
        if self._how.tracked:
            return replace_tracked(paragraph, place.start, place.end, text, self._revisions)
        replace_in_place(paragraph, place.start, place.end, text)
        self._emptied[id(paragraph)] = paragraph
        return None

    def _remove(self, change: Change) -> None:
        for stretch in reversed(removable(self._story, change)):
            self._changed.add(stretch.part)
            ends = remove_paragraph(stretch.paragraph, self._revisions if self._how.tracked else None)
            self._comment(ends, stretch, Remark(change.start, change.end, change.reasons))

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


def _joined(changes: Sequence[Change], remarks: Iterable[Remark]) -> Iterator[Change | Remark]:
    """The changes and remarks, with each remark on changed words told in the comment of the change."""
    starts = [change.start for change in changes]
    more: dict[int, list[Reason]] = {}
    for remark in remarks:
        # The last change that starts before the remark ends.
        index = bisect_left(starts, max(remark.end, remark.start + 1)) - 1
        if index >= 0 and changes[index].end > remark.start:
            more.setdefault(index, []).extend(remark.reasons)
        else:
            yield remark
    for index, change in enumerate(changes):
        yield change._replace(reasons=tuple(dict.fromkeys([*change.reasons, *more.get(index, ())])))


def removable(story: Story, change: Change) -> list[Stretch]:
    """The paragraphs that the change removes whole, each with its line end; empty where it can't be done safely.

    A paragraph stays where it holds anything but text, ends a section, or is the last of its cell, box or document.
    """
    first = story.index(change.start)
    last = story.index(change.end)
    found = story.stretches[first:last]
    if change.text or not found or found[0].start != change.start or story.stretches[last].start != change.end:
        return []
    return found if all(_can_go(stretch) for stretch in found) else []


def _can_go(stretch: Stretch) -> bool:
    paragraph = stretch.paragraph
    behind = paragraph.element.getnext()
    plain = not paragraph.barriers and not paragraph.boxes and all(piece.lock is None for piece in paragraph.pieces)
    ends_section = paragraph.element.find(f"{W}pPr/{W}sectPr") is not None
    settled = not paragraph.pending and stretch.twin is None
    return plain and settled and not ends_section and behind is not None and local(behind) == "p"


def _last_id(roots: Iterable[Element]) -> int:
    """The highest number of any annotation: revisions, bookmarks and comments share them."""
    last = 0
    for root in roots:
        for number in root.xpath("//@*[local-name() = 'id']"):
            if number.isdigit() and len(number) < 10:
                last = max(last, int(number))
    return last


def open_docx(path: str | Path, *, leave_pending: bool = False) -> WordDocument:
    """The document in that file. Raises ReadError: one line with the path, the reason and what to do."""
    package = read_package(path)
    try:
        return WordDocument(package, leave_pending=leave_pending)
    except ReadError as error:
        raise ReadError(f"{path}: {error}") from error
