"""``proofreader fix``: corrects files."""

import sys
from pathlib import Path

import click

from proofreader.cli import options
from proofreader.cli.base import Command, ExitStatus
from proofreader.cli.files import is_word
from proofreader.cli.messages import Say
from proofreader.cli.replacing import Replacing
from proofreader.core import Level, Profile

# The author of revisions, as in new documents; the module that has it takes a fifth of a second to load.
AUTHOR = "المدقّق"


def command(say: Say) -> click.Command:
    """The command in one language."""

    @click.command("fix", cls=Command, say=say, help=say("help.fix"))
    @options.paths()
    @click.option("-o", "--output", metavar="OUT", help=say("help.fix.output"))
    @click.option("--in-place", is_flag=True, help=say("help.fix.in-place"))
    @click.option("--diff", is_flag=True, help=say("help.fix.diff"))
    @options.one_of(say, "--level", ("certain", "likely"), "help.fix.level")
    @click.option("--clean/--no-clean", default=False, help=say("help.fix.clean"))
    @click.option("--tracked/--plain", default=None, help=say("help.fix.tracked"))
    @click.option("--comments", is_flag=True, help=say("help.fix.comments"))
    @click.option("--space-comments", is_flag=True, help=say("help.fix.space-comments"))
    @click.option("--author", metavar="NAME", default=AUTHOR, help=say("help.fix.author"))
    @options.one_of(say, "--pending", ("accepted", "skip"), "help.fix.pending")
    @options.force(say)
    @options.profile(say)
    def fix(
        paths: tuple[str, ...],
        output: str | None,
        in_place: bool,
        diff: bool,
        level: str,
        clean: bool,
        tracked: bool | None,
        comments: bool,
        space_comments: bool,
        author: str,
        pending: str,
        force: bool,
        profile: Profile,
    ) -> int:
        from proofreader.cli.dropped_lines import report_dropped_lines
        from proofreader.cli.engine import load_engine
        from proofreader.cli.files import STDIN, file_of, is_one_of, open_document, write
        from proofreader.cli.later import report_later
        from proofreader.cli.word_balance import report_balance
        from proofreader.correction import Policy, correct
        from proofreader.correction.unified_diff import unified_diff
        from proofreader.correction.word_balance import balance
        from proofreader.documents import TextFile
        from proofreader.documents.formats import format_of
        from proofreader.documents.registry import PAGES, kind_of

        if sum((output is not None, in_place, diff)) > 1:
            raise click.UsageError(say("error.one-target"))
        if in_place and STDIN in paths:
            raise click.UsageError(say("error.in-place-stdin"))
        if len(paths) > 1 and not (in_place or diff):
            raise click.UsageError(say("error.one-path"))
        if output is not None and is_one_of(Path(output), paths):
            raise click.UsageError(say("error.same-file", path=output))

        for name in paths:
            if is_word(name):
                check_target(name, output, in_place or diff, say)
            elif tracked or comments:
                option = "--tracked" if tracked else "--comments"
                raise click.UsageError(say("error.only-docx", path=name, option=option))
            elif output is not None and format_of(output) in ("docx", "odt", "html", "pdf"):
                raise click.UsageError(say("error.fix-document", path=output))

        for name in paths if in_place else ():
            if Path(name).is_dir():
                raise click.UsageError(say("error.directory", path=name))
            if Path(name).exists() and not Path(name).is_file():
                raise click.UsageError(say("error.in-place-device", path=name))

        replacing = Replacing(say, force=force)
        if output is not None:
            replacing.remember(output)
        engine = load_engine(profile, say)
        policy = Policy(Level.parse(level), clean)
        exit_status = ExitStatus(say)
        for name in paths:
            with exit_status:
                if in_place:
                    replacing.remember(name)
                if is_word(name):
                    from proofreader.cli.word import WordRequest, fix_word

                    target = None if diff else Path(output or name)
                    skip = pending == "skip"
                    request = WordRequest(target, policy, tracked, comments, author, skip, space_comments)
                    fix_word(name, engine, request, replacing, say)
                    continue
                source = open_document(name, say)
                if not source.writable and kind_of(name) in PAGES:
                    if in_place:
                        raise click.ClickException(say("error.in-place-page", path=name))
                elif not source.writable and not diff:
                    raise click.ClickException(say("error.fix-document", path=name))
                before = source.file_text
                prose = source.text
                outcome = correct(source, engine.check_of(source), policy.applies)
                fixed = source.file_text
                report_balance(name, balance(prose, source.text, outcome, [source.text]), say)
                report_dropped_lines(name, outcome, say)
                report_later(name, outcome, say)
                if diff:
                    click.echo(unified_diff(before, fixed, name), nl=False)
                elif in_place:
                    if fixed != before:  # an unchanged file isn't even written again
                        write(Path(name), fixed, file_of(source), replacing, say)
                elif output is None or output == STDIN:
                    sys.stdout.flush()
                    sys.stdout.buffer.write(file_of(source).with_ends(fixed).encode("utf-8", "replace"))
                    sys.stdout.buffer.flush()
                else:
                    like = TextFile("", newline=file_of(source).newline, mixed=file_of(source).mixed)
                    write(Path(output), fixed, like, replacing, say)
        return exit_status.status

    return fix


def check_target(name: str, output: str | None, elsewhere: bool, say: Say) -> None:
    """Raises UsageError where a corrected Word document would not go into a file of that kind."""
    if output is None and not elsewhere:
        raise click.UsageError(say("error.docx-target", path=name))
    if output is not None and Path(output).suffix.lower() != Path(name).suffix.lower():
        kind = Path(name).suffix.lower()
        raise click.UsageError(say("error.not-docx" if kind == ".docx" else "error.not-docm", path=output))
