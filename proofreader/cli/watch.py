"""``proofreader watch``: a drop folder, each file of which is corrected once it is whole."""

from pathlib import Path
from typing import Any

import click

from proofreader.cli.base import Command
from proofreader.cli.batch import choices, columns, options_of, sources_of
from proofreader.cli.messages import Say


def command(say: Say) -> click.Command:
    """The command in one language."""

    @click.command("watch", cls=Command, say=say, help=say("help.watch"))
    @click.argument("folder", metavar="IN")
    @click.option("--out", metavar="DIR", required=True, help=say("help.batch.out"))
    @click.option(
        "--settle", metavar="SECONDS", type=click.FloatRange(0, 3600), default=3.0, help=say("help.watch.settle")
    )
    @click.option(
        "--interval", metavar="SECONDS", type=click.FloatRange(0.05, 3600), default=1.0, help=say("help.watch.interval")
    )
    @choices(say)
    @columns(say)
    def watch(folder: str, out: str, settle: float, interval: float, **given: Any) -> int:
        from proofreader.batch import Control, Job, Progress
        from proofreader.batch.watching import DropFolder
        from proofreader.cli.running import carry_out, interruptible, status_of, summarise, tell

        if not Path(folder).exists():
            raise click.ClickException(say("error.no-folder", path=folder))
        if not Path(folder).is_dir():
            raise click.ClickException(say("error.not-a-folder", path=folder))
        given["paths"] = (folder,)
        target = Path(out)
        control = Control()
        drop = DropFolder(sources_of(given, target, say), lambda: control.stopped, settle, interval)

        def report_progress(progress: Progress) -> None:
            tell(progress, target, say)

        job = Job(
            drop,
            options_of(given, say),
            target,
            Path(given["journal"]) if given["journal"] else None,
            given["jobs"] or 1,
            given["scheduler"],
            again=True,
        )
        click.echo(say("watch.began", path=folder), err=True)
        with interruptible(control, say) as over:
            report = carry_out(job, control, over, say, report_progress=report_progress)
            summarise(report, say)
            # Ctrl-C is how one ends it.
            return status_of(report, control, say) if report.trouble else 0

    return watch
