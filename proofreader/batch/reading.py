"""From the bytes of an item to its text."""

import errno
import os
import stat

from proofreader.batch.model import Item, Problem
from proofreader.core.i18n import gettext, number_text
from proofreader.core.system_errors import reason_of
from proofreader.documents import ReadError
from proofreader.documents.registry import WORD, actual_kind, export_source_of, source_of
from proofreader.documents.source import SourceDocument


class BadItemError(ValueError):
    """An item that can't be done, with the problem to report."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.reason)
        self.problem = problem


def too_large(size: int, max_bytes: int) -> str:
    """Return the reason why a file of so many bytes is not read."""
    megabytes = number_text(size / 2**20, decimals=1)
    return gettext("{size} MB; at most {megabytes} MB are read").format(size=megabytes, megabytes=max_bytes >> 20)


def bytes_of(item: Item, max_bytes: int) -> bytes:
    """The bytes of the item. Raises BadItemError."""
    if item.data is not None:
        return item.data
    try:
        status = os.stat(item.path)  # noqa: PTH116 - of millions of files
        if not stat.S_ISREG(status.st_mode):
            raise BadItemError(Problem("kind", gettext("not a file")))
        size = status.st_size
        if size > max_bytes:
            raise BadItemError(Problem("too-large", too_large(size, max_bytes)))
        with open(item.path, "rb") as file:  # noqa: PTH123
            data = file.read(size + 1)  # reading takes memory for as much as it is asked for
            if len(data) > size:  # it grew meanwhile
                data += file.read(max_bytes + 1 - len(data))
        if len(data) > max_bytes:
            raise BadItemError(
                Problem("too-large", gettext("more than {megabytes} MB").format(megabytes=max_bytes >> 20))
            )
        return data
    except FileNotFoundError as error:
        raise BadItemError(Problem("missing", gettext("no such file, or removed while it was to be read"))) from error
    except PermissionError as error:
        raise BadItemError(Problem("permission", gettext("no permission to read it"))) from error
    except OSError as error:
        raise BadItemError(Problem("unreadable", reason_of(error))) from error
    except ValueError as error:
        if isinstance(error, BadItemError):
            raise
        raise BadItemError(Problem("missing", gettext("not a usable file name"))) from error


def read(data: bytes, suffix: str, target: str) -> SourceDocument:
    """The document in those bytes, as it is corrected for that target: see ``writing.target_for``.

    Word in Word and a text as it stands are corrected in place; all else with its structure, to be written anew.
    Raises BadItemError where there is no text to be had.
    """
    if not data:
        raise BadItemError(Problem("empty", gettext("the file is empty")))
    name = f"x{suffix}"
    kind = actual_kind(data, name)
    in_place = not target if not kind.binary else kind is WORD and target == "docx"
    try:
        source = source_of(data, name) if in_place else export_source_of(data, name)
    except ReadError as error:
        raise BadItemError(Problem("unreadable", " ".join(str(error).split()))) from error
    if not source.text.strip():
        raise BadItemError(Problem("empty", gettext("there is no text in it")))
    return source


def is_disk_full(error: BaseException | None) -> bool:
    """Whether no file at all could be written any more."""
    return isinstance(error, OSError) and error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
