"""Cutting a paragraph where a word processor must change direction.

Word takes the direction of spaces, digits and punctuation from the run they stand in (ECMA-376 part 1, 17.3.2.30),
where plain text leaves it to the Unicode bidirectional algorithm. So Arabic goes into right-to-left runs with all that
belongs to it, and a left-to-right stretch takes with it what would be torn off: ``THAMM 2019-2022``, ``Le Monde
(Paris)``, ``https://example.org/a?b=1``. So does a number of several groups that is read from the left: a telephone
number, a date with hyphens, thousands parted by spaces. Two years with a hyphen are left to the algorithm.
"""

from collections.abc import Iterator
from typing import NamedTuple

import regex

from proofreader.arabic.late import late_regex

_LTR = r"[\p{bc=L}--\p{Cf}]"  # letters; not the invisible left-to-right mark, which also is of class L
_RTL = r"\p{bc=R}\p{bc=AL}\p{bc=AN}"
# Punctuation that belongs to the Arabic sentence even between two Latin words.
_ARABIC_MARKS = "،؛؟"
# As do quotation marks, but for those around words inside a Latin stretch: Le «Monde» de Paris.
_QUOTES = {"«": "»", "“": "”"}
_NEUTRAL = rf"[^{_RTL}{_ARABIC_MARKS}\p{{bc=L}}0-9\t\n]"
_NUMBER = r"""
    (?<! [0-9\p{bc=L}] [-.,/+]? )
    (?:
        (?: \+ | 00 ) [0-9]{1,3} (?: [ \u00a0.-]? \(?[0-9]{1,4}\)? ){2,6}      # +212 537 12 34 56
      | 0[0-9]{1,3} (?: [ \u00a0.-] [0-9]{2,4} ){2,4}                        # 0537-12-34-56
      | [0-9]{4}-[0-9]{1,2}-[0-9]{1,2} | [0-9]{1,2}-[0-9]{1,2}-[0-9]{2,4}  # 2019-07-14, 14-07-2019
      | [1-9][0-9]{0,2} (?: [ ] [0-9]{3} )+                                # 1 250 000
    )
    (?! [-.,/]? [0-9\p{bc=L}] )
"""
_STRETCH = late_regex(
    rf"""
    {_NUMBER}
  | [@\#]? [0-9]* {_LTR}
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
_HAS_RTL = late_regex(rf"[{_RTL}]", regex.VERSION1)
_HAS_LTR = late_regex(_LTR, regex.VERSION1)
# What is left of a stretch beside a bracket without a partner.
_CORE = late_regex(r"[\p{L}\p{N}(\[{@#].*[\p{L}\p{N}\p{M})\]}]|[\p{L}\p{N}]", regex.VERSION0 | regex.DOTALL)
_OPENS = {"(": ")", "[": "]", "{": "}"}
_PAIRS = {**_OPENS, **_QUOTES}
_CLOSES = frozenset(_PAIRS.values())
_NAME_OF_ACCOUNT = late_regex(r"[@#][A-Za-z0-9_]{2}")
_SIGNS_OF_LANGUAGE = late_regex(r"[A-Za-z](?:\+\+|\#)$")
LEFT_TO_RIGHT_MARK = "\u200e"


class Piece(NamedTuple):
    """A stretch of one direction."""

    text: str
    rtl: bool


def is_left_to_right(text: str) -> bool:
    """Whether the text has letters, none of which is written from right to left."""
    return bool(_HAS_LTR.search(text)) and not _HAS_RTL.search(text)


def needs_mark(text: str) -> tuple[bool, bool]:
    """Whether a left-to-right stretch in an Arabic paragraph needs a left-to-right mark before it, and behind it.

    Where a program knows no direction of runs, the signs of C++ and C# and the @ of a name go to the Arabic beside
    them, and the groups of a number, which has no letter to hold them together, change places (Unicode Standard
    Annex 9, W2, N2). Brackets go in pairs (N0) and need none.
    """
    if not _HAS_LTR.search(text):
        return any(char.isdecimal() for char in text), False
    return bool(_NAME_OF_ACCOUNT.match(text)), bool(_SIGNS_OF_LANGUAGE.search(text))


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
        if char in _PAIRS:
            open_at.append(i)
        elif char in _CLOSES:
            if open_at and _PAIRS[text[open_at[-1]]] == char:
                open_at.pop()
            elif not loose and start > floor and _OPENS.get(text[start - 1]) == char:
                start -= 1
            else:
                loose.append(i)
    while open_at and end < len(text) and _OPENS.get(text[open_at[-1]]) == text[end]:
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
