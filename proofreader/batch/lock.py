"""One run at a time into one folder."""

import sys
from contextlib import suppress
from pathlib import Path
from typing import IO

from proofreader.batch.model import BatchError
from proofreader.core.i18n import gettext
from proofreader.core.system_errors import reason_of


class Lock:
    """Holds a file locked until ``close`` or the end of the process, however that comes."""

    def __init__(self, path: Path) -> None:
        """Raises BatchError where another process holds it."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = path.open("a+b")
        except OSError as error:
            raise BatchError(f"{path.parent}: {reason_of(error)}") from error
        try:
            _lock(self._file)
        except BlockingIOError:
            self._file.close()
            raise BatchError(
                gettext("{parent}: another run is writing there").format(parent=path.parent.parent)
            ) from None
        except OSError:  # a file system without locks
            pass

    def close(self) -> None:
        """Lets it go."""
        self._file.close()


def _lock(file: IO[bytes]) -> None:
    if sys.platform == "win32":
        import msvcrt

        try:
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except PermissionError as error:
            raise BlockingIOError from error
    else:
        import fcntl

        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


def remove_quietly(path: Path) -> None:
    """Removes a file if it is there and can be."""
    with suppress(OSError):
        path.unlink()
