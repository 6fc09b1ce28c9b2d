"""``python -m benchmarks.batch [--shared FOLDER] [--files N]``: makes files of edited news, runs ``proofreader batch``
over them in one and in two processes, and compares with the hunspell command checking spelling alone on the same text.

The files lie in a temporary folder and are removed. Exit codes: 0 measured, 1 a file failed, 2 the data is missing.
"""

import argparse
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.accuracy.shared import MissingDataError, Shared
from benchmarks.accuracy.speed import dictionary, hunspell_seconds
from benchmarks.batch.measured import Measured, measure

ROOT = Path(__file__).resolve().parents[2]
_SOURCES = ("skynews", "alarabia", "bbc", "cnn")
_FOLDER = 500  # files


def parser() -> argparse.ArgumentParser:
    """The options."""
    made = argparse.ArgumentParser(prog="python -m benchmarks.batch", description=__doc__)
    made.add_argument("--shared", type=Path, default=ROOT.parent / "shared", help="folder of the data to measure on")
    made.add_argument("--files", type=int, default=10_000)
    made.add_argument("--documents", type=int, default=500, help="of them also written as Word documents")
    made.add_argument("--jobs", type=int, default=2, help="processes to compare with one")
    made.add_argument("--cluster", action="store_true", help="also on a Dask cluster on this machine")
    made.add_argument("--folder", type=Path, help="make the files here and leave them there")
    return made


def articles(shared: Shared) -> Iterator[str]:
    """Every article of the edited sources, one source after the other."""
    for source in _SOURCES:
        if shared.corpus(source).exists():
            yield from shared.articles(source)


def make_files(shared: Shared, folder: Path, number: int) -> tuple[int, int]:
    """Writes the files. Returns how many, and their words."""
    words = made = 0
    for made, text in enumerate(articles(shared), 1):
        place = folder / f"{(made - 1) // _FOLDER:03}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{made:06}.txt").write_text(text, encoding="utf-8", errors="replace")
        words += len(text.split())
        if made == number:
            break
    return made, words


def hunspell_twice(source: Path) -> Iterator[float]:
    """Seconds of processor time that hunspell takes for every other file, and then, when asked again, for the rest:
    once before ours and once after it, so that both meet the same moods of a machine that is not theirs alone.
    Nothing where hunspell or a dictionary is missing."""
    command, path = shutil.which("hunspell"), dictionary()
    files = sorted(source.rglob("*.txt"))
    for half in (files[::2], files[1::2]) if command and path else ():
        text = "\n".join(file.read_text(encoding="utf-8") for file in half) + "\n"
        yield hunspell_seconds(str(command), Path(str(path)), text)


def _told(name: str, run: Measured) -> str:
    statuses = ", ".join(f"{count:,} {status}" for status, count in run.statuses.items() if count)
    return (
        f"{name:<34}{run.seconds:>8.1f} s {run.rate:>10,.0f} words/s   {statuses}\n"
        f"{'':<34}{run.processor:>8.1f} s {run.processor_rate:>10,.0f} words/s of processor time, starting included\n"
        f"{'':<34}peak memory: parent {run.parent_peak:.0f} MB, workers "
        f"{', '.join(f'{peak:.0f}' for peak in run.worker_peaks)} MB\n"
        f"{'':<34}parent by quarters of the time: {run.quarters(run.parent)} MB\n"
        f"{'':<34}workers together:               {run.quarters(run.workers)} MB"
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print. Returns the exit code."""
    options = parser().parse_args(arguments)
    try:
        shared = Shared.at(options.shared)
    except MissingDataError as error:
        print(f"bench-batch: {error}", file=sys.stderr)
        return 2
    if options.folder and options.folder.resolve().is_relative_to(ROOT):
        print(f"bench-batch: '{options.folder}' is inside the repository", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="bench-batch-") as temporary:
        folder = options.folder or Path(temporary)
        return _measure(options, shared, folder)


def _measure(options: argparse.Namespace, shared: Shared, folder: Path) -> int:
    source = folder / "in"
    # Here and not before each run: ext4 is slow to make files where many were removed in the last seconds.
    for name in ("in", "one", "two", "some", "docx", "dask"):
        shutil.rmtree(folder / name, ignore_errors=True)
    number, words = make_files(shared, source, options.files)
    print(f"{number:,} files, {words:,} words\n", flush=True)
    runs: dict[str, Measured] = {}

    def run(name: str, where: str, *more: str, source: Path = source) -> Measured:
        runs[name] = measure([str(source), "--out", str(folder / where), *more])
        print(_told(name, runs[name]), flush=True)
        return runs[name]

    theirs = hunspell_twice(source)
    before = next(theirs, None)
    one = run("1 process, text", "one", "--to", "same", "--jobs", "1")
    if before is not None:
        seconds = before + next(theirs)
        print(f"{'hunspell -l, spelling alone':<34}{seconds:>8.1f} s {words / seconds:>10,.0f} words/s   the same text")
        print(
            f"{'':<34}one process of ours is {one.rate * seconds / words:.2f} times as fast by the clock, "
            f"{one.processor_rate * seconds / words:.2f} by processor time, the process that hands out included",
            flush=True,
        )
    else:
        print("hunspell or an Arabic dictionary for it is not installed: not compared")
    two = run(f"{options.jobs} processes, text", "two", "--to", "same", "--jobs", str(options.jobs))
    print(f"{'':<34}scaling 1 → {options.jobs}: {one.seconds / two.seconds:.2f} ×", flush=True)
    run("again, nothing changed", "two", "--to", "same", "--jobs", str(options.jobs))
    if options.documents:
        some = folder / "some"
        some.mkdir()
        for file in sorted(source.rglob("*.txt"))[: options.documents]:
            shutil.copy2(file, some / file.name)
        run(f"{options.jobs} processes, Word", "docx", "--to", "docx", "--jobs", str(options.jobs), source=some)
    if options.cluster:
        _on_a_cluster(options, lambda *more: run("Dask cluster, text", "dask", "--to", "same", *more))
    billion = 1e9 / one.rate
    print(
        f"\nCost: {1e6 / one.rate:.0f} core seconds for a million words as text; a billion words take "
        f"{billion / 3600:,.1f} core hours, {billion / 3600 / 100:.2f} hours on 100 cores."
    )
    failed = sum(run.statuses.get("failed", 0) for run in runs.values())
    print(f"Failures: {failed}")
    return 1 if failed else 0


def _on_a_cluster(options: argparse.Namespace, run) -> None:  # type: ignore[no-untyped-def]
    try:
        from distributed import LocalCluster
    except ImportError:
        print("Dask is not installed: not measured")
        return
    with LocalCluster(n_workers=options.jobs, threads_per_worker=1, dashboard_address=None) as cluster:  # type: ignore[no-untyped-call]
        run("--scheduler", cluster.scheduler_address)


if __name__ == "__main__":
    sys.exit(main())
