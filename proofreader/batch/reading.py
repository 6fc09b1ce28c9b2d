"""From the bytes of an item to its text."""

import errno
import os
import stat
from typing import TYPE_CHECKING, NamedTuple

from proofreader.batch.kinds import PAGES, WORD
from proofreader.batch.model import Item, Problem
from proofreader.core import RichText
from proofreader.documents import ReadError, TextFile, decode
from proofreader.documents.reading import rich_of
from proofreader.documents.sniff import is_markdown

if TYPE_CHECKING:
    from proofreader.documents.docx import WordDocument


class BadItemError(ValueError):
    """An item that can't be done, with the problem to report."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.reason)
        self.problem = problem


class Source(NamedTuple):
    """What was read: its text with structure.

    file: how a plain text is written; Markdown too. word: the document, where it is one.
    """

    rich: RichText
    file: TextFile | None = None
    word: "WordDocument | None" = None


def bytes_of(item: Item, max_bytes: int) -> bytes:
    """The bytes of the item. Raises BadItemError."""
    if item.data is not None:
        return item.data
    try:
        status = os.stat(item.path)  # noqa: PTH116 - of millions of files
        if not stat.S_ISREG(status.st_mode):
            raise BadItemError(Problem("kind", "not a file"))
        size = status.st_size
        if size > max_bytes:
            raise BadItemError(Problem("too-large", f"{size / 2**20:.1f} MB; at most {max_bytes >> 20} MB are read"))
        with open(item.path, "rb") as file:  # noqa: PTH123
            data = file.read(size + 1)  # reading takes memory for as much as it is asked for
            if len(data) > size:  # it grew meanwhile
                data += file.read(max_bytes + 1 - len(data))
        if len(data) > max_bytes:
            raise BadItemError(Problem("too-large", f"more than {max_bytes >> 20} MB"))
        return data
    except FileNotFoundError as error:
        raise BadItemError(Problem("missing", "no such file, or removed while it was to be read")) from error
    except PermissionError as error:
        raise BadItemError(Problem("permission", "no permission to read it")) from error
    except OSError as error:
        raise BadItemError(Problem("unreadable", error.strerror or str(error))) from error
    except ValueError as error:
        if isinstance(error, BadItemError):
            raise
        raise BadItemError(Problem("missing", "not a usable file name")) from error


def read(data: bytes, suffix: str, *, as_word: bool) -> Source:
    """The text of those bytes; ``as_word``: of a Word document, so that it can be corrected in place.

    Raises BadItemError where there is none to be had.
    """
    if not data:
        raise BadItemError(Problem("empty", "the file is empty"))
    try:
        source = _read(data, suffix, as_word=as_word)
    except ReadError as error:
        raise BadItemError(Problem("unreadable", " ".join(str(error).split()))) from error
    if not source.rich.text.strip():
        raise BadItemError(Problem("empty", "there is no text in it"))
    return source


def _read(data: bytes, suffix: str, *, as_word: bool) -> Source:
    if suffix in WORD and as_word:
        from proofreader.batch.word import document_of

        document = document_of(data)
        return Source(RichText.plain(document.text), word=document)
    if is_document(data, suffix):
        return Source(rich_of(data, f"x{suffix}"))
    file = decode(data)
    rich = rich_of(data, f"x{suffix}") if is_markdown(f"x{suffix}") else RichText.plain(file.text)
    return Source(rich, file)


def is_document(data: bytes, suffix: str) -> bool:
    """Whether the bytes are a document or page, in which text can't be replaced as in a plain text."""
    return suffix in (*WORD, *PAGES, ".odt", ".ott", ".rtf") or data.startswith(b"{\\rtf")


def is_disk_full(error: BaseException | None) -> bool:
    """Whether no file at all could be written any more."""
    return isinstance(error, OSError) and error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
