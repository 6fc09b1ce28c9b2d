"""Takes back what a run wrote."""

from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path

from proofreader.batch import journal
from proofreader.batch.lock import Lock
from proofreader.batch.model import BatchError, Status, absolute, place
from proofreader.batch.names import safe_parts
from proofreader.batch.versions import hash_of


class NoJournalError(BatchError):
    """The file is no journal of a batch."""


@dataclass(frozen=True, slots=True)
class RolledBack:
    """removed: how many files. kept: what is no longer as the run left it, and stays. missing: how many were gone."""

    removed: int
    kept: tuple[str, ...]
    missing: int


@dataclass(slots=True)
class _Written:
    """What runs left in one folder: outputs → hash, "" where the run did not come to say; and the folders they made."""

    outputs: dict[str, str] = field(default_factory=dict)
    folders: list[str] = field(default_factory=list)


def roll_back(path: Path, tell: Callable[[str], None] | None = None) -> RolledBack:
    """Removes the outputs of the runs in that journal that are still as they were written, and the folders that it
    made where nothing else is in them. The journal then counts no more: it gets another name.

    ``tell`` is told each file that stays. Raises NoJournalError where this is none, and BatchError where it can't be
    read, or a run is writing there.
    """
    path = absolute(path)
    written = {} if path.is_dir() else _written(path)
    if not written:
        raise NoJournalError(f"{path}: not a journal of a batch")
    with ExitStack() as locks:
        for out in written:
            if out.is_dir():
                locks.callback(Lock(out / journal.FOLDER / "lock").close)
        results = [_take_back(out, there, tell) for out, there in written.items()]
        with suppress(OSError):
            path.replace(path.with_name(path.name + journal.ROLLED_BACK))
            changes = journal.changes_of(path)
            changes.replace(changes.with_name(changes.name + journal.ROLLED_BACK))
    return RolledBack(
        sum(result.removed for result in results),
        tuple(name for result in results for name in result.kept),
        sum(result.missing for result in results),
    )


def _written(path: Path) -> dict[Path, _Written]:
    """What the journal tells, by output folder."""
    found: dict[Path, _Written] = {}
    there = _Written()
    for record in journal.records(path):
        match record["kind"]:
            case "run":
                there = found.setdefault(journal.out_of(record, path), _Written())
            case "begin":
                for output in record["outputs"].values():
                    there.outputs.setdefault(output, "")
            case "folder":
                there.folders += record["paths"]
            case "done":
                output = record["output"]
                if record["status"] == Status.DONE and output:
                    there.outputs[output] = record["output_hash"]
                elif output and not there.outputs.get(output):
                    there.outputs.pop(output, None)  # of an earlier run
    return found


def _take_back(out: Path, written: _Written, tell: Callable[[str], None] | None) -> RolledBack:
    kept, removed, missing = [], 0, 0
    for output, digest in written.outputs.items():
        target = place(out, output)
        if safe_parts(output) != output.split("/"):
            continue  # no run writes such a name
        try:
            same = hash_of(target.read_bytes()) == digest
        except FileNotFoundError:
            missing += bool(digest)
            continue
        except OSError:
            same = False
        if not same or not _removed(target):
            kept.append(output)
            if tell:
                tell(output)
            continue
        removed += 1
    for folder in sorted(dict.fromkeys(written.folders), key=lambda folder: -len(folder.split("/"))):
        if folder:
            with suppress(OSError):
                out.joinpath(*folder.split("/")).rmdir()
    return RolledBack(removed, tuple(kept), missing)


def _removed(target: Path) -> bool:
    try:
        target.unlink()
    except OSError:
        return False
    return True
