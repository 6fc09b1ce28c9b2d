"""File names that every system can hold, none of which leads out of the output folder."""

import re
import unicodedata
from collections.abc import Callable, Sequence

from proofreader.arabic.late import late_re

_MAX_BYTES = 150  # of one part in UTF-8; systems allow 255, and a number and an ending must still fit
_MOST_BYTES = 255  # of one part, on any system
_SEPARATORS = late_re(r"[/\\]+")
# What Windows refuses, and characters one can't see: controls, marks of direction.
_UNFIT = late_re(r'[<>:"|?*\x00-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]')
_RESERVED = late_re(r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)", re.IGNORECASE)
_NAMELESS = "article"


def safe_parts(name: str) -> list[str]:
    """The parts of a path, at least one, without ``..``, drives and whatever else leads astray."""
    return [safe_part(part) for part in _SEPARATORS.split(name) if part.strip() not in ("", ".", "..")] or [_NAMELESS]


def is_safe(path: str) -> bool:
    """Whether a path is one that is made of such parts, with a number at their end perhaps."""
    return all("\\" not in part and safe_part(part, _MOST_BYTES) == part for part in path.split("/"))


def safe_part(part: str, most: int = _MAX_BYTES) -> str:
    """A name for one file or folder; ``most``: bytes of it without its ending."""
    part = _UNFIT.sub("_", unicodedata.normalize("NFC", part)).strip().rstrip(". ")
    stem, dot, ending = part.rpartition(".")
    if not dot or len(ending) > 10:
        stem, dot, ending = part, "", ""
    part = _cut(stem, most).rstrip(". ") + dot + ending
    if not part.strip("._ "):
        return _NAMELESS
    # A leading dot hides a file, and our own folder begins with one.
    return f"_{part}" if part.startswith(".") or _RESERVED.match(part) else part


def safe_stem(text: str) -> str:
    """One name made of an id or a title, which may hold anything: slashes separate nothing here."""
    return safe_part(_SEPARATORS.sub("_", " ".join(text.split())[:120]))


def _cut(text: str, size: int) -> str:
    return text.encode("utf-8", "replace")[:size].decode("utf-8", "ignore")


def fold(path: str) -> str:
    """The same for all paths that some file system takes for one."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def first_free(folders: Sequence[str], stem: str, suffix: str, taken: Callable[[str], bool]) -> str:
    """``folder/stem.docx``, else ``folder/stem-2.docx`` and so on: the first that is not taken."""
    number = 1
    while True:
        name = stem if number == 1 else f"{stem}-{number}"
        path = "/".join([*folders, name + suffix])
        if not taken(path):
            return path
        number += 1
