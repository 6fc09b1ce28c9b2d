"""Writes what is made of the sources at every start, for ``core.prepared``: ``python tools/build_prepared.py``."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def build() -> bool:
    """Writes the tables that are missing or stale. Returns whether any was."""
    if str(ROOT) not in sys.path:
        sys.path.insert(0, str(ROOT))
    from proofreader.core.prepared import declared
    from proofreader.engine.discovery import all_rules

    all_rules()  # imports every module that has such tables
    stale = [tables for tables in declared if not tables.is_current()]
    for tables in stale:
        tables.save()
    return bool(stale)


if __name__ == "__main__":
    print("compiled" if build() else "up to date")
