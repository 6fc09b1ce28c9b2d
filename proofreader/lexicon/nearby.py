"""The common words one edit away from any word: a deletion index, the idea of SymSpell (Garbe 2012).

Two words that differ by one letter dropped, added, changed or swapped with its neighbour become equal when at most one
letter of each is left out. The index holds every common word of the counted news and books under each of its deletions.

It is a hash table in a file, ``nearby.bin``; numbers are in the byte order of the machine:

    starts   uint32 a bucket + 1: where its entries begin (bytes)
    buckets  the entries of one bucket after another, sorted: the last 16 bits of the deletion's CRC-32, whose first
             ones tell the bucket; the place of the word among the words in three bytes, the lower two first
    words    behind the last bucket, each as a byte that tells its size, and UTF-8
"""

from array import array
from collections.abc import Callable, Iterable
from functools import cached_property
from struct import Struct
from zlib import crc32

from proofreader.core.pieces import Pieces
from proofreader.lexicon.automaton import CompiledFiles
from proofreader.lexicon.confusion import edit_cost

_MORE_THAN_ONE_EDIT = 3.0  # what ``edit_cost`` answers then
# Letters of a word that may be a slip for another; longer ones are many words without their spaces.
_LONGEST = 24
_BUCKET_BITS = 15
_SHIFT = 32 - _BUCKET_BITS
_REST = 0xFFFF
_ENTRY, _REST_OF_HASH = Struct("=HHB"), Struct("=H")
_USUAL_SIZE = 32  # bytes of a word with its first byte, which tells whether there are more


def shortened(word: str) -> dict[str, None]:
    """Return the word and what is left of it without one letter, each once, in the order of the letters.

    Words one edit apart share one of these.
    """
    # Not a set, so that the order is the same in every run.
    return dict.fromkeys((word, *(word[:at] + word[at + 1 :] for at in range(len(word)))))


def packed(words: Iterable[str]) -> bytes:
    """The contents of the file, an index of these words."""
    places: dict[str, int] = {}
    texts = bytearray()
    for word in sorted(words):
        data = word.encode()
        places[word] = len(texts)
        texts += bytes((len(data),)) + data
    entries = sorted({(_hash(shorter), place) for word, place in places.items() for shorter in shortened(word)})
    buckets = 1 << _BUCKET_BITS
    first_entry = 4 * (buckets + 1)
    sizes = [0] * buckets
    for hashed, _ in entries:
        sizes[hashed >> _SHIFT] += _ENTRY.size
    starts = array("I", [first_entry])
    for size in sizes:
        starts.append(starts[-1] + size)
    packed_entries = [_ENTRY.pack(hashed & _REST, at & 0xFFFF, at >> 16) for hashed, at in entries]
    return b"".join((starts.tobytes(), *packed_entries, texts))


def _hash(text: str) -> int:
    return crc32(text.encode())


def _hashes(word: str) -> list[int]:
    """The hashes of ``shortened(word)``; where a letter is doubled one comes twice.

    What stands before the letter left out has its sum already, so that only what stands behind it is added up."""
    data = word.encode()
    found, end, before = [crc32(data)], 0, 0
    for letter in word:
        start, end = end, end + len(letter.encode())
        found.append(crc32(data[end:], before))
        before = crc32(data[start:end], before)
    return found


class Nearby:
    """The compiled index. About a hundred times as fast as trying every edit."""

    def __init__(self, files: CompiledFiles) -> None:
        self._files = files
        self._last: tuple[str, list[str], dict[str, float]] = ("", [], {})

    @cached_property
    def _read(self) -> Pieces:
        return self._files.pieces("nearby.bin")

    @cached_property
    def _starts(self) -> "array[int]":
        """Where each bucket begins, and behind the last one the words (bytes)."""
        return array("I", self._read(0, 4 * ((1 << _BUCKET_BITS) + 1)))

    def of(self, word: str, is_wanted: Callable[[str], bool] | None = None) -> dict[str, float]:
        """The common words exactly one edit away → the cost of the edit (``lexicon.confusion``); those alone that
        ``is_wanted`` admits, which is asked before the cost is computed."""
        if len(word) > _LONGEST:
            return {}
        found: dict[str, float] = {}
        others, costs = self._others(word)
        for other in others:
            if is_wanted is None or is_wanted(other):
                cost = costs.get(other)
                if cost is None:
                    cost = costs[other] = edit_cost(word, other)
                if cost < _MORE_THAN_ONE_EDIT:
                    found[other] = cost
        return found

    def _others(self, word: str) -> tuple[list[str], dict[str, float]]:
        """The words that share a deletion with this one, and what is known of their costs. Those of the last word are
        remembered: the speller asks for the common ones, and then for the less common."""
        last, found, costs = self._last  # at once: threads share a lexicon
        if last != word:
            places = dict.fromkeys(place for hashed in _hashes(word) for place in self._places(hashed))
            found, costs = [other for other in map(self._word, places) if other != word], {}
            self._last = word, found, costs
        return found, costs

    def _places(self, wanted: int) -> list[int]:
        """Where the words are that have a deletion of this hash."""
        starts = self._starts
        bucket = wanted >> _SHIFT
        start = starts[bucket]
        size = starts[bucket + 1] - start
        if not size:
            return []
        entries, rest, first = self._read(start, size), _REST_OF_HASH.pack(wanted & _REST), starts[-1]
        places = []
        at = entries.find(rest)  # unpacking all twenty would take most of the time
        while at >= 0:
            if at % _ENTRY.size:  # in the middle of an entry
                at = entries.find(rest, at + 1)
                continue
            _, low, high = _ENTRY.unpack_from(entries, at)
            places.append(first + (low | high << 16))
            at = entries.find(rest, at + _ENTRY.size)
        return places

    def _word(self, place: int) -> str:
        data = self._read(place, _USUAL_SIZE)
        size = 1 + data[0]
        if size > _USUAL_SIZE:
            data = self._read(place, size)
        return str(data[1:size], "utf-8")
