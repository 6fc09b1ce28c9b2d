"""One run at a time into one folder."""

from contextlib import suppress
from pathlib import Path

from proofreader.batch.model import BatchError
from proofreader.core.file_lock import lock
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
            lock(self._file.fileno())
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


def remove_quietly(path: Path) -> None:
    """Removes a file if it is there and can be."""
    with suppress(OSError):
        path.unlink()
