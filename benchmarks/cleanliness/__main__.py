"""``python -m benchmarks.cleanliness [--shared FOLDER] [--only TABLE …]``: measure, print, keep.

Exit codes: 0 measured, 2 where the data is missing.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from benchmarks.accuracy import history
from benchmarks.accuracy.edited import sample
from benchmarks.accuracy.shared import MissingDataError, Shared
from benchmarks.accuracy.table import Table
from benchmarks.cleanliness import idempotence, marks, protected, residue
from proofreader.core.profile import ProfileError
from proofreader.engine import Engine

ROOT = Path(__file__).resolve().parents[2]
TABLES = ("protected", "marks", "residue", "idempotence")
_NEEDED = ("corpus",)


def parser() -> argparse.ArgumentParser:
    """The options."""
    made = argparse.ArgumentParser(prog="python -m benchmarks.cleanliness", description=__doc__.splitlines()[0])
    made.add_argument("--shared", type=Path, default=ROOT.parent / "shared", help="folder of the data to measure on")
    made.add_argument("--profile", default="ar-MA", help="house style (default: %(default)s)")
    made.add_argument("--only", nargs="+", choices=TABLES, default=TABLES, metavar="TABLE", help=", ".join(TABLES))
    made.add_argument("--articles", type=int, default=1000, help="of each source")
    made.add_argument("--sample", type=int, default=0, metavar="N", help="write N alarms in their sentence, see --to")
    made.add_argument("--to", type=Path, default=Path(), help="folder of the samples; outside the repository")
    made.add_argument("--seed", type=int, default=1, help="of the samples")
    made.add_argument("--no-history", action="store_true", help="print only")
    return made


def _measure(options: argparse.Namespace, engine: Engine, shared: Shared) -> Iterator[Table]:
    def keep_sample(name: str, lines: Sequence[str]) -> None:
        if options.sample:
            path = options.to / f"{name}-{options.seed}.tsv"
            path.write_text("\n".join([*lines, ""]), encoding="utf-8")

    if "protected" in options.only:
        yield from protected.tables(engine)
    if "marks" in options.only:
        tallies = marks.tallies(engine, shared, articles=options.articles)
        keep_sample("marks", sample(marks.alarms(tallies), options.sample, options.seed))
        yield marks.table(tallies, options.articles)
    if "residue" in options.only:
        found = residue.count(engine, shared, articles=options.articles, seed=options.seed)
        lines = [line for each in found for line in each.lines]
        keep_sample("residue", residue.spread(lines, options.sample, options.seed))
        yield residue.table(found)
    if "idempotence" in options.only:
        yield from idempotence.tables(engine, shared, articles=options.articles)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what is asked for. Returns the exit code."""
    options = parser().parse_args(arguments)
    try:
        shared = Shared.at(options.shared, _NEEDED)
        if options.sample and options.to.resolve().is_relative_to(ROOT):
            raise MissingDataError(f"'{options.to}' is inside the repository: samples hold text of the papers")
        engine = Engine.load(options.profile)
    except (MissingDataError, ProfileError) as error:
        print(f"bench-cleanliness: {error}", file=sys.stderr)
        return 2
    found: list[Table] = []
    for table in _measure(options, engine, shared):
        print(table.as_text(), end="\n\n", flush=True)
        found.append(table)
    if not options.no_history:
        given = {"profile": options.profile, "articles": options.articles, "tables": ",".join(options.only)}
        for path in history.keep(found, given, datetime.now(), title="Cleanliness"):
            print("kept in", path.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
