"""Words with a number each, as bytes in which they are looked up where they stand: a start makes nothing of them."""

from collections.abc import Mapping
from typing import Protocol, cast

import dawg


class NumberedWords(Protocol):
    """Word → number from 0 to 2³¹ − 1; a dictionary is one too."""

    def get(self, word: str, default: int, /) -> int:
        """The number of the word; the default where there is none."""

    def __contains__(self, word: object, /) -> bool: ...


def packed(numbers: Mapping[str, int]) -> bytes:
    """The words with their numbers."""
    return bytes(dawg.IntDAWG(sorted(numbers.items()), input_is_sorted=True).tobytes())


def unpacked(data: bytes) -> NumberedWords:
    """What ``packed`` has given: damaged bytes would crash the process."""
    return cast(NumberedWords, dawg.IntDAWG().frombytes(data))
