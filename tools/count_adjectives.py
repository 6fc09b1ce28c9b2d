#!/usr/bin/env python3
"""Counts how reliably adjectives agree with the noun right before them: the evidence that a form is an adjective.

    python tools/count_adjectives.py CORPUS_DIR [--skip 1000] [--out resources/grammar/describing.tsv]

CORPUS_DIR: see tools/corpus.py; news alone, without the first and last ``--skip`` articles of each file. Only nouns
right behind a preposition are looked at, so that no noun farther back is described. A line of the result: a form
without article, and how often it stood

definite, refused      «ال…» after a definite noun whose gender it has, has not
indefinite, refused    without article after an indefinite noun likewise
accusative, refused    with the alef of tanwin after a masculine noun that has it, that has not

The same input gives the same bytes.
"""

import argparse
import re
from collections import Counter, defaultdict
from functools import lru_cache
from pathlib import Path

from corpus import NEWS, texts

from proofreader.arabic import parse
from proofreader.arabic.clitics import ARTICLE
from proofreader.core import Gender, Number, Words
from proofreader.lexicon.noun_classes import known_class
from proofreader.syntax.phrases import PREPOSITIONS

_NO_ADJECTIVE = ("ات", "ون", "ين", "ان", "اء", "ى", "ا")
_ALIKE = re.compile("[ء-ي]{3,}")


@lru_cache(400_000)
def noun(form: str) -> tuple[bool, bool, str] | None:
    """(definite, behind a written preposition, gender asked) of a noun whose class is known."""
    article = re.match("[وف]?(بال|كال|لل|ال)", form)
    stem = form[article.end() :] if article else form
    governed = article is not None and article[1] != ARTICLE
    known = known_class(stem)
    if known is None:
        return None
    if known.number is Number.PLURAL and known.human is False:
        return bool(article), governed, "f"
    if known.number is Number.SINGULAR and known.gender:
        return bool(article), governed, "m" if known.gender is Gender.MASCULINE else "f"
    return None


def count(words: Words, table: "defaultdict[str, Counter[str]]") -> None:
    """Adds what the words of a text show."""
    bares = words.bares
    for at in range(1, len(bares)):
        if not words.follows_closely(at):
            continue
        first, second = bares[at - 1], bares[at]
        if second.endswith("ا") and len(second) > 4 and second[:2] != ARTICLE:
            _accusative(first, second[:-1], table)
            continue
        known = noun(first)
        definite = second[:2] == ARTICLE
        stem = second[2:] if definite else second
        if known is None or known[0] != definite or stem.endswith(_NO_ADJECTIVE) or not _ALIKE.fullmatch(stem):
            continue
        if not known[1] and not (at > 1 and words.follows_closely(at - 1) and bares[at - 2] in PREPOSITIONS):
            continue
        agrees = (known[2] == "f") == stem.endswith("ة")
        table[stem][("d" if definite else "i") + ("" if agrees else "-")] += 1


def _accusative(first: str, stem: str, table: "defaultdict[str, Counter[str]]") -> None:
    base = first[:-1] if first.endswith("ا") else first
    if base[-1:] in ("", "ء", "ى", "أ", "ي"):  # they take no alef, or hide it
        return
    known = known_class(base)
    if known is not None and known.gender is Gender.MASCULINE and known.number is Number.SINGULAR:
        table[stem]["a" if first.endswith("ا") else "a-"] += 1


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--skip", type=int, default=1000)
    parser.add_argument("--least", type=int, default=4, help="occurrences that a line must have")
    parser.add_argument("--out", type=Path, default=Path("resources/grammar/describing.tsv"))
    options = parser.parse_args()
    table: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for name in (*NEWS, "saudi"):
        for text in list(texts(options.corpus, name, options.skip))[: -options.skip]:
            count(parse(text).words, table)
    lines = ["# form\tdefinite\trefused\tindefinite\trefused\taccusative\trefused (tools/count_adjectives.py)"]
    for form, seen in sorted(table.items()):
        agreed = seen["d"] + seen["i"] + seen["a"]
        if agreed >= options.least and agreed >= 2 * (seen["d-"] + seen["i-"]):
            lines.append("\t".join((form, *(str(seen[column]) for column in ("d", "d-", "i", "i-", "a", "a-")))))
    options.out.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{options.out}: {len(lines) - 1} forms")


if __name__ == "__main__":
    main()
