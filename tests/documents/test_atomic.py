"""Files take the place of others as a whole or not at all."""

import errno
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from proofreader.documents import WriteError, atomic
from proofreader.documents.atomic import Replacement, replacing, write_atomically


def test_text_takes_its_place_in_the_end(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("قديم", encoding="utf-8")
    with replacing(path) as text:
        text.write("جديد\r\n\ud800")
        text.flush()
        assert path.read_text(encoding="utf-8") == "قديم"
    assert path.read_bytes() == "جديد\r\n\\ud800".encode()
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt])
def test_what_breaks_off_leaves_everything(tmp_path: Path, error: type[BaseException]) -> None:
    path = tmp_path / "a.txt"
    path.write_text("قديم", encoding="utf-8")

    def broken() -> None:
        with replacing(path) as text:
            text.write("نصف")
            raise error

    with pytest.raises(error):
        broken()
    assert path.read_text(encoding="utf-8") == "قديم" and list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_permissions_and_links_stay(tmp_path: Path) -> None:
    path, link = tmp_path / "a.txt", tmp_path / "link.txt"
    path.write_text("قديم", encoding="utf-8")
    path.chmod(0o640)
    link.symlink_to(path)
    write_atomically(link, b"1")
    with replacing(link) as text:
        text.write("2")
    assert link.is_symlink() and path.read_text(encoding="utf-8") == "2" and path.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("name", ["", "none/a.txt", "a\0b"])
def test_where_nothing_can_stand(tmp_path: Path, name: str) -> None:
    for write in (lambda path: write_atomically(path, b"x"), lambda path: replacing(path).__enter__()):
        with pytest.raises(WriteError) as told:
            write(f"{tmp_path}/{name}")
        assert "\n" not in str(told.value) and str(tmp_path) in str(told.value)


def test_several_are_confirmed_later(tmp_path: Path) -> None:
    begun = [Replacement(tmp_path / f"{number}.txt") for number in range(3)]
    for number, replacement in enumerate(begun):
        replacement.file.write(b"%d" % number)
    assert not list(tmp_path.glob("?.txt"))
    begun[0].finish()
    begun[1].discard()
    begun[2].finish()
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"0.txt": b"0", "2.txt": b"2"}


@pytest.mark.parametrize("links", [True, False])
def test_a_new_file_takes_no_name_that_something_has(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    if not links:

        def refused(*_: object) -> None:
            raise OSError(errno.ENOTSUP, "no hard links here")

        monkeypatch.setattr(os, "link", refused)
    begun = [Replacement(tmp_path / name, new=True) for name in ("a", "b", "c")]
    for replacement in begun:
        replacement.file.write(b"new")
    (tmp_path / "b").write_bytes(b"old")
    (tmp_path / "c").mkdir()
    begun[0].finish()
    for replacement in begun[1:]:
        with pytest.raises(FileExistsError):
            replacement.finish()
    assert {path.name: path.is_dir() or path.read_bytes() for path in tmp_path.iterdir()} == {
        "a": b"new",
        "b": b"old",
        "c": True,
    }
    assert (tmp_path / "a").stat().st_nlink == 1


def left_by(process: int, folder: Path, host: str = atomic._HOST) -> Path:
    """A temporary file as that process leaves it when it is killed."""
    path = folder / f".{host}-{process}-0123456789abcdef.tmp"
    path.write_text("نصف", encoding="utf-8")
    return path


@pytest.fixture
def dead_process() -> int:
    """The number of a process that has ended."""
    ended = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True)
    return int(ended.stdout)


@pytest.mark.skipif(os.name == "nt", reason="processes of POSIX")
def test_only_what_killed_processes_left_is_swept(tmp_path: Path, dead_process: int) -> None:
    left = left_by(dead_process, tmp_path)
    kept = [left_by(os.getpid(), tmp_path), left_by(os.getppid(), tmp_path), left_by(dead_process, tmp_path, "0" * 8)]
    other = tmp_path / ".my-own.tmp"
    other.write_text("ليس لنا", encoding="utf-8")
    atomic.sweep_folder(tmp_path)
    assert not left.exists() and all(path.exists() for path in (*kept, other))


def test_what_another_machine_left_goes_a_day_later(tmp_path: Path) -> None:
    left = left_by(1, tmp_path, "0" * 8)
    day_before_yesterday = time.time() - 2 * 24 * 3600
    os.utime(left, (day_before_yesterday, day_before_yesterday))
    atomic.sweep_folder(tmp_path)
    assert not left.exists()


@pytest.mark.skipif(os.name == "nt", reason="processes of POSIX")
def test_writing_sweeps_its_folder(tmp_path: Path, dead_process: int) -> None:
    left = left_by(dead_process, tmp_path)
    write_atomically(tmp_path / "a.txt", b"x")
    assert list(tmp_path.iterdir()) == [tmp_path / "a.txt"] and not left.exists()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may give files away")
def test_the_owner_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("قديم", encoding="utf-8")
    os.chown(path, 12345, 23456)
    path.chmod(0o640)
    write_atomically(path, b"x")
    status = path.stat()
    assert (status.st_uid, status.st_gid, status.st_mode & 0o7777) == (12345, 23456, 0o640)
