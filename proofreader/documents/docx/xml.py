"""Parsing and writing the XML of a Word document, safely and without touching what isn't ours.

The parser expands no entity, loads no DTD and opens no connection. Open Packaging forbids document type declarations
(ECMA-376 part 2, 8.1.4), so a part that has one is refused: that is where entity bombs live.
"""

from typing import Any, TypeAlias

from lxml import etree  # type: ignore[import-untyped]

from proofreader.core.i18n import gettext
from proofreader.documents.errors import ReadError

# lxml ships no type information.
Element: TypeAlias = Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_DOCTYPES = tuple("<!DOCTYPE".encode(encoding) for encoding in ("ascii", "utf-16-le", "utf-16-be"))


def declares_entities(data: bytes) -> bool:
    """Return whether a part may declare a document type, which no part of an Office file does."""
    return any(mark in data for mark in _DOCTYPES)


def parse(data: bytes, name: str) -> Element:
    """The root of that part. Raises ReadError where it isn't well-formed or declares a document type."""
    if declares_entities(data):
        raise ReadError(
            gettext("the part {name} declares entities, which no Word document does; it may be an attack").format(
                name=name
            )
        )
    # libxml2's own limits stay on: 10 MB for one text, 256 levels, no amplification.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise ReadError(
            gettext("the part {name} is damaged ({msg}); open the document in Word and save it").format(
                name=name, msg=error.msg
            )
        ) from error
    if root.getroottree().docinfo.doctype:
        raise ReadError(
            gettext("the part {name} declares entities, which no Word document does; it may be an attack").format(
                name=name
            )
        )
    return root


def serialise(root: Element) -> bytes:
    """The part as bytes, with all namespace declarations where they were (``mc:Ignorable`` names their prefixes)."""
    data: bytes = etree.tostring(root.getroottree(), xml_declaration=True, encoding="UTF-8", standalone=True)
    return data


def canonical(element: Element) -> bytes:
    """The element in a form in which equal ones are equal bytes."""
    data: bytes = etree.tostring(element, method="c14n")
    return data


def make(tag: str, **attributes: str) -> Element:
    """A new ``w:tag`` with attributes of the same namespace."""
    element = etree.Element(W + tag, nsmap={"w": W[1:-1]})
    for name, value in attributes.items():
        element.set(W + name, value)
    return element


def make_text(tag: str, text: str) -> Element:
    """A new ``w:t`` or ``w:delText``."""
    element = make(tag)
    set_text(element, text)
    return element


def set_text(node: Element, text: str) -> None:
    """Gives a ``w:t`` a new text whose spaces at the ends count."""
    node.text = text
    node.set(_SPACE, "preserve")


def local(element: Element) -> str:
    """The name of a WordprocessingML element without its namespace; of others and of comments the empty string."""
    tag = element.tag
    return tag[len(W) :] if isinstance(tag, str) and tag.startswith(W) else ""


def is_on(properties: Element | None, tag: str) -> bool:
    """Whether a toggle such as ``w:vanish`` is set among these properties."""
    element = None if properties is None else properties.find(W + tag)
    return element is not None and element.get(W + "val", "true") not in ("0", "false", "off")
