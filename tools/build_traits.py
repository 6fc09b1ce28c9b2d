"""Computes what the most frequent forms may be, so that rules of grammar need no readings of most neighbours.

``proofreader/syntax/traits.py`` reads the result, traits.dawg and its stamp traits.json in
``proofreader/lexicon/compiled``, and does without it once anything it was computed from has changed.
``tools/build_pruning.py`` runs it on every installation; by hand: ``python tools/build_traits.py [--force]``.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(Path(__file__).resolve().parent))

import build_lexicon as tables  # noqa: E402

_LEAST_COUNT = 20
"""Rarer forms are one in thirty of the words of a text."""


def build(output: Path = tables.OUTPUT, *, force: bool = False) -> bool:
    """Compute the table into the folder; False where it was up to date."""
    from proofreader.lexicon import load_lexicon
    from proofreader.syntax import traits
    from proofreader.syntax.node import computed

    if not force and traits.TABLE.load(output) is not None:
        return False
    lexicon = load_lexicon(folder=output)
    words = {form for form, count in tables.counted_words().items() if count >= _LEAST_COUNT}
    traits.save((computed(form, lexicon) for form in sorted(words)), output)
    return True


if __name__ == "__main__":
    print("compiled" if build(force="--force" in sys.argv[1:]) else "up to date")
