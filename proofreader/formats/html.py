"""The article of a saved web page (``.html``, ``.mhtml``) as text: title, date, author and source, then the paragraphs.

trafilatura finds the article. It only ever gets bytes that were read here; nothing is fetched.
"""

import email
import email.policy
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.message import EmailMessage

import regex

from proofreader.formats.errors import ReadError

_NOTHING = "no article found in this page; open it in a browser, copy the article and paste it"
_CHARSET = regex.compile(rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w-]+)", regex.IGNORECASE)
_HEAD = 4096  # bytes in which a page names its encoding
# In a short note the frame of the page outweighs the article, and only the careful reading leaves it out.
_SHORT = 120  # words
_LEAST_WORDS = 8  # less is a button or a menu
_SPACES = regex.compile(r"[^\S\n]+")
_LINES = regex.compile(r"\s*\n\s*")


@dataclass(frozen=True, slots=True)
class Page:
    """What a page tells of its article; empty where it doesn't. ``date`` is ISO 8601, and often that of the page."""

    title: str
    author: str
    date: str
    site: str
    body: tuple[str, ...]

    @property
    def text(self) -> str:
        """The article with its head, a paragraph a line, blank lines between."""
        head = [
            self.title,
            self.date,
            f"بقلم: {self.author}" if self.author else "",
            f"المصدر: {self.site}" if self.site else "",
        ]
        return "\n\n".join(line for line in (*head, *self.body) if line)


def read_page(data: bytes, decode: Callable[[bytes], str], archive: bool = False) -> Page:
    """The article of a saved page; ``archive``: of an MHTML file.

    ``decode`` reads bytes of an unknown encoding. Raises ReadError where no article is found.
    """
    html = _decode(*_main_part(data), decode) if archive else _decode(data, "", decode)
    if not html.strip():
        raise ReadError(_NOTHING)
    return _extract(html)


def _main_part(data: bytes) -> tuple[bytes, str]:
    """The page itself among the parts of an MHTML file (RFC 2557), and its encoding if told."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    for part in message.walk():
        if isinstance(part, EmailMessage) and part.get_content_type() in ("text/html", "application/xhtml+xml"):
            payload = part.get_payload(decode=True)
            return payload if isinstance(payload, bytes) else b"", part.get_content_charset("")
    raise ReadError("no web page in this archive; save the page again, as HTML")


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


def _extract(html: str) -> Page:
    from trafilatura import bare_extraction  # here: half a second that a plain text doesn't need

    found = None
    for careful in (False, True):
        result = bare_extraction(
            html,
            favor_precision=careful,
            include_comments=False,
            include_tables=False,
            include_images=False,
            include_links=False,
            with_metadata=True,
            deduplicate=False,
        )
        if result is not None and not isinstance(result, dict) and (result.text or "").strip():
            found = result
        if found is not None and len((found.text or "").split()) >= _SHORT:
            break
    if found is None:
        raise ReadError(_NOTHING)
    title = _line(found.title)
    body = tuple(line for line in _paragraphs(found.text or "") if line != title)
    if sum(len(line.split()) for line in body) < _LEAST_WORDS:
        raise ReadError(_NOTHING)
    return Page(title, _line(found.author), _line(found.date), _line(found.sitename), body)


def _line(value: str | None) -> str:
    """The value in one line."""
    return _SPACES.sub(" ", _LINES.sub(" ", value or "")).strip()


def _paragraphs(text: str) -> Iterator[str]:
    yield from (line for line in map(_line, text.split("\n")) if line)
