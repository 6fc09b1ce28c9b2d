"""Outputs of a chunk: what is ours is replaced, what goes wrong is told for each."""

import errno
import os
from pathlib import Path

import pytest

from proofreader.batch import outputs
from proofreader.batch.outputs import Outbox
from proofreader.batch.reading import BadItemError
from proofreader.batch.versions import hash_of
from proofreader.formats import WriteError

from .conftest import leftovers


def put(outbox: Outbox, output: str, data: bytes, known: bytes | None = None) -> None:
    outbox.put(output, data, hash_of(data), "" if known is None else hash_of(known))


def test_what_is_ours_is_replaced(tmp_path: Path) -> None:
    for name in ("ours", "same", "other"):
        (tmp_path / name).write_bytes(name.encode())
    outbox = Outbox(str(tmp_path))
    put(outbox, "new", b"1")
    put(outbox, "sub/new", b"2")
    put(outbox, "ours", b"3", b"ours")
    put(outbox, "same", b"same", b"older")
    put(outbox, "other", b"5", b"older")
    errors = outbox.close()
    assert list(errors) == ["other"] and isinstance(errors["other"], BadItemError)
    assert errors["other"].problem.code == "kept"
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
