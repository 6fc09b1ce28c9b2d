"""Cheap looks at a paragraph before a rule is run: the ``condition`` of a rule.

Most rules concern what few paragraphs have: digits, brackets, a certain word. All of these are answered for all rules
at once, by what the paragraph has of characters, words, and gaps between words: see ``engine.schedule``.
"""

from collections.abc import Callable, Iterable

from proofreader.arabic.digits import ALL as ALL_DIGITS
from proofreader.arabic.late import late_re
from proofreader.arabic.quotations import MARKS as QUOTATION_MARKS
from proofreader.core import HasCharacter, HasForm, HasGap, HasWord


def has(characters: str) -> HasCharacter:
    """The condition that the text holds one of the characters."""
    return HasCharacter(frozenset(characters))


def has_word(words: Iterable[str]) -> HasWord:
    """The condition that the text holds one of the words, in its bare form."""
    return HasWord(frozenset(words))


def has_form(fits: Callable[[str], bool], last: Iterable[str] | None = None) -> HasForm:
    """The condition that ``fits`` holds of one of the words, in its bare form. ``last``: the letters that such a word
    may end in; None for any."""
    return HasForm(fits, None if last is None else frozenset(last))


def has_ending(*endings: str) -> HasForm:
    """The condition that a word, in its bare form, ends so."""
    return has_form(lambda form: form.endswith(endings), {ending[-1] for ending in endings})


def has_gap(pattern: str) -> HasGap:
    """The condition that the pattern is found between two words, before the first or after the last. A line end stands
    for the edges of the text, the edges of the gap are words."""
    return HasGap(late_re(pattern).search)


has_digit = has(ALL_DIGITS)
has_quote = has(QUOTATION_MARKS)
has_bracket = has("()[]{}")
