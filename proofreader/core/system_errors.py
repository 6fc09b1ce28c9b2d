"""What the system says of a file or drive, in the language of the messages."""

import errno
import re
from collections.abc import Callable, Mapping
from pathlib import Path

from proofreader.core.i18n import gettext

# What an editor meets; errors of programming are told as the system tells them.
_REASONS: Mapping[int, Callable[[], str]] = {
    errno.ENOSPC: lambda: gettext("no space left on device"),
    errno.EDQUOT: lambda: gettext("disk quota exceeded"),
    errno.EFBIG: lambda: gettext("file too large"),
    errno.EIO: lambda: gettext("input/output error"),
    errno.EROFS: lambda: gettext("read-only file system"),
    errno.ESTALE: lambda: gettext("stale file handle"),
    errno.ENODEV: lambda: gettext("no such device"),
    errno.EHOSTDOWN: lambda: gettext("host is down"),
    errno.EHOSTUNREACH: lambda: gettext("no route to host"),
    errno.ETIMEDOUT: lambda: gettext("connection timed out"),
    errno.ENOTCONN: lambda: gettext("transport endpoint is not connected"),
    errno.EACCES: lambda: gettext("permission denied"),
    errno.EPERM: lambda: gettext("permission denied"),
    errno.ENOENT: lambda: gettext("no such file"),
    errno.EISDIR: lambda: gettext("is a folder, not a file"),
    errno.ENOTDIR: lambda: gettext("is not a folder"),
    errno.EEXIST: lambda: gettext("there is already something of that name"),
    errno.EBUSY: lambda: gettext("another program has it in use"),
    errno.EADDRINUSE: lambda: gettext("another program has it in use"),
    errno.EADDRNOTAVAIL: lambda: gettext("this computer has no such address"),
    errno.EMFILE: lambda: gettext("too many open files"),
    errno.ENFILE: lambda: gettext("too many open files"),
    errno.ENOMEM: lambda: gettext("not enough memory"),
    errno.ENAMETOOLONG: lambda: gettext("file name too long"),
    errno.ELOOP: lambda: gettext("too many levels of symbolic links"),
}


def reason_of(error: OSError) -> str:
    """Return what went wrong, without the name of the file: "no space left on device"."""
    found = _REASONS.get(error.errno) if error.errno is not None else None
    return found() if found else error.strerror or str(error)


def without_name(message: str, name: str | Path) -> str:
    """Return the message without the name of the file and the colon that it may begin with, once or twice.

    >>> without_name("a.txt\u00a0: protégé en écriture", "a.txt")
    'protégé en écriture'
    """
    return re.sub(rf"^(?:{re.escape(str(name))}\s*:\s*)+", "", message)
