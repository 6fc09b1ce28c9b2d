"""Talks to the checker, which runs in a process of its own so that no key press ever waits for a rule."""

import contextlib
import json
import logging
import os
import re
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Signal

from proofreader.core import Issue, Span
from proofreader.core.programs import CHECKER, worker_command
from proofreader.engine.wire import issue_from_wire
from proofreader.ui.model.cooperative import CooperativeTask, Work
from proofreader.ui.model.processes import environment

log = logging.getLogger(__name__)

_FAILURES_REPORTED = 3  # restarts in a row, without an answer between them, before the user is told
_PATIENCE_MS = 60_000  # an article takes a second the first time; longer than this is a hang
_PATIENCE_MS_PER_CHARACTER = 0.1
_RESTART_MS = (0, 500, 2000)
# The window comes first: a key must show at once even while a text is checked.
_NICE_IN_FRONT, _NICE_BEHIND = 5, 10
_LONG_ANSWER = 100_000  # code points from which on an answer is decoded in slices
_HEAD = re.compile(r'\{"id":(\d+),"issues":\[')


class Checker(QObject):
    """What the window expects of a checker. The tests put a fake in its place."""

    answered = Signal(int, list)
    """A revision and its issues, in code points."""
    rules_known = Signal(dict)
    """Rule id → summary, rationale, reference."""
    names_known = Signal(int, list)
    """A revision and the ``FoundName``s of its text."""
    busy_changed = Signal(bool)
    failed = Signal(str)
    """A sentence for the user: checking does not work at the moment."""

    def request(
        self,
        revision: int,
        text: str,
        profile: str,
        words: frozenset[str],
        kind: str = "",
        apart: Sequence[Span] = (),
    ) -> None:
        """Asks for the issues of a text, that of a file of that kind (``FileKind.name``).

        ``apart``: stretches outside the running text, such as cells, in code points.

        Only the newest request matters: one not yet sent is replaced.
        """
        raise NotImplementedError

    def ask_names(self, revision: int, text: str, profile: str, words: frozenset[str]) -> None:
        """Asks for the names and unknown words of a text. ``names_known`` brings those of the newest."""
        raise NotImplementedError

    def restart(self) -> None:
        """Tries again after a failure."""

    def stop(self) -> None:
        """Ends the checker for good."""


class ProcessChecker(Checker):
    """Sends JSON lines to ``proofreader.documents.checker``; one request under way, the newest one waiting."""

    def __init__(
        self, parent: QObject | None = None, command: list[str] | None = None, *, background: bool = False
    ) -> None:
        """``background``: the process gives way to all others."""
        super().__init__(parent)
        self._background = background
        self._command = command or worker_command(CHECKER)
        # One object for all runs: one that deletes itself later races with the deletion of its parent.
        self._process = QProcess(self)
        self._process.setProcessEnvironment(environment())
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.readyReadStandardError.connect(self._drain)
        self._process.started.connect(self._give_way)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)
        self._running = False
        self._sent: dict[str, Any] | None = None
        self._waiting: dict[str, Any] | None = None
        self._names: dict[str, Any] | None = None
        """The question for names until it is answered: a checker that was started anew is asked it again."""
        self._buffer = bytearray()
        self._task = CooperativeTask(self)
        self._failures = 0
        self._stopped = False
        self._rules_of = ""
        self._watchdog = QTimer(self, singleShot=True)
        self._watchdog.timeout.connect(self._on_hang)
        self._restart_timer = QTimer(self, singleShot=True)
        self._restart_timer.timeout.connect(self._start)

    def request(
        self,
        revision: int,
        text: str,
        profile: str,
        words: frozenset[str],
        kind: str = "",
        apart: Sequence[Span] = (),
    ) -> None:
        self._waiting = {
            "id": revision,
            "profile": profile,
            "words": sorted(words),
            "text": text,
            "kind": kind,
            "apart": apart,
        }
        self._send()

    def ask_names(self, revision: int, text: str, profile: str, words: frozenset[str]) -> None:
        self._names = {"id": revision, "ask": "names", "profile": profile, "words": sorted(words), "text": text}
        if self._running:
            self._write(self._names)
        else:
            self._send()

    def restart(self) -> None:
        self._failures = 0
        self._stopped = False
        self._send()

    def stop(self) -> None:
        self._stopped = True
        self._running = False
        self._watchdog.stop()
        self._restart_timer.stop()
        process = self._process
        process.closeWriteChannel()  # the worker ends by itself when its input does
        if process.state() != QProcess.ProcessState.NotRunning and not process.waitForFinished(500):
            process.kill()
            process.waitForFinished(2000)

    def _start(self) -> None:
        if self._stopped or self._running:
            return
        self._running = True
        self._rules_of = ""
        self._buffer.clear()
        self._process.start(self._command[0], self._command[1:])
        self._send()
        if self._names is not None:
            self._write(self._names)

    def _send(self) -> None:
        if self._stopped or self._sent is not None or (self._waiting is None and self._names is None):
            return
        if not self._running:
            if not self._restart_timer.isActive():
                self._restart_timer.start(_RESTART_MS[min(self._failures, len(_RESTART_MS) - 1)])
            return
        request = self._waiting
        if request is None:
            return
        if request["profile"] != self._rules_of:
            # The reasons are asked for once per profile, ahead of the first check.
            self._rules_of = str(request["profile"])
            self._write({**request, "text": "", "ask": "rules"})
        self._sent, self._waiting = request, None
        self._write(request)
        self._watchdog.start(_PATIENCE_MS + int(_PATIENCE_MS_PER_CHARACTER * len(request["text"])))
        self.busy_changed.emit(True)

    def _write(self, request: Mapping[str, Any]) -> None:
        line = json.dumps(request, ensure_ascii=False, separators=(",", ":"))
        self._process.write(line.encode("utf-8", "surrogatepass") + b"\n")

    def _give_way(self) -> None:
        if hasattr(os, "setpriority"):
            with contextlib.suppress(OSError):
                nice = _NICE_BEHIND if self._background else _NICE_IN_FRONT
                os.setpriority(os.PRIO_PROCESS, self._process.processId(), nice)

    def _read(self) -> None:
        new = self._process.readAllStandardOutput().data()
        self._buffer += new
        if b"\n" not in new:
            return
        *lines, rest = self._buffer.split(b"\n")
        self._buffer = bytearray(rest)
        for line in lines:
            self._take_line(line.decode("utf-8", "surrogatepass"))

    def _take_line(self, line: str) -> None:
        if len(line) > _LONG_ANSWER and (head := _HEAD.match(line)) is not None:
            if self._sent is not None and int(head[1]) == self._sent["id"]:
                self._watchdog.stop()
                self._task.run(_decode_slowly(line, head.end()), self._finish)
            return
        try:
            answer = json.loads(line)
        except ValueError:
            return  # not an answer; the watchdog sees to it where it should have been one
        if isinstance(answer, dict):
            self._take(answer)

    def _take(self, answer: Mapping[str, Any]) -> None:
        if "rules" in answer:
            self.rules_known.emit(answer["rules"])
        elif "names" in answer:
            from proofreader.engine.names import names_from_wire  # seldom wanted: not at the start

            self._settle_names(answer)
            with contextlib.suppress(KeyError, TypeError, ValueError):
                self.names_known.emit(answer["id"], names_from_wire(answer["names"]))
        elif self._sent is not None and answer.get("id") == self._sent["id"]:
            self._watchdog.stop()
            try:
                self._finish(answer["error"] if "error" in answer else list(map(issue_from_wire, answer["issues"])))
            except (KeyError, TypeError, ValueError) as error:
                self._finish(str(error))
        elif self._settle_names(answer) and "error" in answer and self._sent is None:  # else it would end that check
            self._tell(str(answer["error"]))

    def _settle_names(self, answer: Mapping[str, Any]) -> bool:
        """Forgets the question for names if this is the answer to it; returns whether it is."""
        is_answer = self._names is not None and answer.get("id") == self._names["id"]
        if is_answer:
            self._names = None
        return is_answer

    def _finish(self, result: list[Issue] | str) -> None:
        """The request under way is answered with its issues, or with what went wrong."""
        sent = self._sent
        if sent is None:
            return
        self._sent = None
        self.busy_changed.emit(False)
        if isinstance(result, str):
            self._tell(result)
        else:
            self._failures = 0
            self.answered.emit(sent["id"], result)
        self._send()

    def _drain(self) -> None:
        """Keeps the pipe of the checker's messages empty; they belong to developers."""
        if sys.stderr is not None:  # a program without a terminal has none
            sys.stderr.write(bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace"))
        else:
            self._process.readAllStandardError()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        # Every other error is followed by finished().
        if error == QProcess.ProcessError.FailedToStart:
            self._on_end()

    def _on_hang(self) -> None:
        log.error("the checker gave no answer in time and is ended")
        self._process.kill()

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._on_end()

    def _on_end(self) -> None:
        if not self._running:
            return
        self._running = False
        self._watchdog.stop()
        self._task.cancel()
        self._failures += 1
        if not self._stopped:
            log.error("the checker ended, code %d, %s", self._process.exitCode(), self._process.error().name)
        is_checking = self._sent is not None
        if self._sent is not None:
            self._waiting = self._waiting or self._sent
            self._sent = None
            self.busy_changed.emit(False)
        if self._failures >= _FAILURES_REPORTED:
            self._stopped = True
            if not is_checking:
                self._names = None  # what ended it each time; the next try is for checking
            self._tell(QCoreApplication.translate("checker", "توقف المدقّق أكثر من مرة"))
        else:
            self._send()

    def _tell(self, detail: str) -> None:
        self.failed.emit(QCoreApplication.translate("checker", "تعذّر التدقيق: {}").format(detail))


def _decode_slowly(line: str, at: int) -> Work[list[Issue] | str]:
    """The issues of a long answer, from the first on; or what is wrong with it."""
    decoder = json.JSONDecoder()
    issues: list[Issue] = []
    try:
        while line[at] != "]":
            data, at = decoder.raw_decode(line, at)
            issues.append(issue_from_wire(data))
            at += line[at] == ","
            yield
    except (KeyError, IndexError, TypeError, ValueError) as error:
        return str(error)
    return issues
