"""Table: what the engine says about news that editors have passed. Most of it should be nothing."""

import random
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from benchmarks.accuracy.corrupted import SPELLING
from benchmarks.accuracy.shared import Shared
from benchmarks.accuracy.table import Table, per_thousand
from proofreader.core import Category, Issue, Level
from proofreader.engine import Engine, apply_edits

SOURCES = ("skynews", "bbc")
SAMPLE_SIZE = 200
_BEFORE, _AFTER = 40, 30  # code points


class Tally:
    """Issues by rule and level, unknown words, and a line for each alarm."""

    def __init__(
        self, name: str, categories: frozenset[Category] = SPELLING, before: int = _BEFORE, after: int = _AFTER
    ) -> None:
        self.name = name
        self.categories = categories
        self.around = before, after  # code points shown around an alarm
        self.words = 0
        self.unknown = 0
        self.rules: Counter[tuple[str, str]] = Counter()
        self.alarms: list[str] = []

    def add(self, text: str, issues: Iterable[Issue]) -> None:
        """Count one article."""
        self.words += len(text.split())
        for issue in issues:
            if issue.category == Category.UNKNOWN:
                self.unknown += 1
            elif issue.category in self.categories and issue.level >= Level.LIKELY:
                self.rules[issue.rule, issue.level.label] += 1
                context = shown(text, issue, *self.around)
                self.alarms.append("\t".join((self.name, issue.rule, issue.level.label, context)))

    def rate(self, of: int) -> float | None:
        """Per 1,000 words."""
        return per_thousand(of, self.words)


def shown(text: str, issue: Issue, before_: int = _BEFORE, after_: int = _AFTER) -> str:
    """The issue in brackets among its neighbours, then what the preferred fix makes of it; one line."""
    start, end = issue.span
    before, after = text[max(0, start - before_) : start], text[end : end + after_]
    fixed = text[start:end]
    if issue.fixes:
        edits = issue.fixes[0].edits
        low, high = min([start, *(edit.span.start for edit in edits)]), max([end, *(edit.span.end for edit in edits)])
        fixed = apply_edits(text[low:high], [edit._replace(span=edit.span.shift(-low)) for edit in edits])
    return f"{before}[{text[start:end]}]{after}\t{fixed}".replace("\n", "¶")


def sample(alarms: Sequence[str], size: int, seed: int) -> list[str]:
    """A random choice in the order of the text; all where there are not as many."""
    chosen = random.Random(seed).sample(range(len(alarms)), min(size, len(alarms)))
    return [alarms[at] for at in sorted(chosen)]


def tables(
    engine: Engine, shared: Shared, *, articles: int, seed: int, sample_file: Path | None = None
) -> Iterable[Table]:
    """Alarms by rule for both sources. ``sample_file`` gets 200 of them to read: it holds text of the papers."""
    tallies = []
    for source in SOURCES:
        tally = Tally(source)
        for text in shared.articles(source, 0, articles):
            tally.add(text, engine.check(text))
        tallies.append(tally)
    if sample_file:
        lines = sample([line for tally in tallies for line in tally.alarms], SAMPLE_SIZE, seed)
        sample_file.write_text("\n".join(["source\trule\tlevel\tcontext\tfix", *lines, ""]), encoding="utf-8")
    yield table(tallies, articles)


def table(tallies: Sequence[Tally], articles: int) -> Table:
    """One column a source; the totals first."""
    rows: list[list[str | int | float | None]] = [
        ["words", *(tally.words for tally in tallies)],
        ["spelling, hamza, endings, borders", *(tally.rate(len(tally.alarms)) for tally in tallies)],
        ["unknown-word", *(tally.rate(tally.unknown) for tally in tallies)],
    ]
    every = sum((tally.rules for tally in tallies), Counter())
    for rule, level in sorted(every, key=lambda key: (-every[key], key)):
        rows.append([f"{rule} ({level})", *(tally.rate(tally.rules[rule, level]) for tally in tallies)])
    notes = [f"First {articles:,} articles of each source. They have errors of their own: read a sample (--sample)."]
    title = "Issues per 1,000 words of edited news, likely or better"
    return Table("edited", title, ("", *(tally.name for tally in tallies)), rows, notes)
