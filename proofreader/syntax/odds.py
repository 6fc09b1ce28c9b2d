"""Weighs pieces of evidence: the log odds that a disagreement is a slip, added up over what speaks for and against it.

The weights stand in ``resources/grammar``, one file a question, fitted by ``tools/fit_agreement.py`` on edited text,
where what disagrees is right nearly always, and on the same text with slips put in. Two pieces that mean more together
than each by itself have a weight of their own, under both names (``together``). A piece of evidence without a weight
says nothing.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations
from math import fsum
from typing import NamedTuple

from proofreader.core.resources import resource

BOTH = " & "
"""Between the names of two pieces of evidence that are weighed together."""
_STEPS = (0.5, 1.5, 3.5, 11.5, 59.5)


def step(count: float) -> int:
    """How often something was counted, in six steps from never to often."""
    return sum(count > limit for limit in _STEPS)


def step_of(pieces: frozenset[str], name: str) -> int:
    """The step of the piece of evidence of that name; -1 where there is none."""
    return next((step for step in range(len(_STEPS) + 1) if f"{name} {step}" in pieces), -1)


def share_step(part: int, rest: int) -> str:
    """The share of ``part`` in the sum of both, in seven steps; "?" where too little was counted."""
    if part + rest < 5:
        return "?"
    share = part / (part + rest)
    return str(sum(share > limit for limit in (0.05, 0.2, 0.4, 0.6, 0.8, 0.95)))


def share_of(part: int, whole: int, limits: Sequence[float]) -> int:
    """How many of the limits the share of ``part`` in ``whole`` exceeds."""
    share = part / (whole + 1)
    return sum(share > limit for limit in limits)


def together(evidence: Iterable[str]) -> Iterator[str]:
    """Names every two pieces of evidence as one; those that repeat a piece for one kind of place are left out."""
    return map(BOTH.join, combinations(_unrepeated(evidence), 2))


_REPEATED = ("definite ", "indefinite ")


def _unrepeated(evidence: Iterable[str]) -> list[str]:
    return sorted(piece for piece in evidence if not piece.startswith(_REPEATED))


def log_odds(name: str, evidence: Iterable[str]) -> float:
    """The log odds for the question of this name; the same in whatever order the evidence comes, to the last bit."""
    weights = _weights(name)
    pieces = tuple(evidence)
    found = [weights.single["bias"], *(weights.single.get(piece, 0.0) for piece in pieces)]
    if weights.double:
        found += _of_two(weights.double, _unrepeated(pieces))
    return fsum(found)  # ``sum`` rounds at each step, and sets have another order in every run


def _of_two(double: Mapping[str, Mapping[str, float]], pieces: Sequence[str]) -> Iterator[float]:
    """The weights of every two of the pieces, which are sorted, without those of the many that have none."""
    for at, first in enumerate(pieces, 1):
        if weights := double.get(first):
            for second in pieces[at:]:
                if weight := weights.get(second):
                    yield weight


class _Weights(NamedTuple):
    """What a piece of evidence counts, and what two count together: the first of them → the second → the weight."""

    single: Mapping[str, float]
    double: Mapping[str, Mapping[str, float]]


@cache
def _weights(name: str) -> _Weights:
    lines = resource("grammar", f"{name}_weights.tsv").read_text(encoding="utf-8").splitlines()
    single, double = dict[str, float](), defaultdict[str, dict[str, float]](dict)
    for line in lines:
        if not line.startswith("#"):
            piece, weight = line.split("\t")
            first, both, second = piece.partition(BOTH)
            (double[first] if both else single)[second or first] = float(weight)
    return _Weights(single, double)
