#!/usr/bin/env python3
"""Fits the weights of the evidence for slips of agreement (``proofreader/syntax/odds.py``).

    python tools/fit_agreement.py CORPUS_DIR QUESTION [--articles 1000] [--show 0] [--verdicts FILE]

QUESTION: adjective or annexation. CORPUS_DIR: see tools/corpus.py; the articles of the edited news that are never
counted, and the first ones of two raw sources. Needs numpy.

What disagrees in print is right nearly always; a slip is made by putting the other gender, or the article, where all
is right. A logistic regression tells the two apart, with a penalty on large weights. A piece of evidence that was seen
less than twenty times gets no weight. Prints how many slips are found at which number of alarms per 1,000 words,
measured on places that were left out (four parts in turn). ``--show N``: the N most suspicious places in print.
Writes ``resources/grammar/QUESTION_weights.tsv``. The same input gives the same bytes.

Slips that were put in are more, and plainer, than those of writers. So the weights are fitted once more to places of
fresh copy that were read: ``--verdicts`` (default: ``tools/QUESTION_verdicts.tsv`` where it exists), a line a place:
1 for a slip or 0, then its pieces of evidence with tabs between. The log odds of the first fit are one piece among
others, which may each add a little. After it the log odds are those of a slip in such copy.
"""

import argparse
import random
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import numpy as np
from corpus import NEWS, texts
from numpy.typing import NDArray

from proofreader.arabic import parse
from proofreader.arabic.clitics import ARTICLE
from proofreader.core import Number
from proofreader.lexicon import load_lexicon
from proofreader.syntax import Text, adjective_evidence, annexation_evidence
from proofreader.syntax.outline import ADJECTIVE, candidates_if

LEXICON = load_lexicon()
_RAW = ("saudi", "tunisia")
_RAW_SHARE = 0.3
_LEAST, _PENALTY, _PARTS = 20, 3.0, 4
_VERDICT_LEAST, _VERDICT_PENALTY, _FIRST_PENALTY = 6, 4.0, 0.1
_RATES = (0.01, 0.02, 0.03, 0.05, 0.08, 0.12)


class Case(NamedTuple):
    """A place in print, with a slip put in or as it stands."""

    slip: bool
    evidence: frozenset[str]
    context: str


def adjective_cases(text: Text, chance: random.Random) -> Iterator[Case]:
    """Adjectives that do not fit the noun before them, and a third of those that do in the other gender."""
    forms = text.forms
    for at in range(1, len(forms)):
        if not text.joined(at) or not candidates_if(forms[at - 1], forms[at], ADJECTIVE):
            continue
        found = adjective_evidence.pair_of(text, at)
        if found is None:
            continue
        if found.shown is not found.asked:
            yield Case(False, adjective_evidence.evidence(text, at, found), _context(text, at))
    for at in range(1, len(forms)):
        if not text.joined(at) or chance.random() > 0.3:
            continue
        found = adjective_evidence.pair_of(text, at)
        if found is None or found.shown is not found.asked:
            continue
        other = (ARTICLE if found.definite else "") + found.right
        if not LEXICON.accepts(other) or not candidates_if(forms[at - 1], other, ADJECTIVE):
            continue
        with Replaced(text, at, other):
            slip = adjective_evidence.mismatch(text, at)
            if slip is not None:
                yield Case(True, adjective_evidence.evidence(text, at, slip), _context(text, at))


def annexation_cases(text: Text, chance: random.Random) -> Iterator[Case]:
    """Definite nouns side by side, and some annexed nouns with an article that they should not have."""
    forms = text.forms
    for at in range(len(forms) - 1):
        if not text.joined(at + 1) or not forms[at + 1].startswith(ARTICLE):
            continue
        found = annexation_evidence.definite_pair(text, at)
        if found is not None:
            yield Case(False, annexation_evidence.evidence(text, at, found), _context(text, at))
            continue
        node = text.node(at)
        if len(forms[at]) < 4 or chance.random() > 0.3 or node.stem != forms[at] or node.number is not Number.SINGULAR:
            continue
        if not node.is_nominal or not node.is_bare or not LEXICON.accepts(ARTICLE + forms[at]):
            continue
        with Replaced(text, at, ARTICLE + forms[at]):
            slip = annexation_evidence.definite_pair(text, at)
            if slip is not None:
                yield Case(True, annexation_evidence.evidence(text, at, slip), _context(text, at))


class Replaced:
    """Another form at a place of the text, as long as the context lasts."""

    def __init__(self, text: Text, at: int, form: str) -> None:
        self._text, self._at, self._form = text, at, form

    def __enter__(self) -> None:
        self._forms = self._text.forms
        self._text.forms = [*self._forms[: self._at], self._form, *self._forms[self._at + 1 :]]

    def __exit__(self, *_: object) -> None:
        self._text.forms = self._forms


def _context(text: Text, at: int) -> str:
    return f"{' '.join(text.forms[max(0, at - 6) : at])} [{text.form(at)}] {' '.join(text.forms[at + 1 : at + 5])}"


QUESTIONS: dict[str, Callable[[Text, random.Random], Iterator[Case]]] = {
    adjective_evidence.MODEL: adjective_cases,
    annexation_evidence.MODEL: annexation_cases,
}


def gathered(folder: Path, question: str, articles: int) -> tuple[int, list[Case]]:
    """The number of words that were looked at, and all cases."""
    chance, words = random.Random(1), 0
    cases: list[Case] = []
    for name in (*NEWS, *_RAW):
        for article in texts(folder, name, 0, articles if name in NEWS else int(articles * _RAW_SHARE)):
            for paragraph in article.split("\n"):
                text = Text(parse(paragraph), LEXICON)
                words += len(text.forms)
                cases.extend(QUESTIONS[question](text, chance))
    return words, cases


def fit(
    rows: NDArray[np.float64], slips: NDArray[np.float64], penalties: float | NDArray[np.float64] = _PENALTY
) -> NDArray[np.float64]:
    """The weights, of which the last is the bias; each held small by its penalty."""
    weights = np.zeros(rows.shape[1])
    penalty = np.full(rows.shape[1], penalties)
    penalty[-1] = 1e-6
    for _ in range(25):
        chance = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (chance - slips) + penalty * weights
        curve = (rows * (chance * (1 - chance))[:, None]).T @ rows + np.diag(penalty)
        weights -= np.linalg.solve(curve, slope)
    return weights


def refitted(weights: Mapping[str, float], verdicts: Path) -> dict[str, float]:
    """The weights once more fitted to the places that were read, with their bias under "bias"."""
    read = [line.split("\t") for line in verdicts.read_text(encoding="utf-8").splitlines() if line[0] != "#"]
    slips = np.array([float(verdict) for verdict, *_ in read])
    seen = Counter(piece for _, *pieces in read for piece in pieces)
    often = [p for p, n in sorted(seen.items()) if _VERDICT_LEAST <= n <= len(read) - _VERDICT_LEAST]
    places = {piece: at for at, piece in enumerate(often)}
    rows = np.zeros((len(read), len(places) + 2))
    rows[:, -1] = 1
    for row, (_, *pieces) in zip(rows, read, strict=True):
        row[-2] = weights["bias"] + sum(weights.get(piece, 0.0) for piece in pieces)
        row[[places[piece] for piece in pieces if piece in places]] = 1
    penalties = np.full(rows.shape[1], _VERDICT_PENALTY)
    penalties[-2] = _FIRST_PENALTY
    added = fit(rows, slips, penalties)
    found = {piece: added[-2] * weight for piece, weight in weights.items()}
    found["bias"] += added[-1]
    for piece, at in places.items():
        found[piece] = found.get(piece, 0.0) + added[at]
    print(f"{len(read)} places read, {int(slips.sum())} of them slips; the first log odds count {added[-2]:.2f}")
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("question", choices=sorted(QUESTIONS))
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--verdicts", type=Path)
    options = parser.parse_args()
    words, cases = gathered(options.corpus, options.question, options.articles)
    seen = Counter(piece for case in cases for piece in case.evidence)
    pieces = {piece: at for at, piece in enumerate(sorted(piece for piece, n in seen.items() if n >= _LEAST))}
    rows = np.zeros((len(cases), len(pieces) + 1))
    rows[:, -1] = 1
    for at, case in enumerate(cases):
        rows[at, [pieces[piece] for piece in case.evidence if piece in pieces]] = 1
    slips = np.array([float(case.slip) for case in cases])
    part = np.random.default_rng(0).integers(0, _PARTS, len(cases))
    odds = np.zeros(len(cases))
    for each in range(_PARTS):
        odds[part == each] = rows[part == each] @ fit(rows[part != each], slips[part != each])
    in_print = np.sort(odds[slips == 0])[::-1]
    print(f"{words} words, {len(cases)} cases, {int(slips.sum())} of them slips, {len(pieces)} pieces of evidence")
    for rate in _RATES:
        least = in_print[min(int(rate * words / 1000), len(in_print) - 1)]
        print(f"{rate} alarms per 1,000 words: log odds {least:.2f}, {np.mean(odds[slips == 1] > least):.1%} found")
    for at in [at for at in np.argsort(-odds) if not cases[at].slip][: options.show]:
        print(f"{odds[at]:.1f} {cases[at].context}")
    fitted = fit(rows, slips)
    weights = {"bias": float(fitted[-1])} | {piece: float(fitted[at]) for piece, at in pieces.items()}
    verdicts = options.verdicts or Path(f"tools/{options.question}_verdicts.tsv")
    if verdicts.exists():
        weights = refitted(weights, verdicts)
    lines = [f"# evidence\tlog odds (fitted by tools/fit_agreement.py on {words} words)"]
    lines += [f"{piece}\t{weight:.2f}" for piece, weight in weights.items() if abs(weight) >= 0.005]
    out = Path(f"resources/grammar/{options.question}_weights.tsv")
    out.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
