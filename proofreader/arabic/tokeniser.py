"""Cuts a text into tokens without gaps, by one regular expression."""

import string
from collections.abc import Iterable
from sys import intern

import regex

from proofreader.arabic import clitics
from proofreader.arabic.digits import ALL as ALL_DIGITS
from proofreader.arabic.late import late_re, late_regex
from proofreader.arabic.letters import DIGITS, INVISIBLE, LETTERS, MARKS, TATWEEL
from proofreader.arabic.protected import ADDRESS, find_protected
from proofreader.arabic.quotations import find_quotations
from proofreader.arabic.sentences import find_sentences
from proofreader.arabic.views import bare
from proofreader.core import Document, Kind, Profile, Token, Word, Words

# Letters of words: the alphabet, its Persian, Urdu and Maghrebi relatives, and presentation forms of letters
# (not the ornate brackets U+FD3E–FD3F, nor the one-character phrases U+FDF0–FDFD).
_LETTER = f"{LETTERS}\u0620\u063b-\u063f\u066e\u066f\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff\u0750-\u077f"
_LETTER += "\u08a0-\u08b4\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdef\ufe70-\ufefc"

_REST = f"[{_LETTER}{MARKS}{TATWEEL}]*"
_WORD = f"[{_LETTER}]{_REST}(?:[{INVISIBLE}]+(?=[{_LETTER}]){_REST})*"
_NUMBER = rf"[{DIGITS}]+(?:[.,:/\-–٫٬ر][{DIGITS}]+)*"
_MOST_JOINED = 1000  # parts of one Latin word: the expression's memory grows with each
_TOKEN = late_regex(
    rf"""
    (?P<PROTECTED>{ADDRESS})
  | (?P<NUMBER>{_NUMBER})
  | (?P<WORD>{_WORD})
  | (?P<LATIN>
        [\p{{L}}--\p{{Arabic}}][\p{{L}}\p{{M}}\p{{N}}--\p{{Arabic}}]*+
        (?:['’.&\-–_](?=[\p{{L}}\p{{N}}--\p{{Arabic}}])[\p{{L}}\p{{M}}\p{{N}}--\p{{Arabic}}]++){{0,{_MOST_JOINED}}}
    )
  | (?P<NEWLINE>\n)
  | (?P<SPACE>[^\S\n]+)
  | (?P<INVISIBLE>[{INVISIBLE}]+)
  | (?P<PUNCTUATION>[\p{{P}}{TATWEEL}+/%=|<>~^$″′])
  | (?P<OTHER>.)
    """,
    regex.VERBOSE | regex.VERSION1 | regex.DOTALL,
)
# A text without Latin letters, addresses and the decimal ر has its words where this finds them: most paragraphs need
# no tokens at all. (The standard library's engine is the faster one for a pattern of classes alone.)
_WORDS_ALONE = late_re(f"({_WORD})")
_FOREIGN = frozenset(string.ascii_letters + "@#")
_STOP_IN_WORD = late_re(rf"\.(?=[{LETTERS}])")
_DIGITS = frozenset(ALL_DIGITS)
_DECIMAL = late_re(f"[{DIGITS}]ر[{DIGITS}]")
# What may stand in a word and is not in its bare form.
_NOT_BARE = frozenset(
    filter(
        late_re(f"(?![{LETTERS}])[{_LETTER}{MARKS}{TATWEEL}{INVISIBLE}]").match,
        map(chr, (0xAD, *range(0x600, 0x900), *range(0x2000, 0x2070), *range(0xFB50, 0xFF00))),
    )
)
_KINDS = {kind.name: kind for kind in Kind}
_WORD_GROUP = Kind.WORD.name


def tokenise(text: str) -> tuple[Token, ...]:
    """Every piece of the text in order: ``"".join(token.text for token in tokenise(text)) == text``."""
    kinds = _KINDS
    return tuple(
        [Token(m.start(), m.end(), m[0], kinds[m.lastgroup]) for m in _TOKEN.finditer(text) if m.lastgroup is not None]
    )


def find_words(document: Document) -> Words:
    """The Arabic words of the document, each with its bare form and what separates it from the one before."""
    text, characters = document.text, document.characters
    pieces = _by_lines(text) if "\n" in text else _pieces(text, characters)
    words = pieces[1::2]
    if characters.isdisjoint(_NOT_BARE):
        return Words(pieces, words, clitics.read)
    bares = [intern(bare(word)) for word in words]
    if not all(bares):  # a vowel mark in its presentation form, alone: no word
        pieces, bares = _with_letters(pieces, bares)
    return Words(pieces, bares, clitics.read)


def first_words(document: Document, forms: Iterable[str]) -> list[Word]:
    """The first word of each of these forms in the document, in the order of the text.

    Only the lines that may hold one are cut into words: for rules that look for few words in a text of any length.
    """
    found: list[Word] = []
    wanted = set(forms)
    all_bare = document.characters.isdisjoint(_NOT_BARE)
    for (start, _), line in zip(document.paragraphs, document.lines, strict=True):
        if not wanted:
            break
        if any(form in line for form in wanted) or not (all_bare or _NOT_BARE.isdisjoint(line)):
            for word in parse(line, document.profile).words:
                if word.bare in wanted:
                    wanted.remove(word.bare)
                    found.append(word._replace(start=word.start + start, end=word.end + start))
    return found


def _with_letters(pieces: list[str], bares: list[str]) -> tuple[list[str], list[str]]:
    """Without the words of no letter, which become part of what stands between the others."""
    kept, gap = [], ""
    for number, form in enumerate(bares):
        gap += pieces[2 * number]
        if form:
            kept += [gap, pieces[2 * number + 1]]
            gap = ""
        else:
            gap += pieces[2 * number + 1]
    return [*kept, gap + pieces[-1]], [form for form in bares if form]


def _needs_tokens(text: str, characters: frozenset[str]) -> bool:
    """Whether some Arabic letters of the text may belong to something else than a word; ``characters``: its own."""
    return (
        not characters.isdisjoint(_FOREIGN)
        or ("." in text and _STOP_IN_WORD.search(text) is not None)
        or (not characters.isdisjoint(_DIGITS) and _DECIMAL.search(text) is not None)
    )


def _pieces(text: str, characters: frozenset[str]) -> list[str]:
    """What stands before the first word, the word, what stands before the second … what follows the last."""
    pieces = _with_gaps(text) if _needs_tokens(text, characters) else _WORDS_ALONE.split(text)
    # A form is looked up a dozen times, which is quicker where equal strings are the same, and takes less memory.
    pieces[1::2] = map(intern, pieces[1::2])
    return pieces


def _by_lines(text: str) -> list[str]:
    """``_pieces`` of a text of several lines: no token but a line end holds one, and few lines need tokens."""
    pieces = [""]
    for number, line in enumerate(text.split("\n")):
        first, *rest = _pieces(line, frozenset(line))
        pieces[-1] += f"\n{first}" if number else first
        pieces += rest
    return pieces


def _with_gaps(text: str) -> list[str]:
    """``_pieces`` by the tokens of the text."""
    pieces, end = [], 0
    for match in _TOKEN.finditer(text):
        if match.lastgroup == _WORD_GROUP:
            start = match.start()
            pieces += [text[end:start], match[0]]
            end = match.end()
    return [*pieces, text[end:]]


def parse(text: str, profile: Profile | None = None) -> Document:
    """The document of a text whose line ends are ``\\n``; tokens and words are computed at first use."""
    return Document(text, profile or Profile(), tokenise, find_words, find_protected, find_quotations, find_sentences)
