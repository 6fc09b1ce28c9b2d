"""Runs programs and tells the processor time or the instructions that they took."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
PYTHON = (sys.executable, "-c", "pass")
PROGRAM = (sys.executable, str(ROOT / "main.py"))
_COUNTED = re.compile(r"I\s+refs:\s+([\d,]+)")
_VALGRIND = ("--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null")


def seconds(command: Sequence[str], data: bytes = b"") -> float:
    """Seconds of processor time of the command, starting included; ``data`` is its standard input."""
    before = _time_of_children()
    subprocess.run(command, input=data, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return _time_of_children() - before


def _time_of_children() -> float:
    """Seconds of processor time of the processes that ended. ``os.times`` counts hundredths: Python starts in two."""
    if sys.platform == "win32":
        times = os.times()
        return times.children_user + times.children_system
    import resource

    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def megabytes(command: Sequence[str]) -> float | None:
    """The most memory that the command took at a time, in megabytes; None where the system does not tell."""
    if not hasattr(os, "wait4"):
        return None
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def by_turns(commands: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, float]:
    """The median of each, measured one after the other in every round: what else the machine does slows all alike."""
    found: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, measure in commands.items():
            found[name].append(measure())
    return {name: median(times) for name, times in found.items()}


def instructions(command: Sequence[str]) -> int | None:
    """Instructions of the command as cachegrind counts them; None where valgrind is missing or fails."""
    valgrind = shutil.which("valgrind")
    if valgrind is None:
        return None
    run = subprocess.run([valgrind, *_VALGRIND, *command], capture_output=True, text=True, check=False)
    counted = _COUNTED.search(run.stderr)
    return int(counted[1].replace(",", "")) if counted else None
