"""Replacing a file as a whole or not at all: a crash or a full disk never leaves half an article."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from proofreader.formats.errors import WriteError


def write_atomically(path: str | Path, data: bytes) -> None:
    """Puts ``data`` where ``path`` leads, keeping the permissions of the file it replaces.

    A link stays a link, its target is replaced. A device or pipe, such as ``/dev/stdout``, is written to directly.
    Raises WriteError; the old file then still stands as it was.
    """
    target = Path(path)
    try:
        target = target.resolve()
        if target.is_dir():
            raise WriteError(f"{path}: is a folder; give the name of a file")
        if target.exists() and not target.is_file():
            target.write_bytes(data)
            return
        # Replacing needs the right to write in the folder only: a write-protected file must be asked for.
        if target.exists() and not os.access(target, os.W_OK):
            raise WriteError(f"{path}: is write-protected; change its permissions or choose another name")
        _replace(target, data)
    except OSError as error:
        raise WriteError(f"{path}: {_advice(error, target)}") from error
    except (ValueError, RuntimeError) as error:
        if isinstance(error, WriteError):
            raise
        raise WriteError(f"{path!s}: not a usable file name; choose another one") from error


def _replace(target: Path, data: bytes) -> None:
    # A short name of its own: one made from the target's could pass the 255 bytes a name may have.
    temporary = target.parent / f".{secrets.token_hex(8)}.tmp"
    # Not tempfile: its files are private (0600), while a new file should follow the user's umask.
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(temporary, flags, 0o666)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            temporary.chmod(target.stat().st_mode & 0o7777)
        temporary.replace(target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    """Makes the new name last through a power cut, where the system can (Windows can't)."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _advice(error: OSError, target: Path) -> str:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return f"the folder {target.parent} does not exist; create it or choose another one"
    if isinstance(error, PermissionError):
        return "no permission to write there; choose another folder, or close the file if a program has it open"
    return f"{error.strerror or error}; nothing was changed"
