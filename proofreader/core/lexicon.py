"""What rules may ask about words. The implementation is in ``proofreader.lexicon``."""

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol, TypeVar

from proofreader.core.reading import Reading

T = TypeVar("T")


class Lexicon(Protocol):
    """All words are bare: no vowel marks, no tatweel (``proofreader.arabic.bare``)."""

    def accepts(self, word: str) -> bool:
        """Whether the word, with its clitics, is a correct form."""

    def readings(self, word: str) -> tuple[Reading, ...]:
        """Every reading of the word; empty where it is not accepted."""

    def frequency(self, word: str) -> float:
        """Zipf frequency: log10 of occurrences per billion words; 0.0 for a word never seen. 3 is common in news."""

    def alike(self, word: str) -> tuple[str, ...]:
        """The accepted spellings in use that share the word's skeleton, commonest first; the word itself among them."""

    @property
    def total(self) -> int:
        """The number of words of the counted news and books that ``count`` and ``pair`` were counted over."""

    def count(self, word: str) -> int:
        """Occurrences of the form in the counted news and books."""

    def pair(self, first: str, second: str) -> int:
        """Occurrences of the two forms side by side in the counted news and books."""

    def any_pair(self, firsts: Sequence[str], seconds: Sequence[str]) -> bool:
        """Whether ``pair`` is more than 0 for one of the first before one of the second."""

    def is_known_name(self, word: str) -> bool:
        """Whether the word is accepted because the supplement or the user's words list it, not the dictionary."""

    def is_of_user(self, word: str) -> bool:
        """Whether the user's words list the word, alone or behind clitics."""

    def names_only_persons(self, word: str) -> bool:
        """Whether every reading of the word, and there is one, is a person's name."""

    def near(self, word: str) -> Mapping[str, float]:
        """The accepted words that the word may stand for → cost of the confusion, 0 for none, about 1 for a slip of
        the finger. May hold a space where two words were glued."""

    def nearby(self, word: str, least: int = 0) -> Mapping[str, float]:
        """The common words exactly one edit away, counted at least so often → cost of the confusion, on the same
        scale."""

    def suggest(self, word: str, limit: int = 5) -> tuple[str, ...]:
        """Correct words near a wrong one, best first. May hold a space where two words were glued."""


def kept_for(lexicon: Lexicon, make: Callable[[Lexicon], T]) -> T:
    """What ``make`` makes of the lexicon: made once, shared by all documents, kept as long as the lexicon.

    It stands in the lexicon itself, so that it may refer to it: a weak dictionary would keep both for ever.
    """
    kept: dict[Callable[[Lexicon], T], T] = lexicon.__dict__.setdefault("_kept", {})
    found = kept.get(make)
    if found is None:
        found = kept[make] = make(lexicon)
    return found
