"""Rules compiled at installation are those of the sources, and wait for the same words."""

from dataclasses import replace
from pathlib import Path

import pytest

from proofreader.arabic import parse
from proofreader.core import AnyOf, HasPair, HasWord, Lexicon, Rule
from proofreader.lexicon import load_lexicon
from proofreader.rules.support import compiled_rules
from proofreader.rules.support.compiled_rules import rules_of_data, save


@pytest.fixture
def compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "rules.bin"
    save(path)
    monkeypatch.setattr(compiled_rules, "FILE", path)
    return path


@pytest.fixture
def sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Rule]:
    monkeypatch.setattr(compiled_rules, "FILE", tmp_path / "none.bin")
    return list(rules_of_data())


def _none(word: str, lexicon: Lexicon) -> None:
    """A rule has one check or the other."""


def _awaited(rule: Rule) -> set[object]:
    condition = rule.condition
    each = condition.conditions if isinstance(condition, AnyOf) else (condition,)
    return {wanted for one in each if isinstance(one, HasWord | HasPair) for wanted in one.wanted}


def test_every_rule_is_the_one_of_its_source(sources: list[Rule], compiled: Path) -> None:
    lexicon = load_lexicon()
    found = list(rules_of_data())
    assert len(found) > 30
    for rule, source in zip(found, sources, strict=True):
        assert _awaited(rule) == _awaited(source), rule.id
        assert replace(rule, check=None, condition=None, check_word=_none) == replace(
            source, check=None, condition=None, check_word=_none
        )
        assert rule.check and source.check
        for example in rule.bad:
            document = parse(example.unmarked()[0])
            assert list(rule.check(document, lexicon)) == list(source.check(document, lexicon)), rule.id


def test_a_damaged_or_stale_file_is_not_used(compiled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert compiled_rules.is_current(compiled)
    data = compiled.read_bytes()
    for spoilt in (b"", data[:-5], data[:90] + bytes([data[90] ^ 4]) + data[91:]):
        compiled.write_bytes(spoilt)
        assert not compiled_rules.is_current(compiled)
    compiled.write_bytes(data)
    monkeypatch.setattr(compiled_rules, "_stamp", lambda: [3, 11, 1])
    assert not compiled_rules.is_current(compiled)
    assert len(list(rules_of_data())) > 30
