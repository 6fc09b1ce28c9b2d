"""A checksum of files, by which what was computed from them is known to be stale."""

import zlib
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

_FILES_REMEMBERED = 512


def checksum_of(paths: Iterable[Path]) -> int:
    """The CRC-32 of those of the files, however their lines end. Raises OSError."""
    checksum = 0
    for path in paths:
        status = path.stat()
        of_file = _of_file(str(path), status.st_mtime_ns, status.st_size)
        checksum = zlib.crc32(of_file.to_bytes(4, "big"), checksum)
    return checksum


@lru_cache(_FILES_REMEMBERED)  # several tables are computed from the same lists
def _of_file(path: str, _time: int, _size: int) -> int:
    data = Path(path).read_bytes()
    return zlib.crc32(data.replace(b"\r\n", b"\n") if b"\r" in data else data)
