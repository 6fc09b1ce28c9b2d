"""``proofreader check``: lists the issues of files."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from proofreader.cli import options
from proofreader.cli.base import Command, ExitStatus
from proofreader.cli.messages import Say
from proofreader.core import Issue, Level, Profile, word_count

if TYPE_CHECKING:
    from proofreader.documents.registry import FileKind
    from proofreader.documents.source import SourceDocument
    from proofreader.engine import Engine

_LONGEST_LOOKED_AT = 60_000
"""Code points, some 10,000 words: no article is longer. Looking what is seen later costs up to a third of a check."""


def command(say: Say) -> click.Command:
    """The command in one language."""

    @click.command("check", cls=Command, say=say, help=say("help.check"))
    @options.paths()
    @options.one_of(say, "--format", ("text", "json", "sarif"), "help.check.format")
    @options.one_of(say, "--level", ("likely", "certain", "note"), "help.check.level")
    @click.option("--show-dropped", is_flag=True, help=say("help.export.show-dropped"))
    @options.profile(say)
    def check(paths: tuple[str, ...], format: str, level: str, show_dropped: bool, profile: Profile) -> int:
        from proofreader.cli.dropped import show_dropped as list_dropped
        from proofreader.cli.engine import load_engine
        from proofreader.cli.files import open_document
        from proofreader.documents.registry import kind_of
        from proofreader.reports import FileReport, as_json, as_sarif, as_text

        lowest = Level.parse(level)
        engine = load_engine(profile, say)

        exit_status = ExitStatus(say)
        reports = []
        for name in paths:
            with exit_status:
                source = open_document(name, say)
                found = engine.check(
                    source.text,
                    suggest=lowest is Level.NOTE,
                    scraped=source.scraped,
                    apart=source.apart,
                    again=len(source.text) <= _LONGEST_LOOKED_AT,
                )
                located = filter(None, map(source.located, found))
                issues = tuple(issue for issue in located if issue.level >= lowest)
                text, words = source.file_text, word_count(source.text)
                later = _found_later(source, engine, found, lowest, kind_of(name))
                reports.append(FileReport(name, text, words, issues, later))
                if show_dropped:
                    list_dropped(name, say)
        match format:
            case "json":
                click.echo(as_json(reports))
            case "sarif":
                click.echo(as_sarif(reports, engine.rules))
            case _ if reports or not exit_status.status:  # where nothing could be read, that was said already
                click.echo(as_text(reports, say.language, lowest), nl=False)
        return exit_status.status or int(any(report.issues for report in reports))

    return check


def _found_later(
    source: "SourceDocument", engine: "Engine", found: Sequence[Issue], lowest: Level, kind: "FileKind"
) -> list[Issue] | None:
    """What ``fix`` would correct besides that is seen only once the others are corrected, at its place in the file. The
    document, which is not written, is corrected for it. None where the text is too long for that to be worth it."""
    from proofreader.correction import Policy, correct
    from proofreader.documents.registry import text_source

    applies = Policy(max(lowest, Level.LIKELY)).applies
    if not any(map(applies, found)):
        return []
    if len(source.text) > _LONGEST_LOOKED_AT:
        return None
    known, check = [found], engine.check_of(source)
    later = correct(source, lambda text: known.pop() if known else check(text), applies).later
    if not later or not kind.marked_up or source.file is None:
        return later
    as_it_was = text_source(source.file, kind)
    return [issue for issue in map(as_it_was.located, later) if issue]
