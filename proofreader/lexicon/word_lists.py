"""Words beside the dictionary: the supplement, the user's words, and the deny list.

A list is a UTF-8 text file with one entry a line. ``#`` begins a comment. A tab after the entry introduces flags,
separated by spaces: ``noun`` (takes the article), ``verb`` (takes س), or any other tag for rules to read. Every word
of an entry of several words is listed for itself.
"""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Self

from proofreader.arabic.clitics import ARTICLE_AFTER_LAM, ARTICLES, BEFORE_VERBS, FUTURE, PREPOSITIONS
from proofreader.core.prepared import prepared
from proofreader.lexicon.automaton import LexiconError
from proofreader.lexicon.numbered_words import NumberedWords, packed, unpacked
from proofreader.lexicon.stamp import list_files

_BEFORE_BARE = frozenset(proclitics for proclitics in PREPOSITIONS if proclitics.endswith("ل"))
_BEFORE_ANY = frozenset(filter(None, PREPOSITIONS)) - _BEFORE_BARE
_LAM_ARTICLE = frozenset(proclitics for proclitics in ARTICLES if proclitics.endswith(ARTICLE_AFTER_LAM))
_ARTICLE = frozenset(ARTICLES) - _LAM_ARTICLE
_FUTURE = frozenset(proclitics for proclitics in BEFORE_VERBS if proclitics.endswith(FUTURE))
_FIRST = frozenset("وفبكلاس")
_LONGEST = 4

_NO_FLAGS: frozenset[str] = frozenset()


def read_list(path: Path) -> Iterator[tuple[str, frozenset[str]]]:
    """The words of the file with their flags. Raises LexiconError where it can't be read."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise LexiconError(f"{path}: {error}") from error
    known: dict[str, frozenset[str]] = {"": _NO_FLAGS}
    for line in text.splitlines():
        entry, flags = line, ""
        if "#" in line:
            entry = line.partition("#")[0]
        if "\t" in entry:
            entry, _, flags = entry.partition("\t")
        shared = known.get(flags)
        if shared is None:
            shared = known[flags] = frozenset(flags.replace(",", " ").split())
        for word in entry.split():
            yield word, shared


def flags_by_word(entries: Iterable[tuple[str, frozenset[str]]]) -> dict[str, frozenset[str]]:
    """The flags of each word, from all its entries."""
    listed: dict[str, frozenset[str]] = {}
    for word, flags in entries:
        listed[word] = listed.get(word, _NO_FLAGS) | flags
    return listed


@prepared("words", list_files, "lexicon/numbered_words.py", "lexicon/stamp.py", "lexicon/word_lists.py")
def _listed() -> tuple[bytes, list[frozenset[str]], list[str]]:
    """The words of the supplement with the number of their flags, these, and the words of the deny list."""
    *listed, deny = list_files()
    words, flags = _numbered(flags_by_word(chain.from_iterable(map(read_list, listed))))
    return packed(words), flags, sorted({word for word, _ in read_list(deny)})


def _numbered(known: Mapping[str, frozenset[str]]) -> tuple[dict[str, int], list[frozenset[str]]]:
    """Word → the number of its flags; these."""
    flags = sorted(set(known.values()), key=sorted)
    number = {each: at for at, each in enumerate(flags)}
    return {word: number[each] for word, each in known.items()}, flags


def load_lists() -> tuple["WordList", "DenyList"]:
    """The supplement and the deny list. Raises LexiconError."""
    words, flags, denied = _listed()
    return WordList(unpacked(words), flags), DenyList(denied)


class WordList:
    """Right words and the proclitics they take."""

    def __init__(self, numbers: NumberedWords, flags: Sequence[frozenset[str]]) -> None:
        """``numbers``: word → the number of its flags."""
        self._numbers = numbers
        self._flags = flags

    @classmethod
    def of(cls, flags: Mapping[str, frozenset[str]]) -> Self:
        """The list of these words with these flags."""
        return cls(*_numbered(flags))

    @property
    def listed(self) -> Container[str]:
        """The words as listed."""
        return self._numbers

    def __contains__(self, word: str) -> bool:
        """Whether the word is listed, or is a listed one after proclitics it may take."""
        known = self._numbers
        if word in known:
            return True
        if word[:1] not in _FIRST:
            return False
        # Most words have no listed one behind their first letters, and after lam the article may hide.
        if "لل" not in word[:3] and word[1:] not in known and word[2:] not in known and word[3:] not in known:
            return word[4:] in known and next(self._splits(word), None) is not None
        return next(self._splits(word), None) is not None

    def readings(self, word: str) -> Iterator[tuple[str, str, frozenset[str]]]:
        """Every reading of the word as proclitics, listed word, flags."""
        if word in self._numbers:
            yield "", word, self._flags_of(word)
        for prefix, form in self._splits(word):
            yield prefix, form, self._flags_of(form)

    def _flags_of(self, word: str) -> frozenset[str]:
        number = self._numbers.get(word, -1)
        return self._flags[number] if number >= 0 else _NO_FLAGS

    def _splits(self, word: str) -> Iterator[tuple[str, str]]:
        if word[:1] not in _FIRST:
            return
        known, flags_of = self._numbers, self._flags_of
        for end in range(1, min(_LONGEST, len(word) - 2) + 1):
            prefix, rest = word[:end], word[end:]
            if rest in known and (
                prefix in _BEFORE_ANY
                or (prefix in _BEFORE_BARE and not rest.startswith("ال"))
                or (prefix in _ARTICLE and "noun" in flags_of(rest) and not rest.startswith("ال"))
                or (prefix in _FUTURE and "verb" in flags_of(rest))
                or (prefix in _LAM_ARTICLE and "noun" in flags_of(rest) and not rest.startswith(("ال", "ل")))
            ):
                yield prefix, rest
            if prefix in _LAM_ARTICLE:
                # ل + الرباط → للرباط; ل + اللاذقية → للاذقية; ل + ال + لغم → للغم.
                if rest[0] != "ل" and "ال" + rest in known:
                    yield prefix, "ال" + rest
                if "الل" + rest in known:
                    yield prefix, "الل" + rest
                if "noun" in flags_of("ل" + rest):
                    yield prefix, "ل" + rest


class AnyOfLists:
    """The words of several lists, as listed."""

    def __init__(self, *lists: Container[str]) -> None:
        self._lists = lists

    def __contains__(self, word: object) -> bool:
        return any(word in each for each in self._lists)


class DenyList:
    """Wrong forms that the dictionary accepts. A form is denied with any proclitics before it."""

    _CONJUNCTIONS = frozenset("وفبلكس")
    _PAIRS = frozenset({"وب", "ول", "وك", "وس", "فب", "فل", "فك", "فس"})

    def __init__(self, words: Iterable[str]) -> None:
        self.words = frozenset(words)

    def denies(self, word: str, prefix: str = "", form: str = "") -> bool:
        """Whether the word is denied when read as prefix + form."""
        words = self.words
        if word in words:
            return True
        if not prefix:
            return False
        return (
            form in words
            or (word[0] in self._CONJUNCTIONS and word[1:] in words)
            # «ولامس» is و + لامس, not ول + امس: the reading must have both clitics.
            or (len(prefix) > 1 and word[:2] in self._PAIRS and word[2:] in words)
            or (prefix[-2:] in ("ال", "لل") and "ال" + form in words)
        )
