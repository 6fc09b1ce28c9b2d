"""Making one change in a paragraph: in place, or as a tracked revision that Word can accept or reject.

All changes of a paragraph are made from its end to its start: what a change leaves before itself keeps its nodes and
its positions, so the map of the paragraph stays good for the changes that are still to come.
"""

import copy
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import NamedTuple

import regex

from proofreader.arabic.late import late_regex
from proofreader.documents.direction import split_by_direction
from proofreader.documents.docx.changes import owners
from proofreader.documents.docx.paragraph import BREAK, Paragraph, Piece, Refusal
from proofreader.documents.docx.xml import Element, W, local, make, make_text, set_text

_SPECIAL_TAGS = {"\t": "tab", BREAK: "br"}
_SPECIAL = late_regex(f"([\t{BREAK}])")
_ARABIC = late_regex(r"[\p{bc=R}\p{bc=AL}]")
_LATIN = late_regex(r"[\p{bc=L}--\p{Cf}]", regex.VERSION1)
# Pending revisions of somebody else's that a copy of run properties must not bring along.
REVISIONS = ("ins", "del", "moveFrom", "moveTo", "rPrChange")
# Insertions of somebody else's; what is new inside one is no part of it.
_INSERTED = ("ins", "moveTo")
# What follows w:rtl among run properties (ECMA-376 part 1, 17.3.2, CT_RPr).
_BEHIND_RTL = ("cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath", "rPrChange")


class Ends(NamedTuple):
    """The first and the last element that a change made or a remark is about."""

    first: Element
    last: Element


@dataclass(slots=True)
class Revisions:
    """Makes ``w:ins`` and ``w:del`` of one author at one time; ``last_id`` is the highest number in use."""

    author: str
    when: datetime
    last_id: int = 0

    def mark(self, tag: str) -> Element:
        """A new revision without content."""
        self.last_id += 1
        return make(tag, id=str(self.last_id), author=self.author, date=stamp(self.when))

    def enclose(self, paragraph: Element, tag: str, name: str) -> None:
        """Puts the range of a move around a paragraph; both ends of the move bear the same name."""
        start = self.mark(f"{tag}RangeStart")
        start.set(W + "name", name)
        paragraph.addprevious(start)
        paragraph.addnext(make(f"{tag}RangeEnd", id=start.get(W + "id")))


def stamp(when: datetime) -> str:
    """The time as Word writes and shows it: that of the clock on the wall, with a Z that means nothing.

    Word writes local time there, and since 2023 UTC beside it (``w16du:dateUtc``); UTC itself would show hours off.
    """
    return when.astimezone().strftime("%Y-%m-%dT%H:%M:%SZ")


def replace_in_place(paragraph: Paragraph, start: int, end: int, text: str) -> None:
    """Replaces ``start:end``, which ``paragraph.refusal`` has allowed; every run keeps its formatting.

    Text nodes may be left empty: see ``tidy``.
    """
    if not paragraph.pieces:
        _fill(paragraph, _runs_like_mark(paragraph, text))
        return
    if start == end:
        host = _host(paragraph, start)
        at = start - host.start
        set_text(host.node, host.node.text[:at] + text + host.node.text[at:])
        return
    pieces = paragraph.touched(start, end)
    source = owners(paragraph.text[start:end], text) if text else []
    for piece in pieces:
        first, last = max(start, piece.start), min(end, piece.end)
        new = "".join(char for char, at in zip(text, source, strict=True) if first <= start + at < last)
        if piece.soft:
            for fresh in text_nodes(new):
                piece.node.addprevious(fresh)
            _drop(piece.node)
            continue
        old = piece.node.text
        set_text(piece.node, old[: first - piece.start] + new + old[last - piece.start :])


def tidy(paragraph: Paragraph) -> None:
    """Removes the text nodes that ``replace_in_place`` emptied, and the runs that had nothing else.

    Tabs and line breaks that came into a node become elements.
    """
    for piece in paragraph.pieces:
        if piece.lock is None and piece.node.getparent() is not None:
            if piece.node.text:
                _spell_out(piece.node)
            else:
                _drop(piece.node)


def _drop(node: Element) -> None:
    """Removes the node, and its run if that had nothing else, and somebody's insertion that had no other run."""
    run = node.getparent()
    run.remove(node)
    if all(local(child) == "rPr" for child in run):
        above = run.getparent()
        above.remove(run)
        if local(above) in _INSERTED and len(above) == 0:
            above.getparent().remove(above)


def replace_tracked(paragraph: Paragraph, start: int, end: int, text: str, revisions: Revisions) -> Ends:
    """Marks ``start:end`` as deleted and ``text`` behind it as inserted; ``paragraph.refusal`` has allowed it."""
    if not paragraph.pieces:
        ins = revisions.mark("ins")
        ins.extend(_runs_like_mark(paragraph, text))
        _fill(paragraph, [ins])
        return Ends(ins, ins)
    if start == end:
        host = _host(paragraph, start)
        ins = _insertion([(host, text)], revisions)
        _insert(ins, host, start - host.start)
        return Ends(ins, ins)
    pieces = paragraph.touched(start, end)
    marks = _delete(list(_isolate(pieces, start, end)), revisions)
    if not text:
        return Ends(marks[0], marks[-1])
    source = [_piece_at(pieces, start + at) for at in owners(paragraph.text[start:end], text)]
    stretches = []
    for _, group in groupby(zip(source, text, strict=True), key=lambda pair: id(pair[0].node)):
        pairs = list(group)
        stretches.append((pairs[0][0], "".join(char for _, char in pairs)))
    ins = _insertion(stretches, revisions)
    _put_behind(marks[-1], ins)
    return Ends(marks[0], ins)


def isolate(paragraph: Paragraph, start: int, end: int) -> Ends | Refusal:
    """Cuts the runs so that elements of their own hold ``start:end``, or says why it can't. ``start < end``."""
    pieces = paragraph.touched(start, end)
    if not pieces:
        return Refusal.EMPTY
    first, last = pieces[0], pieces[-1]
    lock = first.lock or last.lock
    if lock:
        return lock
    # From the end, so that the first piece's positions hold.
    ends = list(_isolate([last], start, end))
    return Ends(ends[0] if first is last else next(iter(_isolate([first], start, end))), ends[0])


def split_before(paragraph: Paragraph, at: int) -> Element | None:
    """The child of the ``w:p`` with which what is behind ``at`` begins, its run cut there; see ``can_split``."""
    before, behind = paragraph.neighbours(at)
    assert before is not None and behind is not None, "only in the middle of the text"
    # Also where the piece ends there: what was inserted behind it may stand in its node.
    run = _cut(before.node, 0, at - before.start, keep_start=True)[0]
    if local(run.getparent()) in _INSERTED:
        split_insertion(run)
    last = child_of_paragraph(before.node)
    while (following := last.getnext()) is not None and _stays_behind(following):
        last = following
    return last.getnext()


def can_split(paragraph: Paragraph, at: int) -> bool:
    """Whether the paragraph can be cut at that place of its text, with nothing running on over it.

    What somebody else inserted can be: it becomes two insertions.
    """
    before, behind = paragraph.neighbours(at)
    if before is None or behind is None:
        return True
    if before.depth > before.revisions and behind.depth > behind.revisions:
        return False
    first, second = child_of_paragraph(before.node), child_of_paragraph(behind.node)
    return first is not second or local(first) == "r" or (local(first) in _INSERTED and before.depth <= 1)


def _stays_behind(element: Element) -> bool:
    """Whether that belongs to the text before it: the end of a bookmark or field, the number of a note."""
    if local(element) in ("bookmarkEnd", "commentRangeEnd", "permEnd", "moveFromRangeEnd", "moveToRangeEnd"):
        return True
    if local(element) != "r":
        return False
    content = [child for child in element if local(child) != "rPr"]
    notes = ("footnoteReference", "endnoteReference", "commentReference")
    return bool(content) and all(local(child) in notes or child.get(W + "fldCharType") == "end" for child in content)


def child_of_paragraph(element: Element) -> Element:
    """The child of the ``w:p`` in which that element stands."""
    while local(element.getparent()) != "p":
        element = element.getparent()
    return element


def _runs_like_mark(paragraph: Paragraph, text: str) -> list[Element]:
    model = paragraph.element.find(f"{W}pPr/{W}rPr")
    return [inserted_run(model, piece.text, "") for piece in split_by_direction(text)]


def _fill(paragraph: Paragraph, content: Sequence[Element]) -> None:
    """Puts the first text into a paragraph without any."""
    at = 0 if paragraph.element.find(W + "pPr") is None else 1
    for element in reversed(content):
        paragraph.element.insert(at, element)


def inserted_run(properties: Element | None, text: str, model: str) -> Element:
    """A run with these properties, as they suit ``text``; ``model`` is the text that they were made for."""
    run = make("r")
    if properties is not None:
        properties = copy.deepcopy(properties)
        for name in REVISIONS:
            for revision in properties.findall(W + name):
                properties.remove(revision)
        run.append(properties)
    _set_direction(run, text, model)
    run.extend(text_nodes(text))
    return run


def text_nodes(text: str) -> list[Element]:
    """The children of a run that hold that text: ``w:t``, tabs and line breaks."""
    nodes = []
    for piece in _SPECIAL.split(text):
        if piece:
            nodes.append(make(_SPECIAL_TAGS[piece]) if piece in _SPECIAL_TAGS else make_text("t", piece))
    return nodes


def _spell_out(node: Element) -> None:
    """Puts elements for the tabs and line breaks that came into a ``w:t``."""
    if _SPECIAL.search(node.text or ""):
        for new in text_nodes(node.text):
            node.addprevious(new)
        node.getparent().remove(node)


def _set_direction(run: Element, text: str, model: str) -> None:
    """Gives the run ``w:rtl``, or takes it, where its text is of another script than the one it comes from."""
    properties = run.find(W + "rPr")
    rtl = None if properties is None else properties.find(W + "rtl")
    arabic, latin = bool(_ARABIC.search(text)), bool(_LATIN.search(text))
    if arabic and rtl is None and not _ARABIC.search(model):
        if properties is None:
            properties = make("rPr")
            run.insert(0, properties)
        behind = next((child for child in properties if local(child) in _BEHIND_RTL), None)
        if behind is None:
            properties.append(make("rtl"))
        else:
            behind.addprevious(make("rtl"))
    elif latin and not arabic and rtl is not None and properties is not None:
        properties.remove(rtl)


def _host(paragraph: Paragraph, at: int) -> Piece:
    host = paragraph.host(at, free=True)
    assert isinstance(host, Piece), "asked to insert where it was refused"
    return host


def _piece_at(pieces: Sequence[Piece], at: int) -> Piece:
    return next(piece for piece in pieces if piece.start <= at < piece.end)


def _insertion(stretches: Sequence[tuple[Piece, str]], revisions: Revisions) -> Element:
    ins = revisions.mark("ins")
    for piece, text in stretches:
        ins.append(inserted_run(piece.run.find(W + "rPr"), text, piece.text))
    return ins


def _insert(ins: Element, host: Piece, at: int) -> None:
    """Puts the insertion before or behind the host's run, or into its middle."""
    if at > 0:
        _put_behind(_cut(host.node, 0, at, keep_start=True)[0], ins)
        return
    run = _split_before(host.node)
    above = run.getparent()
    _put_before(above if local(above) == "del" else run, ins)


def _put_behind(element: Element, ins: Element) -> None:
    """Puts our insertion behind that element, and outside the insertion of somebody else's in which that stands."""
    above = element.getparent()
    if local(above) in _INSERTED:
        split_insertion(element)
        element = above
    element.addnext(ins)


def _put_before(element: Element, ins: Element) -> None:
    above = element.getparent()
    if local(above) in _INSERTED:
        if element.getprevious() is None:
            element = above
        else:
            split_insertion(element.getprevious())
            element = element.getparent()
    element.addprevious(ins)


def split_insertion(element: Element) -> None:
    """Cuts somebody's insertion in two behind that child of it. They stay one revision: same author, same date."""
    above = element.getparent()
    behind = list(element.itersiblings())
    if behind:
        tail = make(local(above), **{name.removeprefix(W): value for name, value in above.attrib.items()})
        tail.extend(behind)
        above.addnext(tail)


def _isolate(pieces: Sequence[Piece], start: int, end: int) -> Iterator[Element]:
    """For each piece, in order, a run that holds just its part of ``start:end``."""
    runs = []
    for piece in reversed(pieces):
        runs += _cut(piece.node, max(start, piece.start) - piece.start, min(end, piece.end) - piece.start)
    return reversed(runs)


def _cut(node: Element, start: int, end: int, *, keep_start: bool = False) -> list[Element]:
    """The run that holds just ``start:end`` of the node's text; what is before it keeps its run and node.

    ``keep_start``: don't cut at ``start``.
    """
    text = node.text or " "  # a tab or a break is one character
    if end < len(text):
        set_text(node, text[:end])
        node.addnext(make_text("t", text[end:]))
    behind = node.getnext()
    if behind is not None:
        _split_before(behind)
    if keep_start:
        return [node.getparent()]
    if start > 0:
        middle = make_text("t", text[start:end])
        set_text(node, text[:start])
        node.addnext(middle)
        node = middle
    return [_split_before(node)]


def _split_before(node: Element) -> Element:
    """Splits the run before that child of it; returns the run that now starts with it."""
    run = node.getparent()
    children = [child for child in run if local(child) != "rPr"]
    at = children.index(node)
    if at == 0:
        return run
    tail = make("r")
    for name, value in run.attrib.items():
        tail.set(name, value)
    properties = run.find(W + "rPr")
    if properties is not None:
        tail.append(copy.deepcopy(properties))
    tail.extend(children[at:])
    run.addnext(tail)
    return tail


def _delete(runs: Sequence[Element], revisions: Revisions) -> list[Element]:
    """Wraps the runs in ``w:del``, neighbours in one."""
    marks: list[Element] = []
    for run in runs:
        if marks and marks[-1].getnext() is run:
            marks[-1].append(run)
        else:
            mark = revisions.mark("del")
            run.addprevious(mark)
            mark.append(run)
            marks.append(mark)
        for node in run.findall(W + "t"):
            node.tag = W + "delText"
            set_text(node, node.text)
    return marks
