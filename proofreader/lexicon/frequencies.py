"""How common words are: a compact copy of wordfreq's Arabic list (Robyn Speer, CC BY-SA 4.0)."""

from functools import cached_property

import dawg

from proofreader.lexicon.automaton import CompiledFiles


class Frequencies:
    """Word → Zipf frequency. The table of 4 MB is read at the first question."""

    def __init__(self, files: CompiledFiles) -> None:
        self._files = files

    @cached_property
    def table(self) -> "dawg.IntDAWG":
        """Word → hundredths of Zipf."""
        return self._files.automaton("frequencies.dawg")

    def zipf(self, word: str) -> float:
        """log10 of the occurrences per billion words; 0.0 for a word that is not in the table."""
        return int(self.table.get(word, 0)) / 100
