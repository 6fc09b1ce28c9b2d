"""What was found out about forms, remembered in bounds."""

from collections.abc import Callable, Hashable
from typing import TypeVar

from proofreader.core.limits import FORMS_OF_A_GENERATION

_Key = TypeVar("_Key", bound=Hashable)
_Value = TypeVar("_Value")


class Memory(dict[_Key, _Value]):
    """A dictionary that finds out what it does not have, and forgets what was not asked for lately.

    There are two generations: where the younger one is full it becomes the elder, which is forgotten, and what is asked
    for becomes young again. Of running text a fifth less has to be found out again than where all is forgotten at once;
    ``functools.lru_cache`` does as well, but takes a look for a call and cannot be told what is known already.
    """

    def __init__(self, find: Callable[[_Key], _Value], most: int = FORMS_OF_A_GENERATION) -> None:
        """``most``: forms of a generation."""
        super().__init__()
        self._most = most
        self._find = find
        self._elder: dict[_Key, _Value] = {}

    def __missing__(self, key: _Key) -> _Value:
        elder = self._elder  # another thread may put another in its place
        value = elder[key] if key in elder else self._find(key)
        if len(self) >= self._most:
            self._elder = dict(self)
            self.clear()
        self[key] = value
        return value
