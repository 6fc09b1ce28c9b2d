"""How a file stood on the disk when it was read or written, so that another program's changes are noticed."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class FileFingerprint:
    """Size in bytes, time of the last change in nanoseconds, digest of the content."""

    size: int
    changed: int
    digest: str

    @classmethod
    def of(cls, path: Path) -> "FileFingerprint | None":
        """The stamp of the file as it is now; None where it can't be read."""
        try:
            status = path.stat()
            return cls(status.st_size, status.st_mtime_ns, hashlib.sha256(path.read_bytes()).hexdigest())
        except OSError:
            return None

    @classmethod
    def around(cls, path: Path, read: Callable[[], T]) -> "tuple[T, FileFingerprint | None]":
        """What ``read`` gives, and the stamp of what it has read: one that never holds where the file changed then."""
        before = _outside(path)
        result = read()
        fingerprint = cls.of(path)
        if fingerprint is not None and before != (fingerprint.size, fingerprint.changed):
            fingerprint = cls(-1, -1, "")
        return result, fingerprint

    def still_holds(self, path: Path) -> bool:
        """Whether the file has the same content. The content itself is read only where size or time differ."""
        if _outside(path) == (self.size, self.changed):
            return True
        now = FileFingerprint.of(path)
        return now is not None and now.digest == self.digest


def _outside(path: Path) -> tuple[int, int] | None:
    """Size and time of the last change; None where there is no such file."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns
