"""Checks a part against the schemas of ECMA-376, as a program that knows no extension would read it."""

import os
import tempfile
from functools import lru_cache
from pathlib import Path

from lxml import etree  # type: ignore[import-untyped]

MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_XML = (
    '<xs:schema targetNamespace="http://www.w3.org/XML/1998/namespace" xmlns:xs="http://www.w3.org/2001/XMLSchema">'
    '<xs:attribute name="lang" type="xs:string"/><xs:attribute name="space"><xs:simpleType>'
    '<xs:restriction base="xs:NCName"><xs:enumeration value="default"/><xs:enumeration value="preserve"/>'
    "</xs:restriction></xs:simpleType></xs:attribute></xs:schema>"
)
_IMPORT = '<xsd:import namespace="http://www.w3.org/XML/1998/namespace"'


@lru_cache
def schema(source: Path) -> etree.XMLSchema:
    """The schema in that folder, ready to use. Raises OSError where it isn't there."""
    with tempfile.TemporaryDirectory() as folder:
        for path in source.glob("*.xsd"):
            # The schemas name the one of the xml: attributes without saying where it is.
            text = path.read_text(encoding="utf-8").replace(
                f"{_IMPORT}/>", f'{_IMPORT} schemaLocation="xml_only.xsd"/>'
            )
            Path(folder, path.name).write_text(text, encoding="utf-8")
        Path(folder, "xml_only.xsd").write_text(_XML, encoding="utf-8")
        return etree.XMLSchema(etree.parse(str(Path(folder, "wml.xsd"))))


def problems(part: bytes, source: Path | None = None) -> list[str]:
    """What the schema objects to; nothing for a part that isn't WordprocessingML.

    source: the folder of the schemas; the one that PROOFREADER_XSD names where it is not given.
    """
    root = etree.fromstring(part)
    if "wordprocessingml" not in root.tag:
        return []
    for element in list(root.iter(MC + "AlternateContent")):
        fallback = element.find(MC + "Fallback")
        for child in list(fallback if fallback is not None else ()):
            element.addprevious(child)
        element.getparent().remove(element)
    ignorable = {root.nsmap[prefix] for prefix in root.attrib.pop(MC + "Ignorable", "").split() if prefix in root.nsmap}
    for element in list(root.iter(etree.Element)):
        for name in list(element.attrib):
            if etree.QName(name).namespace in ignorable:
                del element.attrib[name]
        if etree.QName(element).namespace in ignorable and element.getparent() is not None:
            element.getparent().remove(element)
    checker = schema(source or Path(os.environ["PROOFREADER_XSD"]))
    checker.validate(etree.fromstring(etree.tostring(root)))
    return [f"{error.line}: {error.message}" for error in checker.error_log]
