"""What a reader sees of things in a Word document that are no running text: formulas, ruby, WordArt, diagrams.

In the text that is checked they are one character (``paragraph.OBJECT``) or nothing; a new document, which can't hold
them, gets their words or tells how many it leaves out.
"""

from collections.abc import Iterator, Mapping
from contextlib import suppress

from proofreader.core import word_count
from proofreader.documents.docx.package import Package
from proofreader.documents.docx.xml import DRAWING, MATH, MC, Element, W, local
from proofreader.documents.symbols import symbol

_DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/main}t"
_TEXT_PATH = "{urn:schemas-microsoft-com:vml}textpath"
_TEXTS = frozenset({W + "t", MATH + "t"})
# Between the two parts of what Word shows one above the other.
_BETWEEN = {MATH + "f": "/", MATH + "sSup": "^", MATH + "sSub": "_"}
_STACKED = tuple(MATH + name for name in ("num", "den", "e", "sup", "sub"))
_APART = frozenset({"txbxContent", "del", "moveFrom"})  # texts of their own, and what is gone
_IN_LINE = DRAWING + "inline"
# The kinds of parts whose words no new document has, by the name that is told.
_PARTS = {
    "header": "header",
    "footer": "footer",
    "diagramData": "diagram",
    "chart": "chart",
    "aFChunk": "embedded-file",
}


def text_of_object(node: Element) -> str:
    """The words of something that stands in the line: of ruby the base with the annotation in parentheses.

    A formula is put in a line; what is in a text box is a text of its own and not among them.
    """
    return running_text(node).strip()


def running_text(node: Element) -> str:
    """The words of what stands in running text, with the spaces that part them from their neighbours."""
    return _joined(node)


def _texts(node: Element) -> Iterator[str]:
    if node.tag in _TEXTS or node.tag == _DRAWN:
        yield node.text or ""
    elif node.tag == _TEXT_PATH:
        yield node.get("string", "")
    elif local(node) == "sym":
        with suppress(ValueError):
            yield symbol(node.get(W + "font", ""), int(node.get(W + "char", ""), 16))
    elif local(node) in _APART:
        return
    elif local(node) == "ruby":
        base, above = ("".join(map(_joined, node.iterchildren(W + tag))) for tag in ("rubyBase", "rt"))
        yield f"{base} ({above})" if above else base
    elif node.tag == MC + "AlternateContent":
        shown = shown_choice(node)
        if shown is not None:
            yield from _texts(shown)
    elif node.tag in _BETWEEN:
        yield _BETWEEN[node.tag].join(map(_joined, node.iterchildren(*_STACKED)))
    else:
        for child in node:
            if isinstance(child.tag, str):
                yield from _texts(child)


def _joined(node: Element) -> str:
    return "".join(_texts(node))


def shown_choice(alternatives: Element) -> Element | None:
    """Of an ``mc:AlternateContent`` the first content with something to read, be it the fallback."""
    contents = [*alternatives.iterchildren(MC + "Choice"), *alternatives.iterchildren(MC + "Fallback")]
    readable = (content for content in contents if next(content.iter(*_TEXTS, _DRAWN, _TEXT_PATH), None) is not None)
    return next(readable, contents[0] if contents else None)


def words_left_out(package: Package, root: Element) -> Mapping[str, int]:
    """How many words of the document no new one has, by where they stand. ``root``: its main part."""
    found = {"drawing": sum(map(word_count, _drawn(root)))}
    for relation in package.relations(package.main):
        name = _PARTS.get(relation.kind)
        if name is None or relation.target not in package.names:
            continue
        if name == "embedded-file":
            found[name] = found.get(name, 0) + 1  # at least: a document or page of any size
            continue
        part = package.parse(relation.target)
        texts = (element.text or "" for element in part.iter(*_TEXTS, _DRAWN) if not _is_copy(element))
        found[name] = found.get(name, 0) + word_count(" ".join(texts))
    return {name: count for name, count in found.items() if count}


def _drawn(root: Element) -> Iterator[str]:
    """The words of WordArt and shapes that are in no text box and stand beside the text."""
    for element in root.iter(_DRAWN, _TEXT_PATH):
        if not _is_copy(element) and next(element.iterancestors(_IN_LINE), None) is None:
            yield _joined(element)


def _is_copy(element: Element) -> bool:
    """Whether it stands in the alternative for programs that can't show what stands before."""
    return any(
        above.tag == MC + "Fallback" and shown_choice(above.getparent()) is not above
        for above in element.iterancestors()
    )
