"""How long a text is. No widgets."""

import math
from dataclasses import dataclass
from functools import lru_cache

import regex

from proofreader import core

WORDS_PER_MINUTE = 180
"""Of Arabic prose read silently: between the 138 words a minute of Arabic read aloud (IReST, Trauzettel-Klosinski and
Dietz 2012) and the 238 of English non-fiction read silently (Brysbaert 2019, 190 studies); Arabic words carry more."""

_UNSEEN = regex.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
# A full stop after a single letter is that of an abbreviation; one inside a number is followed by no space.
_END = regex.compile(r"(?:(?<!\b[^\W\d])\.|[!?؟…])[.!?؟…]*[\"'»”’)\]]*(?=\s|$)")


@dataclass(frozen=True, slots=True)
class Counts:
    """``characters`` has vowel marks and spaces in it, but no line ends and nothing invisible; ``signs`` no spaces."""

    words: int = 0
    characters: int = 0
    signs: int = 0
    sentences: int = 0
    paragraphs: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(
            self.words + other.words,
            self.characters + other.characters,
            self.signs + other.signs,
            self.sentences + other.sentences,
            self.paragraphs + other.paragraphs,
        )

    @property
    def minutes(self) -> int:
        """The time to read it, rounded up."""
        return minutes(self.words)


def minutes(words: int) -> int:
    """The time to read that many words, rounded up to whole minutes."""
    return math.ceil(words / WORDS_PER_MINUTE)


def word_count(text: str) -> int:
    """The words as ``core.word_count`` counts them, remembered: most paragraphs are the same at the next count."""
    return sum(map(_paragraph_words, text.split("\n")))


_paragraph_words = lru_cache(50_000)(core.word_count)


def count(text: str) -> Counts:
    """Everything about the text. A title counts as a sentence, a paragraph without a word as none."""
    return sum(map(_paragraph, text.split("\n")), Counts())


def _paragraph(text: str) -> Counts:
    words = _paragraph_words(text)
    seen = _UNSEEN.sub("", text)
    spaces = sum(map(str.isspace, seen))
    sentences = sum(bool(core.word_count(sentence)) for sentence in _END.split(text)) if words else 0
    return Counts(words, len(seen), len(seen) - spaces, sentences, 1 if words else 0)
