"""Markdown (CommonMark with tables) as text with structure, and corrections written back into the source.

Only prose is text, in HTML blocks too: front matter, tags, addresses and pictures are not; code is shown and never
corrected.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from typing import NamedTuple

from markdown_it.token import Token

from proofreader.arabic.late import late_re
from proofreader.core import Edit, Fix, Form, Issue, Mark, RichText, Shape, Span, Style
from proofreader.documents.markdown.front_matter import front_matter_end
from proofreader.documents.markdown.html_blocks import read_html_block
from proofreader.documents.markdown.paragraph import PlacedParagraph
from proofreader.documents.markdown.parser import parser

_LINE_AND_BLANKS = late_re(r".*(?:\n|\Z)(?:[ \t]*\n)*")
_BREAK = late_re(r"<br\b", re.IGNORECASE)
_STYLES = {"strong": Style.BOLD, "em": Style.ITALIC, "link": Style.LINK}
_CODE = ("fence", "code_block")


class MarkdownText:
    """One Markdown source, with ``\\n`` line ends."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.front_matter = source[: front_matter_end(source)]
        paragraphs = list(_read(source))
        self.rich = RichText.joined((item.form, item.text, item.marks) for item in paragraphs)
        places = [[*item.places, None] for item in paragraphs] or [[None]]
        self._places = [place for own in places for place in own][:-1]

    def span(self, span: Span) -> Span | None:
        """Where a span of the prose stands in the source; None where nothing of it is copied from there."""
        start, end = span
        if start == end:
            at = self._gap(start)
            return None if at is None else Span(at, at)
        places = [place for place in self._places[start:end] if place is not None]
        return Span(places[0], places[-1] + 1) if places else None

    def edit(self, edit: Edit) -> Edit | None:
        """The same edit of the source; None where it would run across markup or into what is no prose."""
        (start, end), text = edit
        if not text and "\n" in self.rich.text[start:end]:
            return self._removal(start, end)
        span = self.span(edit.span)
        if span is None or "\n" in text or self._places[start:end] != list(range(*span)):
            return None
        return Edit(span, text)

    def nearest(self, span: Span) -> Span:
        """Where a span of the prose stands in the source; where nothing of it is copied from there, what is before."""
        found = self.span(span)
        if found is None:
            before = next((place for place in reversed(self._places[: span.start]) if place is not None), -1)
            found = Span(before + 1, before + 1)
        return found

    def concerns(self, issue: Issue) -> bool:
        """Whether an issue of the prose is one of the source: it has a place there, and is not about code."""
        if self.span(issue.span) is None:
            return False
        return not self.rich.touches(issue.span, Style.CODE) or any(map(self._is_safe, issue.fixes))

    def in_source(self, issue: Issue) -> Issue | None:
        """The issue with the places of the source; None where it is none of the source.

        Fixes that would run across markup or into code are left out.
        """
        span = self.span(issue.span)
        if span is None or not self.concerns(issue):
            return None
        fixes = tuple(replace(fix, edits=tuple(self._placed(fix.edits))) for fix in issue.fixes if self._is_safe(fix))
        return replace(issue, span=span, fixes=fixes)

    def corrected(self, fixes: Sequence[Fix]) -> "Revision":
        """The source after those fixes of the prose that leave all of its markup as it is.

        A fix is made as a whole or not at all. Each paragraph is read again: where its text or structure is not what
        was meant, the fixes that are to blame are left out.
        """
        safe = [number for number, fix in enumerate(fixes) if self._is_safe(fix)]
        safe.sort(key=lambda number: fixes[number].edits[0].span)
        made: list[int] = []
        text = self
        waiting = [list(self._by_paragraph(fixes, safe))] if safe else []
        while waiting:
            groups = waiting.pop()
            attempt = [*made, *(number for group in groups for number in group)]
            edits = sorted((edit for number in attempt for edit in fixes[number].edits), key=lambda edit: edit.span)
            after = self._applied(edits)
            if after.rich == self.rich.edited(edits):
                made, text = attempt, after
            elif len(groups) > 1:  # halves, so that one bad paragraph among thousands costs little
                half = len(groups) // 2
                waiting += [groups[half:], groups[:half]]
            elif len(groups[0]) > 1:
                half = len(groups[0]) // 2
                waiting += [[groups[0][half:]], [groups[0][:half]]]
        return Revision(text, frozenset(made))

    def _is_safe(self, fix: Fix) -> bool:
        """Whether every edit has a place in the source, and none touches code."""
        return bool(fix.edits) and not any(
            self.edit(edit) is None or self.rich.touches(edit.span, Style.CODE) for edit in fix.edits
        )

    def _removal(self, start: int, end: int) -> Edit | None:
        """Taking whole paragraphs away, with their markup and the blank lines behind; None for parts of them."""
        text, span = f"\n{self.rich.text}\n", self.span(Span(start, end))
        whole = "\n" in text[start : start + 2] and "\n" in text[end : end + 2]
        if span is None or not whole:
            return None
        first = self.source.rfind("\n", 0, span.start) + 1
        last = _LINE_AND_BLANKS.match(self.source, span.end)
        return Edit(Span(first, last.end() if last else span.end), "")

    def _applied(self, edits: Sequence[Edit]) -> "MarkdownText":
        pieces, at = [], 0
        for (start, end), text in self._placed(edits):
            pieces += [self.source[at:start], text]
            at = end
        return MarkdownText("".join([*pieces, self.source[at:]]))

    def _placed(self, edits: Iterable[Edit]) -> Iterator[Edit]:
        for edit in edits:
            placed = self.edit(edit)
            assert placed is not None
            yield placed

    def _by_paragraph(self, fixes: Sequence[Fix], numbers: Iterable[int]) -> Iterator[list[int]]:
        """The fixes of those numbers, which are in order, parted where none runs from one paragraph into the next."""
        group: list[int] = []
        last = 0  # where the furthest edit of the group begins
        for number in numbers:
            edits = fixes[number].edits
            if group and "\n" in self.rich.text[last : edits[0].span.start]:
                yield group
                group = []
            group.append(number)
            last = max(last, edits[-1].span.start)
        if group:
            yield group

    def _gap(self, at: int) -> int | None:
        """Where in the source to insert between two characters: outside marks, as ``RichText.edited`` has it."""
        before = self._places[at - 1] if at else None
        behind = self._places[at] if at < len(self._places) else None
        if before is not None and not (behind is not None and at in self._mark_ends):
            return before + 1
        return behind

    @cached_property
    def _mark_ends(self) -> frozenset[int]:
        return frozenset(mark.end for mark in self.rich.marks)


class Revision(NamedTuple):
    """A source after corrections. ``made``: which of the fixes, by their numbers, it has."""

    text: MarkdownText
    made: frozenset[int]


def _read(source: str) -> Iterator[PlacedParagraph]:
    front = front_matter_end(source)
    lines = _Lines(source, skipped=source.count("\n", 0, front))
    lists: list[Form] = []
    quotes = 0
    heading = 0
    row: PlacedParagraph | None = None
    cells = 0
    for token in parser().parse(source[front:]):
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                shape = Shape.BULLET if token.type.startswith("bullet") else Shape.NUMBERED
                lists.append(Form(shape, len(lists) + 1))
            case "bullet_list_close" | "ordered_list_close":
                lists.pop()
            case "blockquote_open" | "blockquote_close":
                quotes += token.nesting
            case "heading_open":
                heading = int(token.tag[1:])
            case "heading_close":
                heading = 0
            case "tr_open":
                row = PlacedParagraph(Form(Shape.ROW))
                lines.cell_at = cells = 0
            case "tr_close":
                assert row is not None
                yield row
                row = None
            case "inline" if row is not None:
                if cells:
                    row.add("\t", [None])
                cells += 1
                _read_inline(token, lines.places_of_cell(token), row)
            case "inline":
                paragraph = PlacedParagraph(_form(heading, lists, quotes))
                _read_inline(token, lines.places(token), paragraph)
                if paragraph.text:
                    yield paragraph
            case "html_block":
                yield from read_html_block(token.content, lines.places(token))
            case kind if kind in _CODE:
                for line in token.content.rstrip("\n").split("\n"):
                    yield PlacedParagraph(Form(Shape.CODE), line, [None] * len(line), _code(line))


def _form(heading: int, lists: Sequence[Form], quotes: int) -> Form:
    if heading:
        return Form(Shape.HEADING, heading)
    if lists:
        return lists[-1]
    return Form(Shape.QUOTATION) if quotes else Form()


def _code(text: str) -> list[Mark]:
    return [Mark(0, len(text), Style.CODE)] if text else []


def _read_inline(token: Token, places: Sequence[int | None], into: PlacedParagraph) -> None:
    opened: list[tuple[int, Style, str]] = []
    beside = False  # whether a picture is the last that was read
    for child in token.children or ():
        if beside and child.type.startswith("text") and child.content[:1].isalnum() and into.text[-1:].isalnum():
            into.add(" ", [None])
        beside = child.type == "image"
        name = child.type.removesuffix("_open").removesuffix("_close")
        if child.type in ("softbreak", "hardbreak"):
            into.strip()
            into.add(" ", [None])
        elif child.type in ("text", "text_special"):
            at = child.meta.get("at")
            size = len(child.content)
            into.add(child.content, [None] * size if at is None else places[at : at + size])
        elif child.type == "html_inline" and _BREAK.match(child.content):
            into.add(" ", [None])
        elif child.type == "code_inline":
            start = len(into.text)
            into.add(child.content, [None] * len(child.content))
            into.marks.append(Mark(start, len(into.text), Style.CODE))
        elif child.type == "image":
            _add_description(child, into)
        elif name in _STYLES and child.nesting > 0:
            opened.append((len(into.text), _STYLES[name], str(child.attrGet("href") or "")))
        elif name in _STYLES and child.nesting < 0:
            start, style, target = opened.pop()
            into.marks.append(Mark(start, len(into.text), style, target))


def _add_description(image: Token, into: PlacedParagraph) -> None:
    """Goes on with the words that stand for the picture."""
    words = "".join(part.content for part in image.children or () if part.type in ("text", "text_special"))
    text = f" {words}" if words and into.text[-1:].strip() else words
    into.add(text, [None] * len(text))


class _Lines:
    """Finds the content of a block again in the lines of the source."""

    def __init__(self, source: str, skipped: int) -> None:
        self._lines = source.split("\n")
        self._starts = [0]
        for line in self._lines:
            self._starts.append(self._starts[-1] + len(line) + 1)
        self._skipped = skipped
        self.cell_at = 0  # in the line of a table, behind the last cell that was read

    def places(self, token: Token) -> list[int | None]:
        """The place of every character of a block's content: each line of it ends a line of the source.

        Only markers and indentation stand before it, and the closing marks of a heading behind.
        """
        assert token.map is not None
        found: list[int | None] = []
        for number, content in enumerate(token.content.split("\n"), token.map[0] + self._skipped):
            line = self._lines[number] if number < len(self._lines) else ""
            bare = line.rstrip()
            wanted = content.rstrip()
            if not bare.endswith(wanted):
                bare = bare.rstrip("#").rstrip()
            if bare.endswith(wanted):
                start = self._starts[number] + len(bare) - len(wanted)
                found += range(start, start + len(content))
            else:
                found += [None] * len(content)
            found.append(None)  # the line end
        return found[:-1]

    def places_of_cell(self, token: Token) -> list[int | None]:
        """The same for the next cell of a row."""
        assert token.map is not None
        number = token.map[0] + self._skipped
        start = self._lines[number].find(token.content, self.cell_at) if token.content else -1
        if start < 0:
            return [None] * len(token.content)
        self.cell_at = start + len(token.content)
        return list(range(self._starts[number] + start, self._starts[number] + self.cell_at))
