"""pyspellchecker over the compact table of frequencies. It is imported where suggestions are asked for."""

from collections import Counter

import dawg
from spellchecker import SpellChecker
from spellchecker.spellchecker import WordFrequency

from proofreader.arabic.letters import LETTERS


class _Overlay(Counter[str]):
    """The user's words; behind them, for look-ups only, the compact table."""

    def __init__(self, table: "dawg.IntDAWG") -> None:
        super().__init__()
        self._table = table

    def __contains__(self, word: object) -> bool:
        return super().__contains__(word) or word in self._table

    def __missing__(self, word: str) -> int:
        return int(self._table.get(word, 0))


class _CompactFrequency(WordFrequency):
    """pyspellchecker's store of words over the compact table, instead of a dict of 600,000 entries."""

    def __init__(self, table: "dawg.IntDAWG", longest: int) -> None:
        super().__init__(case_sensitive=True)
        self._dictionary = _Overlay(table)
        self._longest = longest

    @property
    def letters(self) -> set[str]:
        return set(LETTERS)

    @property
    def longest_word_length(self) -> int:
        return self._longest


class CompactSpeller(SpellChecker):
    """pyspellchecker over the compact table: keeps the user's words, makes the edits of distance 1."""

    def __init__(self, table: "dawg.IntDAWG", longest: int) -> None:
        """``longest``: letters of the longest word that is looked for."""
        super().__init__(language=None, distance=1, case_sensitive=True)
        self._word_frequency = _CompactFrequency(table, longest)

    def near(self, word: str) -> set[str]:
        """The known words one edit away."""
        # What ``known`` does, without its conversion of every word, which costs more than the look-up.
        dictionary = self._word_frequency.dictionary
        return {text for text in self.edit_distance_1(word) if text in dictionary and text != word}
