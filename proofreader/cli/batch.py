"""``proofreader batch``: a folder, an archive or a table of articles becomes a folder of corrected ones."""

import codecs
import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from proofreader.cli import options
from proofreader.cli.base import Command
from proofreader.cli.fix import AUTHOR
from proofreader.cli.messages import Say
from proofreader.core import Level

if TYPE_CHECKING:
    from proofreader.batch import BatchReport, Options, Sources

TARGETS = ("docx", "txt", "html", "odt", "md", "same")
_COLUMNS = ("text", "title", "id", "writer", "outlet")
# What --resume takes from the journal where no SRC is given.
_ASKED = (
    "paths",
    "from_file",
    "include",
    "exclude",
    "to",
    "level",
    "profile",
    "rules",
    "clean",
    "tracked",
    "comments",
    "author",
    "max_mb",
    *(f"{column}_column" for column in _COLUMNS),
)


def choices(say: Say) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """The options that say what is done with each file: the same for ``batch`` and ``watch``."""
    added: list[Callable[[Callable[..., Any]], Callable[..., Any]]] = [
        options.one_of(say, "--to", TARGETS, "help.batch.to"),
        options.one_of(say, "--level", ("certain", "likely"), "help.fix.level"),
        click.option("--profile", metavar="NAME|FILE.toml", help=say("help.batch.profile")),
        options.rules(say),
        click.option("--clean/--no-clean", default=None, help=say("help.batch.clean")),
        click.option("--tracked", is_flag=True, help=say("help.batch.tracked")),
        click.option("--comments", is_flag=True, help=say("help.fix.comments")),
        click.option("--author", metavar="NAME", default=AUTHOR, help=say("help.fix.author")),
        click.option("--include", metavar="GLOB", multiple=True, help=say("help.batch.include")),
        click.option("--exclude", metavar="GLOB", multiple=True, help=say("help.batch.exclude")),
        click.option("--max-mb", metavar="N", type=click.IntRange(1, 1024), default=50, help=say("help.batch.max-mb")),
        click.option("--jobs", metavar="N", type=click.IntRange(0, 1024), default=0, help=say("help.batch.jobs")),
        click.option("--scheduler", metavar="tcp://HOST:PORT", default="", help=say("help.batch.scheduler")),
        click.option("--journal", metavar="FILE", help=say("help.batch.journal")),
    ]

    def add(function: Callable[..., Any]) -> Callable[..., Any]:
        for option in reversed(added):
            function = option(function)
        return function

    return add


def columns(say: Say) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """``--text-column`` and so on."""

    def add(function: Callable[..., Any]) -> Callable[..., Any]:
        for name in reversed(_COLUMNS):
            function = click.option(
                f"--{name}-column", metavar="NAME", default="", help=say("help.batch.column", default=name)
            )(function)
        return function

    return add


def command(say: Say) -> click.Command:
    """The command in one language."""

    @click.command("batch", cls=Command, say=say, help=say("help.batch"))
    @click.argument("paths", nargs=-1, metavar="[SRC...]")
    @click.option("--out", metavar="DIR", help=say("help.batch.out"))
    @choices(say)
    @click.option("--from-file", metavar="LIST|-", help=say("help.batch.from-file"))
    @columns(say)
    @click.option("--resume", is_flag=True, help=say("help.batch.resume"))
    @click.option("--dry-run", is_flag=True, help=say("help.batch.dry-run"))
    @click.option("--report", metavar="FILE", multiple=True, help=say("help.batch.report"))
    @click.option("--rollback", metavar="JOURNAL", help=say("help.batch.rollback"))
    def batch(**given: Any) -> int:
        if given["rollback"]:
            return _roll_back(Path(given["rollback"]), say)
        if not given["out"]:
            raise click.UsageError(say("error.missing", name="--out"))
        return _run(given, say)

    return batch


def _run(given: dict[str, Any], say: Say) -> int:
    from proofreader.batch import BatchError, Control, Job
    from proofreader.batch.model import absolute
    from proofreader.batch.sources import estimate
    from proofreader.cli.running import carry_out, interruptible, status_of, summarise

    out = Path(given["out"])
    if given["resume"] and not given["paths"] and not given["from_file"]:
        try:
            asked = _asked_before(out, given["journal"])
        except BatchError as error:
            raise click.ClickException(say("batch.nothing-to-resume", path=error)) from error
        given |= {name: value for name, value in asked.items() if not _was_said(name)}
        if given["from_file"] == "-":
            raise click.UsageError(say("batch.list-was-read"))
    if not given["paths"] and not given["from_file"]:
        raise click.UsageError(say("error.missing", name="SRC"))
    reports = [_report_path(name, say) for name in given["report"]]
    apart = frozenset(map(absolute, (*reports, *given.get("reports", ()))))  # those of the run that is resumed too
    found = replace(sources_of(given, out, say), apart=apart)
    control = Control()
    dry = given["dry_run"]
    with _journal(given) as journal, interruptible(control, say) as over:
        job = Job(
            found,
            options_of(given, say),
            out,
            journal,
            given["jobs"],
            given["scheduler"],
            dry,
            asked=_to_keep(given),
        )
        count = None if given["from_file"] == "-" else lambda is_over: estimate(found, is_over)
        report = carry_out(job, control, over, say, count)
        try:  # before the summary: the reader of that may have gone
            _write_reports(report, reports, say)
        finally:
            summarise(report, say)
        if not dry and report.journal:
            click.echo(say("batch.journal", path=report.journal))
        return status_of(report, control, say)


def _was_said(name: str) -> bool:
    """Whether an option stands on the command line, so that nothing of another run takes its place."""
    return click.get_current_context().get_parameter_source(name) is ParameterSource.COMMANDLINE


@contextmanager
def _journal(given: dict[str, Any]) -> Iterator[Path | None]:
    """Where the run is recorded; what a dry run records is for its reports alone, and gone after them."""
    if given["dry_run"]:
        with tempfile.TemporaryDirectory(prefix="proofreader-") as folder:
            yield Path(folder, "dry-run.jsonl")
    else:
        yield Path(given["journal"]) if given["journal"] else None


def options_of(given: dict[str, Any], say: Say) -> "Options":
    """What is to be done with each file. Raises ClickException where that can't be."""
    from proofreader.batch import Options
    from proofreader.lexicon import LexiconError, UserWords

    if (given["tracked"] or given["comments"]) and given["to"] not in ("docx", "same"):
        option = "--tracked" if given["tracked"] else "--comments"
        raise click.UsageError(say("batch.only-docx", option=option))
    try:
        words = frozenset(UserWords())
    except LexiconError as error:
        raise click.ClickException(say("error.lexicon", reason=error)) from error
    return Options(
        options.load_profile(
            given["profile"], given["rules"], Path(next(iter(given["paths"]), given.get("folder") or ".")), say
        ),
        given["to"],
        Level.parse(given["level"]),
        given["clean"],
        given["tracked"],
        given["comments"],
        given["author"],
        words,
        given["max_mb"] << 20,
    )


def sources_of(given: dict[str, Any], out: Path, say: Say) -> "Sources":
    """Where the articles come from."""
    from proofreader.batch import Selection, Sources
    from proofreader.batch.model import path_of
    from proofreader.batch.tables import Columns

    for name in given["paths"]:
        path = path_of(name)
        if not name:
            raise click.UsageError(say("error.no-name"))
        if path.is_dir() and out.exists() and path.samefile(out):
            raise click.UsageError(say("batch.same-folder", path=out))
    listed: Iterable[str] = ()
    if given.get("from_file"):
        listed = _Lines(given["from_file"], given.get("folder") or "")
        if listed.name != "-" and not Path(listed.name).is_file():
            raise click.ClickException(say("error.missing-file", path=listed.name))
    return Sources(
        tuple(given["paths"]),
        listed,
        str(out),
        Selection(tuple(given["include"]), tuple(given["exclude"])),
        Columns(*(given.get(f"{column}_column") or "" for column in _COLUMNS)),
        given["max_mb"] << 20,
    )


@dataclass(frozen=True)
class _Lines:
    """The lines of a file, read anew each time; of standard input, once. ``folder``: where the names in it are at home;
    "" where the user is."""

    name: str
    folder: str = ""

    def __iter__(self) -> Iterator[str]:
        if self.name == "-":
            for number, line in enumerate(sys.stdin):
                yield line if number else line.removeprefix("\ufeff")
            return
        with Path(self.name).open("rb") as start:
            encoding = "utf-16" if start.read(2) in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE) else "utf-8-sig"
        with Path(self.name).open(encoding=encoding, errors="surrogateescape") as lines:
            yield from map(self._at_home, lines) if self.folder else lines

    def _at_home(self, line: str) -> str:
        if not line.strip("\r\n"):
            return line
        path = Path(self.folder, line)
        return line if line.startswith("~") and not path.exists() else str(path)


def _to_keep(given: dict[str, Any]) -> dict[str, Any]:
    """What was asked for, as JSON values, so that ``--resume`` can ask for it again from any folder."""
    from proofreader.batch.model import absolute, path_of

    kept = {name: given[name] for name in _ASKED if name in given}
    kept["paths"] = [str(absolute(path_of(name))) for name in given["paths"]]
    kept["rules"] = [str(absolute(path_of(name))) for name in given.get("rules", ())]
    kept["folder"] = given.get("folder") or str(absolute("."))
    kept["reports"] = [str(absolute(path)) for path in (*given.get("report", ()), *given.get("reports", ()))]
    for name in ("from_file", "profile"):
        value = kept.get(name)
        if value and value != "-" and Path(value).is_file():
            kept[name] = str(absolute(value))
    return kept


def _asked_before(out: Path, journal: str | None) -> dict[str, Any]:
    """What the last run into that folder was asked for. Raises BatchError where there was none."""
    from proofreader.batch import BatchError
    from proofreader.batch.journal import journals, records

    for path in reversed(journals(out, Path(journal) if journal else None)):
        runs = [record for record in records(path) if record["kind"] == "run" and record.get("asked")]
        if runs:
            asked = {name: value for name, value in runs[-1]["asked"].items() if name in (*_ASKED, "folder", "reports")}
            return {**asked, **{name: tuple(asked.get(name, ())) for name in ("paths", "rules")}}
    raise BatchError(out)


def _report_path(name: str, say: Say) -> Path:
    from proofreader.batch.report_files import formats, is_report

    path = Path(name)
    if path.suffix.lower() not in formats():
        raise click.UsageError(say("batch.no-report", path=name, formats=", ".join(formats())))
    if not path.parent.is_dir():
        raise click.ClickException(say("error.no-folder", path=path.parent))
    # Asked before the work, which may take hours.
    if path.is_dir() or not os.access(path if path.exists() else path.parent, os.W_OK):
        raise click.ClickException(say("batch.report-unwritable", path=path))
    try:
        is_ours = not path.is_file() or is_report(path)
    except OSError:
        is_ours = False
    if not is_ours:  # perhaps an article, or a table of them
        raise click.ClickException(say("batch.report-taken", path=path))
    return path


def _write_reports(report: "BatchReport", paths: Iterable[Path], say: Say) -> None:
    from proofreader.batch.report_files import write_report
    from proofreader.cli.files import writing
    from proofreader.engine import all_rules

    for path in paths:
        with writing(path, say):
            write_report(report, path, all_rules(), say.language)


def _roll_back(journal: Path, say: Say) -> int:
    from proofreader.batch import BatchError, NoJournalError, roll_back
    from proofreader.batch.journal import ROLLED_BACK
    from proofreader.core.presence import exists

    try:
        done = roll_back(journal, lambda name: click.echo(say("batch.not-removed", name=name), err=True))
    except NoJournalError:
        if not exists(journal):
            before = exists(journal.with_name(journal.name + ROLLED_BACK))
            message = "batch.rolled-back-before" if before else "error.missing-file"
            raise click.ClickException(say(message, path=journal)) from None
        raise click.ClickException(say("batch.no-journal", path=journal)) from None
    except BatchError as error:
        raise click.ClickException(say("batch.trouble", reason=error)) from error
    click.echo(say("batch.rolled-back", removed=done.removed, kept=len(done.kept), missing=done.missing))
    for reason, names in done.failed.items():
        click.echo(say("batch.not-rolled-back", count=len(names), name=names[0], reason=reason), err=True)
    return 2 if done.failed else 0
