"""Which lines of two versions of a text belong together."""

import difflib
from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence
from typing import NamedTuple

_ALIKE = 0.4  # share of common words from which two lines are versions of one
_REACH = 30  # lines further on or back in which a counterpart is looked for
_MAX_TRIALS = 2_000_000  # pairs; what would take more was rewritten
_GAIN = 0.1  # by how much likeness must grow where two lines count as one


class Block(NamedTuple):
    """``old`` lines became ``new`` ones: half-open ranges, of which one may be empty. Equal lines are left out."""

    old: tuple[int, int]
    new: tuple[int, int]


def blocks(old: Sequence[str], new: Sequence[str], moved: Mapping[int, int] | None = None) -> Iterator[Block]:
    """What differs, in order, in the smallest pieces: a line reworded, cut in two, run together, added, removed.

    moved: old lines that stand elsewhere, with their numbers among the new ones; each goes and comes by itself.
    """
    away = moved or {}
    for kind, i1, i2, j1, j2 in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            yield from _Cutter(old, new, set(away), set(away.values())).cut(Block((i1, i2), (j1, j2)))


def moved_lines(old: Sequence[str], new: Sequence[str]) -> dict[int, int]:
    """The old lines that stand at another place among the new ones, with the number of the new line of each.

    Only lines that are there once, before and behind.
    """
    first, second = Counter(old), Counter(new)
    gone: dict[str, int] = {}
    come: dict[str, int] = {}
    for kind, i1, i2, j1, j2 in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            gone |= {old[i]: i for i in range(i1, i2)}
            come |= {new[j]: j for j in range(j1, j2)}
    return {
        gone[line]: come[line]
        for line in gone.keys() & come.keys()
        if line.strip() and first[line] == second[line] == 1
    }


class _Cutter:
    """Cuts up one stretch of lines that differ. ``gone``, ``come``: lines that are moved."""

    def __init__(self, old: Sequence[str], new: Sequence[str], gone: Container[int], come: Container[int]) -> None:
        self._old = old
        self._new = new
        self._gone = gone
        self._come = come

    def cut(self, block: Block) -> Iterator[Block]:
        """Pairs of alike lines, and what is between them."""
        (i1, i2), (j1, j2) = block
        pairs = [Block((i1 + i, i1 + i + 1), (j1 + j, j1 + j + 1)) for i, j in self._pairs(block)]
        i, j = i1, j1
        for index, pair in enumerate(pairs):
            behind = pairs[index + 1] if index + 1 < len(pairs) else Block((i2, i2), (j2, j2))
            grown = _grow(self._old, self._new, pair, self._room(pair, Block((i, behind.old[0]), (j, behind.new[0]))))
            yield from self._between((i, grown.old[0]), (j, grown.new[0]))
            yield grown
            i, j = grown.old[1], grown.new[1]
        yield from self._between((i, i2), (j, j2))

    def _pairs(self, block: Block) -> list[tuple[int, int]]:
        """The pairs of alike lines, counted from the start of the block; a moved line is like no other."""
        (i1, i2), (j1, j2) = block
        first = ["" if i in self._gone else self._old[i] for i in range(i1, i2)]
        second = ["" if j in self._come else self._new[j] for j in range(j1, j2)]
        return _pair(first, second)

    def _room(self, pair: Block, room: Block) -> Block:
        """The part of the room around the pair without a moved line."""
        (i1, i2), (j1, j2) = pair
        while i1 > room.old[0] and i1 - 1 not in self._gone:
            i1 -= 1
        while i2 < room.old[1] and i2 not in self._gone:
            i2 += 1
        while j1 > room.new[0] and j1 - 1 not in self._come:
            j1 -= 1
        while j2 < room.new[1] and j2 not in self._come:
            j2 += 1
        return Block((i1, i2), (j1, j2))

    def _between(self, old: tuple[int, int], new: tuple[int, int]) -> Iterator[Block]:
        """Lines that are unlike: reworded as far as there are as many, the rest went or came."""
        (i, i2), (j, j2) = old, new
        while i < i2 or j < j2:
            one = i < i2 and i not in self._gone
            other = j < j2 and j not in self._come
            if i < i2 and not one:
                yield Block((i, i + 1), (j, j))
                i += 1
            elif j < j2 and not other:
                yield Block((i, i), (j, j + 1))
                j += 1
            elif one and other:
                yield Block((i, i + 1), (j, j + 1))
                i, j = i + 1, j + 1
            elif one:
                end = next((k for k in range(i, i2) if k in self._gone), i2)
                yield Block((i, end), (j, j))
                i = end
            else:
                end = next((k for k in range(j, j2) if k in self._come), j2)
                yield Block((i, i), (j, end))
                j = end


def _grow(old: Sequence[str], new: Sequence[str], pair: Block, room: Block) -> Block:
    """The pair with the lines beside it that were run together to one, or that one was cut into."""

    def likeness(block: Block) -> float:
        return _likeness(_words(old[slice(*block.old)]), _words(new[slice(*block.new)]))

    best, value = pair, likeness(pair)
    while True:
        (i1, i2), (j1, j2) = best
        longer = []
        if j2 - j1 == 1:
            longer += [Block((i1 - 1, i2), (j1, j2))] if i1 > room.old[0] and j1 == room.new[0] else []
            longer += [Block((i1, i2 + 1), (j1, j2))] if i2 < room.old[1] and j2 == room.new[1] else []
        if i2 - i1 == 1:
            longer += [Block((i1, i2), (j1 - 1, j2))] if j1 > room.new[0] and i1 == room.old[0] else []
            longer += [Block((i1, i2), (j1, j2 + 1))] if j2 < room.new[1] and i2 == room.old[1] else []
        candidate = max(longer, key=likeness, default=best)
        if likeness(candidate) < value + _GAIN:
            return best
        best, value = candidate, likeness(candidate)


def _pair(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Which lines are versions of each other, in order, with the greatest likeness in all.

    Only lines at about the same place are tried: in a text of which every line was touched, all pairs would
    be too many.
    """
    more = len(new) - len(old)
    low, high = min(0, more) - _REACH, max(0, more) + _REACH
    if len(old) * (high - low) > _MAX_TRIALS:
        return []
    first, second = [_words([text]) for text in old], [_words([text]) for text in new]
    # best[i][j]: the likeness to be had from line i and j on; outside the reach nothing.
    best: list[dict[int, float]] = [{} for _ in range(len(old) + 1)]
    like: dict[tuple[int, int], float] = {}
    for i in reversed(range(len(old))):
        for j in reversed(range(max(0, i + low), min(len(new), i + high))):
            likeness = _likeness(first[i], second[j])
            value = max(best[i + 1].get(j, 0.0), best[i].get(j + 1, 0.0))
            if likeness >= _ALIKE:
                like[i, j] = likeness
                value = max(value, likeness + best[i + 1].get(j + 1, 0.0))
            best[i][j] = value
    pairs = []
    i = j = 0
    while i < len(old) and j < len(new):
        here = best[i].get(j, 0.0)
        if (i, j) in like and here == like[i, j] + best[i + 1].get(j + 1, 0.0):
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif here == best[i + 1].get(j, 0.0) and j < i + high:
            i += 1
        else:
            j += 1
    return pairs


def _words(lines: Sequence[str]) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    total = len(one) + len(other)
    return 2 * len(one & other) / total if total else 0.0
