"""What the engine makes of one text, with every change and its sentence."""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from proofreader.batch.model import Counts
from proofreader.core import MAX_PASSES, Category, Issue, Level, RichText, Span
from proofreader.engine import Engine
from proofreader.formats.correcting import correct_rich
from proofreader.formats.report import Lines, mended, shown

_MOST_SENTENCE = 240  # characters before and after the words in question
_STOP = re.compile(r"[.!?؟…]\s+|\n")
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(slots=True)
class Findings:
    """What was found in one text: counts by rule, the words in no list, and the lines for the file of changes."""

    counts: Counts = field(default_factory=dict)
    unknown: dict[str, int] = field(default_factory=dict)
    changes: tuple[str, ...] = ()


Wanted = Callable[[Issue], bool]


def wanted(level: Level, clean: bool) -> Wanted:
    """Which issues are to be applied."""

    def is_wanted(issue: Issue) -> bool:
        if not issue.fixes:
            return False
        return clean if issue.category == Category.RESIDUE else issue.level >= level

    return is_wanted


def fix_rich(engine: Engine, rich: RichText, applies: Wanted) -> tuple[RichText, list[Issue]]:
    """The text after every wanted fix, its structure with the words, and the issues of the text as it was."""
    first = engine.check(rich.text)
    return correct_rich(rich, once(engine, rich.text, first), applies).rich, first


def fix_markdown(engine: Engine, source: str, applies: Wanted) -> tuple[str, str, list[Issue]]:
    """The source with its prose corrected, the prose as it was and the issues of that."""
    from proofreader.formats.reading.markdown import MarkdownText

    markdown = MarkdownText(source)
    prose = markdown.rich.text
    first = issues = engine.check(prose)
    for number in range(MAX_PASSES):
        if number:
            issues = engine.check(markdown.rich.text)
        after = markdown.corrected([edit for issue in issues if applies(issue) for edit in issue.fixes[0].edits])
        if after.source == markdown.source:
            break
        markdown = after
    return markdown.source, prose, first


def once(engine: Engine, text: str, issues: Sequence[Issue]) -> Callable[[str], Iterable[Issue]]:
    """``engine.check`` that needn't look again at what it has seen."""
    return lambda given: issues if given == text else engine.check(given)


def findings(text: str, issues: Sequence[Issue], applies: Wanted, refused: Sequence[Issue] = ()) -> Findings:
    """What the reports tell of these issues. Notes are only counted: an archive has millions of strange names."""
    if not issues:
        return Findings()
    clean = _same if _is_clean(text) else _clean
    not_made = {id(issue) for issue in refused}
    counts: Counts = {}
    unknown: Counter[str] = Counter()
    changes = []
    lines = Lines(text)
    for issue in issues:
        row = counts.setdefault(issue.rule, [str(issue.category), 0, 0, 0])
        applied = applies(issue) and id(issue) not in not_made
        row[1 if applied else 2 if issue.level > Level.NOTE else 3] += 1
        if issue.category == Category.UNKNOWN:
            unknown[shown(clean(text[slice(*issue.span)]))] += 1
        if applied or issue.level > Level.NOTE:
            changes.append(_line(issue, text, lines, applied, clean))
    return Findings(counts, dict(unknown.most_common(200)), tuple(changes))


def _line(issue: Issue, text: str, lines: Lines, applied: bool, clean: Callable[[str], str]) -> str:
    """One line for the file of changes, short of the name of its file: see docs/batch.md."""
    span, right = mended(issue, text)
    start, end = lines.position(span.start), lines.position(span.end)
    sentence = _sentence(text, span)
    told = {
        "rule": issue.rule,
        "category": str(issue.category),
        "level": issue.level.label,
        "applied": applied,
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
        "start": span.start,
        "end": span.end,
        "wrong": clean(text[slice(*span)]),
        "right": clean(right) if issue.fixes else None,
        "sentence": clean(text[slice(*sentence)]),
        "at": span.start - sentence.start,
        "message": issue.message,
    }
    return _encode(told)


def _sentence(text: str, span: Span) -> Span:
    """The sentence around those words, cut where it is very long."""
    low = max(0, span.start - _MOST_SENTENCE)
    start = low
    for stop in _STOP.finditer(text, low, span.start):
        start = stop.end()
    high = min(len(text), span.end + _MOST_SENTENCE)
    found = _STOP.search(text, max(span.start, span.end - 1), high)
    end = high if found is None else max(span.end, found.start() + (text[found.start()] != "\n"))
    return Span(start, end)


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
