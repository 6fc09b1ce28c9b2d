"""Comments in the margin: the reason of a change, in Arabic and from right to left.

A comment is written without a style: those that Word would use are not defined in every document.
"""

import copy
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime

from lxml import etree  # type: ignore[import-untyped]

from proofreader.documents.direction import split_by_direction
from proofreader.documents.docx import threads
from proofreader.documents.docx.changes import Reason
from proofreader.documents.docx.new.writer import xml_text
from proofreader.documents.docx.package import Package, relations_of
from proofreader.documents.docx.redline import Ends, child_of_paragraph, stamp
from proofreader.documents.docx.threads import Threads
from proofreader.documents.docx.xml import RELATIONS, TYPES, Element, W, make, make_text, serialise

_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_CONTENT_TYPES = "[Content_Types].xml"


class Comments:
    """The comments of one package, old and new."""

    def __init__(self, package: Package, author: str, when: datetime, spoken_of: Iterable[str] = ()) -> None:
        """``spoken_of``: numbers that stand in the text, whether there are such comments or not.

        Raises ReadError where the comments that are there can't be read.
        """
        self._package = package
        self._author = author
        self._when = when
        targets = [relation.target for relation in package.relations(package.main) if relation.kind == "comments"]
        self._new_part = not targets
        if targets:
            self._name = targets[0]
            self._root = package.parse(self._name)
        else:
            self._name = package.free_name("comments")
            self._root = etree.Element(W + "comments", nsmap={"w": W[1:-1]})
        numbers = [*(child.get(W + "id", "") for child in self._root), *spoken_of]
        self._next = max((int(number) for number in numbers if number.lstrip("-").isdigit()), default=-1) + 1
        self._added = False
        self._threads = Threads(package)

    def drop(self, numbers: Collection[str]) -> None:
        """Removes the comments of these numbers: what they were on is gone."""
        for comment in list(self._root):
            if comment.get(W + "id") in numbers:
                self._threads.forget(comment)
                self._root.remove(comment)
                self._added = True

    def again(self, number: str) -> str:
        """Makes a comment like the one of that number, for a copy of the words it is on; returns its number."""
        old = next((comment for comment in self._root if comment.get(W + "id") == number), None)
        new = str(self._next)
        self._next += 1
        if old is not None:
            comment = copy.deepcopy(old)
            comment.set(W + "id", new)
            for paragraph in comment.iter(W + "p"):
                for name in list(paragraph.attrib):
                    if name.endswith(("}paraId", "}textId")):
                        del paragraph.attrib[name]
            old.addnext(comment)
            self._added = True
        return new

    def add(self, ends: Ends, reasons: Iterable[Reason], answered: str = "") -> None:
        """Comments on what is between these elements, which stand in a paragraph of the main text.

        The anchors are put outside links and controls, and never inside a revision: accepting or rejecting it must
        not take the comment with it. ``answered``: the number of a comment on the same words, to which it is a reply.
        """
        number = str(self._next)
        self._next += 1
        self._added = True
        comment = make(
            "comment", id=number, author=self._author, date=stamp(self._when), initials=_initials(self._author)
        )
        lines = [line for reason in reasons for line in (reason.summary, reason.rationale) if line]
        for index, line in enumerate(lines or [""]):
            comment.append(_paragraph(line, first=index == 0))
        self._root.append(comment)
        if answered:
            self._threads.answer(self._root, comment, answered)
        child_of_paragraph(ends.first).addprevious(make("commentRangeStart", id=number))
        end = make("commentRangeEnd", id=number)
        child_of_paragraph(ends.last).addnext(end)
        reference = make("r")
        reference.append(make("commentReference", id=number))
        end.addnext(reference)

    def parts(self) -> dict[str, bytes]:
        """The parts that the new comments change or add."""
        if not self._added:
            return {}
        new = {}
        if self._new_part:
            new[self._name] = (_TYPE, _RELATION)
        if self._threads.is_new:
            new[self._threads.name] = (threads.TYPE, threads.RELATION)
        parts = {self._name: serialise(self._threads.declared(self._root)), **self._threads.parts()}
        return parts | (self._announced(new) if new else {})

    def _announced(self, new: Mapping[str, tuple[str, str]]) -> dict[str, bytes]:
        """Content types and relations with new parts, given by name with the type of each and of its relation."""
        types = self._package.parse(_CONTENT_TYPES)
        path = relations_of(self._package.main)
        if path in self._package.names:
            relations = self._package.parse(path)
        else:
            relations = etree.Element(RELATIONS + "Relationships", nsmap={None: RELATIONS[1:-1]})
        for name, (kind, relation) in new.items():
            types.append(_element(TYPES + "Override", PartName=f"/{name}", ContentType=kind))
            used = {one.get("Id") for one in relations}
            key = next(key for number in range(1, len(used) + 2) if (key := f"rIdProof{number}") not in used)
            relations.append(_element(RELATIONS + "Relationship", Id=key, Type=relation, Target=f"/{name}"))
        return {_CONTENT_TYPES: serialise(types), path: serialise(relations)}


def _initials(author: str) -> str:
    """The first letters of the author's names, without the article, as Word shows them beside a comment."""
    return " ".join(name.removeprefix("ال")[:1] or name[:1] for name in author.split()[:3])


def _element(tag: str, **attributes: str) -> Element:
    return etree.Element(tag, attrib=attributes)


def _paragraph(text: str, *, first: bool) -> Element:
    paragraph = make("p")
    properties = make("pPr")
    properties.append(make("bidi"))
    paragraph.append(properties)
    if first:
        mark = make("r")
        mark.append(make("annotationRef"))
        paragraph.append(mark)
    for piece in split_by_direction(xml_text(text)):
        run = make("r")
        if piece.rtl:
            of_run = make("rPr")
            of_run.append(make("rtl"))
            run.append(of_run)
        run.append(make_text("t", piece.text))
        paragraph.append(run)
    return paragraph
