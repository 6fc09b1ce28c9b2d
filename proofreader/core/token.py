"""Tokens: the pieces that the tokeniser cuts a text into, without gaps."""

from collections.abc import Callable, Container
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
        """Where it stands."""
        return Span(self.start, self.end)


class Split(NamedTuple):
    """One way to read a bare word as proclitics, stem and suffix pronoun; the clitics are empty where there are none.

    ``stem`` is spelt as a word of its own: of «مدرستهم» it is «مدرسة», of «للجنة» it may be «جنة» or «لجنة».
    Whether the stem is a word is for the lexicon to say.
    """

    proclitics: str
    stem: str
    pronoun: str = ""


def whole(bare: str) -> tuple[Split, ...]:
    """The word without any clitic, as the only way to read it."""
    return (Split("", bare),)


class Word(NamedTuple):
    """A token of kind WORD, as the lexical rules see it.

    ``bare`` is the normalised view: without vowel marks, tatweel and invisible characters, with presentation
    forms and foreign look-alikes as Arabic letters. Offsets always refer to the original.
    ``gap`` is what stands between the previous word of the same paragraph and this one; None for a paragraph's first.
    ``split`` knows the clitics of the language (core does not): see ``splits``.
    """

    start: int
    end: int
    text: str
    bare: str
    gap: str | None
    split: Callable[[str], tuple[Split, ...]] = whole

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)

    @property
    def adjacent(self) -> bool:
        """Whether only space stands between this word and the one before it."""
        return self.gap is not None and self.gap.isspace()

    @property
    def splits(self) -> tuple[Split, ...]:
        """Every way to read the word as proclitics, stem and suffix pronoun; the whole word first."""
        return self.split(self.bare)

    def read_as(self, stems: Container[str]) -> Split | None:
        """The first way to read the word with one of these stems: «وكلما» is «و» + «كلما». None where there is none."""
        return next((split for split in self.splits if split.stem in stems), None)
