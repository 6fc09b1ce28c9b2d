"""Finds listed words and phrases in a document, starting from the words that are there."""

from collections.abc import Iterable, Iterator, KeysView, Sequence
from typing import NamedTuple

from proofreader.arabic.clitics import NONE, PREPOSITIONS, attach
from proofreader.core import Document, Word


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
        self._by_first: dict[str, list[tuple[list[str], int, str]]] = {}
        for number, phrase in enumerate(phrases):
            first, *rest = phrase.split()
            for clitic in PREPOSITIONS if clitics else NONE:
                self._by_first.setdefault(attach(clitic, first), []).append((rest, number, clitic))
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: -len(entry[0]))  # the longest phrase is meant

    @property
    def beginnings(self) -> KeysView[str]:
        """The words that one of the phrases may begin with."""
        return self._by_first.keys()

    def find(self, document: Document, previous: frozenset[str], following: frozenset[str]) -> Iterator[Match]:
        """Every occurrence; where the sets are not empty, only after / before one of their words."""
        words, by_form = document.words, document.words_by_form
        for first in self._by_first.keys() & by_form.keys():
            for at in by_form[first]:
                for rest, number, clitic in self._by_first[first]:
                    end = at + 1 + len(rest)
                    if (
                        [word.bare for word in words[at + 1 : end]] == rest
                        and all(word.adjacent for word in words[at + 1 : end])
                        and _fits(words, at, end, previous, following)
                    ):
                        yield Match(words[at:end], number, clitic)
                        break


def _fits(words: Sequence[Word], start: int, end: int, previous: frozenset[str], following: frozenset[str]) -> bool:
    if previous and not (start and words[start].adjacent and words[start - 1].bare in previous):
        return False
    return not following or (end < len(words) and words[end].adjacent and words[end].bare in following)
