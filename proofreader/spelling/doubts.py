"""What the form of a doubtful word alone tells, computed at installation for the forms that texts have most often.

Which words may have been meant, what each slip costs, which of them need a neighbour to speak for them: all this is the
same in every sentence. ``tools/build_pruning.py`` computes it for the frequent forms that are not *unrivalled* (see
``spelling.pruning``), right ones and misspellings, by asking a speller that has no tables. At check time only the
neighbours are left to be looked at. With the tables gone every decision would be the same, and take longer.

Two files: ``doubts.dawg`` tells where the entry of a form begins in ``doubts.bin`` (bytes), of which only what is asked
for is read. Numbers are in the byte order of the machine:

    costs    uint32: how many; float64: the distinct costs
    kinds    uint32: how many; uint32: the distinct combinations of a cost, a slip and the flags of a candidate
    words    float64: ``Fit.prior``, NaN for two glued words; a byte that tells the size of the text, and UTF-8
    entries  see ``_HEAD``; for each candidate the place of the word and the number of its kind; then the places of the
             words ``alike``. A place takes three bytes, the lower two first
"""

from array import array
from collections.abc import Mapping
from struct import Struct
from sys import intern
from typing import NamedTuple

import dawg

from proofreader.core.pieces import Pieces
from proofreader.spelling.affected import Affected
from proofreader.spelling.candidates import Candidate
from proofreader.spelling.inna import PARTICLES
from proofreader.spelling.slips import Slip

_COUNT, _WORD = Struct("=I"), Struct("=dB")
# An entry begins with the prior of the form, how many words are alike, and the first number.
_HEAD = Struct("=dBH")
_PLACE, _CANDIDATE = Struct("=HB"), Struct("=HBH")
_USUAL_WORD, _USUAL_ENTRY = 40, 120  # bytes; what is longer is read once more
_SLIPS = tuple(Slip)
_NUMBER_OF = {slip: number for number, slip in enumerate(_SLIPS)}
# The first number of an entry: how many candidates, shifted left, and these.
_IS_SUSPECT, _ANY_RIVAL, _IS_RIGHT, _KIND_BITS = 1, 2, 4, 3
# The kind of a candidate: cost, slip, and these.
_RIVAL, _DOTTED, _FLAG_BITS, _SLIP_BITS = 1, 2, 2, 4
_ANY_SLIP = (1 << _SLIP_BITS) - 1
assert len(_SLIPS) <= _ANY_SLIP + 1


class Suspect(NamedTuple):
    """What is known of a form before its neighbours are: the words it may stand for; which of them a neighbour may
    speak for, see ``Rivals.of``; for «ان» both of its spellings; ``dotted``: the candidates that are told by a name or
    a noun beside them; ``is_right``: whether the lexicon accepts it and it is more than a letter."""

    candidates: tuple[Candidate, ...]
    rivals: tuple[str, ...] | None
    particles: tuple[str, str] | None
    dotted: tuple[str, ...] = ()
    is_right: bool = True


class Doubt(NamedTuple):
    """An entry of the table. ``suspect``: what ``SuspectForms`` finds out about the form; None for one that nothing
    competes with. ``is_right``: what ``Lexicon.accepts`` answers; ``alike``: what the method of that name does.
    ``priors``: ``Fit.prior`` of the form and of its candidates."""

    suspect: Suspect | None
    is_right: bool
    alike: tuple[str, ...]
    priors: Mapping[str, float]


def packed(doubts: Mapping[str, Doubt]) -> tuple[dict[str, int], bytes]:
    """Form → where its entry begins, in the order of the forms; and the contents of ``doubts.bin``."""
    priors: dict[str, float] = {}
    costs: dict[float, int] = {}
    kinds: dict[int, int] = {}
    texts: dict[str, None] = {}
    for form in sorted(doubts):
        suspect, _, alike, known = doubts[form]
        priors |= known
        texts |= dict.fromkeys(alike)
        for candidate in suspect.candidates if suspect else ():
            texts[candidate.text] = None
            costs.setdefault(candidate.cost, len(costs))
            kinds.setdefault(_kind(candidate, suspect, costs), len(kinds))
    contents = bytearray(_COUNT.pack(len(costs)) + array("d", costs).tobytes())
    contents += _COUNT.pack(len(kinds)) + array("I", kinds).tobytes()
    places = {}
    for text in texts:
        data = text.encode()
        places[text] = len(contents)
        contents += _WORD.pack(priors.get(text, float("nan")), len(data)) + data
    entries = {}
    for form in sorted(doubts):
        entries[form] = len(contents)
        contents += _entry(doubts[form], priors[form], places, costs, kinds)
    return entries, bytes(contents)


def _kind(candidate: Candidate, suspect: Suspect | None, costs: Mapping[float, int]) -> int:
    """Cost, slip and flags of a candidate of the suspect in one number."""
    text, slip, cost = candidate
    rivals, dotted = (suspect.rivals or (), suspect.dotted) if suspect else ((), ())
    flags = (_RIVAL if text in rivals else 0) | (_DOTTED if text in dotted else 0)
    return (costs[cost] << _SLIP_BITS | _NUMBER_OF[slip]) << _FLAG_BITS | flags


def _entry(
    doubt: Doubt, prior: float, places: Mapping[str, int], costs: Mapping[float, int], kinds: Mapping[int, int]
) -> bytes:
    """The entry of a form with this prior."""
    suspect, is_right, alike, _ = doubt
    first = _IS_RIGHT if is_right else 0
    candidates = suspect.candidates if suspect else ()
    if suspect is not None:
        first |= _IS_SUSPECT | (_ANY_RIVAL if suspect.rivals is None else 0)
        first |= len(candidates) << _KIND_BITS
    return b"".join(
        (
            _HEAD.pack(prior, len(alike), first),
            *(_CANDIDATE.pack(*_halves(places[one.text]), kinds[_kind(one, suspect, costs)]) for one in candidates),
            *(_PLACE.pack(*_halves(places[text])) for text in alike),
        )
    )


def _halves(place: int) -> tuple[int, int]:
    return place & 0xFFFF, place >> 16


class Doubts:
    """The table. Answers None for a form that it does not have, or that words of the user's own may concern."""

    def __init__(self, table: "dawg.IntDAWG", read: Pieces, words: Affected) -> None:
        """``words``: which forms the table cannot speak of, because of words that it does not know."""
        self._table, self._is_affected, self._has_words = table, words.may_concern, bool(words)
        self._read = read
        (count,) = _COUNT.unpack(read(0, _COUNT.size))
        self._costs = array("d", read(_COUNT.size, 8 * count))
        start = _COUNT.size + 8 * count
        (count,) = _COUNT.unpack(read(start, _COUNT.size))
        self._kinds = array("I", read(start + _COUNT.size, 4 * count))

    def get(self, form: str) -> Doubt | None:
        """What the table tells of the form."""
        start = self._table.get(form, -1)
        if start < 0:
            return None
        entry = self._read(start, _USUAL_ENTRY)
        prior, others, first = _HEAD.unpack_from(entry)
        is_right = first & _IS_RIGHT != 0
        if self._has_words and self._is_affected(form, is_right):
            return None
        end = _HEAD.size + (first >> _KIND_BITS) * _CANDIDATE.size
        size = end + others * _PLACE.size
        if size > _USUAL_ENTRY:
            entry = self._read(start, size)
        priors = {form: prior}
        found, rivals, dotted = [], [], []
        costs, kinds = self._costs, self._kinds
        for low, high, number in _CANDIDATE.iter_unpack(entry[_HEAD.size : end]):
            kind = kinds[number]
            text, priors_of = self._word(low | high << 16)
            priors[text] = priors_of
            slip = _SLIPS[kind >> _FLAG_BITS & _ANY_SLIP]
            found.append(Candidate(text, slip, costs[kind >> _FLAG_BITS + _SLIP_BITS]))
            if kind & _RIVAL:
                rivals.append(text)
            if kind & _DOTTED:
                dotted.append(text)
        alike = tuple([self._word(low | high << 16)[0] for low, high in _PLACE.iter_unpack(entry[end:size])])
        if not first & _IS_SUSPECT:
            return Doubt(None, is_right, alike, priors)
        among = None if first & _ANY_RIVAL else tuple(rivals)
        suspect = Suspect(tuple(found), among, PARTICLES.get(form), tuple(dotted), is_right and len(form) > 1)
        return Doubt(suspect, is_right, alike, priors)

    def _word(self, place: int) -> tuple[str, float]:
        """The word there, and its prior."""
        data = self._read(place, _USUAL_WORD)
        prior, size = _WORD.unpack_from(data)
        end = _WORD.size + size
        if end > _USUAL_WORD:
            data = self._read(place, end)
        return intern(str(data[_WORD.size : end], "utf-8")), prior
