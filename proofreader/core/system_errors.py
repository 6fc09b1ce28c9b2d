"""What the system says of a file or drive, in the language of the messages."""

import errno
from collections.abc import Callable, Mapping

from proofreader.core.i18n import gettext

# What an editor meets; errors of programming are told as the system tells them.
_REASONS: Mapping[int, Callable[[], str]] = {
    errno.ENOSPC: lambda: gettext("No space left on device"),
    errno.EDQUOT: lambda: gettext("Disk quota exceeded"),
    errno.EFBIG: lambda: gettext("File too large"),
    errno.EIO: lambda: gettext("Input/output error"),
    errno.EROFS: lambda: gettext("Read-only file system"),
    errno.ESTALE: lambda: gettext("Stale file handle"),
    errno.ENODEV: lambda: gettext("No such device"),
    errno.EHOSTDOWN: lambda: gettext("Host is down"),
    errno.EHOSTUNREACH: lambda: gettext("No route to host"),
    errno.ETIMEDOUT: lambda: gettext("Connection timed out"),
    errno.ENOTCONN: lambda: gettext("Transport endpoint is not connected"),
    errno.EACCES: lambda: gettext("Permission denied"),
    errno.ENAMETOOLONG: lambda: gettext("File name too long"),
    errno.ELOOP: lambda: gettext("Too many levels of symbolic links"),
}


def reason_of(error: OSError) -> str:
    """Return what went wrong, without the name of the file: "No space left on device"."""
    found = _REASONS.get(error.errno) if error.errno is not None else None
    return found() if found else error.strerror or str(error)
