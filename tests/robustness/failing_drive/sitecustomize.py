"""A drive that goes away: put on PYTHONPATH, it makes every access to a folder fail after so many.

DRIVE: the folder. DRIVE_LASTS: accesses that succeed. DRIVE_ERROR: the number of the error. DRIVE_COUNT: a file that
gets a byte for each access, of all processes.
"""

import builtins
import errno
import io
import os

_FOLDER = os.path.realpath(os.environ.get("DRIVE", "/nowhere"))
_LASTS = int(os.environ.get("DRIVE_LASTS", "1000000"))
_ERROR = int(os.environ.get("DRIVE_ERROR", errno.EIO))
_COUNT = os.environ.get("DRIVE_COUNT", os.devnull)
_on_drive: dict[int, str] = {}  # open files
_open, _os_open, _fdopen, _close = io.open, os.open, os.fdopen, os.close


def _count(more: bytes = b"") -> int:
    """Count accesses, and return how many there were."""
    counter = _os_open(_COUNT, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    os.write(counter, more)
    count = os.fstat(counter).st_size
    _close(counter)
    return count


def _access(path: object) -> None:
    if _count(b".") > _LASTS:
        raise OSError(_ERROR, os.strerror(_ERROR), str(path))


def _is_on_drive(path: object) -> bool:
    if isinstance(path, int):
        return path in _on_drive
    try:
        whole = os.path.abspath(os.fsdecode(path))  # type: ignore[arg-type]  # noqa: PTH100 - resolving would access the drive
    except TypeError:
        return False
    return whole == _FOLDER or whole.startswith(_FOLDER + os.sep)


def _guarded(function):
    def call(*arguments, **named):
        if any(map(_is_on_drive, arguments[:2])):
            _access(next(filter(_is_on_drive, arguments)))
        return function(*arguments, **named)

    return call


class _File(io.FileIO):
    """A file of the drive."""

    def write(self, data):  # type: ignore[no-untyped-def]
        _access(self.name)
        return super().write(data)

    def readinto(self, buffer):  # type: ignore[no-untyped-def]
        _access(self.name)
        return super().readinto(buffer)

    def readall(self):  # type: ignore[no-untyped-def]
        _access(self.name)
        return super().readall()


def _opened(path, flags, *rest, **named):
    there = _is_on_drive(path)
    if there:
        _access(path)
    number = _os_open(path, flags, *rest, **named)
    _on_drive.pop(number, None)
    if there:
        _on_drive[number] = str(path)
    return number


def _file(number, mode="r", *rest, **named):
    if number in _on_drive and mode == "wb":
        return io.BufferedWriter(_File(number, "wb"))
    return _fdopen(number, mode, *rest, **named)


def _opens(file, mode="r", *rest, **named):
    if not isinstance(file, int) and _is_on_drive(file):
        _access(file)
        if mode == "rb":
            return io.BufferedReader(_File(file, "rb"))
    return _open(file, mode, *rest, **named)


if "DRIVE" in os.environ:
    io.open = builtins.open = _opens
    os.open, os.fdopen = _opened, _file
    for _name in "replace rename link unlink rmdir fsync scandir listdir mkdir stat lstat access".split():
        setattr(os, _name, _guarded(getattr(os, _name)))
