#!/usr/bin/env python3
"""Lists right words of the Maghreb press that the news counted for ``pairs.tsv`` hardly know.

    python tools/count_regional.py CORPUS_DIR [--out resources/context/regional.txt]

CORPUS_DIR: see tools/corpus.py. Its files ``raw`` and ``tunisia`` hold articles as they came, faults and all; a fault
seldom stands in several. Kept is a form of the lexicon that stands in ``LEAST`` articles, occurs at most ``MOST`` times
in the counted news, and has no commoner spelling (hamza, ة, ى). Run it after ``count_context.py``; the same input gives
the same bytes. The result is a readable table, sorted by word: word TAB articles.
"""

import argparse
from collections import Counter
from pathlib import Path

from corpus import texts

from proofreader.arabic import parse
from proofreader.lexicon import load_lexicon

LEAST, MOST, _LEAST_LETTERS = 4, 60, 3
_SOURCES = ("raw", "tunisia")
_FAULTS = frozenset("مند المعلب".split())  # repeated by many


def count(folder: Path) -> list[str]:
    """The lines of the table."""
    articles: Counter[str] = Counter()
    for name in _SOURCES:
        for text in texts(folder, name):
            articles.update(frozenset(parse(text).words.bares))
    lexicon = load_lexicon()
    return [
        f"{word}\t{n}"
        for word, n in sorted(articles.items())
        if n >= LEAST
        and len(word) >= _LEAST_LETTERS
        and word not in _FAULTS
        and lexicon.count(word) <= MOST
        and lexicon.accepts(word)
        and not any(lexicon.count(text) > lexicon.count(word) for text in lexicon.alike(word))
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--out", type=Path, default=Path("resources/context/regional.txt"))
    options = parser.parse_args()
    lines = ["# Right words of the Maghreb press and in how many articles each stands, by tools/count_regional.py."]
    lines += count(options.corpus)
    options.out.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{options.out}: {len(lines) - 1} words")


if __name__ == "__main__":
    main()
