"""The words of a text, made one by one on demand."""

from array import array
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import overload

from proofreader.core.lazy import lazy
from proofreader.core.token import Split, Word, whole

_MANY = 3  # forms of a long text that were asked for, from which on finding all costs less
_LONG = 10_000  # words; the places of more are kept in arrays, which take a fifth of the memory of lists
_SHORT = 500  # words; of a paragraph the rules ask for so many forms that all are found at once


class Words(Sequence[Word]):
    """The words of a text in order.

    A checker looks closely at one word in ten. So only the bare forms are held ready, in ``bares``; a ``Word`` with
    its place is made on demand.
    """

    def __init__(
        self,
        pieces: Sequence[str] = ("",),
        bares: Sequence[str] = (),
        split: Callable[[str], tuple[Split, ...]] = whole,
    ) -> None:
        """``pieces``: what stands before the first word, the word, what stands before the second … the last word, what
        follows it; together they are the text. ``bares``: the bare form of each word. ``split``: finds the clitics of
        a bare form."""
        self.bares = bares
        self._pieces = pieces
        self._split = split

    @lazy
    def closely(self) -> Sequence[bool]:
        """Of each word ``follows_closely``, and False behind the last: for whoever asks about many."""
        found = [gap == " " for gap in self._pieces[::2]]
        found[0] = found[-1] = False
        return found

    def follows_closely(self, at: int) -> bool:
        """Whether nothing but one space stands between the word before and this one."""
        return at > 0 and self._pieces[2 * at] == " "

    def is_adjacent(self, at: int) -> bool:
        """Whether only space stands between the word before and this one: ``Word.adjacent``."""
        gap = self._pieces[2 * at]
        return at > 0 and (gap == " " or (gap.isspace() and "\n" not in gap))

    def gap(self, at: int) -> str | None:
        """What stands between the word before and this one; None for the first of a paragraph: see ``Word``.

        ``len(words)`` asks for what follows the last word.
        """
        gap = self._pieces[2 * at]
        return gap if at and "\n" not in gap else None

    def written(self, at: int) -> str:
        """The word as it is written, vowel marks and all."""
        return self._pieces[2 * at + 1]

    def gaps(self) -> list[str]:
        """What stands before each word and after the last; the edges of the text are line ends."""
        gaps = list(self._pieces[::2])
        gaps[0] = "\n" + gaps[0]
        gaps[-1] += "\n"
        return gaps

    def starting_at(self, offset: int) -> int | None:
        """The index of the word that begins at this offset (code points); None where none does."""
        ends = self._ends
        at = bisect_left(ends, offset)
        # An empty gap ends where the word before it does; the word begins at the last end that equals the offset.
        while at < len(ends) and ends[at] == offset:
            if at % 2 == 0 and at // 2 < len(self.bares):
                return at // 2
            at += 1
        return 0 if offset == 0 and self.bares and not self._pieces[0] else None

    def within(self, start: int, end: int) -> range:
        """The indices of the words that lie between the two places (code points)."""
        ends = self._ends
        first = (bisect_left(ends, start) + 1) // 2
        return range(first, max(first, min(bisect_right(ends, end) // 2, len(self.bares))))

    def __len__(self) -> int:
        return len(self.bares)

    @overload
    def __getitem__(self, at: int) -> Word: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Word, ...]: ...
    def __getitem__(self, at: int | slice) -> Word | tuple[Word, ...]:
        if isinstance(at, slice):
            return tuple(map(self._make, range(*at.indices(len(self.bares)))))
        if at < 0:
            at += len(self.bares)
        if not 0 <= at < len(self.bares):
            raise IndexError("no such word")
        return self._make(at)

    def __iter__(self) -> Iterator[Word]:
        return iter(self._all)

    def is_repeated(self, at: int) -> bool:
        """Whether the form stands more than once in the text."""
        return self._numbers[self.bares[at]] > 1

    @lazy
    def _numbers(self) -> Counter[str]:
        return Counter(self.bares)

    @lazy
    def _all(self) -> list[Word]:
        return list(map(self._make, range(len(self.bares))))

    @lazy
    def _ends(self) -> Sequence[int]:
        """Where each piece ends."""
        ends = accumulate(map(len, self._pieces))
        return list(ends) if len(self.bares) < _LONG else array("Q", ends)

    def _make(self, at: int) -> Word:
        piece, ends = 2 * at, self._ends
        return Word(ends[piece], ends[piece + 1], self._pieces[piece + 1], self.bares[at], self.gap(at), self._split)


class Places(Mapping[str, Sequence[int]]):
    """Form → its indices among the words. Of a long text they are found when a form is asked for: few are. Where many
    are, all are found."""

    def __init__(self, bares: Sequence[str], forms: frozenset[str]) -> None:
        """``forms``: the distinct ones of ``bares``."""
        self._bares = bares
        self._forms = forms
        self._has_all = len(bares) <= _SHORT
        self._found: dict[str, Sequence[int]] = self._in_lists() if self._has_all else {}

    def __getitem__(self, form: str) -> Sequence[int]:
        found = self._found.get(form)
        if found is None:
            if form not in self._forms:
                raise KeyError(form)
            if len(self._found) >= _MANY and not self._has_all:
                self._found = self._all()
                self._has_all = True
                return self._found[form]
            bares, at, places = self._bares, -1, []
            for _ in range(bares.count(form)):
                at = bares.index(form, at + 1)
                places.append(at)
            found = self._found[form] = places
        return found

    def _in_lists(self) -> dict[str, Sequence[int]]:
        index: dict[str, Sequence[int]] = {}
        found: dict[str, list[int]] = {}
        for at, form in enumerate(self._bares):
            if form in found:
                found[form].append(at)
            else:
                index[form] = found[form] = [at]
        return index

    def _all(self) -> dict[str, Sequence[int]]:
        index: dict[str, array[int]] = defaultdict(_no_places)  # a quarter of the memory of lists
        for at, form in enumerate(self._bares):
            index[form].append(at)
        return dict(index)

    def __contains__(self, form: object) -> bool:
        return form in self._forms

    def __iter__(self) -> Iterator[str]:
        return iter(self._forms)

    def __len__(self) -> int:
        return len(self._forms)


def _no_places() -> "array[int]":
    return array("I")
