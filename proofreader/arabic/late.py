"""Regular expressions that are compiled at first use, or taken from those that were compiled at installation: most
texts need few, and compiling takes milliseconds each."""

import re
from collections.abc import Iterable
from typing import Any, cast

import regex

from proofreader.arabic.pattern_store import Source, compiled

declared: set[Source] = set()
"""What every expression of the modules that were imported is compiled from."""


class _Late:
    """Stands for a compiled pattern. What was asked of it once is its own attribute from then on."""

    def __init__(self, source: Source) -> None:
        declared.add(source)
        self._source = source

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # nobody's method
            raise AttributeError(name)
        if "_compiled" not in self.__dict__:
            self.__dict__["_compiled"] = compiled(self._source)
        found = self.__dict__[name] = getattr(self._compiled, name)
        return found


def late_re(pattern: str, flags: int = 0) -> "re.Pattern[str]":
    """``re.compile``, at first use."""
    return cast("re.Pattern[str]", _Late(Source("re", pattern, int(flags))))


def late_regex(pattern: str, flags: int = 0) -> "regex.Pattern[str]":
    """``regex.compile``, at first use."""
    return cast("regex.Pattern[str]", _Late(Source("regex", pattern, int(flags))))


def alternation(words: Iterable[str]) -> str:
    """A pattern of one of the words, the longest first: in the same order whatever set they come from."""
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))
