"""Whether a file is there, asked of a drive that may not answer.

``Path.exists`` and its like raise OSError where a network drive has gone away (until Python 3.14).
"""

import os
from pathlib import Path

from proofreader.core.system_errors import reason_of


def exists(path: Path | str) -> bool:
    """Return whether something is there; False where nobody can tell."""
    return os.path.exists(path)  # noqa: PTH110 - it passes over every OSError


def is_file(path: Path | str) -> bool:
    """Return whether a file is there, or a link to one; False where nobody can tell."""
    return os.path.isfile(path)  # noqa: PTH113


def is_folder(path: Path | str) -> bool:
    """Return whether a folder is there, or a link to one; False where nobody can tell."""
    return os.path.isdir(path)  # noqa: PTH112


def is_same(first: Path | str, second: Path | str) -> bool:
    """Return whether both lead to one file: through links, by another name of it or, where nothing is, by the path."""
    try:
        return os.path.samefile(first, second)  # noqa: PTH121
    except (OSError, ValueError):
        return os.path.abspath(first) == os.path.abspath(second)  # noqa: PTH100


def unknown_why(path: Path | str) -> str:
    """Return the system's reason why nobody can tell whether something is there; "" where one can."""
    try:
        os.stat(path)  # noqa: PTH116
    except (FileNotFoundError, NotADirectoryError, ValueError):
        pass
    except OSError as error:
        return reason_of(error)
    return ""
