"""Phrases and names that edited text writes one way: what each of their words tells of the words beside it.

``resources/rules/collocations.txt`` marks the word of a phrase that the others tell; of a name in
``resources/rules/public_figures.txt`` each word of some length is told by the others.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from proofreader.arabic.clitics import (
    ARTICLE,
    ARTICLE_AFTER_LAM,
    CONJUNCTION_LETTERS,
    CONJUNCTIONS,
    PREPOSITION_LETTERS,
    attach,
)
from proofreader.core.limits import PLAIN_ANSWERS_OF_A_GENERATION
from proofreader.core.memory import Memory
from proofreader.core.resources import resource

_LEAST_LETTERS_OF_NAME = 4  # «آل», «بن» and «عبد» are typed wrong too, but what comes of it is seen otherwise
_PROCLITICS = (*CONJUNCTIONS, *PREPOSITION_LETTERS, *(c + p for c in CONJUNCTIONS if c for p in PREPOSITION_LETTERS))
_BY_LETTER = {
    letter: tuple(clitics for clitics in _PROCLITICS if clitics[:1] == letter)
    for letter in CONJUNCTION_LETTERS + PREPOSITION_LETTERS
}
_LONGEST_CLITICS = 3  # letters


class Phrase(NamedTuple):
    """``words``: of each word the alternatives; ``target``: the place of what may be typed wrong; ``meant``: which of
    its alternatives it may then have been; ``is_name``: of a person."""

    words: tuple[frozenset[str], ...]
    target: int
    meant: frozenset[str]
    is_name: bool


class Place(NamedTuple):
    """What is told of the word ``offset`` places behind one that tells phrases.

    ``right``: words that may stand there; ``begin``, ``end``: the first and last two letters of those that a slip may
    have hit; ``phrases``: each with the place of the word that tells it.
    """

    offset: int
    right: frozenset[str]
    begin: frozenset[str]
    end: frozenset[str]
    phrases: tuple[tuple[Phrase, int], ...]

    def may_be_slip(self, form: str) -> bool:
        """Whether a slip may have made the form of such a word: it leaves the beginning or the end as it was."""
        return form not in self.right and (
            form[-2:] in self.end or any(form[at : at + 2] in self.begin for at in range(_LONGEST_CLITICS + 1))
        )


class _Anchor(NamedTuple):
    """What a word of phrases tells of the words beside it, and whether it may have proclitics, as the first of them."""

    is_first: bool
    place: Place


class _Line(NamedTuple):
    """A phrase as it is written, its target in brackets. ``number``: of lines that tell one place, which is first."""

    number: int
    text: str
    is_name: bool


@cache
def _lines() -> Mapping[str, Sequence[_Line]]:
    """The word that tells a phrase, right beside its target → the lines of such phrases. Few are ever asked for, so
    that what they say is found out later."""
    found: dict[str, list[_Line]] = {}
    texts = [*((text, False) for text in _collocations()), *((text, True) for text in _names())]
    for number, (text, is_name) in enumerate(texts):
        before, _, after = text.partition("[")
        stems = before.split()[-1] if before else after.partition("]")[2].split(None, 1)[0]
        for stem in stems.split("|"):
            found.setdefault(stem, []).append(_Line(number, text, is_name))
    return found


def _collocations() -> Iterator[str]:
    for line in resource("rules", "collocations.txt").read_text(encoding="utf-8").splitlines():
        if "[" in line and not line.startswith("#"):
            yield line


def _names() -> Iterator[str]:
    """The names, once for each of their longer words."""
    for line in resource("rules", "public_figures.txt").read_text(encoding="utf-8").splitlines():
        words = [] if line.startswith("#") else line.split()
        for at, word in enumerate(words):
            if min(map(len, word.split("|"))) >= _LEAST_LETTERS_OF_NAME:
                yield " ".join((*words[:at], f"[{word}]", *words[at + 1 :]))


@cache
def _anchors(stem: str) -> Mapping[int, _Anchor]:
    """What a word that tells phrases tells, by the number that says which is asked first."""
    found: dict[tuple[bool, int], list[tuple[Phrase, int]]] = {}
    numbers: dict[tuple[bool, int], int] = {}
    for line in _lines()[stem]:
        phrase = _phrase(line)
        anchor = phrase.target - 1 if phrase.target else 1
        key = (anchor == 0, phrase.target - anchor)
        found.setdefault(key, []).append((phrase, anchor))
        numbers.setdefault(key, line.number)
    return {numbers[key]: _Anchor(key[0], _place(key[1], phrases)) for key, phrases in found.items()}


def _phrase(line: _Line) -> Phrase:
    head, _, rest = line.text.partition("[")
    inner, _, tail = rest.partition("]")
    before, after, targets = head.split(), tail.split(), inner.split("|")
    words = (*map(_words, before), frozenset(word.lstrip("-") for word in targets), *map(_words, after))
    meant = frozenset(word for word in targets if word[0] != "-")
    target = len(before)
    return Phrase(words, target, words[target] if meant == words[target] else meant, line.is_name)


def _places_beside(form: str) -> tuple[Place, ...]:
    """What a word tells of the words beside it, alone and behind its proclitics, found when it is met: few of all the
    forms are."""
    lines = _lines()
    found = dict(_anchors(form)) if form in lines else {}
    for before in _BY_LETTER.get(form[0], ()):
        if not form.startswith(before):
            continue
        rest = form[len(before) :]
        with_article = (ARTICLE + rest, ARTICLE + rest[1:]) if before[-1] + rest[:1] == ARTICLE_AFTER_LAM else ()
        for stem in (rest, *with_article):
            if stem in lines and attach(before, stem) == form:
                found |= {number: anchor for number, anchor in _anchors(stem).items() if anchor.is_first}
    return tuple([anchor.place for _, anchor in sorted(found.items())]) if found else ()


PLACES_BESIDE = Memory(_places_beside, PLAIN_ANSWERS_OF_A_GENERATION)  # mostly none


@cache
def _words(alternatives: str) -> frozenset[str]:
    """The words divided by |, mostly one; made once, for phrases share most of theirs, and a set takes as much memory
    as three words."""
    return frozenset(alternatives.split("|"))


def _place(offset: int, phrases: list[tuple[Phrase, int]]) -> Place:
    meant = [word for phrase, _ in phrases for word in phrase.meant]
    right = frozenset(word for phrase, _ in phrases if len(phrase.words) == 2 for word in phrase.words[phrase.target])
    begin, end = frozenset(word[:2] for word in meant), frozenset(word[-2:] for word in meant)
    if ARTICLE in begin:
        begin |= {ARTICLE_AFTER_LAM}
    return Place(offset, right, begin, end, tuple(phrases))
