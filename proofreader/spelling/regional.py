"""Words that the counted news hardly know, since their press writes in the Mashreq: no slips for commoner ones."""

from functools import cache

from proofreader.arabic.clitics import proclitic_splits
from proofreader.core.resources import resource

_LEAST_LETTERS_OF_STEM = 4


@cache
def _words() -> frozenset[str]:
    """``resources/context/regional.txt``, made by ``tools/count_regional.py``."""
    lines = resource("context", "regional.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line.partition("\t")[0] for line in lines if not line.startswith("#"))


def is_regional(word: str) -> bool:
    """Whether the word, or what stands behind its proclitics, is one of them."""
    words = _words()
    return word in words or any(
        len(rest) >= _LEAST_LETTERS_OF_STEM and rest in words for prefix, rest in proclitic_splits(word) if prefix
    )
