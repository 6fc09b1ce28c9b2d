"""``proofreader check``: lists the issues of files."""

import click

from proofreader.cli import options
from proofreader.cli.base import Command, Tally
from proofreader.cli.messages import Say
from proofreader.core import Level, Profile


def command(say: Say) -> click.Command:
    """The command in one language."""

    @click.command("check", cls=Command, say=say, help=say("help.check"))
    @options.paths()
    @options.one_of(say, "--format", ("text", "json", "sarif"), "help.check.format")
    @options.one_of(say, "--level", ("likely", "certain", "note"), "help.check.level")
    @options.profile(say)
    def check(paths: tuple[str, ...], format: str, level: str, profile: Profile) -> int:
        from proofreader.arabic import parse
        from proofreader.cli.engine import load_engine
        from proofreader.cli.files import read
        from proofreader.formats import FileReport, as_json, as_sarif, as_text

        lowest = Level.parse(level)
        engine = load_engine(profile, say)
        tally = Tally(say)
        reports = []
        for name in paths:
            with tally:
                text = read(name, say).text
                found = engine.check(text, suggest=lowest is Level.NOTE)
                issues = tuple(issue for issue in found if issue.level >= lowest)
                reports.append(FileReport(name, text, len(parse(text, profile).words), issues))
        match format:
            case "json":
                click.echo(as_json(reports))
            case "sarif":
                click.echo(as_sarif(reports, engine.rules))
            case _:
                click.echo(as_text(reports, say.language), nl=False)
        return tally.status or int(any(report.issues for report in reports))

    return check
