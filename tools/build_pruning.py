"""Computes which common words are unrivalled: right, no name of our lists, and without a word that competes with them.

A checker asks about every new word; two in three of the tables' words need no answer but this one. Of each the table
also tells whether it is the only spelling of its skeleton in use. ``proofreader/spelling/pruning.py`` reads the result,
unrivalled.dawg and its stamp unrivalled.json in ``proofreader/lexicon/compiled``, and refuses it once anything it was
computed from has changed.

The masks and traits of frequent forms (``build_outline``, ``build_traits``), which spare work too, come with it.

It takes some seconds. ``hatch_build.py`` runs it on every installation, after ``build_lexicon``; by hand: ``python
tools/build_pruning.py [--force]``.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(Path(__file__).resolve().parent))

import build_lexicon as tables  # noqa: E402
from build_outline import build as build_outline  # noqa: E402
from build_traits import build as build_traits  # noqa: E402

_LEAST_ZIPF = 2.5


def build(output: Path = tables.OUTPUT, *, force: bool = False) -> bool:
    """Compute the tables that only spare work from the compiled files in ``output``, into that folder; False where
    they were up to date."""
    compiled = build_unrivalled(output, force=force)
    compiled |= build_outline(output, force=force)
    return build_traits(output, force=force) or compiled


def build_unrivalled(output: Path, *, force: bool) -> bool:
    """Compute the table of unrivalled words; False where it was up to date."""
    import dawg

    from proofreader.lexicon import LexiconError, load_lexicon
    from proofreader.spelling import pruning
    from proofreader.spelling.decision import Speller

    pruning.load_unrivalled.cache_clear()
    if not force:
        try:
            pruning.load_unrivalled(output)
        except LexiconError:
            pass
        else:
            return False
    (output / pruning.STAMP).unlink(missing_ok=True)  # an older table must not answer
    lexicon = load_lexicon(folder=output)
    is_unrivalled = Speller(lexicon).is_unrivalled
    words = {word for word in tables.context_counts(tables.CONTEXT_TABLE) if " " not in word and word != tables.TOTAL}
    words |= {word for word, hundredths in tables.frequencies().items() if hundredths >= 100 * _LEAST_ZIPF}
    values = {
        word: pruning.ONLY_SPELLING if lexicon.alike(word) == (word,) else pruning.ONE_OF_SEVERAL
        for word in sorted(words)
        if len(word) > 1 and lexicon.accepts(word) and not lexicon.is_known_name(word) and is_unrivalled(word)
    }
    data = dawg.IntDAWG(values, input_is_sorted=True).tobytes()
    tables.save(output / pruning.TABLE, data)
    tables.save(output / pruning.STAMP, json.dumps(pruning.stamp_of(output, data), indent=1).encode())
    pruning.load_unrivalled.cache_clear()
    return True


if __name__ == "__main__":
    print("compiled" if build(force="--force" in sys.argv[1:]) else "up to date")
