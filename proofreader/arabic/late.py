"""Regular expressions that are compiled at first use: most texts need few, and compiling takes milliseconds each."""

import re
from collections.abc import Callable
from typing import Any, cast

import regex


class _Late:
    """Stands for a compiled pattern. What was asked of it once is its own attribute from then on."""

    def __init__(self, compile: Callable[[], Any]) -> None:
        self._compile = compile

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # nobody's method
            raise AttributeError(name)
        if "_compiled" not in self.__dict__:
            self.__dict__["_compiled"] = self._compile()
        found = self.__dict__[name] = getattr(self._compiled, name)
        return found


def late_re(pattern: str, flags: int = 0) -> "re.Pattern[str]":
    """``re.compile``, at first use."""
    return cast("re.Pattern[str]", _Late(lambda: re.compile(pattern, flags)))


def late_regex(pattern: str, flags: int = 0) -> "regex.Pattern[str]":
    """``regex.compile``, at first use."""
    return cast("regex.Pattern[str]", _Late(lambda: regex.compile(pattern, flags)))
