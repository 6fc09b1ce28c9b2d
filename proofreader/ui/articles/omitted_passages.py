"""What was left out of a saved page, and where in the article a piece of it belongs. No widgets."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from proofreader.documents.errors import ReadError

if TYPE_CHECKING:
    from proofreader.cleaning.omitted import OmittedPassage

_SPACES = re.compile(r"\s+")
_KNOWN_BY = 60  # characters by which a line of the article is found in the page


@dataclass(frozen=True, slots=True)
class OmittedPassages:
    """``dropped`` in the order of the page, doubtful ones first; ``text``: all of the page on one line."""

    dropped: tuple["OmittedPassage", ...]
    text: str


def omitted_passages_of(path: Path) -> OmittedPassages | None:
    """None where the file is no page, or can't be read any more."""
    from lxml.html import document_fromstring  # type: ignore[import-untyped]

    from proofreader.cleaning.omitted import omitted_passages
    from proofreader.documents.html.page_parts import page_parts

    try:
        parts = page_parts(path)
    except (ReadError, OSError):
        return None
    if parts is None:
        return None
    found = sorted(omitted_passages(*parts), key=lambda piece: not piece.doubtful)
    text = ""
    if parts.source.strip():
        text = str(document_fromstring(parts.source.encode("utf-8", "replace")).text_content())
    return OmittedPassages(tuple(found), _SPACES.sub(" ", text))


def line_behind(piece: str, page: str, lines: Sequence[str]) -> int:
    """The number of the line before which a piece of the page belongs: behind the last one that precedes it there.

    Where the page doesn't tell, that is the end.
    """
    place = page.find(_SPACES.sub(" ", piece).strip())
    if place < 0:
        return len(lines)
    best, number = -1, len(lines)
    for index, line in enumerate(lines):
        start = _SPACES.sub(" ", line).strip()[:_KNOWN_BY]
        at = page.rfind(start, 0, place) if len(start) > 3 else -1
        if at > best:
            best, number = at, index + 1
    return number if best >= 0 else len(lines)
