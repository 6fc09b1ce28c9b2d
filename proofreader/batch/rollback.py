"""Takes back what a run wrote."""

import os
from collections import defaultdict
from collections.abc import Callable, Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path

from proofreader.batch import journal
from proofreader.batch.lock import Lock
from proofreader.batch.model import BatchError, Status, absolute, place
from proofreader.batch.names import is_safe
from proofreader.batch.outputs import COARSE
from proofreader.batch.versions import hash_of
from proofreader.core.i18n import gettext
from proofreader.core.presence import is_file, is_folder
from proofreader.core.system_errors import reason_of
from proofreader.documents.atomic import sweep_folder

_LAST_CHUNK = 30.0  # seconds: what a run was at work on when it was killed is written no later


class NoJournalError(BatchError):
    """The file is no journal of a batch."""


@dataclass(frozen=True, slots=True)
class RolledBack:
    """removed: how many files. kept: what is no longer as the run left it, and stays. missing: how many were gone.

    failed: what could not be read or removed, by the system's reason; the same rollback can be tried again then.
    """

    removed: int
    kept: tuple[str, ...]
    missing: int
    failed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(slots=True)
class _Written:
    """What runs left in one folder: outputs → hash, "" for what is no longer theirs; what they began to write and did
    not record → since when, in seconds since 1970; and the folders they made."""

    outputs: dict[str, str] = field(default_factory=dict)
    begun: dict[str, float] = field(default_factory=dict)
    folders: list[str] = field(default_factory=list)


def roll_back(path: Path, report_kept: Callable[[str], None] | None = None) -> RolledBack:
    """Removes the outputs of the runs in that journal that are still as they were written, and the folders that it
    made where nothing else is in them. The journal then counts no more: it gets another name, unless something could
    not be removed.

    ``report_kept`` is called with each file that is no longer as the run left it.
    Raises NoJournalError where this is none, and BatchError where it can't be
    read, or a run is writing there.
    """
    path = absolute(path)
    written = {} if is_folder(path) else _written(path)
    if not written:
        raise NoJournalError(gettext("{path}: not a journal of a batch").format(path=path))
    with ExitStack() as locks:
        for out in written:
            if is_folder(out):
                locks.callback(Lock(out / journal.FOLDER / "lock").close)
        last = _written_last(path)
        for out, there in written.items():
            elsewhere = _told_elsewhere(out, path) if there.begun else ()
            for output, since in there.begun.items():
                if output not in elsewhere and (found := _written_between(place(out, output), since, last)) is not None:
                    there.outputs[output] = found
        results = [_take_back(out, there, report_kept) for out, there in written.items()]
        failed = {
            reason: tuple(name for result in results for name in result.failed.get(reason, ()))
            for reason in dict.fromkeys(reason for result in results for reason in result.failed)
        }
        if not failed:
            with suppress(OSError):
                path.replace(path.with_name(path.name + journal.ROLLED_BACK))
                changes = journal.changes_of(path)
                changes.replace(changes.with_name(changes.name + journal.ROLLED_BACK))
    return RolledBack(
        sum(result.removed for result in results),
        tuple(name for result in results for name in result.kept),
        sum(result.missing for result in results),
        failed,
    )


def _written_last(path: Path) -> float:
    """When the journal was written to, in seconds since 1970. Raises BatchError where nobody can tell."""
    try:
        return path.stat().st_mtime
    except OSError as error:
        raise BatchError(f"{path}: {reason_of(error)}") from error


def _written(path: Path) -> dict[Path, _Written]:
    """What the journal holds, by output folder."""
    found: dict[Path, _Written] = {}
    there = _Written()
    began, output_of = 0.0, dict[str, str]()
    for record in journal.records(path):
        match record["kind"]:
            case "run":
                there = found.setdefault(journal.out_of(record, path), _Written())
                began = float(record.get("time", 0))
            case "begin":
                output_of |= record["outputs"]
                for output in record["outputs"].values():
                    there.begun.setdefault(output, float(record.get("time", began)))
            case "undone":
                for key in record["keys"]:
                    there.begun.pop(output_of.get(key, ""), None)
            case "folder":
                there.folders += record["paths"]
            case "done":
                output = record["output"]
                there.begun.pop(output_of.get(record["key"], output), None)
                if record["status"] == Status.DONE and output:
                    there.outputs[output] = record["output_hash"]
    for there in found.values():
        for output in there.outputs:
            there.begun.pop(output, None)
    return found


def _told_elsewhere(out: Path, path: Path) -> set[str]:
    """The outputs that other journals record."""
    return {
        record["output"]
        for other in journal.journals(out)
        if other != path
        for record in journal.records(other)
        if record["kind"] == "done"
    }


def _written_between(target: Path, since: float, last: float) -> str | None:
    """The hash of an output that a killed run began to write and did not record, if it was written while that run
    lived; "" if later, by another program; None if it lay there before, or nothing does.

    last: when the run wrote to its journal for the last time.
    """
    try:
        written = target.lstat().st_mtime
        if written < since - COARSE or not is_file(target):
            return None
        return hash_of(target.read_bytes()) if written <= last + _LAST_CHUNK else ""
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError:
        return ""  # reading it again says why it can't be


def _take_back(out: Path, written: _Written, report_kept: Callable[[str], None] | None) -> RolledBack:
    kept, removed, missing = list[str](), 0, 0
    failed = defaultdict[str, list[str]](list)
    for output, digest in written.outputs.items():
        if not _is_within(out, output):
            continue
        target = place(out, output)
        try:
            same = not is_folder(target) and hash_of(target.read_bytes()) == digest
            if same:
                target.unlink()
        except (FileNotFoundError, NotADirectoryError):
            missing += 1
        except OSError as error:
            failed[reason_of(error)].append(output)
        else:
            removed += same
            if not same:
                kept.append(output)
                if report_kept:
                    report_kept(output)
    folders = [folder for folder in dict.fromkeys(written.folders) if folder and _is_within(out, folder)]
    for folder in ("", *folders):
        sweep_folder(place(out, folder) if folder else out)
    for folder in sorted(folders, key=lambda folder: -len(folder.split("/"))):
        with suppress(OSError):
            place(out, folder).rmdir()
    return RolledBack(removed, tuple(kept), missing, {reason: tuple(names) for reason, names in failed.items()})


def _is_within(out: Path, name: str) -> bool:
    """Whether a run can have written that name, and no link leads out of the folder: a journal may be forged."""
    if not is_safe(name):
        return False
    try:
        return place(out, name).parent.resolve(strict=True).is_relative_to(out.resolve(strict=True))
    except (OSError, RuntimeError):  # what is not there can't be removed; a link to itself leads nowhere
        return not os.path.islink(place(out, name).parent)  # noqa: PTH114 - it passes over every OSError
