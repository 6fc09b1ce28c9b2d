"""Which words of a text need a closer look at all: most have no rival and are in the lexicon."""

from proofreader.core import Document, Lexicon
from proofreader.spelling.choice import choices, doubtful


def strange(document: Document, lexicon: Lexicon) -> frozenset[str]:
    """The forms that the lexicon does not accept, and single letters."""

    def find() -> frozenset[str]:
        return frozenset(form for form in doubtful(document, lexicon) if len(form) < 2 or not lexicon.accepts(form))

    return document.keep(strange, find)


def has_strange(document: Document, lexicon: Lexicon) -> bool:
    """The gate of rules on such words: see ``rules.gates``."""
    return bool(strange(document, lexicon))


def has_choice(document: Document, lexicon: Lexicon) -> bool:
    """The gate of rules that explain a choice of the speller."""
    return bool(choices(document, lexicon))
