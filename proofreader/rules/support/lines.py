"""The lines of a text as the residue rules see them: without blank ones, each with its words for comparison."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import overload

from proofreader.arabic import bare, skeleton
from proofreader.arabic.letters import INVISIBLE, INVISIBLE_CHARACTERS, MARKS, SPACES, TATWEEL
from proofreader.core.lazy import lazy
from proofreader.core.resources import resource

_WORD = re.compile(rf"[^\W_][\w{MARKS}{TATWEEL}{INVISIBLE}]*")  # five times as fast as with \p{{L}}
_EDGE = SPACES + INVISIBLE_CHARACTERS
_AFTER_STOP = _EDGE + '»”")]'
_STOPS, _FULL_STOPS = tuple(".؟!?…"), tuple(".…")

# A line of so many words is running text even without a full stop; headlines seldom have more.
_PROSE_WORDS = 25
_SENTENCE_WORDS = 4
_LONG_LINE = 300  # code points; no residue is longer
_LONG_SENTENCE = 60  # code points; no need to count the words of a longer one
# A share bar or a menu of more words than this has not been seen.
_MOST_WORDS = 24
_MAY_BE_RESIDUE = 200  # code points


@lru_cache(5_000)
def words_of(text: str) -> tuple[str, ...]:
    """The words in a form that forgives hamza, ه/ة, ى/ي, tatweel, vowel marks and case: «إقــــرأ» is «اقرا»."""
    return tuple(filter(None, map(_key, _WORD.findall(text))))


@lru_cache(50_000)
def _key(word: str) -> str:
    return skeleton(bare(word)).casefold()


@dataclass(frozen=True)
class Line:
    """A line that is not blank. ``start`` and ``end`` are those of the whole line, without its line end."""

    start: int
    end: int
    raw: str

    @lazy
    def text(self) -> str:
        """The line without space and invisible characters at its edges."""
        return self.raw.strip(_EDGE)

    @lazy
    def offset(self) -> int:
        """Where ``text`` begins in the document."""
        return self.start + len(self.raw) - len(self.raw.lstrip(_EDGE))

    @lazy
    def words(self) -> tuple[str, ...]:
        """The words of the line, see ``words_of``; of a long one those it begins with."""
        return words_of(self.text[:_LONG_LINE])

    @lazy
    def first(self) -> str:
        """The first word, as in ``words``; empty where there is none."""
        match = _WORD.search(self.raw)
        return _key(match[0]) if match else ""

    def opening(self, known: "Phrases") -> int:
        """How many of the first words form an entry, the longest that fits; 0 for none, which one word tells."""
        return opening(self.words, known) if self.first in _first_words(known) else 0

    def count_phrases(self, known: "Phrases") -> int:
        """How many entries the line consists of; 0 where something else is in it."""
        return count_phrases(self.words, known) if self.first in _first_words(known) else 0

    @lazy
    def stopped(self) -> bool:
        """Whether the line ends like a sentence."""
        return self.text.rstrip(_AFTER_STOP).endswith(_STOPS)

    @lazy
    def prose(self) -> bool:
        """Whether the line is running text: many words, or a sentence with its full stop.

        A question mark proves nothing: headlines ask too.
        """
        if len(self.raw) > _LONG_LINE:
            return True
        ends = self.text.rstrip(_AFTER_STOP).endswith(_FULL_STOPS)
        if ends and len(self.text) > _LONG_SENTENCE:
            return True
        count = len(self.words)
        return count >= _PROSE_WORDS or (ends and count >= _SENTENCE_WORDS)


class Lines(Sequence[Line]):
    """The lines of a text in order, blank ones left out."""

    def __init__(self, text: str) -> None:
        self._lines: list[Line] = []
        start = 0
        for raw in text.split("\n"):
            end = start + len(raw)
            if raw.strip(_EDGE):
                self._lines.append(Line(start, end, raw))
            start = end + 1
        prose = [i for i, line in enumerate(self._lines) if line.prose]
        self._first_prose = prose[0] if prose else len(self._lines)
        self._last_prose = prose[-1] if prose else -1

    @lazy
    def short(self) -> list[tuple[int, Line]]:
        """The lines that a scraper may have left, with their numbers."""
        return [(i, line) for i, line in enumerate(self._lines) if len(line.raw) <= _MAY_BE_RESIDUE]

    @overload
    def __getitem__(self, i: int) -> Line: ...
    @overload
    def __getitem__(self, i: slice) -> Sequence[Line]: ...
    def __getitem__(self, i: int | slice) -> Line | Sequence[Line]:
        return self._lines[i]

    def __len__(self) -> int:
        return len(self._lines)

    def in_head(self, i: int) -> bool:
        """Whether line ``i`` stands before all running text."""
        return i < self._first_prose

    def in_tail(self, i: int) -> bool:
        """Whether line ``i`` stands after all running text."""
        return i > self._last_prose

    def at_edge(self, i: int) -> bool:
        """Whether line ``i`` stands before or after the running text, where a page has its buttons."""
        return self.in_head(i) or self.in_tail(i)


Phrases = frozenset[tuple[str, ...]]


@cache
def phrases(*names: str) -> Phrases:
    """The entries of ``resources/residue/<name>.txt``, of all these files, as ``words_of`` gives them."""
    if len(names) > 1:
        return frozenset[tuple[str, ...]]().union(*map(phrases, names))
    text = resource("residue", f"{names[0]}.txt").read_text(encoding="utf-8")
    return frozenset(words_of(entry) for entry in text.splitlines() if entry and not entry.startswith("#"))


@cache
def _first_words(known: Phrases) -> frozenset[str]:
    return frozenset(entry[0] for entry in known)


@cache
def _longest(known: Phrases) -> int:
    return max(map(len, known))


def may_open(text: str, at: int, known: Phrases) -> bool:
    """Whether the first word behind that place begins an entry: all that most places need to be asked."""
    match = _WORD.search(text, at)
    return match is not None and _key(match[0]) in _first_words(known)


def opening(words: tuple[str, ...], known: Phrases) -> int:
    """How many of the first words form an entry, the longest that fits; 0 for none."""
    if not words or words[0] not in _first_words(known):  # nearly every line of a text
        return 0
    return next((n for n in range(min(_longest(known), len(words)), 0, -1) if words[:n] in known), 0)


def count_phrases(words: tuple[str, ...], known: Phrases) -> int:
    """How many entries the words consist of, as few as possible; 0 where something else is among them."""
    if len(words) > _MOST_WORDS or not opening(words, known):
        return 0
    fewest = [0] * (len(words) + 1)
    for end in range(1, len(words) + 1):
        counts = [
            fewest[start] + 1
            for start in range(max(0, end - _longest(known)), end)
            if (start == 0 or fewest[start]) and words[start:end] in known
        ]
        fewest[end] = min(counts, default=0)
    return fewest[-1]
