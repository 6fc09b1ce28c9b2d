"""What rules may ask about words. The implementation is in ``proofreader.lexicon``."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Analysis:
    """One way to read a word: proclitics + stem form. ``tags`` hold what the dictionary tells of the stem."""

    prefix: str
    form: str
    tags: frozenset[str] = frozenset()


class Lexicon(Protocol):
    """All words are bare: no vowel marks, no tatweel (``proofreader.arabic.bare``)."""

    def accepts(self, word: str) -> bool:
        """Whether the word, with its clitics, is a correct form."""

    def analyses(self, word: str) -> tuple[Analysis, ...]:
        """Every reading of the word; empty where it is not accepted."""

    def frequency(self, word: str) -> float:
        """Zipf frequency: log10 of occurrences per billion words; 0.0 for a word never seen. 3 is common in news."""

    def is_known_name(self, word: str) -> bool:
        """Whether the word is accepted because the supplement or the user's words list it, not the dictionary."""

    def suggest(self, word: str, limit: int = 5) -> tuple[str, ...]:
        """Correct words near a wrong one, best first. May hold a space where two words were glued."""
