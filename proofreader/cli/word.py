"""Word documents on the command line: read as text, corrected in place, their refusals listed."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import click

from proofreader.cli.files import unreadable, writing
from proofreader.cli.messages import Say
from proofreader.core import Edit, Span
from proofreader.correction import Outcome, Policy, correct
from proofreader.correction.mending import mended, shown
from proofreader.correction.positions import LineIndex
from proofreader.correction.unified_diff import unified_diff
from proofreader.documents import ReadError
from proofreader.documents.atomic import write_atomically
from proofreader.documents.docx import Marking, WordDocument, WordSource, open_docx
from proofreader.documents.docx.source import reason_from
from proofreader.engine import Engine


@dataclass(frozen=True, slots=True)
class WordRequest:
    """What the user asked ``fix`` for. ``output`` is None where only a difference is to be shown."""

    output: Path | None
    policy: Policy
    tracked: bool
    comments: bool
    author: str
    leave_pending: bool


def open_word(name: str, say: Say, *, leave_pending: bool = False) -> WordDocument:
    """The document in that file. Raises ClickException where it can't be read."""
    try:
        return open_docx(name, leave_pending=leave_pending)
    except ReadError as error:
        raise unreadable(error, name, say) from error


def fix_word(name: str, engine: Engine, request: WordRequest, say: Say) -> None:
    """Corrects one document as asked and lists on standard error what could not be done.

    Raises ClickException where it can't be read or written.
    """
    source = WordSource(open_word(name, say, leave_pending=request.leave_pending), reason_from(engine.rules))
    before = source.text
    outcome = correct(source, engine.check, request.policy.applies)
    if request.output is None:
        click.echo(unified_diff(before, source.text, name), nl=False)
    else:
        _write(name, source, outcome, request, request.output, say)
    refused = ((*mended(issue, before), why) for issue, why in outcome.refused)
    list_refused(name, before, ((Edit(span, right), why) for span, right, why in refused), say)


def _write(name: str, source: WordSource, outcome: Outcome, request: WordRequest, output: Path, say: Say) -> None:
    with writing(output, say):
        how = Marking(tracked=request.tracked, comments=request.comments, author=request.author)
        revised = source.marked(outcome, how)
        if revised is None:
            if output == Path(name):
                return  # an unchanged file isn't even written again
            revised = source.document.revise(())
        write_atomically(output, revised.data)
    if revised.unplaced:
        click.echo(say("note.comments-unplaced", path=name, count=len(revised.unplaced)), err=True)


def list_refused(name: str, text: str, refused: Iterable[tuple[Edit, str]], say: Say) -> None:
    """Writes what could not be changed, with the reason, to standard error, a line each."""
    lines = LineIndex(text)
    for (span, right), why in refused:
        line, column = lines.position(span.start)
        wrong = shown(text[slice(*Span(*span))])
        reason = say(f"refused.{why}")
        message = say("note.refused", path=name, line=line, column=column, wrong=wrong, right=shown(right), why=reason)
        click.echo(message, err=True)
