"""A font inside a Word document, so that whoever opens it sees the letters it was written with.

ECMA-376 part 4, 14.2.1: the file of the font lies in the document with its first 32 bytes hidden by a number.
"""

import uuid
from pathlib import Path

from lxml import etree  # type: ignore[import-untyped]

from proofreader.documents.docx.package import Package, relations_of
from proofreader.documents.docx.xml import RELATIONS, TYPES, W, make, serialise

_TYPE = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/font"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_CONTENT_TYPES = "[Content_Types].xml"
_HIDDEN = 32  # bytes


def with_font(data: bytes, family: str, files: dict[str, Path]) -> bytes:
    """The document with that font in it. ``files``: by face, ``embedRegular`` or ``embedBold``.

    A document without a table of fonts stays as it is. Raises ReadError and OSError.
    """
    package = Package(data)
    tables = [relation.target for relation in package.relations(package.main) if relation.kind == "fontTable"]
    if not tables or tables[0] not in package.names:
        return data
    root, path = package.parse(tables[0]), relations_of(tables[0])
    if path in package.names:
        relations = package.parse(path)
    else:
        relations = etree.Element(RELATIONS + "Relationships", nsmap={None: RELATIONS[1:-1]})
    font = next((one for one in root if one.get(W + "name") == family), None)
    if font is None:
        font = make("font", name=family)
        root.append(font)
    parts: dict[str, bytes] = {}
    for number, (face, file) in enumerate(sorted(files.items(), reverse=True), 1):
        # A number made of the font itself: the same document each time.
        key = uuid.uuid5(uuid.NAMESPACE_URL, f"{family}/{face}")
        parts[f"word/fonts/proof{number}.odttf"] = _hidden(file.read_bytes(), key)
        element = make(face, fontKey=f"{{{str(key).upper()}}}")
        element.set(_R + "id", f"rIdFont{number}")
        font.append(element)
        relation = etree.SubElement(relations, RELATIONS + "Relationship", Id=f"rIdFont{number}", Type=_RELATION)
        relation.set("Target", f"fonts/proof{number}.odttf")
    types = package.parse(_CONTENT_TYPES)
    if not any(one.get("Extension") == "odttf" for one in types):
        types.insert(0, etree.Element(TYPES + "Default", Extension="odttf", ContentType=_TYPE))
    return package.save(
        {**parts, tables[0]: serialise(root), path: serialise(relations), _CONTENT_TYPES: serialise(types)}
    )


def _hidden(font: bytes, key: uuid.UUID) -> bytes:
    mask = key.bytes[::-1] * 2
    return bytes(one ^ other for one, other in zip(font[:_HIDDEN], mask, strict=True)) + font[_HIDDEN:]
