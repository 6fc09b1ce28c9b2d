"""Measures the lexicon's readings against a treebank.

    python -m benchmarks.grammar TREEBANK.conllu [--show N]

A token counts where its word is accepted. «among» is the share of tokens whose gold value is among the readings of the
same part of speech, an unknown value counting as any; «committed» the share for which every such reading knows the
value, «right» the share of those that have the gold one.
"""

import argparse
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from proofreader.arabic import bare
from proofreader.core import Gender, Number, PartOfSpeech, Reading
from proofreader.lexicon import load_lexicon

_PARTS = {
    "NOUN": {PartOfSpeech.NOUN, PartOfSpeech.NAME},
    "ADJ": {PartOfSpeech.NOUN},
    "PROPN": {PartOfSpeech.NAME, PartOfSpeech.NOUN},
    "VERB": {PartOfSpeech.VERB},
    "AUX": {PartOfSpeech.VERB, PartOfSpeech.PARTICLE},
    "ADP": {PartOfSpeech.PARTICLE, PartOfSpeech.NOUN},
    "PRON": {PartOfSpeech.PARTICLE},
    "SCONJ": {PartOfSpeech.PARTICLE},
    "DET": {PartOfSpeech.PARTICLE, PartOfSpeech.NOUN},
    "ADV": {PartOfSpeech.PARTICLE, PartOfSpeech.NOUN},
    "NUM": {PartOfSpeech.NOUN, PartOfSpeech.PARTICLE},
    "PART": {PartOfSpeech.PARTICLE, PartOfSpeech.VERB},
}
_CONTENT = ("VERB", "NOUN", "ADJ", "PROPN", "AUX", "NUM", "ADV", "DET", "PRON", "ADP", "SCONJ", "PART")
_GENDERS = {"Masc": Gender.MASCULINE, "Fem": Gender.FEMININE}
_NUMBERS = {"Sing": Number.SINGULAR, "Dual": Number.DUAL, "Plur": Number.PLURAL}
_DEFINITE = {"Def": True, "Ind": False}


class Token(NamedTuple):
    """The content token of a written word: the word, its part of speech and its features."""

    word: str
    part: str
    features: dict[str, str]


def tokens(path: Path) -> Iterator[Token]:
    """The words of the treebank, each with its content token."""
    for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
        rows = [line.split("\t") for line in block.splitlines() if re.match(r"\d+\t", line)]
        written: list[list[str]] = []
        for row in rows:
            written.append(row)
            if "SpaceAfter=No" in row[9]:
                continue
            yield from _word(written)
            written = []


def _word(rows: list[list[str]]) -> Iterator[Token]:
    rows = [row for row in rows if row[3] not in ("PUNCT", "SYM", "X")]
    text = bare("".join(row[1] for row in rows))
    if not rows or not re.fullmatch("[ء-ي]+", text):
        return
    best = min(rows, key=lambda row: _CONTENT.index(row[3]) if row[3] in _CONTENT else 99)
    if best[3] in _PARTS:
        features = dict(pair.split("=", 1) for pair in best[5].split("|")) if best[5] != "_" else {}
        yield Token(text.replace("لال", "لل") if text.startswith(("لال", "ولال")) else text, best[3], features)


def _value(reading: Reading, feature: str) -> object:
    return {"Gender": reading.gender, "Number": reading.number, "Definite": reading.definite}[feature]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("treebank", type=Path)
    parser.add_argument("--show", type=int, default=0, help="wrong ones to print for each feature")
    options = parser.parse_args()
    lexicon = load_lexicon()
    parts: Counter[bool] = Counter()
    by_part: defaultdict[str, Counter[bool]] = defaultdict(Counter)
    rows: defaultdict[str, Counter[str]] = defaultdict(Counter)
    wrong: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for word, part, features in tokens(options.treebank):
        readings = lexicon.readings(word)
        if not readings:
            continue
        same = [reading for reading in readings if reading.part in _PARTS[part]]
        parts[bool(same)] += 1
        by_part[part][bool(same)] += 1
        if not same:
            wrong["part"][f"{word} {part}"] += 1
        if part not in ("NOUN", "ADJ", "VERB") or not same:
            continue
        for feature, values in (("Gender", _GENDERS), ("Number", _NUMBERS), ("Definite", _DEFINITE)):
            if (gold := values.get(features.get(feature, ""))) is None:
                continue
            found = {_value(reading, feature) for reading in same}
            key = f"{feature} of {'verbs' if part == 'VERB' else 'nouns'}"
            rows[key]["all"] += 1
            rows[key]["among"] += gold in found or None in found
            if None not in found:
                rows[key]["committed"] += 1
                rows[key]["right"] += gold in found
                if gold not in found:
                    wrong[key][f"{word} {features[feature]}"] += 1
    print(f"part of speech among the readings: {100 * parts[True] / parts.total():.1f} % of {parts.total()}")
    for part, counts in by_part.items():
        print(f"    {part:6} {100 * counts[True] / counts.total():5.1f} % of {counts.total()}")
    print(f"{'':22}{'tokens':>7}{'among':>9}{'committed':>11}{'right':>9}")
    for key, row in rows.items():
        committed = max(row["committed"], 1)
        shares = [100 * row["among"] / row["all"], 100 * row["committed"] / row["all"], 100 * row["right"] / committed]
        print(f"{key:22}{row['all']:7}" + "".join(f"{share:9.1f} %" for share in shares))
    for key, errors in wrong.items():
        if options.show:
            print(key, "; ".join(f"{word} ×{n}" for word, n in errors.most_common(options.show)))


if __name__ == "__main__":
    main()
