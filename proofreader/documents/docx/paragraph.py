"""One paragraph of Word: its text, and for every character the text node it stands in.

What a reader sees becomes text. What must not be lost (a footnote's number, a picture, a bookmark, the edge of a link)
becomes a *barrier* between two characters; what must not be changed (the result of a field, somebody's pending
insertion) becomes a *locked* piece.
"""

from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from proofreader.documents.docx.shown import running_text, shown_choice
from proofreader.documents.docx.xml import DRAWING, MATH, MC, Element, W, is_on, local

OBJECT = "\ufffc"  # stands for a picture, an equation or a symbol in the line
BREAK = "\u2028"  # in a new text: a line break within a paragraph, where ``\n`` is the end of one


class Refusal(StrEnum):
    """Why an edit can't be made safely."""

    FIELD = "field"  # the text is computed by Word
    PENDING = "pending"  # somebody's revision that is not settled yet
    OBJECT = "object"  # a tab, a break, a picture, an equation
    CONTROL = "control"  # a content control that is locked or bound to data
    BOUNDARY = "boundary"  # it may belong before or behind a note's number, a picture, a deletion
    INSIDE = "inside"  # a paragraph would be cut in two inside a link, control or field
    LINES = "lines"  # it would run over the end of a cell, box or note
    SECTION = "section"  # the end of the paragraph is a section break
    BOX = "box"  # the text of a text box would go or hop with its paragraph
    EMPTY = "empty"  # there is no text here whose formatting it could take


class Piece(NamedTuple):
    """A stretch of the paragraph's text that stands in one node.

    start: code points from the start of the paragraph. depth: how many links, controls, fields and insertions of
    somebody else's are around it. soft: a tab or a line break, which can go but not change, and only where somebody
    rewrites the text freely. revisions: how many insertions of somebody else's are around it.
    """

    start: int
    text: str
    run: Element
    node: Element
    lock: Refusal | None
    depth: int
    soft: bool = False
    revisions: int = 0

    @property
    def end(self) -> int:
        """Behind the last character."""
        return self.start + len(self.text)


class Barrier(NamedTuple):
    """Something without text between two characters. Beside a solid one nothing may be inserted."""

    at: int
    solid: bool


class Box(NamedTuple):
    """A text box anchored in a paragraph, with the copy of it that old programs read (or None)."""

    content: Element
    fallback: Element | None


@dataclass(slots=True)
class Paragraph:
    """``element`` is the ``w:p``; ``joined``: its mark is deleted in a pending revision, so the next one follows on.

    lock: why neither its text nor its mark may be touched, if so. remarked: the numbers of the comments on words of it,
    with the start and the end of these.
    """

    element: Element
    lock: Refusal | None = None
    pieces: list[Piece] = field(default_factory=list)
    barriers: list[Barrier] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    remarked: list[tuple[str, int, int]] = field(default_factory=list)
    text: str = ""
    pending: bool = False
    joined: bool = False

    def touched(self, start: int, end: int) -> list[Piece]:
        """The pieces with a character in ``start:end``."""
        first = max(0, bisect_right(self.pieces, start, key=lambda piece: piece.start) - 1)
        found = []
        for piece in self.pieces[first:]:
            if piece.start >= end:
                break
            if piece.end > start:
                found.append(piece)
        return found

    def neighbours(self, at: int) -> tuple[Piece | None, Piece | None]:
        """The pieces before and behind that place; the same one twice in the middle of a piece."""
        before = self.touched(at - 1, at) if at > 0 else []
        behind = self.touched(at, at + 1)
        return before[0] if before else None, behind[0] if behind else None

    def host(self, at: int, *, free: bool = False) -> Piece | Refusal:
        """The piece that text inserted there joins, or why none can be.

        At the edge of a link or bookmark the text goes outside it; elsewhere it goes on with what is before it.
        free: also beside the number of a note and the like.
        """
        walls = [barrier for barrier in self.barriers if barrier.at == at]
        if not free and any(barrier.solid for barrier in walls):
            return Refusal.BOUNDARY
        before, behind = self.neighbours(at)
        open_ones = [piece for piece in (before, behind) if piece is not None and piece.lock is None]
        if not open_ones:
            locked = before or behind
            return locked.lock or Refusal.EMPTY if locked else Refusal.EMPTY
        return min(open_ones, key=lambda piece: piece.depth) if walls else open_ones[0]

    def refusal(self, start: int, end: int, text: str, *, free: bool = False) -> Refusal | None:
        """Why ``start:end`` of this paragraph can't be replaced by ``text``; None where it can.

        free: tabs and line breaks may come and go, and text may come beside the number of a note.
        """
        if OBJECT in text or (not free and ("\t" in text or BREAK in text)):
            return Refusal.OBJECT
        if "\n" in text or "\r" in text:
            return Refusal.LINES
        if self.vacant or (free and not self.pieces and self.lock is None):
            return None
        if start == end:
            host = self.host(start, free=free)
            return host if isinstance(host, Refusal) else None
        if self.walls(start, end):
            return Refusal.BOUNDARY
        return next(
            (piece.lock for piece in self.touched(start, end) if piece.lock and not (free and piece.soft)), None
        )

    def walls(self, start: int, end: int) -> list[int]:
        """The places between ``start`` and ``end`` where something without text stands, in order."""
        return sorted({barrier.at for barrier in self.barriers if start < barrier.at < end})

    @property
    def vacant(self) -> bool:
        """Whether there is nothing in it, so that text takes the formatting of its mark."""
        return not self.pieces and not self.barriers and self.lock is None


class Fields:
    """The fields that are open where the reader is; they may run over several paragraphs.

    endless: the first ``w:fldChar`` of those without an end, which are none: all that follows would count as theirs.
    """

    def __init__(self, endless: frozenset[Element] = frozenset()) -> None:
        self._open: list[tuple[list[str], bool]] = []  # the words of the code, and whether its result has begun
        self._endless = endless

    def read(self, char: Element) -> None:
        """Takes note of a ``w:fldChar``."""
        kind = char.get(W + "fldCharType")
        if char in self._endless:
            return
        if kind == "begin":
            self._open.append(([], False))
        elif kind == "separate" and self._open:
            self._open[-1] = (self._open[-1][0], True)
        elif kind == "end" and self._open:
            self._open.pop()

    def read_code(self, text: str) -> None:
        """Takes note of a piece of ``w:instrText``."""
        if self._open:
            self._open[-1][0].append(text)

    @property
    def in_code(self) -> bool:
        """Whether what stands here is a code, which nobody sees."""
        return any(not result for _, result in self._open)

    @property
    def lock(self) -> Refusal | None:
        """A link's text is the author's; every other result is Word's."""
        codes = ("".join(words).split() for words, _ in self._open)
        return None if all(code[:1] == ["HYPERLINK"] for code in codes) else Refusal.FIELD

    @property
    def depth(self) -> int:
        """How many fields are open."""
        return len(self._open)


def endless_fields(root: Element) -> frozenset[Element]:
    """The first ``w:fldChar`` of each field in that part that has no end."""
    stories: dict[Element, list[Element]] = {}
    for char in root.iter(W + "fldChar"):
        story = root
        for above in char.iterancestors():
            name = local(above)
            if name in ("del", "moveFrom"):
                break
            if name in ("txbxContent", "footnote", "endnote"):
                story = above
                break
        else:
            name = ""
        if name in ("del", "moveFrom"):
            continue
        begun = stories.setdefault(story, [])
        kind = char.get(W + "fldCharType")
        if kind == "begin":
            begun.append(char)
        elif kind == "end" and begun:
            begun.pop()
    return frozenset(char for begun in stories.values() for char in begun)


# Elements of a paragraph that hold runs; those at whose edge an edit stops.
_THROUGH = frozenset({"smartTag", "customXml"})
_EDGED = frozenset({"hyperlink", "dir", "bdo"})
_MARKERS = frozenset({"bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "permStart", "permEnd"})
_MOVE_MARKERS = frozenset({"moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd"})
_SILENT = frozenset({"pPr", "rPr", "proofErr", "lastRenderedPageBreak", "smartTagPr", "customXmlPr", "delText"})
_CHARACTERS = {
    "tab": "\t",
    "ptab": "\t",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
    "sym": OBJECT,
    "object": OBJECT,
    "ruby": OBJECT,
    "pgNum": OBJECT,
    # The number at the head of a note: with it, the space behind it does not begin the paragraph.
    "footnoteRef": OBJECT,
    "endnoteRef": OBJECT,
}
_SOFT = frozenset({"tab", "br", "cr", "noBreakHyphen", "softHyphen"})
_AS_SPACE = dict.fromkeys(map(ord, "\t\n\r"), " ")
# Content controls whose text is chosen or filled in, not written.
_FILLED = (
    "dataBinding",
    "comboBox",
    "dropDownList",
    "date",
    "picture",
    "docPartList",
    "docPartObj",
    "citation",
    "group",
)
_FILLED_LATER = ("checkbox", "dataBinding")
_OWN_BOOKMARK = "_GoBack"  # where Word's cursor was; it stands anywhere, even inside a word


def read_paragraph(element: Element, fields: Fields, lock: Refusal | None = None) -> Paragraph:
    """The paragraph in that ``w:p``. ``lock``: why no text of it may be changed, if so."""
    return _Reader(element, fields).read(lock)


class _Reader:
    def __init__(self, element: Element, fields: Fields) -> None:
        self._paragraph = Paragraph(element)
        self._fields = fields
        self._length = 0
        self._revisions = 0
        self._remarked: dict[str, int] = {}  # where the comments begin that have no end yet
        self._skipped: set[str] = set()  # ids of Word's own bookmark

    def read(self, lock: Refusal | None) -> Paragraph:
        self._paragraph.lock = lock or self._fields.lock
        mark = self._paragraph.element.find(f"{W}pPr/{W}rPr")
        if mark is not None:
            self._paragraph.joined = mark.find(W + "del") is not None or mark.find(W + "moveFrom") is not None
            self._paragraph.pending = self._paragraph.joined or mark.find(W + "ins") is not None
        self._walk(self._paragraph.element, lock, 0)
        self._paragraph.text = "".join(piece.text for piece in self._paragraph.pieces)
        return self._paragraph

    def _walk(self, parent: Element, lock: Refusal | None, depth: int) -> None:
        for child in parent:
            name = local(child)
            if name == "r":
                self._run(child, lock, depth)
            elif name in _SILENT:
                continue
            elif name in _THROUGH:
                self._walk(child, lock, depth)
            elif name in _EDGED:
                self._edged(child, lock, depth)
            elif name == "fldSimple":
                is_link = child.get(W + "instr", "").split()[:1] == ["HYPERLINK"]
                self._edged(child, lock or (None if is_link else Refusal.FIELD), depth)
            elif name == "sdt":
                content = child.find(W + "sdtContent")
                if content is not None:
                    self._edged(content, lock or control_lock(child), depth)
            elif name in ("ins", "moveTo"):
                self._paragraph.pending = True
                self._revisions += 1
                self._edged(child, lock, depth)
                self._revisions -= 1
            elif name in _MARKERS:
                self._marker(child, name)
            elif child.tag == MC + "AlternateContent" and (shown := shown_choice(child)) is not None:
                self._edged(shown, lock or Refusal.OBJECT, depth)  # its copy would have to change as well
            else:
                self._other(child, name)

    def _edged(self, element: Element, lock: Refusal | None, depth: int) -> None:
        self._barrier(solid=False)
        self._walk(element, lock, depth + 1)
        self._barrier(solid=False)

    def _marker(self, element: Element, name: str) -> None:
        number = element.get(W + "id", "")
        if name == "commentRangeStart":
            self._remarked[number] = self._length
        elif name == "commentRangeEnd" and number in self._remarked:
            self._paragraph.remarked.append((number, self._remarked.pop(number), self._length))
        own = element.get(W + "name") == _OWN_BOOKMARK
        if own:
            self._skipped.add(element.get(W + "id"))
        if not own and not (name == "bookmarkEnd" and element.get(W + "id") in self._skipped):
            self._barrier(solid=False)

    def _other(self, element: Element, name: str) -> None:
        if name in ("del", "moveFrom") or name in _MOVE_MARKERS:
            self._paragraph.pending = True
            self._barrier(solid=True)
        elif isinstance(element.tag, str) and element.tag.startswith(MATH):
            self._add(OBJECT, element, element, Refusal.OBJECT, 0)
        elif isinstance(element.tag, str):  # not a comment or a processing instruction
            self._barrier(solid=True)

    def _run(self, run: Element, lock: Refusal | None, depth: int) -> None:
        properties = run.find(W + "rPr")
        if is_on(properties, "vanish"):
            for char in run.iterchildren(W + "fldChar"):  # the code of an index entry is hidden as a whole
                self._fields.read(char)
            self._barrier(solid=True)
            return
        for child in run:
            name = local(child)
            if name in _SILENT:
                continue
            if name == "fldChar":
                self._fields.read(child)
                self._barrier(solid=False)
            elif name == "instrText":
                self._fields.read_code(child.text or "")
            elif self._fields.in_code:
                self._barrier(solid=True)
            elif name == "t":
                self._add(_shown(child), run, child, lock or self._fields.lock, depth + self._fields.depth)
            elif name in _CHARACTERS:
                free = name in _SOFT and child.get(W + "type", "textWrapping") == "textWrapping"
                soft = free and not (lock or self._fields.lock)
                self._add(_CHARACTERS[name], run, child, Refusal.OBJECT, depth, soft=soft)
            else:
                self._object(run, child, depth)

    def _object(self, run: Element, child: Element, depth: int) -> None:
        """A drawing (perhaps with text boxes), the number of a footnote, whatever else a run may hold."""
        shown, fallback = child, None
        if child.tag == MC + "AlternateContent":
            shown = child.find(MC + "Choice")
            fallback = child.find(MC + "Fallback")
        boxes = [] if shown is None else outermost_boxes(shown)
        copies = [] if fallback is None else outermost_boxes(fallback)
        if not boxes and copies:
            boxes, copies = copies, []
        for index, content in enumerate(boxes):
            same = len(copies) == len(boxes)
            self._paragraph.boxes.append(Box(content, copies[index] if same else None))
        if shown is not None and next(shown.iter(DRAWING + "inline"), None) is not None:
            self._add(OBJECT, run, child, Refusal.OBJECT, depth)
        elif child.tag == MC + "AlternateContent" and not boxes and (text := running_text(child)):
            self._add(text.translate(_AS_SPACE), run, child, Refusal.OBJECT, depth)
        else:
            self._barrier(solid=True)

    def _add(
        self, text: str, run: Element, node: Element, lock: Refusal | None, depth: int, *, soft: bool = False
    ) -> None:
        if text:
            self._paragraph.pieces.append(Piece(self._length, text, run, node, lock, depth, soft, self._revisions))
            self._length += len(text)

    def _barrier(self, solid: bool) -> None:
        self._paragraph.barriers.append(Barrier(self._length, solid))


def _shown(node: Element) -> str:
    """The characters of a ``w:t``. Tabs and line ends among them, which Word never writes, are shown as spaces."""
    text: str = node.text or ""
    return text.translate(_AS_SPACE)


def control_lock(control: Element) -> Refusal | None:
    """CONTROL where the text of that ``w:sdt`` is not the author's to change."""
    properties = control.find(W + "sdtPr")
    if properties is None:
        return None
    lock = properties.find(W + "lock")
    locked = lock is not None and lock.get(W + "val") in ("contentLocked", "sdtContentLocked")
    filled = any(properties.find(W + name) is not None for name in _FILLED)
    # Those of Word 2010 and 2013 have namespaces of their own; most of them only say how the control looks.
    newer = any(str(child.tag).rpartition("}")[2] in _FILLED_LATER for child in properties)
    if locked or filled or newer or is_on(properties, "showingPlcHdr"):
        return Refusal.CONTROL
    return None


def outermost_boxes(element: Element) -> list[Element]:
    """The text boxes in there; those inside a text box are found when it is read."""
    found: list[Element] = []
    for content in element.iter(W + "txbxContent"):
        above = content.getparent()
        while above is not element and above.tag != W + "txbxContent":
            above = above.getparent()
        if above is element:
            found.append(content)
    return found
