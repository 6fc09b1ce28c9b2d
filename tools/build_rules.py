"""Compiles the rules that are data, for ``rules.support.compiled_rules``: ``python tools/build_rules.py``."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def build() -> bool:
    """Compiles the rules where they are missing or stale. Returns whether they were."""
    if str(ROOT) not in sys.path:
        sys.path.insert(0, str(ROOT))
    from proofreader.rules.support.compiled_rules import is_current, save

    if is_current():
        return False
    save()
    return True


if __name__ == "__main__":
    print("compiled" if build() else "up to date")
