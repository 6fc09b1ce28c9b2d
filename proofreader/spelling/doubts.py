"""What the form of a doubtful word alone tells, computed at installation for the forms that texts have most often.

Which words may have been meant, what each slip costs, which of them need a neighbour to speak for them: all this is the
same in every sentence. ``tools/build_pruning.py`` computes it for the frequent forms that are not *unrivalled* (see
``spelling.pruning``), right ones and misspellings, by asking a speller that has no tables. At check time only the
neighbours are left to be looked at. With the tables gone every decision would be the same, and take longer.

Two files: ``doubts.dawg`` tells where the entry of a form begins in ``doubts.bin`` (bytes), of which only what is asked
for is read: one piece for a form, since a look into a file takes longer than all that is done with what it gives.
Numbers are in the byte order of the machine:

    costs    uint32: how many; float64: the distinct costs
    kinds    uint32: how many; uint32: the distinct combinations of a cost, a slip and the flags of a candidate
    entries  see ``_HEAD``; of each candidate the number of its kind (uint16); of each ``Fit.prior`` (float32), NaN for
             two glued words; the candidates and then the words ``alike`` in the order of the alphabet, a line each
"""

from array import array
from codecs import charmap_decode
from collections.abc import Mapping
from encodings.iso8859_6 import decoding_table
from struct import Struct
from sys import intern
from typing import NamedTuple

import dawg

from proofreader.core.pieces import Pieces
from proofreader.spelling.affected import Affected
from proofreader.spelling.candidates import Candidate
from proofreader.spelling.inna import PARTICLES
from proofreader.spelling.slips import Slip

_COUNT = Struct("=I")
# An entry begins with the prior of the form, the bytes of its words, and the first number.
_HEAD = Struct("=fHH")
_USUAL_ENTRY = 160  # bytes; what is longer is read once more
_ALPHABET, _BETWEEN = "iso8859_6", "\n"  # a byte a letter: half of UTF-8; a form with another letter is left out
_SLIPS = tuple(Slip)
_NUMBER_OF = {slip: number for number, slip in enumerate(_SLIPS)}
# The first number of an entry: how many candidates, shifted left, and these.
_IS_SUSPECT, _ANY_RIVAL, _IS_RIGHT, _KIND_BITS = 1, 2, 4, 3
# The kind of a candidate: cost, slip, and these.
_RIVAL, _DOTTED, _FLAG_BITS, _SLIP_BITS = 1, 2, 2, 4
_ANY_SLIP = (1 << _SLIP_BITS) - 1
_KIND_SIZE, _PRIOR_SIZE = array("H").itemsize, array("f").itemsize
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
    costs: dict[float, int] = {}
    kinds: dict[int, int] = {}
    for form in sorted(doubts):
        suspect = doubts[form].suspect
        for candidate in suspect.candidates if suspect else ():
            costs.setdefault(candidate.cost, len(costs))
            kinds.setdefault(_kind(candidate, suspect, costs), len(kinds))
    contents = bytearray(_COUNT.pack(len(costs)) + array("d", costs).tobytes())
    contents += _COUNT.pack(len(kinds)) + array("I", kinds).tobytes()
    entries = {}
    for form in sorted(doubts):
        try:
            entry = _entry(form, doubts[form], costs, kinds)
        except UnicodeEncodeError:
            continue
        entries[form] = len(contents)
        contents += entry
    return entries, bytes(contents)


def _kind(candidate: Candidate, suspect: Suspect | None, costs: Mapping[float, int]) -> int:
    """Cost, slip and flags of a candidate of the suspect in one number."""
    text, slip, cost = candidate
    rivals, dotted = (suspect.rivals or (), suspect.dotted) if suspect else ((), ())
    flags = (_RIVAL if text in rivals else 0) | (_DOTTED if text in dotted else 0)
    return (costs[cost] << _SLIP_BITS | _NUMBER_OF[slip]) << _FLAG_BITS | flags


def _entry(form: str, doubt: Doubt, costs: Mapping[float, int], kinds: Mapping[int, int]) -> bytes:
    """The entry of the form. Raises UnicodeEncodeError."""
    suspect, is_right, alike, priors = doubt
    first = _IS_RIGHT if is_right else 0
    candidates = suspect.candidates if suspect else ()
    if suspect is not None:
        first |= _IS_SUSPECT | (_ANY_RIVAL if suspect.rivals is None else 0)
        first |= len(candidates) << _KIND_BITS
    words = _BETWEEN.join((*(candidate.text for candidate in candidates), *alike)).encode(_ALPHABET)
    return b"".join(
        (
            _HEAD.pack(priors[form], len(words), first),
            array("H", [kinds[_kind(candidate, suspect, costs)] for candidate in candidates]),
            array("f", [priors.get(candidate.text, float("nan")) for candidate in candidates]),
            words,
        )
    )


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
        prior, size, first = _HEAD.unpack_from(entry)
        is_right = first & _IS_RIGHT != 0
        if self._has_words and self._is_affected(form, is_right):
            return None
        count = first >> _KIND_BITS
        middle = _HEAD.size + count * _KIND_SIZE
        end = middle + count * _PRIOR_SIZE
        if end + size > len(entry):
            entry = self._read(start, end + size)
        text = charmap_decode(entry[end : end + size], "strict", decoding_table)[0]
        words = [*map(intern, text.split(_BETWEEN))] if size else []
        priors = dict(zip(words, array("f", entry[middle:end]), strict=False))
        priors[form] = prior
        alike = tuple(words[count:])
        if not first & _IS_SUSPECT:
            return Doubt(None, is_right, alike, priors)
        found, rivals, dotted = [], [], []
        costs, kinds, made = self._costs, self._kinds, tuple.__new__  # of a ``NamedTuple``, half the time
        for text, number in zip(words, array("H", entry[_HEAD.size : middle]), strict=False):
            kind = kinds[number]
            cost = costs[kind >> _FLAG_BITS + _SLIP_BITS]
            found.append(made(Candidate, (text, _SLIPS[kind >> _FLAG_BITS & _ANY_SLIP], cost)))
            if kind & _RIVAL:
                rivals.append(text)
            if kind & _DOTTED:
                dotted.append(text)
        among = None if first & _ANY_RIVAL else tuple(rivals)
        suspect = Suspect(tuple(found), among, PARTICLES.get(form), tuple(dotted), is_right and len(form) > 1)
        return Doubt(suspect, is_right, alike, priors)
