"""What the form of a doubtful word alone tells, computed at installation for the forms that texts have most often.

Which words may have been meant, what each slip costs, which of them need a neighbour to speak for them: all this is the
same in every sentence. ``tools/build_pruning.py`` computes it for the frequent forms that are not *unrivalled* (see
``spelling.pruning``), right ones and misspellings, by asking a speller that has no tables. At check time only the
neighbours are left to be looked at. With the tables gone every decision would be the same, and take longer.

Two files: ``doubts.dawg`` tells of a form where its entry begins in ``doubts.bin`` (bytes), and in the last bits its
traits, which for half the forms of a text are all that is asked of it. Of the entries only what is asked for is read:
one piece for a form, since a look into a file takes longer than all that is done with what it gives. Numbers are in the
byte order of the machine:

    costs    uint32: how many; float64: the distinct costs
    kinds    uint32: how many; uint32: the distinct combinations of a cost, a slip and the flags of a candidate
    entries  see ``_HEAD``; of each candidate the number of its kind (uint16); of each ``Fit.prior`` (float32), NaN for
             two glued words; the candidates, then the spellings where there are others, in the order of the alphabet,
             a line each
"""

from array import array
from codecs import charmap_decode
from collections.abc import Callable, Mapping
from encodings.iso8859_6 import decoding_table
from struct import Struct
from sys import intern
from typing import NamedTuple

import dawg

from proofreader.core.limits import PLAIN_ANSWERS_OF_A_GENERATION
from proofreader.core.memory import Memory
from proofreader.core.pieces import Pieces
from proofreader.spelling.affected import Affected
from proofreader.spelling.candidates import Candidate
from proofreader.spelling.inna import PARTICLES
from proofreader.spelling.slips import Slip

# Traits of a form. RIGHT: ``Lexicon.accepts`` says so. SUSPECT: there is a ``Suspect``; ANY: with candidates. WORDS:
# the last of them is ``Slip.WORD``; ONLY_WORDS: all are. ANY_RIVAL: ``Suspect.rivals`` is None. ALONE: the form is the
# only one of its spellings.
RIGHT, SUSPECT, ANY, WORDS, ONLY_WORDS, ANY_RIVAL, ALONE = (1 << bit for bit in range(7))
_TRAIT_BITS, _MOST_BITS = 7, 31
_ALL_TRAITS = (1 << _TRAIT_BITS) - 1

_COUNT = Struct("=I")
# An entry begins with the prior of the form, the bytes of its words, and the number of its candidates.
_HEAD, _PRIOR = Struct("=fHB"), Struct("=f")
_USUAL_ENTRY = 160  # bytes; what is longer is read once more
_ALPHABET, _BETWEEN = "iso8859_6", "\n"  # a byte a letter: half of UTF-8; a form with another letter is left out
_SLIPS = tuple(Slip)
_NUMBER_OF = {slip: number for number, slip in enumerate(_SLIPS)}
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
    competes with. ``is_right``: what ``Lexicon.accepts`` answers; ``spellings``: what ``Fit.forms`` does.
    ``priors``: ``Fit.prior`` of the form and of its candidates."""

    suspect: Suspect | None
    is_right: bool
    spellings: tuple[str, ...]
    priors: Mapping[str, float]


class Rivalry(NamedTuple):
    """What tells whether any neighbour matters: see ``Suspect``."""

    rivals: tuple[str, ...] | None
    dotted: tuple[str, ...]


class Doubted:
    """A suspect form, as the speller remembers it. What most of its occurrences do not ask is found out at need."""

    __slots__ = ("_find", "_find_rivalry", "_form", "_rivalry", "_suspect", "has_candidates", "is_right", "traits")

    def __init__(
        self, form: str, traits: int, find: Callable[[str], Suspect], find_rivalry: Callable[[str], Rivalry]
    ) -> None:
        """``find``, ``find_rivalry``: what finds out the rest of the form, and that of it which is asked sooner."""
        self._form, self.traits, self._find, self._find_rivalry = form, traits, find, find_rivalry
        self.is_right = traits & RIGHT != 0 and len(form) > 1
        self.has_candidates = traits & ANY != 0
        self._suspect: Suspect | None = None
        self._rivalry: Rivalry | None = None

    @property
    def suspect(self) -> Suspect:
        """All that is known of the form."""
        if self._suspect is None:
            self._suspect = self._find(self._form)
        return self._suspect

    @property
    def rivalry(self) -> Rivalry:
        """What is asked of most forms."""
        if self._rivalry is None:
            self._rivalry = self._find_rivalry(self._form)
        return self._rivalry


def doubted(form: str, suspect: Suspect) -> Doubted:
    """What is remembered of a form about which all was found out."""
    rivalry = Rivalry(suspect.rivals, suspect.dotted)
    return Doubted(form, _traits(suspect, suspect.is_right), lambda _: suspect, lambda _: rivalry)


def _traits(suspect: Suspect | None, is_right: bool) -> int:
    """The traits, but for ``ALONE``."""
    traits = RIGHT if is_right else 0
    if suspect is None:
        return traits
    traits |= SUSPECT | (ANY_RIVAL if suspect.rivals is None else 0)
    if suspect.candidates:
        are_words = [candidate.slip is Slip.WORD for candidate in suspect.candidates]
        traits |= ANY | (WORDS if are_words[-1] else 0)
        traits |= ONLY_WORDS if all(are_words) and not suspect.particles else 0
    return traits


def packed(doubts: Mapping[str, Doubt]) -> tuple[dict[str, int], bytes]:
    """Where the entry of each form begins, with its traits, in the order of the forms; and the contents of
    ``doubts.bin``."""
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
        suspect, is_right, spellings, _ = doubt = doubts[form]
        try:
            entry = _entry(form, doubt, costs, kinds)
        except UnicodeEncodeError:
            continue
        alone = ALONE if spellings == (form,) else 0
        entries[form] = len(contents) << _TRAIT_BITS | _traits(suspect, is_right) | alone
        contents += entry
    assert len(contents) < 1 << _MOST_BITS - _TRAIT_BITS
    return entries, bytes(contents)


def _kind(candidate: Candidate, suspect: Suspect | None, costs: Mapping[float, int]) -> int:
    """Cost, slip and flags of a candidate of the suspect in one number."""
    text, slip, cost = candidate
    rivals, dotted = (suspect.rivals or (), suspect.dotted) if suspect else ((), ())
    flags = (_RIVAL if text in rivals else 0) | (_DOTTED if text in dotted else 0)
    return (costs[cost] << _SLIP_BITS | _NUMBER_OF[slip]) << _FLAG_BITS | flags


def _entry(form: str, doubt: Doubt, costs: Mapping[float, int], kinds: Mapping[int, int]) -> bytes:
    """The entry of the form. Raises UnicodeEncodeError."""
    suspect, _, spellings, priors = doubt
    candidates = suspect.candidates if suspect else ()
    others = spellings if spellings != (form,) else ()
    words = _BETWEEN.join((*(candidate.text for candidate in candidates), *others)).encode(_ALPHABET)
    return b"".join(
        (
            _HEAD.pack(priors[form], len(words), len(candidates)),
            array("H", [kinds[_kind(candidate, suspect, costs)] for candidate in candidates]),
            array("f", [priors.get(candidate.text, float("nan")) for candidate in candidates]),
            words,
        )
    )


class Doubts:
    """The table. Answers None for a form that it does not have, or that words of the user's own may concern."""

    def __init__(self, table: "dawg.IntDAWG", read: Pieces, words: Affected) -> None:
        """``words``: which forms the table cannot speak of, because of words that it does not know."""
        self._table, self._may_concern = table, words.may_concern
        self._value = Memory(self._of_unaffected, PLAIN_ANSWERS_OF_A_GENERATION).__getitem__ if words else self._of_form
        self._read = read
        (count,) = _COUNT.unpack(read(0, _COUNT.size))
        self._costs = array("d", read(_COUNT.size, 8 * count))
        start = _COUNT.size + 8 * count
        (count,) = _COUNT.unpack(read(start, _COUNT.size))
        self._kinds = array("I", read(start + _COUNT.size, 4 * count))

    def _of_form(self, form: str) -> int:
        """What the automaton tells of the form; -1 where it does not have it."""
        value: int = self._table.get(form, -1)
        return value

    def _of_unaffected(self, form: str) -> int:
        value = self._of_form(form)
        return -1 if value >= 0 and self._may_concern(form, value & RIGHT != 0) else value

    def traits(self, form: str) -> int | None:
        """The traits of the form: see above."""
        value = self._value(form)
        return value & _ALL_TRAITS if value >= 0 else None

    def prior(self, form: str) -> float | None:
        """What ``Fit.prior`` answers."""
        value = self._value(form)
        return None if value < 0 else _PRIOR.unpack(self._read(value >> _TRAIT_BITS, _PRIOR.size))[0]

    def spellings(self, form: str) -> tuple[str, ...] | None:
        """What ``Fit.forms`` answers."""
        value = self._value(form)
        if value < 0:
            return None
        if value & ALONE:
            return (form,)
        _, kinds, words = self._parts(value)
        return tuple(words[len(kinds) :])

    def rivalry(self, form: str) -> Rivalry:
        """What tells whether any neighbour of the form, which the table has, matters."""
        value, known = self._value(form), self._kinds
        _, kinds, words = self._parts(value)
        flagged = [(word, known[number]) for word, number in zip(words, kinds, strict=False)]
        rivals = None if value & ANY_RIVAL else tuple([word for word, flags in flagged if flags & _RIVAL])
        return Rivalry(rivals, tuple([word for word, flags in flagged if flags & _DOTTED]))

    def _parts(self, value: int) -> tuple[bytes, "array[int]", list[str]]:
        """The entry with its priors, the numbers of the kinds of the candidates, these and the spellings."""
        start = value >> _TRAIT_BITS
        entry = self._read(start, _USUAL_ENTRY)
        _, size, count = _HEAD.unpack_from(entry)
        middle = _HEAD.size + count * _KIND_SIZE
        end = middle + count * _PRIOR_SIZE
        if end + size > len(entry):
            entry = self._read(start, end + size)
        text = charmap_decode(entry[end : end + size], "strict", decoding_table)[0]
        words = [*map(intern, text.split(_BETWEEN))] if size else []
        return entry, array("H", entry[_HEAD.size : middle]), words

    def get(self, form: str) -> Doubt | None:
        """All that the table tells of the form."""
        value = self._value(form)
        if value < 0:
            return None
        entry, numbers, words = self._parts(value)
        middle = _HEAD.size + len(numbers) * _KIND_SIZE
        priors = dict(zip(words, array("f", entry[middle : middle + len(numbers) * _PRIOR_SIZE]), strict=False))
        (priors[form],) = _PRIOR.unpack_from(entry)
        is_right = value & RIGHT != 0
        spellings = (form,) if value & ALONE else tuple(words[len(numbers) :])
        if not value & SUSPECT:
            return Doubt(None, is_right, spellings, priors)
        found, rivals, dotted = [], [], []
        costs, kinds, made = self._costs, self._kinds, tuple.__new__  # of a ``NamedTuple``, half the time
        for text, number in zip(words, numbers, strict=False):
            kind = kinds[number]
            cost = costs[kind >> _FLAG_BITS + _SLIP_BITS]
            found.append(made(Candidate, (text, _SLIPS[kind >> _FLAG_BITS & _ANY_SLIP], cost)))
            if kind & _RIVAL:
                rivals.append(text)
            if kind & _DOTTED:
                dotted.append(text)
        among = None if value & ANY_RIVAL else tuple(rivals)
        suspect = Suspect(tuple(found), among, PARTICLES.get(form), tuple(dotted), is_right and len(form) > 1)
        return Doubt(suspect, is_right, spellings, priors)
