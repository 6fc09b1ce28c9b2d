"""Table: issues of punctuation, typography and spacing in edited news, by rule."""

from collections.abc import Iterable, Sequence

from benchmarks.accuracy.edited import Tally
from benchmarks.accuracy.shared import Shared
from benchmarks.accuracy.table import Cell, Table
from proofreader.core import Category
from proofreader.engine import Engine

SOURCES = ("skynews", "bbc")
MARKS = frozenset({Category.PUNCTUATION, Category.TYPOGRAPHY, Category.SPACING})
_AROUND = 100  # code points shown before and after an alarm: its sentence, mostly


def tallies(engine: Engine, shared: Shared, *, articles: int) -> list[Tally]:
    """What stands at likely or better in the first articles of each source."""
    found = []
    for source in SOURCES:
        tally = Tally(source, MARKS, _AROUND, _AROUND)
        for text in shared.articles(source, 0, articles):
            tally.add(text, engine.check(text))
        found.append(tally)
    return found


def table(found: Sequence[Tally], articles: int) -> Table:
    """A column a source, issues per 1,000 words; the sums by category first."""
    rows: list[list[Cell]] = [["words", *(tally.words for tally in found)]]
    rows.append(["all", *(tally.rate(len(tally.alarms)) for tally in found)])
    every = sorted({key for tally in found for key in tally.rules})
    total = {key: sum(tally.rules[key] for tally in found) for key in every}
    for rule, level in sorted(every, key=lambda key: (-total[key], key)):
        rows.append([f"{rule} ({level})", *(tally.rate(tally.rules[rule, level]) for tally in found)])
    return Table(
        "marks",
        "Marks and spaces in edited news, issues per 1,000 words",
        ("rule", *(tally.name for tally in found)),
        rows,
        [f"First {articles:,} articles of each source. They have faults of their own: read a sample (--sample)."],
    )


def alarms(found: Iterable[Tally]) -> list[str]:
    """A line for each issue: source, rule, level, context, fix."""
    return [line for tally in found for line in tally.alarms]
