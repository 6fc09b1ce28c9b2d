"""What installation computes to spare work later, in a file with a checksum and a stamp of what it depends on."""

import marshal
import zlib
from pathlib import Path
from typing import Any

_CHECKSUM = 4  # bytes


def store(path: Path, stamp: list[Any], content: Any) -> None:
    """Writes the content, of values that ``marshal`` knows, with its stamp."""
    body = zlib.compress(marshal.dumps((stamp, content)), zlib.Z_BEST_COMPRESSION)
    path.write_bytes(_checksum(body) + body)


def stored(path: Path, stamp: list[Any]) -> Any:
    """The content of the file; None where it is missing, damaged, or has another stamp."""
    try:
        data = path.read_bytes()
    except OSError:
        return None
    body = data[_CHECKSUM:]
    if _checksum(body) != data[:_CHECKSUM]:  # damaged bytes could crash ``marshal``
        return None
    try:
        found, content = marshal.loads(zlib.decompress(body))
    except zlib.error:  # of an older version, which did not compress
        return None
    return content if found == stamp else None


def _checksum(body: bytes) -> bytes:
    return zlib.crc32(body).to_bytes(_CHECKSUM, "big")
