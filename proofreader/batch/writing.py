"""From a corrected text to the bytes of an output: the same bytes each time."""

import struct
from collections.abc import Mapping
from datetime import UTC, datetime

from proofreader.core import Details, Profile, RichText
from proofreader.documents.new_documents import NewDocument, new_document
from proofreader.documents.registry import MARKDOWN, TEXT, WORD, kind_of

_ENDINGS: Mapping[str, str] = {"docx": ".docx", "txt": ".txt", "html": ".html", "odt": ".odt", "md": ".md"}
# Before 1980 a zip archive has no dates, and a file without one has none to give.
_EARLIEST = datetime(1980, 1, 1, tzinfo=UTC)


def ending_for(to: str, suffix: str) -> str:
    """The ending of an output for a source with that suffix."""
    target = target_for(to, suffix)
    if target == "docx" and kind_of(f"x{suffix}") is WORD:
        return suffix  # a document with macros can't bear the other name
    return _ENDINGS[target] if target else suffix or TEXT.suffixes[0]


def target_for(to: str, suffix: str) -> str:
    """What is written for a source with that suffix: a format, or "" for a text that is corrected as it stands.

    With ``same``, what can be read and not written (RTF) becomes a Word document. Markdown as Markdown stays as it
    stands: a new layout has neither its pictures nor its front matter.
    """
    kind = kind_of(f"x{suffix}")
    return kind.target if to == "same" or (to == "md" and kind is MARKDOWN) else to


def date_of(modified: float) -> datetime:
    """The date a document bears: that of its source, so that a run can be repeated."""
    try:
        return max(_EARLIEST, datetime.fromtimestamp(int(modified), UTC))
    except (OverflowError, OSError, ValueError):
        return _EARLIEST


def article_bytes(
    to: str, rich: RichText, before: str, profile: Profile, given: Details, created: datetime
) -> NewDocument:
    """The corrected text laid out as an article, the same bytes each time: see ``new_document``."""
    made = new_document(to, rich, before, profile, given, created)
    return made._replace(data=with_fixed_times(made.data)) if to in ("docx", "odt") else made


def with_fixed_times(data: bytes) -> bytes:
    """The zip archive with every member dated to 1980, as Word itself does: packing takes the time of day otherwise.

    Only the dates in the headers are overwritten; nothing is packed anew.
    """
    archive = bytearray(data)
    stamp = struct.pack("<HH", 0, (1 << 5) | 1)  # time, date: 1 January 1980, midnight
    end = archive.rfind(b"PK\x05\x06")
    count, _size, at = struct.unpack_from("<HII", archive, end + 10)
    for _ in range(count):
        if archive[at : at + 4] != b"PK\x01\x02":
            raise ValueError("not a plain zip archive")
        archive[at + 12 : at + 16] = stamp
        name, extra, comment = struct.unpack_from("<HHH", archive, at + 28)
        (local,) = struct.unpack_from("<I", archive, at + 42)
        archive[local + 10 : local + 14] = stamp
        at += 46 + name + extra + comment
    return bytes(archive)
