"""Which rules to ask about a document: those whose condition holds, found without trying every condition."""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import chain

from proofreader.core import Document, Finding, HasCharacter, HasWord, Lexicon, Rule

Check = Callable[[Document, Lexicon], Iterator[Finding]]
Checks = tuple[tuple[Rule, Check], ...]
_REMEMBERED = 4096  # sets of rules


class Schedule:
    """Rules with a ``check``, by their conditions."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        rules = [rule for rule in rules if rule.check]
        self._always = _checks(rule for rule in rules if rule.condition is None)
        self._for_characters = _Awaiting(rule for rule in rules if isinstance(rule.condition, HasCharacter))
        self._for_words = _Awaiting(rule for rule in rules if isinstance(rule.condition, HasWord))
        others: dict[Callable[[Document, Lexicon], bool], list[Rule]] = {}
        for rule in rules:
            if rule.condition is not None and not isinstance(rule.condition, HasCharacter | HasWord):
                others.setdefault(rule.condition, []).append(rule)
        self._others = [(condition, _checks(group)) for condition, group in others.items()]

    def checks(self, document: Document, lexicon: Lexicon) -> Iterator[tuple[Rule, Check]]:
        """The rules to ask, each with its check."""
        return chain(
            self._always,
            self._for_characters.checks(document.characters),
            self._for_words.checks(document.forms),
            *(checks for condition, checks in self._others if condition(document, lexicon)),
        )


class _Awaiting:
    """Rules that wait for characters or words, in order."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = list(rules)
        # What is awaited → the rules that wait for it, each a bit.
        self._waiting: dict[str, int] = {}
        for bit, rule in enumerate(self._rules):
            if isinstance(rule.condition, HasCharacter | HasWord):
                for wanted in rule.condition.wanted:
                    self._waiting[wanted] = self._waiting.get(wanted, 0) | 1 << bit
        self._awaited = frozenset(self._waiting)
        # Paragraphs differ, but the sets of rules that they open are soon all seen.
        self._opened = lru_cache(_REMEMBERED)(self._open)

    def checks(self, held: frozenset[str]) -> Checks:
        """The checks of those rules that wait for something that is held."""
        waiting, opened = self._waiting, 0
        for each in held & self._awaited:
            opened |= waiting[each]
        return self._opened(opened)

    def _open(self, opened: int) -> Checks:
        return _checks(rule for bit, rule in enumerate(self._rules) if opened >> bit & 1)


def _checks(rules: Iterable[Rule]) -> Checks:
    return tuple((rule, rule.check) for rule in rules if rule.check is not None)
