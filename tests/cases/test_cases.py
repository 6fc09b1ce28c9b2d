"""Sentences with their right form: what has to change changes exactly so, what is right stays silent.

``known_failures.txt`` lists those that do not pass yet, one sentence a line; a test fails the day one of them passes,
so that the list only shrinks by hand. ``python -m benchmarks.accuracy --only cases`` prints the shares by class.
"""

from functools import cache
from pathlib import Path

import pytest

from benchmarks.accuracy.cases import Case, corrected, passes, read_cases
from proofreader.engine import Engine

FOLDER = Path(__file__).parent
KNOWN_FAILURES = frozenset((FOLDER / "known_failures.txt").read_text(encoding="utf-8").splitlines())
CASES = [case for path in sorted(FOLDER.glob("*.jsonl")) for case in read_cases(path)]


@cache
def engine() -> Engine:
    """The engine of the house style that the sentences were written for."""
    return Engine.load("ar-MA")


def one_line(case: Case) -> str:
    return case.text.replace("\n", "\\n")


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.kind}-{one_line(case)[:40]}")
def test_case(case: Case) -> None:
    issues = engine().check(case.text)
    passed = passes(case, issues)
    if one_line(case) in KNOWN_FAILURES:
        assert not passed, "it passes now: take it out of known_failures.txt"
        return
    assert passed, f"{corrected(case, issues)}\n{[(issue.rule, issue.span) for issue in issues]}"


def test_every_known_failure_is_a_case() -> None:
    assert {one_line(case) for case in CASES} >= KNOWN_FAILURES


def test_known_failures_are_few() -> None:
    assert len(KNOWN_FAILURES) <= len(CASES) / 12
