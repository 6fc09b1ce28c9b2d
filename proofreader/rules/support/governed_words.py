"""Which prepositions verbs, verbal nouns and adjectives take, and which are mistaken for them.

The words stand in ``resources/grammar/government.tsv``, with what editors correct and what they accept.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain
from typing import NamedTuple

from proofreader.arabic.clitics import CONJUNCTIONS
from proofreader.core.limits import PLAIN_ANSWERS_OF_A_GENERATION
from proofreader.core.memory import Memory
from proofreader.core.prepared import prepared
from proofreader.core.resources import resource
from proofreader.lexicon.numbered_words import packed, unpacked

_CLITICS = {"v": CONJUNCTIONS, "i": ("", "و", "ف", "س", "وس", "ل", "ول"), "n": ("", "و", "ب", "ل"), "x": ("", "و")}
_ARTICLES = ("ال", "وال", "بال", "لل", "وبال", "ولل", "كال", "فال")
_KINDS_BEHIND = {
    before: frozenset(
        kind for kind, clitics in _CLITICS.items() if before in clitics or (kind == "n" and before in _ARTICLES)
    )
    for before in dict.fromkeys((*chain.from_iterable(_CLITICS.values()), *_ARTICLES))
    if before
}
# By their first letters, of which most words have none.
_BY_LETTER = {
    letter: tuple((before, kinds) for before, kinds in _KINDS_BEHIND.items() if before[0] == letter)
    for letter in dict.fromkeys(before[0] for before in _KINDS_BEHIND)
}
_SHORTEST_WEAK = 3  # letters behind the prefix
_PRONOUN_ENDINGS = ("هما", "هم", "ها", "ه")
_WITH_PRONOUN = 3  # letters that a noun and its pronoun have at least, less one


class Government(NamedTuple):
    """What a word takes.

    right   its preposition; "" for a word that takes a plain object
    also    others that it takes
    wrong   those that are mistaken for ``right``, - where none is written
    seldom  those of them that are wrong only before a verbal noun
    objects beginnings of the only words after which the wrong one is surely wrong
    apart   whether the subject may stand between
    """

    right: str
    also: frozenset[str]
    wrong: frozenset[str]
    seldom: frozenset[str]
    objects: tuple[str, ...]
    apart: bool
    lemma: str


def expand(kind: str, word: str) -> Iterator[str]:
    """The forms of a word of the table: v perfect verb, i imperfect, n masdar or participle, x as it stands."""
    if kind == "v":
        weak = word[:-1] if word[-1] in "اى" else word
        yield from (word, weak + "ت", word + "وا" if word[-1] not in "اى" else weak + "وا")
    elif kind == "i":
        rest = word[1:]
        plural = rest[:-1] if rest[-1] in "ىيو" else rest
        for first in "يتنأ":
            yield first + rest
            if rest != plural and len(rest) > _SHORTEST_WEAK:
                yield first + plural  # «لم يستغن»
        for first in "يت":
            yield from (f"{first}{plural}ون", f"{first}{plural}وا")
    elif kind == "n":
        yield word
        if not word.endswith("ة"):
            yield from (word + "ا", word + "ة")
            yield from (word + "ين", word + "ون")
    else:
        yield word


class _Stem(NamedTuple):
    """A form without clitics: the number of its line, how it is inflected, what it takes."""

    line: int
    kind: str
    taken: Government


class _Stems:
    """Form without clitics → what it takes. Of the table only the lines are read that are asked for."""

    def __init__(self, words: bytes, groups: list[tuple[tuple[int, str], ...]], lines: list[str]) -> None:
        """``words``: which of the ``groups`` of numbers of lines, each with a kind, a form has."""
        self._words = unpacked(words)
        self._groups = groups
        self._taken = cache(lambda number: _government(lines[number]))

    def get(self, form: str) -> Sequence[_Stem]:
        """What the form takes, in the order of the lines."""
        group = self._words.get(form, -1)
        return [_Stem(line, kind, self._taken(line)) for line, kind in self._groups[group]] if group >= 0 else ()


@cache
def _stems() -> _Stems:
    return _Stems(*_packed_stems())


@prepared(
    "government",
    lambda: [resource("grammar", "government.tsv")],
    "lexicon/numbered_words.py",
    "rules/support/governed_words.py",
)
def _packed_stems() -> tuple[bytes, list[tuple[tuple[int, str], ...]], list[str]]:
    """What a ``_Stems`` is made of."""
    text = resource("grammar", "government.tsv").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    found: dict[str, tuple[tuple[int, str], ...]] = {}
    for number, line in enumerate(lines):
        for item in line.split("\t")[0].split():
            kind, word = item.split(":")
            for form in expand(kind, word):
                found[form] = (*found.get(form, ()), (number, kind))
    groups = {group: at for at, group in enumerate(dict.fromkeys(found.values()))}
    return packed({form: groups[group] for form, group in found.items()}), list(groups), lines


def _government(line: str) -> Government:
    """What the words of a line take: words, right and wrong prepositions (- for none), objects, apart."""
    words, rights, wrong, *more = line.split("\t")
    right, *also = rights.split()
    return Government(
        "" if right == "-" else right,
        frozenset(also),
        frozenset(each.rstrip("?") for each in wrong.split()),
        frozenset(each[:-1] for each in wrong.split() if each.endswith("?")),
        tuple(more[0].split()) if more else (),
        len(more) > 1 and more[1] == "apart",
        words.split()[0].split(":")[1],
    )


def _found_for(form: str) -> tuple[Government, ...]:
    stems = _stems()
    found = list(stems.get(form))
    for before, kinds in _BY_LETTER.get(form[0], ()):
        if form.startswith(before):
            found += [stem for stem in stems.get(form[len(before) :]) if stem.kind in kinds]
    if len(form) > _WITH_PRONOUN and form.endswith(_PRONOUN_ENDINGS):
        noun = without_pronoun(form)
        found += [stem for stem in _of_noun(noun[:-1] + "ة" if noun.endswith("ت") else noun) if stem.kind == "n"]
    if not found:
        return ()
    return tuple(dict.fromkeys(stem.taken for stem in sorted(found, key=lambda stem: stem.line)))


taken_by = Memory(_found_for, PLAIN_ANSWERS_OF_A_GENERATION).__getitem__  # mostly nothing
"""What a written form takes, in the order of the file."""


def _of_noun(form: str) -> Iterator[_Stem]:
    """The stems of a noun that a pronoun may follow: رغبته, وعزمها."""
    yield from _stems().get(form)
    if form[0] in _BY_LETTER:
        for before in ("و", "ب", "ل", "وب", "ول"):
            if form.startswith(before):
                yield from _stems().get(form[len(before) :])


def without_pronoun(form: str) -> str:
    """The word without a pronoun of the third person: انعكاس of انعكاسه."""
    if len(form) <= _WITH_PRONOUN:
        return form
    return next((form[: -len(each)] for each in _PRONOUN_ENDINGS if form.endswith(each)), form)
