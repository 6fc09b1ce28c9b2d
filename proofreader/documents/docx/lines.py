"""A change that runs over the ends of paragraphs, as changes within paragraphs and marks that come and go."""

import difflib
from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple, TypeAlias

import regex

from proofreader.documents.docx.changes import Change, minimal
from proofreader.documents.docx.marks import ends_section, following, is_bare, is_last, mark_revised, same_look
from proofreader.documents.docx.paragraph import OBJECT, Refusal
from proofreader.documents.docx.redline import can_split
from proofreader.documents.docx.story import Story

# Unlike those of ``changes``, these never take a line end along with a word.
_TOKEN = regex.compile(r"[\p{L}\p{M}\p{N}_\u0640\u200c\u200d]+[^\S\n]*|\n|.[^\S\n]*")


class Where(StrEnum):
    """Where new paragraphs come: before a paragraph, behind it, or into its middle, which cuts it in two."""

    BEFORE = "before"
    MIDDLE = "middle"
    BEHIND = "behind"


class Join(NamedTuple):
    """The mark of the paragraph that ends at ``start`` goes.

    look: where the paragraph starts whose properties the joined one takes; None: those of the one behind.
    """

    start: int
    look: int | None = None


class Split(NamedTuple):
    """New paragraphs at ``start`` with these texts; of a paragraph that is cut, those between its halves."""

    start: int
    lines: tuple[str, ...]
    where: Where


Part: TypeAlias = Change | Join | Split


def parts(story: Story, change: Change) -> list[Part]:
    """The same change in parts that each touch one paragraph or one mark, in the order of the text.

    Its reasons are those of the first part that is a change of words, if there is one.
    """
    found = list(_parts(story, change))
    bare = {story.stretches[i].start for i in removed(story, found) if is_bare(story.stretches[i].paragraph)}
    found = [small for part in found for small in (_by_links(story, part) if part.start in bare else [part])]
    first = next((index for index, part in enumerate(found) if isinstance(part, Change)), None)
    if first is not None:
        part = found[first]
        assert isinstance(part, Change)
        found[first] = part._replace(reasons=change.reasons)
    return found


def removed(story: Story, found: list[Part]) -> set[int]:
    """The numbers of the paragraphs of which nothing stays: whatever else stands in them would move elsewhere."""
    gone: Counter[int] = Counter()  # how many characters of each paragraph
    for part in found:
        if isinstance(part, Change):
            gone[story.index(part.start)] += -len(story.text) if part.text else part.end - part.start
    joins = [part for part in found if isinstance(part, Join)]
    firsts = {story.index(join.start) for join in joins}
    kept = {story.index(join.look) for join in joins if join.look is not None}
    kept |= {index + 1 for join in joins if join.look is None and (index := story.index(join.start)) + 1 not in firsts}
    touched = firsts | {index + 1 for index in firsts}
    return {index for index in touched - kept if len(story.stretches[index].paragraph.text) == gone[index]}


def refusal_of_join(story: Story, join: Join) -> Refusal | None:
    """Why that mark can't go; None where it can."""
    index = story.index(join.start)
    first, second = story.stretches[index], story.stretches[index + 1]
    lock = first.paragraph.lock or second.paragraph.lock
    if lock:
        return lock
    pairs = [(first.paragraph, second.paragraph)]
    if first.twin is not None and second.twin is not None:
        pairs.append((first.twin, second.twin))
    for one, other in pairs:
        if following(one.element) is not other.element or ends_section(one.element):
            return Refusal.LINES
    look = first if join.look is None else story.stretches[story.index(join.look)]
    changes_look = join.look is not None and not same_look(look.paragraph.element, second.paragraph.element)
    if mark_revised(first.paragraph.element) or (changes_look and mark_revised(second.paragraph.element)):
        return Refusal.PENDING
    return None


def refusal_of_split(story: Story, split: Split) -> Refusal | None:
    """Why no paragraphs can come there; None where they can."""
    stretch = story.stretches[story.index(split.start)]
    if stretch.paragraph.lock:
        return stretch.paragraph.lock
    if any(OBJECT in line or "\t" in line for line in split.lines):
        return Refusal.OBJECT
    if stretch.paragraph.boxes and split.where != Where.BEFORE:
        return Refusal.BOUNDARY  # the text of its boxes would no longer follow it
    for paragraph in filter(None, (stretch.paragraph, stretch.twin)):
        if paragraph.joined:
            return Refusal.PENDING
        if split.where == Where.MIDDLE and not can_split(paragraph, split.start - stretch.start):
            return Refusal.BOUNDARY
        if split.where == Where.BEHIND and is_last(paragraph.element):
            if ends_section(paragraph.element):
                return Refusal.LINES
            if mark_revised(paragraph.element):
                return Refusal.PENDING
    return None


def _parts(story: Story, change: Change) -> Iterator[Part]:
    old, new = _TOKEN.findall(story.text[change.start : change.end]), _TOKEN.findall(change.text)
    at = [change.start]
    for token in old:
        at.append(at[-1] + len(token))
    for kind, i1, i2, j1, j2 in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            yield from _block(story, at[i1], at[i2], "".join(new[j1:j2]))


def _block(story: Story, start: int, end: int, new: str) -> Iterator[Part]:
    """What differs, line for line as far as both have line ends."""
    marks = [at for at in range(start, end) if story.is_mark(at)]
    lines = new.split("\n")
    while marks and len(lines) > 1:
        yield from _words(story, start, marks[0], lines.pop(0))
        start = marks.pop(0) + 1
    if marks:
        yield from _joins(story, start, end, marks, lines[0])
    elif len(lines) > 1:
        yield from _splits(story, start, end, lines)
    else:
        yield from _words(story, start, end, lines[0])


def _by_links(story: Story, part: Part) -> list[Part]:
    """The removal of all words of a paragraph, cut up at the edges of its links and at its bookmarks."""
    if not isinstance(part, Change) or part.text:
        return [part]
    stretch = story.stretches[story.index(part.start)]
    cuts = {stretch.start + barrier.at for barrier in stretch.paragraph.barriers} | {part.start, part.end}
    return [Change(one, other, "") for one, other in pairwise(sorted(cuts)) if other <= part.end]


def _words(story: Story, start: int, end: int, text: str) -> list[Change]:
    return minimal(story.text, Change(start, end, text))


def _joins(story: Story, start: int, end: int, marks: list[int], text: str) -> Iterator[Part]:
    first = story.stretches[story.index(start)]
    keeps_first = bool(text) or start > first.start
    # Behind the number of a note nothing can be inserted: then before the first word of the next paragraph.
    late = bool(text) and first.paragraph.refusal(start - first.start, marks[0] - first.start, text, free=True)
    for mark in marks:
        yield from _words(story, start, mark, "" if late else text)
        yield Join(mark, first.start if keeps_first and mark == marks[-1] else None)
        start, text = mark + 1, text if late else ""
    yield from _words(story, start, end, text)


def _splits(story: Story, start: int, end: int, lines: list[str]) -> Iterator[Part]:
    stretch = story.stretches[story.index(start)]
    if end == stretch.start and (end < stretch.end or not lines[-1]):
        yield Split(end, tuple(lines[:-1]), Where.BEFORE)
        yield from _words(story, end, end, lines[-1])
    elif end == stretch.end:
        yield from _words(story, start, end, lines[0])
        yield Split(end, tuple(lines[1:]), Where.BEHIND)
    else:
        yield from _words(story, start, end, lines[0])
        yield Split(end, tuple(lines[1:-1]), Where.MIDDLE)
        yield from _words(story, end, end, lines[-1])
