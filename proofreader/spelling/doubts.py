"""What the form of a doubtful word alone tells, computed at installation for the forms that texts have most often.

Which words may have been meant, what each slip costs, which of them need a neighbour to speak for them: all this is the
same in every sentence. ``tools/build_pruning.py`` computes it for the frequent forms that are not *unrivalled* (see
``spelling.pruning``), right ones and misspellings, by asking a speller that has no tables. At check time only the
neighbours are left to be looked at. With the tables gone every decision would be the same, and take longer.

Two files: ``doubts.dawg`` tells the row of a form; ``doubts.bin`` holds the rows, as arrays of numbers in the byte
order of the machine, which are used where they lie in the file:

    header   8 × uint32: rows, forms, entry numbers, bytes of text, costs, 3 spare
    priors   float64 a row: ``Fit.prior``; NaN for two glued words
    costs    float64: the distinct costs
    texts    uint32 a row + 1: where the text of a row begins (bytes)
    starts   uint32 a form + 1: where the entry of a form begins (numbers)
    entries  uint32: see ``packed``
    text     UTF-8

The first rows are the forms of the table, in order; the others are further words that are candidates.
"""

import mmap
import struct
from array import array
from collections.abc import Mapping
from sys import intern
from typing import NamedTuple

import dawg

from proofreader.spelling.affected import Affected
from proofreader.spelling.candidates import Candidate
from proofreader.spelling.inna import PARTICLES
from proofreader.spelling.slips import Slip

_HEADER = struct.Struct("=8I")
_SLIPS = tuple(Slip)
_NUMBER_OF = {slip: number for number, slip in enumerate(_SLIPS)}
# The first number of an entry: how many candidates, shifted left, and these.
_IS_SUSPECT, _ANY_RIVAL, _IS_RIGHT, _KIND_BITS = 1, 2, 4, 3
# The second number of a candidate: cost, slip, and these.
_RIVAL, _DOTTED, _FLAG_BITS, _SLIP_BITS = 1, 2, 2, 4
_ANY_SLIP = (1 << _SLIP_BITS) - 1
assert len(_SLIPS) <= _ANY_SLIP + 1


class Suspect(NamedTuple):
    """What is known of a form before its neighbours are: the words it may stand for; which of them a neighbour may
    speak for, see ``Rivals.of``; for «ان» both of its spellings; ``dotted``: the candidates that are told by a name or
    a noun beside them."""

    candidates: tuple[Candidate, ...]
    rivals: tuple[str, ...] | None
    particles: tuple[str, str] | None
    dotted: tuple[str, ...] = ()


class Doubt(NamedTuple):
    """An entry of the table. ``suspect``: what ``SuspectForms`` finds out about the form; None for one that nothing
    competes with. ``is_right``: what ``Lexicon.accepts`` answers; ``alike``: what the method of that name does.
    ``priors``: ``Fit.prior`` of the form and of its candidates."""

    suspect: Suspect | None
    is_right: bool
    alike: tuple[str, ...]
    priors: Mapping[str, float]


def packed(doubts: Mapping[str, Doubt]) -> bytes:
    """The contents of ``doubts.bin``; its rows are the forms in sorted order."""
    rows = {form: row for row, form in enumerate(sorted(doubts))}
    costs: dict[float, int] = {}
    priors: dict[str, float] = {}
    starts, entries = array("I", [0]), array("I")

    def row_of(text: str) -> int:
        return rows.setdefault(text, len(rows))

    for form in sorted(doubts):
        suspect, is_right, alike, known = doubts[form]
        priors |= known
        kind = _IS_RIGHT if is_right else 0
        if suspect is None:
            entries.append(kind)
        else:
            kind |= _IS_SUSPECT | (_ANY_RIVAL if suspect.rivals is None else 0)
            entries.append(len(suspect.candidates) << _KIND_BITS | kind)
            for text, slip, cost in suspect.candidates:
                flags = (_RIVAL if text in (suspect.rivals or ()) else 0) | (_DOTTED if text in suspect.dotted else 0)
                number = costs.setdefault(cost, len(costs))
                entries.extend((row_of(text), (number << _SLIP_BITS | _NUMBER_OF[slip]) << _FLAG_BITS | flags))
        entries.extend(map(row_of, alike))
        starts.append(len(entries))
    texts, ends = [], array("I", [0])
    for text in rows:
        texts.append(text.encode())
        ends.append(ends[-1] + len(texts[-1]))
    row_priors = array("d", (priors.get(text, float("nan")) for text in rows))
    numbers = (row_priors.tobytes(), array("d", costs).tobytes(), *(part.tobytes() for part in (ends, starts, entries)))
    header = _HEADER.pack(len(rows), len(doubts), len(entries), ends[-1], len(costs), 0, 0, 0)
    return b"".join((header, *numbers, *texts))


class Doubts:
    """The table. Answers None for a form that it does not have, or that words of the user's own may concern."""

    def __init__(self, table: "dawg.IntDAWG", rows: bytes | mmap.mmap, words: Affected) -> None:
        """``words``: which forms the table cannot speak of, because of words that it does not know."""
        self._table, self._is_affected, self._has_words = table, words.may_concern, bool(words)
        view = memoryview(rows)
        count, forms, numbers, text, costs = _HEADER.unpack_from(view)[:5]
        parts = []
        end = _HEADER.size
        for size in (8 * count, 8 * costs, 4 * (count + 1), 4 * (forms + 1), 4 * numbers, text):
            parts.append(view[end : end + size])
            end += size
        self._priors, self._costs = parts[0].cast("d"), parts[1].cast("d").tolist()
        self._ends, self._starts, self._entries = parts[2].cast("I"), parts[3].cast("I"), parts[4].cast("I")
        self._text = parts[5]

    def get(self, form: str) -> Doubt | None:
        """What the table tells of the form."""
        row = self._table.get(form, -1)
        if row < 0:
            return None
        first, *numbers = self._entries[self._starts[row] : self._starts[row + 1]].tolist()
        is_right = first & _IS_RIGHT != 0
        if self._has_words and self._is_affected(form, is_right):
            return None
        text_of, priors_of, costs = self._text_of, self._priors, self._costs
        priors = {form: priors_of[row]}
        found, rivals, dotted = [], [], []
        end = first >> _KIND_BITS << 1
        for at in range(0, end, 2):
            row, packed_ = numbers[at], numbers[at + 1]
            text = text_of(row)
            priors[text] = priors_of[row]
            slip, cost = packed_ >> _FLAG_BITS & _ANY_SLIP, packed_ >> _FLAG_BITS + _SLIP_BITS
            found.append(Candidate(text, _SLIPS[slip], costs[cost]))
            if packed_ & _RIVAL:
                rivals.append(text)
            if packed_ & _DOTTED:
                dotted.append(text)
        alike = tuple(map(text_of, numbers[end:]))
        if not first & _IS_SUSPECT:
            return Doubt(None, is_right, alike, priors)
        among = None if first & _ANY_RIVAL else tuple(rivals)
        suspect = Suspect(tuple(found), among, PARTICLES.get(form), tuple(dotted))
        return Doubt(suspect, is_right, alike, priors)

    def _text_of(self, row: int) -> str:
        ends = self._ends
        return intern(str(self._text[ends[row] : ends[row + 1]], "utf-8"))
