"""Words that the counted news hardly know, most since their press writes in the Mashreq: no slips for commoner ones."""

from functools import lru_cache

from proofreader.arabic.clitics import proclitic_splits
from proofreader.core.limits import FORMS_REMEMBERED_BRIEFLY
from proofreader.core.line_table import line_table

_LEAST_LETTERS_OF_STEM = 4


@lru_cache(FORMS_REMEMBERED_BRIEFLY)
def is_regional(word: str) -> bool:
    """Whether the word, or what stands behind its proclitics, is one of them."""
    words = line_table("context", "regional.txt")  # made by ``tools/count_regional.py``
    others = line_table("context", "rare.txt")  # by hand
    return (
        word in words
        or word in others
        or any(
            len(rest) >= _LEAST_LETTERS_OF_STEM and (rest in words or rest in others)
            for prefix, rest in proclitic_splits(word)
            if prefix
        )
    )
