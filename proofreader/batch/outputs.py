"""Outputs on their way to the disk: each as a whole or not at all, and nothing of somebody else's in their place."""

import os
import stat
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from proofreader.batch.model import Problem, folder_of, place
from proofreader.batch.reading import BadItemError
from proofreader.batch.versions import hash_of
from proofreader.formats import WriteError
from proofreader.formats.atomic import Replacement, advice, sync_folder, write_atomically

_SLOW = 0.005  # seconds to confirm a file: a disk or a server that takes so long is asked for several at a time
_AT_A_TIME = 8


class Outbox:
    """The outputs of one chunk, in the folder ``out``.

    They are written one after the other and confirmed together in the end: a disk confirms many as fast as one.
    """

    def __init__(self, out: str) -> None:
        self._out = out
        self._begun: dict[str, Replacement] = {}
        self._errors: dict[str, Exception] = {}

    def put(self, output: str, data: bytes, digest: str, known: str) -> None:
        """Begins to write the output with that hash; what goes wrong is told in the end.

        Only what is ours is replaced: what has the ``known`` hash of the last time; and what has the very bytes that
        are to be written, since a run that was killed wrote it and did not come to say so.
        """
        path = os.fspath(place(self._out, output))
        try:
            try:
                told = os.lstat(path)
            except FileNotFoundError:
                self._begin(path, output, data)
                return
            there = hash_of(Path(path).read_bytes()) if stat.S_ISREG(told.st_mode) else ""
            if there not in (known, digest) or not there:
                reason = "its output was changed by hand, or a file of somebody else has that name; rename or remove it"
                self._errors[output] = BadItemError(Problem("kept", reason))
            elif there != digest:
                write_atomically(path, data)
        except OSError as error:
            self._failed(output, error)
        except WriteError as error:
            self._errors[output] = error

    def close(self) -> Mapping[str, Exception]:
        """Waits until all of them last, a power cut included. Returns what went wrong with which output."""
        waiting = list(self._begun)
        while waiting:
            began = time.monotonic()
            self._finish(waiting.pop())
            if time.monotonic() - began > _SLOW and waiting:
                with ThreadPoolExecutor(_AT_A_TIME) as pool:
                    list(pool.map(self._finish, waiting))
                break
        for folder in {folder_of(output) for output in self._begun}:
            sync_folder(place(self._out, folder) if folder else self._out)
        return self._errors

    def _begin(self, path: str, output: str, data: bytes) -> None:
        """Hands the bytes to the system. Raises OSError."""
        try:
            replacement = Replacement(path)
        except FileNotFoundError:  # somebody removed the folder
            Path(path).parent.mkdir(parents=True, exist_ok=True)
            replacement = Replacement(path)
        try:
            replacement.file.write(data)
        except BaseException:
            replacement.discard()
            raise
        self._begun[output] = replacement

    def _finish(self, output: str) -> None:
        try:
            self._begun[output].finish()
        except OSError as error:
            self._failed(output, error)

    def _failed(self, output: str, error: OSError) -> None:
        path = place(self._out, output)
        found = WriteError(f"{path}: {advice(error, path)}")
        found.__cause__ = error
        self._errors[output] = found
