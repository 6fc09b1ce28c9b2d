"""``proofreader gui``: opens the editor."""

import os
import sys
from pathlib import Path

import click

from proofreader.cli.base import Command, OpenWindow
from proofreader.cli.messages import Say

_WINDOW = "PROOFREADER_WINDOW"  # read by the window, which the command line does not know


def command(say: Say, open_window: OpenWindow) -> click.Command:
    """The command in one language. ``open_window`` is handed in: the command line knows nothing of Qt."""

    @click.command("gui", cls=Command, say=say, help=say("help.gui"))
    @click.argument("files", nargs=-1, metavar="[FILE...]")
    @click.option("--separate", metavar="NAME", default="", help=say("help.gui.separate"))
    def gui(files: tuple[str, ...], separate: str) -> int:
        from proofreader.cli.files import failure

        paths = list(map(Path, files))
        for path in paths:
            try:
                path.open("rb").close()
            except OSError as error:
                raise failure(error, path, say) from error
        if not _has_display():
            raise click.UsageError(say("error.no-display"))
        if separate:
            os.environ[_WINDOW] = separate
        try:
            return open_window(paths)
        except ImportError as error:  # a system library that Qt needs
            raise click.ClickException(say("error.no-window", reason=error)) from error

    return gui


def _has_display() -> bool:
    """Whether Qt could open a window; without one it would abort the process."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
