"""What kind of file a name promises."""

import mimetypes
import re
from functools import lru_cache

from proofreader.arabic.late import late_re
from proofreader.documents.registry import SUFFIXES

ARCHIVES = (".zip",)
# What a name of a table may end in; any of them may be packed as well.
TABLES = (".jsonl", ".ndjson", ".csv", ".tsv")
PACKED = (".gz", ".xz", ".bz2")
LOCK_FILE = "~$"  # what Word calls a file beside a document while that is open begins so

# Python's own list and not the system's, so that a folder gives the same items everywhere.
_TYPES = mimetypes.MimeTypes()
_NO_TEXT = ("image/", "audio/", "video/", "font/", "application/")
# «3.5 مليون» has no ending.
_ENDING = late_re(r"\.[a-z][a-z0-9]{0,9}", re.IGNORECASE)
_TEXT_AFTER_ALL = ("application/xhtml+xml", "application/x-tex")


@lru_cache(16)  # each name is asked about several times in a row
def suffix_of(name: str) -> str:
    """The ending in small letters, ``.jsonl.gz`` as a whole."""
    last = name.rstrip("/").rpartition("/")[2].lstrip(".")
    suffixes = [] if last.endswith(".") else [f".{part}" for part in last.lower().split(".")[1:]]
    if len(suffixes) > 1 and suffixes[-1] in PACKED and suffixes[-2] in TABLES:
        return suffixes[-2] + suffixes[-1]
    return suffixes[-1] if suffixes and _ENDING.fullmatch(suffixes[-1]) else ""


def is_table(name: str) -> bool:
    """Whether the name is that of a file with an article in each row."""
    return suffix_of(name).startswith(TABLES)


def is_archive(name: str) -> bool:
    """Whether the name is that of a zip archive of articles."""
    return suffix_of(name) in ARCHIVES


def promises_text(name: str) -> bool:
    """False for pictures, films, programs and the like, which a folder of articles holds too."""
    suffix = suffix_of(name)
    if not suffix or suffix in SUFFIXES:
        return True
    kind = _TYPES.guess_type(f"x{suffix}", strict=False)[0] or ""
    return kind in _TEXT_AFTER_ALL or not kind.startswith(_NO_TEXT)
