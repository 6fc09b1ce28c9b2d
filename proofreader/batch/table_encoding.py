"""The encoding of a table, found by the first lines that show it, wherever they stand."""

import codecs
from contextlib import suppress
from typing import IO

from proofreader.batch.packed import DAMAGE
from proofreader.documents import ReadError, decode

_SAMPLE = 1 << 16  # bytes to find the encoding by
# UTF-32 stands first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ASCII = bytes(range(0x80))


def encoding_of(file: IO[bytes]) -> str:
    """The encoding of the table; the file then stands where its text begins. Raises ReadError where it is no text."""
    start = file.read(_SAMPLE)
    mark, encoding = next(((mark, name) for mark, name in _MARKS if start.startswith(mark)), (b"", ""))
    if not encoding and b"\0" in start:
        encoding = _wide(start)
    if not encoding:
        file.seek(0)
        sample = _telling(file)
        valid = sample.decode("utf-8", "ignore").encode("utf-8")
        # In single-byte encodings, valid sequences of UTF-8 are accidents; in UTF-8, bad bytes are.
        encoding = "utf-8" if _high(valid) * 2 >= _high(sample) else _single_byte(sample)
    file.seek(len(mark))
    return encoding


def _wide(start: bytes) -> str:
    """The encoding of a beginning with NULs. Raises ReadError where that is no UTF-16."""
    even = len(start) & ~1
    with suppress(ReadError):
        return decode(start[:even]).encoding
    return decode(start[: even - 2]).encoding  # the first cut may have gone through a pair of surrogates


def _single_byte(sample: bytes) -> str:
    """The encoding of lines that are not UTF-8; those that are come from elsewhere and show nothing."""
    return decode(b"".join(line for line in sample.splitlines(keepends=True) if not is_utf8(line))).encoding


def _telling(file: IO[bytes]) -> bytes:
    """The first lines that are not ASCII, which has no encoding: as many as show it, however far behind they stand."""
    sample = bytearray()
    with suppress(*DAMAGE):  # it shows again when the rows before it have been read
        while len(sample) < _SAMPLE and (line := file.readline(_SAMPLE)):
            if not line.isascii():
                sample += line
    return bytes(sample)


def is_utf8(data: bytes) -> bool:
    """Whether the bytes can be read as UTF-8."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _high(data: bytes) -> int:
    return len(data.translate(None, _ASCII))
