"""A batch on the terminal: progress, Ctrl-C, the summary at the end."""

import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import click

from proofreader.batch import BatchError, BatchReport, Control, Job, Problem, Progress, run
from proofreader.batch.report import Trouble
from proofreader.cli.base import FAILURE, complain
from proofreader.cli.messages import Say

_INTERRUPTED = 130
_SHOWN = 20  # files that failed, on the terminal
_RULES = 10
_TOLD = ("kept", "timings")  # problems of files that did not fail

Count = Callable[[Callable[[], bool]], int | None]


def carry_out(
    job: Job,
    control: Control,
    over: threading.Event,
    say: Say,
    count: Count | None = None,
    report_progress: Callable[[Progress], None] | None = None,
) -> BatchReport:
    """Runs the job; with ``count``, a line of progress on a terminal. ``over``: what ``interruptible`` gave.

    Raises ClickException where it can't begin.
    """
    try:
        with _progress(control, say, count) as shown:
            return run(job, control, report_progress or shown)
    except BatchError as error:
        raise click.ClickException(say("batch.trouble", reason=error)) from error
    finally:
        over.set()


@contextmanager
def interruptible(control: Control, say: Say) -> Iterator[threading.Event]:
    """Ctrl-C finishes what is at work, the second one gives it up, further ones change nothing: a run that was stopped
    always says how it ended. SIGTERM is like one Ctrl-C. What is given is to be set when the run is over: the first
    Ctrl-C after that, while reports are written, ends the program."""
    over = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield over
        return

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        if control.stopped:
            control.abandon()
        elif over.is_set():
            raise KeyboardInterrupt
        else:
            control.stop()
            click.echo("\n" + say("batch.stopping"), err=True)

    old = {number: signal.signal(number, interrupt) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield over
    finally:
        for number, handler in old.items():
            signal.signal(number, handler)


@contextmanager
def _progress(control: Control, say: Say, count: Count | None) -> Iterator[Callable[[Progress], None] | None]:
    """A line of progress with rate and time left on standard error; nothing where that is no terminal."""
    if count is None or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar

    over = threading.Event()
    bar = Bar(
        BarColumn(30),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeElapsedColumn(),
        TextColumn(say("batch.left")),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
    )
    with bar:
        line = bar.add_task("", total=None, rate="")
        began = bar.get_time()

        def report_progress(now: Progress) -> None:
            passed = max(bar.get_time() - began, 1e-3)
            rate = say("batch.rate", files=say.number(now.items / passed, 1), words=say.number(now.words / passed))
            failed = say("batch.failed-so-far", count=now.failed) if now.failed else ""
            bar.update(line, completed=now.items, rate=f"{rate}{failed}")

        def look() -> None:
            total = count(lambda: over.is_set() or control.stopped)
            if total is not None:
                bar.update(line, total=total)

        counting = threading.Thread(target=look, daemon=True)
        counting.start()
        try:
            yield report_progress
        finally:
            over.set()
            counting.join(5)


def summarise(report: BatchReport, say: Say) -> None:
    """Prints what a run came to, and on standard error what went wrong."""
    total, number = report.total, report.statuses.get
    names = ("done", "unchanged", "skipped", "failed")
    files = "، " if say.language == "ar" else ", "
    parts = files.join(say(f"batch.files.{name}", count=say.number(number(name, 0))) for name in names)
    click.echo(say("batch.files", total=say.number(total.files), parts=parts))
    seconds = max(report.seconds, 1e-3)
    rate = say.number(report.checked / seconds)
    click.echo(say("batch.words", words=say.number(total.words), rate=rate, seconds=say.number(seconds, 1)))
    applied, left, notes = map(say.number, (total.applied, total.left, total.notes))
    click.echo(say("batch.issues", applied=applied, left=left, notes=notes))
    if total.removed:
        click.echo(say("batch.removed", removed=say.number(total.removed)))
    if total.lost:
        click.echo(say("batch.lost", lost=say.number(total.lost)), err=True)
    from proofreader.batch.wording import wording

    known = wording(say.language).categories
    by_category = {known.get(name, name): row for name, row in report.categories.items()}
    rows = [("batch.by-category", by_category), ("batch.by-rule", report.rules)]
    for heading, groups in rows:
        shown = list(groups.items())[: None if heading == "batch.by-category" else _RULES]
        if shown:
            click.echo(say(heading))
        for name, row in shown:
            columns = " ".join(f"{say.number(value):>9}" for value in (row.applied, row.left, row.notes))
            click.echo(f"  {name:<36} {columns}")
    if report.several:
        click.echo(say("batch.several"))
    for each in report.several[:_RULES]:
        ways = " / ".join(f"{way.text} {say.number(way.count)} ({say.number(way.articles)})" for way in each.spellings)
        click.echo(f"  {ways}")
    # A file whose output was edited, or with broken timings, did not fail, but would not be looked for either.
    others = sum(trouble.code in _TOLD for trouble in report.problems)
    wanting = [trouble for trouble in report.problems if trouble.status == "failed" or trouble.code in _TOLD]
    for trouble in wanting[:_SHOWN]:
        click.echo(say("batch.failed", name=trouble.name, reason=_reason(trouble, say)), err=True)
    if report.failed + others > _SHOWN:
        click.echo(say("batch.more-failed", count=say.number(report.failed + others - _SHOWN)), err=True)


def _reason(trouble: Trouble | Problem, say: Say) -> str:
    return say(f"batch.problem.{trouble.code}", reason=trouble.reason)


def status_of(report: BatchReport, control: Control, say: Say) -> int:
    """The exit status: 0 where everything went well, 2 where a file or the run failed, 130 after Ctrl-C."""
    if report.trouble:
        return complain(say("batch.trouble", reason=report.trouble), say)
    if control.stopped:
        click.echo(say("batch.stopped"), err=True)
        return _INTERRUPTED
    return FAILURE if report.failed else 0


def tell(progress: Progress, out: Path, say: Say) -> None:
    """Says of one file, while others are still to come, what became of it, and on standard error what went wrong."""
    last = progress.last
    if last.problem:
        click.echo(say("batch.failed", name=last.name, reason=_reason(last.problem, say)), err=True)
    if last.status == "done":
        applied, left = (sum(row[at] for row in last.counts.values()) for at in (1, 2))
        click.echo(say("watch.done", name=last.name, output=out / last.output, applied=applied, left=left))
