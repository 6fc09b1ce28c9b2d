#!/usr/bin/env python3
"""Counts how often nouns are annexed to a definite noun, and how often they have the article before one.

    python tools/count_annexed.py CORPUS_DIR [--out resources/grammar/annexed.tsv]

CORPUS_DIR: see tools/corpus.py; all sources that are counted, each by its weight. A line: a stem without article and
clitics, and how often

annexed          it stood without the article right before a word with it
with article     … with the article
behind annexed   it stood with the article right behind a noun without
behind article   … behind a noun with it

The same input gives the same bytes.
"""

import argparse
from collections import defaultdict
from functools import lru_cache
from pathlib import Path

from corpus import SOURCES, texts

from proofreader.arabic import parse
from proofreader.arabic.clitics import ARTICLE
from proofreader.lexicon import load_lexicon
from proofreader.syntax import node_of

LEXICON = load_lexicon()
Table = defaultdict[str, float]
_LEAST = 5


@lru_cache(1_000_000)
def noun(form: str) -> tuple[str, bool]:
    """(stem, whether it has the article) of a form that may be a noun; ("", False) of any other."""
    node = node_of(form, LEXICON)
    return (node.stem, node.has_article) if node.has_nominals else ("", False)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--out", type=Path, default=Path("resources/grammar/annexed.tsv"))
    options = parser.parse_args()
    first: tuple[Table, Table] = (defaultdict(float), defaultdict(float))
    second: tuple[Table, Table] = (defaultdict(float), defaultdict(float))
    for name, source in sorted(SOURCES.items()):
        for article in texts(options.corpus, name, source.for_tests):
            words = parse(article).words
            for at in range(1, len(words.bares)):
                following = words.bares[at]
                if not following.startswith(ARTICLE) or len(following) < 4 or not words.follows_closely(at):
                    continue
                stem, with_article = noun(words.bares[at - 1])
                if stem:
                    first[with_article][stem] += source.weight
                    second[with_article][following[2:]] += source.weight
    lines = ["# stem\tannexed\twith article\tbehind annexed\tbehind article (tools/count_annexed.py)"]
    for stem in sorted({*first[0], *first[1], *second[0], *second[1]}):
        counts = [round(table.get(stem, 0)) for table in (*first, *second)]
        if max(counts) >= _LEAST:
            lines.append("\t".join((stem, *map(str, counts))))
    options.out.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{options.out}: {len(lines) - 1} stems")


if __name__ == "__main__":
    main()
