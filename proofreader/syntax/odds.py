"""Weighs pieces of evidence: the log odds that a disagreement is a slip, added up over what speaks for and against it.

The weights stand in ``resources/grammar``, one file a question, fitted by ``tools/fit_agreement.py`` on edited text,
where what disagrees is right nearly always, and on the same text with slips put in. A piece of evidence without a
weight says nothing.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from proofreader.core.resources import resource

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


def log_odds(name: str, evidence: Iterable[str]) -> float:
    """The log odds for the question of this name."""
    weights = _weights(name)
    return weights["bias"] + sum(weights.get(piece, 0.0) for piece in evidence)


@cache
def _weights(name: str) -> Mapping[str, float]:
    lines = resource("grammar", f"{name}_weights.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return {piece: float(weight) for piece, weight in rows}
