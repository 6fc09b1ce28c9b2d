"""Outputs of a chunk: what is ours is replaced, what goes wrong is told for each."""

import errno
import os
import time
from pathlib import Path

import pytest

from proofreader.batch import outputs, worker
from proofreader.batch.model import Item, Result, Setup, Status, Task
from proofreader.batch.outputs import Outbox
from proofreader.batch.reading import BadItemError
from proofreader.batch.versions import hash_of
from proofreader.batch.work import WorkResult
from proofreader.documents import WriteError

from .conftest import WRONG, leftovers, options


def put(outbox: Outbox, output: str, data: bytes, known: bytes | None = None, begun: float = 0.0) -> Exception | None:
    return outbox.put(output, data, hash_of(data), "" if known is None else hash_of(known), begun)


def code(error: Exception | None) -> str:
    assert isinstance(error, BadItemError)
    return error.problem.code


def test_what_is_ours_is_replaced(tmp_path: Path) -> None:
    for name in ("ours", "same", "other"):
        (tmp_path / name).write_bytes(name.encode())
    outbox = Outbox(str(tmp_path))
    put(outbox, "new", b"1")
    put(outbox, "sub/new", b"2")
    put(outbox, "ours", b"3", b"ours")
    assert put(outbox, "same", b"same", b"older") is None
    assert code(put(outbox, "other", b"5", b"older")) == "kept"
    assert code(put(outbox, "other", b"5")) == "taken"
    assert outbox.close() == {}
    found = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
    assert found == {"new": b"1", "ours": b"3", "same": b"same", "other": b"other"}
    assert (tmp_path / "sub" / "new").read_bytes() == b"2" and not leftovers(tmp_path)


@pytest.mark.parametrize("slow", [False, True])
def test_one_that_fails_is_told_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, slow: bool) -> None:
    if slow:  # a disk that is asked for several at a time
        monkeypatch.setattr(outputs, "_SLOW", -1.0)
    sync, failed = os.fsync, []

    def full(descriptor: int) -> None:
        if not failed and os.fstat(descriptor).st_size == 3:
            failed.append(descriptor)
            raise OSError(errno.ENOSPC, "No space left on device")
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", full)
    outbox = Outbox(str(tmp_path))
    for number in range(10):
        put(outbox, f"{number}.txt", b"123" if number == 4 else b"12")
    errors = outbox.close()
    assert list(errors) == ["4.txt"] and isinstance(errors["4.txt"], WriteError)
    assert isinstance(errors["4.txt"].__cause__, OSError)
    assert sorted(path.name for path in tmp_path.iterdir()) == [f"{n}.txt" for n in range(10) if n != 4]


def test_what_a_killed_run_began_is_ours_if_it_was_written_since(tmp_path: Path) -> None:
    began = time.time() - 1000
    for name, written in (("since", began + 5), ("before", began - 60), ("edited", began - 60)):
        (tmp_path / name).write_bytes(b"1")
        os.utime(tmp_path / name, (written, written))
    outbox = Outbox(str(tmp_path))
    assert put(outbox, "since", b"2", begun=began) is None
    assert code(put(outbox, "before", b"2", begun=began)) == "taken"
    assert code(put(outbox, "edited", b"2", b"older", began)) == "kept"
    assert outbox.close() == {}
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        "since": b"2",
        "before": b"1",
        "edited": b"1",
    }


@pytest.mark.parametrize("links", [True, False])
def test_what_comes_while_an_output_is_on_its_way_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    if not links:

        def refused(*_: object) -> None:
            raise PermissionError(errno.EPERM, "no hard links here")

        monkeypatch.setattr(os, "link", refused)
    outbox = Outbox(str(tmp_path))
    for name in ("a", "b", "same"):
        put(outbox, name, b"ours")
    (tmp_path / "a").write_bytes(b"somebody's")
    (tmp_path / "same").write_bytes(b"ours")  # the same chunk, done twice
    errors = outbox.close()
    assert list(errors) == ["a"] and code(errors["a"]) == "taken"
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        "a": b"somebody's",
        "b": b"ours",
        "same": b"ours",
    }


def test_a_second_one_with_the_same_name_is_refused(tmp_path: Path) -> None:
    outbox = Outbox(str(tmp_path))
    assert put(outbox, "a", b"one") is None
    assert code(put(outbox, "a", b"two")) == "internal"
    assert outbox.close() == {}
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a", b"one")]


def test_a_name_that_can_not_be_is_told_alone(tmp_path: Path) -> None:
    with Outbox(str(tmp_path)) as outbox:
        assert put(outbox, "a", b"one") is None
        assert isinstance(put(outbox, "b\0", b"two"), ValueError)
        assert outbox.close() == {}
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


@pytest.mark.parametrize("error", [KeyboardInterrupt, RuntimeError])
def test_what_breaks_off_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: type[BaseException]
) -> None:
    done: list[str] = []

    def process(task: Task, _setup: Setup, _engine: object) -> WorkResult:
        if done:
            assert leftovers(tmp_path)
            raise error
        done.append(task.output)
        return WorkResult(Result(task.item.key, Status.DONE), b"1")

    monkeypatch.setattr(worker, "process", process)
    tasks = [Task(Item(name, name, ".txt", data=WRONG.encode()), name) for name in ("a", "b")]
    with pytest.raises(error):
        worker.run_chunk(Setup(options(), str(tmp_path), "version", ""), tasks)
    assert list(tmp_path.iterdir()) == []
