"""Finds words that hold a character of the wrong kind and gives each word to one rule.

The fix writes the whole word anew, so that it competes with the rules on spelling, which also do.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from enum import Enum, auto

from proofreader.arabic.characters import LATIN
from proofreader.arabic.late import late_re
from proofreader.arabic.letters import INVISIBLE, INVISIBLE_CHARACTERS, LOOKALIKES, TATWEEL
from proofreader.core import Document, HasCharacter, Word


class Fault(Enum):
    """What is wrong with a word's characters; where several are, the first of these names it."""

    PRESENTATION = auto()
    FOREIGN = auto()
    TATWEEL = auto()
    INVISIBLE = auto()


# Not the ornate brackets U+FD3E–FD3F nor the one-character phrases from U+FDF0 on, such as ﷺ.
PRESENTATION = "\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdef\ufe70-\ufefc"
_PATTERNS = {
    Fault.PRESENTATION: late_re(f"[{PRESENTATION}]"),
    Fault.FOREIGN: late_re(f"[{''.join(LOOKALIKES)}]"),
    Fault.TATWEEL: late_re(TATWEEL),
    Fault.INVISIBLE: late_re(f"[{INVISIBLE}]"),
}

_NEAR = 3  # code points in which something follows
_PROCLITICS = 3  # letters of the longest proclitics: «وبال» is written «وبالـ»
_PRESENTATION_CHARACTERS = filter(_PATTERNS[Fault.PRESENTATION].match, map(chr, range(0xFB50, 0xFEFD)))
_LATIN = late_re(f"[{LATIN}]")


has_fault = HasCharacter(frozenset((*LOOKALIKES, TATWEEL, *INVISIBLE_CHARACTERS, *_PRESENTATION_CHARACTERS)))
"""The condition of rules on such words: that a faulty character occurs."""


def words_with(document: Document, fault: Fault) -> Iterator[Word]:
    """The words whose foremost fault this is."""
    last = -1
    for match in _PATTERNS[fault].finditer(document.text):
        at = match.start()
        if at < last:
            continue
        word = _word_at(document, at)
        if word:
            last = word.end
            if not any(pattern.search(word.text) for pattern in _stronger(fault)):
                yield word


def _stronger(fault: Fault) -> Iterator[re.Pattern[str]]:
    for other, pattern in _PATTERNS.items():
        if other is fault:
            return
        yield pattern


def _word_at(document: Document, at: int) -> Word | None:
    index = bisect_right(document.words, at, key=lambda word: word.start) - 1
    return document.words[index] if index >= 0 and at < document.words[index].end else None


def final_tatweel(document: Document, word: Word) -> str:
    """The tatweel at the end of a word, where it shows that the letter joins on: «لـ"كذا"», «1445 هـ»."""
    if not word.text.endswith(TATWEEL):
        return ""
    after = document.text[word.end : word.end + _NEAR].lstrip()[:1]
    joins = after and (after in "\"«“”„»″(['" or after.isdigit() or _LATIN.match(after))
    return TATWEEL if joins or len(word.bare) <= _PROCLITICS else ""
