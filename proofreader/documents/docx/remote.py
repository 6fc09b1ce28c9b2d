"""What a Word document fetches from elsewhere when it is opened: a template, linked pictures, data to merge."""

from typing import TYPE_CHECKING

from proofreader.documents.docx.xml import RELATIONS, Element, local, serialise

if TYPE_CHECKING:
    from proofreader.documents.docx.package import Package

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
# Followed only where somebody clicks.
_HARMLESS = ("hyperlink",)
# What holds nothing else: with the reference the whole of it goes.
_WHOLE = ("attachedTemplate", "mailMerge", "subDoc", "object", "altChunk", "drawing", "pict", "frame", "control")


def without_remote_references(package: "Package") -> dict[str, bytes]:
    """The parts with references to elsewhere, and their relations, without these. Raises ReadError."""
    parts: dict[str, bytes] = {}
    for name in package.names:
        folder, _, file = name.rpartition("/")
        if not (folder == "_rels" or folder.endswith("/_rels")) or not file.endswith(".rels"):
            continue
        relations = package.parse(name)
        gone = [one for one in relations.iterchildren(RELATIONS + "Relationship") if _is_remote(one)]
        if not gone:
            continue
        for one in gone:
            relations.remove(one)
        parts[name] = serialise(relations)
        source = f"{folder.removesuffix('_rels')}{file.removesuffix('.rels')}"
        if source in package.names:
            root = package.parse(source)
            _drop_references(root, {one.get("Id", "") for one in gone})
            parts[source] = serialise(root)
    return parts


def _is_remote(relation: Element) -> bool:
    kind = relation.get("Type", "").rpartition("/")[2]
    return relation.get("TargetMode") == "External" and kind not in _HARMLESS


def _drop_references(root: Element, ids: set[str]) -> None:
    """Removes from that part what refers to these relations."""
    for element in list(root.iter()):
        named = [name for name, value in element.attrib.items() if name.startswith(_R) and value in ids]
        if not named:
            continue
        whole = next((one for one in (element, *element.iterancestors()) if local(one) in _WHOLE), None)
        still_shown = element.get(_R + "embed") is not None and _R + "embed" not in named
        if whole is not None and not still_shown and whole.getparent() is not None:
            whole.getparent().remove(whole)
            continue
        for name in named:
            del element.attrib[name]
