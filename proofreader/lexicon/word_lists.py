"""Words beside the dictionary: the supplement, the user's words, and the deny list.

A list is a UTF-8 text file with one entry a line. ``#`` begins a comment. A tab after the entry introduces flags,
separated by spaces: ``noun`` (takes the article), ``verb`` (takes س), or any other tag for rules to read. Every word
of an entry of several words is listed for itself.
"""

from collections.abc import Iterable, Iterator, KeysView
from pathlib import Path

from proofreader.arabic.clitics import ARTICLE_AFTER_LAM, ARTICLES, BEFORE_VERBS, FUTURE, PREPOSITIONS
from proofreader.lexicon.automaton import LexiconError

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


class WordList:
    """Right words and the proclitics they take."""

    def __init__(self, entries: Iterable[tuple[str, frozenset[str]]] = ()) -> None:
        listed: dict[str, frozenset[str]] = {}
        self._flags = listed
        for word, flags in entries:  # as ``add`` does, without a call for each of tens of thousands at every start
            known = listed.setdefault(word, flags)
            if known is not flags:
                listed[word] = known | flags

    def __len__(self) -> int:
        return len(self._flags)

    def __contains__(self, word: str) -> bool:
        """Whether the word is listed, or is a listed one after proclitics it may take."""
        flags = self._flags
        if word in flags:
            return True
        if word[:1] not in _FIRST:
            return False
        # Most words have no listed one behind their first letters, and after lam the article may hide.
        if "لل" not in word[:3] and word[1:] not in flags and word[2:] not in flags and word[3:] not in flags:
            return word[4:] in flags and next(self._splits(word), None) is not None
        return next(self._splits(word), None) is not None

    def add(self, word: str, flags: frozenset[str] = _NO_FLAGS) -> None:
        """List the word; flags of an earlier entry are kept."""
        known = self._flags.get(word)
        self._flags[word] = flags if known is None else known | flags

    def words(self) -> KeysView[str]:
        """The words as listed."""
        return self._flags.keys()

    def readings(self, word: str) -> Iterator[tuple[str, str, frozenset[str]]]:
        """Every reading of the word as proclitics, listed word, flags."""
        if word in self._flags:
            yield "", word, self._flags[word]
        for prefix, form in self._splits(word):
            yield prefix, form, self._flags[form]

    def _splits(self, word: str) -> Iterator[tuple[str, str]]:
        if word[:1] not in _FIRST:
            return
        flags = self._flags
        for end in range(1, min(_LONGEST, len(word) - 2) + 1):
            prefix, rest = word[:end], word[end:]
            if rest in flags and (
                prefix in _BEFORE_ANY
                or (prefix in _BEFORE_BARE and not rest.startswith("ال"))
                or (prefix in _ARTICLE and "noun" in flags[rest] and not rest.startswith("ال"))
                or (prefix in _FUTURE and "verb" in flags[rest])
                or (prefix in _LAM_ARTICLE and "noun" in flags[rest] and not rest.startswith(("ال", "ل")))
            ):
                yield prefix, rest
            if prefix in _LAM_ARTICLE:
                # ل + الرباط → للرباط; ل + اللاذقية → للاذقية; ل + ال + لغم → للغم.
                if rest[0] != "ل" and "ال" + rest in flags:
                    yield prefix, "ال" + rest
                if "الل" + rest in flags:
                    yield prefix, "الل" + rest
                if "noun" in flags.get("ل" + rest, _NO_FLAGS):
                    yield prefix, "ل" + rest


class DenyList:
    """Wrong forms that the dictionary accepts. A form is denied with any proclitics before it."""

    _CONJUNCTIONS = frozenset("وفبلكس")
    _PAIRS = frozenset({"وب", "ول", "وك", "وس", "فب", "فل", "فك", "فس"})

    def __init__(self, words: Iterable[str] = ()) -> None:
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
