"""``python -m benchmarks.speed [--shared FOLDER] [--rounds N] [--words N] [--instructions] [--no-history]``

Whole processes, by turns, medians of their processor time. Every row is a ratio to something else of the same run, so
that tables of two machines may be compared. Results are added to ``benchmarks/results/``.
"""

import argparse
import compileall
import json
import shutil
import sys
import tempfile
from datetime import UTC, datetime
from functools import partial
from math import log
from pathlib import Path

from benchmarks.accuracy.shared import MissingDataError, Shared
from benchmarks.accuracy.speed import dictionary, enough
from benchmarks.speed.processes import PROGRAM, PYTHON, ROOT, by_turns, instructions, megabytes, seconds

_EDITED, _RAW, _COLD = 190_000, 43_000, 300  # words
_SIZES = (1_000, 10_000, 100_000)  # words of the texts by which growth is measured
_RESULTS = ROOT / "benchmarks" / "results"
# Issue → what is asked at most; the ratios of ``measured``.
ASKED = {
    "check of edited news / hunspell -l": 0.7,
    "check of raw copy / hunspell -l": 0.5,
    "cold check of 300 words / bare Python": 18.0,
    "--version / bare Python": 5.0,
    "growth of check, exponent": 1.03,
    "memory of checking 300 words, MB": 85.0,
}


def measured(shared: Shared, rounds: int, words: int) -> dict[str, float]:
    """Name of a ratio → its value, in the order of the table; without those for which a program is missing."""
    hunspell, words_of = shutil.which("hunspell"), dictionary()
    with tempfile.TemporaryDirectory(prefix="bench-speed-") as name:
        folder = Path(name)

        def written(kind: str, source: str, count: int) -> Path:
            path = folder / f"{kind}.txt"
            articles = enough(shared.articles(source, 1000 if source == "skynews" else 0), count)
            path.write_text("\n".join(articles) + "\n", encoding="utf-8")
            return path

        def check(path: Path) -> float:
            return seconds([*PROGRAM, "check", str(path)])

        def spell(path: Path) -> float:
            return seconds([str(hunspell), "-i", "utf-8", "-l", "-d", str(words_of)], path.read_bytes())

        small = by_turns(
            {
                "python": partial(seconds, PYTHON),
                "version": partial(seconds, [*PROGRAM, "--version"]),
                "cold": partial(check, written("cold", "skynews", _COLD)),
            },
            3 * rounds,
        )
        memory = megabytes([*PROGRAM, "check", str(folder / "cold.txt")])
        large = {"edited": written("edited", "skynews", words), "raw": written("raw", "raw", min(words, _RAW))}
        runs = {kind: partial(check, path) for kind, path in large.items()}
        if hunspell and words_of:
            runs |= {f"hunspell {kind}": partial(spell, path) for kind, path in large.items()}
        times = by_turns(runs, rounds)
        sizes = [size for size in _SIZES if size <= words]
        grown = by_turns({str(size): partial(check, written(f"n{size}", "skynews", size)) for size in sizes}, rounds)
    found = {
        f"check of {what} / hunspell -l": times[kind] / times[f"hunspell {kind}"]
        for kind, what in (("edited", "edited news"), ("raw", "raw copy"))
        if f"hunspell {kind}" in times
    }
    found["cold check of 300 words / bare Python"] = small["cold"] / small["python"]
    found["--version / bare Python"] = small["version"] / small["python"]
    if len(sizes) > 1:
        # A text of 300 words costs the start.
        first, last = (max(grown[str(size)] - small["cold"], 1e-3) / size for size in (sizes[-2], sizes[-1]))
        found["growth of check, exponent"] = 1 + log(last / first) / log(sizes[-1] / sizes[-2])
    if memory is not None:
        found["memory of checking 300 words, MB"] = memory
    found["check of edited news, µs/word"] = (times["edited"] - small["cold"]) / words * 1e6
    found["check of raw copy, µs/word"] = (times["raw"] - small["cold"]) / min(words, _RAW) * 1e6
    return found


def table(found: dict[str, float]) -> str:
    """The ratios beside what is asked, as Markdown."""
    lines = ["| | measured | asked at most |", "|---|---:|---:|"]
    lines += [f"| {name} | {value:.2f} | {ASKED.get(name, '')} |" for name, value in found.items()]
    return "\n".join(lines) + "\n"


def _instructions(shared: Shared) -> dict[str, float]:
    """Instructions a word of checking, of the difference between two texts; nothing where valgrind is missing."""
    with tempfile.TemporaryDirectory(prefix="bench-speed-") as name:
        counts = []
        for size in (300, 3_000):
            path = Path(name) / f"{size}.txt"
            path.write_text("\n".join(enough(shared.articles("skynews", 1000), size)), encoding="utf-8")
            counts.append((len(path.read_text(encoding="utf-8").split()), instructions([*PROGRAM, "check", str(path)])))
    (few, less), (many, more) = counts
    return {} if less is None or more is None else {"instructions a word": (more - less) / (many - few)}


def main(arguments: list[str] | None = None) -> int:
    """Measures, prints the table and keeps it. Returns 2 where there is nothing to measure on."""
    parser = argparse.ArgumentParser(prog="benchmarks.speed", description="speed beside hunspell -l and bare Python")
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared", help="folder with corpus/*.jsonl.xz")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--words", type=int, default=_EDITED, help="of edited news")
    parser.add_argument("--instructions", action="store_true", help="count instructions too (valgrind, minutes)")
    parser.add_argument("--no-history", action="store_true", help="keep nothing")
    options = parser.parse_args(arguments)
    try:
        shared = Shared.at(options.shared, [f"corpus/{name}.jsonl.xz" for name in ("skynews", "raw")])
    except MissingDataError as error:
        print(f"benchmarks.speed: {error}", file=sys.stderr)
        return 2
    compileall.compile_dir(ROOT / "proofreader", quiet=1)  # as an installed program is
    found = measured(shared, options.rounds, options.words)
    if options.instructions:
        found |= _instructions(shared)
    text = table(found)
    print(text)
    if not options.no_history:
        now = datetime.now(UTC)
        stamp = now.strftime("%Y-%m-%d-%H%M")
        (_RESULTS / f"speed-{stamp}.md").write_text(f"# Speed, {stamp}\n\n{text}", encoding="utf-8")
        with (_RESULTS / "speed.jsonl").open("a", encoding="utf-8") as file:
            file.write(json.dumps({"time": now.isoformat(timespec="seconds"), **found}, ensure_ascii=False) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
