"""Comments in the margin: the reason of a change, in Arabic and from right to left.

A comment is written without a style: those that Word would use are not defined in every document.
"""

from collections.abc import Iterable
from datetime import datetime

from lxml import etree  # type: ignore[import-untyped]

from proofreader.documents.direction import split_by_direction
from proofreader.documents.docx.changes import Reason
from proofreader.documents.docx.new.writer import xml_text
from proofreader.documents.docx.package import Package, relations_of
from proofreader.documents.docx.redline import Ends, child_of_paragraph, stamp
from proofreader.documents.docx.xml import RELATIONS, TYPES, Element, W, make, make_text, serialise

_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_CONTENT_TYPES = "[Content_Types].xml"


class Comments:
    """The comments of one package, old and new."""

    def __init__(self, package: Package, author: str, when: datetime) -> None:
        """Raises ReadError where the comments that are there can't be read."""
        self._package = package
        self._author = author
        self._when = when
        targets = [relation.target for relation in package.relations(package.main) if relation.kind == "comments"]
        self._new_part = not targets
        if targets:
            self._name = targets[0]
            self._root = package.parse(self._name)
        else:
            self._name = _free_name(package)
            self._root = etree.Element(W + "comments", nsmap={"w": W[1:-1]})
        ids = [int(number) for child in self._root if (number := child.get(W + "id", "")).lstrip("-").isdigit()]
        self._next = max(ids, default=-1) + 1
        self._added = False

    def add(self, ends: Ends, reasons: Iterable[Reason]) -> None:
        """Comments on what is between these elements, which stand in a paragraph of the main text.

        The anchors are put outside links and controls, and never inside a revision: accepting or rejecting it must
        not take the comment with it.
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
        parts = {self._name: serialise(self._root)}
        if self._new_part:
            types = self._package.parse(_CONTENT_TYPES)
            types.append(_element(TYPES + "Override", PartName=f"/{self._name}", ContentType=_TYPE))
            parts[_CONTENT_TYPES] = serialise(types)
            path = relations_of(self._package.main)
            if path in self._package.names:
                relations = self._package.parse(path)
            else:
                relations = etree.Element(RELATIONS + "Relationships", nsmap={None: RELATIONS[1:-1]})
            used = {relation.get("Id") for relation in relations}
            name = next(name for number in range(1, len(used) + 2) if (name := f"rIdProof{number}") not in used)
            target = f"/{self._name}"
            relations.append(_element(RELATIONS + "Relationship", Id=name, Type=_RELATION, Target=target))
            parts[path] = serialise(relations)
        return parts


def _initials(author: str) -> str:
    """The first letters of the author's names, without the article, as Word shows them beside a comment."""
    return " ".join(name.removeprefix("ال")[:1] or name[:1] for name in author.split()[:3])


def _element(tag: str, **attributes: str) -> Element:
    return etree.Element(tag, attrib=attributes)


def _free_name(package: Package) -> str:
    folder = package.main.rpartition("/")[0]
    prefix = f"{folder}/" if folder else ""
    taken = {name.lower() for name in package.names}
    candidates = (f"{prefix}comments{number or ''}.xml" for number in range(len(taken) + 1))
    return next(name for name in candidates if name not in taken)


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
