"""The distinct words of a whole text, at the cost of one regular expression.

Rules that see the whole document are asked again at every key stroke, so they do not wait for its tokens.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from proofreader.arabic.letters import LETTERS, MARKS, TATWEEL

# Relatives of the letters (گ, ڤ) and marks count as parts of a word, so that no word is found inside another.
_PART = f"{LETTERS}{MARKS}{TATWEEL}\u0671-\u06d3"
_WORD = re.compile(f"(?<![{_PART}])[{LETTERS}]+(?![{_PART}])")


@lru_cache(maxsize=2)
def forms(text: str) -> frozenset[str]:
    """Every word of the text that is written in plain letters, without vowel marks."""
    return frozenset(_WORD.findall(text))


def places(text: str, phrase: str) -> Iterator[tuple[int, int]]:
    """Start and end of every occurrence of a word or phrase as whole words."""
    pattern = r"[^\S\n]+".join(map(re.escape, phrase.split()))
    for match in re.finditer(f"(?<![{_PART}]){pattern}(?![{_PART}])", text):
        yield match.span()
