"""``python -m benchmarks.accuracy [--shared FOLDER] [--only TABLE …]``: measure, print, keep.

Exit codes: 0 measured, 2 where the data is missing.
"""

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path

from benchmarks.accuracy import cases, corrupted, edited, gold, history, hunspell, speed, suggestions
from benchmarks.accuracy.shared import MissingDataError, Shared
from benchmarks.accuracy.table import Table
from proofreader.core.profile import ProfileError
from proofreader.engine import Engine

ROOT = Path(__file__).resolve().parents[2]
TABLES = ("gold", "hunspell", "cases", "corrupted", "edited", "suggestions", "speed")


def parser() -> argparse.ArgumentParser:
    """The options."""
    made = argparse.ArgumentParser(prog="python -m benchmarks.accuracy", description="Measure accuracy and speed.")
    made.add_argument("--shared", type=Path, default=ROOT.parent / "shared", help="folder of the data to measure on")
    made.add_argument("--profile", default="ar-MA", help="house style (default: %(default)s)")
    made.add_argument("--only", nargs="+", choices=TABLES, default=TABLES, metavar="TABLE", help=", ".join(TABLES))
    made.add_argument("--seed", type=int, default=1, help="of the errors put in and of the sample")
    made.add_argument("--articles", type=int, default=300, help="of each source to put errors into")
    made.add_argument("--edited", type=int, default=1000, help="articles of each source to count alarms in")
    made.add_argument("--sample", type=Path, help="write 200 alarms with context here; keep it out of the repository")
    made.add_argument("--no-history", action="store_true", help="print only")
    return made


def _steps(options: argparse.Namespace, engine: Engine, shared: Shared) -> dict[str, Callable[[], Iterable[Table]]]:
    return {
        "gold": lambda: gold.tables(engine, shared),
        "hunspell": lambda: hunspell.tables(shared),
        "cases": lambda: cases.tables(engine),
        "corrupted": lambda: corrupted.tables(engine, shared, articles=options.articles, seed=options.seed),
        "edited": lambda: edited.tables(
            engine, shared, articles=options.edited, seed=options.seed, sample_file=options.sample
        ),
        "suggestions": lambda: suggestions.tables(engine, shared),
        "speed": lambda: speed.tables(engine, shared),
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what is asked for. Returns the exit code."""
    options = parser().parse_args(arguments)
    try:
        shared = Shared.at(options.shared)
        if options.sample and options.sample.resolve().is_relative_to(ROOT):
            raise MissingDataError(f"'{options.sample}' is inside the repository: the sample holds text of the papers")
        engine = Engine.load(options.profile)
    except (MissingDataError, ProfileError) as error:
        print(f"bench-accuracy: {error}", file=sys.stderr)
        return 2
    steps = _steps(options, engine, shared)
    found: list[Table] = []
    for name in TABLES:
        if name in options.only:
            for table in steps[name]():
                print(table.as_text(), end="\n\n", flush=True)
                found.append(table)
    if not options.no_history:
        given = {"profile": options.profile, "seed": options.seed, "tables": ",".join(options.only)}
        for path in history.keep(found, given, datetime.now()):
            print("kept in", path.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
