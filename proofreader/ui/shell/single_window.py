"""One running window: what is opened later opens in it.

The only use of a socket in the window. It is a local one of Qt (a named pipe on Windows), which no other user may open
and which leads nowhere but to another run of this program on this computer.
"""

import getpass
import hashlib
import json
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from proofreader.ui.model.separate import apart

_PATIENCE_MS = 2_000  # for an answer of the running window; one that hangs must not keep this one from opening
_MOST_BYTES = 1_000_000
_ANSWER = b"opened\n"


def server_name() -> str:
    """The name of the socket, of this user and of this window (``--separate``)."""
    try:
        user = getpass.getuser()
    except (OSError, KeyError):  # a user without a name
        user = ""
    who = hashlib.sha256(f"{user}\0{Path.home()}".encode()).hexdigest()[:16]
    return apart(f"proofreader-{who}")


def hand_over(paths: Sequence[Path], name: str = "") -> bool:
    """Asks a running window to open those files and to come to the front. False where there is none that answers."""
    socket = QLocalSocket()
    socket.connectToServer(name or server_name())
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    request = json.dumps([str(path.absolute()) for path in paths], ensure_ascii=False)
    socket.write(request.encode("utf-8", "surrogatepass") + b"\n")
    socket.flush()
    answer = b""
    while not answer.endswith(b"\n") and socket.waitForReadyRead(_PATIENCE_MS):
        answer += bytes(socket.readAll().data())
    socket.disconnectFromServer()
    return answer == _ANSWER


class SingleWindow(QObject):
    """Listens for later runs of the program."""

    asked = Signal(list)
    """Paths that are to be opened; none where the window is only to come to the front."""

    def __init__(self, parent: QObject | None = None, name: str = "") -> None:
        super().__init__(parent)
        self._name = name or server_name()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def listen(self) -> bool:
        """Begins to listen. False where that can't be done: every run then has a window of its own."""
        if self._server.listen(self._name):
            return True
        # What a run that was killed has left behind; one that lives would have answered ``hand_over``.
        QLocalServer.removeServer(self._name)
        return self._server.listen(self._name)

    def close(self) -> None:
        """Listens no longer."""
        self._server.close()

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            data = bytearray()
            socket.readyRead.connect(lambda socket=socket, data=data: self._read(socket, data))
            socket.disconnected.connect(socket.deleteLater)
            self._read(socket, data)

    def _read(self, socket: QLocalSocket, data: bytearray) -> None:
        data += socket.readAll().data()
        if len(data) > _MOST_BYTES:
            socket.abort()
        elif data.endswith(b"\n"):
            with suppress(ValueError, TypeError):
                paths = [Path(path) for path in json.loads(data.decode("utf-8", "surrogatepass"))]
                data.clear()
                socket.write(_ANSWER)
                socket.flush()
                self.asked.emit(paths)
