"""Keeps results: a JSON line in ``history.jsonl`` for each run, and a readable report for each day."""

import json
import platform
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from benchmarks.accuracy.table import Table

RESULTS = Path(__file__).resolve().parent.parent / "results"


def keep(
    tables: Sequence[Table],
    options: Mapping[str, object],
    when: datetime,
    folder: Path = RESULTS,
    title: str = "Accuracy and speed",
) -> tuple[Path, Path]:
    """Append to the history and write the report; a later run of the same minute replaces it. Returns both paths."""
    folder.mkdir(parents=True, exist_ok=True)
    history, report = folder / "history.jsonl", folder / f"{when:%Y-%m-%d-%H%M}.md"
    line = {
        "date": when.isoformat(timespec="seconds"),
        "options": dict(options),
        "tables": {table.key: table.as_json() for table in tables},
    }
    with history.open("a", encoding="utf-8") as out:
        out.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")
    given = ", ".join(f"{name} {value}" for name, value in options.items())
    head = f"# {title}, {when:%Y-%m-%d %H:%M}\n\nPython {platform.python_version()}; {given}."
    report.write_text("\n\n".join([head, *(table.as_markdown() for table in tables)]) + "\n", encoding="utf-8")
    return history, report
