"""Keeps a command from replacing a file that another program has open, or has changed since the command began.

A file that ``-o`` names is otherwise replaced, as by cp and pandoc: as a whole or not at all. The documents that were
read are replaced by ``--in-place`` alone.
"""

import os
import stat
from pathlib import Path

import click

from proofreader.cli.messages import Say

_State = tuple[int, int, int] | None
"""Time of the last change in nanoseconds, size in bytes, number of the file; None where there is no file."""


class Replacing:
    """What stood where a command will write. ``force``: whether it is replaced in any case."""

    def __init__(self, say: Say, *, force: bool = False) -> None:
        self._say = say
        self._force = force
        self._states: dict[str, _State] = {}

    def remember(self, path: Path | str) -> None:
        """Remember the file as it is now: before it is read, or before the work whose result will replace it."""
        self._states[str(path)] = _state(path)

    def check(self, path: Path | str) -> None:
        """Raise ClickException where the file must not be replaced: right before that is done."""
        if self._force:
            return
        if str(path) in self._states and _state(path) != self._states[str(path)]:
            raise click.ClickException(self._say("error.changed", path=path))
        if lock := _lock_of(Path(path)):
            raise click.ClickException(self._say("error.open-elsewhere", path=path, lock=lock.name))


def _state(path: Path | str) -> _State:
    try:
        status = os.stat(path)  # noqa: PTH116 - any name, empty ones too
    except (OSError, ValueError):
        return None
    if not stat.S_ISREG(status.st_mode):  # a pipe or a device changes all the time
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino


def _lock_of(path: Path) -> Path | None:
    """The file beside a document by which LibreOffice or Word says that it is open there; Word's lacks up to two
    characters of the name."""
    if not path.is_file():
        return None
    names = (f".~lock.{path.name}#", *(f"~${path.name[left_out:]}" for left_out in range(3)))
    return next((lock for name in names if (lock := path.with_name(name)).is_file()), None)
