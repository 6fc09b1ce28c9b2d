"""The checker for Python programs: ``from proofreader import check, fix, Engine``.

What these functions take and give is kept from one release to the next; everything else in the package may change.

>>> from proofreader import check, fix
>>> text = "ان الوزير وصل الي الرباط."
>>> [(text[issue.span.start : issue.span.end], issue.rule) for issue in check(text)][:1]
[('ان', 'missing-hamza')]
>>> fix("وصل الوزير ، ثم غادر.").text
'وصل الوزير، ثم غادر.'
"""

import threading
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from proofreader.core import Edit, Fix, Issue, Level, Profile, ProfileError, Span
from proofreader.engine import Engine, FixResult
from proofreader.lexicon import LexiconError

__all__ = [
    "Edit", "Engine", "Fix", "FixResult", "Issue", "Level", "LexiconError", "Profile", "ProfileError", "Span", "check",
    "fix",
]  # fmt: skip

_ENGINES_KEPT = 4  # about 100 MB each
# An engine remembers what it has seen and is not made for two threads at a time.
_lock = threading.RLock()


@lru_cache(_ENGINES_KEPT)
def _engine(profile: str | Path, words: frozenset[str]) -> Engine:
    return Engine.load(profile, words)


def check(
    text: str, *, profile: str | Path = "ar-MA", words: Iterable[str] = (), level: Level = Level.LIKELY
) -> list[Issue]:
    """Return the issues of a plain text, sorted by place; may be called from several threads.

    text: with ``\\n`` line ends; positions in the answer are code points of it.
    profile: a house style that comes with the program, or the path of a TOML file.
    words: right words besides those of the dictionary and the profile. The user's dictionary is not read.
    level: the lowest level of an issue that is returned; with NOTE, spellings are suggested for unknown words.

    Raises ProfileError for a house style that can't be used, LexiconError where the installation is damaged.
    """
    with _lock:
        found = _engine(profile, frozenset(words)).check(text, suggest=level is Level.NOTE)
    return [issue for issue in found if issue.level >= level]


def fix(
    text: str,
    *,
    profile: str | Path = "ar-MA",
    words: Iterable[str] = (),
    level: Level = Level.CERTAIN,
    clean: bool = False,
) -> FixResult:
    """Return the text with its errors mended, and the issues of the first pass: those ``applied`` and all ``found``;
    and as ``later`` what was mended that only showed once they were.

    level: the lowest level of a fix that is applied, CERTAIN or LIKELY. clean: also remove what a page left in the
    text, such as buttons and adverts. The other parameters, and what is raised, are those of ``check``.
    """
    with _lock:
        return _engine(profile, frozenset(words)).fix(text, level, clean=clean)
