"""Finds listed words and phrases in a document, starting from the words that are there."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

from proofreader.arabic.clitics import (
    ARTICLE,
    ARTICLE_AFTER_LAM,
    CONJUNCTION_LETTERS,
    NONE,
    PREPOSITION_LETTERS,
    PREPOSITIONS,
    attach,
)
from proofreader.core import AnyOf, Document, HasPair, HasWord, Word, Words
from proofreader.core.lazy import lazy
from proofreader.core.limits import FORMS_REMEMBERED_BRIEFLY

_Entry = TypeVar("_Entry")
_FIRST_LETTERS = CONJUNCTION_LETTERS + PREPOSITION_LETTERS
_BY_LETTER = {letter: [each for each in PREPOSITIONS if each[:1] == letter] for letter in _FIRST_LETTERS}


class Match(NamedTuple):
    """``number``: which entry; ``clitic``: what stands before it."""

    words: Sequence[Word]
    number: int
    clitic: str

    @property
    def start(self) -> int:
        """Where the first word begins (code points)."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Where the last word ends (code points)."""
        return self.words[-1].end


class Phrases:
    """A list of phrases in bare form. ``clitics``: also after و and ف, and after ب ل ك."""

    def __init__(self, phrases: Iterable[str], clitics: bool) -> None:
        # First word of the phrase, with its clitic → (remaining words, entry, clitic).
        by_first: dict[str, list[tuple[list[str], int, str]]] = {}
        for number, phrase in enumerate(phrases):
            first, *rest = phrase.split()
            for clitic in PREPOSITIONS if clitics else NONE:
                by_first.setdefault(attach(clitic, first), []).append((rest, number, clitic))
        for entries in by_first.values():
            entries.sort(key=lambda entry: -len(entry[0]))  # the longest phrase is meant
        self._by_first = by_first
        self._by_words = ByWords(by_first.__getitem__, lambda entry: entry[0])

    @lazy
    def condition(self) -> AnyOf:
        """Holds wherever a phrase stands."""
        return holds_phrase((first, rest) for first, starts in self._by_first.items() for rest, _, _ in starts)

    def may_begin(self, forms: frozenset[str]) -> bool:
        """Whether one of these is the first word of a phrase."""
        return not self._by_first.keys().isdisjoint(forms)

    def find(self, document: Document, previous: frozenset[str], following: frozenset[str]) -> Iterator[Match]:
        """Every occurrence; where the sets are not empty, only after / before one of their words."""
        words, by_form = document.words, document.words_by_form
        bares = words.bares
        for first in self._by_first.keys() & document.forms:
            for at in by_form[first]:
                for rest, number, clitic in self._by_words.starting(first, bares, at):
                    end = at + 1 + len(rest)
                    if (
                        bares[at + 1 : end] == rest
                        and all(map(words.is_adjacent, range(at + 1, end)))
                        and _fits(words, at, end, previous, following)
                    ):
                        yield Match(words[at:end], number, clitic)
                        break


class ByWords(Generic[_Entry]):
    """Entries for phrases by their first two words. Sorted by the second when first asked for: a text has few of them.

    ``entries_of``: tells the entries for phrases that begin with a word; ``rest``: the words of the phrase of an entry
    after its first.
    """

    def __init__(
        self, entries_of: Callable[[str], Sequence[_Entry]], rest: Callable[[_Entry], Sequence[str]]
    ) -> None:
        self._entries_of = entries_of
        self._rest = rest
        self._by_second: dict[str, Mapping[str, Sequence[_Entry]]] = {}

    def starting(self, first: str, bares: Sequence[str], at: int) -> Sequence[_Entry]:
        """The entries, in their order, of phrases of the word at ``at``, which is ``first``, and of those whose second
        word is the next one."""
        if (entries := self._by_second.get(first)) is None:
            entries = self._by_second[first] = self._sorted(self._entries_of(first))
        found = entries.get(bares[at + 1]) if at + 1 < len(bares) else None
        return entries[""] if found is None else found

    def _sorted(self, entries: Sequence[_Entry]) -> Mapping[str, Sequence[_Entry]]:
        """Second word → the entries of phrases that may go on with it; under "" those of one word alone."""
        rests = [(entry, self._rest(entry)) for entry in entries]
        seconds = {"", *(rest[0] for _, rest in rests if rest)}
        return {second: [entry for entry, rest in rests if not rest or rest[0] == second] for second in seconds}


def holds_phrase(phrases: Iterable[tuple[str, Sequence[str]]]) -> AnyOf:
    """The condition that one of the phrases may stand in the document: by its first two words. A phrase is given as its
    first word and the words after that."""
    known = list(phrases)
    return AnyOf(
        (
            HasWord(frozenset(first for first, rest in known if not rest)),
            HasPair(frozenset((first, rest[0]) for first, rest in known if rest)),
        )
    )


@lru_cache(FORMS_REMEMBERED_BRIEFLY)
def behind_clitics(form: str) -> Sequence[tuple[str, str]]:
    """Each of ``PREPOSITIONS`` that the form may begin with, and a word that gives the form behind it.

    >>> behind_clitics("للحم")
    (('', 'للحم'), ('ل', 'لحم'), ('ل', 'الحم'), ('ل', 'اللحم'))
    """
    found = [("", form)]
    for clitic in _BY_LETTER.get(form[:1], ()):
        if form.startswith(clitic):
            rest = form[len(clitic) :]
            stems = [rest, ARTICLE + rest[1:], ARTICLE + rest] if clitic[-1] + rest[:1] == ARTICLE_AFTER_LAM else [rest]
            found += [(clitic, stem) for stem in stems if attach(clitic, stem) == form]
    return tuple(found)


def forms_by_stem(document: Document) -> Mapping[str, Sequence[str]]:
    """What the forms of the document are behind each clitic that they may have → those forms."""

    def find() -> Mapping[str, Sequence[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for form in document.forms:
            for _, stem in behind_clitics(form):
                found[stem].append(form)
        return found

    return document.keep(forms_by_stem, find)


def _fits(words: Words, start: int, end: int, previous: frozenset[str], following: frozenset[str]) -> bool:
    bares = words.bares
    if previous and not (start and words.is_adjacent(start) and bares[start - 1] in previous):
        return False
    return not following or (end < len(bares) and words.is_adjacent(end) and bares[end] in following)
