"""Finds listed texts that are no Arabic words, as they stand: «Facebook», «كوفيد 19», «5 %»."""

from collections.abc import Iterator
from typing import Generic, TypeVar

from proofreader.arabic.late import late_re
from proofreader.core import Document, Span

Listed = TypeVar("Listed")
# Between digits they make one number, date, time or telephone number of several tokens: «1.12», «12:30», «06 12 34».
_JOINING = frozenset(".,:/-٫٬،‐‑–−\\ \u00a0\u202f")
_TOKEN = late_re(r"\w+|[^\w\s]")


class Literals(Generic[Listed]):
    """Texts, each with what it stands for. Latin capitals and the spaces between the pieces make no difference."""

    def __init__(self) -> None:
        # First piece → the other pieces, and what is listed.
        self._by_first: dict[str, list[tuple[list[str], Listed]]] = {}
        self._characters: set[str] = set()

    def __bool__(self) -> bool:
        return bool(self._by_first)

    def add(self, text: str, listed: Listed) -> None:
        """Adds a text, which must hold a piece."""
        first, *rest = [match[0].casefold() for match in _TOKEN.finditer(text)]
        self._by_first.setdefault(first, []).append((rest, listed))
        self._by_first[first].sort(key=lambda entry: -len(entry[0]))
        # Of each text one character that Arabic words do not have is enough to pass paragraphs over.
        special = next((char for char in text if not ("\u0621" <= char <= "\u064a" or char.isspace())), text[0])
        self._characters |= {special, special.lower(), special.upper()}

    def may_be_in(self, document: Document) -> bool:
        """Whether one of the texts may stand in the document."""
        return not self._characters.isdisjoint(document.characters)

    def find(self, document: Document) -> Iterator[tuple[Span, Listed]]:
        """Every place of one of the texts; the longest that begins there."""
        if not self.may_be_in(document):
            return
        tokens = [(match[0].casefold(), match.start(), match.end()) for match in _TOKEN.finditer(document.text)]
        for at, (token, start, end) in enumerate(tokens):
            for rest, listed in self._by_first.get(token, ()):
                others = tokens[at + 1 : at + 1 + len(rest)]
                last = others[-1][2] if others else end
                if [each[0] for each in others] != rest or "\n" in document.text[start:last]:
                    continue
                if not _is_part_of_number(document.text, start, last):
                    yield Span(start, last), listed
                    break


def _is_part_of_number(text: str, start: int, end: int) -> bool:
    """Whether the digit at one of the edges belongs to a longer number, date, time or telephone number."""
    before, after = text[max(start - 2, 0) : start], text[end : end + 2]
    return (text[start].isdecimal() and len(before) == 2 and before[0].isdecimal() and before[1] in _JOINING) or (
        text[end - 1].isdecimal() and len(after) == 2 and after[0] in _JOINING and after[1].isdecimal()
    )
