"""No rule takes more than its share: on a text eight times as long a rule alone takes about eight times as long.

Every rule is asked about every hostile text of ``test_linear``, and about its own first wrong example written over and
over, whether or not its condition opens it. What rules share is made by the first that asks, as in a check.
"""

import time
from collections.abc import Iterator
from dataclasses import replace

import pytest

from proofreader.arabic import parse
from proofreader.core import Document, Finding, Lexicon, Rule, Span
from proofreader.engine import Engine
from tests.engine.test_linear import TEXTS

SIZE = 500  # code points
TIMES = (1, 2, 4, 8)
LEAST_SECONDS = 0.004  # below it the clock tells nothing
# A quadratic rule takes 64 times as long.
MOST_TIMES = 24
TRIES = 4


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine.load("ar-MA")


def rules_of(engine: Engine) -> Iterator[Rule]:
    """Those that look at a text, words apart."""
    return (rule for rule in engine.rules.values() if rule.check is not None)


def seconds_of(rule: Rule, document: Document, lexicon: Lexicon) -> float:
    """Seconds of processor time that the rule takes."""
    assert rule.check is not None
    start = time.process_time()
    for _ in rule.check(document, lexicon):
        pass
    return time.process_time() - start


def too_slow(engine: Engine, rules: list[Rule], text_of: dict[int, str]) -> dict[str, list[float]]:
    """The rules whose time grows faster than the text, with their seconds for each length."""
    best = {rule.id: [float("inf")] * len(TIMES) for rule in rules}
    for _ in range(TRIES):
        for at, times in enumerate(TIMES):
            document = parse(text_of[times], engine.profile)
            for rule in rules:
                best[rule.id][at] = min(best[rule.id][at], seconds_of(rule, document, engine.lexicon))
            document.let_go()
        rules = [rule for rule in rules if _grows(best[rule.id])]
        if not rules:
            break
    return {rule.id: best[rule.id] for rule in rules}


def test_a_rule_that_compares_each_with_each_is_noticed(engine: Engine) -> None:
    def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
        yield from (Finding(Span(0, 1)) for one in document.text for other in document.text if one < other)

    rule = replace(next(rules_of(engine)), check=check)
    assert too_slow(engine, [rule], {times: "ك" * SIZE * times for times in TIMES}).keys() == {rule.id}


def _grows(seconds: list[float]) -> bool:
    return seconds[-1] > MOST_TIMES * max(seconds[0], LEAST_SECONDS)


@pytest.mark.parametrize("name", TEXTS)
def test_each_rule_grows_with_a_hostile_text(engine: Engine, name: str) -> None:
    rules = list(rules_of(engine))
    assert len(rules) > 100
    too_slow(engine, rules, dict.fromkeys(TIMES, TEXTS[name](100)))  # what is compiled and remembered at first use
    assert not too_slow(engine, rules, {times: TEXTS[name](SIZE * times) for times in TIMES})


def test_each_rule_grows_with_its_own_errors(engine: Engine) -> None:
    slow = {}
    for rule in rules_of(engine):
        bad = rule.bad[0].unmarked()[0] + " "
        texts = {times: bad * max(1, SIZE // len(bad)) * times for times in TIMES}
        too_slow(engine, [rule], dict.fromkeys(TIMES, texts[1]))
        slow |= too_slow(engine, [rule], texts)
    assert not slow
