"""Nouns and adjectives in ya' that lose it when indefinite, by kind: see ``resources/grammar/manqus.txt``."""

from collections.abc import Mapping
from functools import cache

from proofreader.core.resources import resource


@cache
def kinds_of_manqus() -> Mapping[str, frozenset[str]]:
    """Word in ya' → the kinds it may be of: noun, adjective, masdar, plural."""
    found: dict[str, set[str]] = {}
    for line in resource("grammar", "manqus.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, *words = line.split()
            for word in words:
                found.setdefault(word, set()).add(kind)
    return {word: frozenset(kinds) for word, kinds in found.items()}


def is_adjective(word: str) -> bool:
    """Whether it is a participle that mostly describes: «متدني»."""
    return "adjective" in kinds_of_manqus().get(word, ())
