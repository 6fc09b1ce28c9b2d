#!/usr/bin/env python3
"""Counts how nouns agree in edited text: the evidence for their gender, number and humanity.

    python tools/count_agreement.py CORPUS_DIR [--skip 1000] [--out resources/grammar/gender.tsv]

CORPUS_DIR: see tools/corpus.py; raw articles and those of Tunisia are left out, and so are the first and the last
``--skip`` articles of each file, kept for measuring. A line of the result: a noun without article, and how often
it stood

m f p          with masculine singular, feminine singular (or plural of things), human plural agreement: a demonstrative
               before its article, a relative pronoun after it, an adjective after preposition + noun
numeral_m _f   after a numeral from 3 to 10 for a masculine (ثلاثة), a feminine (ثلاث) noun
single         as an accusative after a numeral from 11 to 99

The same input gives the same bytes.
"""

import argparse
import json
import lzma
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from proofreader.arabic import parse
from proofreader.core import Case, Words
from proofreader.lexicon import load_lexicon

LEFT_OUT = ("raw", "tunisia")
LEXICON = load_lexicon()
DEMONSTRATIVES = {
    clitic + word: kind
    for clitic in ("", "و", "ب", "ل", "ف", "ك")
    for word, kind in (("هذا", "m"), ("هذه", "f"), ("ذلك", "m"), ("تلك", "f"), ("هؤلاء", "p"), ("أولئك", "p"))
}
RELATIVES = {"الذي": "m", "التي": "f", "الذين": "p", "اللواتي": "p", "اللاتي": "p"}
PREPOSITIONS = frozenset(
    clitic + word
    for clitic in ("", "و")
    for word in "في من إلى على عن منذ خلال بعد قبل عبر مع ضد حول دون لدى بين تحت فوق بسبب".split()
)
NUMERALS = {
    clitic + word: kind
    for clitic in ("", "و", "ب", "ل", "وب", "ف")
    for kind, words in (("nf", "ثلاث أربع خمس ست سبع ثماني تسع"), ("nm", "ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة"))
    for word in words.split()
}
TENS = frozenset(
    clitic + stem + ending
    for clitic in ("", "و")
    for stem in "عشر ثلاث أربع خمس ست سبع ثمان تسع".split()
    for ending in ("ون", "ين")
) | {"عشر", "عشرة"}
COLUMNS = ("m", "f", "p", "nm", "nf", "s")


def texts(folder: Path, skip: int, *, books: bool = True) -> Iterator[str]:
    """The texts that are counted."""
    for path in sorted(folder.glob("*.jsonl.xz")):
        if path.name.startswith(LEFT_OUT) or (path.name.startswith("books") and not books):
            continue
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            read = [json.loads(line)["text"] for line in lines]
        yield from read if path.name.startswith("books") else read[skip : len(read) - skip]


@lru_cache(400_000)
def noun(word: str) -> tuple[bool, str] | None:
    """(has the article, stem) of a word that has no other reading but noun or name; None otherwise."""
    readings = LEXICON.readings(word)
    if not readings or not all(r.is_nominal and not r.pronoun for r in readings):
        return None
    first = readings[0]
    if len({(r.proclitics, r.stem) for r in readings}) > 1:
        first = min(readings, key=lambda r: len(r.stem)) if first.proclitics == "" and word.startswith("ال") else first
    return first.has_article, first.stem


@lru_cache(400_000)
def plain_article(word: str) -> str | None:
    """The stem of «ال» + noun."""
    found = noun(word) if word.startswith("ال") else None
    return found[1] if found and found[0] else None


@lru_cache(400_000)
def accusative(word: str) -> str | None:
    """The noun before the alef of its tanwin; of شخصا, شخص."""
    readings = LEXICON.readings(word)
    if word.endswith("ا") and any(r.is_noun and r.case is Case.ACCUSATIVE and r.construct is False for r in readings):
        return word[:-1]
    return word if word.endswith("ة") and readings and all(r.is_noun for r in readings) else None


@lru_cache(400_000)
def adjective(word: str) -> tuple[bool, str] | None:
    """(has the article, kind) of a word that reads only as a singular adjective."""
    readings = LEXICON.readings(word)
    if not readings or any(r.is_verb or r.pronoun or r.construct is not None for r in readings):
        return None
    found = [r for r in readings if r.is_adjectival]
    if not found or word.endswith(("ات", "ون", "ين", "ان", "ا")):
        return None
    stem = found[0].stem
    other = stem[:-1] if stem.endswith("ة") else stem + "ة"
    if LEXICON.count(other) < 20 or LEXICON.count(stem) < 5:
        return None
    return found[0].has_article, "f" if stem.endswith("ة") else "m"


def count(folder: Path, skip: int) -> dict[str, Counter[str]]:
    """The counts of every noun seen in one of the places that tell."""
    table: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for text in texts(folder, skip):
        words = parse(text).words
        for at, word in enumerate(words.bares[:-1]):
            if (seen := _evidence(words, at, word)) is not None:
                stem, kind = seen
                table[stem][kind] += 1
    return table


def _evidence(words: Words, at: int, word: str) -> tuple[str, str] | None:
    """What the word and its neighbours tell: (noun, column)."""
    if word in RELATIVES:
        return _antecedent(words, at)
    if word in PREPOSITIONS or word.startswith(("بال", "لل")):
        return _described(words, at + 1 if word in PREPOSITIONS else at, at)
    if not words.follows_closely(at + 1):
        return None
    following = words.bares[at + 1]
    if kind := DEMONSTRATIVES.get(word):
        stem = plain_article(following)
        return (stem, kind) if stem else None
    if kind := NUMERALS.get(word):
        found = noun(following)
        return (found[1], kind) if found and not found[0] else None
    if word in TENS:
        single = accusative(following)
        return (single, "s") if single else None
    return None


def _antecedent(words: Words, at: int) -> tuple[str, str] | None:
    """The noun between a preposition or demonstrative and the relative pronoun at ``at``."""
    bares = words.bares
    if at < 2 or not (words.follows_closely(at) and words.follows_closely(at - 1)):
        return None
    if bares[at - 2] not in PREPOSITIONS and bares[at - 2] not in DEMONSTRATIVES:
        return None
    found = noun(bares[at - 1])
    return (found[1], RELATIVES[bares[at]]) if found and found[0] else None


def _described(words: Words, here: int, at: int) -> tuple[str, str] | None:
    """The noun at ``here``, governed by the preposition at ``at``, with the adjective after it."""
    if here + 1 >= len(words.bares) or not words.follows_closely(here + 1):
        return None
    if here != at and not words.follows_closely(here):
        return None
    found, described = noun(words.bares[here]), adjective(words.bares[here + 1])
    return (found[1], described[1]) if found and described and found[0] == described[0] else None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--skip", type=int, default=1000)
    parser.add_argument("--least", type=int, default=3, help="occurrences that a line must have")
    parser.add_argument("--out", type=Path, default=Path("resources/grammar/gender.tsv"))
    options = parser.parse_args()
    table = count(options.corpus, options.skip)
    lines = ["# form\tm\tf\tp\tnumeral_m\tnumeral_f\tsingle (counted by tools/count_agreement.py)"]
    for form, counts in sorted(table.items()):
        if counts.total() >= options.least and re.fullmatch("[ء-ي]{2,}", form):
            lines.append("\t".join((form, *(str(counts[column]) for column in COLUMNS))))
    options.out.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{options.out}: {len(lines) - 1} nouns")


if __name__ == "__main__":
    main()
