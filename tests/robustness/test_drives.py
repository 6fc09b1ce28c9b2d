"""A disk that fills and a drive that goes away, at any moment: the originals stay, and one line says what happened."""

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHIM = Path(__file__).parent / "failing_drive"
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
            assert is_told_clearly(outcome, os.strerror(error)), (lasts, outcome.stderr)
    # What was left lying about is swept by the next run, once the drive is back.
    assert run(command(drive), home).returncode == 0
    assert [path.name for path in drive.rglob("*.tmp")] == []


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
    assert is_told_clearly(outcome, os.strerror(errno.ENOSPC)), outcome.stderr
    assert outcome.returncode == 2, outcome.stderr
    before, after = home / "before", home / "after"
    for path in before.iterdir():
        assert (after / path.name).read_bytes() == path.read_bytes()
    left = [path.name for path in after.rglob("*") if path.is_file() and path.suffix in (".txt", ".docx", ".tmp")]
    assert set(left) == set(NAMES)
