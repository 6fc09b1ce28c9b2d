"""The server for other programs on this computer, in a process of its own that ends with the window."""

import json
import logging
import sys
from collections.abc import Mapping, Sequence
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from proofreader.core.programs import SERVER, worker_command
from proofreader.ui.model.processes import environment
from proofreader.ui.model.settings import Settings
from proofreader.ui.model.user_words import UserWordList
from proofreader.ui.widgets.labels import isolate

log = logging.getLogger(__name__)

_PATIENCE_MS = 30_000  # until it answers requests
_END_MS = 4_000  # for what is being checked when it is told to end
_END_WITH_WINDOW_MS = 1_500


class State(Enum):
    """What the server does."""

    STOPPED = auto()
    STARTING = auto()
    RUNNING = auto()
    STOPPING = auto()


class LocalServer(QObject):
    """One server, at the port and in the house style of the settings; see ``server.supervised`` for its process."""

    changed = Signal()
    """It is in another state."""
    failed = Signal(str)
    """It could not be started, or ended by itself: what is wrong and what to do, for the user."""

    def __init__(
        self, settings: Settings, words: UserWordList, parent: QObject | None = None, command: Sequence[str] = ()
    ) -> None:
        """``command``: what is started instead of the server."""
        super().__init__(parent)
        self._settings, self._words = settings, words
        self._command = command or worker_command(SERVER)
        self._process = QProcess(self)
        self._process.setProcessEnvironment(environment())
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.started.connect(self._ask)
        self._process.finished.connect(self._on_end)
        self._process.errorOccurred.connect(self._on_error)
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._process.kill)
        self._starts_again = False
        self._port = 0
        self.state = State.STOPPED
        self.address = ""
        """Where it answers, without the path; "" while it does not."""
        self.problem = ""
        """What kept it from starting, or ended it; "" after a success."""
        self.free_port = 0
        """Another port that can be had, where the one asked for is taken; else 0."""
        self.install_command = ""
        """What installs the packages that are missing; else ""."""
        settings.changed.connect(self._on_setting)
        words.changed.connect(self._tell)

    def start(self) -> None:
        """Start it; one that is about to end starts anew once it has."""
        if self.state is State.STOPPING:
            self._starts_again = True
        elif self.state is State.STOPPED:
            self.problem, self.free_port, self.install_command = "", 0, ""
            self._port = self._settings.server_port
            self._patience.start(_PATIENCE_MS)
            self._set(State.STARTING)
            self._process.start(self._command[0], list(self._command[1:]))

    def stop(self) -> None:
        """Tell it to end, which takes as long as what it checks at the moment."""
        self._starts_again = False
        if self.state in (State.STARTING, State.RUNNING):
            self._patience.start(_END_MS)
            self._set(State.STOPPING)
            self._process.closeWriteChannel()

    def end(self) -> None:
        """End it with the window."""
        self.stop()
        if self.state is State.STOPPED:
            return
        self.blockSignals(True)
        if not self._process.waitForFinished(_END_WITH_WINDOW_MS):
            self._process.kill()
            self._process.waitForFinished(_END_WITH_WINDOW_MS)

    def _set(self, state: State) -> None:
        if state is not State.RUNNING:
            self.address = ""
        self.state = state
        self.changed.emit()

    def _ask(self) -> None:
        if self.state is State.STARTING:
            self._write({"port": self._port, "profile": self._settings.profile, **self._decided()})

    def _decided(self) -> dict[str, list[str]]:
        """What counts in the window besides the house style: the newsroom's words, and the rules that are off."""
        return {"words": sorted(self._words.shared), "off": sorted(self._settings.rules_off)}

    def _tell(self) -> None:
        if self.state is State.RUNNING:
            self._write(self._decided())

    def _write(self, line: Mapping[str, object]) -> None:
        self._process.write(json.dumps(line).encode("ascii") + b"\n")

    def _read(self) -> None:
        while self._process.canReadLine():
            self._take(json.loads(bytes(self._process.readLine().data())))

    def _take(self, answer: dict[str, Any]) -> None:
        if "error" in answer:
            self.problem = self._told(str(answer["error"]), str(answer.get("reason", "")))
            self.free_port = int(answer.get("free", 0))
        elif self.state is State.STARTING:
            self._patience.stop()
            # By this name the users of other programs, and their manuals, know it.
            self.address = str(answer["address"]).replace("127.0.0.1", "localhost")
            self._set(State.RUNNING)
            self._tell()  # what has changed since it was asked

    def _told(self, kind: str, reason: str) -> str:
        """The sentence for a kind of failure; remembers what to do about it."""
        if kind == "missing":
            if getattr(sys, "frozen", False):
                return self.tr("هذه النسخة من المدقّق تنقصها الخدمة. ثبّت نسخة كاملة منه.")
            program = f'"{sys.executable}"' if " " in sys.executable else sys.executable
            self.install_command = f"{program} -m pip install starlette uvicorn"
            told = self.tr("تنقص الخدمةَ حزمتان من حزم Python: {}. ثبّتهما بهذا الأمر في الطرفية، ثم أعد المحاولة:\n{}")
            return told.format(isolate("starlette, uvicorn"), isolate(self.install_command))
        if kind == "busy":
            return self.tr(
                "المنفذ {} يستعمله برنامج آخر، قد يكون LanguageTool أو نافذة أخرى من المدقّق."
                " أغلق ذلك البرنامج، أو اختر منفذًا آخر."
            ).format(self._port)
        if kind == "profile":
            return self.tr("تعذّر استعمال أسلوب التحرير: {}. اختر أسلوبًا آخر من شريط الأدوات.").format(isolate(reason))
        return self.tr("تعذّر فتح المنفذ {}: {}. اختر منفذًا آخر.").format(self._port, isolate(reason))

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # nothing else is told of it
            self._on_end()

    def _on_end(self) -> None:
        self._read()
        before, again = self.state, self._starts_again
        self._patience.stop()
        self._starts_again = False
        if before is State.STARTING and not self.problem:
            log.error("the server could not be started: exit status %d", self._process.exitCode())
            self.problem = self.tr("لم تبدأ الخدمة. أعد المحاولة؛ وإن تكرر ذلك فأعد تشغيل المدقّق.")
        elif before is State.RUNNING:
            log.error("the server ended by itself: exit status %d", self._process.exitCode())
            self.problem = self.tr("توقفت الخدمة من تلقاء نفسها. شغّلها من جديد.")
        self._set(State.STOPPED)
        if again:
            self.start()
        elif self.problem and before is not State.STOPPING:
            self.failed.emit(self.problem)

    def _on_setting(self, name: str) -> None:
        """Another house style is taken over at once, and so are rules that were switched off."""
        if name == "rules_off":
            self._tell()
        elif name == "profile" and self.state in (State.STARTING, State.RUNNING):
            self.stop()
            self.start()
