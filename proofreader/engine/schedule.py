"""Which rules to ask about a document: those whose condition holds, found without trying every condition.

Every rule has a bit. What a character, a form or a gap opens is a set of bits, remembered for each that was ever seen;
the union over a document costs one look-up for each of its forms and gaps, however many rules there are.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from functools import lru_cache, partial, reduce
from itertools import chain
from operator import or_
from typing import Generic, TypeVar

from proofreader.core import (
    AnyOf,
    Document,
    Finding,
    HasBit,
    HasCharacter,
    HasForm,
    HasGap,
    HasListed,
    HasPair,
    HasWord,
    Lexicon,
    Rule,
    WordIndex,
)
from proofreader.core.condition import Numbers
from proofreader.core.limits import PLAIN_ANSWERS_OF_A_GENERATION
from proofreader.core.memory import Memory

Check = Callable[[Document, Lexicon], Iterator[Finding]]
_Held = TypeVar("_Held")
Checks = tuple[tuple[Rule, Check], ...]
_NOTHING: dict[Callable[[str], object], int] = {}
_SETS_REMEMBERED = 4096  # sets of rules


class Schedule:
    """Rules with a ``check``, by their conditions."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = [rule for rule in rules if rule.check]
        self._pairs = [(rule, rule.check) for rule in self._rules if rule.check]  # shared by all sets of them
        self._for_characters: _Awaiting[str] = _Awaiting()
        self._for_words: _Awaiting[str] = _Awaiting()
        self._pair = 1 << len(self._rules)  # opened by the first word of a pair
        self._for_pairs: _Awaiting[tuple[str, str]] = _Awaiting()
        self._for_forms, self._for_gaps = _Interests(), _Interests()
        bits: dict[Callable[[Document], int], list[tuple[int, int]]] = {}
        others: dict[Callable[[Document, Lexicon], bool], int] = {}
        listed: dict[int, tuple[WordIndex, dict[str, int]]] = {}  # by the identity of the index
        groups: dict[type, int] = {}  # rules by the kind of their condition: the sets of each kind are soon all seen
        for bit, rule in enumerate(self._rules):
            condition = rule.condition
            groups[type(condition)] = groups.get(type(condition), 0) | 1 << bit
            for each in condition.conditions if isinstance(condition, AnyOf) else (condition,):
                if isinstance(each, HasCharacter):
                    self._for_characters.add(each.wanted, 1 << bit)
                elif isinstance(each, HasWord):
                    self._for_words.add(each.wanted, 1 << bit)
                elif isinstance(each, HasPair):
                    self._for_pairs.add(each.wanted, 1 << bit)
                    self._for_words.add((first for first, _ in each.wanted), self._pair)
                elif isinstance(each, HasListed):
                    masks = listed.setdefault(id(each.index), (each.index, {"": self._pair}))[1]
                    masks[each.name] = masks.get(each.name, 0) | 1 << bit
                elif isinstance(each, HasForm):
                    self._for_forms.add(each.fits, 1 << bit, each.last)
                elif isinstance(each, HasGap):
                    self._for_gaps.add(each.fits, 1 << bit)
                elif isinstance(each, HasBit):
                    bits.setdefault(each.find, []).append((each.wanted, 1 << bit))
                elif each is not None:
                    others[each] = others.get(each, 0) | 1 << bit
        for index, masks in listed.values():
            of_names = [reduce(or_, [masks.get(name, 0) for name in names]) for names in index.names]
            self._for_words.add_listed(partial(_number, index.words), of_names)
            self._for_pairs.add_listed(partial(_number_of_pair, index.pairs), of_names)
        if self._for_forms:
            self._for_forms.by_name = self._for_words  # each form is asked there anyway
        self._always = groups.get(type(None), 0)
        self._bits = list(bits.items())
        self._others = list(others.items())
        self._groups = list(groups.values())
        self._checks = lru_cache(_SETS_REMEMBERED)(self._of)

    def checks(self, document: Document, lexicon: Lexicon) -> Iterator[tuple[Rule, Check]]:
        """The rules to ask, each with its check."""
        opened = self._always | self._for_characters.opened(document.characters)
        opened |= (self._for_forms or self._for_words).opened(document.forms)
        if opened & self._pair:
            opened |= self._for_pairs.opened(self._pairs_begun(document))
        if self._for_gaps:
            opened |= self._for_gaps.opened(document.gaps)
        for find, awaiting in self._bits:
            if found := find(document):
                for wanted, mask in awaiting:
                    if found & wanted:
                        opened |= mask
        for condition, mask in self._others:
            if condition(document, lexicon):
                opened |= mask
        return chain.from_iterable([self._checks(opened & group) for group in self._groups])

    def _pairs_begun(self, document: Document) -> Set[tuple[str, str]]:
        """The pairs of words of which the first is one that a pair is awaited for."""
        of, bit = self._for_forms.__getitem__ if self._for_forms else self._for_words.of, self._pair
        firsts = {form for form in document.forms if of(form) & bit}
        return {pair for pair in document.pairs if pair[0] in firsts}

    def _of(self, opened: int) -> Checks:
        found = []
        while opened:
            lowest = opened & -opened
            found.append(self._pairs[lowest.bit_length() - 1])
            opened ^= lowest
        return tuple(found)


def _number(numbers: Numbers, word: str) -> int:
    return numbers.get(word, -1)


def _number_of_pair(numbers: Numbers, pair: tuple[str, str]) -> int:
    return numbers.get(" ".join(pair), -1)


class _Awaiting(Generic[_Held]):
    """What is awaited by name, each with the rules that wait for it."""

    def __init__(self) -> None:
        self._waiting: dict[_Held, int] = {}
        self._listed: list[tuple[Callable[[_Held], int], Sequence[int]]] = []

    def add(self, wanted: Iterable[_Held], bit: int) -> None:
        """Let the rule of this bit wait for one of those."""
        waiting, new = self._waiting, dict.fromkeys(wanted, bit)  # most words wait for one rule, and share its number
        for each in waiting.keys() & new.keys():
            new[each] = waiting[each] | bit
        waiting.update(new)

    def add_listed(self, number: Callable[[_Held], int], rules: Sequence[int]) -> None:
        """Let rules wait for what a table has that is held ready. ``number``: of those rules; negative for none."""
        self._listed.append((number, rules))

    def of(self, held: _Held) -> int:
        """The rules that wait for this."""
        found = self._waiting.get(held, 0)
        for number_of, rules in self._listed:
            if (number := number_of(held)) >= 0:
                found |= rules[number]
        return found

    def opened(self, held: Set[_Held]) -> int:
        """The rules that wait for something that is held."""
        if self._listed:
            return reduce(or_, map(self.of, held), 0)
        waiting = self._waiting
        return reduce(or_, [waiting[each] for each in waiting.keys() & held], 0)


class _Interests(Memory[str, int]):
    """Form or gap → the rules that it opens, asked once and remembered. ``by_name``: rules that wait for this one."""

    def __init__(self) -> None:
        super().__init__(self._opened_by, PLAIN_ANSWERS_OF_A_GENERATION)
        self.by_name: _Awaiting[str] = _Awaiting()
        self._fitting: dict[Callable[[str], object], int] = {}
        self._fitting_by_last: dict[str, dict[Callable[[str], object], int]] = {}  # by the last letter

    def __bool__(self) -> bool:
        return bool(self._fitting or self._fitting_by_last)

    def add(self, fits: Callable[[str], object], bit: int, last: frozenset[str] | None = None) -> None:
        """Let the rule of this bit wait for what fits. ``last``: see ``HasForm``."""
        if last is None:
            self._fitting[fits] = self._fitting.get(fits, 0) | bit
            return
        for letter in last:
            fitting = self._fitting_by_last.setdefault(letter, {})
            fitting[fits] = fitting.get(fits, 0) | bit

    def opened(self, held: frozenset[str]) -> int:
        """The rules that wait for something that is held."""
        return reduce(or_, map(self.__getitem__, held), 0)

    def _opened_by(self, each: str) -> int:
        opened = self.by_name.of(each)
        for fitting in (self._fitting, self._fitting_by_last.get(each[-1:], _NOTHING)):
            for fits, bit in fitting.items():
                if fits(each):
                    opened |= bit
        return opened
