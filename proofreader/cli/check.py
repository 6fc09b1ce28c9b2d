"""``proofreader check``: lists the issues of files."""

import click

from proofreader.cli import options
from proofreader.cli.base import Command, ExitStatus
from proofreader.cli.messages import Say
from proofreader.core import Issue, Level, Profile


def command(say: Say) -> click.Command:
    """The command in one language."""

    @click.command("check", cls=Command, say=say, help=say("help.check"))
    @options.paths()
    @options.one_of(say, "--format", ("text", "json", "sarif"), "help.check.format")
    @options.one_of(say, "--level", ("likely", "certain", "note"), "help.check.level")
    @click.option("--show-dropped", is_flag=True, help=say("help.export.show-dropped"))
    @options.profile(say)
    def check(paths: tuple[str, ...], format: str, level: str, show_dropped: bool, profile: Profile) -> int:
        from proofreader.arabic import parse
        from proofreader.cli.dropped import show_dropped as list_dropped
        from proofreader.cli.engine import load_engine
        from proofreader.cli.files import read
        from proofreader.documents import FileReport, as_json, as_sarif, as_text
        from proofreader.documents.sniff import is_markdown

        lowest = Level.parse(level)
        engine = load_engine(profile, say)

        def look(text: str) -> list[Issue]:
            return engine.check(text, suggest=lowest is Level.NOTE)

        def look_at(name: str, text: str) -> tuple[str, list[Issue]]:
            if not is_markdown(name):
                return text, look(text)
            from proofreader.cli.markdown import check_markdown

            return check_markdown(text, look)

        exit_status = ExitStatus(say)
        reports = []
        for name in paths:
            with exit_status:
                text = read(name, say).text
                prose, found = look_at(name, text)
                issues = tuple(issue for issue in found if issue.level >= lowest)
                reports.append(FileReport(name, text, len(parse(prose, profile).words), issues))
                if show_dropped:
                    list_dropped(name, say)
        match format:
            case "json":
                click.echo(as_json(reports))
            case "sarif":
                click.echo(as_sarif(reports, engine.rules))
            case _:
                click.echo(as_text(reports, say.language), nl=False)
        return exit_status.status or int(any(report.issues for report in reports))

    return check
