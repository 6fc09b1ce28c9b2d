#!/usr/bin/env python3
"""Counts words and pairs of neighbouring words, for choosing among spellings in context.

    python tools/count_context.py CORPUS_DIR [--out resources/context/pairs.tsv]

CORPUS_DIR: see tools/corpus.py, which also says what weight each source has and how many articles are left for tests.
Takes about four minutes and 4 GB of memory for 45 million words; needs numpy.

The result is a readable table, one line a word, sorted by word:

    word TAB count TAB next:count next:count …

A count is a weighted one, rounded. A pair is kept that was seen at least ``LEAST_PAIR`` times, and ``LEAST_RATIO``
times as often as its words alone would meet by chance: what is commoner than chance is all that decides. Commonest
first. A word is kept with ``LEAST_WORD`` occurrences or a pair. ``<s>`` stands for the beginning of a paragraph or
whatever follows punctuation, ``</s>`` for its end, ``<n>`` for a number. The table holds counts alone, no text. The
same input gives the same bytes.

In a source whose spelling can't be trusted only words are counted that can be spelt in one way: «على» beside «علي»
would count what was typed for what was meant. Books of Egypt write the hamza of «مسئول» otherwise; there such words
are left out too.
"""

import argparse
from array import array
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from corpus import SOURCES, Source, texts
from numpy.typing import NDArray

from proofreader.arabic import parse
from proofreader.lexicon import load_lexicon
from proofreader.spelling.context import END, NUMBER, START

LEAST_PAIR, LEAST_RATIO, LEAST_WORD = 3, 2.0, 3
# A pair seen once in a book is more often an accident than usage.
_LEAST_IN_BOOKS = 2
_BREAK, _NUMBER = 0, 1  # the first two numbers of a vocabulary; a break is START of what follows, END of what precedes
_SHIFT = np.int64(1 << 32)
_EGYPTIAN = ("ئو", "ءو")


class Vocabulary(dict[str, int]):
    """Word → number, in the order of first occurrence."""

    def __init__(self) -> None:
        super().__init__({START: _BREAK, NUMBER: _NUMBER})

    def __missing__(self, word: str) -> int:
        number = self[word] = len(self)
        return number


def numbered(articles: Iterable[str], vocabulary: Vocabulary) -> NDArray[np.int64]:
    """The words of all texts as numbers in a row, with breaks and numbers between them as ``context`` sees them."""
    row = array("q", [_BREAK])
    for text in articles:
        for paragraph in text.split("\n"):
            words = parse(paragraph).words
            for at, form in enumerate(words.bares):
                if at and not words.follows_closely(at) and (gap := words.gap(at)) is not None and not gap.isspace():
                    row.append(_NUMBER if any(map(str.isdigit, gap)) else _BREAK)
                row.append(vocabulary[form])
            if words.bares:
                row.append(_BREAK)
    return np.frombuffer(row, dtype=np.int64)


def pairs_of(row: NDArray[np.int64], may_count: NDArray[np.bool_]) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Each pair of neighbours of which both may be counted, as one number, and how often it occurs."""
    fits = may_count[row]
    pairs, counts = np.unique((row[:-1] * _SHIFT + row[1:])[fits[:-1] & fits[1:]], return_counts=True)
    return pairs, counts.astype(np.float64)


def trusted(source: Source, words: list[str]) -> NDArray[np.bool_]:
    """Which words may be counted in the source."""
    if source.weight < 1:
        return np.array([not any(seat in word for seat in _EGYPTIAN) for word in words])
    if source.is_edited:
        return np.ones(len(words), dtype=np.bool_)
    lexicon = load_lexicon()
    return np.array([word.startswith("<") or (len(word) > 1 and lexicon.alike(word) == (word,)) for word in words])


def count(folder: Path) -> tuple[list[str], NDArray[np.float64], NDArray[np.int64], NDArray[np.float64]]:
    """The words, the occurrences of each, the pairs as numbers, and the occurrences of each."""
    vocabulary = Vocabulary()
    rows = {
        name: numbered(texts(folder, name, source.for_tests), vocabulary) for name, source in sorted(SOURCES.items())
    }
    words = list(vocabulary)
    occurrences = np.zeros(len(words))
    all_pairs, all_counts = [], []
    for name, row in rows.items():
        source = SOURCES[name]
        may_count = trusted(source, words)
        occurrences += source.weight * np.bincount(row, minlength=len(words)) * may_count
        pairs, counts = pairs_of(row, may_count)
        if source.weight < 1:
            pairs, counts = pairs[counts >= _LEAST_IN_BOOKS], counts[counts >= _LEAST_IN_BOOKS]
        all_pairs.append(pairs)
        all_counts.append(source.weight * counts)
    pairs, places = np.unique(np.concatenate(all_pairs), return_inverse=True)
    return words, occurrences, pairs, np.bincount(places, weights=np.concatenate(all_counts)).astype(np.float64)


def write(
    words: list[str],
    occurrences: NDArray[np.float64],
    pairs: NDArray[np.int64],
    together: NDArray[np.float64],
    out: Path,
) -> int:
    """Write the table; return its size in bytes."""
    total = int(occurrences[_NUMBER + 1 :].sum())
    first, second = pairs // _SHIFT, pairs % _SHIFT
    by_chance = occurrences[first] * occurrences[second] / total
    together = np.round(together)
    kept = (together >= LEAST_PAIR) & (together >= LEAST_RATIO * by_chance) & (first + second > 0)
    following: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    for one, other, n in zip(first[kept].tolist(), second[kept].tolist(), together[kept].tolist(), strict=True):
        following[words[one]].append((-int(n), END if other == _BREAK else words[other]))
    rows = {
        word: n
        for word, n in zip(words, np.round(occurrences).astype(int).tolist(), strict=True)
        if n >= LEAST_WORD or word in following
    }
    rows[END] = rows[START]
    lines = [
        "# Words and pairs of neighbouring words in news and books, counted by tools/count_context.py.",
        f"# total {total}",
    ]
    for word in sorted(rows):
        pairs_text = " ".join(f"{other}:{-n}" for n, other in sorted(following.get(word, ())))
        lines.append(f"{word}\t{rows[word]}\t{pairs_text}".rstrip())
    data = ("\n".join(lines) + "\n").encode()
    out.write_bytes(data)
    return len(data)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--out", type=Path, default=Path("resources/context/pairs.tsv"))
    options = parser.parse_args()
    size = write(*count(options.corpus), options.out)
    print(f"{options.out}: {size / 1e6:.1f} MB (sentence marks {START} {END})")


if __name__ == "__main__":
    main()
