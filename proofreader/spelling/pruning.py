"""Everything that only spares work: with this file gone, every decision would be the same, and take longer.

Two questions are answered early, both exactly:

1. *May any word compete with this one at all?* Two words in three of a text are right and have no candidate that could
   win anywhere. Which common words are such is computed at installation (``tools/build_pruning.py``) and read from
   ``unrivalled.dawg``; see ``Unrivalled``.
2. *May a candidate win between these neighbours?* A candidate that was never seen beside a neighbour can gain from its
   frequency alone, and that is the same in every sentence. So the difference is computed once for each word, and a
   sentence costs a look at the counts of two pairs; see ``Rivals``.
"""

import json
import math
import zlib
from functools import cache, lru_cache
from pathlib import Path

import dawg

from proofreader.core import Lexicon
from proofreader.lexicon.automaton import COMPILED, CompiledFiles, LexiconError
from proofreader.lexicon.stamp import PRUNING_SOURCES, checksum_of
from proofreader.spelling.candidates import Candidate
from proofreader.spelling.context import Fit

TABLE, STAMP = "unrivalled.dawg", "unrivalled.json"
FORMAT = 3
ONLY_SPELLING, ONE_OF_SEVERAL = 1, 0
"""The value of a word in the table: whether no other word of its skeleton is in use."""
SOURCE_TABLES = ("forms.dawg", "frequencies.dawg", "context.dawg", "nearby.dawg")
"""The compiled files that the answers depend on."""
COMMAND = "python tools/build_pruning.py"

_REMEMBERED = 50_000  # pairs of words


class Unrivalled:
    """The common words that are right, no name of our lists, and that no other word can compete with anywhere."""

    def __init__(self, table: "dawg.IntDAWG | None" = None) -> None:
        """Without a table every answer is False, which says nothing."""
        self._table = table

    def __contains__(self, word: object) -> bool:
        return self._table is not None and word in self._table

    def is_only_spelling(self, word: str) -> bool:
        """Whether the word is in the table and ``Lexicon.alike`` gives it alone."""
        return self._table is not None and self._table.get(word) == ONLY_SPELLING


NOTHING_PRUNED = Unrivalled()


@cache
def load_unrivalled(folder: Path = COMPILED) -> Unrivalled:
    """The table in the folder.

    Raises LexiconError, with the command to run, where it is missing, damaged, or older than the tables, the word
    lists or the code that it was computed with.
    """
    try:
        stamp = json.loads((folder / STAMP).read_text(encoding="utf-8"))
        data = (folder / TABLE).read_bytes()
    except OSError as error:
        raise LexiconError(f"{error.filename}: {error.strerror}; build it with: {COMMAND}") from error
    except ValueError:
        stamp, data = {}, b""
    for name, value in stamp_of(folder, data).items():
        if stamp.get(name) != value:
            raise LexiconError(f"{folder / TABLE}: stale or damaged ({name} differs); build it with: {COMMAND}")
    return Unrivalled(dawg.IntDAWG().frombytes(data))


def stamp_of(folder: Path, data: bytes) -> dict[str, object]:
    """What the stamp of the table with these bytes must be, given the other files as they are now."""
    files = CompiledFiles(folder)
    tables = {name: files.checksum(name) for name in SOURCE_TABLES}
    return {"format": FORMAT, "table": zlib.crc32(data), "code and lists": checksum_of(PRUNING_SOURCES), **tables}


class Rivals:
    """Over one lexicon. ``least``: the margin (natural log) below which a rival is of no interest."""

    def __init__(self, lexicon: Lexicon, fit: Fit, least: float) -> None:
        self._lexicon = lexicon
        self._fit = fit
        self._least = least
        self._seen_after = lru_cache(_REMEMBERED)(self._any_after)
        self._seen_before = lru_cache(_REMEMBERED)(self._any_before)

    def of(self, word: str, candidates: tuple[Candidate, ...]) -> tuple[str, ...] | None:
        """Those of the candidates that a neighbour may speak for, if all need one; None where one does without."""
        if not self._lexicon.accepts(word):
            return None
        own = self._alone(word)
        if any(
            " " in candidate.text or self._alone(candidate.text) - candidate.cost > own + self._least
            for candidate in candidates
        ):
            return None
        # A word that was hardly ever counted was counted with no neighbour.
        return tuple(candidate.text for candidate in candidates if self._lexicon.count(candidate.text))

    def cannot_win(self, rivals: tuple[str, ...] | None, previous: str, following: str) -> bool:
        """Whether none of these (see ``of``) can come near their word between these neighbours."""
        if not rivals:
            return rivals is not None
        if self._seen_after(previous, rivals):
            return False
        return not self._seen_before(rivals, following)

    def _alone(self, word: str) -> float:
        """How well the word fits between neighbours it was never seen with, up to what is the same for all words."""
        return math.log(self._fit.prior(word)) + math.log(1 - self._fit.weight(word))

    def _any_after(self, previous: str, rivals: tuple[str, ...]) -> bool:
        pair = self._lexicon.pair
        return any(pair(form, rival) for form in self._fit.forms(previous) for rival in rivals)

    def _any_before(self, rivals: tuple[str, ...], following: str) -> bool:
        pair = self._lexicon.pair
        return any(pair(rival, form) for rival in rivals for form in self._fit.forms(following))
