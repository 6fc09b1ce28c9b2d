"""Replacing a file as a whole or not at all: a crash or a full disk never leaves half an article."""

import errno
import io
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from proofreader.documents.errors import WriteError


def write_atomically(path: str | Path, data: bytes) -> None:
    """Puts ``data`` where ``path`` leads, keeping the permissions of the file it replaces.

    A link stays a link, its target is replaced. A device or pipe, such as ``/dev/stdout``, is written to directly.
    Raises WriteError; the old file then still stands as it was.
    """
    with _told(path):
        target = _target(path)
        if target.exists() and not target.is_file():
            target.write_bytes(data)
            return
        with Replacement(target) as replacement:
            replacement.file.write(data)
    sync_folder(target.parent)


@contextmanager
def replacing(path: str | Path) -> Iterator[IO[str]]:
    """A new text in UTF-8, to be written bit by bit, that takes the place of the file in the end; of a half surrogate
    pair its number is written. Otherwise as ``write_atomically``."""
    with _told(path):
        target = _target(path)
        if target.exists() and not target.is_file():
            with target.open("w", encoding="utf-8", errors="backslashreplace", newline="") as text:
                yield text
            return
        with Replacement(target) as replacement:
            text = io.TextIOWrapper(replacement.file, "utf-8", "backslashreplace", "")
            yield text
            text.flush()
            text.detach()
    sync_folder(target.parent)


class Replacement:
    """A file beside the one whose place it takes at the end of the ``with``: once, and only if nothing was raised.

    Who writes many of them can put off ``finish``, which waits for the disk. ``target`` is a file or nothing; with
    ``new``, nothing: ``finish`` then raises FileExistsError where something has come there. Every call may raise
    OSError. The new name lasts through a power cut after ``sync_folder``.
    """

    __slots__ = ("_new", "_target", "_temporary", "file")

    def __init__(self, target: str | Path, *, new: bool = False) -> None:
        self._target, self._new = os.fspath(target), new
        # A short name of its own: one made from the target's could pass the 255 bytes a name may have.
        self._temporary = os.path.join(os.path.dirname(self._target), f".{secrets.token_hex(8)}.tmp")  # noqa: PTH118, PTH120
        # Not tempfile: its files are private (0600), while a new file should follow the user's umask.
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        self.file = os.fdopen(os.open(self._temporary, flags, 0o666), "wb")

    def __enter__(self) -> "Replacement":
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        if kind is None:
            self.finish()
        else:
            self.discard()

    def finish(self) -> None:
        """Puts the file in its place when the disk has all of it."""
        try:
            with self.file as file:
                file.flush()
                os.fsync(file.fileno())
            if self._new:
                self._take_free_name()
                return
            with suppress(FileNotFoundError):
                os.chmod(self._temporary, os.stat(self._target).st_mode & 0o7777)  # noqa: PTH101, PTH116
            os.replace(self._temporary, self._target)  # noqa: PTH105
        except BaseException:
            self.discard()
            raise

    def _take_free_name(self) -> None:
        """Gives the file its name, which nothing has. Raises FileExistsError where something has."""
        if os.name == "nt":
            os.rename(self._temporary, self._target)  # noqa: PTH104 - there it never replaces
            return
        try:
            os.link(self._temporary, self._target)  # a rename would replace
        except FileExistsError:
            raise
        except OSError as error:  # a file system without hard links: as near as it comes
            if os.path.lexists(self._target):
                raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), self._target) from error
            os.replace(self._temporary, self._target)  # noqa: PTH105
        else:
            self.discard()  # its other name

    def discard(self) -> None:
        """Leaves everything as it was."""
        with suppress(OSError):
            self.file.close()
        with suppress(OSError):
            os.unlink(self._temporary)  # noqa: PTH108


def sync_folder(folder: str | Path) -> None:
    """Makes the names in it last through a power cut, where the system can (Windows can't)."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _target(path: str | Path) -> Path:
    """Where the path leads. Raises WriteError where nobody is to write."""
    try:
        target = Path(path).resolve()
    except (ValueError, RuntimeError) as error:
        raise WriteError(f"{path!s}: not a usable file name; choose another one") from error
    if target.is_dir():
        raise WriteError(f"{path}: is a folder; give the name of a file")
    # Replacing needs the right to write in the folder only: a write-protected file must be asked for.
    if target.is_file() and not os.access(target, os.W_OK):
        raise WriteError(f"{path}: is write-protected; change its permissions or choose another name")
    return target


@contextmanager
def _told(path: str | Path) -> Iterator[None]:
    """Turns what goes wrong with the file into a WriteError that says what to do."""
    try:
        yield
    except OSError as error:
        raise WriteError(f"{path}: {advice(error, path)}") from error


def advice(error: OSError, path: str | Path) -> str:
    """What went wrong with that file, and what to do."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return f"the folder {Path(path).absolute().parent} does not exist; create it or choose another one"
    if isinstance(error, PermissionError):
        return "no permission to write there; choose another folder, or close the file if a program has it open"
    return f"{error.strerror or error}; nothing was changed"
