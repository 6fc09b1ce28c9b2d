"""How often words and pairs of neighbours occur in the counted news and books (``resources/context/pairs.tsv``)."""

from functools import cached_property

import dawg

from proofreader.lexicon.automaton import CompiledFiles


class ContextCounts:
    """The compiled table; 6 MB, read at the first question."""

    def __init__(self, files: CompiledFiles) -> None:
        self._files = files

    @cached_property
    def _table(self) -> "dawg.IntDAWG":
        return self._files.automaton("context.dawg")

    @cached_property
    def total(self) -> int:
        """The number of all words counted."""
        return int(self._table["<total>"])

    def word(self, word: str) -> int:
        """Occurrences of exactly this form; 0 where it occurred less than twice."""
        return int(self._table.get(word, 0))

    def pair(self, first: str, second: str) -> int:
        """Occurrences of the two side by side; 0 where less than three times."""
        return int(self._table.get(f"{first} {second}", 0))
