"""What is typed, as the press writes it: «…» for quotation marks, ، ؛ ؟ for the Latin marks, in Arabic text. No Qt.

What stands in the paragraph before the cursor decides.
"""

from typing import NamedTuple

import regex

_ARABIC = regex.compile(r"\p{Arabic}")
_MARKS = {",": "،", ";": "؛", "?": "؟"}
_QUOTE = '"'
_OPENING = "([{:–—-/"


class Typed(NamedTuple):
    """What is written instead: ``text`` in the place of what was typed and of ``removed`` characters before it."""

    text: str
    removed: int = 0


def typed_instead(char: str, before: str) -> Typed:
    """What is written for a character that is typed behind ``before``, the beginning of its paragraph.

    A comma behind a number waits for the next key, which tells whether the number goes on.

    >>> typed_instead("?", "ماذا جرى"), typed_instead("?", "Who"), typed_instead(" ", "في 2024,")
    (Typed(text='؟', removed=0), Typed(text='?', removed=0), Typed(text='، ', removed=1))
    """
    if char == _QUOTE:
        return Typed(_quotation_mark(before))
    if char.isspace() and len(before) > 1 and before[-1] in _MARKS and before[-2].isdigit() and is_arabic(before):
        return Typed(_MARKS[before[-1]] + char, 1)
    waits = before[-1:].isdigit() and char != "?"
    return Typed(_MARKS[char] if char in _MARKS and not waits and is_arabic(before) else char)


def is_arabic(before: str) -> bool:
    """Whether the last letter is Arabic."""
    letter = next((char for char in reversed(before) if char.isalpha()), "")
    return _ARABIC.match(letter) is not None


def _quotation_mark(before: str) -> str:
    """The opening mark where a word may begin, the closing one behind a word; a straight one in Latin text."""
    begins = not before or before[-1].isspace() or before[-1] in _OPENING
    if not begins and before.count("«") > before.count("»"):
        return "»"
    if any(map(str.isalpha, before)) and not is_arabic(before):
        return _QUOTE
    return "«" if begins or before[-1] == "«" else _QUOTE
