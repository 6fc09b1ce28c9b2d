"""Says what a correction changed that the check of the text as it was did not list."""

import click

from proofreader.cli.messages import Say
from proofreader.core import Category
from proofreader.correction import Outcome
from proofreader.correction.correction_list import changes, row_of


def report_later(name: str, outcome: Outcome, say: Say) -> None:
    """Writes to standard error, a line each, what was changed in the second round and after it, with the reason; lines
    that were left out are told elsewhere."""
    if len(outcome.passes) < 2:
        return
    for change in changes(outcome.passes):
        if change.number and change.before != change.after and change.issue.category != Category.RESIDUE:
            row, rule, level = row_of(change, say.language), change.issue.rule, change.issue.level.label
            words = {"wrong": row.before, "right": row.after, "why": row.reason}
            click.echo(say("note.later", path=name, rule=rule, level=level, **words), err=True)
