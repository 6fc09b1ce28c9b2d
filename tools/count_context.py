#!/usr/bin/env python3
"""Counts words and pairs of neighbouring words in edited news, for choosing among spellings in context.

    python tools/count_context.py CORPUS_DIR [--skip 1000] [--min-pair 3] [--out resources/context/pairs.tsv]

CORPUS_DIR: see tools/corpus.py. The first ``--skip`` articles of each file are not counted, so that they can be used
for measuring.

The result is a readable table, one line a word, sorted by word:

    word TAB count TAB next:count next:count …

Only pairs seen at least ``--min-pair`` times are kept, commonest first; a word is kept with two occurrences or a pair.
``<s>`` stands for the beginning of a paragraph or whatever follows punctuation, ``</s>`` for its end, ``<n>`` for a
number. The table holds counts alone, no text. The same input gives the same bytes.
"""

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

from corpus import edited_articles

from proofreader.arabic import parse
from proofreader.spelling.context import END, START, after, before


def count(texts: Iterable[str]) -> tuple[Counter[str], Counter[tuple[str, str]]]:
    """Words and pairs of all texts."""
    words: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    for text in texts:
        found = parse(text).words
        for at, word in enumerate(found):
            previous, following = before(found, at), after(found, at)
            words[word.bare] += 1
            pairs[previous, word.bare] += 1
            if previous.startswith("<"):
                words[previous] += 1
            if following.startswith("<"):
                pairs[word.bare, following] += 1
                words[following] += 1
    return words, pairs


def write(words: Counter[str], pairs: Counter[tuple[str, str]], least: int, out: Path) -> int:
    """Writes the table; returns its size in bytes."""
    following: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    for (first, second), n in pairs.items():
        if n >= least:
            following[first].append((-n, second))
    lines = [
        "# Words and pairs of neighbouring words in edited news, counted by tools/count_context.py.",
        f"# total {sum(n for word, n in words.items() if not word.startswith('<'))}",
    ]
    for word in sorted(words):
        if words[word] >= 2 or word in following:
            pairs_text = " ".join(f"{second}:{-n}" for n, second in sorted(following.get(word, ())))
            lines.append(f"{word}\t{words[word]}\t{pairs_text}".rstrip())
    data = ("\n".join(lines) + "\n").encode()
    out.write_bytes(data)
    return len(data)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--skip", type=int, default=1000)
    parser.add_argument("--min-pair", type=int, default=3)
    parser.add_argument("--out", type=Path, default=Path("resources/context/pairs.tsv"))
    options = parser.parse_args()
    size = write(*count(edited_articles(options.corpus, options.skip)), options.min_pair, options.out)
    print(f"{options.out}: {size / 1e6:.1f} MB (sentence marks {START} {END})")


if __name__ == "__main__":
    main()
