"""The drop folder: nothing is taken before it is whole."""

import json
import os
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from pathlib import Path

import pytest

from proofreader.batch import Job, Progress, run, runner
from proofreader.batch.model import Item, Result, Setup, Task
from proofreader.batch.sources import Sources
from proofreader.batch.watching import DropFolder

from .conftest import RIGHT, WRONG, InlinePool, leftovers, options, outputs, write
from .test_workers import ROOT, wait_for


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def drop(folder: Path, clock: Clock, **given: float) -> DropFolder:
    return DropFolder(Sources((str(folder),)), lambda: False, clock=clock, **{"settle": 3.0, **given})


def looked(folder: DropFolder) -> list[str]:
    return [item.name for item in folder.look()]


def test_a_file_is_taken_once_it_rests(tmp_path: Path) -> None:
    clock, path = Clock(), write(tmp_path / "a.txt", "نصف")
    watched = drop(tmp_path, clock)
    assert looked(watched) == []
    clock.now = 2
    assert looked(watched) == []
    path.write_text("نصف ونصفه الآخر", encoding="utf-8")
    clock.now = 4  # it changed: the time begins anew
    assert looked(watched) == []
    clock.now = 6.9
    assert looked(watched) == []
    clock.now = 7
    assert looked(watched) == ["a.txt"]
    clock.now = 100
    assert looked(watched) == []  # once is enough


def test_a_changed_file_is_taken_again(tmp_path: Path) -> None:
    clock, path = Clock(), write(tmp_path / "a.txt", "نص")
    watched = drop(tmp_path, clock, settle=0)
    looked(watched)
    assert looked(watched) == ["a.txt"]
    write(path, "نص آخر")
    assert looked(watched) == []
    assert looked(watched) == ["a.txt"]


@pytest.mark.parametrize("name", ["a.txt.part", "a.tmp", "a.crdownload", "a.txt~", ".a.txt", "A.PARTIAL"])
def test_names_of_unfinished_files(tmp_path: Path, name: str) -> None:
    write(tmp_path / name, "نص")
    watched = drop(tmp_path, Clock(), settle=0)
    assert looked(watched) == looked(watched) == []
    (tmp_path / name).rename(tmp_path / "whole.txt")
    looked(watched)
    assert looked(watched) == ["whole.txt"]


def test_removed_files_are_forgotten(tmp_path: Path) -> None:
    watched = drop(tmp_path, Clock(), settle=0)
    path = write(tmp_path / "a.txt", "نص")
    looked(watched)
    path.unlink()
    looked(watched)
    assert watched._seen == {}


def test_an_archive_is_taken_once_it_is_whole(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "whole", "w") as archive:
        archive.writestr("a.txt", "نص")
        archive.writestr("sub/b.txt", "نص")
    data = (tmp_path / "whole").read_bytes()
    folder, clock = tmp_path / "in", Clock()
    path = write(folder / "day.zip", data[:40])
    watched = drop(folder, clock)
    assert looked(watched) == []
    clock.now = 2
    write(path, data)
    clock.now = 4  # half an archive has no articles: it is not looked into before it rests
    assert looked(watched) == []
    clock.now = 8
    assert looked(watched) == ["day/a.txt", "day/sub/b.txt"]
    assert looked(watched) == []


def test_a_table_tells_rows_with_one_id_apart(tmp_path: Path) -> None:
    write(tmp_path / "t.csv", "id,text\n7,نص\n7,نص آخر\n8,نص\n")
    watched = drop(tmp_path, Clock(), settle=0)
    assert looked(watched) == []
    items = list(watched.look())
    assert [item.name for item in items] == ["t/7.txt", "t/7.txt", "t/8.txt"]
    assert len({item.key for item in items}) == 3


def test_rows_get_the_keys_that_a_run_gives_them(run_batch, tmp_path: Path, inline: None) -> None:
    ids = ["x", "x", "x~2", "x", "y~2", "y", "y", "y"]
    table = write(tmp_path / "in" / "t.jsonl", "".join(json.dumps({"id": id, "text": WRONG}) + "\n" for id in ids))
    watched = drop(table.parent, Clock(), settle=0)
    assert looked(watched) == []
    keys = [item.key for item in watched.look()]
    assert len(set(keys)) == len(ids)
    assert keys == [record["key"] for record in run_batch(table.parent).files()]


def test_a_damaged_archive_is_told_once(tmp_path: Path) -> None:
    write(tmp_path / "bad.zip", b"PK no archive")
    watched = drop(tmp_path, Clock(), settle=0)
    assert looked(watched) == []
    assert [item.problem.code for item in watched.look() if item.problem] == ["archive"]
    assert looked(watched) == []


class LatePool(InlinePool):
    """Does the work at once, and tells of the first of it when it is let."""

    slots = 2

    def __init__(self, jobs: int = 0) -> None:
        super().__init__(jobs)
        self.untold: tuple[Future[list[Result]], list[Result]] | None = None

    def submit(self, setup: Setup, tasks: Sequence[Task]) -> Future[list[Result]]:
        done = super().submit(setup, tasks)
        if self.untold:
            return done
        self.untold = Future(), done.result()
        return self.untold[0]


def test_a_file_that_changes_while_it_is_at_work_is_done_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pool = LatePool()
    monkeypatch.setattr(runner, "LocalPool", lambda _jobs: pool)
    path, other = tmp_path / "in" / "a.txt", write(tmp_path / "in" / "b.txt", RIGHT)

    def items() -> Iterator[Item | None]:
        for version in ("أولى", "ثانية", "ثالثة"):
            write(path, f"{WRONG} {version}")
            yield Item(str(path), "a.txt", ".txt", str(path))
            yield None  # the chunk goes to the workers
        yield Item(str(other), "b.txt", ".txt", str(other))
        assert pool.untold
        pool.untold[0].set_result(pool.untold[1])

    told: list[tuple[str, str]] = []

    def tell(now: Progress) -> None:
        told.append((now.last.name, str(now.last.status)))

    report = run(Job(items(), options(), tmp_path / "out", again=True), None, tell)
    assert sorted(told) == [("a.txt", "done"), ("a.txt", "done"), ("b.txt", "done")] and not report.problems
    assert outputs(tmp_path / "out")["a.txt"].decode() == f"{RIGHT} ثالثة"


OFTEN = ("--to", "same", "--settle", "0.6", "--interval", "0.1")


def start(folder: Path, out: Path) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, ROOT / "main.py", "watch", folder, "--out", out, *OFTEN],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "XDG_DATA_HOME": str(ROOT / "nowhere"), "PROOFREADER_LANG": "en"},
    )


def end(process: "subprocess.Popen[bytes]") -> tuple[str, str]:
    process.send_signal(signal.SIGINT)
    out, errors = process.communicate(timeout=30)
    assert process.returncode == 0, errors
    return out.decode(), errors.decode()


@pytest.mark.skipif(os.name == "nt", reason="sends Ctrl-C")
def test_files_written_slowly(tmp_path: Path) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    process = start(folder, out)
    try:
        with (folder / "slow.txt").open("w", encoding="utf-8") as file:
            for number in range(12):  # longer than it may rest
                file.write(f"{WRONG} {number}\n")
                file.flush()
                time.sleep(0.2)
                assert not (out / "slow.txt").exists()
        partial = write(folder / "moved.txt.part", WRONG)
        write(folder / "broken.docx", b"PK\x03\x04 half")
        wait_for((out / "slow.txt").exists)
        assert not (out / "moved.txt.part").exists()
        partial.rename(folder / "moved.txt")
        write(folder / "sub" / "late.txt", WRONG)
        write(folder / "rows.jsonl", json.dumps({"id": "one", "text": WRONG}) + "\n")
        wait_for((out / "moved.txt").exists)
        wait_for((out / "sub" / "late.txt").exists)
        wait_for((out / "rows" / "one.txt").exists)
    finally:
        said, complaints = end(process)
    made = outputs(out)
    assert set(made) == {"slow.txt", "moved.txt", "sub/late.txt", "rows/one.txt"} and not leftovers(out)
    assert made["slow.txt"].decode() == "".join(f"{RIGHT} {number}\n" for number in range(12))
    assert "slow.txt -> " in said and "broken.docx" in complaints and "Traceback" not in complaints

    # Started again, it does nothing twice, and what changed meanwhile is done.
    times = {name: (out / name).stat().st_mtime_ns for name in made}
    write(folder / "moved.txt", WRONG + "\n" + WRONG)
    with (folder / "rows.jsonl").open("a", encoding="utf-8") as rows:
        rows.write(json.dumps({"id": "two", "text": WRONG}) + "\n")
    process = start(folder, out)
    try:
        wait_for(lambda: (out / "moved.txt").read_text(encoding="utf-8").count(RIGHT) == 2)
        wait_for((out / "rows" / "two.txt").exists)
        time.sleep(1)
    finally:
        said, _ = end(process)
    assert "moved.txt" in said and "slow.txt" not in said
    assert all((out / name).stat().st_mtime_ns == times[name] for name in ("slow.txt", "sub/late.txt", "rows/one.txt"))
