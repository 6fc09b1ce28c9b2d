"""The server as a process of another program, the window: started and ended over standard streams.

It reads one line of JSON, ``{"port": 8081, "profile": "ar-MA", "words": ["…"], "off": ["rule-id"]}``, and answers with
one: ``{"address": "http://…"}`` once it answers requests, else ``{"error": KIND, "reason": "…"}``, where KIND is

    missing   a package of the extra ``server`` is not installed
    busy      another program has the port; ``free`` is the next one that can be had, 0 where none was found
    port      the port can't be opened for another reason
    profile   the house style can't be used

``words`` are right besides the user's own, ``off`` are rules that are not to be reported unless a client enables them;
further lines ``{"words": …, "off": …}`` put others in their place. It ends when its standard input does, so that it
never outlives the program that started it.
"""

import errno
import json
import os
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import IO, TYPE_CHECKING, Any

from proofreader import logs
from proofreader.core.profile import ProfileError, load_profile

if TYPE_CHECKING:
    from proofreader.server.app import Service

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
        return _serve(_lines(sys.stdin.fileno()), sink)
    return 0


def _lines(source: int) -> Iterator[bytes]:
    """The lines that are read from that descriptor, until it ends. A buffered reader, which another thread waits for,
    would hold up the interpreter's end."""
    pending = b""
    with suppress(OSError):
        while piece := os.read(source, 1 << 16):
            *lines, pending = (pending + piece).split(b"\n")
            yield from lines


def _serve(source: Iterator[bytes], sink: IO[bytes]) -> int:
    if (first := next(source, None)) is None:
        return 0  # stopped before it was asked
    asked = json.loads(first)
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
    service, ended = Service(profile), threading.Event()

    def follow() -> None:
        for line in source:
            _take(service, json.loads(line))
        ended.set()

    _take(service, asked)
    threading.Thread(target=follow, daemon=True).start()  # event loops do not read pipes on every system
    address = listening.address(opened)
    listening.serve(opened, service, Access(), lambda: _tell(sink, address=address), ended)
    return 0


def _take(service: "Service", asked: Mapping[str, Any]) -> None:
    """Let the service know other words and rules."""
    service.more_words = frozenset(map(str, asked.get("words", ())))
    service.off = frozenset(map(str, asked.get("off", ())))


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
