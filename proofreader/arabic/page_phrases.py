"""The phrases that web pages put around an article, as listed in ``resources/residue/``, and how a text is compared
with them.

Words are compared by a key that forgives hamza, ه/ة, ى/ي, tatweel, vowel marks and case. An entry is the tuple of the
keys of its words.

>>> words_of("إقــــرأ المزيد:")
('اقرا', 'المزيد')
>>> opening(words_of("مشاركة"), phrases("buttons")), count_phrases(words_of("مشاركة طباعة"), phrases("buttons"))
(1, 2)
"""

from functools import cache, lru_cache
from itertools import islice
from pathlib import Path
from sys import intern

import regex

from proofreader.arabic.late import late_re, late_regex
from proofreader.arabic.letters import INVISIBLE, MARKS, TATWEEL
from proofreader.arabic.views import bare, skeleton
from proofreader.core.limits import FORMS_REMEMBERED_BRIEFLY
from proofreader.core.prepared import prepared
from proofreader.core.resources import resource

PhraseSet = frozenset[tuple[str, ...]]

_WORD = late_re(rf"[^\W_][\w{MARKS}{TATWEEL}{INVISIBLE}]*")  # five times as fast as with \p{{L}}
# A share bar or a menu of more words than this has not been seen.
_MOST_WORDS = 24
_DOMAIN = r"(?:www\.)?[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)*\.(?:INFO?|COM|NET|ORG|MA|TN|DZ|TV|PRESS|NEWS|FR|EU)"


@lru_cache(500)
def words_of(text: str) -> tuple[str, ...]:
    """The keys of the words of the text: «إقــــرأ» is «اقرا»."""
    return tuple(filter(None, map(_key, _WORD.findall(text))))


@lru_cache(FORMS_REMEMBERED_BRIEFLY)
def _key(word: str) -> str:
    return intern(skeleton(bare(word)).casefold())  # the lines of a text share most words


def first_word(text: str, at: int = 0) -> str:
    """The key of the first word at or behind that place (code points); empty where there is none."""
    match = _WORD.search(text, at)
    return _key(match[0]) if match else ""


def first_words_of(text: str, most: int) -> tuple[str, ...]:
    """The keys of the first words of the text, as many as there are and at most so many."""
    return tuple(islice(filter(None, (_key(match[0]) for match in _WORD.finditer(text))), most))


def _entries(name: str) -> list[str]:
    lines = resource("residue", f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def _sources() -> list[Path]:
    return sorted(resource("residue").glob("*.txt"))


@cache
@prepared("page_phrases", _sources, "arabic/letters.py", "arabic/page_phrases.py", "arabic/views.py")
def _by_file() -> dict[str, frozenset[tuple[str, ...]]]:
    """The entries of each file of ``resources/residue/``, by its name."""
    return {path.stem: frozenset(map(words_of, _entries(path.stem))) for path in _sources()}


@cache
def phrases(*names: str) -> PhraseSet:
    """The entries of ``resources/residue/<name>.txt``, of all these files."""
    return frozenset[tuple[str, ...]]().union(*map(_by_file().__getitem__, names))


@cache
def first_words(known: PhraseSet) -> frozenset[str]:
    """The keys of the words that an entry begins with."""
    return frozenset(entry[0] for entry in known)


@cache
def _longest(known: PhraseSet) -> int:
    return max(map(len, known))


def opening(words: tuple[str, ...], known: PhraseSet) -> int:
    """How many of the first words form an entry, the longest that fits; 0 for none."""
    if not words or words[0] not in first_words(known):  # nearly every line of a text
        return 0
    return next((n for n in range(min(_longest(known), len(words)), 0, -1) if words[:n] in known), 0)


def count_phrases(words: tuple[str, ...], known: PhraseSet) -> int:
    """How many entries the words consist of, as few as possible; 0 where something else is among them."""
    if len(words) > _MOST_WORDS or not opening(words, known):
        return 0
    fewest = [0] * (len(words) + 1)
    for end in range(1, len(words) + 1):
        counts = [
            fewest[start] + 1
            for start in range(max(0, end - _longest(known)), end)
            if (start == 0 or fewest[start]) and words[start:end] in known
        ]
        fewest[end] = min(counts, default=0)
    return fewest[-1]


@cache
def outlet() -> regex.Pattern[str]:
    """The pattern of a site's signature, its domain or its listed name, without anything around it."""
    names = sorted(_entries("outlets"), key=len, reverse=True)
    return late_regex(rf"(?:{_DOMAIN}|{'|'.join(map(regex.escape, names))})(?![\w.])", regex.IGNORECASE)
