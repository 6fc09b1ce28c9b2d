"""The article of a saved web page (``.html``, ``.mhtml``): title, date, author and source, then the paragraphs.

trafilatura finds the article. It only ever gets bytes that were read here; nothing is fetched.
"""

import email
import email.policy
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from typing import Any, NamedTuple

import regex

from proofreader.arabic.late import late_regex
from proofreader.core import Form, RichText, Shape
from proofreader.core.i18n import gettext
from proofreader.documents.errors import ReadError
from proofreader.documents.html.extraction import extractor
from proofreader.documents.html.page_date import page_date
from proofreader.documents.html.page_structure import formed
from proofreader.documents.html.reader import read_plain_html
from proofreader.documents.html.text_level import words_kept
from proofreader.documents.paragraph import Paragraph

_CHARSET = regex.compile(rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w-]+)", regex.IGNORECASE)
_HEAD = 4096  # bytes in which a page names its encoding
# In a short note the frame of the page outweighs the article, and only the careful reading leaves it out.
_SHORT = 120  # words
_LEAST_WORDS = 8  # less is a button or a menu
_SPACES = late_regex(r"[^\S\n]+")
_LINES = late_regex(r"\s*\n\s*")


@dataclass(frozen=True, slots=True)
class Page:
    """What a page tells of its article; empty where it doesn't. ``date``: see ``page_date``.

    ``paragraphs``: the body with its structure, where it was read with it.
    """

    title: str
    author: str
    date: str
    site: str
    body: tuple[str, ...]
    paragraphs: tuple[Paragraph, ...] = ()

    @property
    def text(self) -> str:
        """The article with its head, a paragraph a line, blank lines between."""
        return "\n\n".join(line for line in (self.title, *self._details, *self.body) if line)

    @property
    def rich(self) -> RichText:
        """The same with its structure, without blank lines; the title is a heading."""
        head = [Paragraph(Form(Shape.HEADING, 1), self.title), *(Paragraph(text=line) for line in self._details)]
        lines = [item for item in (*head, *self.paragraphs) if item.text]
        return RichText.joined((item.form, item.text, item.marks) for item in lines)

    @property
    def _details(self) -> tuple[str, str, str]:
        author = f"بقلم: {self.author}" if self.author else ""
        return self.date, author, f"المصدر: {self.site}" if self.site else ""


def read_page(data: bytes, decode: Callable[[bytes], str], archive: bool = False) -> Page:
    """The article of a saved page; ``archive``: of an MHTML file.

    ``decode`` reads bytes of an unknown encoding. Raises ReadError where no article is found.
    """
    return _article(page_source(data, decode, archive), structure=False)


class RichPage(NamedTuple):
    """What was read. ``scraped``: whether it is of a site, and not a document that a word processor wrote."""

    structure: RichText
    scraped: bool


def read_rich_page(data: bytes, decode: Callable[[bytes], str], archive: bool = False) -> RichPage:
    """The article of a saved page with its structure; of a file that is a document, all of it. Raises ReadError."""
    html = page_source(data, decode, archive)
    document = read_plain_html(html)
    if document:
        rich = RichText.joined((item.form, item.text, item.marks) for item in document.paragraphs)
        return RichPage(rich, scraped=not document.by_word_processor)
    return RichPage(_article(html, structure=True).rich, scraped=True)


def page_source(data: bytes, decode: Callable[[bytes], str], archive: bool = False) -> str:
    """The HTML of a saved page, decoded as ``read_page`` does. Raises ReadError."""
    return _decode(*_main_part(data), decode) if archive else _decode(data, "", decode)


def _main_part(data: bytes) -> tuple[bytes, str]:
    """The page itself among the parts of an MHTML file (RFC 2557), and its encoding if told."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    for part in message.walk():
        if isinstance(part, EmailMessage) and part.get_content_type() in ("text/html", "application/xhtml+xml"):
            payload = part.get_payload(decode=True)
            return payload if isinstance(payload, bytes) else b"", part.get_content_charset("")
    raise ReadError(gettext("no web page in this archive; save the page again, as HTML"))


def _decode(data: bytes, charset: str, decode: Callable[[bytes], str]) -> str:
    """UTF-8 if it is UTF-8, whatever the page says of itself; else as it says; else as a text is read."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    named = _CHARSET.search(data[:_HEAD])
    for encoding in (charset, named[1].decode("ascii", "replace") if named else ""):
        # windows-1252 and ISO-8859-1 are what servers say when nobody told them.
        if encoding and encoding.lower() not in ("utf-8", "utf8", "iso-8859-1", "windows-1252", "us-ascii"):
            try:
                return data.decode(encoding)
            except (UnicodeDecodeError, LookupError):
                continue
    try:
        return decode(data)
    except ReadError:
        # Nearly all of it is UTF-8: scripts and advertisements on a page are often cut in the middle of a letter.
        return data.decode("utf-8", "replace")


def _article(html: str, *, structure: bool) -> Page:
    """The article; ``structure``: with ``paragraphs``. Raises ReadError where there is none."""
    if not html.strip():
        raise _no_article()
    source, found, chosen = html, None, False
    html = words_kept(html)
    for careful in (False, True):
        result = _run(html, careful, structure=False)
        if result is not None and (result.text or "").strip():
            found, chosen = result, careful
        if found is not None and len((found.text or "").split()) >= _SHORT:
            break
    if found is None:
        raise _no_article()
    title = _line(found.title)
    body = tuple(line for line in _paragraphs(found.text or "") if line != title)
    if sum(len(line.split()) for line in body) < _LEAST_WORDS:
        raise _no_article()
    again = _run(html, chosen, structure=True) if structure else None
    paragraphs = () if again is None else tuple(formed(body, again.body))
    return Page(title, _line(found.author), page_date(source), _line(found.sitename), body, paragraphs)


def _run(html: str, careful: bool, *, structure: bool) -> Any:
    """What trafilatura makes of the page: a document of its own, or None."""
    return extractor()(
        html,
        favor_precision=careful,
        include_comments=False,
        include_tables=False,
        include_images=False,
        include_formatting=structure,
        include_links=structure,
        with_metadata=True,
        deduplicate=False,
    )


def _line(value: str | None) -> str:
    """The value in one line."""
    return _SPACES.sub(" ", _LINES.sub(" ", value or "")).strip()


def _paragraphs(text: str) -> Iterator[str]:
    yield from (line for line in map(_line, text.split("\n")) if line)


def _no_article() -> ReadError:
    return ReadError(gettext("no article found in this page; open it in a browser, copy the article and paste it"))
