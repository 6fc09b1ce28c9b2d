"""A disk that fills and a drive that goes away, at any moment: the originals stay, and one line says what happened."""

import errno
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHIM = Path(__file__).parent / "failing_drive"
WINDOW = Path(__file__).parent / "window_on_a_drive.py"
TEXT = "وصل الوزير الى الرباط ، و قال ان الأمر هام.\n"
NAMES = ("a.txt", "b.txt")
LANGUAGE = {"LC_ALL": "C.UTF-8", "PROOFREADER_LANG": "en"}
Commands = dict[str, Callable[[Path], list[str]]]
COMMANDS: Commands = {
    "in-place": lambda drive: ["fix", "--in-place", *(str(drive / name) for name in NAMES)],
    "export": lambda drive: ["export", *(str(drive / name) for name in NAMES), "--out", str(drive / "out")],
    "batch": lambda drive: ["batch", str(drive), "--out", str(drive / "out"), "--to", "txt", "--jobs", "1"],
}


def run(command: list[str], home: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "proofreader", *command],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        cwd=ROOT,
        env={**os.environ, **LANGUAGE, "HOME": str(home), "XDG_DATA_HOME": str(home), **environment},
        check=False,
    )


def filled(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name in NAMES:
        (folder / name).write_text(f"{name}\n{TEXT}", encoding="utf-8")
    return folder


def is_told_clearly(outcome: subprocess.CompletedProcess[str], reason: str) -> bool:
    """Whether the program says in a line or two what happened, and not that it did not expect it."""
    lines = outcome.stderr.splitlines()
    surprised = any(word in outcome.stderr for word in ("unexpected", "Traceback", "Exception"))
    return reason in outcome.stderr and not surprised and all(len(line) < 400 for line in lines)


@pytest.mark.slow
@pytest.mark.parametrize("error", [errno.EIO, errno.ESTALE], ids=["input/output error", "stale handle"])
@pytest.mark.parametrize("what", COMMANDS)
def test_a_drive_that_goes_away(what: str, error: int, tmp_path: Path) -> None:
    drive, count, home = tmp_path / "drive", tmp_path / "count", tmp_path / "home"
    home.mkdir()
    command = COMMANDS[what]
    environment = {"PYTHONPATH": f"{SHIM}{os.pathsep}{ROOT}", "DRIVE": str(drive), "DRIVE_COUNT": str(count)}
    whole = run(command(filled(drive)), home, **environment)
    assert whole.returncode == 0, whole.stderr
    corrected = {path.relative_to(drive): path.read_bytes() for path in drive.rglob("*.txt")}
    written = {path.relative_to(drive) for path in drive.rglob("[ab].*")}
    accesses = count.stat().st_size
    assert accesses > len(NAMES)
    for lasts in range(0, accesses, max(1, accesses // 12)):
        before = {name: (filled(drive) / name).read_bytes() for name in NAMES}
        count.unlink()
        outcome = run(command(drive), home, **environment, DRIVE_LASTS=str(lasts), DRIVE_ERROR=str(error))
        for path in drive.rglob("*.txt"):
            name = path.relative_to(drive)
            assert path.read_bytes() in (before.get(str(name)), corrected[name]), (lasts, name)
        if outcome.returncode == 0:  # it went away when all was done
            assert {path.relative_to(drive) for path in drive.rglob("[ab].*")} == written, lasts
        else:
            assert outcome.returncode == 2, (lasts, outcome.stderr)
            assert is_told_clearly(outcome, os.strerror(error).lower()), (lasts, outcome.stderr)
    # What was left lying about is swept by the next run, once the drive is back.
    assert run(command(drive), home).returncode == 0
    assert [path.name for path in drive.rglob("*.tmp")] == []


def outputs(out: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in out.glob("*.txt")}


@pytest.mark.slow
def test_a_drive_that_goes_away_during_a_rollback(tmp_path: Path) -> None:
    drive, count, home, kept = tmp_path / "drive", tmp_path / "count", tmp_path / "home", tmp_path / "kept"
    home.mkdir()
    assert run(COMMANDS["batch"](filled(drive)), home).returncode == 0
    shutil.copytree(drive, kept)
    written, originals = outputs(drive / "out"), outputs(drive)
    assert set(written) == set(NAMES)
    (journal,) = (path for path in (drive / "out" / ".proofreader").glob("*.jsonl") if "changes" not in path.name)
    command = ["batch", "--rollback", str(journal)]
    environment = {"PYTHONPATH": f"{SHIM}{os.pathsep}{ROOT}", "DRIVE": str(drive), "DRIVE_COUNT": str(count)}
    assert run(command, home, **environment).returncode == 0 and outputs(drive / "out") == {}
    accesses, interrupted = count.stat().st_size, 0
    for lasts in range(0, accesses, max(1, accesses // 8)):
        shutil.rmtree(drive)
        shutil.copytree(kept, drive)
        count.unlink()
        outcome = run(command, home, **environment, DRIVE_LASTS=str(lasts), DRIVE_ERROR=str(errno.EIO))
        left = outputs(drive / "out")
        assert left.items() <= written.items() and outputs(drive) == originals, lasts
        if outcome.returncode == 0:
            assert not left, lasts
            continue
        assert outcome.returncode == 2, (lasts, outcome.stderr)
        assert is_told_clearly(outcome, os.strerror(errno.EIO).lower()), (lasts, outcome.stderr)
        # Once the drive is back, the same command goes on.
        again = run(command, home)
        assert again.returncode == 0, (lasts, again.stderr)
        assert outputs(drive / "out") == {} and outputs(drive) == originals, lasts
        interrupted += 1
    assert interrupted


def window(*arguments: str | Path, home: Path, **environment: str) -> list[dict[str, Any]]:
    """What the window says of its attempts, see ``window_on_a_drive.py``."""
    outcome = subprocess.run(
        [sys.executable, str(WINDOW), *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=100,
        env=own_folders(home) | environment,
        check=False,
    )
    assert outcome.stdout, outcome.stderr
    return [json.loads(line) for line in outcome.stdout.splitlines()]


def own_folders(home: Path) -> dict[str, str]:
    names = ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME")
    places = {**dict.fromkeys(names, str(home)), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    return {**os.environ, **LANGUAGE, **places}


def failing(drive: Path, count: Path) -> dict[str, str]:
    return {"PYTHONPATH": f"{SHIM}{os.pathsep}{ROOT}", "DRIVE": str(drive), "DRIVE_COUNT": str(count)}


@pytest.mark.slow
@pytest.mark.gui
@pytest.mark.parametrize("error", [errno.EIO, errno.ESTALE], ids=["input/output error", "stale handle"])
def test_a_drive_that_goes_away_while_the_window_saves(error: int, tmp_path: Path) -> None:
    drive, home = tmp_path / "drive", tmp_path / "home"
    home.mkdir()
    article = filled(drive) / "a.txt"
    attempts = window("save", article, str(error), home=home, **failing(drive, tmp_path / "count"))
    assert any(attempt["saved"] for attempt in attempts) and not all(attempt["saved"] for attempt in attempts)
    for attempt in attempts:
        assert attempt["errors"] == [] and attempt["questions"] == [] and attempt["asked_later"] == [], attempt
        assert attempt["on_disk"] == (attempt["text"] if attempt["saved"] else attempt["old"]), attempt
        if not attempt["saved"]:
            assert attempt["modified"] and str(article) in attempt["message"], attempt
            assert attempt["message"].count(str(article)) == 1, attempt
        # The drive is back: nothing is asked, and the text goes where it belongs.
        assert attempt["again"] and attempt["later"] == attempt["text"] and not attempt["notice"], attempt


@pytest.mark.slow
@pytest.mark.gui
def test_the_window_starts_without_the_drive_of_its_articles(tmp_path: Path) -> None:
    drive, home = tmp_path / "drive", tmp_path / "home"
    home.mkdir()
    article = filled(drive) / "a.txt"
    (before,) = window("start", article, home=home)
    assert before["open"] == [str(article)] and before["recent"] == [str(article)]
    for arguments in ((), (article,)):
        (found,) = window("start", *arguments, home=home, **failing(drive, tmp_path / "count"), DRIVE_LASTS="0")
        assert found["errors"] == [] and found["open"] == [] and found["recent"] == [], found
        assert (str(article) in found["message"]) == bool(arguments), found


@pytest.mark.slow
@pytest.mark.gui
@pytest.mark.parametrize("is_everything_full", [False, True], ids=["articles", "settings as well"])
def test_a_disk_that_fills_while_the_window_saves(is_everything_full: bool, tmp_path: Path) -> None:
    if not can_mount():
        pytest.skip("may not mount a disk here")
    disk, home = tmp_path / "disk", tmp_path / "home"
    disk.mkdir()
    home.mkdir()
    article = disk / "a.txt"
    script = (
        f'mount -t tmpfs -o size=2m tmpfs "{disk}" && printf "%s\n" "{TEXT.strip()}" > "{article}" && '
        f'{{ head -c 3000000 /dev/zero 2> /dev/null > "{disk}/rest"; "$@"; }}'
    )
    outcome = subprocess.run(
        ["unshare", "-rm", "sh", "-c", script, "sh", sys.executable, WINDOW, "full", article, disk / "rest"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=100,
        env=own_folders(disk if is_everything_full else home),
        check=False,
    )
    assert outcome.stdout, outcome.stderr
    (found,) = map(json.loads, outcome.stdout.splitlines())
    assert found["errors"] == [] and not found["saved"] and found["modified"], found
    assert str(article) in found["message"], found
    assert found["on_disk"] == TEXT and "a.txt" in found["beside"], found
    assert not any(name.endswith(".tmp") for name in found["beside"]), found
    assert found["again"] and found["later"] == found["text"], "the disk has room again"


def full_disk(command: list[str], disk: Path, fill: str, home: Path) -> subprocess.CompletedProcess[str]:
    """Run a command with a disk of 2 MB at that place, on which ``fill``, a line of shell, was run; then list it."""
    script = (
        f'mount -t tmpfs -o size=2m tmpfs "{disk}" && cd "{disk}" && {{ {fill}; }} && cp -r . "{home}/before" && '
        f'cd "{ROOT}" && {{ "$@"; status=$?; cp -r "{disk}/." "{home}/after"; exit $status; }}'
    )
    return subprocess.run(
        ["unshare", "-rm", "sh", "-c", script, "sh", sys.executable, "-m", "proofreader", *command],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        env={**os.environ, **LANGUAGE, "HOME": str(home), "XDG_DATA_HOME": str(home)},
        check=False,
    )


def can_mount() -> bool:
    if shutil.which("unshare") is None:
        return False
    command = ["unshare", "-rm", "sh", "-c", "mount -t tmpfs -o size=2m tmpfs /mnt"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


# Two articles of 0.3 MB, and no room for a third file.
FILL = (
    f"for name in a b; do yes '{TEXT.strip()}' | head -n 4000 > $name.txt; done; "
    "head -c 3000000 /dev/zero 2> /dev/null > .rest; true"
)


@pytest.mark.slow
@pytest.mark.parametrize("what", COMMANDS)
def test_a_disk_that_fills(what: str, tmp_path: Path) -> None:
    if not can_mount():
        pytest.skip("may not mount a disk here")
    disk, home = tmp_path / "disk", tmp_path / "home"
    disk.mkdir()
    home.mkdir()
    outcome = full_disk(COMMANDS[what](disk), disk, FILL, home)
    assert is_told_clearly(outcome, os.strerror(errno.ENOSPC).lower()), outcome.stderr
    assert outcome.returncode == 2, outcome.stderr
    before, after = home / "before", home / "after"
    for path in before.iterdir():
        assert (after / path.name).read_bytes() == path.read_bytes()
    left = [path.name for path in after.rglob("*") if path.is_file() and path.suffix in (".txt", ".docx", ".tmp")]
    assert set(left) == set(NAMES)


@pytest.mark.slow
def test_a_rollback_on_a_full_disk(tmp_path: Path) -> None:
    if not can_mount():
        pytest.skip("may not mount a disk here")
    disk, home = tmp_path / "disk", tmp_path / "home"
    disk.mkdir()
    home.mkdir()
    journal = disk / "out" / ".proofreader" / "journal.jsonl"
    batch = " ".join(f"'{part}'" for part in (sys.executable, "-m", "proofreader", *COMMANDS["batch"](disk)))
    fill = (
        f"for name in a b; do echo '{TEXT.strip()}' > $name.txt; done; (cd '{ROOT}' && {batch} > /dev/null) && "
        f"mv $(ls out/.proofreader/*.jsonl | grep -v changes) '{journal}' && "
        "head -c 3000000 /dev/zero 2> /dev/null > .rest; true"
    )
    outcome = full_disk(["batch", "--rollback", str(journal)], disk, fill, home)
    assert outcome.returncode == 0, outcome.stderr
    assert set(outputs(home / "before" / "out")) == set(NAMES) and outputs(home / "after" / "out") == {}
    assert outputs(home / "after") == outputs(home / "before")
