"""Opens the port and serves until the process is told to end."""

import signal
import socket
import threading
from collections.abc import Callable

import uvicorn

from proofreader.server.app import Service, application
from proofreader.server.guard import Access

_MOST_CONNECTIONS = 256


def open_port(host: str, port: int) -> socket.socket:
    """Return a socket that listens; port 0 takes a free one. Raises OSError where that can't be had."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    return socket.create_server((host, port), family=family)


def address(listening: socket.socket) -> str:
    """Return the address under which clients reach that socket."""
    host, port = listening.getsockname()[:2]
    return f"http://{f'[{host}]' if ':' in host else host}:{port}"


def serve(
    listening: socket.socket,
    service: Service,
    access: Access,
    ready: Callable[[], None],
    ended: threading.Event | None = None,
) -> None:
    """Answer requests on that socket until SIGINT, SIGTERM, the end of the terminal (SIGHUP), or ``ended`` is set.

    Nothing of a request is logged: neither its text nor its address, which may hold it.
    """
    config = uvicorn.Config(
        application(service, access),
        log_config=None,
        access_log=False,
        server_header=False,
        limit_concurrency=_MOST_CONNECTIONS,
        timeout_keep_alive=5,
        timeout_graceful_shutdown=3,
    )
    server = _Server(config, ready, ended or threading.Event())
    if hasattr(signal, "SIGHUP") and threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGHUP, server.handle_exit)
    server.run(sockets=[listening])


class _Server(uvicorn.Server):
    """Tells when it has started, and looks ten times a second whether it is to end."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None], ended: threading.Event) -> None:
        super().__init__(config)
        self._ready = ready
        self._ended = ended

    async def on_tick(self, counter: int) -> bool:
        return await super().on_tick(counter) or self._ended.is_set()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._ready()
