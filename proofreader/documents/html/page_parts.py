"""A saved web page beside what was taken from it, for whoever shows what was left out."""

from pathlib import Path
from typing import NamedTuple

from proofreader.documents.html.page import page_source, read_page
from proofreader.documents.plain.text_file import decode
from proofreader.documents.registry import ARCHIVED_PAGE, PAGES, kind_of


class PageParts(NamedTuple):
    """``source``: the HTML of the page; ``kept``: the lines of the article, with its title, author and site."""

    source: str
    kept: tuple[str, ...]


def page_parts(path: Path) -> PageParts | None:
    """None for a file that is no page. Raises ReadError and OSError."""
    kind = kind_of(path)
    if kind not in PAGES:
        return None
    data, archive = path.read_bytes(), kind is ARCHIVED_PAGE
    page = read_page(data, _decoded, archive)
    return PageParts(page_source(data, _decoded, archive), (page.title, page.author, page.site, *page.body))


def _decoded(data: bytes) -> str:
    return decode(data).text
