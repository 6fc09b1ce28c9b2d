"""What the reports of a batch say of one text: every change, with its sentence."""

import json
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from proofreader.arabic.sentences import around
from proofreader.batch.model import Counts
from proofreader.core import Category, Issue, Level, Span
from proofreader.correction.mending import mended, shown
from proofreader.correction.positions import LineIndex

if TYPE_CHECKING:
    from proofreader.documents.markdown.source_text import MarkdownText

_MOST_SENTENCE = 240  # characters before and after the words in question
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(slots=True)
class Findings:
    """What was found in one text: counts by rule, the words in no list, and the lines for the file of changes."""

    counts: Counts = field(default_factory=dict)
    unknown: dict[str, int] = field(default_factory=dict)
    changes: tuple[str, ...] = ()


class Origin(NamedTuple):
    """Where a text that is not the source itself came from. ``place``: of a stretch of it in the source's ``text``."""

    text: str
    place: Callable[[Span], Span]


def origin_of(text: str, prose: str, markdown: "MarkdownText | None") -> Origin | None:
    """Where ``text`` came from; None where its own places are to be reported.

    prose: what was read, of which ``text`` may be a new layout without its blank lines. markdown: what the
    prose was read from, if it was Markdown.
    """
    steps: list[Callable[[Span], Span]] = []
    if text != prose:
        steps.append(_laid_out(text, prose))
    if markdown is not None:
        steps.append(markdown.nearest)
    if not steps:
        return None

    def place(span: Span) -> Span:
        for step in steps:
            span = step(span)
        return span

    return Origin(prose if markdown is None else markdown.source, place)


def _laid_out(text: str, prose: str) -> Callable[[Span], Span]:
    """From a stretch of a text to the same words of the prose, of whose lines it has some, in their order."""
    starts, places = [], []
    at = place = 0
    for line in text.split("\n"):
        found = prose.find(line, place)
        if found >= 0:
            place = found
        starts.append(at)
        places.append(place)
        at += len(line) + 1
        place += len(line) if found >= 0 else 0

    def moved(at: int) -> int:
        number = bisect_right(starts, at) - 1
        return min(places[number] + at - starts[number], len(prose))

    return lambda span: Span(moved(span.start), moved(span.end))


def findings(
    text: str,
    issues: Sequence[Issue],
    applied: Sequence[Issue],
    origin: Callable[[], Origin | None] = lambda: None,
) -> Findings:
    """What the reports say of these issues. Notes are only counted: an archive has millions of strange names.

    applied: those of them that were mended. origin: what the places that are given refer to; None for the text itself.
    """
    if not issues:
        return Findings()
    clean = _same if _is_clean(text) else _clean
    made = {id(issue) for issue in applied}
    counts: Counts = {}
    unknown: Counter[str] = Counter()
    changes = []
    came_from = origin()
    lines = LineIndex(came_from.text if came_from else text)
    for issue in issues:
        row = counts.setdefault(issue.rule, [str(issue.category), 0, 0, 0])
        is_applied = id(issue) in made
        row[1 if is_applied else 2 if issue.level > Level.NOTE else 3] += 1
        if issue.category == Category.UNKNOWN:
            unknown[shown(clean(text[slice(*issue.span)]))] += 1
        if is_applied or issue.level > Level.NOTE:
            changes.append(_line(issue, text, lines, is_applied, clean, came_from))
    return Findings(counts, dict(unknown.most_common(200)), tuple(changes))


def _line(
    issue: Issue, text: str, lines: LineIndex, applied: bool, clean: Callable[[str], str], origin: Origin | None
) -> str:
    """One line for the file of changes, short of the name of its file: see docs/batch.md."""
    span, right = mended(issue, text)
    place = origin.place(span) if origin else span
    start, end = lines.position(place.start), lines.position(place.end)
    sentence = _sentence(text, span)
    change = {
        "rule": issue.rule,
        "category": str(issue.category),
        "level": issue.level.label,
        "applied": applied,
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
        "start": place.start,
        "end": place.end,
        "wrong": clean(text[slice(*span)]),
        "right": clean(right) if issue.fixes else None,
        "sentence": clean(text[slice(*sentence)]),
        "at": span.start - sentence.start,
        "message": issue.message,
    }
    return _encode(change)


def _sentence(text: str, span: Span) -> Span:
    """The sentence around those words, cut where it is very long."""
    start, end = around(text, *span)
    return Span(max(start, span.start - _MOST_SENTENCE), min(end, span.end + _MOST_SENTENCE))


def _clean(text: str) -> str:
    """Without half surrogate pairs, which no report could be printed with; the length stays."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace") if not text.isascii() else text


def _is_clean(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _same(text: str) -> str:
    return text
