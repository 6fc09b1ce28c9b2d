"""Rules compiled at installation are those of the sources, and wait for the same words."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from proofreader.arabic import parse
from proofreader.core import AnyOf, HasListed, HasPair, HasWord, Lexicon, Rule
from proofreader.core.prepared import declared
from proofreader.core.resources import resource
from proofreader.engine.discovery import all_rules
from proofreader.lexicon import load_lexicon
from proofreader.rules.support.compiled_rules import compiled, rules_of_data
from proofreader.rules.support.toml_rules import load_rules


def _sources() -> Iterator[Rule]:
    for path in sorted(resource("rules").rglob("*.toml")):
        yield from load_rules(path)


def _none(word: str, lexicon: Lexicon) -> None:
    """A rule has one check or the other."""


def _awaited(rule: Rule) -> set[str]:
    """The words that the rule waits for, and the pairs of them."""
    condition = rule.condition
    each = condition.conditions if isinstance(condition, AnyOf) else (condition,)
    words = {wanted for one in each if isinstance(one, HasWord) for wanted in one.wanted}
    return words | {" ".join(wanted) for one in each if isinstance(one, HasPair) for wanted in one.wanted}


def test_every_rule_is_the_one_of_its_source() -> None:
    assert compiled.is_current()
    lexicon = load_lexicon()
    found = list(rules_of_data())
    assert len(found) > 30
    for rule, source in zip(found, _sources(), strict=True):
        assert replace(rule, check=None, condition=None, check_word=_none) == replace(
            source, check=None, condition=None, check_word=_none
        )
        assert rule.check and source.check
        for example in rule.bad:
            document = parse(example.unmarked()[0])
            assert list(rule.check(document, lexicon)) == list(source.check(document, lexicon)), rule.id


def test_every_rule_waits_for_what_its_source_waits_for() -> None:
    awaited = {rule.id: _awaited(rule) for rule in _sources()}
    for rule in rules_of_data():
        condition = rule.condition
        assert (condition is None) == (not awaited[rule.id]), rule.id
        if isinstance(condition, HasListed):
            words, pairs, names = condition.index
            for text in set().union(*awaited.values()):
                number = (pairs if " " in text else words).get(text, -1)
                assert (rule.id in names[number]) == (text in awaited[rule.id]), (rule.id, text)
                if " " in text:
                    assert "" in names[words.get(text.split()[0], -1)]


def test_without_the_file_the_rules_are_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = list(rules_of_data())
    monkeypatch.setattr(compiled, "file", tmp_path / "none.bin")
    after = list(rules_of_data())
    assert [rule.id for rule in after] == [rule.id for rule in before]
    lexicon = load_lexicon()
    for rule, other in zip(before, after, strict=True):
        assert (rule.condition is None) == (other.condition is None), rule.id
        if rule.condition and other.condition:
            for text in (*(example.unmarked()[0] for example in rule.bad), *rule.good):
                document = parse(text)
                assert rule.condition(document, lexicon) == other.condition(document, lexicon), (rule.id, text)


def test_all_that_is_prepared_is_current() -> None:
    all_rules()
    assert len(declared) > 4
    assert [tables.file.name for tables in declared if not tables.is_current()] == []
