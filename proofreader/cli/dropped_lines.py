"""Shows which lines ``--clean`` took for leftovers of a page."""

import click

from proofreader.cli.messages import Say
from proofreader.core import Category
from proofreader.correction import Outcome
from proofreader.correction.correction_list import changes, row_of

_MOST = 20


def report_dropped_lines(name: str, outcome: Outcome, say: Say) -> None:
    """Writes to standard error what was left out of the text, a line each, with the rule."""
    dropped = [change for change in changes(outcome.passes) if change.issue.category == Category.RESIDUE]
    for change in dropped[:_MOST]:
        row = row_of(change)
        key = "note.shortened" if change.after.strip() else "note.dropped"
        told = say(key, path=name, text=row.before, right=row.after, rule=change.issue.rule)
        click.echo(told, err=True)
    if len(dropped) > _MOST:
        click.echo(say("note.more-dropped", path=name, count=len(dropped) - _MOST), err=True)
