"""How often words and pairs of neighbours occur in the counted news and books (``resources/context/pairs.tsv``)."""

from collections.abc import Callable, Sequence
from functools import cached_property

import dawg

from proofreader.lexicon.automaton import CompiledFiles


class ContextCounts:
    """The compiled table; 6 MB, read at the first question."""

    def __init__(self, files: CompiledFiles) -> None:
        self._files = files

    @cached_property
    def _table(self) -> "dawg.IntDAWG":
        """A word, or two with a space → how often it was counted."""
        return self._files.automaton("context.dawg")

    @cached_property
    def _get(self) -> Callable[[str, int], int]:
        """The look-up, with the answer for what was not counted."""
        get: Callable[[str, int], int] = self._table.get
        return get

    @cached_property
    def total(self) -> int:
        """The number of all words counted."""
        return self._get("<total>", 0)

    def word(self, word: str) -> int:
        """Occurrences of exactly this form; 0 where it occurred less than twice."""
        return self._get(word, 0)

    def pair(self, first: str, second: str) -> int:
        """Occurrences of the two side by side; 0 where less than three times."""
        return self._get(f"{first} {second}", 0)

    def any_pair(self, firsts: Sequence[str], seconds: Sequence[str]) -> bool:
        """Whether ``pair`` knows one of the first beside one of the second: two thirds of the cost of asking how often,
        and the speller asks it of four pairs a word."""
        table = self._table
        for first in firsts:
            for second in seconds:
                if f"{first} {second}" in table:
                    return True
        return False
