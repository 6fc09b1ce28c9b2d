"""A text with its structure: what each paragraph is, and which words are bold, slanted or a link.

Every format is read into this and written from it. Edits move the structure along with the words.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple, Self

from proofreader.core.issue import Edit
from proofreader.core.span import Span


class Shape(StrEnum):
    """What a paragraph is by its form in the source; ROW: of a table, its cells parted by tabs."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    BULLET = "bullet"
    NUMBERED = "numbered"
    QUOTATION = "quotation"
    ROW = "row"
    CODE = "code"


class Form(NamedTuple):
    """``level``: of a heading from 1 (the highest) to 6; of a list item its depth from 1; else 0."""

    shape: Shape = Shape.PARAGRAPH
    level: int = 0


class Style(StrEnum):
    """What may be said of words."""

    BOLD = "bold"
    ITALIC = "italic"
    LINK = "link"
    CODE = "code"


class Mark(NamedTuple):
    """``text[start:end]``, code points, within one paragraph and never empty. ``target``: the address of a link."""

    start: int
    end: int
    style: Style
    target: str = ""


@dataclass(frozen=True, slots=True)
class RichText:
    """``text`` has ``\\n`` between paragraphs; ``forms`` has one entry for each; ``marks`` are sorted.

    Marks of one style don't overlap.
    """

    text: str
    forms: tuple[Form, ...]
    marks: tuple[Mark, ...] = ()

    @classmethod
    def plain(cls, text: str) -> Self:
        """The text without any structure."""
        return cls(text, (Form(),) * (text.count("\n") + 1))

    @classmethod
    def joined(cls, paragraphs: Iterable[tuple[Form, str, Sequence[Mark]]]) -> Self:
        """The paragraphs one after the other; marks are given from the start of each."""
        texts: list[str] = []
        forms: list[Form] = []
        marks: list[Mark] = []
        at = 0
        for form, text, own in paragraphs:
            texts.append(text)
            forms.append(form)
            marks += (mark._replace(start=at + mark.start, end=at + mark.end) for mark in own)
            at += len(text) + 1
        return cls("\n".join(texts), tuple(forms) or (Form(),), united(marks))

    def paragraphs(self) -> Iterator[tuple[Form, str, tuple[Mark, ...]]]:
        """Each with its marks, counted from its start."""
        at = first = 0
        for form, text in zip(self.forms, self.text.split("\n"), strict=True):
            end = at + len(text)
            own = []
            while first < len(self.marks) and self.marks[first].start < end:
                mark = self.marks[first]
                own.append(mark._replace(start=mark.start - at, end=mark.end - at))
                first += 1
            yield form, text, tuple(own)
            at = end + 1

    def touches(self, span: Span, style: Style) -> bool:
        """Whether a character of the span, or beside an empty one, is marked so."""
        start, end = span if span.start < span.end else (max(0, span.start - 1), span.end + 1)
        return any(mark.style is style and mark.start < end and start < mark.end for mark in self.near(start, end))

    def near(self, start: int, end: int) -> Iterator[Mark]:
        """The marks that may touch ``start:end``: those of its paragraphs up to there."""
        first = bisect_left(self.marks, (self.text.rfind("\n", 0, start) + 1,))
        for index in range(first, len(self.marks)):
            if self.marks[index].start > end:
                break
            yield self.marks[index]

    def spans_of(self, *shapes: Shape) -> list[Span]:
        """Where the paragraphs of these shapes stand, in order."""
        found, at = [], 0
        for form, line in zip(self.forms, self.text.split("\n"), strict=True):
            if form.shape in shapes:
                found.append(Span(at, at + len(line)))
            at += len(line) + 1
        return found

    def form_at(self, at: int) -> Form:
        """The form of the paragraph with that place."""
        return self.forms[self.text.count("\n", 0, at)]

    def edited(self, edits: Iterable[Edit]) -> "RichText":
        """The text after all edits, whose spans refer to this one; forms and marks stay with their words.

        A word of a mark that is rewritten stays in it; what is inserted between words joins no mark. A paragraph that
        goes takes its form along; one that is split gives it to both. Insertions at one place stand in the order given.
        Raises ValueError where two edits overlap.
        """
        ordered = _joined(sorted(edits, key=lambda edit: edit.span))
        small = [piece for edit in ordered for piece in self._aligned(edit)]
        if not small:
            return self
        moved = _Moved(self.text, small)
        marks: list[Mark] = []
        for mark in self.marks:
            start, end = moved.start(mark.start), moved.end(mark.end)
            marks += _by_line(moved.text, mark._replace(start=start, end=end))
        return RichText(moved.text, tuple(moved.forms(self.forms)), united(marks))

    def _aligned(self, edit: Edit) -> Iterator[Edit]:
        """The edit, cut into smaller ones where the edge of a mark or of a paragraph lies within it."""
        (start, end), text = edit
        inside = any(start < edge < end for mark in self.near(start, end) for edge in (mark.start, mark.end))
        if not inside and "\n" not in self.text[start:end]:
            yield edit
            return
        old = self.text[start:end]
        for kind, a, b, c, d in SequenceMatcher(None, old, text, autojunk=False).get_opcodes():
            if kind != "equal":
                yield Edit(Span(start + a, start + b), text[c:d])


def _joined(edits: Iterable[Edit]) -> list[Edit]:
    """Insertions at one place as one."""
    found: list[Edit] = []
    for edit in edits:
        if found and found[-1].span == edit.span == (edit.span.end, edit.span.end):
            found[-1] = Edit(edit.span, found[-1].text + edit.text)
        else:
            found.append(edit)
    return found


def united(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """The marks sorted, without empty ones; those of one style and target that touch are one."""
    found: list[Mark] = []
    last: dict[Style, int] = {}
    for mark in sorted(mark for mark in marks if mark.start < mark.end):
        index = last.get(mark.style)
        if index is not None and found[index].end >= mark.start:
            before = found[index]
            if before.target == mark.target:
                found[index] = before._replace(end=max(before.end, mark.end))
                continue
            if mark.end <= before.end:
                continue
            found.append(mark._replace(start=before.end))
        else:
            found.append(mark)
        last[mark.style] = len(found) - 1
    return tuple(sorted(found))


def _by_line(text: str, mark: Mark) -> Iterator[Mark]:
    """The mark, cut at line ends that an edit brought into it."""
    start = mark.start
    while (cut := text.find("\n", start, mark.end)) >= 0:
        yield mark._replace(start=start, end=cut)
        start = cut + 1
    yield mark._replace(start=start)


class _Moved:
    """A text after edits, and where the places of the old one are in it."""

    def __init__(self, old: str, edits: Sequence[Edit]) -> None:
        self._old = old
        self._edits = edits
        self._starts = [edit.span.start for edit in edits]
        self._shifts = [0]  # behind i edits, places have moved by so much
        self._kept: list[tuple[int, int, int]] = []  # new start, old start, length of what stays
        pieces, at, length = [], 0, 0
        for (start, end), text in edits:
            if start < at or end < start or end > len(old):
                raise ValueError("an edit overlaps another or lies outside the text")
            self._keep(length, at, start - at)
            pieces += [old[at:start], text]
            length += start - at + len(text)
            at = end
            self._shifts.append(length - at)
        # One character more: the end of the text, which always stays.
        self._keep(length, at, len(old) - at + 1)
        self.text = "".join([*pieces, old[at:]])

    def _keep(self, new: int, old: int, length: int) -> None:
        if length:
            self._kept.append((new, old, length))

    def start(self, at: int) -> int:
        """Where what begins there begins now; within something rewritten, before it."""
        i = bisect_left(self._starts, at)
        if i and self._edits[i - 1].span.end > at:
            return self._starts[i - 1] + self._shifts[i - 1]
        if self._inserted(i, at) and not self._continues(self._edits[i].text[-1:], self._old[at : at + 1], at - 1):
            i += 1
        return at + self._shifts[i]

    def end(self, at: int) -> int:
        """Where what ends there ends now; within something rewritten, behind it."""
        i = bisect_left(self._starts, at)
        if i and self._edits[i - 1].span.end > at:
            return self._starts[i - 1] + self._shifts[i - 1] + len(self._edits[i - 1].text)
        if self._inserted(i, at) and self._continues(self._edits[i].text[:1], self._old[at - 1 : at], at):
            i += 1
        return at + self._shifts[i]

    def _inserted(self, i: int, at: int) -> bool:
        return i < len(self._edits) and self._edits[i].span == (at, at)

    def _continues(self, new: str, inside: str, beyond: int) -> bool:
        """Whether a letter inserted at the edge of a mark goes on with the word in it, not with one outside."""
        outside = self._old[beyond : beyond + 1] if beyond >= 0 else ""
        return new.isalnum() and inside.isalnum() and not outside.isalnum()

    def forms(self, old: Sequence[Form]) -> Iterator[Form]:
        """The form of each new paragraph: that of the first character in it that was there before."""
        ends = [match.start() for match in re.finditer("\n", self._old)]
        news = [new for new, _, _ in self._kept]
        start = 0
        for line in self.text.split("\n"):
            index = bisect_right(news, start) - 1
            new, before, length = self._kept[max(0, index)]
            place = before + max(0, start - new)
            if index < 0 or start >= new + length:
                following = self._kept[index + 1] if index + 1 < len(self._kept) else None
                # Where nothing of it was there, it goes on with the paragraph that is cut.
                place = following[1] if following and following[0] <= start + len(line) else before + length
            yield old[bisect_left(ends, place)]
            start += len(line) + 1
