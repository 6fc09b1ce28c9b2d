"""Phrases and names that edited text writes one way: what each of their words tells of the words beside it.

``resources/rules/collocations.txt`` marks the word of a phrase that the others tell; of a name in
``resources/rules/public_figures.txt`` each word of some length is told by the others.
"""

import re
from array import array
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from proofreader.arabic.clitics import ARTICLE, ARTICLE_AFTER_LAM
from proofreader.arabic.late import late_re
from proofreader.core.lazy import lazy
from proofreader.core.limits import PLAIN_ANSWERS_OF_A_GENERATION
from proofreader.core.memory import Memory
from proofreader.core.prepared import prepared
from proofreader.core.resources import resource
from proofreader.lexicon.numbered_words import packed, unpacked
from proofreader.rules.support.phrases import behind_clitics

_COLLOCATION, _WORD = late_re(r"^(?!#)([^\[\n]*)\[([^\]\n]*)\](.*)", re.MULTILINE), late_re(r"\S+")
_LEAST_LETTERS_OF_NAME = 4  # «آل», «بن» and «عبد» are typed wrong too, but what comes of it is seen otherwise
_NUMBER = "I"  # of a line
_CUT = "\t"  # between the parts of a line


class Phrase(NamedTuple):
    """``words``: of each word the alternatives; ``target``: the place of what may be typed wrong; ``meant``: which of
    its alternatives it may then have been; ``is_name``: of a person."""

    words: tuple[frozenset[str], ...]
    target: int
    meant: frozenset[str]
    is_name: bool


class _Line(NamedTuple):
    """A phrase as it is written, cut at its target. ``number``: of lines that tell one place, which is first."""

    number: int
    before: str
    target: str
    after: str
    is_name: bool

    def phrase(self) -> Phrase:
        """What the line says."""
        head, targets = self.before.split(), self.target.split("|")
        right = frozenset(word.lstrip("-") for word in targets)
        meant = frozenset(word for word in targets if word[0] != "-")
        words = (*map(_words, head), right, *map(_words, self.after.split()))
        return Phrase(words, len(head), right if meant == right else meant, self.is_name)

    def told_from(self) -> int:
        """The place of the word that tells it: right before the target, or behind where that is the first."""
        return len(self.before.split()) - 1 if self.before else 1


class Place:
    """What is told of the word behind one that tells phrases, or (``offset`` −1) of the one before it."""

    def __init__(self, offset: int, lines: Sequence[_Line]) -> None:
        self.offset = offset
        self._lines = lines
        right: list[str] = []
        meant: list[str] = []
        for _, before, target, after, _ in lines:
            targets = target.split("|")
            meant += [word for word in targets if word[0] != "-"]
            if len(before.split()) + len(after.split()) == 1:
                right += [word.lstrip("-") for word in targets]
        # Words that may stand there; the first and last two letters of those that a slip may have hit.
        self._right = frozenset(right)
        self._begin, self._end = {word[:2] for word in meant}, {word[-2:] for word in meant}
        if ARTICLE in self._begin:
            self._begin.add(ARTICLE_AFTER_LAM)

    def may_be_slip(self, form: str) -> bool:
        """Whether a slip may have made the form of such a word: it leaves the beginning or the end as it was."""
        if form in self._right:
            return False
        begin = self._begin
        return (
            form[-2:] in self._end
            or form[:2] in begin
            # Behind clitics of as many letters.
            or form[1:3] in begin
            or form[2:4] in begin
            or form[3:5] in begin
        )

    @lazy
    def tells_names(self) -> bool:
        """Whether any of the phrases is a name."""
        return any(line.is_name for line in self._lines)

    @lazy
    def phrases(self) -> Sequence[tuple[Phrase, int]]:
        """The phrases, each with the place of the word that tells it."""
        return [(line.phrase(), line.told_from()) for line in self._lines]


class _Anchor(NamedTuple):
    """What a word of phrases tells of the words beside it, and whether it may have proclitics, as the first of them."""

    is_first: bool
    place: Place


@cache
def _lines() -> "_Lines":
    return _Lines(*_packed_lines())


class _Lines:
    """The word that tells a phrase, right beside its target → such phrases. Few are ever asked for, so that what they
    say is found out later."""

    def __init__(self, words: bytes, numbers: list[bytes], texts: str, names_from: int) -> None:
        """``words``: which of the ``numbers`` of lines a word has; ``names_from``: the number of the first name."""
        self._words = unpacked(words)
        self._numbers = numbers
        self._texts = texts.split("\n")
        self._names_from = names_from

    def __contains__(self, word: str) -> bool:
        return word in self._words

    def __getitem__(self, word: str) -> Sequence[_Line]:
        found = []
        for number in array(_NUMBER, self._numbers[self._words.get(word, -1)]):
            before, target, after = self._texts[number].split(_CUT)
            found.append(_Line(number, before, target, after, number >= self._names_from))
        return found


def _sources() -> list[Path]:
    return [resource("rules", "collocations.txt"), resource("rules", "public_figures.txt")]


@prepared("phrases", _sources, "lexicon/numbered_words.py", "rules/support/fixed_phrases.py")
def _packed_lines() -> tuple[bytes, list[bytes], str, int]:
    """What a ``_Lines`` is made of."""
    collocations = _collocations()
    parts = [*collocations, *_names()]
    found: dict[str, list[int]] = {}
    for number, (before, _, after) in enumerate(parts):
        stems = before.split()[-1] if before else after.split(None, 1)[0]
        for stem in stems.split("|") if "|" in stems else (stems,):
            found.setdefault(stem, []).append(number)
    words = {stem: at for at, stem in enumerate(found)}
    numbers = [array(_NUMBER, each).tobytes() for each in found.values()]
    return packed(words), numbers, "\n".join(map(_CUT.join, parts)), len(collocations)


def _collocations() -> Sequence[tuple[str, str, str]]:
    """The collocations, each cut at its target."""
    found: Sequence[tuple[str, str, str]] = _COLLOCATION.findall(
        resource("rules", "collocations.txt").read_text(encoding="utf-8")
    )
    return found


def _names() -> Iterator[tuple[str, str, str]]:
    """The names, once for each of their longer words."""
    for line in resource("rules", "public_figures.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            for word in _WORD.finditer(line):
                shortest = min(map(len, word[0].split("|"))) if "|" in word[0] else len(word[0])
                if shortest >= _LEAST_LETTERS_OF_NAME:
                    yield line[: word.start()], word[0], line[word.end() :]


@cache
def _anchors(stem: str) -> Mapping[int, _Anchor]:
    """What a word that tells phrases tells, by the number that says which is asked first."""
    found: dict[tuple[bool, int], list[_Line]] = {}
    for line in _lines()[stem]:
        anchor = line.told_from()
        is_first, offset = anchor == 0, 1 if line.before else -1
        found.setdefault((is_first, offset), []).append(line)
    return {lines[0].number: _Anchor(is_first, Place(offset, lines)) for (is_first, offset), lines in found.items()}


def _places_beside(form: str) -> tuple[Place, ...]:
    """What a word tells of the words beside it, alone and behind its proclitics, found when it is met: few of all the
    forms are."""
    lines = _lines()
    found: dict[int, _Anchor] = {}
    for clitic, stem in behind_clitics(form):
        if stem in lines:
            found |= {number: each for number, each in _anchors(stem).items() if each.is_first or not clitic}
    return tuple([anchor.place for _, anchor in sorted(found.items())]) if found else ()


PLACES_BESIDE = Memory(_places_beside, PLAIN_ANSWERS_OF_A_GENERATION)  # mostly none


@cache
def _words(alternatives: str) -> frozenset[str]:
    """The words divided by |, mostly one; made once, for phrases share most of theirs, and a set takes as much memory
    as three words."""
    return frozenset(alternatives.split("|"))
