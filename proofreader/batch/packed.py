"""Files that may be packed: ``.gz``, ``.xz``, ``.bz2``."""

import bz2
import gzip
import lzma
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

from proofreader.batch.kinds import PACKED

DAMAGE = (OSError, EOFError, lzma.LZMAError, zlib.error)
"""What reading a damaged one raises."""
_OPENERS: dict[str, Callable[[Path, str], Any]] = {".gz": gzip.open, ".xz": lzma.open, ".bz2": bz2.open}


def open_packed(path: Path) -> IO[bytes]:
    """The bytes in the file. Raises OSError; reading them, one of ``DAMAGE``."""
    packed = path.suffix.lower()
    opened: IO[bytes] = _OPENERS[packed](path, "rb") if packed in PACKED else path.open("rb")
    return opened
