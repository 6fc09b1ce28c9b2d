"""Taking back what a run wrote."""

import errno
import json
import os
import time
from pathlib import Path

import pytest

from proofreader.batch import BatchError, NoJournalError, roll_back
from proofreader.batch.journal import journals
from proofreader.batch.lock import Lock

from .conftest import WRONG, outputs, write

pytestmark = pytest.mark.usefixtures("inline")


def test_rollback(run_batch, folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    write(out / "mine.txt", "لي")
    report = run_batch(folder)
    write(out / "b.txt", "غُيّر")
    done = roll_back(report.journal)
    assert (done.removed, done.kept, done.missing) == (2, ("b.txt",), 0)
    assert set(outputs(out)) == {"b.txt", "mine.txt"} and not (out / "sub").exists()
    assert journals(out) == []
    # The run counts no more, and what it left is now somebody's own file.
    assert run_batch(folder).statuses == {"done": 3}
    assert outputs(out)["b.txt"].decode() == "غُيّر"


def test_names_as_long_as_can_be_are_taken_back_too(run_batch, folder: Path, tmp_path: Path) -> None:
    for number in range(3):
        write(folder / f"{'ا' * 120}{number}.txt", WRONG)
    assert run_batch(folder).statuses == {"done": 6}
    (journal,) = journals(tmp_path / "out")
    assert roll_back(journal).removed == 6 and outputs(tmp_path / "out") == {}


def test_rollback_of_a_second_run_leaves_the_first(run_batch, folder: Path, tmp_path: Path) -> None:
    run_batch(folder)
    write(folder / "new.txt", WRONG)
    second = run_batch(folder)
    assert roll_back(second.journal).removed == 1
    assert set(outputs(tmp_path / "out")) == {"a.txt", "b.txt", "sub/a.txt"}


def _killed_before_it_told_of(journal: Path, name: str) -> None:
    """Cuts the journal as if the run was killed when that output was written and not yet told of."""
    lines = journal.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [line for line in lines if '"kind":"end"' not in line and not ('"kind":"done"' in line and name in line)]
    journal.write_text("".join(kept), encoding="utf-8")


def test_what_a_killed_run_had_begun_goes_too(run_batch, folder: Path, tmp_path: Path) -> None:
    report = run_batch(folder)
    _killed_before_it_told_of(report.journal, "b.txt")
    done = roll_back(report.journal)
    assert (done.removed, done.kept) == (3, ()) and outputs(tmp_path / "out") == {}


def test_what_a_killed_run_had_begun_and_a_later_one_wrote_stays(run_batch, folder: Path, tmp_path: Path) -> None:
    first = run_batch(folder)
    _killed_before_it_told_of(first.journal, "b.txt")
    run_batch(folder)
    done = roll_back(first.journal)
    assert "b.txt" in outputs(tmp_path / "out") and "b.txt" not in done.kept


def test_what_was_edited_after_a_killed_run_stays(run_batch, folder: Path, tmp_path: Path) -> None:
    report = run_batch(folder)
    _killed_before_it_told_of(report.journal, "b.txt")
    write(tmp_path / "out" / "b.txt", "غُيّر")
    later = time.time() + 60
    os.utime(tmp_path / "out" / "b.txt", (later, later))
    done = roll_back(report.journal)
    assert (done.removed, done.kept) == (2, ("b.txt",))
    assert outputs(tmp_path / "out")["b.txt"].decode() == "غُيّر"


def test_what_lay_there_before_a_killed_run_stays(run_batch, folder: Path, tmp_path: Path) -> None:
    report = run_batch(folder)
    _killed_before_it_told_of(report.journal, "b.txt")
    os.utime(tmp_path / "out" / "b.txt", (1e9, 1e9))
    assert roll_back(report.journal).removed == 2
    assert set(outputs(tmp_path / "out")) == {"b.txt"}


def test_kept_and_then_rolled_back_is_a_file_of_somebody_else(run_batch, folder: Path, tmp_path: Path) -> None:
    first = run_batch(folder)
    write(tmp_path / "out" / "b.txt", "غُيّر")
    assert run_batch(folder).statuses == {"unchanged": 2, "skipped": 1}
    roll_back(first.journal)
    assert run_batch(folder).statuses == {"done": 3}
    assert outputs(tmp_path / "out")["b.txt"].decode() == "غُيّر" and "b-2.txt" in outputs(tmp_path / "out")


def test_a_forged_journal_reaches_nothing_outside(run_batch, folder: Path, tmp_path: Path) -> None:
    out, others = tmp_path / "out", tmp_path / "others"
    report = run_batch(folder)
    text = (out / "a.txt").read_bytes()
    (others / "empty").mkdir(parents=True)
    for victim in (tmp_path / "victim.txt", others / "victim.txt"):
        victim.write_bytes(text)
    (out / "link").symlink_to(others)
    forged = []
    for line in report.journal.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        if record["kind"] == "done" and record.get("output") == "a.txt":  # the hash is right
            names = ("../victim.txt", "link/victim.txt", "sub/../../victim.txt", str(others / "victim.txt"))
            forged += [json.dumps({**record, "output": name, "key": name}) for name in names]
            forged.append(json.dumps({"kind": "folder", "paths": ["../others/empty", "link/empty", "..", "link"]}))
        forged.append(line)
    report.journal.write_text("\n".join(forged) + "\n", encoding="utf-8")
    assert roll_back(report.journal).removed == 3
    assert (tmp_path / "victim.txt").exists() and (others / "victim.txt").exists() and (others / "empty").is_dir()
    assert (out / "link").is_symlink()


def test_what_could_not_be_removed_is_tried_again(
    run_batch, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = run_batch(folder)

    def fails(path: Path, missing_ok: bool = False) -> None:
        raise OSError(errno.EIO, "Input/output error", str(path))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", fails)
        done = roll_back(report.journal)
    assert (done.removed, done.kept, done.missing) == (0, (), 0)
    assert done.failed == {"input/output error": ("a.txt", "b.txt", "sub/a.txt")}
    assert len(outputs(tmp_path / "out")) == 3
    again = roll_back(report.journal)
    assert again.removed == 3 and not again.failed and outputs(tmp_path / "out") == {}


def test_a_folder_in_the_place_of_an_output_stays(run_batch, folder: Path, tmp_path: Path) -> None:
    report = run_batch(folder)
    (tmp_path / "out" / "b.txt").unlink()
    (tmp_path / "out" / "b.txt").mkdir()
    done = roll_back(report.journal)
    assert (done.removed, done.kept, done.failed) == (2, ("b.txt",), {}) and (tmp_path / "out" / "b.txt").is_dir()


def test_what_is_no_journal(tmp_path: Path) -> None:
    for path in (write(tmp_path / "x.jsonl", "{}"), tmp_path, tmp_path / "none.jsonl"):
        with pytest.raises(NoJournalError):
            roll_back(path)


def test_not_beside_a_run(run_batch, folder: Path, tmp_path: Path) -> None:
    report = run_batch(folder)
    lock = Lock(tmp_path / "out" / ".proofreader" / "lock")
    with pytest.raises(BatchError, match="another run"):
        roll_back(report.journal)
    assert len(outputs(tmp_path / "out")) == 3
    lock.close()
    assert roll_back(report.journal).removed == 3
