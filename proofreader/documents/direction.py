"""Cutting a paragraph where a word processor must change direction.

Word takes the direction of spaces, digits and punctuation from the run they stand in (ECMA-376 part 1, 17.3.2.30),
where plain text leaves it to the Unicode bidirectional algorithm. So Arabic goes into right-to-left runs with all that
belongs to it, and a left-to-right stretch takes with it what would be torn off: ``THAMM 2019-2022``, ``Le Monde
(Paris)``, ``https://example.org/a?b=1``.
"""

from collections.abc import Iterator
from typing import NamedTuple

import regex

_LTR = r"[\p{bc=L}--\p{Cf}]"  # letters; not the invisible left-to-right mark, which also is of class L
_RTL = r"\p{bc=R}\p{bc=AL}\p{bc=AN}"
# Punctuation that belongs to the Arabic sentence even between two Latin words.
_ARABIC_MARKS = "،؛؟«»“”"
_NEUTRAL = rf"[^{_RTL}{_ARABIC_MARKS}\p{{bc=L}}0-9\t\n]"
_STRETCH = regex.compile(
    rf"""
    [@\#]? [0-9]* {_LTR}
    (?:
        (?:{_NEUTRAL}|\p{{Cf}})*+ {_LTR}   # up to the next Latin word, whatever stands between
      | [ \u00a0\u202f]? [0-9]             # a number that follows: iPhone 15
      | [\p{{bc=NSM}}]
      | [-–.,:/_&=?+'’@\#%~] [0-9]         # inside one: 2019-2022, 192.168.0.1
    )*+
    [+\#%/&*_=~$€°]*+                      # C++, 5G%, a path that ends in a slash
    """,
    regex.VERSION1 | regex.VERBOSE,
)
_HAS_RTL = regex.compile(rf"[{_RTL}]", regex.VERSION1)
_HAS_LTR = regex.compile(_LTR, regex.VERSION1)
# What is left of a stretch beside a bracket without a partner.
_CORE = regex.compile(r"[\p{L}\p{N}(\[{@#].*[\p{L}\p{N}\p{M})\]}]|[\p{L}\p{N}]", regex.VERSION0 | regex.DOTALL)
_OPENS = {"(": ")", "[": "]", "{": "}"}
_CLOSES = frozenset(_OPENS.values())


class Piece(NamedTuple):
    """A stretch of one direction."""

    text: str
    rtl: bool


def is_left_to_right(text: str) -> bool:
    """Whether the text has letters, none of which is written from right to left."""
    return bool(_HAS_LTR.search(text)) and not _HAS_RTL.search(text)


def split_by_direction(text: str) -> Iterator[Piece]:
    """The pieces in order; joined they give the text. Neighbours differ in direction."""
    if is_left_to_right(text):
        yield Piece(text, rtl=False)
        return
    start = done = 0  # text[start:done] is the stretch that the next one may go on with
    for next_start, next_end in _stretches(text):
        if next_start > done:
            if done > start:
                yield Piece(text[start:done], rtl=False)
            yield Piece(text[done:next_start], rtl=True)
            start = next_start
        done = next_end
    if done > start:
        yield Piece(text[start:done], rtl=False)
    if done < len(text):
        yield Piece(text[done:], rtl=True)


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """Where the left-to-right stretches lie, in order, each with its brackets in pairs; neighbours may touch."""
    done = 0
    while match := _STRETCH.search(text, done):
        done = match.end()
        for start, end in _with_whole_brackets(text, *match.span(), floor=match.pos):
            yield start, end
            done = max(done, end)


def _with_whole_brackets(text: str, start: int, end: int, floor: int) -> list[tuple[int, int]]:
    """The stretch with the partners of its brackets taken in from beside it, cut up at those without a partner."""
    open_at: list[int] = []
    loose: list[int] = []
    for i in range(start, end):
        char = text[i]
        if char in _OPENS:
            open_at.append(i)
        elif char in _CLOSES:
            if open_at and _OPENS[text[open_at[-1]]] == char:
                open_at.pop()
            elif not loose and start > floor and _OPENS.get(text[start - 1]) == char:
                start -= 1
            else:
                loose.append(i)
    while open_at and end < len(text) and _OPENS[text[open_at[-1]]] == text[end]:
        open_at.pop()
        end += 1
    if not loose and not open_at:
        return [(start, end)]
    parts = []
    for cut in (*sorted(loose + open_at), end):
        part = _CORE.search(text, start, cut)
        if part and _HAS_LTR.search(text, part.start(), part.end()):
            parts.append(part.span())
        start = cut + 1
    return parts
