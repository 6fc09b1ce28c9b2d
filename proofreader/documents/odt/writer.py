"""An article as an OpenDocument text (ODF 1.3) that reads from right to left."""

import re
import zipfile
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from io import BytesIO
from itertools import groupby
from xml.sax.saxutils import escape, quoteattr

from proofreader.core import Article, Block, Details, Mark, Profile, Role, Shape
from proofreader.documents.direction import is_left_to_right
from proofreader.documents.docx.new.runs import xml_text
from proofreader.documents.nested_lists import Nested, nested
from proofreader.documents.odt.styles import (
    HEADINGS,
    NAMESPACES,
    ROLES,
    TEXT_STYLES,
    automatic_styles,
    styles_part,
)
from proofreader.documents.segments import Segment, by_link, cells_of, segments

_KIND = "application/vnd.oasis.opendocument.text"
_MANIFEST = f"""<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="{_KIND}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
"""
_EARLIEST = (1980, 1, 1, 0, 0, 0)
_LISTS = {Shape.BULLET: "Bullets", Shape.NUMBERED: "Numbers"}


def odt_bytes(article: Article, profile: Profile, details: Details, created: datetime | None = None) -> bytes:
    """The document as a file; ``created`` is the date it bears, now where none is given."""
    date = created or datetime.now(UTC)
    parts = {
        "content.xml": _content(article.blocks),
        "styles.xml": styles_part(profile),
        "meta.xml": _meta(article, profile, details, date),
        "META-INF/manifest.xml": _MANIFEST,
    }
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        # First and not packed, so that the kind of file can be told from its first bytes (ODF 1.3 part 2, 3.3).
        archive.writestr(zipfile.ZipInfo("mimetype", _EARLIEST), _KIND, zipfile.ZIP_STORED)
        for name, text in parts.items():
            archive.writestr(zipfile.ZipInfo(name, _EARLIEST), text.encode(), zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def _content(blocks: Sequence[Block]) -> str:
    body = "".join(_body(blocks))
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content {NAMESPACES} office:version="1.3">'
        f"<office:automatic-styles>{automatic_styles()}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>\n"
    )


def _meta(article: Article, profile: Profile, details: Details, date: datetime) -> str:
    stamp = date.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    values = {
        "dc:title": details.title or article.title,
        "dc:subject": details.outlet,
        "meta:initial-creator": details.author,
        "dc:creator": details.author,
        "meta:creation-date": stamp,
        "dc:date": stamp,
        "dc:language": profile.language,
    }
    elements = "".join(f"<{tag}>{_escaped(value)}</{tag}>" for tag, value in values.items() if value)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document-meta {NAMESPACES} office:version="1.3">'
        f"<office:meta>{elements}</office:meta></office:document-meta>\n"
    )


def _body(blocks: Sequence[Block]) -> Iterator[str]:
    for kind, group in groupby(blocks, _kind):
        items = list(group)
        if kind == "list":
            for item in nested(items):
                yield from _list(item, top=True)
        elif kind == "table":
            yield from _table(items)
        else:
            yield from map(_paragraph, items)


def _kind(block: Block) -> str:
    if block.form.shape in _LISTS:
        return "list"
    return "table" if block.form.shape is Shape.ROW else ""


def _list(item: Nested, *, top: bool) -> Iterator[str]:
    style = f' text:style-name="{_LISTS[item.shape]}"'
    yield f"<text:list{style}>"
    for block, inner in item.items:
        yield f"<text:list-item>{_paragraph(block)}"
        for part in inner:
            yield from _list(part, top=False)
        yield "</text:list-item>"
    yield "</text:list>"


def _table(rows: Sequence[Block]) -> Iterator[str]:
    cells = [cells_of(row) for row in rows]
    columns = max(map(len, cells))
    yield f'<table:table table:style-name="Table"><table:table-column table:number-columns-repeated="{columns}"/>'
    for line in cells:
        full = [*line, *[("", ())] * (columns - len(line))]
        inner = "".join(
            f'<table:table-cell table:style-name="Cell" office:value-type="string">'
            f'<text:p text:style-name="Text_20_body">{_inline(text, marks)}</text:p></table:table-cell>'
            for text, marks in full
        )
        yield f"<table:table-row>{inner}</table:table-row>"
    yield '</table:table><text:p text:style-name="Text_20_body"/>'


def _paragraph(block: Block) -> str:
    style = ROLES[block.role]
    text = _inline(block.text, block.marks)
    heading = block.role is Role.BODY and block.form.shape is Shape.HEADING
    level = min(max(block.form.level, 1), len(HEADINGS))
    style = HEADINGS[level - 1] if heading else style
    if is_left_to_right(block.text) and block.role not in (Role.DATELINE, Role.BYLINE):
        style += "_LTR"
    name = f"text:style-name={quoteattr(style)}"
    if heading:
        return f'<text:h {name} text:outline-level="{level}">{text}</text:h>'
    return f"<text:p {name}>{text}</text:p>"


def _inline(text: str, marks: Sequence[Mark]) -> str:
    parts = []
    for link, pieces in by_link(segments(text, marks)):
        inner = "".join(map(_piece, pieces))
        href = quoteattr(xml_text(link))
        parts.append(f'<text:a xlink:type="simple" xlink:href={href}>{inner}</text:a>' if link else inner)
    whole = "".join(parts)
    # A space at the start of a paragraph would be dropped.
    return f"<text:s/>{whole[1:]}" if whole.startswith(" ") else whole


def _piece(piece: Segment) -> str:
    style = TEXT_STYLES.get((piece.bold, piece.italic, piece.code))
    text = _escaped(piece.text)
    return f'<text:span text:style-name="{style}">{text}</text:span>' if style else text


def _escaped(text: str) -> str:
    """XML text in which tabs and second spaces count (ODF 1.3 part 3, 6.1.2)."""
    plain = escape(xml_text(text)).replace("\t", "<text:tab/>").replace("\n", "<text:line-break/>")
    return re.sub(" {2,}", lambda spaces: " " + "<text:s/>" * (len(spaces[0]) - 1), plain)
