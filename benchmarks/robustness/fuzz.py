"""Feeds broken inputs to everything that reads any, for a while, and keeps the ones that show a fault.

    python -m benchmarks.robustness.fuzz --minutes 10 [--target docx] [--seed 7]
    python -m benchmarks.robustness.fuzz --atheris engine     # guided by coverage, where atheris is installed
    python -m benchmarks.robustness.fuzz --replay out/fuzz/docx-3f2a.bin --target docx

A fault is an error that no reader is meant to raise, a promise of a target that does not hold, or an input that takes
longer than ``SECONDS``. The input is written to ``out/fuzz/``. Exit status: 1 where there was a fault.
"""

import argparse
import faulthandler
import hashlib
import math
import random
import sys
import time
import traceback
from collections.abc import Sequence
from pathlib import Path

from benchmarks.robustness.mutation import some
from benchmarks.robustness.targets import TARGETS, Target

SECONDS = 10.0  # processor time of one input
_HANG = 120  # seconds after which the process ends with the place where it hangs
OUT = Path("out") / "fuzz"


def feed(target: Target, data: bytes) -> str:
    """Feed one input and return what is wrong; "" where nothing is."""
    began = time.process_time()
    faulthandler.dump_traceback_later(_HANG, exit=True, file=sys.__stderr__ or sys.stderr)
    try:
        target.feed(data)
    except Exception:
        return traceback.format_exc()
    finally:
        faulthandler.cancel_dump_traceback_later()
    taken = time.process_time() - began
    return f"took {taken:.1f} s of processor time" if taken > SECONDS else ""


def keep(name: str, data: bytes) -> Path:
    """Write an input to ``OUT`` and return its path."""
    OUT.mkdir(parents=True, exist_ok=True)
    path = OUT / f"{name.replace(' ', '-')}-{hashlib.sha256(data).hexdigest()[:8]}.bin"
    path.write_bytes(data)
    return path


def fuzz(names: Sequence[str], seconds: float, dice: random.Random, most: float = math.inf) -> int:
    """Feed the targets by turns for so long, each at most ``most`` times; print counts, return the number of faults."""
    seeds = {name: TARGETS[name].seeds() for name in names}
    counts, faults = dict.fromkeys(names, 0), 0
    seen: set[str] = set()
    end = time.monotonic() + seconds
    while time.monotonic() < end and min(counts.values()) < most:
        for name in names:
            target = TARGETS[name]
            for _ in range(10):
                data = some(seeds[name], dice, text=target.text)
                counts[name] += 1
                if not (problem := feed(target, data)):
                    continue
                place = "\n".join(problem.splitlines()[-3:])
                faults += 1
                if place not in seen:  # one input for each place is enough
                    seen.add(place)
                    print(f"{name}: {keep(name, data)}\n{problem}", flush=True)
    for name, count in counts.items():
        print(f"{name:13} {count:9,} inputs")
    print(f"{sum(counts.values()):,} inputs, {faults} faults at {len(seen)} places")
    return faults


def guide(name: str, arguments: Sequence[str]) -> None:
    """Let atheris look for inputs by what they reach; it ends the process at the first fault."""
    import atheris

    target = TARGETS[name]
    with atheris.instrument_imports(include=["proofreader"]):
        target.seeds()
    atheris.Setup([sys.argv[0], *arguments], target.feed)
    atheris.Fuzz()


def main(arguments: Sequence[str] | None = None) -> int:
    """Fuzz for the time given; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=2.0)
    parser.add_argument("--target", choices=sorted(TARGETS), action="append")
    parser.add_argument("--seed", type=int, help="default: another one each time")
    parser.add_argument("--replay", type=Path, help="one input that was kept")
    parser.add_argument("--atheris", metavar="TARGET", choices=sorted(TARGETS))
    given, rest = parser.parse_known_args(arguments)
    names = given.target or list(TARGETS)
    if given.atheris:
        guide(given.atheris, rest)
        return 0
    if given.replay:
        problem = feed(TARGETS[names[0]], given.replay.read_bytes())
        print(problem or "nothing is wrong")
        return int(bool(problem))
    seed = random.randrange(1 << 32) if given.seed is None else given.seed
    print(f"seed {seed}")
    return int(fuzz(names, given.minutes * 60, random.Random(seed)) > 0)


if __name__ == "__main__":
    sys.exit(main())
