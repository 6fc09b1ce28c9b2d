"""Compiles the regular expressions of the package, for ``arabic.pattern_store``: ``python tools/build_patterns.py``."""

import importlib
import pkgutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_APART = ("proofreader.ui", "proofreader.__main__")  # Qt may be missing


def build() -> bool:
    """Writes the store where it is missing, stale, or of other versions. Returns whether it was."""
    if str(ROOT) not in sys.path:
        sys.path.insert(0, str(ROOT))
    import proofreader
    from proofreader.arabic.late import declared
    from proofreader.arabic.pattern_store import is_current, save

    def ignore(name: str) -> None:
        """A package that can't be imported has no expressions to compile."""

    for module in pkgutil.walk_packages(proofreader.__path__, "proofreader.", onerror=ignore):
        if not module.name.startswith(_APART):
            try:
                importlib.import_module(module.name)
            except ImportError:  # of a library that is optional
                continue
    from proofreader.arabic.page_phrases import outlet
    from proofreader.engine.discovery import all_rules

    all_rules()
    outlet()
    if is_current(declared):
        return False
    save(declared)
    return True


if __name__ == "__main__":
    print("compiled" if build() else "up to date")
