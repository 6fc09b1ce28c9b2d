"""Replacing a file as a whole or not at all: a crash or a full disk never leaves half an article."""

import errno
import io
import os
import platform
import re
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from proofreader.arabic.late import late_re
from proofreader.core.i18n import gettext
from proofreader.core.system_errors import reason_of
from proofreader.documents.errors import WriteError

_HOST = f"{zlib.crc32(platform.node().encode()):08x}"
_TEMPORARY = late_re(r"\.(?P<host>[0-9a-f]{8})-(?P<process>[0-9]+)-[0-9a-f]{16}\.tmp")
_ABANDONED = 24 * 3600.0  # seconds after which a temporary file of another machine belongs to no living process
_swept: set[Path] = set()


def sweep_folder(folder: str | Path) -> None:
    """Remove the temporary files that killed processes left in the folder, never those of a living process.

    A temporary file's name holds machine and process. On a shared drive another machine's processes can't be asked;
    their files go a day after they were last written.
    """
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if (found := _TEMPORARY.fullmatch(entry.name)) and _is_left_behind(found, entry):
                with suppress(OSError):
                    os.unlink(entry.path)  # noqa: PTH108


def _is_left_behind(name: "re.Match[str]", entry: "os.DirEntry[str]") -> bool:
    if name["host"] != _HOST:
        return time.time() - entry.stat(follow_symlinks=False).st_mtime > _ABANDONED
    return not _is_alive(int(name["process"]))


def _is_alive(process: int) -> bool:
    if process == os.getpid():
        return True
    if os.name == "nt":  # os.kill would end it; its open file can't be removed there anyway
        return False
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return not _is_zombie(process)


def _is_zombie(process: int) -> bool:
    """Return whether the process has ended and only waits to be noticed by its parent; False where we can't see."""
    try:
        status = Path(f"/proc/{process}/stat").read_text(encoding="ascii", errors="replace")
    except OSError:
        return False
    return status.rpartition(")")[2].split()[:1] in (["Z"], ["X"])


def _sweep_once(folder: Path) -> None:
    """Sweep the folder, once in this process: ten thousand files in it are not looked through for each output."""
    if folder not in _swept:
        _swept.add(folder)
        sweep_folder(folder)


def write_atomically(path: str | Path, data: bytes, *, new: bool = False) -> None:
    """Put ``data`` where ``path`` leads, keeping the permissions and, where the system lets us, the owner of the file
    it replaces.

    A link stays a link, its target is replaced; of a file with several names (hard links) the others keep the old
    text. A device or pipe, such as ``/dev/stdout``, is written to directly.
    ``new``: only where nothing is yet; the WriteError comes of a FileExistsError where something is.
    Raises WriteError; the old file then still stands as it was.
    """
    with _advising(path):
        target = _target(path)
        if target.exists() and not target.is_file():
            target.write_bytes(data)
            return
        _sweep_once(target.parent)
        with Replacement(target, new=new) as replacement:
            replacement.file.write(data)
    sync_folder(target.parent)


@contextmanager
def replacing(path: str | Path) -> Iterator[IO[str]]:
    """A new text in UTF-8, to be written bit by bit, that takes the place of the file in the end; of a half surrogate
    pair its number is written. Otherwise as ``write_atomically``."""
    with _advising(path):
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
        self._temporary = os.path.join(os.path.dirname(self._target), _temporary_name())  # noqa: PTH118, PTH120
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
                _copy_owner_and_mode(self._target, self._temporary)
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


def _temporary_name() -> str:
    return f".{_HOST}-{os.getpid()}-{os.urandom(8).hex()}.tmp"


def _copy_owner_and_mode(source: str, target: str) -> None:
    """Give the target the owner and permissions of the source. Raises FileNotFoundError where there is no source."""
    status = os.stat(source)  # noqa: PTH116
    if hasattr(os, "chown"):
        with suppress(OSError):  # only root may give files away; then it stays ours, as with every editor
            os.chown(target, status.st_uid, status.st_gid)
    os.chmod(target, status.st_mode & 0o7777)  # noqa: PTH101 - after chown, which clears some bits


def free_name(path: Path) -> Path:
    """The path, or one like it that no file has yet."""
    found, number = path, 2
    while found.exists():
        found, number = path.with_name(f"{path.stem} {number}{path.suffix}"), number + 1
    return found


def sync_folder(folder: str | Path) -> None:
    """Makes the names in it last through a power cut, where the system can (Windows can't)."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _target(path: str | Path) -> Path:
    """Where the path leads. Raises WriteError where it can't be written."""
    try:
        target = Path(path).resolve()
    except (ValueError, RuntimeError) as error:
        raise WriteError(gettext("{path!s}: not a usable file name; choose another one").format(path=path)) from error
    if target.is_dir():
        raise WriteError(gettext("{path}: is a folder; give the name of a file").format(path=path))
    # Replacing needs the right to write in the folder only: a write-protected file must be asked for.
    if target.is_file() and not os.access(target, os.W_OK):
        raise WriteError(
            gettext("{path}: is write-protected; change its permissions or choose another name").format(path=path)
        )
    return target


@contextmanager
def _advising(path: str | Path) -> Iterator[None]:
    """Turns what goes wrong with the file into a WriteError that says what to do."""
    try:
        yield
    except OSError as error:
        raise WriteError(f"{path}: {advice(error, path)}") from error


def advice(error: OSError, path: str | Path) -> str:
    """What went wrong with that file, and what to do."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        folder = Path(path).absolute().parent
        if folder.is_dir():
            return gettext("the system makes no new files in {folder}; choose another one").format(folder=folder)
        return gettext("the folder {folder} does not exist; create it or choose another one").format(folder=folder)
    if isinstance(error, PermissionError):
        return gettext(
            "no permission to write there; choose another folder, or close the file if a program has it open"
        )
    return gettext("{reason}; nothing was changed").format(reason=reason_of(error))
