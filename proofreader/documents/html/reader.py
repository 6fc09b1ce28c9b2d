"""An HTML file that is a document, not a page of a site: as word processors and this program write it.

All of it is text then, and nothing has to be looked for.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree, html  # type: ignore[import-untyped]

from proofreader.arabic.late import late_re
from proofreader.core import Form, Shape
from proofreader.documents.docx.xml import Element
from proofreader.documents.paragraph import Paragraph, collapsed, row

# Only pages of a site have them.
_OF_SITES = ("script", "nav", "aside", "form", "iframe", "footer", "noscript", "button")
_WRITERS = late_re(r"proofreader|LibreOffice|OpenOffice|Microsoft Word|Cocoa HTML|pandoc", re.IGNORECASE)
_MOST_LINKED = 0.25  # of the characters; in an article hardly a tenth are links
_UNREAD = frozenset({"head", "style", "title", "template", "del", "svg", "object", "rp"})
_NO_BLOCKS = _UNREAD | {"math"}  # what a block stands in is one itself, but for these
_SIGNS = ("mi", "mn", "mo", "mtext", "ms")  # of MathML
_THROUGH = frozenset(
    "address article body caption center dd details dialog div dl dt fieldset figcaption figure header hgroup html"
    " legend main menu p section summary".split()
)
_TAG = late_re(r"<(?:html|body|p|h[1-6]|div|ul|ol|table)\b", re.IGNORECASE)
_LISTS = {"ul": Shape.BULLET, "ol": Shape.NUMBERED}
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BLOCKS = (
    _THROUGH
    | _LISTS.keys()
    | _HEADINGS.keys()
    | {
        *("li", "blockquote", "pre", "hr", "table", "thead", "tbody", "tfoot", "tr"),
    }
)


class HtmlDocument(NamedTuple):
    """What was read. ``by_word_processor``: whether the file says that one wrote it."""

    paragraphs: list[Paragraph]
    by_word_processor: bool


def read_plain_html(source: str) -> HtmlDocument | None:
    """The document; None where it is a page of a site, or nothing at all."""
    if not _TAG.search(source):
        return None
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        root = html.document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except (ValueError, etree.LxmlError):
        return None
    by_word_processor = _is_by_word_processor(root)
    if not by_word_processor and _is_of_site(root):
        return None
    found = [line for paragraph in _blocks(root, Form(), 0) for line in paragraph.lines()]
    return HtmlDocument(found, by_word_processor) if found else None


def _is_by_word_processor(root: Element) -> bool:
    names = [meta.get("content", "") for meta in root.iter("meta") if meta.get("name", "").lower() == "generator"]
    return any(map(_WRITERS.match, names))


def _is_of_site(root: Element) -> bool:
    """Whether anything in it is of a site: scripts, menus, many links."""
    if any(next(root.iter(tag), None) is not None for tag in _OF_SITES) or root.xpath("//meta[@property]"):
        return True
    linked = sum(len(link.text_content()) for link in root.iter("a"))
    return bool(linked > _MOST_LINKED * len(root.text_content()))


def _blocks(parent: Element, form: Form, depth: int) -> Iterator[Paragraph]:
    """The paragraphs in there; text that stands between blocks is one too."""
    loose = Paragraph(form)
    loose.add(collapsed(parent.text or "", ""))
    for child in parent:
        if _is_hidden(child):
            pass
        elif child.tag in _BLOCKS or (child.tag not in _NO_BLOCKS and next(child.iter(*_BLOCKS), None) is not None):
            yield loose
            yield from _block(child, form, depth)
            loose = Paragraph(form)
        else:
            _inline(child, loose, bold=False, italic=False, link="")
        loose.add(collapsed(child.tail or "", loose.text))
    yield loose


def _block(element: Element, form: Form, depth: int) -> Iterator[Paragraph]:
    tag = element.tag
    if tag in _HEADINGS:
        yield from _blocks(element, Form(Shape.HEADING, _HEADINGS[tag]), depth)
    elif tag in _LISTS:
        yield from _blocks(element, Form(_LISTS[tag], depth + 1), depth + 1)
    elif tag == "blockquote":
        yield from _blocks(element, Form(Shape.QUOTATION), depth)
    elif tag == "pre":
        for line in (element.text_content() or "").strip("\n").split("\n"):
            yield Paragraph(Form(Shape.CODE), line)
    elif tag == "tr":
        yield row([_cell(cell) for cell in element if cell.tag in ("td", "th")])
    else:
        yield from _blocks(element, form, depth)


def _cell(element: Element) -> Paragraph:
    whole = Paragraph()
    for paragraph in _blocks(element, Form(), 0):
        whole.append(Paragraph(text="\n" if whole.text and paragraph.text else ""))
        whole.append(paragraph)
    return whole


def _inline(element: Element, into: Paragraph, *, bold: bool, italic: bool, link: str) -> None:
    tag = element.tag
    if tag in _UNREAD or not isinstance(tag, str) or _is_hidden(element):
        return
    if tag == "img":
        into.apart = True
        return
    if tag == "math":
        signs = (sign.text or "" for sign in element.iter(*_SIGNS))
        into.add("".join(map(str.strip, signs)), code=True)
        return
    if tag == "rt":  # the reading of what stands before; as in a Word document
        into.add(f" ({(element.text_content() or '').strip()})")
        return
    style = _style(element)
    bold = bold or tag in ("b", "strong") or "font-weight:bold" in style
    italic = italic or tag in ("i", "em", "cite") or "font-style:italic" in style
    link = element.get("href", "") if tag == "a" else link
    if tag == "br":
        into.add("\n")
    into.add(collapsed(element.text or "", into.text), bold=bold, italic=italic, link=link)
    for child in element:
        _inline(child, into, bold=bold, italic=italic, link=link)
        into.add(collapsed(child.tail or "", into.text), bold=bold, italic=italic, link=link)


def _style(element: Element) -> str:
    return str(element.get("style", "")).replace(" ", "").lower()


def _is_hidden(element: Element) -> bool:
    """Whether the element itself says that nobody sees it; what style sheets hide is read."""
    return isinstance(element.tag, str) and (element.get("hidden") is not None or "display:none" in _style(element))
