"""What reading a saved page left out of it, with a guess of what each piece is, for a preview before it is gone.

Most of a page is frame. What matters is a paragraph of the article that was taken for frame: those are the pieces of
``PassageKind.TEXT``, which stand in no part of the page that is frame by its markup or its words.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import regex

from proofreader.arabic.late import late_regex
from proofreader.arabic.page_phrases import count_phrases, opening, phrases, words_of
from proofreader.core.html_elements import BLOCKS

if TYPE_CHECKING:
    from lxml.html import HtmlElement  # type: ignore[import-untyped]


class PassageKind(StrEnum):
    """What a piece of a page is taken for."""

    TEXT = "text"  # may belong to the article
    HEADING = "heading"
    CAPTION = "caption"
    RELATED = "related"
    NAVIGATION = "navigation"
    SHARING = "sharing"
    COMMENTS = "comments"
    ADVERT = "advert"
    NOTICE = "notice"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class OmittedPassage:
    """A piece of the page, in one line, that is not in the article."""

    kind: PassageKind
    text: str

    @property
    def doubtful(self) -> bool:
        """Whether it may belong to the article, so that it should be looked at."""
        return self.kind in (PassageKind.TEXT, PassageKind.TABLE)


def omitted_passages(html: str, kept: Iterable[str]) -> tuple[OmittedPassage, ...]:
    """The pieces of a page that are not among the ``kept`` lines, in the order of the page, each text once."""
    from lxml.html import HTMLParser, document_fromstring  # here: a tenth of a second that a plain text doesn't need

    if not html.strip():
        return ()
    # As bytes: lxml refuses a string that names its encoding in an XML declaration.
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    root = document_fromstring(html.encode("utf-8", "replace"), parser=parser)
    left = Counter(word for line in kept for word in words_of(line))
    article = {words_of(line) for line in kept}
    found: dict[str, OmittedPassage] = {}
    for element, text, linked in _pieces(root):
        words = words_of(text)
        if not words or words in article or _is_spread(words, left):
            continue
        found.setdefault(text, OmittedPassage(_kind(element, text, linked), text))
    return tuple(found.values())


_BLOCKS = BLOCKS | {"legend", "pre"}
_UNSEEN = frozenset("script style noscript template head iframe svg canvas object embed select option math".split())
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_SPACES = late_regex(r"\s+")
_HIDDEN = late_regex(r"display\s*:\s*none|visibility\s*:\s*hidden", regex.IGNORECASE)
_MOSTLY = 0.9  # of the words of a piece: lines of the article may be cut otherwise than the page's
_LINKED = 0.6  # of a piece's letters
_PARAGRAPH = 8  # words
# What names of classes and ids mean; the first that fits, outermost element last.
_NAMES = tuple(
    (kind, late_regex(rf"(?:^|[\s_-])(?:{names})(?:$|[\s_-])", regex.IGNORECASE))
    for kind, names in (
        (PassageKind.COMMENTS, "comments?|comment-\\w+|disqus|respond|replies"),
        (PassageKind.SHARING, "share|sharing|social|addthis|sharedaddy|follow|socials"),
        (PassageKind.RELATED, "related|more|also|recommended|popular|latest|trending|most|posts|widget|sidebar|read"),
        (PassageKind.ADVERT, "ads?|advert\\w*|banner|sponsor\\w*|promo|outbrain|taboola|adsense"),
        (PassageKind.NOTICE, "cookies?|consent|gdpr|newsletter|subscribe|copyright|privacy|popup|modal"),
        (PassageKind.CAPTION, "caption|wp-caption-text|credit|photo"),
        (
            PassageKind.NAVIGATION,
            "nav\\w*|menus?|breadcrumbs?|header|footer|topbar|toolbar|pagination|tags?|search|lang",
        ),
    )
)
_TAGS = {
    "nav": PassageKind.NAVIGATION,
    "header": PassageKind.NAVIGATION,
    "footer": PassageKind.NOTICE,
    "aside": PassageKind.RELATED,
    "form": PassageKind.COMMENTS,
    "figcaption": PassageKind.CAPTION,
    "caption": PassageKind.CAPTION,
    "table": PassageKind.TABLE,
    "button": PassageKind.NAVIGATION,
}
_LISTS = (
    (PassageKind.ADVERT, "adverts"),
    (PassageKind.RELATED, "read_more"),
    (PassageKind.SHARING, "follow"),
    (PassageKind.NOTICE, "notices"),
    (PassageKind.CAPTION, "credits"),
)


def _is_spread(words: tuple[str, ...], left: Counter[str]) -> bool:
    """Whether the words are in the article, though in other lines: a paragraph that was joined to the next."""
    if len(words) < _PARAGRAPH:
        return False
    wanted = Counter(words)
    there = sum(min(count, left[word]) for word, count in wanted.items())
    return there >= _MOSTLY * len(words)


def _pieces(root: "HtmlElement") -> Iterator[tuple["HtmlElement", str, float]]:
    """(element, text, share of it in links) of each run of text between two block elements."""
    parts: list[str] = []
    linked = 0
    owner = root

    def piece() -> Iterator[tuple["HtmlElement", str, float]]:
        nonlocal parts, linked
        text = _SPACES.sub(" ", "".join(parts)).strip()
        if text:
            yield owner, text, min(linked / len(text), 1.0)
        parts, linked = [], 0

    # A walk with an explicit stack: pages nest deeper than Python does.
    stack: list[tuple[HtmlElement, bool, bool]] = [(root, False, False)]
    while stack:
        element, leaving, in_link = stack.pop()
        block = element.tag in _BLOCKS
        if leaving:
            if block:
                yield from piece()
                parent = element.getparent()
                owner = root if parent is None else parent
            if element.tail:
                parts.append(element.tail)
                linked += len(element.tail.strip()) if in_link else 0
            continue
        if not isinstance(element.tag, str) or element.tag in _UNSEEN or _is_hidden(element):
            if element.tail:
                parts.append(element.tail)
            continue
        if block:
            yield from piece()
            owner = element
        inside = in_link or element.tag == "a"
        if _stands_apart(element):
            parts.append(" ")
        if element.text:
            parts.append(element.text)
            linked += len(element.text.strip()) if inside else 0
        stack.append((element, True, in_link))
        stack += [(child, False, inside) for child in reversed(element)]
    yield from piece()


def _stands_apart(element: "HtmlElement") -> bool:
    """Whether a space is seen before the element though none is written: cells of a row, links of a menu."""
    before = element.getprevious()
    return element.tag in ("td", "th") or (before is not None and before.tag == element.tag == "a" and not before.tail)


def _is_hidden(element: "HtmlElement") -> bool:
    return "hidden" in element.attrib or _HIDDEN.search(element.get("style", "")) is not None


def _kind(element: "HtmlElement", text: str, linked: float) -> PassageKind:
    """By its own words, then by where it stands, then by its links."""
    words = words_of(text)
    where = _place(element)
    if count_phrases(words, phrases("buttons", "networks", "counter_words")):
        return where or PassageKind.SHARING
    for kind, name in _LISTS:
        if opening(words, phrases(name)) and len(words) < 3 * _PARAGRAPH:
            return kind
    if text.startswith("©"):
        return PassageKind.NOTICE
    if where is not None:
        return where
    if linked >= _LINKED:
        return PassageKind.RELATED if len(words) > 3 else PassageKind.NAVIGATION
    if element.tag in _HEADINGS:
        return PassageKind.HEADING
    return (
        PassageKind.TEXT if len(words) >= _PARAGRAPH or text.endswith((".", "؟", "!", "»")) else PassageKind.NAVIGATION
    )


def _place(element: "HtmlElement") -> PassageKind | None:
    """The kind by the nearest element that shows one: by its tag, else by its classes and id."""
    at: HtmlElement | None = element
    while at is not None and at.tag not in ("body", "html"):
        if at.tag in _TAGS:
            # A header within the article holds its headline.
            inside = at.tag == "header" and any(up.tag in ("article", "main") for up in at.iterancestors())
            return PassageKind.HEADING if inside else _TAGS[at.tag]
        names = f"{at.get('class', '')} {at.get('id', '')} {at.get('role', '')}"
        if names.strip() and at.tag not in ("article", "main"):
            for kind, pattern in _NAMES:
                if pattern.search(names):
                    return kind
        at = at.getparent()
    return None
