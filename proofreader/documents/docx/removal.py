"""Paragraphs that go or move as a whole, with what stands in them: comments, notes, bookmarks, pictures, fields.

Word marks every run of such a paragraph as deleted or moved, that with the number of a note or a field's code like one
of words, and puts ranges that lie in it inside the revision; links keep the revision inside (ECMA-376 part 1, 17.13.5:
``w:del`` holds runs, controls, equations and ranges, but no link). What begins in one paragraph and ends in another
that stays, stays, and hops into the paragraph behind.
"""

import copy
from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from proofreader.documents.docx.paragraph import Paragraph
from proofreader.documents.docx.redline import REVISIONS, Revisions
from proofreader.documents.docx.xml import MATH, Element, W, local, make, set_text

# What belongs together by its number: the ends of a range and, of a comment, its reference.
_KINDS = {
    "bookmarkStart": "bookmark",
    "bookmarkEnd": "bookmark",
    "permStart": "perm",
    "permEnd": "perm",
    "commentRangeStart": "comment",
    "commentRangeEnd": "comment",
    "commentReference": "comment",
}
_INSERTED = ("ins", "moveTo")
_DELETED = ("del", "moveFrom")
_MOVE_RANGES = ("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd")
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_LOCKED = ("contentLocked", "sdtContentLocked", "sdtLocked")

Goes: TypeAlias = Callable[[Element], bool]


def anchors(roots: Iterable[Element], gone: Iterable[Element]) -> tuple[set[Element], set[str]]:
    """The ends of ranges and the references that go with these paragraphs, and the numbers of the comments among them.

    A range goes where all of it lies in them.
    """
    paragraphs = set(gone)
    found: dict[tuple[Element, str, str], list[tuple[Element, bool]]] = {}
    for root in roots:
        for element in root.iter(*(W + name for name in _KINDS)):
            inside = any(above in paragraphs for above in element.iterancestors(W + "p"))
            key = (root, _KINDS[local(element)], element.get(W + "id", ""))
            found.setdefault(key, []).append((element, inside))
    whole = {key: [element for element, _ in ends] for key, ends in found.items() if all(inside for _, inside in ends)}
    elements = {element for ends in whole.values() for element in ends}
    return elements, {number for _, kind, number in whole if kind == "comment"}


def is_bare(paragraph: Paragraph) -> bool:
    """Whether nothing but text, links and bookmarks stands in it."""
    if paragraph.pending or paragraph.boxes or any(barrier.solid for barrier in paragraph.barriers):
        return False
    kept = ("sdt", "fldChar", "fldSimple", "dir", "bdo")
    return not any(local(element) in kept for element in paragraph.element.iter())


def is_locked(element: Element) -> bool:
    """Whether a control in that paragraph may not be deleted."""
    return any(lock.get(W + "val") in _LOCKED for lock in element.iterfind(f".//{W}sdtPr/{W}lock"))


def leaves_field_open(elements: Iterable[Element]) -> bool:
    """Whether a field begins in these paragraphs, which follow each other, and ends elsewhere, or the other way."""
    depth = 0
    for element in elements:
        for char in element.iter(W + "fldChar"):
            if any(local(above) in ("txbxContent", *_DELETED) for above in char.iterancestors()):
                continue
            depth += {"begin": 1, "end": -1}.get(char.get(W + "fldCharType", ""), 0)
            if depth < 0:
                return True
    return depth != 0


def take_out(parent: Element, goes: Goes) -> None:
    """Removes what stands in that paragraph, but for the ends of ranges that don't go with it."""
    for child in list(parent):
        name = local(child)
        if name == "pPr" or not isinstance(child.tag, str) or not _leaves(child, goes):
            continue
        if _holds_what_stays(child, goes):
            take_out(child, goes)
            if len(child) == 0:
                parent.remove(child)
        else:
            parent.remove(child)


def mark_out(parent: Element, goes: Goes, revisions: Revisions, tag: str) -> None:
    """Marks what stands in that paragraph as deleted (``del``) or moved away (``moveFrom``)."""
    mark: Element | None = None
    for child in list(parent):
        name = local(child)
        if name == "fldSimple":
            for part in _spelt_out(child):
                child.addprevious(part)
                mark = _wrap(part, mark, revisions, tag)
            parent.remove(child)
        elif name == "pPr" or not isinstance(child.tag, str) or name in _DELETED or not _leaves(child, goes):
            mark = None
        elif name == "sdt" and _is_revised(child):
            mark_out(child.find(W + "sdtContent"), goes, revisions, tag)
            mark = None
        elif name == "hyperlink" or name in _INSERTED or _is_revised(child) or _holds_what_stays(child, goes):
            mark_out(child, goes, revisions, tag)
            mark = None
        else:
            mark = _wrap(child, mark, revisions, tag)


def moved_copy(element: Element, goes: Goes) -> Element:
    """The paragraph as it arrives elsewhere, without the ends of ranges that stay, section break and revised mark."""
    new = copy.deepcopy(element)
    ends = [*(W + name for name in (*_KINDS, *_MOVE_RANGES))]
    for old, end in list(zip(element.iter(*ends), new.iter(*ends), strict=True)):
        if not _leaves(old, goes):
            _remove(end)
    _drop_section(new)
    return new


def mark_copy(element: Element, numbers: "Numbers", revisions: Revisions, tag: str) -> None:
    """Marks all in that copy as inserted (``ins``) or moved here (``moveTo``).

    It stands beside the original: what must have a number of its own gets one.
    """
    numbers.renew(element)
    _mark_in(element, revisions, tag)


class Numbers:
    """New numbers for the ranges of copies: one for each old one, also where a range runs over several paragraphs."""

    def __init__(self, revisions: Revisions, new_comment: Callable[[str], str]) -> None:
        """``new_comment`` makes a comment like the one of that number, and gives its number."""
        self._revisions = revisions
        self._new_comment = new_comment
        self._new: dict[tuple[str, str], str] = {}

    def renew(self, element: Element) -> None:
        """Gives what stands in that paragraph new numbers, and takes those away that Word makes itself."""
        for inner in element.iter():
            for name in ("paraId", "textId"):
                inner.attrib.pop(_W14 + name, None)
            if str(inner.tag).endswith("}docPr"):
                inner.set("id", self._next())
        for number in element.findall(f".//{W}sdtPr/{W}id"):
            number.getparent().remove(number)
        for end in element.iter(*(W + name for name in _KINDS)):
            key = _KINDS[local(end)], end.get(W + "id", "")
            if key not in self._new:
                self._new[key] = self._new_comment(key[1]) if key[0] == "comment" else self._next()
            end.set(W + "id", self._new[key])

    def _next(self) -> str:
        self._revisions.last_id += 1
        return str(self._revisions.last_id)


def _leaves(element: Element, goes: Goes) -> bool:
    """Whether that child of a paragraph goes with it."""
    name = local(element)
    if name in _MOVE_RANGES:
        return False
    if name in _KINDS:
        return goes(element)
    if name == "r":
        return all(goes(reference) for reference in element.iterchildren(W + "commentReference"))
    return True


def _holds_what_stays(element: Element, goes: Goes) -> bool:
    return any(not _leaves(inner, goes) for inner in element.iter(*(W + name for name in (*_KINDS, *_MOVE_RANGES))))


def _is_revised(element: Element) -> bool:
    """Whether somebody's revision is open in there; those of a text box go with it."""
    if local(element) == "r":
        return False
    return next(element.iter(*(W + name for name in (*_INSERTED, *_DELETED))), None) is not None


def _wrap(element: Element, mark: Element | None, revisions: Revisions, tag: str) -> Element:
    """Puts the element into the revision that is before it, or into a new one; returns that."""
    if mark is None or mark.getnext() is not element:
        mark = revisions.mark(tag)
        element.addprevious(mark)
    mark.append(element)
    if tag == "del":
        _as_deleted(element)
    return mark


def _as_deleted(element: Element) -> None:
    """Renames text and code of the runs in there, but not those of text boxes, which go as a whole."""
    if local(element) == "r":
        for node in list(element):
            if local(node) in ("t", "instrText"):
                node.tag = W + ("delText" if local(node) == "t" else "delInstrText")
                set_text(node, node.text)
    elif isinstance(element.tag, str) and not element.tag.startswith(MATH):
        for child in element:
            _as_deleted(child)


def _spelt_out(field: Element) -> Iterator[Element]:
    """A simple field in the form that a revision can hold: its code in runs, its result behind it."""
    yield _run_of(make("fldChar", fldCharType="begin"))
    code = make("instrText")
    set_text(code, field.get(W + "instr", ""))
    yield _run_of(code)
    yield _run_of(make("fldChar", fldCharType="separate"))
    yield from list(field)
    yield _run_of(make("fldChar", fldCharType="end"))


def _run_of(content: Element) -> Element:
    run = make("r")
    run.append(content)
    return run


def _drop_section(element: Element) -> None:
    """Takes away what belongs to the end of the paragraph: section break and revisions."""
    properties = element.find(W + "pPr")
    if properties is None:
        return
    for name in ("sectPr", "pPrChange"):
        for child in properties.findall(W + name):
            properties.remove(child)
    of_mark = properties.find(W + "rPr")
    for name in REVISIONS:
        for child in [] if of_mark is None else of_mark.findall(W + name):
            of_mark.remove(child)


def _mark_in(parent: Element, revisions: Revisions, tag: str) -> None:
    mark: Element | None = None
    for child in list(parent):
        name = local(child)
        if name == "fldSimple":
            for part in _spelt_out(child):
                child.addprevious(part)
                mark = _wrap(part, mark, revisions, tag)
            parent.remove(child)
        elif name == "pPr" or not isinstance(child.tag, str):
            mark = None
        elif name == "hyperlink":
            _mark_in(child, revisions, tag)
            mark = None
        else:
            mark = _wrap(child, mark, revisions, tag)


def _remove(element: Element) -> None:
    """Removes it, and its run if that had nothing else."""
    run = element.getparent()
    run.remove(element)
    if local(run) == "r" and all(local(child) == "rPr" for child in run):
        run.getparent().remove(run)
