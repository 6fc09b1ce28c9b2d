"""Word documents on the command line: read as text, corrected in place, their refusals listed."""

from dataclasses import dataclass
from pathlib import Path

import click

from proofreader.cli.files import unreadable, writing
from proofreader.cli.messages import Say
from proofreader.core import Category, Issue, Level
from proofreader.documents import ReadError, unified_diff
from proofreader.documents.atomic import write_atomically
from proofreader.documents.docx import Corrections, Marking, Reason, Remark, WordDocument, correct, open_docx
from proofreader.documents.docx.changes import apply_changes
from proofreader.documents.docx.remarks import remarks_on
from proofreader.documents.report import Lines, mended, shown
from proofreader.engine import Engine


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user asked ``fix`` for. ``output`` is None where only a difference is to be shown."""

    output: Path | None
    level: Level
    clean: bool
    tracked: bool
    comments: bool
    author: str
    leave_pending: bool


def open_word(name: str, say: Say, *, leave_pending: bool = False) -> WordDocument:
    """The document in that file. Raises ClickException where it can't be read."""
    try:
        return open_docx(name, leave_pending=leave_pending)
    except ReadError as error:
        raise unreadable(error, name, say, "error.unreadable-docx") from error


def fix_word(name: str, engine: Engine, wish: Wish, say: Say) -> None:
    """Corrects one document as wished and lists on standard error what could not be done.

    Raises ClickException where it can't be read or written.
    """
    document = open_word(name, say, leave_pending=wish.leave_pending)

    def wanted(issue: Issue) -> bool:
        if issue.category == Category.RESIDUE:
            return wish.clean
        return issue.level >= wish.level

    corrections = correct(document, engine.check, wanted, lambda issue: _reason(issue, engine))
    if wish.output is None:
        fixed = apply_changes(document.text, corrections.changes)
        click.echo(unified_diff(document.text, fixed, name), nl=False)
    else:
        _write(name, document, corrections, engine, wish, say)
    _list_refused(name, document, corrections, say)


def _write(name: str, document: WordDocument, corrections: Corrections, engine: Engine, wish: Wish, say: Say) -> None:
    assert wish.output is not None
    changes = corrections.changes
    remarks: list[Remark] = []
    if wish.comments:
        issues = [*corrections.left, *(refused.issue for refused in corrections.refused)]
        if not wish.tracked:  # comments alone: the text stays as it is
            changes, issues = [], list(engine.check(document.text))
        remarks = remarks_on(issues, document.text, lambda issue: _reason(issue, engine))
    if not changes and not remarks and wish.output == Path(name):
        return  # an unchanged file isn't even written again
    with writing(wish.output, say):
        how = Marking(tracked=wish.tracked, comments=wish.comments, author=wish.author)
        revised = document.revise(changes, remarks, how)
        write_atomically(wish.output, revised.data)
    if revised.unplaced:
        click.echo(say("note.comments-unplaced", path=name, count=len(revised.unplaced)), err=True)


def _list_refused(name: str, document: WordDocument, corrections: Corrections, say: Say) -> None:
    lines = Lines(document.text)
    for issue, why in corrections.refused:
        line, column = lines.position(issue.span.start)
        message = say(
            "note.refused",
            path=name,
            line=line,
            column=column,
            wrong=shown(document.text[slice(*issue.span)]),
            right=shown(mended(issue, document.text)[1]),
            why=say(f"refused.{why}"),
        )
        click.echo(message, err=True)


def _reason(issue: Issue, engine: Engine) -> Reason:
    rule = engine.rules.get(issue.rule)
    return Reason(issue.message, rule.rationale if rule else "")
