"""A file of which pieces are read where they are asked for, so that the rest of it takes no memory.

An article asks for some kilobytes of tables of ten megabytes. Mapped into memory, such a file soon is there as a whole:
each look brings in the pages around it.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

Pieces = Callable[[int, int], bytes]
"""Where a piece begins, and its size (bytes) → the piece, shorter at the end of the file."""


def pieces_of(data: bytes) -> Pieces:
    """The pieces of what is in memory."""
    return lambda start, size: data[start : start + size]


def pieces_in(path: Path) -> Pieces:
    """The pieces of a file. On Windows all of it is read: an open file could not be replaced there while the program
    runs. Raises OSError."""
    if sys.platform == "win32":
        return pieces_of(path.read_bytes())
    file = path.open("rb", buffering=0)  # closed with the last reference to what is returned
    number, read = file.fileno(), os.pread
    return lambda start, size, keep_open=file: read(number, size, start)  # type: ignore[misc]
