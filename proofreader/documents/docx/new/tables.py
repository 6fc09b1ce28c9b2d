"""Tables of new Word documents: columns from the right, a line around every cell, the first row as heading."""

from collections.abc import Callable, Sequence

from docx.document import Document
from docx.oxml.ns import nsdecls
from docx.oxml.parser import parse_xml
from docx.shared import Mm
from docx.table import Table
from docx.text.paragraph import Paragraph

from proofreader.core import Block, Mark
from proofreader.documents.segments import cells_of

Fill = Callable[[Paragraph, str, Sequence[Mark]], None]
_BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)


def add_table(document: Document, rows: Sequence[Block], width: int, fill: Fill) -> None:
    """One row for each block, its cells parted by tabs. ``width``: of the text, in twentieths of a point."""
    cells = [list(cells_of(row)) for row in rows]
    columns = max(map(len, cells))
    each = width // columns
    properties = (
        f'<w:tblPr><w:bidiVisual/><w:tblW w:w="{each * columns}" w:type="dxa"/><w:tblBorders>{_BORDERS}</w:tblBorders>'
        '<w:tblLayout w:type="fixed"/></w:tblPr>'
    )
    grid = f'<w:gridCol w:w="{each}"/>' * columns
    row = f'<w:tc><w:tcPr><w:tcW w:w="{each}" w:type="dxa"/></w:tcPr><w:p/></w:tc>' * columns
    heads = ("<w:tblHeader/>", *[""] * (len(rows) - 1))  # the first row is repeated on every page
    body = "".join(f"<w:tr><w:trPr><w:cantSplit/>{head}</w:trPr>{row}</w:tr>" for head in heads)
    element = parse_xml(f"<w:tbl {nsdecls('w')}>{properties}<w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>")
    document.element.body.insert_element_before(element, "w:sectPr")
    table = Table(element, document)
    for line, own in zip(table.rows, cells, strict=True):
        for cell, (text, marks) in zip(line.cells, own, strict=False):
            fill(cell.paragraphs[0], text, marks)
    # Two tables without a paragraph between them would be one, and Word wants one at the end.
    document.add_paragraph()


def text_width(document: Document) -> int:
    """Of the last section, in twentieths of a point."""
    section = document.sections[-1]
    width = section.page_width or Mm(210)
    return max(int(width - (section.left_margin or 0) - (section.right_margin or 0)) // 635, 1440)
