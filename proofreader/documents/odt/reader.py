"""An OpenDocument text (``.odt``) as text with structure: body, tables and text boxes, then the notes."""

from collections.abc import Iterator
from typing import NamedTuple

from proofreader.core import Form, RichText, Shape
from proofreader.documents.docx.xml import Element
from proofreader.documents.odt.archive import OdtArchive
from proofreader.documents.paragraph import Paragraph, collapsed, row

_NS = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
TEXT, OFFICE, STYLE, TABLE, DRAW = (_NS % name for name in ("text", "office", "style", "table", "drawing"))
FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
MATH = "{http://www.w3.org/1998/Math/MathML}"
HREF = "{http://www.w3.org/1999/xlink}href"

# Deleted text, comments, what the program computes or shows elsewhere.
_UNREAD = {
    *(TEXT + name for name in ("tracked-changes", "note-citation", "ruby-text")),
    *(TEXT + name for name in ("table-of-content", "alphabetical-index")),
    *(OFFICE + name for name in ("annotation", "annotation-end", "forms", "event-listeners")),
}
_ANCHOR = TEXT + "anchor-type"
_BOLD = ("bold", "600", "700", "800", "900")


class _Style(NamedTuple):
    """One style: that it is based on, whether it sets bold and italic (None: as there), its name as shown."""

    parent: str
    bold: bool | None
    italic: bool | None
    name: str
    outline: int


def read_odt(data: bytes) -> RichText:
    """The document in those bytes. Raises ReadError where it is damaged, protected or no OpenDocument text."""
    archive = OdtArchive(data)
    content = archive.parse("content.xml")
    assert content is not None
    body = content.find(f"{OFFICE}body/{OFFICE}text")
    roots = [root for root in (archive.parse("styles.xml"), content) if root is not None]
    if body is None:
        return RichText.plain("")
    reader = _Reader(roots, archive)
    found = [line for paragraph in reader.read(body) for line in paragraph.lines()]
    return RichText.joined((item.form, item.text, item.marks) for item in found)


class _Reader:
    def __init__(self, roots: list[Element], archive: OdtArchive) -> None:
        self._archive = archive
        self._objects: dict[str, str] = {}  # the formulas in parts of their own
        self._styles: dict[str, _Style] = {}
        self._numbered: dict[tuple[str, int], bool] = {}
        self._notes: list[Paragraph] = []
        self._boxes: list[Paragraph] = []
        for root in roots:
            for style in root.iter(STYLE + "style"):
                self._styles[style.get(STYLE + "name", "")] = _read_style(style)
            for listed in root.iter(TEXT + "list-style"):
                for level in listed:
                    key = (listed.get(STYLE + "name", ""), _number(level.get(TEXT + "level")))
                    self._numbered[key] = level.tag == TEXT + "list-level-style-number"

    def read(self, body: Element) -> Iterator[Paragraph]:
        yield from self._blocks(body, ())
        yield from self._notes

    def _blocks(self, parent: Element, lists: tuple[str, ...]) -> Iterator[Paragraph]:
        for child in parent:
            if child.tag in (TEXT + "p", TEXT + "h"):
                yield self._paragraph(child, lists)
                yield from self._boxes
                self._boxes = []
            elif child.tag == TEXT + "list":
                name = child.get(TEXT + "style-name") or (lists[-1] if lists else "")
                for item in child:
                    yield from self._blocks(item, (*lists, name))
            elif child.tag == TABLE + "table":
                yield from self._rows(child)
            elif isinstance(child.tag, str) and child.tag not in _UNREAD:
                yield from self._blocks(child, lists)

    def _rows(self, table: Element) -> Iterator[Paragraph]:
        for line in table:
            if line.tag != TABLE + "table-row":  # groups of rows; a table in a cell comes with the cell
                if isinstance(line.tag, str):
                    yield from self._rows(line)
                continue
            cells = []
            for cell in line.iterchildren(TABLE + "table-cell"):
                whole = Paragraph()
                for paragraph in self._blocks(cell, ()):
                    whole.append(Paragraph(text="\n" if whole.text else ""))
                    whole.append(paragraph)
                cells.append(whole)
            yield row(cells)

    def _paragraph(self, element: Element, lists: tuple[str, ...]) -> Paragraph:
        name = element.get(TEXT + "style-name", "")
        form = self._form(element, name, lists)
        paragraph = Paragraph(form)
        heading = form.shape is Shape.HEADING
        bold = not heading and self._is(name, "bold")
        self._inline(element, paragraph, bold, not heading and self._is(name, "italic"), "")
        return paragraph

    def _form(self, element: Element, name: str, lists: tuple[str, ...]) -> Form:
        chain = list(self._chain(name))
        if element.tag == TEXT + "h":
            level = _number(element.get(TEXT + "outline-level"))
            return Form(Shape.HEADING, min(max(level, 1), 6))
        outline = next((style.outline for style in chain if style.outline), 0)
        if outline:
            return Form(Shape.HEADING, min(outline, 6))
        names = {style.name for style in chain} | {name}
        if "Title" in names:
            return Form(Shape.HEADING, 1)
        if lists:
            numbered = self._numbered.get((lists[-1], len(lists)), False)
            return Form(Shape.NUMBERED if numbered else Shape.BULLET, len(lists))
        return Form(Shape.QUOTATION) if names & {"Quotations", "Quote", "Quotation"} else Form()

    def _inline(self, element: Element, into: Paragraph, bold: bool, italic: bool, link: str) -> None:
        def add(text: str | None) -> None:
            into.add(collapsed(text or "", into.text), bold=bold, italic=italic, link=link)

        add(element.text)
        for child in element:
            if child.tag == TEXT + "s":
                into.add(" " * min(_number(child.get(TEXT + "c")), 1000), bold=bold, italic=italic, link=link)
            elif child.tag == TEXT + "tab":
                into.add("\t")
            elif child.tag == TEXT + "line-break":
                into.add("\n")
            elif child.tag == TEXT + "span":
                own = child.get(TEXT + "style-name", "")
                self._inline(child, into, self._is(own, "bold", bold), self._is(own, "italic", italic), link)
            elif child.tag == TEXT + "a":
                self._inline(child, into, bold, italic, child.get(HREF, ""))
            elif child.tag == TEXT + "note":
                for note in child.iterchildren(TEXT + "note-body"):
                    self._notes += self._blocks(note, ())
            elif isinstance(child.tag, str) and child.tag.startswith(DRAW):
                formulas = " ".join(self._formulas(child))
                into.add(formulas, code=True)
                into.apart = into.apart or (not formulas and child.get(_ANCHOR) == "as-char")
                boxes = list(self._blocks(child, ()))
                self._boxes += boxes
            elif isinstance(child.tag, str) and child.tag not in _UNREAD and not _is_hidden(child):
                self._inline(child, into, bold, italic, link)
            add(child.tail)

    def _formulas(self, drawing: Element) -> Iterator[str]:
        """The formulas of a drawing, each in a line: they stand in it or in a part of their own."""
        for item in drawing.iter(DRAW + "object"):
            formula = item.find(MATH + "math")
            part = item.get(HREF, "").removeprefix("./")
            if formula is not None:
                yield _in_a_line(formula)
            elif part:
                if part not in self._objects:
                    root = self._archive.parse(f"{part}/content.xml")
                    self._objects[part] = _in_a_line(root) if root is not None and root.tag == MATH + "math" else ""
                yield self._objects[part]

    def _chain(self, name: str) -> Iterator[_Style]:
        seen = set()
        while name in self._styles and name not in seen:
            seen.add(name)
            yield self._styles[name]
            name = self._styles[name].parent

    def _is(self, name: str, what: str, otherwise: bool = False) -> bool:
        """Whether the style, or one that it is based on, says bold or italic."""
        values = (getattr(style, what) for style in self._chain(name))
        return bool(next((value for value in values if value is not None), otherwise))


def _in_a_line(formula: Element) -> str:
    signs = formula.iter(*(MATH + name for name in ("mi", "mn", "mo", "mtext", "ms")))
    return "".join((sign.text or "").strip() for sign in signs)


def _is_hidden(element: Element) -> bool:
    return bool(element.get(TEXT + "is-hidden") == "true")


def _read_style(style: Element) -> _Style:
    text = style.find(STYLE + "text-properties")
    weights = [] if text is None else [text.get(FO + "font-weight"), text.get(STYLE + "font-weight-complex")]
    slants = [] if text is None else [text.get(FO + "font-style"), text.get(STYLE + "font-style-complex")]
    bold = [value in _BOLD for value in weights if value]
    italic = [value in ("italic", "oblique") for value in slants if value]
    return _Style(
        style.get(STYLE + "parent-style-name", ""),
        any(bold) if bold else None,
        any(italic) if italic else None,
        style.get(STYLE + "display-name") or style.get(STYLE + "name", ""),
        _number(style.get(STYLE + "default-outline-level"), 0),
    )


def _number(value: str | None, otherwise: int = 1) -> int:
    return int(value) if value and value.isascii() and value.isdigit() and len(value) < 9 else otherwise
