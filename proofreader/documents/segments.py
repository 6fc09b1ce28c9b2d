"""Cutting a paragraph where the styles of its words change."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from proofreader.core import Block, Mark, Style
from proofreader.documents.paragraph import safe_link


class Segment(NamedTuple):
    """A stretch of one look, and where it starts; ``link`` is its address, or empty where it is no safe one."""

    start: int
    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    link: str = ""


def segments(text: str, marks: Sequence[Mark], cuts: Iterable[int] = ()) -> Iterator[Segment]:
    """The pieces in order; joined they give the text. ``cuts``: further places to cut at."""
    edges = sorted({0, len(text), *cuts, *(edge for mark in marks for edge in (mark.start, mark.end))})
    for start, end in pairwise(edges):
        here = [mark for mark in marks if mark.start <= start and end <= mark.end]
        styles = {mark.style for mark in here}
        link = next((mark.target for mark in here if mark.style is Style.LINK and safe_link(mark.target)), "")
        yield Segment(start, text[start:end], Style.BOLD in styles, Style.ITALIC in styles, Style.CODE in styles, link)


def by_link(pieces: Iterator[Segment]) -> Iterator[tuple[str, list[Segment]]]:
    """The pieces of each link together, with its address; those of none under the empty one."""
    for link, group in groupby(pieces, lambda piece: piece.link):
        yield link, list(group)


def cells_of(row: Block) -> Sequence[tuple[str, tuple[Mark, ...]]]:
    """The text of each cell, with its marks."""
    found, start = [], 0
    for text in row.text.split("\t"):
        end = start + len(text)
        marks = tuple(
            mark._replace(start=max(mark.start, start) - start, end=min(mark.end, end) - start)
            for mark in row.marks
            if mark.start < end and start < mark.end
        )
        found.append((text, marks))
        start = end + 1
    return found
