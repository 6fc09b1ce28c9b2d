"""Which rules to ask about a document: those whose condition holds, found without trying every condition."""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import chain

from proofreader.core import Document, Finding, HasCharacter, HasWord, Lexicon, Rule

Check = Callable[[Document, Lexicon], Iterator[Finding]]
Checks = tuple[tuple[Rule, Check], ...]
_REMEMBERED = 4096  # sets of characters or words that rules wait for


class Schedule:
    """Rules with a ``check``, by their conditions."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        rules = [rule for rule in rules if rule.check]
        self._always = _checks(rule for rule in rules if rule.condition is None)
        self._by_character = [rule for rule in rules if isinstance(rule.condition, HasCharacter)]
        self._by_word = [rule for rule in rules if isinstance(rule.condition, HasWord)]
        self._characters = _awaited(self._by_character)
        self._words = _awaited(self._by_word)
        others: dict[Callable[[Document, Lexicon], bool], list[Rule]] = {}
        for rule in rules:
            if rule.condition is not None and not isinstance(rule.condition, HasCharacter | HasWord):
                others.setdefault(rule.condition, []).append(rule)
        self._others = [(condition, _checks(group)) for condition, group in others.items()]
        # Paragraphs differ, but what they hold of the awaited is soon all seen.
        self._for_characters = lru_cache(_REMEMBERED)(lambda held: _open(self._by_character, held))
        self._for_words = lru_cache(_REMEMBERED)(lambda held: _open(self._by_word, held))

    def checks(self, document: Document, lexicon: Lexicon) -> Iterator[tuple[Rule, Check]]:
        """The rules to ask, each with its check."""
        return chain(
            self._always,
            self._for_characters(document.characters & self._characters),
            self._for_words(document.forms & self._words),
            *(checks for condition, checks in self._others if condition(document, lexicon)),
        )


def _awaited(rules: Iterable[Rule]) -> frozenset[str]:
    return frozenset().union(
        *(rule.condition.wanted for rule in rules if isinstance(rule.condition, HasCharacter | HasWord))
    )


def _open(rules: Iterable[Rule], held: frozenset[str]) -> Checks:
    return _checks(
        rule
        for rule in rules
        if isinstance(rule.condition, HasCharacter | HasWord) and not rule.condition.wanted.isdisjoint(held)
    )


def _checks(rules: Iterable[Rule]) -> Checks:
    return tuple((rule, rule.check) for rule in rules if rule.check is not None)
