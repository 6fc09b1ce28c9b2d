"""How often words and pairs of neighbours occur in the counted news and books (``resources/context/pairs.tsv``)."""

from collections.abc import Callable
from functools import cached_property

from proofreader.lexicon.automaton import CompiledFiles


class ContextCounts:
    """The compiled table; 6 MB, read at the first question."""

    def __init__(self, files: CompiledFiles) -> None:
        self._files = files

    @cached_property
    def _get(self) -> Callable[[str, int], int]:
        """The look-up of a word, or of two with a space, with the answer for what was not counted."""
        get: Callable[[str, int], int] = self._files.automaton("context.dawg").get
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
