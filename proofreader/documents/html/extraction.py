"""Loads trafilatura without the one socket that its import opens.

trafilatura imports urllib3 to fetch pages, which this program never does. At its import urllib3 binds a local socket to
see whether the system has IPv6 (``urllib3.util.connection``). It leaves that out where Python says that it has none.
"""

from collections.abc import Callable
from functools import cache
from typing import Any


@cache
def extractor() -> Callable[..., Any]:
    """Return trafilatura's ``bare_extraction``; the first call takes half a second that a plain text doesn't need."""
    import socket

    with_ipv6, socket.has_ipv6 = socket.has_ipv6, False
    try:
        from trafilatura import bare_extraction
    finally:
        socket.has_ipv6 = with_ipv6
    return bare_extraction
