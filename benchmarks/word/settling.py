"""Reads Word's XML without the code under test: accepts and rejects revisions, lists everything in a part."""

import zipfile
from io import BytesIO

from lxml import etree  # type: ignore[import-untyped]

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TEXT_PARTS = ("document", "footnotes", "endnotes", "header", "footer")
_INSERTIONS = (W + "ins", W + "moveTo")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        assert archive.testzip() is None
        assert len(archive.namelist()) == len(set(archive.namelist()))
        return {name: archive.read(name) for name in archive.namelist()}


def has_text(name: str) -> bool:
    return name.endswith(".xml") and name.removeprefix("word/").startswith(TEXT_PARTS)


def settle(data: bytes, author: str | None, accept: bool) -> etree._Element:
    """The part with this author's revisions accepted or rejected; with everybody's where ``author`` is None."""
    root = etree.fromstring(data)

    def concerned(*names: str) -> list[etree._Element]:
        found = root.iter(*(W + name for name in names))
        return [element for element in found if author is None or element.get(W + "author") == author]

    for change in concerned("pPrChange"):
        _settle_look(change, accept)
    for change in concerned("rPrChange") if author is None else []:
        _settle_look(change, accept)
    for start in concerned("moveFromRangeStart", "moveToRangeStart"):
        ends = root.iter(start.tag.replace("Start", "End"))
        for end in [end for end in ends if end.get(W + "id") == start.get(W + "id")]:
            end.getparent().remove(end)
        start.getparent().remove(start)
    gone, stays = (("del", "moveFrom"), ("ins", "moveTo"))[:: 1 if accept else -1]
    for element in concerned(*gone):
        if element.getparent() is None:
            continue
        if element.getparent().tag == W + "rPr":
            element.set("gone", "1")  # once the words are settled
        else:
            element.getparent().remove(element)
    for element in concerned(*stays):
        if element.getparent().tag == W + "rPr":
            if element.getparent().find("*[@gone]") is None:
                element.getparent().remove(element)
            continue
        for node in element.iter(W + "delText", W + "delInstrText"):
            node.tag = W + ("t" if node.tag == W + "delText" else "instrText")
        for child in list(element):
            element.addprevious(child)
        element.getparent().remove(element)
    for element in root.xpath("//*[@gone]"):
        _settle_mark(element)
    return root


def _settle_mark(element: etree._Element) -> None:
    """Runs the paragraph with that revision of its mark into the next one."""
    paragraph = element.getparent().getparent().getparent()
    element.getparent().remove(element)
    following = paragraph.getnext()
    between = []
    while following is not None and following.tag != W + "p":  # ends of bookmarks
        between.append(following)
        following = following.getnext()
    if following is None:
        return  # the last one of a cell or of the document
    content = [*(child for child in paragraph if child.tag != W + "pPr"), *between]
    for child in reversed(content):
        following.insert(1 if following.find(W + "pPr") is not None else 0, child)
    paragraph.getparent().remove(paragraph)


def _settle_look(change: etree._Element, accept: bool) -> None:
    properties = change.getparent()
    properties.remove(change)
    if not accept:
        for child in list(properties):
            if change.tag == W + "rPrChange" or child.tag not in (W + "rPr", W + "sectPr"):
                properties.remove(child)
        for index, child in enumerate(list(change[0]) if len(change) else []):
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


def _merge(root: etree._Element) -> None:
    """Makes one of neighbouring revisions of the same kind, author and date: they may have been cut for others."""
    for mark in list(root.iter(*(W + name for name in ("ins", "del", "moveFrom", "moveTo")))):
        before = mark.getprevious()
        if before is None or mark.getparent().tag == W + "rPr" or before.tag != mark.tag:
            continue
        if all(before.get(W + name) == mark.get(W + name) for name in ("author", "date")):
            for child in list(before)[::-1]:
                mark.insert(0, child)
            mark.set(W + "id", before.get(W + "id"))
            before.getparent().remove(before)


def _spell_fields(root: etree._Element) -> None:
    """Writes simple fields as the complex ones that they are short for."""
    for field in list(root.iter(W + "fldSimple")):
        for kind in ("begin", "code", "separate", "result", "end"):
            if kind == "result":
                for child in list(field):
                    field.addprevious(child)
                continue
            run = etree.Element(W + "r")
            if kind == "code":
                etree.SubElement(run, W + "instrText").text = field.get(W + "instr")
            else:
                etree.SubElement(run, W + "fldChar").set(W + "fldCharType", kind)
            field.addprevious(run)
        field.getparent().remove(field)


def stream(root: etree._Element) -> list[tuple[str, str, str]]:
    """Everything in the part, in order: each character with its formatting and what is around it, each other element.

    Runs and revisions that were only split give the same stream, and so does a field however it is written.
    """
    _merge(root)
    _spell_fields(root)
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
        # Of somebody's insertion that was cut in two, what is between stands outside.
        inside = around if tag in _INSERTIONS else f"{around}/{name}"
        for child in element:
            walk(child, inside, formatting)
        found.append((f"/{tag}", formatting, around))

    walk(root, "", "")
    return found


def _is_empty(element: etree._Element) -> bool:
    """Whether these are properties without any, or a link without words: revisions of what was in them leave them."""
    if element.tag == W + "hyperlink" and len(element) == 0:
        return True
    return element.tag in (W + "rPr", W + "pPr") and all(_is_empty(child) for child in element)


def characters(tokens: list[tuple[str, str, str]]) -> str:
    return "".join(token[0] for token in tokens if len(token[0]) == 1)


def things(tokens: list[tuple[str, str, str]]) -> list[str]:
    """What is not a character, in order, without links that nothing is left of, and without others' insertions."""
    found: list[str] = []
    for name, _, _ in tokens:
        if name.partition(" ")[0].removeprefix("/") in _INSERTIONS:
            continue
        if name == f"/{W}hyperlink" and found[-1].startswith(f"{W}hyperlink "):
            found.pop()
        elif len(name) > 1:
            found.append(name)
    return found
