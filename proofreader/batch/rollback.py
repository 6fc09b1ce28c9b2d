"""Takes back what a run wrote."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from proofreader.batch import journal
from proofreader.batch.model import BatchError, Status, absolute, place
from proofreader.batch.names import safe_parts
from proofreader.batch.versions import hash_of


@dataclass(frozen=True, slots=True)
class RolledBack:
    """removed: how many files. kept: what is no longer as the run left it, and stays. missing: how many were gone."""

    removed: int
    kept: tuple[str, ...]
    missing: int


def roll_back(path: Path, tell: Callable[[str], None] | None = None) -> RolledBack:
    """Removes the outputs of the runs in that journal that are still as they were written, and the folders that it
    made where nothing else is in them. The journal then counts no more: it gets another name.

    ``tell`` is told each file that stays. Raises BatchError where this is no journal.
    """
    path = absolute(path)
    out: Path | None = None
    written: dict[str, str] = {}  # output → hash; "" where the run did not come to say
    folders: list[str] = []
    for record in journal.records(path):
        match record["kind"]:
            case "run":
                # The folder may have been moved with the journal in it.
                out = path.parent.parent if path.parent.name == journal.FOLDER else Path(record["out"])
            case "begin":
                for output in record["outputs"].values():
                    written.setdefault(output, "")
            case "folder":
                folders += record["paths"]
            case "done":
                output = record["output"]
                if record["status"] == Status.DONE and output:
                    written[output] = record["output_hash"]
                elif output and not written.get(output):
                    written.pop(output, None)  # of an earlier run
    if out is None:
        raise BatchError(f"{path}: not a journal of a batch")
    kept, removed, missing = [], 0, 0
    for output, digest in written.items():
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
    for folder in sorted(dict.fromkeys(folders), key=lambda folder: -len(folder.split("/"))):
        if folder:
            with suppress(OSError):
                out.joinpath(*folder.split("/")).rmdir()
    with suppress(OSError):
        path.replace(path.with_name(path.name + journal.ROLLED_BACK))
        changes = journal.changes_of(path)
        changes.replace(changes.with_name(changes.name + journal.ROLLED_BACK))
    return RolledBack(removed, tuple(kept), missing)


def _removed(target: Path) -> bool:
    try:
        target.unlink()
    except OSError:
        return False
    return True
