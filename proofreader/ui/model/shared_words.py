"""The words that a whole newsroom shares: a text file, often on another computer.

A network that does not answer can hold up whoever asks for many seconds, so a thread does the asking.
"""

import contextlib
import threading
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from proofreader.core.system_errors import reason_of
from proofreader.lexicon import LexiconError
from proofreader.ui.model.settings import Settings
from proofreader.ui.model.user_words import UserWordList, read_words

_LOOK_MS = 10_000

_Stamp = tuple[int, int]
_Read = tuple[str, _Stamp | None, list[str] | None, str]
"""Path, what tells one state of the file from another, the words (None where they are as before), what is wrong."""


class SharedWords(QObject):
    """Reads the file that the settings name, at the start and whenever it has changed."""

    message = Signal(str)
    _read = Signal(object)

    def __init__(self, settings: Settings, words: UserWordList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings, self._words = settings, words
        self._known: tuple[str, _Stamp | None] = ("", None)
        self._last_problem = ""
        self._busy = False
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._read.connect(self._take)
        settings.changed.connect(self._on_setting)
        self._on_setting("shared_words")

    def look(self) -> None:
        """Looks whether the file has changed; the words come later."""
        path = self._settings.shared_words
        if path and not self._busy:
            self._busy = True
            known = self._known[1] if self._known[0] == path else None
            threading.Thread(target=self._ask, args=(path, known), daemon=True).start()

    def _ask(self, path: str, known: _Stamp | None) -> None:
        answer: _Read
        try:
            status = Path(path).stat()
            fingerprint = status.st_mtime_ns, status.st_size
            answer = path, fingerprint, None if fingerprint == known else read_words(Path(path)), ""
        except OSError as error:
            answer = path, None, None, reason_of(error)
        except LexiconError as error:
            answer = path, None, None, str(error)
        with contextlib.suppress(RuntimeError):  # the window is gone
            self._read.emit(answer)

    def _take(self, answer: _Read) -> None:
        self._busy = False
        path, fingerprint, words, problem = answer
        if path != self._settings.shared_words:
            self.look()
            return
        if problem:
            if problem != self._last_problem:  # once; the words read last stay good while the network is away
                self.message.emit(self.tr("تعذّرت قراءة معجم هيئة التحرير: {}").format(problem))
        else:
            self._known = path, fingerprint
        self._last_problem = problem
        if words is not None:
            self._words.set_shared(words)

    def _on_setting(self, name: str) -> None:
        if name != "shared_words":
            return
        self._last_problem = ""
        if self._settings.shared_words:
            self._timer.start()
            self.look()
        else:
            self._timer.stop()
            self._words.set_shared(())
