"""Computes the masks of frequent forms, by which the rules of grammar take their first look at neighbouring words.

``proofreader/syntax/outline.py`` reads the result, outline.dawg and its stamp outline.json in
``proofreader/lexicon/compiled``, and does without it once anything it was computed from has changed.
``tools/build_pruning.py`` runs it on every installation; by hand: ``python tools/build_outline.py [--force]``.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(Path(__file__).resolve().parent))

import build_lexicon as tables  # noqa: E402

_LEAST_COUNT = 4


def build(output: Path = tables.OUTPUT, *, force: bool = False) -> bool:
    """Compute the table into the folder; False where it was up to date."""
    from proofreader.syntax.outline import TABLE, packed

    if not force and TABLE.load(output) is not None:
        return False
    words = {form for form, count in tables.counted_words().items() if count >= _LEAST_COUNT}
    TABLE.save({form: packed(form) for form in words}, output)
    return True


if __name__ == "__main__":
    print("compiled" if build(force="--force" in sys.argv[1:]) else "up to date")
