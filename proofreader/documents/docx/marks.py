"""Paragraphs that come, go, run together and fall apart: in place, or as revisions of their marks.

A paragraph's mark (its end) carries its properties. Where a revision deletes it, the text runs on into the next
paragraph, whose mark and properties stay (ECMA-376 part 1, 17.13.5); where the first one's look is to stay, as when
a writer presses Backspace at the start of the second, that is a revision of the second one's properties.
"""

import copy
from collections.abc import Sequence
from itertools import takewhile

from proofreader.documents.direction import split_by_direction
from proofreader.documents.docx.paragraph import Paragraph
from proofreader.documents.docx.redline import (
    REVISIONS,
    Revisions,
    can_split,
    inserted_run,
    split_before,
)
from proofreader.documents.docx.xml import Element, W, canonical, local, make

_BEHIND_MARK = ("sectPr", "pPrChange")
_MOVES_BEGIN = ("moveFromRangeStart", "moveToRangeStart")
_MARKS = ("ins", "del", "moveFrom", "moveTo")
# Properties of the paragraph's end, not of its look.
_OWN = ("rPr", *_BEHIND_MARK)
# Stand between paragraphs without a look of their own.
_BETWEEN = frozenset(
    {
        *("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "permStart", "permEnd", "proofErr"),
        *("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd"),
    }
)


def following(element: Element) -> Element | None:
    """The paragraph that this one runs into where its mark goes; None at the end of a cell, box, note or document."""
    behind = element.getnext()
    while behind is not None and local(behind) in _BETWEEN:
        behind = behind.getnext()
    return behind if behind is not None and local(behind) == "p" else None


def ends_section(element: Element) -> bool:
    """Whether the mark of that paragraph is a section break."""
    return element.find(f"{W}pPr/{W}sectPr") is not None


def mark_deleted(element: Element) -> bool:
    """Whether somebody has deleted or moved the mark already."""
    mark = element.find(f"{W}pPr/{W}rPr")
    return mark is not None and any(mark.find(W + name) is not None for name in ("del", "moveFrom"))


def mark_revised(element: Element) -> bool:
    """Whether somebody's revision of the mark is open."""
    mark = element.find(f"{W}pPr/{W}rPr")
    return mark is not None and any(mark.find(W + name) is not None for name in REVISIONS)


def look_revised(element: Element) -> bool:
    """Whether somebody's revision of the properties is open."""
    return element.find(f"{W}pPr/{W}pPrChange") is not None


def same_look(one: Element, other: Element) -> bool:
    """Whether two paragraphs have the same properties."""
    return [canonical(child) for child in _look(one)] == [canonical(child) for child in _look(other)]


def take_look(element: Element, model: Element, revisions: Revisions | None) -> None:
    """Gives the paragraph the properties of ``model``; with ``revisions`` as a tracked change."""
    if same_look(element, model):
        return
    properties = _properties(element)
    old = _look(element)
    for index, child in enumerate(_look(model)):
        properties.insert(index, copy.deepcopy(child))
    before = make("pPr")
    before.extend(old)  # moves them
    if revisions is not None:
        change = revisions.mark("pPrChange")
        change.append(before)
        properties.append(change)


def join(element: Element) -> None:
    """Runs the paragraph into the next one."""
    behind = following(element)
    assert behind is not None, "a join that was refused"
    content = [child for child in element if local(child) != "pPr" and not _is_empty_link(child)]
    between = element.getnext()
    while between is not behind:
        content.append(between)
        between = between.getnext()
    at = 0 if behind.find(W + "pPr") is None else 1
    for child in reversed(content):
        behind.insert(at, child)
    element.getparent().remove(element)


def split_middle(paragraph: Paragraph, at: int, lines: Sequence[str], revisions: Revisions | None) -> None:
    """Cuts the paragraph in two at that place of its text, with new ones between.

    The second one stays the old one, with its mark, section and whatever revision its properties have.
    """
    assert can_split(paragraph, at), "a split that was refused"
    behind = split_before(paragraph, at)
    element = behind.getparent() if behind is not None else paragraph.element
    head = _like(element)
    content = []
    for child in element:
        if child is behind:
            break
        if local(child) != "pPr":
            content.append(child)
    head.extend(content)
    for new in (head, *(_new_paragraph(paragraph, line, revisions) for line in lines)):
        element.addprevious(new)
        _count_as_new(new, revisions)


def new_paragraphs(paragraph: Paragraph, lines: Sequence[str], revisions: Revisions | None) -> list[Element]:
    """Paragraphs with these lines that look like this one."""
    return [_new_paragraph(paragraph, line, revisions) for line in lines]


def head_of(paragraph: Paragraph) -> Element:
    """The ``w:p`` that the paragraph begins with, where it was cut in two; what was taken out of it says nothing."""
    first = next(iter(paragraph.pieces), None)
    above = None if first is None else next(first.node.iterancestors(W + "p"), None)
    return paragraph.element if above is None else above


def insert_before(element: Element, new: Sequence[Element], revisions: Revisions | None, tag: str = "ins") -> None:
    """Adds these paragraphs before that one. ``tag``: of the revision of their marks."""
    for one in new:
        element.addprevious(one)
        _count_as_new(one, revisions, tag)


def insert_behind(element: Element, new: Sequence[Element], revisions: Revisions | None, tag: str = "ins") -> None:
    """Adds these paragraphs behind that one. ``tag``: of the revision of their marks.

    Rejecting an inserted mark joins its paragraph to the next one. So where none follows, it is this one's mark that
    counts as inserted, and the last new paragraph has the old one's.
    """
    at_end = following(element) is None
    place = element
    # Behind the ends of ranges, too: with an inserted mark between, rejecting would take them into a paragraph.
    while not at_end and local(place.getnext()) in _BETWEEN and not _begins_move_of(revisions, place.getnext()):
        place = place.getnext()
    for number, one in enumerate(new):
        place.addnext(one)
        if number or at_end:
            _count_as_new(place, revisions, tag)
        place = one
    if not at_end:
        _count_as_new(place, revisions, tag)


def _begins_move_of(revisions: Revisions | None, element: Element) -> bool:
    """Whether what we have moved begins there; a new paragraph is no part of it."""
    ours = revisions is not None and element.get(W + "author") == revisions.author
    return ours and local(element) in _MOVES_BEGIN


def mark_paragraph(element: Element, mark: Element) -> None:
    """Puts a revision on the mark of a ``w:p``."""
    properties = _properties(element)
    of_mark = properties.find(W + "rPr")
    if of_mark is None:
        of_mark = make("rPr")
        behind = next((child for child in properties if local(child) in _BEHIND_MARK), None)
        if behind is None:
            properties.append(of_mark)
        else:
            behind.addprevious(of_mark)
    # In the order of the schema (CT_ParaRPr).
    earlier = _MARKS[: _MARKS.index(local(mark))]
    of_mark.insert(len(list(takewhile(lambda child: local(child) in earlier, of_mark))), mark)


def _count_as_new(element: Element, revisions: Revisions | None, tag: str = "ins") -> None:
    if revisions is not None and not mark_revised(element):
        mark_paragraph(element, revisions.mark(tag))


def _properties(element: Element) -> Element:
    properties = element.find(W + "pPr")
    if properties is None:
        properties = make("pPr")
        element.insert(0, properties)
    return properties


def _look(element: Element) -> list[Element]:
    properties = element.find(W + "pPr")
    return [] if properties is None else [child for child in properties if local(child) not in _OWN]


def _is_empty_link(element: Element) -> bool:
    return local(element) == "hyperlink" and len(element) == 0


def _like(element: Element) -> Element:
    """An empty paragraph with the same properties, but no section break and nobody's revisions."""
    new = make("p")
    properties = element.find(W + "pPr")
    if properties is not None:
        properties = copy.deepcopy(properties)
        for name in _BEHIND_MARK:
            for child in properties.findall(W + name):
                properties.remove(child)
        of_mark = properties.find(W + "rPr")
        for name in REVISIONS:
            for child in [] if of_mark is None else of_mark.findall(W + name):
                of_mark.remove(child)
        new.append(properties)
    return new


def _new_paragraph(reference: Paragraph, text: str, revisions: Revisions | None) -> Element:
    new = _like(reference.element)
    if not text:
        return new
    first = next((piece for piece in reference.pieces if piece.lock is None), None)
    model = reference.element.find(f"{W}pPr/{W}rPr") if first is None else first.run.find(W + "rPr")
    runs = [inserted_run(model, piece.text, first.text if first else "") for piece in split_by_direction(text)]
    if revisions is None:
        new.extend(runs)
    else:
        ins = revisions.mark("ins")
        ins.extend(runs)
        new.append(ins)
    return new
