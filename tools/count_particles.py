#!/usr/bin/env python3
"""Counts what stands before إن and أن in edited news.

    python tools/count_particles.py CORPUS_DIR [--skip 1000] [--least 3] [--out resources/context/particles.tsv]

CORPUS_DIR: see tools/corpus.py. The result is a readable table, sorted:

    kind TAB word TAB place TAB occurrences with إن TAB occurrences with أن

``proofreader/spelling/particles.py`` explains the features. The same input gives the same bytes. At the end the
agreement of the table with the skipped articles is printed, and that of the word before alone.
"""

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from corpus import edited_articles

from proofreader.arabic import parse
from proofreader.core import Words
from proofreader.spelling.inna import PARTICLES
from proofreader.spelling.particles import Feature, features, odds

_IS_INNA = {form: inna for pair in PARTICLES.values() for form, inna in zip(pair, (False, True), strict=True)}


def occurrences(texts: Iterable[str]) -> Iterator[tuple[bool, Words, int]]:
    """Every particle: whether it is إن, the words of its text, its place among them."""
    for text in texts:
        words = parse(text).words
        for at, word in enumerate(words):
            if (inna := _IS_INNA.get(word.bare)) is not None:
                yield inna, words, at


def count(texts: Iterable[str], least: int) -> list[str]:
    """The lines of the table."""
    counts: dict[bool, Counter[Feature]] = {True: Counter(), False: Counter()}
    totals: Counter[bool] = Counter()
    for is_inna, words, at in occurrences(texts):
        totals[is_inna] += 1
        counts[is_inna].update(features(words, at))
    rows = [f"total\t\t\t{totals[True]}\t{totals[False]}"]
    for feature in sorted(counts[True].keys() | counts[False].keys()):
        with_inna, with_anna = counts[True][feature], counts[False][feature]
        if with_inna + with_anna >= least:
            rows.append("\t".join((*feature, str(with_inna), str(with_anna))))
    rows.sort(key=lambda row: row.rsplit("\t", 2)[0])  # they are searched
    return ["# What stands before and after إن and أن in edited news, counted by tools/count_particles.py.", *rows]


def agreement(texts: Iterable[str]) -> str:
    """How often the table in resources and the texts agree."""
    total = agreed = by_word_before = 0
    for is_inna, words, at in occurrences(texts):
        total += 1
        agreed += (odds(words, at).value > 0) == is_inna
        by_word_before += (odds(words, at, kinds=("before",)).value > 0) == is_inna
    return f"{total} held out: {agreed / total:.1%} agree; by the word before alone {by_word_before / total:.1%}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--skip", type=int, default=1000)
    parser.add_argument("--least", type=int, default=3)
    parser.add_argument("--out", type=Path, default=Path("resources/context/particles.tsv"))
    options = parser.parse_args()
    rows = count(edited_articles(options.corpus, options.skip), options.least)
    options.out.write_text("\n".join(rows) + "\n", encoding="utf-8")
    print(f"{options.out}: {len(rows)} lines")
    print(agreement(edited_articles(options.corpus, 0, options.skip)))


if __name__ == "__main__":
    main()
