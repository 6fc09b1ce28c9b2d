"""Computes which common words are settled: right, no name of our lists, without
another spelling or a near word that competes.

A checker asks about every new word; two in three of the tables' words need no answer but this one. Of each it also
tells whether it is the only spelling in use. The result goes to
``proofreader/lexicon/compiled``: settled.dawg, the words, and settled.json, what they were computed from. It takes some
seconds. ``hatch_build.py`` runs it on every installation, after ``build_lexicon``; by hand: ``python
tools/build_settled.py [--force]``.
"""

from __future__ import annotations

import hashlib
import json
import sys
import zlib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from build_lexicon import CONTEXT_TABLE, OUTPUT, STAMP, TOTAL, _save, context_counts, frequencies  # noqa: E402

_LEAST_ZIPF = 2.5
# What the answer depends on besides the words themselves.
_SOURCES = ("arabic", "lexicon", "spelling")


def _inputs() -> str:
    digest = hashlib.sha256((OUTPUT / STAMP).read_bytes())
    for folder in _SOURCES:
        for path in sorted((ROOT / "proofreader" / folder).glob("*.py")):
            digest.update(path.read_bytes())
    for path in sorted((ROOT / "resources" / "lexicon").rglob("*.txt")):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def build(*, force: bool = False) -> bool:
    """Compute the table; False where it was up to date already."""
    from proofreader.lexicon.settled import SOURCES, TABLE
    from proofreader.lexicon.settled import STAMP as SETTLED_STAMP

    inputs = _inputs()
    try:
        current = json.loads((OUTPUT / SETTLED_STAMP).read_text(encoding="utf-8")).get("inputs")
    except (OSError, ValueError):
        current = None
    if current == inputs and not force:
        return False
    import dawg

    from proofreader.lexicon.arabic_lexicon import list_files, load_lexicon
    from proofreader.lexicon.settled import ALONE, FORMAT, ONE_OF_SEVERAL, fingerprint
    from proofreader.spelling.choice import Speller

    (OUTPUT / SETTLED_STAMP).unlink(missing_ok=True)  # an older table must not answer for itself
    lexicon = load_lexicon()
    is_settled = Speller(lexicon).is_settled
    words = {word for word in context_counts(CONTEXT_TABLE) if " " not in word and word != TOTAL}
    words |= {word for word, hundredths in frequencies().items() if hundredths >= 100 * _LEAST_ZIPF}
    settled = sorted(
        word
        for word in words
        if len(word) > 1 and lexicon.accepts(word) and not lexicon.is_known_name(word) and is_settled(word)
    )
    alone = {word: ALONE if lexicon.alike(word) == (word,) else ONE_OF_SEVERAL for word in settled}
    data = dawg.IntDAWG(alone, input_is_sorted=True).tobytes()
    files = json.loads((OUTPUT / STAMP).read_text(encoding="utf-8"))["files"]
    sources = {name: files[name][1] for name in SOURCES}
    told = {"format": FORMAT, "lists": fingerprint(list_files()), "table": zlib.crc32(data), "inputs": inputs}
    stamp = told | sources
    _save(OUTPUT / TABLE, data)
    _save(OUTPUT / SETTLED_STAMP, json.dumps(stamp).encode())
    return True


if __name__ == "__main__":
    print("compiled" if build(force="--force" in sys.argv[1:]) else "up to date")
