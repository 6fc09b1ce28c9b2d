"""``proofreader compare``: two versions of a Word document as one with tracked changes."""

from pathlib import Path

import click

from proofreader.cli import options
from proofreader.cli.base import Command
from proofreader.cli.files import is_one_of, is_word, writing
from proofreader.cli.fix import AUTHOR, check_target
from proofreader.cli.messages import Say
from proofreader.cli.replacing import Replacing
from proofreader.core import Edit, Span


def command(say: Say) -> click.Command:
    """The command in one language."""

    @click.command("compare", cls=Command, say=say, help=say("help.compare"))
    @click.argument("before", metavar="BEFORE.docx")
    @click.argument("after", metavar="AFTER.docx")
    @click.option("-o", "--output", required=True, metavar="OUT.docx", help=say("help.fix.output"))
    @click.option("--author", metavar="NAME", default=AUTHOR, help=say("help.fix.author"))
    @options.force(say)
    def compare(before: str, after: str, output: str, author: str, force: bool) -> int:
        for name in (before, after, output):
            if not is_word(name):
                raise click.UsageError(say("error.only-docx", path=name, option="compare"))
        if is_one_of(Path(output), (before, after)):
            raise click.UsageError(say("error.source", path=output))
        check_target(before, output, False, say)

        from proofreader.cli.word import list_refused, open_word
        from proofreader.documents.atomic import write_atomically
        from proofreader.documents.docx import Marking
        from proofreader.documents.docx import compare as compare_documents

        replacing = Replacing(say, force=force)
        replacing.remember(output)
        old, new = open_word(before, say), open_word(after, say)
        with writing(Path(output), say):
            found = compare_documents(old, new, Marking(tracked=True, author=author))
            replacing.check(output)
            write_atomically(output, found.data)
        refused = ((Edit(Span(change.start, change.end), change.text), why) for change, why in found.skipped)
        list_refused(before, old.text, refused, say)
        if not found.complete:
            click.echo(say("note.not-after", path=output, after=after), err=True)
        return int(not found.complete)

    return compare
