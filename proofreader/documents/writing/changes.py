"""The list of what was corrected: before, after, the reason of the rule."""

import csv
from collections.abc import Sequence
from io import StringIO
from typing import NamedTuple

from proofreader.core import Article, Block, Form, Issue, Role, Shape
from proofreader.documents.report import replaced

TITLE = "قائمة التصحيحات"
HEADINGS = ("قبل", "بعد", "السبب")
REMOVED = "(حُذف)"
_SPACE = "␣"
_LONGEST = 120  # code points of a cell
_NONE = "لا تصحيحات."


class Correction(NamedTuple):
    """One row of the list."""

    before: str
    after: str
    reason: str


def correction(text: str, issue: Issue) -> Correction:
    """What the preferred fix of an issue changes, by whole words."""
    edits = issue.fixes[0].edits
    start = min([issue.span.start, *(edit.span.start for edit in edits)])
    end = max([issue.span.end, *(edit.span.end for edit in edits)])
    if "\n" not in text[start:end]:
        start, end = _widened(text, start, end)
    old, new = text[start:end], replaced(text, start, end, edits)
    if _cell(old) == _cell(new):  # only spaces differ: they must be seen
        old, new = (side.strip("\n").replace(" ", _SPACE) for side in (old, new))
    return Correction(_cell(old), _cell(new) or REMOVED, " ".join(issue.message.split()))


def _widened(text: str, start: int, end: int) -> tuple[int, int]:
    """The whole words that the stretch touches; beside a space, those before and behind it too."""
    if text[start : start + 1] == " ":
        start = len(text[:start].rstrip(" "))
    if text[end - 1 : end] == " ":
        end = len(text) - len(text[end:].lstrip(" "))
    while start and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return start, end


def change_blocks(corrections: Sequence[Correction]) -> tuple[Block, ...]:
    """The list as paragraphs to put behind an article: a heading and the rows of a table."""
    heading = Block(Role.BODY, TITLE, Form(Shape.HEADING, 2))
    if not corrections:
        return heading, Block(Role.BODY, _NONE)
    rows = (HEADINGS, *corrections)
    return heading, *(Block(Role.BODY, "\t".join(row), Form(Shape.ROW)) for row in rows)


def with_changes(article: Article, corrections: Sequence[Correction]) -> Article:
    """The article with the list at its end."""
    return Article((*article.blocks, *change_blocks(corrections)))


def changes_csv(corrections: Sequence[Correction]) -> bytes:
    """The list as a table for spreadsheets: UTF-8 with a byte order mark, without which Excel garbles Arabic."""
    buffer = StringIO()
    writer = csv.writer(buffer)
    writer.writerow(HEADINGS)
    writer.writerows([_harmless(cell) for cell in row] for row in corrections)
    return buffer.getvalue().encode("utf-8-sig")


def _harmless(cell: str) -> str:
    """The cell, not to be taken for a formula."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@")) else cell


def _cell(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST // 2]}…{line[-_LONGEST // 2 :]}"
