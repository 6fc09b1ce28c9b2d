"""Tokens: the pieces that the tokeniser cuts a text into, without gaps."""

from enum import Enum
from typing import NamedTuple

from proofreader.core.span import Span


class Kind(Enum):
    """What a token is."""

    WORD = "word"  # Arabic letters with their marks
    LATIN = "latin"  # a word of another alphabet
    NUMBER = "number"  # digits with their separators: 1.5, 2019-2022, 09:25
    PUNCTUATION = "punctuation"
    SPACE = "space"  # spaces, tabs, no-break spaces; never a line end
    NEWLINE = "newline"  # one line end
    PROTECTED = "protected"  # URL, e-mail address, handle, hashtag, file name: never altered
    INVISIBLE = "invisible"  # zero-width and direction marks that stand between words
    OTHER = "other"  # symbols, emoji


class Token(NamedTuple):
    """``text`` is exactly ``document.text[start:end]`` (code points)."""

    start: int
    end: int
    text: str
    kind: Kind

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


class Word(NamedTuple):
    """A token of kind WORD, as the lexical rules see it.

    ``bare`` is the normalised view: without vowel marks, tatweel and invisible characters, with presentation
    forms and foreign look-alikes as Arabic letters. Offsets always refer to the original.
    ``gap`` is what stands between the previous word of the same paragraph and this one; None for a paragraph's first.
    """

    start: int
    end: int
    text: str
    bare: str
    gap: str | None

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    @property
    def adjacent(self) -> bool:
        """Whether only space stands between this word and the one before it."""
        return self.gap is not None and self.gap.isspace()
