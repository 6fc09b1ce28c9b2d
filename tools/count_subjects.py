#!/usr/bin/env python3
"""Counts after which verbs the next noun is the subject, by how well the two agree in gender.

    python tools/count_subjects.py CORPUS_DIR [--skip 1000] [--out resources/grammar/subjects.tsv]

«أكد» is masculine before nearly every masculine noun and «أكدت» before nearly every feminine one: what follows is the
subject. «غادر المدينة» shows itself by disagreeing. A line: the verb in the masculine, and how often its masculine form
stood before a masculine and a feminine noun with the article, its feminine form before a masculine and a feminine one.

Beside it ``verb_subjects.tsv`` and ``subject_nouns.tsv``: how the nearest possible subject (``syntax/subjects.py``)
agrees, by where the verb stands, and by the noun. Articles are read as in tools/count_agreement.py, books left out.
"""

import argparse
from collections import Counter, defaultdict
from functools import lru_cache
from pathlib import Path
from typing import Any

from count_agreement import LEXICON, texts

from proofreader.arabic import parse
from proofreader.arabic.clitics import without_conjunction
from proofreader.core import Gender, Number, Tense
from proofreader.syntax import text_of
from proofreader.syntax.subjects import Opening, nearest_subject, opening_of
from proofreader.syntax.verbs import SAYING, third_singular

Table = defaultdict[str, Counter[Any]]
CONJUNCTIONS = ("و", "ف")
COLUMN_OF = {Opening.SENTENCE: 0, Opening.FRONTED: 0, Opening.COORDINATED: 1, Opening.CLAUSE: 2}


@lru_cache(400_000)
def verb(word: str) -> tuple[str, Gender] | None:
    """(masculine form, gender) of a word that may be a verb in the third person singular; None for any other."""
    readings = [r for r in LEXICON.readings(word) if r.is_verb and not r.pronoun]
    third = [r for r in readings if r.person == 3 and r.number is Number.SINGULAR and r.gender]
    third = [r for r in third if not r.proclitics] or third
    if not third or len({(r.stem, r.gender) for r in third}) > 1:
        return None
    reading = third[0]
    if reading.gender is Gender.MASCULINE:
        return reading.stem, Gender.MASCULINE
    if reading.tense is Tense.IMPERFECT:
        return "ي" + reading.stem[1:], Gender.FEMININE
    stem = reading.stem[:-1]
    for form in (stem, stem + "ى", stem + "ا"):
        if any(
            r.tense is Tense.PERFECT and r.gender is Gender.MASCULINE and r.number is Number.SINGULAR and not r.pronoun
            for r in LEXICON.readings(form)
        ):
            return form, Gender.FEMININE
    return None


@lru_cache(400_000)
def agreement(word: str) -> Gender | None:
    """The gender that a singular verb before the noun has; None where unknown."""
    readings = LEXICON.readings(word)
    if not word.startswith("ال") or not readings or not all(r.is_noun and r.has_article for r in readings):
        return None
    found = {
        Gender.FEMININE
        if r.number is Number.PLURAL and not r.human
        else None
        if r.number is Number.PLURAL
        else r.gender
        for r in readings
    }
    return found.pop() if len(found) == 1 else None


def verbs_and_nouns(folder: Path, skip: int) -> tuple[Table, Table]:
    """Count how the first possible subject agrees with the verb before it: by verb and opening, by noun."""
    verbs: Table = defaultdict(Counter)
    nouns: Table = defaultdict(Counter)
    for article in texts(folder, skip, books=False):
        text = text_of(parse(article), LEXICON)
        for at, form in enumerate(text.forms):
            readings = third_singular(text.node(at)) if (found := verb(form)) else ()
            if found is None or not readings:
                continue
            opening = opening_of(text, at, is_coordinated=readings[0].proclitics[:1] in CONJUNCTIONS)
            subject = nearest_subject(text, at) if opening else None
            if opening is None or subject is None:
                continue
            agrees = found[1] is subject.gender
            stem = text.node(subject.at).stem
            nouns[stem][agrees] += 1
            nouns[stem]["said"] += agrees and without_conjunction(form) in SAYING
            if subject.near:
                verbs[found[0]][COLUMN_OF[opening], agrees] += 1
    return verbs, nouns


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--skip", type=int, default=1000)
    parser.add_argument("--least", type=int, default=10, help="occurrences that a line must have")
    parser.add_argument("--out", type=Path, default=Path("resources/grammar/subjects.tsv"))
    options = parser.parse_args()
    table: defaultdict[str, Counter[tuple[Gender, Gender]]] = defaultdict(Counter)
    for text in texts(options.corpus, options.skip, books=False):
        words = parse(text).words
        for at, word in enumerate(words.bares[:-1]):
            following = words.bares[at + 1]
            if not following.startswith("ال") or not words.follows_closely(at + 1):
                continue
            if (found := verb(word)) and (gender := agreement(following)):
                table[found[0]][found[1], gender] += 1
    columns = [(one, other) for one in Gender for other in Gender]
    lines = ["# verb\tmm\tmf\tfm\tff (counted by tools/count_subjects.py)"]
    for form, counts in sorted(table.items()):
        if counts.total() >= options.least:
            lines.append("\t".join((form, *(str(counts[column]) for column in columns))))
    verbs, nouns = verbs_and_nouns(options.corpus, options.skip)
    rows = ["# verb, then agreed and not: opening a sentence, behind a conjunction, in a clause (counted by this tool)"]
    for form, seen in sorted(verbs.items()):
        if seen.total() >= options.least // 2:
            rows.append("\t".join((form, *(str(seen[at, agrees]) for at in range(3) for agrees in (True, False)))))
    options.out.with_name("verb_subjects.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    rows = ["# noun, how often it agreed with the verb before it, not, and with verbs of saying (counted by this tool)"]
    for stem, seen in sorted(nouns.items()):
        if seen[True] >= options.least // 2:
            rows.append(f"{stem}\t{seen[True]}\t{seen[False]}\t{seen['said']}")
    options.out.with_name("subject_nouns.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    options.out.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{options.out}: {len(lines) - 1} verbs")


if __name__ == "__main__":
    main()
