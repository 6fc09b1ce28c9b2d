"""Reads Word's XML without the code under test: accepts and rejects revisions, lists everything in a part."""

import zipfile
from collections import Counter
from io import BytesIO

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TEXT_PARTS = ("document", "footnotes", "endnotes", "header", "footer")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        assert archive.testzip() is None
        assert len(archive.namelist()) == len(set(archive.namelist()))
        return {name: archive.read(name) for name in archive.namelist()}


def has_text(name: str) -> bool:
    return name.endswith(".xml") and name.removeprefix("word/").startswith(TEXT_PARTS)


def settle(data: bytes, author: str, accept: bool) -> etree._Element:
    """The part with this author's revisions accepted or rejected."""
    root = etree.fromstring(data)
    gone, stays = ("del", "ins") if accept else ("ins", "del")
    for element in list(root.iter(W + gone)):
        if element.get(W + "author") == author:
            if element.getparent().tag == W + "rPr":
                _settle_mark(element, removed=True)
            else:
                element.getparent().remove(element)
    for element in list(root.iter(W + stays)):
        if element.get(W + "author") == author:
            if element.getparent().tag == W + "rPr":
                _settle_mark(element, removed=False)
                continue
            for node in element.iter(W + "delText"):
                node.tag = W + "t"
            for child in list(element):
                element.addprevious(child)
            element.getparent().remove(element)
    return root


def _settle_mark(element: etree._Element, removed: bool) -> None:
    paragraph = element.getparent().getparent().getparent()
    element.getparent().remove(element)
    if removed:
        following = paragraph.getnext()
        for child in reversed([child for child in paragraph if child.tag != W + "pPr"]):
            following.insert(1 if following.find(W + "pPr") is not None else 0, child)
        paragraph.getparent().remove(paragraph)


def without_comments(root: etree._Element, known: set[str]) -> None:
    """Removes the anchors of comments whose number is not known."""
    for name in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        for element in list(root.iter(W + name)):
            if element.get(W + "id") not in known:
                run = element.getparent()
                run.remove(element)
                if name == "commentReference" and run.tag == W + "r" and len(run) == 0:
                    run.getparent().remove(run)


def stream(root: etree._Element) -> list[tuple[str, str, str]]:
    """Everything in the part, in order: each character with its formatting and what is around it, each other element.

    Runs that were only split give the same stream.
    """
    found: list[tuple[str, str, str]] = []

    def walk(element: etree._Element, around: str, formatting: str) -> None:
        tag = str(element.tag)
        if tag == W + "r":
            properties = element.find(W + "rPr")
            own = "" if properties is None else etree.tostring(properties, method="c14n").decode()
            for child in element:
                if child.tag != W + "rPr":
                    walk(child, around, own)
            return
        if tag == W + "t":
            found.extend((char, formatting, around) for char in element.text or "")
            return
        attributes = sorted((name, value) for name, value in element.attrib.items() if name != _SPACE)
        name = f"{tag} {attributes} {(element.text or '').strip()}"
        found.append((name, formatting, around))
        for child in element:
            walk(child, f"{around}/{name}", formatting)
        found.append((f"/{tag}", formatting, around))

    walk(root, "", "")
    return found


def characters(tokens: list[tuple[str, str, str]]) -> str:
    return "".join(token[0] for token in tokens if len(token[0]) == 1)


def things(tokens: list[tuple[str, str, str]]) -> list[str]:
    """What is not a character, in order."""
    return [token[0] for token in tokens if len(token[0]) > 1]


def formats(tokens: list[tuple[str, str, str]]) -> Counter[tuple[str, str]]:
    return Counter(token[:2] for token in tokens if len(token[0]) == 1)
