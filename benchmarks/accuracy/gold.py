"""Table: how much of what an editor marked in raw articles is seen and mended, and how much else is claimed."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

from benchmarks.accuracy.shared import Shared
from benchmarks.accuracy.table import Table, percent
from proofreader.core import Issue, Level
from proofreader.engine import Engine

# Kinds of the editor's marks that the totals leave out: what needs a parser, and what a scraper left.
OTHER_KINDS = frozenset({"grammar", "noise"})

Mark = Mapping[str, Any]
Claim = tuple[int, int, str]


@dataclass
class Count:
    """Of one kind: sure marks, those some issue touches, those mended; and issues that touch a mark of the kind."""

    marks: int = 0
    detected: int = 0
    corrected: int = 0
    issues: int = 0

    def add(self, other: "Count") -> None:
        """Add the other's numbers to these."""
        self.marks += other.marks
        self.detected += other.detected
        self.corrected += other.corrected
        self.issues += other.issues


@dataclass
class Score:
    """Of one set of articles at one level. ``alarms``: issues that touch no mark, by category."""

    kinds: defaultdict[str, Count] = field(default_factory=lambda: defaultdict(Count))
    alarms: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))
    certain: int = 0
    certain_right: int = 0
    words: int = 0

    def total(self, without: frozenset[str] = frozenset()) -> Count:
        """The sum of the kinds, some left out. An issue that touches marks of two kinds counts as the first."""
        total = Count()
        for kind, count in self.kinds.items():
            if kind not in without:
                total.add(count)
        return total


def _first_fix(issue: Issue) -> list[Claim]:
    return [(*edit.span, edit.text) for edit in issue.fixes[0].edits] if issue.fixes else []


def score(
    texts: Mapping[str, str],
    marks: Mapping[str, Sequence[Mark]],
    check: Callable[[str], Sequence[Issue]],
    least: Level,
    scorer: ModuleType,
) -> Score:
    """Counts as ``eval/score_gold.py`` does, with its functions; also by kind of mark and category of issue."""
    result = Score()
    for name, wanted in marks.items():
        text = texts[name]
        result.words += len(text.split())
        claims = [(issue, _first_fix(issue)) for issue in check(text) if issue.level >= least]
        for mark in wanted:
            if mark["sure"]:
                _score_mark(result.kinds[mark["kind"]], text, mark, wanted, claims, scorer)
        for issue, edits in claims:
            hit = [mark for mark in wanted if scorer.touches(*issue.span, mark["start"], mark["end"])]
            if hit:
                result.kinds[hit[0]["kind"]].issues += 1
            else:
                result.alarms[issue.category] += 1
            if edits and issue.level is Level.CERTAIN and all(mark["sure"] for mark in hit):
                result.certain += 1
                result.certain_right += _is_right(text, hit, edits, claims, scorer)
    return result


def _score_mark(
    count: Count,
    text: str,
    mark: Mark,
    marks: Sequence[Mark],
    claims: Sequence[tuple[Issue, list[Claim]]],
    scorer: ModuleType,
) -> None:
    count.marks += 1
    near = [edits for issue, edits in claims if scorer.touches(*issue.span, mark["start"], mark["end"])]
    if not near:
        return
    count.detected += 1
    start = min([mark["start"], *(edit[0] for edits in near for edit in edits)])
    end = max([mark["end"], *(edit[1] for edits in near for edit in edits)])
    others = [other for other in marks if scorer.touches(start, end, other["start"], other["end"])]
    count.corrected += _same(text, others, claims, start, end, scorer)


def _is_right(
    text: str, hit: Sequence[Mark], edits: list[Claim], claims: Iterable[tuple[Issue, list[Claim]]], scorer: ModuleType
) -> bool:
    if not hit:
        return False
    return _same(text, hit, claims, min(edit[0] for edit in edits), max(edit[1] for edit in edits), scorer)


def _same(
    text: str,
    marks: Sequence[Mark],
    claims: Iterable[tuple[Issue, list[Claim]]],
    start: int,
    end: int,
    scorer: ModuleType,
) -> bool:
    """Whether the fixes inside the marks (and start to end) give what the marks give."""
    start, end = min([start, *(mark["start"] for mark in marks)]), max([end, *(mark["end"] for mark in marks)])
    wanted = scorer.apply(text, [(mark["start"], mark["end"], mark["right"]) for mark in marks], start, end)
    inside = {edit for _, edits in claims for edit in edits if start <= edit[0] and edit[1] <= end}
    return wanted is not None and bool(scorer.apply(text, inside, start, end) == wanted)


def _row(name: str, count: Count, alarms: int | None) -> list[str | int | float | None]:
    precision = None if alarms is None else percent(count.issues, count.issues + alarms)
    return [
        name,
        count.marks,
        percent(count.detected, count.marks),
        percent(count.corrected, count.marks),
        count.issues,
        alarms,
        precision,
    ]


COLUMNS = ("kind", "marked", "detected %", "corrected %", "true issues", "alarms", "precision %")


def table(name: str, level: Level, result: Score) -> Table:
    """The table of one set of articles at one level."""
    rows = [
        _row(kind, count, None)
        for kind, count in sorted(result.kinds.items(), key=lambda item: (-item[1].marks, item[0]))
    ]
    rows.append(_row("all", result.total(), sum(result.alarms.values())))
    lexical = sum(count for category, count in result.alarms.items() if category not in ("grammar", "residue"))
    rows.append(_row("all but grammar, noise", result.total(OTHER_KINDS), lexical))
    certain = percent(result.certain_right, result.certain)
    alarms = ", ".join(f"{category} {n}" for category, n in sorted(result.alarms.items(), key=lambda item: -item[1]))
    notes = [
        f"Fixes marked certain: {result.certain}, right: " + ("–" if certain is None else f"{certain:.1f} %") + ".",
        f"Alarms by category: {alarms or 'none'}. {result.words:,} words.",
    ]
    return Table(f"gold-{name}-{level.label}", f"Marked articles: {name}, {level.label}", COLUMNS, rows, notes)


def tables(engine: Engine, shared: Shared) -> Iterable[Table]:
    """Both sets at levels likely and certain."""
    scorer = shared.scorer("score_gold")
    for name in ("seed", "dev"):
        texts, marks = shared.gold(name)
        for level in (Level.LIKELY, Level.CERTAIN):
            yield table(name, level, score(texts, marks, engine.check, level, scorer))
