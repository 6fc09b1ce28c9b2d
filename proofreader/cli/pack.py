"""``proofreader pack``: the newsroom's own rules read, looked over and written as one pack or list."""

from pathlib import Path

import click

from proofreader.cli import options
from proofreader.cli.base import Command
from proofreader.cli.messages import Say
from proofreader.cli.replacing import Replacing


def command(say: Say) -> click.Command:
    """The command in one language."""

    @click.command("pack", cls=Command, say=say, help=say("help.pack"))
    @click.argument("paths", nargs=-1, required=True, metavar="PACK|LIST...")
    @click.option("-o", "--output", metavar="FILE", help=say("help.pack.output"))
    @click.option("--name", metavar="TEXT", default="", help=say("help.pack.name"))
    @click.option("--pack-version", metavar="TEXT", default="", help=say("help.pack.version"))
    @click.option("--author", metavar="TEXT", default="", help=say("help.pack.author"))
    @options.force(say)
    def pack(paths: tuple[str, ...], output: str | None, name: str, pack_version: str, author: str, force: bool) -> int:
        from proofreader.cli.files import is_one_of, writing
        from proofreader.cli.options import read_packs, tell_conflict
        from proofreader.core import Profile
        from proofreader.core.packs import Pack
        from proofreader.documents.errors import WriteError
        from proofreader.documents.rule_lists import write_list
        from proofreader.engine.entry_tests import failures
        from proofreader.engine.packs import compile_packs, conflicts
        from proofreader.lexicon import LexiconError, load_lexicon

        replacing = Replacing(say, force=force)
        if output:
            replacing.remember(output)
            if is_one_of(Path(output), paths) and not force:  # its comments and its order would be lost
                raise click.UsageError(say("error.pack-source", path=output))
        packs = list(read_packs(paths, say))
        problems = compile_packs(packs).problems
        for problem in problems:
            click.echo(say("rules.passed-over", problem=problem), err=True)
        clashes = conflicts(packs)
        for clash in clashes:
            tell_conflict(clash, say)
        entries = tuple(entry for each in packs for entry in each.entries)
        try:
            failed = list(failures(entries, Profile(), load_lexicon()))
        except LexiconError as error:
            raise click.ClickException(say("error.lexicon", reason=error)) from error
        for failure in failed:
            if failure.found:
                click.echo(say("pack.found", entry=failure.entry.wrong, sentence=failure.sentence), err=True)
            else:
                click.echo(say("pack.not-found", sentence=failure.sentence), err=True)
        if output:
            path = Path(output)
            joined = Pack(
                str(path),
                name or packs[0].name,
                pack_version or packs[0].version,
                author or packs[0].author,
                tuple({(entry.wrong, entry.right, entry.where): entry for entry in entries}.values()),
                tuple(rule for each in packs for rule in each.rules),
                unused=tuple(text for each in packs for text in each.unused),
            )
            if path.suffix.lower() != ".toml" and (joined.rules or joined.unused):
                raise click.UsageError(say("error.list-of-rules", path=path))
            with writing(path, say):
                replacing.check(path)
                try:
                    write_list(joined, path)
                except WriteError as error:
                    raise click.UsageError(say("error.list", reason=error)) from error
        click.echo(
            say(
                "pack.entries",
                count=len(entries),
                problems=len(problems),
                conflicts=len(clashes),
                failed=len(failed),
            )
        )
        return 1 if problems or clashes or failed else 0

    return pack
