"""إن or أن: decided by what governs the clause, which may stand many words before.

Where the grammar names a governor (``governor``), it weighs as a feature of its own. Three more are counted in edited
news (``resources/context/particles.tsv``, made by ``tools/count_particles.py``): the word right before the particle,
the one right after it, and the nearest reporting verb of the sentence with its distance. Their sum (naive Bayes) is
compared with news that was not counted at the end of that tool's run.
"""

import math
from collections.abc import Container, Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from proofreader.arabic.clitics import without_conjunction
from proofreader.arabic.word_classes import REPORTING_VERBS
from proofreader.core import Words
from proofreader.core.line_table import LineTable
from proofreader.core.resources import resource
from proofreader.spelling.governor import governor_of, may_be_sure

_REACH = 25  # words back
_SENTENCE_END = ".؟!"
_GOVERNOR = 3.5  # log-odds of a governor that the grammar names
# Pseudo-occurrences of the prior, so that a word seen twice decides nothing.
_SMOOTHING = 2.0
_REMEMBERED = 2_000  # features
_COUNTED = frozenset(("before", "after", "verb"))  # kinds of features


class Feature(NamedTuple):
    """``kind``: "before", "after" or "verb"; ``place``: whether a quotation opens between, or the distance."""

    kind: str
    word: str
    place: str


_TOTAL = Feature("total", "", "")  # of all particles
_OPENING = Feature("before", "-", "opening")  # the particle begins a sentence


class Odds(NamedTuple):
    """``value``: log-odds (natural) of إن against أن; ``reason``: the feature that decided most, if any; ``is_sure``:
    whether the grammar leaves no choice."""

    value: float
    reason: Feature | None
    is_sure: bool = False


def features(words: Words, at: int) -> Iterator[Feature]:
    """What speaks for one particle or the other at ``words[at]``."""
    bares = words.bares
    if at + 1 < len(bares) and (gap := words.gap(at + 1)) is not None and gap.isspace():
        # After أن the subjunctive, after إن the conditional.
        yield Feature("after", bares[at + 1], "alone" if len(bares[at]) <= len("وان") else "pronoun")
    quoted = comma = False
    if at == 0:
        yield _OPENING
    for back in range(1, min(_REACH, at) + 1):
        gap = None
        if not words.follows_closely(at - back + 1):  # nearly always it does
            gap = words.gap(at - back + 1)
            if gap is None or any(mark in gap for mark in _SENTENCE_END):
                if back == 1:
                    yield _OPENING
                break
        word = bares[at - back]
        if back == 1:
            if gap:
                quoted = any(mark in gap for mark in ':"«»“”')
                comma = "،" in gap
            yield Feature("before", word, "quoted" if quoted else "plain")
        verb = word if word in REPORTING_VERBS else without_conjunction(word)
        if verb in REPORTING_VERBS:
            yield Feature("verb", verb, _distance(back) + (",") * comma)
            return
    yield Feature("verb", "-", "," if comma else "")


def _distance(back: int) -> str:
    return str(back) if back <= 3 else "4-9" if back <= 9 else "10+"


@cache
def _table() -> LineTable:
    """How often إن and أن stood with a feature, which is written as in the file."""
    return LineTable(resource("context", "particles.tsv").read_text(encoding="utf-8"), fields=len(Feature._fields))


@cache
def _prior() -> float:
    """The log-odds of any particle."""
    inna, anna = _counts_of(_TOTAL)
    return math.log(inna / anna)


@lru_cache(_REMEMBERED)
def _counts_of(feature: Feature) -> tuple[int, int]:
    """How often إن and أن stood with the feature."""
    inna, anna = (_table().get("\t".join(feature)) or "0\t0").split("\t")
    return int(inna), int(anna)


def odds(words: Words, at: int, kinds: Sequence[str] = ("before", "after", "verb", "governor")) -> Odds:
    """How much speaks for إن at ``words[at]``; negative for أن. ``kinds`` limits the features."""
    counted = _by_counts(words, at, kinds)
    return _with_governor(words, at, counted) if "governor" in kinds else counted


def odds_of_other(words: Words, at: int, least: float) -> Odds | None:
    """The odds where at least that much (log-odds) speaks for the other particle than stands at ``words[at]``; else
    None.

    The governor, for which one looks far back, is looked for only where it may turn the scale."""
    towards = -1 if "إ" in words.bares[at] else 1
    counted = _by_counts(words, at)
    if counted.value * towards + _GOVERNOR < least and not may_be_sure(words, at):
        return None
    found = _with_governor(words, at, counted)
    return found if found.value * towards >= least else None


def _by_counts(words: Words, at: int, kinds: Container[str] = _COUNTED) -> Odds:
    """What the counted features tell together."""
    prior = _prior()
    share = 1 / (1 + math.exp(-prior))
    value, strongest, reason = prior, 0.0, None
    for feature in features(words, at):
        if feature.kind not in kinds:
            continue
        inna, anna = _counts_of(feature)
        weight = math.log((inna + _SMOOTHING * share) / (anna + _SMOOTHING * (1 - share))) - prior
        value += weight
        # The reason is given as "after … comes …", so it must stand before.
        if abs(weight) > strongest and feature.word != "-" and feature.kind != "after":
            strongest, reason = abs(weight), feature
    return Odds(value, reason)


def _with_governor(words: Words, at: int, counted: Odds) -> Odds:
    """What they tell together with the governor, if there is one."""
    governor = governor_of(words, at)
    if governor is None:
        return counted
    weight = _GOVERNOR if governor.is_inna else -_GOVERNOR
    value = 2 * weight if governor.is_sure else counted.value + weight
    return Odds(value, Feature("governor", governor.text, ""), governor.is_sure)
