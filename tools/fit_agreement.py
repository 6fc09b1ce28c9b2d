#!/usr/bin/env python3
"""Fits the weights of the evidence for slips of agreement (``proofreader/syntax/odds.py``).

    python tools/fit_agreement.py CORPUS_DIR QUESTION [--articles 1000] [--show 0] [--read FILE]

QUESTION: adjective, annexation or subject. CORPUS_DIR: see tools/corpus.py; the articles of edited news that are never
counted. Needs numpy and scikit-learn.

What disagrees in print is right nearly always; a slip is made by putting the other gender, or the article, where all
is right. A logistic regression tells the two apart, by pieces of evidence and by pairs of them; of subjects, whose
pieces are many, by single ones. A piece that was seen less than twenty times gets no weight, nor does a pair seen less
than forty times.
Prints how many slips are found at which number of alarms per 1,000 words, measured on places that were left out (four
parts in turn). ``--show N``: the N most suspicious places in print. Writes ``resources/grammar/QUESTION_weights.tsv``.
The same input gives the same bytes.

Slips that were put in are more, and plainer, than those of writers, and some places in print are slips. So places that
were read in print and in fresh copy count too, each for four: ``--read`` (default: ``tools/QUESTION_verdicts.tsv``
where it exists), a line a place: 1 for a slip or 0, then its pieces of evidence with tabs between. A place in print of
the same evidence is taken out for it.
"""

import argparse
import random
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from corpus import NEWS, texts
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from proofreader.arabic import parse
from proofreader.arabic.clitics import ARTICLE
from proofreader.core import Number
from proofreader.lexicon import load_lexicon
from proofreader.rules.grammar.adjective_agreement import may_be_slip
from proofreader.rules.grammar.article_by_counts import may_be_annexed
from proofreader.rules.support.verbs import other_gender
from proofreader.syntax import Text, adjective_evidence, annexation_evidence, subject_evidence
from proofreader.syntax.describing import describes
from proofreader.syntax.odds import BOTH, together
from proofreader.syntax.outline import ADJECTIVE, candidates_if

LEXICON = load_lexicon()
_LEAST, _LEAST_TOGETHER, _PARTS = 20, 40, 4
_STRENGTH = 0.03  # inverse of the penalty on large weights
_READ_COUNTS = 4.0  # as much as so many other places
_SMALLEST = 0.04  # log odds
_SINGLE = frozenset({subject_evidence.MODEL})
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
        if found.shown is not found.asked and may_be_slip(text, at, found):
            yield Case(False, adjective_evidence.evidence(text, at, found), _context(text, at))
    for at in range(1, len(forms)):
        if not text.joined(at) or chance.random() > 0.3:
            continue
        found = adjective_evidence.pair_of(text, at)
        if found is None or found.shown is not found.asked:
            continue
        if not describes(found.stem, definite=found.definite) and not text.node(at).describes:
            continue
        other = (ARTICLE if found.definite else "") + found.right
        if not LEXICON.accepts(other) or not candidates_if(forms[at - 1], other, ADJECTIVE):
            continue
        with Replaced(text, at, other):
            slip = adjective_evidence.mismatch(text, at)
            if slip is not None and may_be_slip(text, at, slip):
                yield Case(True, adjective_evidence.evidence(text, at, slip), _context(text, at))


def annexation_cases(text: Text, chance: random.Random) -> Iterator[Case]:
    """Definite nouns side by side, and some annexed nouns with an article that they should not have."""
    forms = text.forms
    for at in range(len(forms) - 1):
        if not text.joined(at + 1) or not forms[at + 1].startswith(ARTICLE):
            continue
        found = annexation_evidence.definite_pair(text, at)
        if found is not None and may_be_annexed(text, at, found):
            yield Case(False, annexation_evidence.evidence(text, at, found), _context(text, at))
            continue
        node = text.node(at)
        if len(forms[at]) < 4 or chance.random() > 0.3 or node.stem != forms[at] or node.number is not Number.SINGULAR:
            continue
        if not node.is_nominal or not node.is_bare or not LEXICON.accepts(ARTICLE + forms[at]):
            continue
        with Replaced(text, at, ARTICLE + forms[at]):
            slip = annexation_evidence.definite_pair(text, at)
            if slip is not None and may_be_annexed(text, at, slip):
                yield Case(True, annexation_evidence.evidence(text, at, slip), _context(text, at))


def subject_cases(text: Text, chance: random.Random) -> Iterator[Case]:
    """Verbs of another gender than the noun behind them, and a third of those that agree in the other gender."""
    for at in range(len(text.forms) - 1):
        found = subject_evidence.verb_and_subject(text, at)
        if found is None:
            continue
        if found.gender is not found.subject.gender:
            yield Case(False, subject_evidence.evidence(text, at, found), _context(text, at))
            continue
        if chance.random() > 0.3:
            continue
        other = other_gender(found.reading, LEXICON)
        if other is None:
            continue
        with Replaced(text, at, other):
            slip = subject_evidence.clash(text, at)
            if slip is not None:
                yield Case(True, subject_evidence.evidence(text, at, slip), _context(text, at))


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
    subject_evidence.MODEL: subject_cases,
}


def gathered(folder: Path, question: str, articles: int) -> tuple[int, list[Case]]:
    """The number of words that were looked at, and all cases."""
    chance, words = random.Random(1), 0
    cases: list[Case] = []
    for name in NEWS:
        for article in texts(folder, name, 0, articles):
            for paragraph in article.split("\n"):
                text = Text(parse(paragraph), LEXICON)
                words += len(text.forms)
                cases.extend(QUESTIONS[question](text, chance))
    return words, cases


def read_places(path: Path) -> list[Case]:
    """The places that were read; none where there is no such file."""
    if not path.exists():
        return []
    lines = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line[0] != "#")
    return [Case(verdict == "1", frozenset(pieces), "") for verdict, *pieces in lines]


def weighed(case: Case, question: str) -> list[str]:
    """The pieces of evidence, alone and two together where the question asks for pairs."""
    return [*case.evidence, *(() if question in _SINGLE else together(case.evidence))]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("question", choices=sorted(QUESTIONS))
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--read", type=Path)
    options = parser.parse_args()
    words, in_print = gathered(options.corpus, options.question, options.articles)
    read = read_places(options.read or Path(f"tools/{options.question}_verdicts.tsv"))
    known = {case.evidence for case in read}
    cases = [case for case in in_print if case.slip or case.evidence not in known] + read
    every = [weighed(case, options.question) for case in cases]
    seen = Counter(piece for pieces in every for piece in pieces)
    often = [p for p, n in seen.items() if (_LEAST if BOTH not in p else _LEAST_TOGETHER) <= n < len(cases)]
    places = {piece: at for at, piece in enumerate(sorted(often))}
    where = [(row, places[piece]) for row, pieces in enumerate(every) for piece in pieces if piece in places]
    rows = csr_matrix((np.ones(len(where)), tuple(zip(*where, strict=True))), shape=(len(cases), len(places)))
    slips = np.array([float(case.slip) for case in cases])
    counts = np.array([1.0] * (len(cases) - len(read)) + [_READ_COUNTS] * len(read))

    def fitted(part: NDArray[np.bool_]) -> LogisticRegression:
        model = LogisticRegression(C=_STRENGTH, solver="liblinear", max_iter=200, random_state=0)
        return model.fit(rows[part], slips[part], sample_weight=counts[part])

    part = np.random.default_rng(0).integers(0, _PARTS, len(cases))
    odds = np.zeros(len(cases))
    for each in range(_PARTS):
        odds[part == each] = fitted(part != each).decision_function(rows[part == each])
    printed = np.arange(len(cases)) < len(cases) - len(read)
    right = np.sort(odds[printed & (slips == 0)])[::-1]
    print(f"{words} words, {len(cases)} cases, {int(slips.sum())} of them slips, {len(places)} pieces of evidence")
    for rate in _RATES:
        least = right[min(int(rate * words / 1000), len(right) - 1)]
        found = np.mean(odds[printed & (slips == 1)] > least)
        print(f"{rate} alarms per 1,000 words: log odds {least:.2f}, {found:.1%} found")
    for at in [at for at in np.argsort(-odds) if printed[at] and not cases[at].slip][: options.show]:
        print(f"{odds[at]:.1f} {cases[at].context}")
    model = fitted(part >= 0)
    weights = {"bias": float(model.intercept_[0])}
    weights |= {piece: weight for piece, at in places.items() if abs(weight := float(model.coef_[0, at])) >= _SMALLEST}
    lines = [f"# evidence\tlog odds (fitted by tools/fit_agreement.py on {words} words)"]
    lines += [f"{piece}\t{weight:.2f}" for piece, weight in weights.items()]
    out = Path(f"resources/grammar/{options.question}_weights.tsv")
    out.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
