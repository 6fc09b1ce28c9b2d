"""Proclitics: the conjunctions, prepositions, future particle and article that are written as one with a word."""

import re
from collections.abc import Iterator

# (و|ف) + (ب|ك|ل|س) + ال, in this order; ل + ال is written لل.
_PROCLITICS = re.compile(r"(?:[وف])?(?:(?:[بك])?ال|لل|[بكلس])?")


def splits(word: str) -> Iterator[tuple[str, str]]:
    """Every way to read the beginning of a bare word as proclitics: (proclitics, rest), the empty prefix first.

    The rest is never empty. For «وللأمم» these are «»+«وللأمم», «و»+«للأمم», «ول»+«لأمم», «ولل»+«أمم».
    """
    yield "", word
    seen = {""}
    for end in range(1, min(5, len(word) - 1) + 1):
        prefix = word[:end]
        if prefix not in seen and _PROCLITICS.fullmatch(prefix):
            seen.add(prefix)
            yield prefix, word[end:]
