"""Runs the program as a process and looks at the memory of it and its workers while it works (Linux: /proc)."""

import json
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_EVERY = 0.25  # seconds
_QUARTERS = 4
_LEAST = 30  # MB: less is no worker but multiprocessing's own helper


@dataclass
class Measured:
    """One run. Memory is resident, in megabytes; ``parent`` and ``workers`` (together) are samples over time."""

    seconds: float = 0.0
    processor: float = 0.0  # seconds of processor time of the program and its workers, starting included
    words: int = 0
    statuses: dict[str, int] = field(default_factory=dict)
    parent: list[float] = field(default_factory=list)
    workers: list[float] = field(default_factory=list)
    peaks: dict[int, float] = field(default_factory=dict)
    pid: int = 0

    @property
    def rate(self) -> float:
        """Words a second."""
        return self.words / self.seconds

    @property
    def processor_rate(self) -> float:
        """Words a second of processor time: what else the machine does counts for little."""
        return self.words / self.processor

    @property
    def parent_peak(self) -> float:
        """Megabytes."""
        return self.peaks.get(self.pid, 0.0)

    @property
    def worker_peaks(self) -> list[float]:
        """Megabytes, of each process, the largest first."""
        return sorted((peak for pid, peak in self.peaks.items() if pid != self.pid and peak > _LEAST), reverse=True)

    def quarters(self, samples: list[float]) -> str:
        """The mean of each quarter of the time: the same numbers mean that it does not grow."""
        size = len(samples) / _QUARTERS
        parts = [samples[int(at * size) : int((at + 1) * size)] for at in range(_QUARTERS)]
        return " → ".join(f"{sum(part) / len(part):.0f}" if part else "–" for part in parts)


def measure(arguments: Sequence[str]) -> Measured:
    """Runs ``proofreader batch`` with these arguments."""
    found = Measured()
    with tempfile.TemporaryDirectory(prefix="bench-batch-") as folder:
        report = Path(folder) / "report.json"
        process = subprocess.Popen(
            [sys.executable, str(ROOT / "main.py"), "batch", *arguments, "--report", str(report)],
            stdout=subprocess.DEVNULL,
            env={**os.environ, "PROOFREADER_LANG": "en"},
        )
        before = os.times()
        found.pid = process.pid
        over = threading.Event()
        watcher = threading.Thread(target=_watch, args=(found, over))
        watcher.start()
        process.wait()
        over.set()
        watcher.join()
        after = os.times()
        found.processor = after.children_user - before.children_user + after.children_system - before.children_system
        if not report.exists():
            raise SystemExit(f"bench-batch: the program ended with status {process.returncode}")
        told = json.loads(report.read_bytes())
    found.seconds, found.words, found.statuses = told["seconds"], told["total"]["words"], told["statuses"]
    return found


def _watch(found: Measured, over: threading.Event) -> None:
    while not over.wait(_EVERY):
        sizes = {}
        for pid in (found.pid, *_children(found.pid)):
            now, peak = _memory(pid)
            if now:
                sizes[pid] = now
                found.peaks[pid] = max(peak, found.peaks.get(pid, 0.0))
        if found.pid in sizes:
            found.parent.append(sizes.pop(found.pid))
            found.workers.append(sum(size for size in sizes.values() if size > _LEAST))


def _children(pid: int) -> list[int]:
    try:
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


def _memory(pid: int) -> tuple[float, float]:
    """Resident now, and at most so far."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0.0, 0.0
    told = {name: value for name, _, value in (line.partition(":") for line in lines)}
    now, peak = (int(told.get(name, "0 kB").split()[0]) / 1024 for name in ("VmRSS", "VmHWM"))
    return now, peak
