"""A change that runs over the ends of paragraphs, as changes within paragraphs and marks that come and go."""

import difflib
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from proofreader.arabic.late import late_regex
from proofreader.documents.docx.changes import Change, minimal
from proofreader.documents.docx.marks import ends_section, following, look_revised, mark_deleted, mark_revised
from proofreader.documents.docx.paragraph import BREAK, OBJECT, Refusal
from proofreader.documents.docx.redline import can_split
from proofreader.documents.docx.removal import is_locked
from proofreader.documents.docx.story import Story
from proofreader.documents.docx.xml import W

# Unlike those of ``changes``, these never take a line end along with a word.
_TOKEN = late_regex(r"[\p{L}\p{M}\p{N}_\u0640\u200c\u200d]+[^\S\n]*|\n|.[^\S\n]*")


class Where(StrEnum):
    """Where new paragraphs come: before a paragraph, behind it, or into its middle, which cuts it in two."""

    BEFORE = "before"
    MIDDLE = "middle"
    BEHIND = "behind"


class Join(NamedTuple):
    """The mark of paragraph number ``first``, which ends at ``start``, goes: it runs into number ``second``.

    second: None where nothing follows. look: the number of the paragraph whose properties the joined one takes; None:
    those of the second. tag: of the revision, ``del`` or ``moveFrom``.
    """

    start: int
    first: int
    second: int | None
    look: int | None = None
    tag: str = "del"


class Split(NamedTuple):
    """New paragraphs at ``start`` with these texts; of a paragraph that is cut, those between its halves."""

    start: int
    lines: tuple[str, ...]
    where: Where


class Erase(NamedTuple):
    """All that stands in paragraph ``number`` goes, words or not; its mark is a matter of its own.

    whole: the texts of its boxes go, too. tag: of the revision. moved: it arrives elsewhere.
    """

    start: int
    number: int
    whole: bool = True
    tag: str = "del"
    moved: bool = False


class Paste(NamedTuple):
    """Paragraph ``number`` arrives at ``start`` with all that stands in it. tag: of the revision."""

    start: int
    number: int
    where: Where
    tag: str = "ins"


Part: TypeAlias = Change | Join | Split | Erase | Paste


class Move(NamedTuple):
    """The paragraph ``start:end`` of the text goes ``where`` of the place ``to``, the start or end of another one.

    last: its own end can't go; that of the paragraph before it does. order: among what comes to the same place.
    """

    start: int
    end: int
    last: bool
    to: int
    where: Where
    order: int = 0


def parts(story: Story, change: Change) -> list[Part]:
    """The same change in parts that each touch one paragraph or one mark, in the order of the text.

    Its reasons are those of the first part that is a change of words, if there is one.
    """
    whole = whole_paragraphs(story, change)
    if whole:
        return whole
    text = story.marked_text if BREAK in change.text else story.text
    found = list(_parts(story, text, change))
    gone = _removed(story, found)
    found = [
        *(part for part in found if not (isinstance(part, Change) and story.index(part.start) in gone)),
        *(_erasure(story, number, gone) for number in gone),
    ]
    found.sort(key=lambda part: part.start)
    first = next((index for index, part in enumerate(found) if isinstance(part, Change)), None)
    if first is not None:
        part = found[first]
        assert isinstance(part, Change)
        found[first] = part._replace(reasons=change.reasons)
    return found


def whole_paragraphs(story: Story, change: Change) -> list[Part]:
    """The parts of a change that removes paragraphs, with their ends or with the end before; empty for another one."""
    if change.text or change.start == change.end:
        return []
    before = None
    if story.is_mark(change.end - 1) and story.starts(change.start):
        covered = range(story.first_at(change.start), story.index(change.end - 1) + 1)
    elif story.is_mark(change.start) and change.end == story.stretches[story.index(change.end)].end:
        before = story.index(change.start)
        covered = range(before + 1, story.index(change.end) + 1)
    else:
        return []
    outer = _outermost(story, covered)
    found: list[Part] = [_erasure(story, number, covered) for number in outer]
    if before is None:
        joined = [number for number in outer if not mark_deleted(story.stretches[number].paragraph.element)]
        found += (_join(story, number) for number in joined)
    else:
        chain = [before, *outer]
        joins = [Join(story.stretches[first].end, first, second) for first, second in pairwise(chain)]
        found += [*joins[:-1], joins[-1]._replace(look=before)]
    return sorted(found, key=lambda part: part.start)


def emptied(story: Story, change: Change) -> list[Part]:
    """A paragraph that loses all that stands in it, but not its end."""
    number = story.index(change.start)
    return [_erasure(story, number, (number,))]


def move_parts(story: Story, move: Move) -> list[Part]:
    """The parts of a move; as revisions of a move where both ends are those of whole paragraphs."""
    target = story.index(move.to)
    alone = move.where == Where.BEHIND and following(story.stretches[target].paragraph.element) is None
    gone, come = ("del", "ins") if move.last or alone else ("moveFrom", "moveTo")
    change = Change(move.start - 1, move.end, "") if move.last else Change(move.start, move.end + 1, "")
    found: list[Part] = []
    for part in whole_paragraphs(story, change):
        match part:
            case Erase():
                found.append(part._replace(tag=gone, moved=True))
                found.append(Paste(move.to, part.number, move.where, come))
            case Join():
                found.append(part._replace(tag=gone))
    return found


def _join(story: Story, number: int) -> Join:
    """The paragraph runs into the one that follows it."""
    stretch = story.stretches[number]
    behind = following(stretch.paragraph.element)
    return Join(stretch.end, number, None if behind is None else story.number_of(behind))


def _outermost(story: Story, numbers: Iterable[int]) -> list[int]:
    """Those of the paragraphs that are in no text box of another one of them."""
    found: list[int] = []
    elements = set()
    for number in numbers:
        element = story.stretches[number].paragraph.element
        if not any(above in elements for above in element.iterancestors(W + "p")):
            elements.add(element)
            found.append(number)
    return found


def _erasure(story: Story, number: int, gone: Container[int]) -> Erase:
    stretch = story.stretches[number]
    element = stretch.paragraph.element
    whole, at = True, number + 1
    while at < len(story.stretches) and element in story.stretches[at].paragraph.element.iterancestors(W + "p"):
        whole = whole and at in gone
        at += 1
    return Erase(stretch.start, number, whole)


def _removed(story: Story, found: Sequence[Part]) -> set[int]:
    """The numbers of the paragraphs of which nothing stays: whatever else stands in them would move elsewhere."""
    gone: Counter[int] = Counter()  # how many characters of each paragraph
    for part in found:
        if isinstance(part, Change):
            gone[story.index(part.start)] += -len(story.text) if part.text else part.end - part.start
    joins = [part for part in found if isinstance(part, Join)]
    firsts = {join.first for join in joins}
    kept = {join.look for join in joins if join.look is not None}
    seconds = {join.second: join for join in joins if join.second is not None}
    kept |= {number for number, join in seconds.items() if join.look is None and number not in firsts}
    touched = firsts | seconds.keys()
    return {index for index in touched - kept if len(story.stretches[index].paragraph.text) == gone[index]}


def refusal_of_erase(story: Story, erase: Erase) -> Refusal | None:
    """Why not all can go that stands in that paragraph; None where it can."""
    paragraph = story.stretches[erase.number].paragraph
    if paragraph.lock:
        return paragraph.lock
    if is_locked(paragraph.element):
        return Refusal.CONTROL
    return None if erase.whole else Refusal.BOX


def refusal_of_join(story: Story, join: Join) -> Refusal | None:
    """Why that mark can't go; None where it can."""
    first = story.stretches[join.first]
    if ends_section(first.paragraph.element):
        return Refusal.SECTION
    if join.second is None:
        return Refusal.LINES
    second = story.stretches[join.second]
    lock = first.paragraph.lock or second.paragraph.lock
    if lock:
        return lock
    pairs = [(first.paragraph, second.paragraph)]
    if first.twin is not None and second.twin is not None:
        pairs.append((first.twin, second.twin))
    if any(following(one.element) is not other.element for one, other in pairs):
        return Refusal.LINES
    return Refusal.PENDING if mark_deleted(first.paragraph.element) else None


def refusal_of_split(story: Story, split: Split | Paste) -> Refusal | None:
    """Why no paragraphs can come there; None where they can."""
    stretch = story.stretches[story.index(split.start)]
    if stretch.paragraph.lock:
        return stretch.paragraph.lock
    if isinstance(split, Split) and any(OBJECT in line for line in split.lines):
        return Refusal.OBJECT
    if stretch.paragraph.boxes and split.where != Where.BEFORE:
        return Refusal.BOX  # the text of its boxes would no longer follow it
    for paragraph in filter(None, (stretch.paragraph, stretch.twin)):
        if mark_deleted(paragraph.element):
            return Refusal.PENDING
        if split.where == Where.MIDDLE and not can_split(paragraph, split.start - stretch.start):
            return Refusal.INSIDE
        if split.where == Where.BEHIND and following(paragraph.element) is None:
            if ends_section(paragraph.element):
                return Refusal.SECTION
            if mark_revised(paragraph.element) or look_revised(paragraph.element):
                return Refusal.PENDING
    return None


def _parts(story: Story, text: str, change: Change) -> Iterator[Part]:
    old, new = _TOKEN.findall(text[change.start : change.end]), _TOKEN.findall(change.text)
    at = [change.start]
    for token in old:
        at.append(at[-1] + len(token))
    for kind, i1, i2, j1, j2 in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            yield from _block(story, text, at[i1], at[i2], "".join(new[j1:j2]))


def _block(story: Story, text: str, start: int, end: int, new: str) -> Iterator[Part]:
    """What differs, line for line as far as both have line ends."""
    marks = [at for at in range(start, end) if story.is_mark(at)]
    lines = new.split("\n")
    while marks and len(lines) > 1:
        yield from _words(text, start, marks[0], lines.pop(0))
        start = marks.pop(0) + 1
    if marks:
        yield from _joins(story, text, start, end, marks, lines[0])
    elif len(lines) > 1:
        yield from _splits(story, text, start, end, lines)
    else:
        yield from _words(text, start, end, lines[0])


def _words(text: str, start: int, end: int, new: str) -> list[Change]:
    return minimal(text, Change(start, end, new))


def _joins(story: Story, text: str, start: int, end: int, marks: list[int], new: str) -> Iterator[Part]:
    first = story.stretches[story.index(start)]
    keeps_first = bool(new) or start > first.start
    # Behind the number of a note nothing can be inserted: then before the first word of the next paragraph.
    why = first.paragraph.refusal(start - first.start, marks[0] - first.start, new, free=True) if new else None
    late = why not in (None, Refusal.BOUNDARY)
    for mark in marks:
        yield from _words(text, start, mark, "" if late else new)
        number = story.index(mark)
        look = story.index(first.start) if keeps_first and mark == marks[-1] else None
        yield Join(mark, number, number + 1, look)
        start, new = mark + 1, new if late else ""
    yield from _words(text, start, end, new)


def _splits(story: Story, text: str, start: int, end: int, lines: list[str]) -> Iterator[Part]:
    stretch = story.stretches[story.index(start)]
    if end == stretch.start and (end < stretch.end or not lines[-1]):
        yield Split(end, tuple(lines[:-1]), Where.BEFORE)
        yield from _words(text, end, end, lines[-1])
    elif end == stretch.end:
        yield from _words(text, start, end, lines[0])
        yield Split(end, tuple(lines[1:]), Where.BEHIND)
    else:
        yield from _words(text, start, end, lines[0])
        yield Split(end, tuple(lines[1:-1]), Where.MIDDLE)
        yield from _words(text, end, end, lines[-1])
