"""What the reports of all formats are made from."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from proofreader.core import Edit, Issue, Span


@dataclass(frozen=True, slots=True)
class FileReport:
    """One checked file. ``text`` has ``\\n`` line ends; ``words`` counts its Arabic words; issues in reading order."""

    path: str
    text: str
    words: int
    issues: Sequence[Issue] = field(default=())


class Position(NamedTuple):
    """Line and column, both from 1; columns in code points."""

    line: int
    column: int


class Lines:
    """Turns positions in a text (code points from 0) into lines and columns."""

    def __init__(self, text: str) -> None:
        self._starts = [0]
        at = text.find("\n")
        while at >= 0:
            self._starts.append(at + 1)
            at = text.find("\n", at + 1)

    def position(self, offset: int) -> Position:
        """Where the character at ``offset`` stands."""
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)


def replaced(text: str, start: int, end: int, edits: Sequence[Edit]) -> str:
    """``text[start:end]`` after those edits, which lie within it, sorted and apart."""
    pieces = []
    for edit in edits:
        pieces += [text[start : edit.span.start], edit.text]
        start = edit.span.end
    return "".join([*pieces, text[start:end]])


def mended(issue: Issue, text: str) -> tuple[Span, str]:
    """The words that the preferred fix changes, with those of the issue, and what they become."""
    edits = issue.fixes[0].edits if issue.fixes else ()
    start = min([issue.span.start, *(edit.span.start for edit in edits)])
    end = max([issue.span.end, *(edit.span.end for edit in edits)])
    return Span(start, end), replaced(text, start, end, [Edit(Span(*edit.span), edit.text) for edit in edits])


def shown(text: str) -> str:
    """The words on one line, without what stands for pictures and notes."""
    return " ".join(text.replace("\ufffc", " ").split())


def printable(path: str) -> str:
    """The path without the surrogates that stand for bytes that are not UTF-8: no report could be printed with them."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
