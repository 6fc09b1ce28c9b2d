"""How often a noun is annexed to a definite one, and how often it has the article.

``resources/grammar/annexed.tsv`` is counted by ``tools/count_annexed.py``.
"""

from typing import NamedTuple

from proofreader.core.line_table import line_table


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
    line = line_table("grammar", "annexed.tsv").get(stem)
    return Annexed(*map(int, line.split("\t"))) if line is not None else _UNKNOWN
