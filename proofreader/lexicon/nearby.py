"""The common words one edit away from any word: a deletion index, the idea of SymSpell (Garbe 2012).

Two words that differ by one letter dropped, added, changed or swapped with its neighbour become equal when at most one
letter of each is left out. The index holds every common word of the counted news and books under each of its deletions.
"""

from collections.abc import Callable
from functools import cached_property

import dawg

from proofreader.lexicon.automaton import CompiledFiles
from proofreader.lexicon.confusion import edit_cost

_MORE_THAN_ONE_EDIT = 3.0  # what ``edit_cost`` answers then
# Letters of a word that may be a slip for another; longer ones are many words without their spaces.
_LONGEST = 24


def shortened(word: str) -> dict[str, None]:
    """Return the word and what is left of it without one letter, each once, in the order of the letters.

    Words one edit apart share one of these.
    """
    # Not a set, so that the order is the same in every run.
    return dict.fromkeys((word, *(word[:at] + word[at + 1 :] for at in range(len(word)))))


class Nearby:
    """The compiled index; read at the first question. About a hundred times as fast as trying every edit."""

    def __init__(self, files: CompiledFiles) -> None:
        self._files = files

    @cached_property
    def _index(self) -> "dawg.CompletionDAWG":
        return self._files.completion("nearby.dawg")

    def of(self, word: str, is_wanted: Callable[[str], bool] | None = None) -> dict[str, float]:
        """The common words exactly one edit away → the cost of the edit (``lexicon.confusion``); those alone that
        ``is_wanted`` admits, which is asked before the cost is computed."""
        if len(word) > _LONGEST:
            return {}
        keys = self._index.keys
        found: dict[str, float] = {}
        for shorter in shortened(word):
            for key in keys(shorter + " "):
                other = key[len(shorter) + 1 :]
                if other not in found and other != word and (is_wanted is None or is_wanted(other)):
                    cost = edit_cost(word, other)
                    if cost < _MORE_THAN_ONE_EDIT:
                        found[other] = cost
        return found
