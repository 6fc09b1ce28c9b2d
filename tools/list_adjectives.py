#!/usr/bin/env python3
"""Lists the adjectives of counted news: the words that a noun beside them must agree with.

    python tools/list_adjectives.py [--least 3] [--out resources/grammar/adjectives.txt]

Of the words in resources/context/pairs.tsv those that the lexicon reads as adjectives, without article and ending.
``syntax/outline.py`` passes over all others. The same input gives the same bytes.
"""

import argparse
from pathlib import Path

from proofreader.lexicon import load_lexicon
from proofreader.syntax import node_of


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--least", type=int, default=3, help="occurrences that a word must have")
    parser.add_argument("--pairs", type=Path, default=Path("resources/context/pairs.tsv"))
    parser.add_argument("--out", type=Path, default=Path("resources/grammar/adjectives.txt"))
    options = parser.parse_args()
    lexicon = load_lexicon()
    found = set()
    for line in options.pairs.read_text(encoding="utf-8").splitlines():
        word, _, rest = line.partition("\t")
        if line.startswith("#") or int(rest.partition("\t")[0] or 0) < options.least:
            continue
        stem = word.removeprefix("ال").removesuffix("ة")
        if len(stem) > 2 and stem not in found and node_of(stem, lexicon).as_adjective.describes:
            found.add(stem)
    lines = ["# Adjectives without article and ending, listed by tools/list_adjectives.py", *sorted(found)]
    options.out.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{options.out}: {len(found)} adjectives")


if __name__ == "__main__":
    main()
