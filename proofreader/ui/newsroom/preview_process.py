"""Asks a process of its own what entries would find, so that no key press waits for it."""

import json
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QProcess, Signal

from proofreader.core.packs import Entry
from proofreader.core.programs import PREVIEW, worker_command
from proofreader.ui.model.processes import environment


class PreviewProcess(QObject):
    """One request at a time; a new one takes the place of the old, whose answers nobody hears any more."""

    found = Signal(str, str, list)
    """The name of an article, its path where it is a file, and its rows: before, wrong, after, right."""
    progressed = Signal(int)
    """How many articles have been looked at."""
    finished = Signal()
    failed = Signal()

    def __init__(self, parent: QObject | None = None, command: Sequence[str] = ()) -> None:
        super().__init__(parent)
        self._command = command or worker_command(PREVIEW)
        self._process: QProcess | None = None
        self._number = 0
        self._buffer = b""
        self.busy = False

    def ask(
        self, entries: Sequence[Entry], profile: str, articles: Sequence[tuple[str, str]], folder: str = ""
    ) -> None:
        """Looks for the entries in the articles, each with its name, and in the files of the folder."""
        if self.busy:
            self.cancel()
        if self._process is None:
            self._start()
        assert self._process is not None
        self._number += 1
        self.busy = True
        request: dict[str, Any] = {
            "id": self._number,
            "profile": profile,
            "entries": [_table(entry) for entry in entries],
            "articles": [list(article) for article in articles],
            "folder": folder,
        }
        line = json.dumps(request, ensure_ascii=False, separators=(",", ":"))
        self._process.write(line.encode("utf-8", "surrogatepass") + b"\n")

    def cancel(self) -> None:
        """Ends what is under way; the next request starts anew."""
        self._number += 1
        self.busy = False
        self.stop()

    def stop(self) -> None:
        """Ends the process."""
        process, self._process, self._buffer = self._process, None, b""
        if process is not None:
            process.blockSignals(True)
            process.closeWriteChannel()
            process.kill()
            process.waitForFinished(1000)
            process.deleteLater()

    def _start(self) -> None:
        process = QProcess(self)
        process.setProcessEnvironment(environment())
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._on_end)
        process.errorOccurred.connect(self._on_end)
        self._process = process
        process.start(self._command[0], list(self._command[1:]))

    def _read(self) -> None:
        if self._process is None:
            return
        self._buffer += self._process.readAllStandardOutput().data()
        *lines, self._buffer = self._buffer.split(b"\n")
        for line in lines:
            answer = json.loads(line.decode("utf-8", "surrogatepass"))
            if answer.get("id") != self._number:
                continue
            self.progressed.emit(answer["done"])
            if answer.get("end"):
                self.busy = False
                self.finished.emit()
            else:
                self.found.emit(answer["name"], answer["path"], answer["rows"])

    def _on_end(self) -> None:
        process, self._process, self._buffer = self._process, None, b""
        if process is not None:
            process.deleteLater()
        if self.busy:
            self.busy = False
            self.failed.emit()


def _table(entry: Entry) -> dict[str, Any]:
    return {
        "wrong": entry.wrong,
        "right": entry.right,
        "where": str(entry.where),
        "inflect": entry.inflect,
        "level": entry.level.label,
    }
