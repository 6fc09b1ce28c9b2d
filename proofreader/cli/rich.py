"""Reads a file of any format as text with structure, for the commands."""

import sys
from pathlib import PurePath

from proofreader.cli.files import STDIN, unreadable
from proofreader.cli.messages import Say
from proofreader.core import RichText
from proofreader.documents import ReadError, reading
from proofreader.documents.sniff import is_page

_COMPLAINTS = {
    ".docx": "error.unreadable-docx",
    ".docm": "error.unreadable-docx",
    ".odt": "error.unreadable-odt",
    ".ott": "error.unreadable-odt",
    ".rtf": "error.unreadable-rtf",
}


def read_rich(name: str, say: Say) -> RichText:
    """The document in that file, or on standard input for ``-``. Raises ClickException where it can't be read."""
    try:
        return reading.rich_of(sys.stdin.buffer.read()) if name == STDIN else reading.read_rich(name)
    except ReadError as error:
        key = "error.unreadable-page" if is_page(name) else "error.unreadable"
        raise unreadable(error, name, say, _COMPLAINTS.get(PurePath(name).suffix.lower(), key)) from error
