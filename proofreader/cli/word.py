"""Word documents on the command line: read as text, corrected in place, their refusals listed."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import click

from proofreader.cli.dropped_lines import report_dropped_lines
from proofreader.cli.files import unreadable, writing
from proofreader.cli.later import report_later
from proofreader.cli.messages import Say
from proofreader.cli.replacing import Replacing
from proofreader.cli.word_balance import report_balance
from proofreader.core import Edit, Span
from proofreader.correction import Outcome, Policy, correct
from proofreader.correction.mending import mended, shown
from proofreader.correction.positions import LineIndex
from proofreader.correction.unified_diff import unified_diff
from proofreader.correction.word_balance import balance
from proofreader.documents import ReadError
from proofreader.documents.atomic import write_atomically
from proofreader.documents.docx import Marking, WordDocument, WordSource, open_docx
from proofreader.documents.docx.source import reason_from
from proofreader.engine import Engine

_SHOWN = 40  # characters of a place that a message shows


@dataclass(frozen=True, slots=True)
class WordRequest:
    """What the user asked ``fix`` for. ``output`` is None where only a difference is to be shown.

    tracked: None where nothing is said: then as the document asks. remark_spaces: a comment also where only a space
    comes or goes.
    """

    output: Path | None
    policy: Policy
    tracked: bool | None
    comments: bool
    author: str
    leave_pending: bool
    remark_spaces: bool = False


def open_word(name: str, say: Say, *, leave_pending: bool = False) -> WordDocument:
    """The document in that file. Raises ClickException where it can't be read."""
    try:
        return open_docx(name, leave_pending=leave_pending)
    except ReadError as error:
        raise unreadable(error, name, say) from error


def fix_word(name: str, engine: Engine, request: WordRequest, replacing: Replacing, say: Say) -> None:
    """Corrects one document as asked and lists on standard error what could not be done.

    Raises ClickException where it can't be read or written.
    """
    source = WordSource(open_word(name, say, leave_pending=request.leave_pending), reason_from(engine.rules))
    before = source.text
    outcome = correct(source, engine.check_of(source), request.policy.applies)
    if request.output is None:
        click.echo(unified_diff(before, source.text, name), nl=False)
    else:
        _write(name, source, outcome, request, request.output, replacing, say)
    report_balance(name, balance(before, source.text, outcome, [source.text]), say)
    if request.tracked or not request.comments:  # comments alone change nothing
        report_dropped_lines(name, outcome, say)
        report_later(name, outcome, say)
    refused = ((*mended(issue, before), why) for issue, why in outcome.refused)
    list_refused(name, before, ((Edit(span, right), why) for span, right, why in refused), say)


def _write(
    name: str,
    source: WordSource,
    outcome: Outcome,
    request: WordRequest,
    output: Path,
    replacing: Replacing,
    say: Say,
) -> None:
    tracks = source.document.settings.tracks and request.tracked is None and not request.comments
    if tracks and source.changes:
        click.echo(say("note.tracked", path=name), err=True)
    with writing(output, say):
        how = Marking(
            tracked=request.tracked or tracks,
            comments=request.comments,
            author=request.author,
            remark_spaces=request.remark_spaces,
        )
        revised = source.marked(outcome, how)
        if revised is None:
            if output == Path(name):
                return  # an unchanged file isn't even written again
            revised = source.document.revise(())
        replacing.check(output)
        write_atomically(output, revised.data)
    if revised.unplaced:
        click.echo(say("note.comments-unplaced", path=name, count=len(revised.unplaced)), err=True)


def list_refused(name: str, text: str, refused: Iterable[tuple[Edit, str]], say: Say) -> None:
    """Writes what could not be changed, with the reason, to standard error, a line each."""
    lines = LineIndex(text)
    for (span, right), why in refused:
        line, column = lines.position(span.start)
        old, new = _clipped(text[slice(*Span(*span))]), _clipped(right)
        kind = "note.refused" if old and new else "note.not-deleted" if old else "note.not-inserted"
        reason = say(f"refused.{why}")
        click.echo(say(kind, path=name, line=line, column=column, wrong=old, right=new, why=reason), err=True)


def _clipped(text: str) -> str:
    """The words on one short line."""
    line = shown(text)
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN].rstrip()}…"
