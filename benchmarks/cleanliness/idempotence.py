"""Table: ``fix`` on its own output. Anything but nothing is a rule that undoes or repeats another."""

from collections.abc import Iterable, Iterator

from benchmarks.accuracy.shared import Shared
from benchmarks.accuracy.table import Cell, Table
from proofreader.core import Level
from proofreader.engine import Engine

# One source that editors passed, one that nobody did.
SOURCES = ("bbc", "raw")
WAYS = tuple((level, clean) for level in (Level.CERTAIN, Level.LIKELY) for clean in (False, True))


def changed_again(engine: Engine, text: str, level: Level, clean: bool) -> str | None:
    """The rules that fix something in what was fixed, joined by commas; None where nothing changes."""
    once = engine.fix(text, level, clean=clean).text
    again = engine.fix(once, level, clean=clean)
    if again.text == once:
        return None
    return ", ".join(sorted({issue.rule for issue in again.applied})) or "?"


def tables(engine: Engine, shared: Shared, *, articles: int) -> Iterable[Table]:
    """Articles that change again, for each way of fixing."""
    rows: list[list[Cell]] = []
    culprits: list[str] = []
    for source in SOURCES:
        texts = list(shared.articles(source, 0, articles))
        for level, clean in WAYS:
            found = [rules for text in texts if (rules := changed_again(engine, text, level, clean)) is not None]
            rows.append([source, level.label, "yes" if clean else "no", len(texts), len(found)])
            culprits += found
    yield Table(
        "idempotence",
        "Fixing what was fixed",
        ("source", "level", "cleaned", "articles", "changed again"),
        rows,
        list(_notes(culprits)),
    )


def _notes(culprits: Iterable[str]) -> Iterator[str]:
    if names := sorted(set(culprits)):
        yield "Rules at work the second time: " + "; ".join(names) + "."
