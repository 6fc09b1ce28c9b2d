"""What was found in paragraphs, kept for the next check of a text that has them still."""

from collections.abc import Callable
from typing import Generic, TypeVar

_Found = TypeVar("_Found")
# Of paragraphs: 30 bytes of memory each. A server is asked about thousands of texts a day.
_CHARACTERS_KEPT = 500_000


class ParagraphMemory(Generic[_Found]):
    """Paragraph → what ``find`` finds in it.

    There are two generations: where the younger one is full it becomes the elder, which is forgotten, and paragraphs
    that are asked for become young again. A generation holds twice the text that is checked, so that the text of any
    length is remembered as a whole.
    """

    def __init__(self, find: Callable[[str], _Found]) -> None:
        self._find = find
        self._young: dict[str, _Found] = {}
        self._old: dict[str, _Found] = {}
        self._size = 0  # of the young ones, in characters
        self._most = _CHARACTERS_KEPT

    def make_room(self, size: int) -> None:
        """Expect the paragraphs of a text of so many characters."""
        self._most = max(_CHARACTERS_KEPT, 2 * size)

    def __getitem__(self, paragraph: str) -> _Found:
        found = self._young.get(paragraph)
        if found is None:
            found = self._old.get(paragraph)
            if found is None:
                found = self._find(paragraph)
            if self._size > self._most:
                self._old, self._young, self._size = self._young, {}, 0
            self._young[paragraph] = found
            self._size += len(paragraph)
        return found

    def __len__(self) -> int:
        return len(self._young | self._old)

    def clear(self) -> None:
        """Forget everything."""
        self._young, self._old, self._size = {}, {}, 0
