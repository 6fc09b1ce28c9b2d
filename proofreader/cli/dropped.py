"""Shows what reading a saved web page left out of it."""

from pathlib import Path

import click

from proofreader.cli.files import STDIN, unreadable
from proofreader.cli.messages import Say
from proofreader.documents import ReadError

_SHOWN = 100  # code points of a piece


def show_dropped(name: str, say: Say) -> None:
    """Writes the pieces to standard error, a line each, those that may belong to the article first and marked."""
    if name == STDIN:
        return
    from proofreader.cleaning.omitted import omitted_passages
    from proofreader.documents.html.page_parts import page_parts

    try:
        parts = page_parts(Path(name))
    except (ReadError, OSError) as error:
        failed = error if isinstance(error, ReadError) else ReadError(str(error))
        raise unreadable(failed, name, say) from error
    if not parts:
        return
    pieces = omitted_passages(*parts)
    click.echo(say("dropped.title", path=name, count=len(pieces)), err=True)
    for piece in sorted(pieces, key=lambda piece: not piece.doubtful):
        text = piece.text if len(piece.text) <= _SHOWN else f"{piece.text[:_SHOWN]}…"
        mark = "*" if piece.doubtful else " "
        click.echo(f"{mark} {say(f'dropped.{piece.kind.value}')}: {text}", err=True)
