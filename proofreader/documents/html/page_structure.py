"""The structure of a saved web page's article: trafilatura reads it a second time, with formatting.

The words are those of the first reading, which was measured; a line that both agree on gets its form and marks.
"""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Any

from proofreader.arabic.late import late_regex
from proofreader.core import Form, Shape
from proofreader.documents.paragraph import Paragraph, collapsed

_LEVEL = late_regex(r"h([1-6])")
_LISTED = late_regex(r"- ")


def formed(lines: Sequence[str], body: Any) -> list[Paragraph]:
    """The lines as paragraphs with what the tree ``body`` of trafilatura (TEI-like) tells of them."""
    structured = [line for paragraph in _blocks(body, Form(), 0) for line in paragraph.lines()]
    bare = [_LISTED.sub("", line.strip(), count=1) if _LISTED.match(line.strip()) else line for line in lines]
    matcher = SequenceMatcher(None, bare, [line.text for line in structured], autojunk=False)
    found = [Paragraph(text=line) for line in lines]
    for a, b, size in matcher.get_matching_blocks():
        found[a : a + size] = structured[b : b + size]
    return found


def _blocks(parent: Any, form: Form, depth: int) -> Iterator[Paragraph]:
    """The paragraphs in there; text that stands between blocks is one too."""
    loose = Paragraph(form)
    loose.add(collapsed(parent.text or "", ""))
    for child in parent:
        if child.tag in ("p", "head", "list", "item", "quote", "div", "table", "row", "cell", "code"):
            yield loose
            yield from _block(child, form, depth)
            loose = Paragraph(form)
        else:
            _inline(child, loose, bold=False, italic=False, link="")
        loose.add(collapsed(child.tail or "", loose.text))
    yield loose


def _block(element: Any, form: Form, depth: int) -> Iterator[Paragraph]:
    match element.tag:
        case "head":
            level = _LEVEL.fullmatch(element.get("rend", ""))
            yield from _blocks(element, Form(Shape.HEADING, int(level[1]) if level else 2), depth)
        case "list":
            shape = Shape.NUMBERED if element.get("rend") == "ol" else Shape.BULLET
            yield from _blocks(element, Form(shape, depth + 1), depth + 1)
        case "quote":
            yield from _blocks(element, Form(Shape.QUOTATION), depth)
        case _:
            yield from _blocks(element, form, depth)


def _inline(element: Any, into: Paragraph, *, bold: bool, italic: bool, link: str) -> None:
    if not isinstance(element.tag, str):
        return
    rend = element.get("rend", "")
    bold, italic = bold or rend == "#b", italic or rend == "#i"
    link = element.get("target", "") if element.tag == "ref" else link
    if element.tag == "lb":
        into.add("\n")
    into.add(collapsed(element.text or "", into.text), bold=bold, italic=italic, link=link)
    for child in element:
        _inline(child, into, bold=bold, italic=italic, link=link)
        into.add(collapsed(child.tail or "", into.text), bold=bold, italic=italic, link=link)
