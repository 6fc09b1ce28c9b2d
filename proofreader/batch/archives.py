"""The articles in a zip archive. Nothing is extracted to disk; what is read is bounded."""

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from proofreader.batch.kinds import LOCK_FILE, is_archive, is_table, suffix_of
from proofreader.batch.model import Item, Problem
from proofreader.batch.reading import too_large
from proofreader.batch.selection import Selection
from proofreader.core.i18n import gettext
from proofreader.core.system_errors import reason_of
from proofreader.documents.zip_limits import is_bomb

_ENCRYPTED = 0x1
_UTF8 = 0x800


def members(path: Path, prefix: str, selection: Selection, max_bytes: int) -> Iterator[Item]:
    """The files in the archive by their order in it. An archive that can't be opened is one item with a problem."""
    key = path.as_posix()
    try:
        archive = zipfile.ZipFile(path)
    except FileNotFoundError:
        yield Item(key, _whole(path, prefix), ".zip", problem=Problem("missing", gettext("no such file")))
        return
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        yield Item(
            key,
            _whole(path, prefix),
            ".zip",
            problem=Problem("archive", gettext("can't be opened: {error}").format(error=_reason(error))),
        )
        return
    with archive:
        for info in archive.infolist():
            name = _name(info)
            if info.is_dir() or _is_left_out(name) or not selection.takes(f"{prefix}{name}"):
                continue
            yield _item(archive, info, f"{key}!{name}", f"{prefix}{name}", selection, max_bytes)


def _is_left_out(name: str) -> bool:
    """Whether the member is hidden, or what Word or macOS puts beside files. Dots alone hide nothing."""
    parts = name.replace("\\", "/").split("/")
    hidden = any((part.startswith(".") and part.strip(".")) or part == "__MACOSX" for part in parts)
    return hidden or parts[-1].startswith(LOCK_FILE)


def _whole(path: Path, prefix: str) -> str:
    """The name of the archive itself; ``prefix`` is that of its members."""
    return f"{prefix.rstrip('/')}{path.suffix}" if prefix else path.name


def entries(path: Path) -> int:
    """About how many members there are."""
    try:
        with zipfile.ZipFile(path) as archive:
            return sum(not info.is_dir() for info in archive.infolist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return 1


def _item(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, key: str, name: str, selection: Selection, max_bytes: int
) -> Item:
    suffix, size = suffix_of(name), info.file_size

    def bad(code: str, reason: str) -> Item:
        return Item(key, name, suffix, size=size, problem=Problem(code, reason))

    if is_archive(name) or is_table(name):
        return bad("archive", gettext("an archive or a table inside an archive; unpack it first"))
    if not selection.reads(name):
        return bad("kind", gettext("not a kind of file that holds text ({suffix})").format(suffix=suffix))
    if info.flag_bits & _ENCRYPTED:
        return bad("archive", gettext("protected by a password; unpack it first"))
    if size > max_bytes:
        return bad("too-large", too_large(size, max_bytes))
    if is_bomb(info):
        return bad("archive", gettext("packed suspiciously small"))
    try:
        with archive.open(info) as file:
            data = file.read(max_bytes + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError) as error:
        return bad("archive", gettext("damaged: {reason}").format(reason=_reason(error)))
    if len(data) > max_bytes:
        return bad("too-large", gettext("more than {megabytes} MB").format(megabytes=max_bytes >> 20))
    return Item(key, name, suffix, data=data, size=len(data), modified=_modified(info))


def _reason(error: Exception) -> str:
    """What is wrong with an archive or a member of it."""
    match error:
        case OSError():
            return reason_of(error)
        case zipfile.BadZipFile() | zlib.error() | EOFError():
            return gettext("not a zip archive, or a damaged one")
        case _:
            return str(error)


def _name(info: zipfile.ZipInfo) -> str:
    """The name as it was meant: programs write UTF-8, windows-1256 or the code page of DOS for Arabic without saying
    so, and zipfile takes all of it for cp437."""
    if info.flag_bits & _UTF8 or info.filename.isascii():
        return info.filename
    try:
        raw = info.filename.encode("cp437")
    except UnicodeEncodeError:
        return info.filename
    with suppress(UnicodeDecodeError):
        return raw.decode("utf-8")
    # In the right one of them nearly everything is a letter.
    return max((raw.decode(encoding, "replace") for encoding in ("cp1256", "cp720", "cp437")), key=_plausible)


def _plausible(name: str) -> float:
    """How much of the name are Arabic letters; other letters count half, strange characters against it."""
    return sum(
        0.0 if char.isascii() else 1.0 if "\u0621" <= char <= "\u064a" else 0.5 if char.isalpha() else -1.0
        for char in name
    )


def _modified(info: zipfile.ZipInfo) -> float:
    try:
        return datetime(*info.date_time, tzinfo=UTC).timestamp()
    except ValueError:
        return 0.0
