"""Table: the cases of ``tests/engine/protected_cases.txt``, where what stands in ⟦ ⟧ must stay as it is."""

import re
from collections.abc import Iterable
from pathlib import Path

from benchmarks.accuracy.table import Cell, Table
from proofreader.core import Level
from proofreader.engine import Engine

CASES = Path(__file__).resolve().parents[2] / "tests" / "engine" / "protected_cases.txt"
_BRACKETS = re.compile("[⟦⟧]")


def cases(path: Path = CASES) -> list[str]:
    """The cases, a line each; «¶» stands for a line end."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.replace("¶", "\n") for line in lines if line and not line.startswith("# ")]


def altered(engine: Engine, case: str, *, clean: bool) -> bool:
    """Whether the boldest fixing alters what the case protects. A line may go as a whole, where cleaning takes it."""
    parts = _BRACKETS.split(case)
    fixed = engine.fix("".join(parts), Level.LIKELY, clean=clean).text
    if clean and not fixed:
        return False
    at = 0
    for kept in parts[1::2]:
        at = fixed.find(kept, at)
        if at < 0:
            return True
        at += len(kept)
    return False


def tables(engine: Engine) -> Iterable[Table]:
    """How many were altered, without and with cleaning."""
    every = cases()
    rows: list[list[Cell]] = [
        ["cleaned" if clean else "not cleaned", len(every), sum(altered(engine, case, clean=clean) for case in every)]
        for clean in (False, True)
    ]
    yield Table("protected", "Protected stretches", ("", "cases", "altered"), rows)
