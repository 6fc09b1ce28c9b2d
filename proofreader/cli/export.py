"""``proofreader export``: writes articles as Word documents."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import click

from proofreader.cli import options
from proofreader.cli.base import Command, Tally
from proofreader.cli.messages import Say
from proofreader.core import Level, Profile

_NAME_OF_STDIN = "article"


def command(say: Say) -> click.Command:
    """The command in one language."""

    @click.command("export", cls=Command, say=say, help=say("help.export"))
    @options.paths()
    @click.option("-o", "--output", metavar="OUT.docx", help=say("help.export.output"))
    @click.option("--out", metavar="DIR", help=say("help.export.out"))
    @options.one_of(say, "--level", ("certain", "likely"), "help.fix.level")
    @options.profile(say)
    def export(paths: tuple[str, ...], output: str | None, out: str | None, level: str, profile: Profile) -> int:
        from proofreader.cleaning import details, structure
        from proofreader.cli.engine import load_engine
        from proofreader.cli.files import is_one_of, make_folder, read, writing
        from proofreader.formats import write_docx

        if (output is None) == (out is None):
            raise click.UsageError(say("error.export-target"))
        if output is not None:
            if len(paths) > 1:
                raise click.UsageError(say("error.export-one"))
            if is_one_of(Path(output), paths):
                raise click.UsageError(say("error.source", path=output))
            if Path(output).suffix.lower() != ".docx":
                raise click.UsageError(say("error.not-docx", path=output))
        folder = None if out is None else make_folder(Path(out), say)

        engine = load_engine(profile, say)
        tally = Tally(say)
        for name in paths:
            with tally:
                raw = read(name, say).text
                text = engine.fix(raw, Level.parse(level), clean=True).text
                article = structure(text, profile)
                target = Path(str(output)) if folder is None else _free_name(folder, name)
                with writing(target, say):
                    write_docx(article, target, profile, details(text, profile, raw))
                click.echo(str(target))
        return tally.status

    return export


def _free_name(folder: Path, source: str) -> Path:
    """A name in the folder that no file has yet: ``note.docx``, ``note-2.docx`` …

    Names that differ in case alone count as the same: on many file systems they are.
    """
    taken = {path.name.casefold() for path in folder.iterdir()}
    return next(folder / name for name in _names(source) if name.casefold() not in taken)


def _names(source: str) -> Iterator[str]:
    stem = _NAME_OF_STDIN if source == "-" else Path(source).stem
    yield f"{stem}.docx"
    for number in count(2):
        yield f"{stem}-{number}.docx"
