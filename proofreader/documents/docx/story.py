"""All the text of a Word document in one string, and the way back from a place in it.

In this order: the body with its tables and text boxes, footnotes, endnotes, headers, footers. Paragraphs are joined by
``\\n``; a text box follows the paragraph that it is anchored in.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from proofreader.core.i18n import gettext
from proofreader.documents.docx.marks import following
from proofreader.documents.docx.package import Package, is_document
from proofreader.documents.docx.paragraph import (
    BREAK,
    Fields,
    Paragraph,
    Refusal,
    control_lock,
    endless_fields,
    read_paragraph,
)
from proofreader.documents.docx.shown import shown_choice
from proofreader.documents.docx.xml import MC, Element, W, local
from proofreader.documents.errors import ReadError

_ORDER = ("footnotes", "endnotes", "header", "footer")
# Their content is paragraphs and tables again.
_BLOCKS = frozenset(
    {"body", "tbl", "tc", "customXml", "sdtContent", "footnote", "endnote", "hdr", "ftr", "txbxContent"}
)
_NOTES = ("footnote", "endnote")
_SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})


@dataclass(slots=True)
class Stretch:
    """A paragraph at its place in the whole text.

    part: the name of its part. remarkable: Word can show a comment there (in the main text, outside text boxes).
    twin: the same paragraph in the copy of the text box that old programs read.
    """

    paragraph: Paragraph
    part: str
    start: int = 0
    remarkable: bool = False
    twin: Paragraph | None = None

    @property
    def running(self) -> bool:
        """Whether it belongs to the running text: not in a table, text box, note, header or footer."""
        return self.remarkable and next(self.paragraph.element.iterancestors(W + "tc"), None) is None

    @property
    def end(self) -> int:
        """Behind the last character."""
        return self.start + len(self.paragraph.text)


class Place(NamedTuple):
    """A span within one paragraph, in code points from its start."""

    stretch: Stretch
    start: int
    end: int


class Story:
    """The text of a package. ``roots`` are the parsed parts, which ``redline`` changes."""

    def __init__(self, package: Package) -> None:
        """Raises ReadError where a part with text is damaged."""
        self.roots: dict[str, Element] = {}
        self.stretches: list[Stretch] = []
        gone: set[tuple[str, str]] = set()  # the main part comes first, and notes are to it alone
        for name in _parts(package):
            root = package.parse(name)
            if name == package.main and not is_document(root):
                raise ReadError(gettext("an Office file, but not a Word document; give a .docx file"))
            self.roots[name] = root
            endless = endless_fields(root)
            gone = gone or references(root, deleted=True) - references(root, deleted=False)
            self.stretches += _Walk(name, endless, gone, main=name == package.main).read(root)
        _end_lines(self.stretches)
        pieces: list[str] = []
        at = 0
        for stretch in self.stretches:
            stretch.start = at
            pieces += [stretch.paragraph.text, "" if stretch.paragraph.joined else "\n"]
            at += len(pieces[-2]) + len(pieces[-1])
        # The last paragraph ends without a line end, as every text here does.
        self.text = "".join(pieces).removesuffix("\n")
        # The same with the line breaks within paragraphs told from their ends; positions are the same.
        pieces[::2] = [piece.replace("\n", BREAK) for piece in pieces[::2]]
        self.marked_text = "".join(pieces).removesuffix("\n")
        self._starts = [stretch.start for stretch in self.stretches]
        self._numbers = {stretch.paragraph.element: number for number, stretch in enumerate(self.stretches)}

    def place(self, start: int, end: int) -> Place | None:
        """Where that span of the text lies; None where it isn't within one paragraph."""
        index = bisect_right(self._starts, start) - 1
        if index < 0 or end > self.stretches[index].end:
            return None
        stretch = self.stretches[index]
        return Place(stretch, start - stretch.start, end - stretch.start)

    def is_mark(self, at: int) -> bool:
        """Whether the end of a paragraph stands there, not a character or a line break."""
        index = self.index(at)
        return at == self.stretches[index].end and index + 1 < len(self.stretches)

    def number_of(self, element: Element) -> int | None:
        """The number of the paragraph that is that ``w:p``; None for one that is not read."""
        return self._numbers.get(element)

    def starts(self, at: int) -> bool:
        """Whether a paragraph starts there."""
        number = bisect_left(self._starts, at)
        return number < len(self._starts) and self._starts[number] == at

    def first_at(self, at: int) -> int:
        """The number of the first paragraph that starts at or behind ``at``."""
        return bisect_left(self._starts, at)

    def index(self, at: int) -> int:
        """The number of the last paragraph that starts at or before ``at``."""
        return bisect_right(self._starts, at) - 1


def _end_lines(stretches: Sequence[Stretch]) -> None:
    """Ends the line of those that are no longer ``joined`` to anything, whose mark is deleted all the same.

    The mark of a paragraph at the end of a cell, control or text goes only with that, and behind one with a text box
    the words of the box are read: what comes next is no part of the same line.
    """
    is_ended = False  # whether a line that runs into the paragraph behind comes to an end
    behind: Stretch | None = None
    for stretch in reversed(stretches):
        paragraph = stretch.paragraph
        if paragraph.joined:
            runs_on = behind is not None and following(paragraph.element) is behind.paragraph.element
            runs_on = runs_on and is_ended and not paragraph.boxes
            paragraph.joined = runs_on or not (paragraph.text or paragraph.boxes)
            is_ended = runs_on or not paragraph.joined
        else:
            is_ended = True
        behind = stretch


def _parts(package: Package) -> Iterator[str]:
    """The parts with text, in reading order."""
    yield package.main
    found = [relation for relation in package.relations(package.main) if relation.target in package.names]
    names = set()
    for relation in sorted(found, key=lambda relation: _natural(relation.target)):
        if relation.kind in _ORDER:
            names.add((_ORDER.index(relation.kind), _natural(relation.target), relation.target))
    yield from (name for _, _, name in sorted(names))


def references(root: Element, *, deleted: bool) -> set[tuple[str, str]]:
    """The kinds and numbers of the notes to which words refer, or to which deleted words do."""
    found = set()
    for name in _NOTES:
        for reference in root.iter(f"{W}{name}Reference"):
            if deleted == any(local(above) in ("del", "moveFrom") for above in reference.iterancestors()):
                found.add((name, reference.get(W + "id", "")))
    return found


def is_empty_note(element: Element) -> bool:
    """Whether nobody would read anything in that note."""
    texts = (text for text in element.iter(W + "t") if text.text and text.text.strip())
    return all(any(local(above) == "moveFrom" for above in text.iterancestors()) for text in texts)


def _natural(name: str) -> tuple[int, str]:
    """header2 before header10."""
    number = re.search(r"(\d+)\.\w+$", name)
    return int(number[1]) if number else 0, name


class _Walk:
    """Reads the paragraphs of one part in document order."""

    def __init__(
        self, part: str, endless: frozenset[Element], gone: Container[tuple[str, str]] = (), *, main: bool
    ) -> None:
        self._part = part
        self._gone = gone
        self._main = main
        self._endless = endless
        self._fields = Fields(endless)

    def read(self, root: Element) -> Iterator[Stretch]:
        yield from self._blocks(root, None, self._main)

    def _blocks(self, parent: Element, lock: Refusal | None, remarkable: bool) -> Iterator[Stretch]:
        for child in parent:
            name = local(child)
            if name == "p":
                yield from self._paragraph(child, lock, remarkable)
            elif name == "tr":
                revision = child.find(f"{W}trPr/{W}del")
                if revision is None:  # a deleted row is not read
                    yield from self._blocks(child, lock, remarkable)
            elif name == "sdt":
                content = child.find(W + "sdtContent")
                if content is not None:
                    yield from self._blocks(content, lock or control_lock(child), remarkable)
            elif name in _BLOCKS:
                if child.get(W + "type") not in _SEPARATORS and not self._is_gone(child):
                    yield from self._blocks(child, lock, remarkable)
            elif child.tag == MC + "AlternateContent":
                shown = shown_choice(child)
                if shown is not None:
                    yield from self._blocks(shown, lock or Refusal.OBJECT, remarkable)

    def _is_gone(self, element: Element) -> bool:
        """Whether that is a note that was deleted together with the words it was to."""
        return (local(element), element.get(W + "id", "")) in self._gone and is_empty_note(element)

    def _paragraph(self, element: Element, lock: Refusal | None, remarkable: bool) -> Iterator[Stretch]:
        paragraph = read_paragraph(element, self._fields, lock)
        yield Stretch(paragraph, self._part, remarkable=remarkable)
        for box in paragraph.boxes:
            # A box is a story of its own: no field goes on into it.
            inner = list(_Walk(self._part, self._endless, main=False).read(box.content))
            if box.fallback is not None:
                copies = list(_Walk(self._part, self._endless, main=False).read(box.fallback))
                if [copy.paragraph.text for copy in copies] == [stretch.paragraph.text for stretch in inner]:
                    for stretch, copy in zip(inner, copies, strict=True):
                        stretch.twin = copy.paragraph
            yield from inner
