"""Elements through which the search for the article would lose words.

trafilatura takes out an empty element together with the text behind it where it looks carefully
(``htmlprocessing.prune_html``), and some elements with their words, wherever they stand
(``settings.MANUALLY_CLEANED``). Where such stand in running text, they are taken away here, before the search; their
words stay. And of an article in ``p`` it passes over the paragraphs that are bare ``div``.
"""

from lxml import etree, html  # type: ignore[import-untyped]

from proofreader.documents.docx.xml import Element

_EMPTY_IN_LINE = frozenset("a abbr b bdi big cite em font i ins mark q s small span strike strong sub sup u".split())
_EMPTY_BLOCKS = frozenset("article blockquote dd div dt h1 h2 h3 h4 h5 h6 li main p pre section".split())
_CUT_WITH_WORDS = frozenset({"time", "label", "output"})
_BLOCKS = _EMPTY_BLOCKS | {"table", "ul", "ol", "figure", "img", "form", "iframe", "script", "button"}
_LINES = frozenset("p li h1 h2 h3 h4 h5 h6 blockquote td th dt dd figcaption caption".split())
_LEAST_WORDS = 4  # of a line beside such an element: else it is a label or a date of its own
_LEAST_WORDS_OF_A_PARAGRAPH = 8
_MOST_LINKED = 0.5  # of its characters


def words_kept(source: str) -> str:
    """Return the page without the elements that would take words of its lines along; itself where it has none."""
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        root = html.document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except (ValueError, etree.LxmlError):
        return source
    changed = [_mended(element) for element in reversed(list(root.iter(etree.Element))) if element is not root]
    return html.tostring(root, encoding="unicode") if any(changed) else source


def _mended(element: Element) -> bool:
    """Take away an element that is in the way; elements within it come first. Return whether it was one."""
    tag = element.tag
    if element.text is None and len(element) == 0:
        if tag in _EMPTY_IN_LINE:
            element.drop_tree()  # what stands behind it stays
            return True
        if tag in _EMPTY_BLOCKS and (element.tail or "").strip():
            element.tag = "br"
            return True
        return False
    if tag == "del":
        line = _line_of(element)
        if line is not None:
            element.drop_tree()
        return line is not None
    if tag in ("div", "center"):
        return _made_paragraph(element)
    line = _line_of(element) if tag in _CUT_WITH_WORDS or "-" in tag or ":" in tag else None
    if line is None or (tag in _CUT_WITH_WORDS and not _is_within(element, line)):
        return False
    element.drop_tag()
    return True


def _line_of(element: Element) -> Element | None:
    return next((above for above in element.iterancestors() if above.tag in _LINES), None)


def _is_within(element: Element, line: Element) -> bool:
    """Return whether the element stands within the running text of that line, not at its head."""
    words, own = (str(part.text_content()).split() for part in (line, element))
    return len(words) - len(own) >= _LEAST_WORDS and words[: len(own)] != own


def _made_paragraph(element: Element) -> bool:
    """Make a bare ``div`` of running text beside paragraphs one of them. Return whether it was such."""
    if {"class", "id", "role"} & set(element.attrib) or not any(beside.tag == "p" for beside in _beside(element)):
        return False
    if any(part.tag in _BLOCKS for part in element.iterdescendants(etree.Element)):
        return False
    text = str(element.text_content())
    linked = sum(len(str(link.text_content())) for link in element.iter("a"))
    if len(text.split()) < _LEAST_WORDS_OF_A_PARAGRAPH or linked > _MOST_LINKED * len(text):
        return False
    element.tag = "p"
    return True


def _beside(element: Element) -> list[Element]:
    """Return the elements next to it."""
    return [beside for beside in (element.getprevious(), element.getnext()) if beside is not None]
