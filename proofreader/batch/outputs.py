"""Outputs on their way to the disk: each as a whole or not at all, never in place of a file that is not ours."""

import os
import stat
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from proofreader.batch.model import Problem, folder_of, place
from proofreader.batch.reading import BadItemError
from proofreader.batch.versions import hash_of
from proofreader.core.i18n import gettext
from proofreader.documents import WriteError
from proofreader.documents.atomic import Replacement, advice, sync_folder, write_atomically

_SLOW = 0.005  # seconds to confirm a file: a disk or a server that takes so long is asked for several at a time
_AT_A_TIME = 8
COARSE = 2.0
"""Seconds: how exactly the coarsest file systems (FAT) keep times."""


class Outbox:
    """The outputs of one chunk, in the folder ``out``.

    They are written one after the other and confirmed together in the end: a disk confirms many as fast as one. What
    is not confirmed at the end of the ``with`` leaves nothing behind. A ``dry`` one only reports what would go wrong.
    """

    def __init__(self, out: str, *, dry: bool = False) -> None:
        self._out, self._dry = out, dry
        self._begun: dict[str, tuple[Replacement, str]] = {}  # with the hash of the bytes
        self._errors: dict[str, Exception] = {}

    def __enter__(self) -> "Outbox":
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        for replacement, _ in self._begun.values():
            replacement.discard()  # nothing, where it is finished

    def put(self, output: str, data: bytes, digest: str, known: str = "", begun: float = 0.0) -> Exception | None:
        """Begins to write the output with that hash. Returns what went wrong so far; never raises.

        Only what is ours is replaced: what has the ``known`` hash of the last time; what was written since ``begun``,
        when a run that was killed began to write it (see ``Task``); and what has the very bytes that are to be
        written.
        """
        path = os.path.join(self._out, output)  # noqa: PTH118 - of millions of files
        try:
            if output in self._begun:
                return BadItemError(Problem("internal", gettext("another article of this run has the same output")))
            try:
                status = os.lstat(path)
            except FileNotFoundError:
                if not self._dry:
                    self._begin(path, output, data, digest)
                return None
            there = _hash_at(path, status)
            ours = there in (known, digest) or (begun and status.st_mtime >= begun - COARSE)
            if not there or not ours:
                return _kept() if known else _taken()
            if there != digest and not self._dry:
                write_atomically(path, data)
        except OSError as error:
            return self._failed(output, error)
        except Exception as error:  # one bad output never stops the rest
            return error
        return None

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

    def _begin(self, path: str, output: str, data: bytes, digest: str) -> None:
        """Hands the bytes to the system. Raises OSError."""
        try:
            replacement = Replacement(path, new=True)
        except FileNotFoundError:  # the folder was removed meanwhile
            Path(path).parent.mkdir(parents=True, exist_ok=True)
            replacement = Replacement(path, new=True)
        try:
            replacement.file.write(data)
        except BaseException:
            replacement.discard()
            raise
        self._begun[output] = replacement, digest

    def _finish(self, output: str) -> None:
        replacement, digest = self._begun[output]
        try:
            try:
                replacement.finish()
            except FileExistsError:
                path = os.fspath(place(self._out, output))
                # A cluster may have the same chunk done twice: then it is ours.
                if _hash_at(path, os.lstat(path)) != digest:
                    self._errors[output] = _taken()
        except OSError as error:
            self._errors[output] = self._failed(output, error)
        except Exception as error:
            self._errors[output] = error

    def _failed(self, output: str, error: OSError) -> WriteError:
        path = place(self._out, output)
        found = WriteError(f"{path}: {advice(error, path)}")
        found.__cause__ = error
        return found


def _hash_at(path: str, status: os.stat_result) -> str:
    """The hash of what is there; "" where that is no file. Raises OSError."""
    return hash_of(Path(path).read_bytes()) if stat.S_ISREG(status.st_mode) else ""


def _kept() -> BadItemError:
    return BadItemError(
        Problem("kept", gettext("its output was changed by hand; rename or remove that to have it made again"))
    )


def _taken() -> BadItemError:
    return BadItemError(
        Problem(
            "taken",
            gettext("the name of its output is taken by a file that the program did not write; rename or remove that"),
        )
    )
