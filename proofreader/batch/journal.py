"""The journal of a run: JSON lines, appended and synced, so that a crash loses nothing that was reported as done.

A file is one run, or several. Its lines, by ``kind``:

    run     begins a run: version of the program and rules, options, output folder, time, place of the changes
    begin   outputs about to be written, {key: path}, and since when: what is written there later is ours, unless
            ``done`` or ``undone`` say that none was
    folder  folders that the run made
    done    one item: its result, without the changes
    undone  items that were not begun after all, since the run was stopped
    end     the run came to its end, or was stopped cleanly: nothing lies half done

Paths are relative to the output folder, with ``/``.
"""

import json
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import IO, Any

from proofreader.batch.model import BatchError, Problem, Result, Status
from proofreader.core.i18n import gettext
from proofreader.core.system_errors import reason_of

FOLDER = ".proofreader"
ROLLED_BACK = ".rolled-back"
_FORMAT = 1
# What the records of each kind hold, of what is needed to go on from them.
_FIELDS: dict[str, dict[str, type]] = {
    "run": {"out": str},
    "begin": {"outputs": dict},
    "folder": {"paths": list},
    "done": {"key": str, "status": str, "output": str, "output_hash": str, "hash": str, "changes": list},
    "undone": {"keys": list},
    "end": {},
}
_START = b'{"kind":"run",'
"""How every journal begins."""
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

Record = dict[str, Any]


def new_journal(out: Path, stamp: str) -> Path:
    """A name for the journal of a run that begins now."""
    folder = out / FOLDER
    path = folder / f"{stamp}.jsonl"
    number = 2
    while path.exists():
        path = folder / f"{stamp}-{number}.jsonl"
        number += 1
    return path


def journals(out: Path, further: Path | None = None) -> list[Path]:
    """The journals of earlier runs into that folder, oldest first. Rolled-back ones are none."""
    found = sorted(
        (path for path in (out / FOLDER).glob("*.jsonl") if not path.name.endswith(".changes.jsonl")),
        key=_begun,
    )
    if further is not None and further.exists() and not any(further.samefile(path) for path in found):
        found.append(further)
    return found


def _begun(path: Path) -> tuple[float, str]:
    first = next(records(path), {})
    return float(first.get("time", 0)), path.name


def changes_of(journal: Path) -> Path:
    """The file of changes that lies beside a journal."""
    return journal.with_name(f"{journal.name.removesuffix('.jsonl')}.changes.jsonl")


def records(path: Path) -> Iterator[Record]:
    """The lines of a journal. What a crash left half written is passed over.

    Raises BatchError where it can't be read.
    """
    try:
        with path.open("rb") as lines:
            for line in lines:
                try:
                    record = json.loads(line)
                except ValueError:
                    continue
                if isinstance(record, dict) and _is_whole(record):
                    yield record
    except FileNotFoundError:
        return
    except OSError as error:
        raise BatchError(f"{path}: {reason_of(error)}") from error


def _is_whole(record: Record) -> bool:
    """Whether a record has what its kind must hold."""
    wanted = _FIELDS.get(str(record.get("kind")))
    if not isinstance(record.get("time", 0.0), int | float):
        return False
    return wanted is not None and all(isinstance(record.get(name), kind) for name, kind in wanted.items())


def out_of(record: Record, path: Path) -> Path:
    """The output folder of a run, from the record that begins it and the path of its journal."""
    # The folder may have been moved with the journal in it.
    return path.parent.parent if path.parent.name == FOLDER else Path(record["out"])


def records_of(path: Path, out: Path) -> Iterator[Record]:
    """What a journal holds of runs into that folder. One that was named by the user may hold other folders too."""
    here = False
    for record in records(path):
        if record["kind"] == "run":
            out_folder = out_of(record, path)
            here = out_folder == out or not out_folder.is_dir()  # what is there no longer was moved
        if here:
            yield record


def _may_be_appended_to(path: Path) -> bool:
    """Whether the file is a journal, of which a crash may have left half a line, or holds nothing. Raises OSError."""
    try:
        with path.open("rb") as file:
            start = file.read(len(_START))
    except FileNotFoundError:
        return True
    return _START.startswith(start.partition(b"\n")[0])


class Journal:
    """Appends to a journal and the changes beside it. Every call may raise BatchError: without a journal, no run."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.changes_path = changes_of(path)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            if not _may_be_appended_to(path):
                raise BatchError(gettext("{path}: not a journal of a batch").format(path=path))
            self._file = _append_to(path)
            self._changes = _append_to(self.changes_path)
        except OSError as error:
            raise BatchError(f"{path}: {reason_of(error)}") from error

    def add(self, records: Iterable[Record]) -> None:
        """Appends the records and makes them last."""
        data = "".join(_encode(record) + "\n" for record in records)
        if data:
            self._write(self._file, data)

    def add_changes(self, lines: Sequence[str]) -> tuple[int, int]:
        """Appends lines to the changes, which last once the next record does. Returns their place and size in bytes."""
        data = "".join(line + "\n" for line in lines).encode("utf-8", "replace")
        try:
            at = self._changes.tell()
            self._changes.write(data)
        except OSError as error:
            raise BatchError(f"{self.changes_path}: {reason_of(error)}") from error
        return at, len(data)

    def read_changes(self, path: Path, at: int, size: int) -> tuple[str, ...]:
        """The lines at that place in the changes of an earlier run, or of this one."""
        if path == self.changes_path:
            self.flush_changes()
        try:
            with path.open("rb") as file:
                file.seek(at)
                data = file.read(size)
        except OSError:
            data = b""
        return tuple(data.decode("utf-8", "replace").split("\n")[:-1])

    def flush_changes(self) -> None:
        """Hands the changes to the system."""
        try:
            self._changes.flush()
        except OSError as error:
            raise BatchError(f"{self.changes_path}: {reason_of(error)}") from error

    def close(self) -> None:
        """Ends writing. Never raises: what could be written is there."""
        for file in (self._changes, self._file):
            try:
                file.close()
            except OSError:
                continue

    def _write(self, file: IO[bytes], data: str) -> None:
        try:
            self._changes.flush()
            file.write(data.encode("utf-8", "backslashreplace"))
            file.flush()
            os.fsync(file.fileno())
        except OSError as error:
            raise BatchError(f"{self.path}: {reason_of(error)}") from error


def _append_to(path: Path) -> IO[bytes]:
    file = path.open("a+b")
    if file.tell():
        file.seek(-1, os.SEEK_END)
        if file.read(1) != b"\n":  # half a line that a crash left
            file.write(b"\n")
    return file


def run_record(**out_folder: Any) -> Record:
    """The record that begins a run."""
    return {"kind": "run", "format": _FORMAT, **out_folder}


def begin_record(outputs: dict[str, str], time: float) -> Record:
    """The record of outputs that are about to be written from that time on."""
    return {"kind": "begin", "outputs": outputs, "time": time}


def undone_record(keys: Iterable[str]) -> Record:
    """The record of items whose outputs were announced and, since the run was stopped, not touched."""
    return {"kind": "undone", "keys": list(keys)}


def result_record(result: Result, changes: tuple[int, int]) -> Record:
    """The record of a result whose changes lie at that place."""
    return {
        "kind": "done",
        "key": result.key,
        "name": result.name,
        "status": str(result.status),
        "output": result.output,
        "output_hash": result.output_hash,
        "hash": result.hash,
        "words": result.words,
        "removed": result.removed,
        "lost": result.lost,
        "bytes": result.bytes,
        "seconds": result.seconds,
        "counts": result.counts,
        "unknown": result.unknown,
        "spellings": result.spellings,
        "writer": result.writer,
        "outlet": result.outlet,
        "problem": [result.problem.code, result.problem.reason] if result.problem else None,
        "changes": list(changes),
    }


def result_of(record: Record) -> Result:
    """The result that a record holds, without its changes. Raises KeyError, TypeError or ValueError."""
    problem = record["problem"]
    return Result(
        record["key"],
        Status(record["status"]),
        record["name"],
        record["output"],
        record["output_hash"],
        record["hash"],
        record["words"],
        record["bytes"],
        record["seconds"],
        record["counts"],
        record["unknown"],
        (),
        record["writer"],
        record["outlet"],
        Problem(*problem) if problem else None,
        record.get("removed", {}),  # journals of earlier versions have neither
        record.get("lost", 0),
        record.get("spellings", {}),
    )
