"""Kills the program at any moment of its work and looks at what it leaves.

    python -m benchmarks.robustness.kill --rounds 100 [--scenario batch] [--seed 7]

Each round starts one command on files of its own, sends SIGKILL after a random time, and looks: every file is as it was
or as the whole run leaves it, nothing of half a file stands under its name, and the next run finishes the work and
sweeps what was left lying about. Prints a table; exit status 1 where something was lost.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

# Types into an article and saves it, again and again.
_WINDOW = """
import sys
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from proofreader.ui.app import main
from proofreader.ui.shell.window import MainWindow

app = QApplication(["proofreader"])


def work():
    (window,) = (widget for widget in app.topLevelWidgets() if isinstance(widget, MainWindow))
    print("ready", flush=True)
    for number in range(1_000_000):
        QTest.qWait(5)
        window.editor.insert_text("كلمة ")
        if number % 3 == 0:
            window.activateWindow()
            QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


QTimer.singleShot(0, work)
main([sys.argv[1]])
"""
TEXT = "وصل الوزير الى الرباط ، و قال ان الأمر هام.\n"
_FILES = 12


def _command(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", "proofreader", *map(str, arguments)]


def _whole(*arguments: str | Path) -> None:
    """Run a command to its end. Raises AssertionError with what it says where it fails."""
    done = subprocess.run(_command(*arguments), capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode in (0, 1), done.stderr


def _killed(dice: random.Random, longest: float, *arguments: str | Path) -> bool:
    """Start a command and kill it; False where it had ended before."""
    with subprocess.Popen(_command(*arguments), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            process.wait(dice.uniform(0.05, longest))
            return False
        except subprocess.TimeoutExpired:
            process.kill()
            return True


def _drafts(folder: Path) -> dict[str, str]:
    folder.mkdir()
    texts = {f"{number}.txt": f"{number}\n" + TEXT * (1 + 40 * number) for number in range(_FILES)}
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return texts


def _left_over(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*.tmp"))


def in_place(folder: Path, dice: random.Random, longest: float) -> bool:
    """``fix --in-place``: each file is as it was or corrected."""
    before = _drafts(folder / "drafts")
    _drafts(folder / "whole")
    killed = _killed(dice, longest, "fix", "--in-place", *sorted((folder / "drafts").glob("*.txt")))
    _whole("fix", "--in-place", *sorted((folder / "whole").glob("*.txt")))
    for name, text in before.items():
        now = (folder / "drafts" / name).read_text(encoding="utf-8")
        assert now in (text, (folder / "whole" / name).read_text(encoding="utf-8")), f"{name}: neither old nor new"
    _whole("fix", "--in-place", *sorted((folder / "drafts").glob("*.txt")))
    assert _left_over(folder / "drafts") == [], "temporary files are left"
    return killed


def export(folder: Path, dice: random.Random, longest: float) -> bool:
    """``export``: a document that is there is whole."""
    _drafts(folder / "drafts")
    out = folder / "out"
    killed = _killed(dice, longest, "export", *sorted((folder / "drafts").glob("*.txt")), "--out", out)
    for path in out.glob("*.docx") if out.is_dir() else ():
        _whole("check", path)
    return killed


def batch(folder: Path, dice: random.Random, longest: float) -> bool:
    """``batch``: the next run ends with the outputs of a run that nobody killed."""
    _drafts(folder / "drafts")
    out, expected = folder / "out", folder / "expected"
    killed = _killed(dice, longest, "batch", folder / "drafts", "--out", out, "--to", "txt", "--jobs", "2")
    _whole("batch", folder / "drafts", "--out", out, "--to", "txt", "--jobs", "2")
    _whole("batch", folder / "drafts", "--out", expected, "--to", "txt", "--jobs", "2")
    assert len(_texts(expected)) == _FILES
    assert _texts(out) == _texts(expected), "other outputs than those of a run that nobody killed"
    assert _left_over(out) == [], "temporary files are left"
    return killed


def rollback(folder: Path, dice: random.Random, longest: float) -> bool:
    """``batch --rollback``, killed and done again: nothing of the run is left, and nothing else is gone."""
    _drafts(folder / "drafts")
    out = folder / "out"
    out.mkdir()
    (out / "mine.txt").write_text("لي", encoding="utf-8")
    _whole("batch", folder / "drafts", "--out", out, "--to", "txt", "--jobs", "1")
    (journal,) = (path for path in (out / ".proofreader").glob("*.jsonl") if "changes" not in path.name)
    killed = _killed(dice, longest, "batch", "--rollback", journal)
    if journal.exists():
        _whole("batch", "--rollback", journal)
    assert _texts(out) == {"mine.txt": "لي"}, "outputs are left, or another's file is gone"
    return killed


def watch(folder: Path, dice: random.Random, longest: float) -> bool:
    """``watch``: after the kill a batch over the same folders finishes the work."""
    texts = _drafts(folder / "drafts")
    out = folder / "out"
    folders = folder / "drafts", "--out", out, "--to", "txt"
    killed = _killed(dice, longest, "watch", *folders, "--settle", "0", "--interval", "0.05")
    _whole("batch", folder / "drafts", "--out", out, "--to", "txt", "--jobs", "1")
    assert set(_texts(out)) == set(texts), "outputs are missing"
    assert _left_over(out) == [], "temporary files are left"
    return killed


def window(folder: Path, dice: random.Random, longest: float) -> bool:
    """The window, while somebody types and saves: the file holds one of the texts that there were, whole."""
    path = folder / "article.txt"
    path.write_text(TEXT * 400, encoding="utf-8")
    names = ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME")
    environment = {**os.environ, **dict.fromkeys(names, str(folder / "home"))}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path.cwd())}
    command = [sys.executable, "-c", _WINDOW, str(path)]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None and process.stdout.readline() == "ready\n", "the window did not open"
        time.sleep(dice.uniform(0, longest))
        process.kill()
    typed, end = path.read_text(encoding="utf-8").removesuffix(TEXT * 400), "كلمة "
    assert typed == end * (len(typed) // len(end)), "a text that there never was"
    for kept in (folder / "home").rglob("*.json"):
        json.loads(kept.read_text(encoding="utf-8"))
    return True


def _texts(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))}


Scenario = Callable[[Path, random.Random, float], bool]
# Seconds within which a process is killed at first: about what its whole work takes. A round that ends too early makes
# them less, one that is killed makes them more, so that on any machine most kills fall within the work.
SCENARIOS: dict[str, tuple[Scenario, float]] = {
    "in-place": (in_place, 2.5),
    "export": (export, 4.0),
    "batch": (batch, 4.0),
    "rollback": (rollback, 0.8),
    "watch": (watch, 8.0),
    "window": (window, 3.0),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the rounds by turns; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--scenario", choices=sorted(SCENARIOS), action="append")
    parser.add_argument("--seed", type=int, default=None)
    given = parser.parse_args(arguments)
    seed = random.randrange(1 << 32) if given.seed is None else given.seed
    print(f"seed {seed}")
    dice, names = random.Random(seed), given.scenario or list(SCENARIOS)
    longest = {name: SCENARIOS[name][1] for name in names}
    rounds, killed, faults = Counter[str](), Counter[str](), Counter[str]()
    for number in range(given.rounds):
        name = names[number % len(names)]
        scenario = SCENARIOS[name][0]
        began = time.monotonic()
        with tempfile.TemporaryDirectory() as folder:
            try:
                was_killed = scenario(Path(folder), dice, longest[name])
                killed[name] += was_killed
                longest[name] *= 1.05 if was_killed else 0.7
            except AssertionError as fault:
                faults[name] += 1
                print(f"round {number}, {name}: {fault}", flush=True)
        rounds[name] += 1
        if (number + 1) % 20 == 0:
            print(f"{number + 1} rounds, the last in {time.monotonic() - began:.1f} s", flush=True)
    print(f"{'':10} {'rounds':>7} {'killed':>7} {'faults':>7}")
    for name in names:
        print(f"{name:10} {rounds[name]:7} {killed[name]:7} {faults[name]:7}")
    return int(faults.total() > 0)


if __name__ == "__main__":
    sys.exit(main())
