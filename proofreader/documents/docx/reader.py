"""A Word document as text with structure, to be written in another format: the main text, then its notes."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from proofreader.core import RichText, Shape
from proofreader.documents.docx.document import WordDocument
from proofreader.documents.docx.package import Package, relations_of
from proofreader.documents.docx.paragraph import OBJECT
from proofreader.documents.docx.reader_styles import WordStyles
from proofreader.documents.docx.shown import text_of_object, words_left_out
from proofreader.documents.docx.story import Story, Stretch
from proofreader.documents.docx.xml import MATH, RELATIONS, Element, W
from proofreader.documents.paragraph import Paragraph, row

_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_NOTES = ("footnotes", "endnotes")


class ReadDocument(NamedTuple):
    """A document to be written as another one. left_out: words that are no part of its text, by where they stand."""

    structure: RichText
    left_out: Mapping[str, int]


def read_word(data: bytes) -> ReadDocument:
    """The document in those bytes. Raises ReadError where it is damaged, protected or no Word document."""
    package = Package(data)
    story = Story(package)
    return ReadDocument(_joined(_Reader(package, story.stretches)), words_left_out(package, story.roots[package.main]))


def structure_of(document: WordDocument) -> RichText:
    """The same of a document that was read already."""
    return _joined(_Reader(document.package, document.stretches))


def object_texts(document: WordDocument) -> list[str]:
    """The words that ``structure_of`` puts in the place of each ``OBJECT`` of the text, in order."""
    pieces = (piece for stretch in document.stretches for piece in stretch.paragraph.pieces)
    return [text_of_object(piece.node) for piece in pieces if piece.text == OBJECT]


def _joined(reader: "_Reader") -> RichText:
    found = [line for paragraph in reader.read() for line in paragraph.lines()]
    return RichText.joined((item.form, item.text, item.marks) for item in found)


class _Reader:
    def __init__(self, package: Package, stretches: Sequence[Stretch]) -> None:
        self._stretches = stretches
        self._styles = WordStyles(package)
        notes = {relation.target for relation in package.relations(package.main) if relation.kind in _NOTES}
        self._parts = {package.main, *notes}
        self._links = {name: _links(package, name) for name in self._parts if name in package.names}

    def read(self) -> Iterator[Paragraph]:
        stretches = [stretch for stretch in self._stretches if stretch.part in self._parts]
        for line, group in groupby(stretches, lambda stretch: _row_of(stretch.paragraph.element)):
            if line is None:
                yield from self._paragraphs(group)
            else:
                yield row([self._cell(cell) for _, cell in groupby(group, _cell_of)])

    def _cell(self, stretches: Iterator[Stretch]) -> Paragraph:
        whole = Paragraph()
        for paragraph in self._paragraphs(stretches):
            whole.append(Paragraph(text="\n" if whole.text else ""))
            whole.append(paragraph)
        return whole

    def _paragraphs(self, stretches: Iterator[Stretch]) -> Iterator[Paragraph]:
        begun: Paragraph | None = None
        for stretch in stretches:
            paragraph = self._paragraph(stretch)
            if begun is not None:
                begun.append(paragraph)
                paragraph = begun
            begun = paragraph if stretch.paragraph.joined or _is_drop_cap(stretch.paragraph.element) else None
            if begun is None:
                yield paragraph
        if begun is not None:
            yield begun

    def _paragraph(self, stretch: Stretch) -> Paragraph:
        properties = stretch.paragraph.element.find(W + "pPr")
        paragraph = Paragraph(self._styles.form(properties))
        # A heading is bold by its style, and one whose runs are bold too is no different.
        plain = paragraph.form.shape is Shape.HEADING
        for piece in stretch.paragraph.pieces:
            text = text_of_object(piece.node) if piece.text == OBJECT else piece.text
            paragraph.apart = paragraph.apart or not text
            paragraph.add(
                text,
                bold=not plain and self._styles.is_set(piece.run, properties, ("b", "bCs")),
                italic=not plain and self._styles.is_set(piece.run, properties, ("i", "iCs")),
                code=piece.node.tag.startswith(MATH),
                link=self._link(piece.run, stretch.part),
            )
        return paragraph

    def _link(self, run: Element, part: str) -> str:
        above = run.getparent()
        while above is not None and above.tag != W + "p":
            if above.tag == W + "hyperlink":
                return self._links.get(part, {}).get(above.get(_ID, ""), "")
            above = above.getparent()
        return ""


def _links(package: Package, part: str) -> dict[str, str]:
    """The addresses outside that the part names, by their ids. They are copied, never followed."""
    path = relations_of(part)
    if path not in package.names:
        return {}
    relations = package.parse(path).iterchildren(RELATIONS + "Relationship")
    return {item.get("Id", ""): item.get("Target", "") for item in relations if item.get("TargetMode") == "External"}


def _row_of(element: Element) -> Element | None:
    """The outermost row of a table that the paragraph stands in."""
    return next(reversed(list(element.iterancestors(W + "tr"))), None)


def _cell_of(stretch: Stretch) -> Element:
    """The cell of that row."""
    return list(stretch.paragraph.element.iterancestors(W + "tc"))[-1]


def _is_drop_cap(element: Element) -> bool:
    """Whether the paragraph is the large first letter of the next one."""
    frame = element.find(f"{W}pPr/{W}framePr")
    return frame is not None and frame.get(W + "dropCap") in ("drop", "margin")
