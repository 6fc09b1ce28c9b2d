"""Cheap looks at a paragraph before a rule is run: the ``condition`` of a rule.

Most rules concern what few paragraphs have: digits, brackets, a certain word. ``has`` and ``has_word`` are answered
for all rules at once, by intersecting the paragraph's characters and words with all that any rule waits for.
"""

from collections.abc import Iterable

from proofreader.arabic.digits import ALL as ALL_DIGITS
from proofreader.arabic.quotations import MARKS as QUOTATION_MARKS
from proofreader.core import HasCharacter, HasWord


def has(characters: str) -> HasCharacter:
    """The condition that the text holds one of the characters."""
    return HasCharacter(frozenset(characters))


def has_word(words: Iterable[str]) -> HasWord:
    """The condition that the text holds one of the words, in its bare form."""
    return HasWord(frozenset(words))


has_digit = has(ALL_DIGITS)
has_quote = has(QUOTATION_MARKS)
has_bracket = has("()[]{}")
