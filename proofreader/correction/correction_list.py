"""What was corrected, as rows of a list: before, after, the reason of the rule."""

from typing import NamedTuple

from proofreader.core import Issue
from proofreader.correction.mending import replaced

REMOVED = "(حُذف)"
_SPACE = "␣"
_LONGEST = 120  # code points of a cell


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


def _cell(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST // 2]}…{line[-_LONGEST // 2 :]}"
