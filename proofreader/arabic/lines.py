"""The lines of a text, blank ones left out: which are running text, and which may be left over from a web page.

>>> lines = Lines("اقرأ أيضا\\n\\nوصل الوفد إلى المدينة صباح أمس للمشاركة في الندوة.\\nطباعة")
>>> [(line.text, line.is_prose, lines.at_edge(i)) for i, line in enumerate(lines)][::2]
[('اقرأ أيضا', False, True), ('طباعة', False, True)]
"""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import overload

from proofreader.arabic.letters import INVISIBLE_CHARACTERS, SPACES
from proofreader.arabic.page_phrases import PhraseSet, count_phrases, first_word, first_words, opening, words_of
from proofreader.arabic.sentences import STOPS
from proofreader.core.lazy import lazy

_EDGE = SPACES + INVISIBLE_CHARACTERS
_AFTER_STOP = _EDGE + '»”")]'
_FULL_STOPS = tuple(".…")

# A line of so many words is running text even without a full stop; headlines seldom have more.
_PROSE_WORDS = 25
_SENTENCE_WORDS = 4
_LONG_LINE = 300  # code points; no residue is longer
_LONG_SENTENCE = 60  # code points; no need to count the words of a longer one
_MAY_BE_RESIDUE = 200  # code points


@dataclass(slots=True, eq=False)
class Line:
    """A line that is not blank. ``start`` and ``end`` are those of the whole line, without its line end.

    A text of a million words has forty thousand: no dictionary holds what was found out about one, and its letters are
    cut out of the text whenever they are asked for.
    """

    start: int
    end: int
    _whole: str = field(repr=False)
    _words: tuple[str, ...] | None = field(default=None, init=False, repr=False)
    _first: str | None = field(default=None, init=False, repr=False)
    _is_prose: bool | None = field(default=None, init=False, repr=False)

    @property
    def text(self) -> str:
        """The line without space and invisible characters at its edges."""
        return self._whole[self.start : self.end].strip(_EDGE)

    @property
    def raw(self) -> str:
        """The whole line."""
        return self._whole[self.start : self.end]

    @property
    def offset(self) -> int:
        """Where ``text`` begins in the document."""
        raw = self.raw
        return self.start + len(raw) - len(raw.lstrip(_EDGE))

    @property
    def words(self) -> tuple[str, ...]:
        """The keys of the words of the line, see ``words_of``; of a long one those it begins with."""
        if self._words is None:
            self._words = words_of(self.text[:_LONG_LINE])
        return self._words

    @property
    def first(self) -> str:
        """The first word, as in ``words``; empty where there is none."""
        if self._first is None:
            self._first = first_word(self.raw)
        return self._first

    def opening(self, known: PhraseSet) -> int:
        """How many of the first words form an entry, the longest that fits; 0 for none."""
        return opening(self.words, known) if self.first in first_words(known) else 0

    def count_phrases(self, known: PhraseSet) -> int:
        """How many entries the line consists of; 0 where something else is in it."""
        return count_phrases(self.words, known) if self.first in first_words(known) else 0

    @property
    def ends_sentence(self) -> bool:
        """Whether the line ends like a sentence."""
        return self.text.rstrip(_AFTER_STOP).endswith(tuple(STOPS))

    @property
    def is_prose(self) -> bool:
        """Whether the line is running text: many words, or a sentence with its full stop.

        A question mark proves nothing: headlines ask too.
        """
        if self._is_prose is None:
            self._is_prose = self._tell_prose()
        return self._is_prose

    def _tell_prose(self) -> bool:
        if self.end - self.start > _LONG_LINE:
            return True
        text = self.text
        ends = text.rstrip(_AFTER_STOP).endswith(_FULL_STOPS)
        if ends and len(text) > _LONG_SENTENCE:
            return True
        count = len(self.words)
        is_prose = count >= _PROSE_WORDS or (ends and count >= _SENTENCE_WORDS)
        if is_prose:  # its words are hardly asked for again, and take more memory than all else
            self._words = None
        return is_prose


class Lines(Sequence[Line]):
    """The lines of a text in order, blank ones left out."""

    def __init__(self, text: str, lines: Iterable[str] | None = None) -> None:
        """``lines``: those of the text, where it has been cut already."""
        self._lines: list[Line] = []
        start = 0
        for raw in text.split("\n") if lines is None else lines:
            end = start + len(raw)
            if raw.strip(_EDGE):
                self._lines.append(Line(start, end, text))
            start = end + 1
        prose = [i for i, line in enumerate(self._lines) if line.is_prose]
        self._first_prose = prose[0] if prose else len(self._lines)
        self._last_prose = prose[-1] if prose else -1

    @property
    def short(self) -> Iterator[tuple[int, Line]]:
        """The lines that a scraper may have left, with their numbers."""
        lines = self._lines
        return ((i, lines[i]) for i in self._short)

    @lazy
    def _short(self) -> "array[int]":
        return array("L", [i for i, line in enumerate(self._lines) if line.end - line.start <= _MAY_BE_RESIDUE])

    @overload
    def __getitem__(self, i: int) -> Line: ...
    @overload
    def __getitem__(self, i: slice) -> Sequence[Line]: ...
    def __getitem__(self, i: int | slice) -> Line | Sequence[Line]:
        return self._lines[i]

    def __len__(self) -> int:
        return len(self._lines)

    @property
    def has_prose(self) -> bool:
        """Whether there is running text."""
        return self._last_prose >= 0

    def in_head(self, i: int) -> bool:
        """Whether line ``i`` stands before all running text."""
        return i < self._first_prose

    def in_tail(self, i: int) -> bool:
        """Whether line ``i`` stands after all running text."""
        return i > self._last_prose

    def at_edge(self, i: int) -> bool:
        """Whether line ``i`` stands before or after the running text, where a page has its buttons."""
        return self.in_head(i) or self.in_tail(i)
