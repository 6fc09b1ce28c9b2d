"""Cheap looks at a paragraph before a rule is asked: the ``when`` of a rule.

Most rules concern what few paragraphs have: digits, brackets, a certain word. A gate answers from the distinct
characters or words, collected once for all rules; equal gates are the same object, so that the engine asks once.
"""

from collections.abc import Callable, Iterable
from functools import lru_cache

from proofreader.core import Document, Lexicon

Gate = Callable[[Document, Lexicon], bool]


@lru_cache(None)
def has(characters: str) -> Gate:
    """Open where the text holds one of the characters."""
    wanted = frozenset(characters)

    def gate(document: Document, lexicon: Lexicon) -> bool:
        return not wanted.isdisjoint(document.characters)

    return gate


@lru_cache(None)
def _has_word(words: frozenset[str]) -> Gate:
    def gate(document: Document, lexicon: Lexicon) -> bool:
        return not words.isdisjoint(document.forms)

    return gate


def has_word(words: Iterable[str]) -> Gate:
    """Open where the text holds one of the words, in its bare form."""
    return _has_word(frozenset(words))


has_digit = has("0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹")
has_quote = has('«»“”„″"')
has_bracket = has("()[]{}")
