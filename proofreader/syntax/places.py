"""Towns, provinces, clubs and papers that are spelt as an adjective or a common noun is."""

from functools import cache

from proofreader.core.resources import resource


def may_be_place(stem: str) -> bool:
    """Whether the word, without its article, names a town, a province, a club or a paper: «الرائد», «القصيم»."""
    return stem in _places()


@cache
def _places() -> frozenset[str]:
    """The names of ``resources/grammar/places.txt``."""
    lines = resource("grammar", "places.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(name for line in lines if not line.startswith("#") for name in line.split())
