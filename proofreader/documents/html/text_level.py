"""Elements through which the search for the article would lose words, or run words together.

What trafilatura does, each undone here before the search:

- an empty element goes together with the text behind it where it looks carefully (``htmlprocessing.prune_html``), and
  some elements go with their words wherever they stand (``settings.MANUALLY_CLEANED``): in running text ``wbr`` and
  ``span`` take their places, which it passes through;
- of an article in ``p`` it overlooks the paragraphs that are bare ``div``, or stand in nothing, as what follows an
  advertisement within a ``p`` does: HTML ends the paragraph there;
- it reads no tables here, even where one only lays out the page; where nothing else is left, it takes each element in
  a line for a line of its own;
- it runs the lines of a ``div`` together where ``br`` stands between elements.
"""

from lxml import etree, html  # type: ignore[import-untyped]

from proofreader.arabic.late import late_re
from proofreader.documents.docx.xml import Element

_EMPTY_IN_LINE = frozenset(
    (
        "a abbr b bdi big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup tt u"
        " var"
    ).split()
)
_EMPTY_BLOCKS = frozenset("article blockquote dd div dt h1 h2 h3 h4 h5 h6 li main p pre section".split())
_CUT_WITH_WORDS = frozenset({"time", "label", "output"})
_IN_LINE = _EMPTY_IN_LINE | {"br", "wbr", "bdo", "time", "ruby"}
_BLOCKS = _EMPTY_BLOCKS | frozenset(
    (
        "address aside button center details dialog dl fieldset figcaption figure footer form header hr iframe img menu"
        " nav ol script summary table ul"
    ).split()
)
_LINES = frozenset("p li h1 h2 h3 h4 h5 h6 blockquote td th dt dd figcaption caption".split())
_LEAST_WORDS = 4  # of a line beside such an element: else it is a label or a date of its own
_LEAST_WORDS_OF_A_PARAGRAPH = 6
_LEAST_PARAGRAPHS = 2  # of an article that is in paragraphs
_LEAST_WORDS_OF_A_CELL = 15  # else it may be one of a table of results, say
_MOST_LINKED = 0.5  # of its characters
_NOT_IN_XML = late_re(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")  # what a page may hold all the same


def words_kept(source: str) -> str:
    """Return the page with nothing in it that would take words of its lines along; itself where it has none."""
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        root = html.document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except (ValueError, etree.LxmlError):
        return source
    lines: dict[Element, list[str]] = {}
    changed = [_without_layout_tables(root)]
    changed += [_mended(element, lines) for element in reversed(list(root.iter(etree.Element))) if element is not root]
    for parent in list(root.iter("div", "article", "section", "main", "body", "td")):
        if next(parent.iterchildren("p"), None) is not None:
            changed.append(_wrapped(parent))
    changed.append(_with_lines_in_paragraphs(root))
    return html.tostring(root, encoding="unicode") if any(changed) else source


def _without_layout_tables(root: Element) -> bool:
    """Make sections and paragraphs of the tables in whose cells running text stands. Return whether there were any."""
    tables = {
        table
        for cell in root.iter("td", "th")
        if cell.find(".//table") is None and _is_running(list(cell), cell.text or "", _LEAST_WORDS_OF_A_CELL)
        for table in cell.iterancestors("table")
    }
    for part in [*root.iter("td", "th", "tr", "tbody", "thead", "tfoot", "caption")] if tables else ():
        if next(part.iterancestors("table"), None) in tables:
            is_line = part.tag in ("td", "th") and not _has_blocks(part) and _is_running(list(part), part.text or "")
            part.tag = "p" if is_line else "section"
    for table in tables:
        table.tag = "section"
    return bool(tables)


def _with_lines_in_paragraphs(root: Element) -> bool:
    """Put into ``p`` the lines of a page whose article is in none. Return whether there were any."""
    if sum(_is_running(list(line), line.text or "") for line in root.iter("p")) >= _LEAST_PARAGRAPHS:
        return False
    found = False
    for element in list(root.iter("div", "article", "section", "main", "center")):
        if element.find(".//br") is None or _has_blocks(element):
            continue
        if _is_running(list(element), element.text or ""):
            inner = html.Element("p")
            inner.text, element.text = _NOT_IN_XML.sub("", element.text or ""), None
            inner.extend(list(element))
            element.append(inner)
            found = True
    return found


def _mended(element: Element, lines: dict[Element, list[str]]) -> bool:
    """Replace an element that is in the way; elements within it come first. Return whether it was one.

    lines: the words of those that were looked at.
    """
    tag = element.tag
    if element.text is None and all(child.tag == "wbr" and not child.tail for child in element):
        if tag in _EMPTY_IN_LINE:
            element.clear(keep_tail=True)
            element.tag = "wbr"
            return True
        if tag in _EMPTY_BLOCKS and (element.tail or "").strip():
            element.tag = "br"
            return True
        return False
    if tag == "del":
        line = _line_of(element)
        if line is not None:
            element.clear(keep_tail=True)
            element.tag = "wbr"
        return line is not None
    if tag in ("div", "center"):
        return _made_paragraph(element)
    line = _line_of(element) if tag in _CUT_WITH_WORDS or "-" in tag or ":" in tag else None
    if line is None or (tag in _CUT_WITH_WORDS and not _is_within(element, line, lines)):
        return False
    element.tag = "span"
    return True


def _line_of(element: Element) -> Element | None:
    return next((above for above in element.iterancestors() if above.tag in _LINES), None)


def _is_within(element: Element, line: Element, lines: dict[Element, list[str]]) -> bool:
    """Return whether the element stands within the running text of that line, not at its head."""
    words = lines.get(line)
    if words is None:
        words = lines[line] = str(line.text_content()).split()
    own = str(element.text_content()).split()
    return len(words) - len(own) >= _LEAST_WORDS and words[: len(own)] != own


def _made_paragraph(element: Element) -> bool:
    """Make a bare ``div`` of running text beside paragraphs one of them, or of what stands in it. Return whether so."""
    if {"class", "id", "role"} & set(element.attrib) or not any(beside.tag == "p" for beside in _beside(element)):
        return False
    if _has_blocks(element):
        loose = [child for child in element if child.tag in _IN_LINE]
        behind = " ".join(child.tail or "" for child in element if child.tag not in _IN_LINE)
        return _is_running(loose, f"{element.text or ''} {behind}") and _wrapped(element, least=2)
    if not _is_running(list(element), element.text or ""):
        return False
    element.tag = "p"
    return True


def _beside(element: Element) -> list[Element]:
    """Return the elements next to it."""
    return [beside for beside in (element.getprevious(), element.getnext()) if beside is not None]


def _wrapped(parent: Element, least: int = _LEAST_WORDS_OF_A_PARAGRAPH) -> bool:
    """Make paragraphs of the running text that stands in nothing between its blocks. Return whether there was any.

    least: words of such a text.
    """
    found = False
    block: Element | None = None  # the one before what is gathered
    loose: list[Element] = []
    for child in [*parent, None]:
        if child is not None and child.tag in _IN_LINE:
            loose.append(child)
            continue
        found = _made_of(parent, block, loose, least) or found
        block, loose = child, []
    return found


def _made_of(parent: Element, block: Element | None, loose: list[Element], least: int) -> bool:
    """Make a paragraph of the text behind a block, or at the head of the parent, and the elements that follow it."""
    text = (parent.text if block is None else block.tail) or ""
    if not _is_running(loose, text, least):
        return False
    made = html.Element("p")
    made.text = _NOT_IN_XML.sub("", text)
    if block is None:
        parent.text = None
    else:
        block.tail = None
    made.extend(loose)
    parent.insert(0 if block is None else parent.index(block) + 1, made)
    return True


def _has_blocks(element: Element) -> bool:
    return any(part.tag in _BLOCKS for part in element.iterdescendants(etree.Element))


def _is_running(elements: list[Element], text: str, least: int = _LEAST_WORDS_OF_A_PARAGRAPH) -> bool:
    """Return whether a text, with those elements behind it, is running text and no link or button."""
    whole = text + "".join(f"{element.text_content()}{element.tail or ''}" for element in elements)
    links = (link for element in elements for link in element.iter("a"))
    linked = sum(len(str(link.text_content())) for link in links)
    return len(whole.split()) >= least and linked <= _MOST_LINKED * len(whole)
