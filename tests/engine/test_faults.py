"""A rule that fails costs nothing but itself."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from proofreader.core import Document, Finding, Lexicon, Profile, Rule, WordFinding
from proofreader.engine import Engine, faults
from proofreader.engine.discovery import all_rules
from proofreader.lexicon import LexiconError, load_lexicon

TEXT = "سافر الوزير الى الرباط ،ثم عاد."


def failing(rule: Rule, error: type[Exception]) -> Rule:
    """The rule with checks that raise."""

    def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
        raise error

    def check_word(word: str, lexicon: Lexicon) -> WordFinding | None:
        raise error

    return replace(
        rule,
        check=None if rule.check is None else check,
        check_word=None if rule.check_word is None else check_word,
        condition=None,
    )


def engine_with(error: type[Exception]) -> tuple[Engine, set[str]]:
    """An engine one of whose rules of each kind raises, and their ids."""
    rules = dict(all_rules())
    of_words = next(rule for rule in rules.values() if rule.check_word is not None)
    for rule in (rules["missing-hamza"], of_words):
        rules[rule.id] = failing(rule, error)
    return Engine(load_lexicon(), Profile(id="ar"), rules), {"missing-hamza", of_words.id}


@pytest.mark.parametrize("error", [IndexError, KeyError, AttributeError, ValueError, RecursionError])
def test_the_others_are_heard(error: type[Exception], monkeypatch: pytest.MonkeyPatch) -> None:
    passed_over: set[str] = set()
    monkeypatch.setattr(faults, "pass_over", lambda rule: passed_over.add(rule.id))
    engine, broken = engine_with(error)
    found = {issue.rule for issue in engine.check(TEXT)}
    assert passed_over == broken
    assert "space-before-mark" in found and "missing-hamza" not in found


@pytest.mark.parametrize("error", [LexiconError, MemoryError])
def test_what_is_no_fault_of_a_rule_is_told(error: type[Exception]) -> None:
    engine, _ = engine_with(error)
    with pytest.raises(error):
        engine.check(TEXT)
