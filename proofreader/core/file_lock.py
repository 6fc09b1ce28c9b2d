"""One process at a time at a file: a lock that goes with the process that holds it, however it ends."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_PATIENCE = 5.0  # seconds; whoever holds it longer hangs
_PAUSE = 0.01


def lock(descriptor: int) -> None:
    """Lock an open file until it is closed.

    Raises BlockingIOError where another process holds it, and OSError on a file system without locks.
    """
    if sys.platform == "win32":
        import msvcrt

        try:
            os.lseek(descriptor, 0, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError as error:
            raise BlockingIOError from error
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Hold the lock of a folder that is there; wait for whoever holds it.

    Where none can be had, on some network drives say, it goes on without.
    """
    try:
        descriptor = _opened(folder)
    except OSError:
        yield
        return
    try:
        _wait_for(descriptor)
        yield
    finally:
        os.close(descriptor)


def _opened(folder: Path) -> int:
    """Open what is locked for a folder: itself, and on Windows, where no folder can be opened, a file in it."""
    if sys.platform == "win32":
        return os.open(folder / ".lock", os.O_RDWR | os.O_CREAT)
    return os.open(folder, os.O_RDONLY)


def _wait_for(descriptor: int) -> None:
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        try:
            lock(descriptor)
        except BlockingIOError:
            time.sleep(_PAUSE)
        except OSError:
            return
        else:
            return
