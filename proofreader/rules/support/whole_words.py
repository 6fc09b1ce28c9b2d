"""Finds words and phrases as whole words in a text, without waiting for its tokens."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import lru_cache

from proofreader.arabic.late import late_re
from proofreader.arabic.letters import LETTERS, MARKS, TATWEEL

# Relatives of the letters (گ, ڤ) and marks count as parts of a word, so that no word is found inside another.
_PART = f"{LETTERS}{MARKS}{TATWEEL}\u0671-\u06d3"
_ONE_PART = late_re(f"[{_PART}]")
_WORD = late_re(f"[{_PART}]+")


def occurrences(text: str, phrase: str) -> Iterator[tuple[int, int]]:
    """Start and end of every occurrence of a word or phrase as whole words."""
    first, *rest = phrase.split()
    start = text.find(first)
    while start >= 0:
        end = start + len(first)
        if not _is_part(text[start - 1 : start]) and not _is_part(text[end : end + 1]):
            if not rest:
                yield start, end
            elif match := _following(tuple(rest)).match(text, end):
                yield start, match.end()
        start = text.find(first, end)


def occurrences_of_all(text: str, words: Set[str]) -> Mapping[str, Sequence[tuple[int, int]]]:
    """Word → its occurrences, of those words: where so many are looked for that one pass costs less."""
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for match in _WORD.finditer(text):
        if match[0] in words:
            found[match[0]].append(match.span())
    return found


def _is_part(char: str) -> bool:
    return bool(char) and _ONE_PART.match(char) is not None


@lru_cache(maxsize=256)
def _following(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("".join(rf"[^\S\n]+{re.escape(word)}" for word in words) + f"(?![{_PART}])")
