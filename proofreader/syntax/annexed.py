"""How often a noun is annexed to a definite one, and how often it has the article.

``resources/grammar/annexed.tsv`` is counted by ``tools/count_annexed.py``.
"""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from proofreader.core.resources import resource


class Annexed(NamedTuple):
    """How often a noun stood annexed before a definite word, and with the article before one; how often a word with the
    article stood behind a noun without, and behind one with it."""

    annexed: int
    with_article: int
    behind_annexed: int
    behind_article: int


_UNKNOWN = Annexed(0, 0, 0, 0)


def annexed_counts(stem: str) -> Annexed:
    """The counts of a stem without article and clitics."""
    line = _lines().get(stem)
    return Annexed(*map(int, line.split("\t"))) if line is not None else _UNKNOWN


@cache
def _lines() -> Mapping[str, str]:
    """Stem → its counts as the file has them: few are ever asked for."""
    text = resource("grammar", "annexed.tsv").read_text(encoding="utf-8")
    return dict([line.split("\t", 1) for line in text.splitlines() if line[0] != "#"])
