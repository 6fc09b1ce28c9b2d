"""The server as a process of another program, the window: started and ended over standard streams.

It reads one line of JSON, ``{"port": 8081, "profile": "ar-MA"}``, and answers with one: ``{"address": "http://…"}``
once it answers requests, else ``{"error": KIND, "reason": "…"}``, where KIND is

    missing   a package of the extra ``server`` is not installed
    busy      another program has the port; ``free`` is the next one that can be had, 0 where none was found
    port      the port can't be opened for another reason
    profile   the house style can't be used

It ends when its standard input does, so that it never outlives the program that started it.
"""

import errno
import json
import os
import sys
import threading
from contextlib import suppress
from typing import IO

from proofreader import logs
from proofreader.core.profile import ProfileError, load_profile

_HOST = "127.0.0.1"
_NEIGHBOURS = 20  # ports tried for one that is free
_TAKEN = {errno.EADDRINUSE, getattr(errno, "WSAEADDRINUSE", errno.EADDRINUSE)}


def main() -> int:
    """Serve until standard input ends. Return the exit status: 0, or 2 where serving could not begin."""
    sink = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever is printed must not get between the answers
    sys.stdout = sys.stderr
    logs.start()
    with suppress(KeyboardInterrupt):  # Ctrl-C in the terminal of the other program
        return _serve(sys.stdin.buffer, sink)
    return 0


def _serve(source: IO[bytes], sink: IO[bytes]) -> int:
    asked = json.loads(source.readline())
    port, profile = int(asked["port"]), str(asked["profile"])
    try:
        from proofreader.server import listening
        from proofreader.server.app import Service
        from proofreader.server.guard import Access
    except ImportError as error:
        return _refuse(sink, "missing", error)
    try:
        load_profile(profile)
    except ProfileError as error:
        return _refuse(sink, "profile", error)
    try:
        opened = listening.open_port(_HOST, port)
    except OSError as error:
        if error.errno in _TAKEN:
            return _refuse(sink, "busy", error, free=_free_after(port))
        return _refuse(sink, "port", error.strerror or error)
    ended = threading.Event()
    # In a thread: event loops do not read pipes on every system.
    threading.Thread(target=_wait, args=(source.fileno(), ended), daemon=True).start()
    address = listening.address(opened)
    listening.serve(opened, Service(profile), Access(), lambda: _tell(sink, address=address), ended)
    return 0


def _wait(source: int, ended: threading.Event) -> None:
    """Wait for the end of what is read from that descriptor; a buffered reader would hold up the interpreter's end."""
    with suppress(OSError):
        while os.read(source, 1):
            pass
    ended.set()


def _free_after(port: int) -> int:
    """The next port that can be opened."""
    from proofreader.server import listening

    for other in range(port + 1, min(port + 1 + _NEIGHBOURS, 65536)):
        with suppress(OSError), listening.open_port(_HOST, other):
            return other
    return 0


def _refuse(sink: IO[bytes], kind: str, reason: object, **more: int) -> int:
    _tell(sink, error=kind, reason=str(reason), **more)
    return 2


def _tell(sink: IO[bytes], **answer: object) -> None:
    with suppress(BrokenPipeError):
        sink.write(json.dumps(answer).encode("ascii") + b"\n")
        sink.flush()


if __name__ == "__main__":
    sys.exit(main())
