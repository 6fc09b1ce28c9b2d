"""Cuts a text into tokens without gaps, by one regular expression."""

import regex

from proofreader.arabic.letters import DIGITS, INVISIBLE, LETTERS, MARKS, TATWEEL
from proofreader.arabic.protected import ADDRESS, find_protected
from proofreader.arabic.quotations import find_quotations
from proofreader.arabic.views import bare
from proofreader.core import Document, Kind, Profile, Token, Word

# Letters of words: the alphabet, its Persian, Urdu and Maghrebi relatives, and presentation forms of letters
# (not the ornate brackets U+FD3E–FD3F, nor the one-character phrases U+FDF0–FDFD).
_LETTER = f"{LETTERS}\u0620\u063b-\u063f\u066e\u066f\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff\u0750-\u077f"
_LETTER += "\u08a0-\u08b4\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdef\ufe70-\ufefc"

_TOKEN = regex.compile(
    rf"""
    (?P<PROTECTED>{ADDRESS})
  | (?P<NUMBER>[{DIGITS}]+(?:[.,:/\-–٫٬ر][{DIGITS}]+)*)
  | (?P<WORD>[{_LETTER}](?:[{_LETTER}{MARKS}{TATWEEL}]|[{INVISIBLE}]+(?=[{_LETTER}]))*)
  | (?P<LATIN>
        [\p{{L}}--\p{{Arabic}}]
        (?:[\p{{L}}\p{{M}}\p{{N}}--\p{{Arabic}}]|['’.&\-–_](?=[\p{{L}}\p{{N}}--\p{{Arabic}}]))*
    )
  | (?P<NEWLINE>\n)
  | (?P<SPACE>[^\S\n]+)
  | (?P<INVISIBLE>[{INVISIBLE}]+)
  | (?P<PUNCTUATION>[\p{{P}}{TATWEEL}+/%=|<>~^$″′])
  | (?P<OTHER>.)
    """,
    regex.VERBOSE | regex.VERSION1 | regex.DOTALL,
)
_KINDS = {kind.name: kind for kind in Kind}


def tokenise(text: str) -> tuple[Token, ...]:
    """Every piece of the text in order: ``"".join(token.text for token in tokenise(text)) == text``."""
    kinds = _KINDS
    return tuple(
        [Token(m.start(), m.end(), m[0], kinds[m.lastgroup]) for m in _TOKEN.finditer(text) if m.lastgroup is not None]
    )


def find_words(tokens: tuple[Token, ...]) -> tuple[Word, ...]:
    """The Arabic words among the tokens, each with its bare form and what separates it from the one before."""
    words: list[Word] = []
    gap: str | None = None
    word_kind, newline = Kind.WORD, Kind.NEWLINE
    for token in tokens:
        kind = token.kind
        if kind is word_kind:
            words.append(Word(token.start, token.end, token.text, bare(token.text), gap))
            gap = ""
        elif kind is newline:
            gap = None
        elif gap is not None:
            gap += token.text
    return tuple(words)


def parse(text: str, profile: Profile | None = None) -> Document:
    """The document of a text whose line ends are ``\\n``; tokens and words are computed at first use."""
    return Document(text, profile or Profile(), tokenise, find_words, find_protected, find_quotations)
