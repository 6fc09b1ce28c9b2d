"""Reads the corpus that the counts are made from.

The folder holds ``*.jsonl.xz`` files with one article or book a line, its text under the key "text". ``SOURCES`` says
what each is good for; a file that is not named there, such as raw articles full of faults, is never read.
"""

import json
import lzma
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path


@dataclass(frozen=True)
class Source:
    """One file of the corpus.

    weight      what one occurrence counts: less for older usage than for today's news
    is_edited   whether its spelling can be trusted; where it can't, only words of one possible spelling are counted
    for_tests   how many articles at its beginning are never counted, so that they can be used for measuring
    """

    weight: float
    is_edited: bool
    for_tests: int = 0


SOURCES = {
    "alarabia": Source(1.0, is_edited=True, for_tests=1000),
    "bbc": Source(1.0, is_edited=True, for_tests=1000),
    "cnn": Source(1.0, is_edited=True, for_tests=1000),
    "skynews": Source(1.0, is_edited=True, for_tests=1000),
    "books": Source(0.25, is_edited=True),
    "saudi": Source(1.0, is_edited=False),
    "tunisia": Source(1.0, is_edited=False),
}
NEWS = tuple(name for name, source in SOURCES.items() if source.for_tests)
"""The edited news."""


def texts(folder: Path, name: str, skip: int = 0, stop: int | None = None) -> Iterator[str]:
    """The texts of one source from number ``skip`` to ``stop``. Raises FileNotFoundError."""
    with lzma.open(folder / f"{name}.jsonl.xz", "rt", encoding="utf-8") as lines:
        for line in islice(lines, skip, stop):
            yield json.loads(line)["text"]


def edited_articles(folder: Path, skip: int, stop: int | None = None) -> Iterator[str]:
    """The articles of all edited news from number ``skip`` to ``stop`` of each file. Raises FileNotFoundError."""
    for name in NEWS:
        yield from texts(folder, name, skip, stop)
