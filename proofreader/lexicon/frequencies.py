"""How common words are: a compact copy of wordfreq's Arabic list (Robyn Speer, CC BY-SA 4.0)."""

from collections.abc import Callable
from functools import cached_property

import dawg

from proofreader.arabic import skeleton as skeleton_of
from proofreader.lexicon.automaton import CompiledFiles


class Frequencies:
    """Word → Zipf frequency. The table of 4 MB is read at the first question."""

    def __init__(self, files: CompiledFiles) -> None:
        self._files = files

    @cached_property
    def table(self) -> "dawg.IntDAWG":
        """Word → hundredths of Zipf."""
        return self._files.automaton("frequencies.dawg")

    @cached_property
    def _get(self) -> Callable[[str, int], int]:
        get: Callable[[str, int], int] = self.table.get
        return get

    @cached_property
    def _respellings(self) -> object:
        return self.table.compile_replaces({"ا": ["أ", "إ", "آ"], "ه": ["ة"], "ي": ["ى"]})

    def spellings(self, skeleton: str) -> list[str]:
        """The words of the table with this skeleton (see ``arabic.skeleton``), found in one walk of the automaton."""
        return [text for text in self.table.similar_keys(skeleton, self._respellings) if skeleton_of(text) == skeleton]

    def zipf(self, word: str) -> float:
        """log10 of the occurrences per billion words; 0.0 for a word that is not in the table."""
        return self._get(word, 0) / 100
