"""Reads Word's XML without the code under test: accepts and rejects revisions, lists everything in a part."""

import zipfile
from io import BytesIO

from lxml import etree  # type: ignore[import-untyped]

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
    for change in list(root.iter(W + "pPrChange")):
        if change.get(W + "author") == author:
            _settle_look(change, accept)
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
        between = []
        while following.tag != W + "p":  # ends of bookmarks
            between.append(following)
            following = following.getnext()
        content = [*(child for child in paragraph if child.tag != W + "pPr"), *between]
        for child in reversed(content):
            following.insert(1 if following.find(W + "pPr") is not None else 0, child)
        paragraph.getparent().remove(paragraph)


def _settle_look(change: etree._Element, accept: bool) -> None:
    properties = change.getparent()
    properties.remove(change)
    if not accept:
        for child in list(properties):
            if child.tag not in (W + "rPr", W + "sectPr"):
                properties.remove(child)
        for index, child in enumerate(list(change[0])):
            properties.insert(index, child)


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
        if _is_empty(element):
            return
        attributes = sorted((name, value) for name, value in element.attrib.items() if name != _SPACE)
        name = f"{tag} {attributes} {(element.text or '').strip()}"
        found.append((name, formatting, around))
        for child in element:
            walk(child, f"{around}/{name}", formatting)
        found.append((f"/{tag}", formatting, around))

    walk(root, "", "")
    return found


def _is_empty(element: etree._Element) -> bool:
    """Whether these are properties without any: a revision of them may leave their element behind."""
    return element.tag in (W + "rPr", W + "pPr") and all(_is_empty(child) for child in element)


def characters(tokens: list[tuple[str, str, str]]) -> str:
    return "".join(token[0] for token in tokens if len(token[0]) == 1)


def things(tokens: list[tuple[str, str, str]]) -> list[str]:
    """What is not a character, in order, without links that nothing is left of."""
    found: list[str] = []
    for name, _, _ in tokens:
        if name == f"/{W}hyperlink" and found[-1].startswith(f"{W}hyperlink "):
            found.pop()
        elif len(name) > 1:
            found.append(name)
    return found
