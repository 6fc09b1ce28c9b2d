"""Finds a right word in the place of another, by what stands beside it: the kind ``confusion`` of rules in TOML.

An entry of ``entries`` is a table:

wrong, right   the words or phrases. ``(ال)`` before one covers it with and without the article; both take the
               proclitics ``clitics.PREPOSITIONS``, unless ``clitics`` is false. ``{قام|قامت} بـ`` stands for the two
               forms, one after the other; ``right`` names as many in braces of its own, or none where it is the same.
previous       what must stand right before, next: right after, near: within NEAR words on either side. Alternatives are
               divided by «|»; one that fits suffices. An entry without any of the three is wrong wherever it stands.
not_previous, not_next, not_near
               where one of these stands, nothing is found.
level          of this entry, if not that of the rule.
note           why, for this entry.
hyphens        true where a hyphen may stand between its words, which then stays: «سوس - ماسا».

An alternative is a word or, in ``previous`` and ``next``, several; each fits a word with proclitics before it as well
(«قضية» fits «والقضية», «القضية» only what has the article; but what a conjunction joins on is not next), and ``*``
stands for any letters. ``#`` is a number, ``@`` a word that is no other than a name, ``<`` and ``>`` are the borders of
the clause.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from proofreader.arabic import respell
from proofreader.arabic.clitics import (
    ARTICLE,
    ARTICLE_AFTER_LAM,
    CONJUNCTION_LETTERS,
    NONE,
    PREPOSITIONS,
    attach,
    proclitic_splits,
)
from proofreader.arabic.late import late_re
from proofreader.core import AnyOf, Document, Finding, Fix, Level, Lexicon, PartOfSpeech, Span, Words
from proofreader.core.i18n import gettext
from proofreader.core.lazy import lazy
from proofreader.core.limits import FORMS_REMEMBERED_BRIEFLY
from proofreader.rules.support.phrases import ByWords, behind_clitics, forms_by_stem, holds_phrase

NEAR = 6  # words
_LONGEST = 4  # words of an alternative
_ARTICLE = "(ال)"
_SENTENCE_END = frozenset(".؟!؛")
_BESIDE = "previous next near not_previous not_next not_near".split()
_FIELDS = frozenset((*_BESIDE, *"wrong right clitics level note hyphens".split()))
_HYPHEN = late_re(r"[^\S\n]*[-–][^\S\n]*|[^\S\n]+")
_VOWELS = late_re("[\u064b-\u0652]")
_BRACES = late_re(r"\{([^{}]*)\}")
_CONJUNCTIONS = tuple(CONJUNCTION_LETTERS)


def inflections(wrong: str, right: str) -> Iterator[tuple[str, str]]:
    """Every pair of forms that an entry stands for, its braces written out.

    The n-th braces of ``right`` go with the n-th of ``wrong``, form for form. Raises ValueError where their numbers
    differ.

    >>> list(inflections("{قال|قالت} بأن", "{قال|قالت} إن"))
    [('قال بأن', 'قال إن'), ('قالت بأن', 'قالت إن')]
    """
    if (braces := _BRACES.search(wrong)) is None:
        if _BRACES.search(right):
            raise ValueError(gettext("more braces in '{right}' than in what it replaces").format(right=right))
        yield wrong, right
        return
    other = _BRACES.search(right)
    forms = braces[1].split("|")
    rights = other[1].split("|") if other else [""] * len(forms)
    if len(forms) != len(rights):
        told = gettext("not as many forms in '{right}' as in '{wrong}'")
        raise ValueError(told.format(right=right, wrong=wrong))
    for form, mate in zip(forms, rights, strict=True):
        # Braces are written out from the left, so those that remain still pair up.
        rest = right[: other.start()] + mate + right[other.end() :] if other else right
        yield from inflections(wrong[: braces.start()] + form + wrong[braces.end() :], rest)


class _Pattern:
    """One word of an alternative."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.regex = re.compile(re.escape(text).replace(r"\*", ".*")) if "*" in text else None

    def is_whole(self, word: str) -> bool:
        """Whether the word is meant as it stands, its first letter being no conjunction."""
        return word[0] == self.text[0]

    def fits(self, word: str) -> bool:
        """Whether the word, or what follows its proclitics, is meant."""
        return self.text in _readings(word) if self.regex is None else self.regex.fullmatch(word) is not None


@lru_cache(FORMS_REMEMBERED_BRIEFLY)
def _readings(word: str) -> frozenset[str]:
    """The word, and what follows its proclitics."""
    return frozenset((word, *_rests(word)))


def _rests(word: str) -> Iterator[str]:
    for prefix, rest in proclitic_splits(word):
        yield rest
        if prefix.endswith(ARTICLE_AFTER_LAM):
            yield ARTICLE + rest


class _AnyOf:
    """Several patterns for one word: most words fit none, which two sets tell."""

    def __init__(self, patterns: Sequence[_Pattern]) -> None:
        self._texts = frozenset(pattern.text for pattern in patterns if pattern.regex is None)
        self._others = [pattern for pattern in patterns if pattern.regex is not None]

    def fits(self, word: str) -> bool:
        """Whether one of them fits."""
        return not self._texts.isdisjoint(_readings(word)) or any(pattern.fits(word) for pattern in self._others)


class _Alternatives:
    """The alternatives of one field, compiled at first use: a text has few of the words that ask for them."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __bool__(self) -> bool:
        return bool(self._text.strip())

    @lazy
    def _phrases(self) -> list[list[_Pattern]]:
        return [[_Pattern(word) for word in phrase.split()] for phrase in self._text.split("|") if phrase.strip()]

    @lazy
    def _borders(self) -> frozenset[str]:
        return frozenset(phrase.strip() for phrase in self._text.split("|")) & {"#", "@", "<", ">"}

    @lazy
    def _firsts(self) -> _AnyOf:
        return _AnyOf([phrase[0] for phrase in self._phrases])

    @lazy
    def _lasts(self) -> _AnyOf:
        return _AnyOf([phrase[-1] for phrase in self._phrases])

    def _is_name(self, word: str, lexicon: Lexicon) -> bool:
        return "@" in self._borders and (
            lexicon.is_known_name(word)
            or not lexicon.accepts(word)
            or all(reading.part is PartOfSpeech.NAME for reading in lexicon.readings(word))
        )

    def before(self, words: Words, at: int, lexicon: Lexicon) -> bool:
        """Whether one of them ends right before the word at ``at``."""
        if not words.is_adjacent(at):
            gap = words.gap(at)
            return "<" in self._borders or ("#" in self._borders and gap is not None and gap.strip().isdigit())
        bares = words.bares
        last = bares[at - 1]
        return (
            self._lasts.fits(last)
            and any(
                len(phrase) <= at
                and all(map(words.is_adjacent, range(at - len(phrase) + 1, at)))
                and all(pattern.fits(bare) for pattern, bare in zip(phrase, bares[at - len(phrase) : at], strict=True))
                for phrase in self._phrases
            )
        ) or self._is_name(last, lexicon)

    def after(self, words: Words, end: int, lexicon: Lexicon) -> bool:
        """Whether one of them begins with the word at ``end``."""
        if end >= len(words) or not words.is_adjacent(end):
            gap = words.gap(end) if end < len(words) else None
            return ">" in self._borders or ("#" in self._borders and gap is not None and gap.strip()[:1].isdigit())
        rest = words.bares[end : end + _LONGEST]
        first = rest[0]
        return (
            (
                self._firsts.fits(first)
                and any(
                    len(phrase) <= len(rest)
                    # «صالح العلمية والتربوية» says nothing of «العلمية التربوية».
                    and (first[0] not in CONJUNCTION_LETTERS or phrase[0].is_whole(first))
                    and all(map(words.is_adjacent, range(end + 1, end + len(phrase))))
                    and all(pattern.fits(bare) for pattern, bare in zip(phrase, rest[: len(phrase)], strict=True))
                    for phrase in self._phrases
                )
            )
            or self._is_name(first, lexicon)
        )

    def among(self, words: Sequence[str]) -> bool:
        """Whether one of them is any of the words."""
        return any(map(self._firsts.fits, words))


_NOTHING = _Alternatives("")


class _Entry(NamedTuple):
    right: str
    level: Level
    note: str
    hyphens: bool
    previous: _Alternatives
    next: _Alternatives
    near: _Alternatives
    not_previous: _Alternatives
    not_next: _Alternatives
    not_near: _Alternatives

    def fits(self, words: Words, at: int, end: int, is_joined: bool, lexicon: Lexicon) -> bool:
        """Whether what stands beside ``words[at:end]`` shows that the other word was meant.

        ``is_joined``: whether the word begins with a conjunction, so that it does not depend on the word before.
        """
        if self.not_previous and self.not_previous.before(words, at, lexicon):
            return False
        if self.not_next and self.not_next.after(words, end, lexicon):
            return False
        around = _around(words, at, end) if self.near or self.not_near else ()
        if self.not_near and self.not_near.among(around):
            return False
        if not (self.previous or self.next or self.near):
            return True
        return (
            (bool(self.previous) and not is_joined and self.previous.before(words, at, lexicon))
            or (bool(self.next) and self.next.after(words, end, lexicon))
            or (bool(self.near) and self.near.among(around))
        )


def _around(words: Words, at: int, end: int) -> list[str]:
    """The words of the sentence that stand within NEAR words."""
    found = []
    for index in range(at, max(0, at - NEAR), -1):
        gap = words.gap(index)
        if gap is None or not _SENTENCE_END.isdisjoint(gap):
            break
        found.append(words.bares[index - 1])
    for index in range(end, min(len(words), end + NEAR)):
        gap = words.gap(index)
        if gap is None or not _SENTENCE_END.isdisjoint(gap):
            break
        found.append(words.bares[index])
    return found


def _joined(words: Words, start: int, end: int) -> bool:
    """Whether nothing but spaces and hyphens stands before each of the words."""
    return all(_HYPHEN.fullmatch(words.gap(index) or "") for index in range(start, end))


def _with_gaps(right: str, gaps: Sequence[str]) -> str:
    """The right words with what stands between the wrong ones; a space where those are fewer."""
    first, *rest = right.split()
    return first + "".join(gap + word for gap, word in zip([*gaps, *[" "] * len(rest)], rest, strict=False))


class _Start(NamedTuple):
    """How an entry may begin: with this clitic and article, and with these words after the first."""

    rest: list[str]
    clitic: str
    article: str
    entry: _Entry

    @property
    def is_joined(self) -> bool:
        """Whether it begins with a conjunction."""
        return self.clitic.startswith(_CONJUNCTIONS)


class _Stem(NamedTuple):
    """An entry by its first word without clitics. ``number``: which of the entries; ``clitics``: those it may have."""

    number: int
    rest: list[str]
    article: str
    entry: _Entry
    clitics: Sequence[str]


class _Starts:
    """First word with its clitic → how entries may begin there. A text meets few of tens of thousands, so that they are
    found by the stem."""

    def __init__(self) -> None:
        self._stems: dict[str, list[_Stem]] = {}
        self._count = 0

    def add(self, stem: str, rest: list[str], article: str, entry: _Entry, clitics: Sequence[str]) -> None:
        """Let an entry begin with the stem, its article with it, behind each of the clitics."""
        self._stems.setdefault(stem, []).append(_Stem(self._count, rest, article, entry, clitics))
        self._count += 1

    def of(self, form: str) -> list[_Start]:
        """The starts of the entries that may begin with this form, in the order of the entries."""
        found = [
            (each.number, at, _Start(each.rest, clitic, each.article, each.entry))
            for at, (clitic, stem) in enumerate(behind_clitics(form))
            for each in self._stems.get(stem, ())
            if clitic in each.clitics
        ]
        return [start for _, _, start in sorted(found, key=lambda each: each[:2])]

    def among(self, document: Document) -> set[str]:
        """The forms of the document that an entry may begin with."""
        forms_of = forms_by_stem(document)
        return {form for stem in self._stems.keys() & forms_of.keys() for form in forms_of[stem]}

    def phrases(self) -> Iterator[tuple[str, list[str]]]:
        """Every first word with its clitic, and the words after it."""
        for stem, entries in self._stems.items():
            for each in entries:
                for clitic in each.clitics:
                    yield attach(clitic, stem), each.rest


class Confusions:
    """The check of a rule of kind ``confusion``; ``level``: of entries that name none. Raises KeyError, ValueError."""

    def __init__(self, entries: Sequence[Mapping[str, Any]], level: Level) -> None:
        self._starts = _Starts()
        for table in entries:
            if unknown := table.keys() - _FIELDS:
                raise ValueError(gettext("unknown key '{key}'").format(key=min(unknown)))
            self._add(table, level)
        self._by_words = ByWords(self._starts.of, lambda start: start.rest)

    @property
    def condition(self) -> AnyOf:
        """Holds wherever an entry is found. To write it out takes longer than all the rest."""
        return holds_phrase(self._starts.phrases())

    def _add(self, table: Mapping[str, Any], level: Level) -> None:
        """Take in an entry, by every first word that it may have."""
        wrong, right = table["wrong"], table["right"]
        own = Level.parse(table["level"]) if "level" in table else level
        articles = ("", ARTICLE) if wrong.startswith(_ARTICLE) else ("",)
        wrong, right = wrong.removeprefix(_ARTICLE), right.removeprefix(_ARTICLE)
        beside = [_Alternatives(table[name]) if name in table else _NOTHING for name in _BESIDE]
        note, hyphens = table.get("note", ""), table.get("hyphens", False)
        clitics = PREPOSITIONS if table.get("clitics", True) else NONE
        for form, mate in inflections(wrong, right):
            entry = _Entry(mate, own, note, hyphens, *beside)
            first, *rest = form.split()
            for article in articles:
                self._starts.add(article + first, rest, article, entry, clitics)

    def __call__(self, document: Document, lexicon: Lexicon) -> Iterator[Finding]:
        words, by_form = document.words, document.words_by_form
        for first in self._starts.among(document):
            for at in by_form[first]:
                if (finding := self._finding(words, at, first, lexicon)) is not None:
                    yield finding

    def _finding(self, words: Words, at: int, first: str, lexicon: Lexicon) -> Finding | None:
        for start in self._by_words.starting(first, words.bares, at):
            rest, clitic, article, entry = start
            end = at + 1 + len(rest)
            if rest and (
                words.bares[at + 1 : end] != rest
                or not (
                    all(map(words.is_adjacent, range(at + 1, end))) or (entry.hyphens and _joined(words, at + 1, end))
                )
            ):
                continue
            if not entry.fits(words, at, end, start.is_joined, lexicon):
                continue
            # «فترات» is no «ف» and «ترات».
            if clitic and not rest and any(not reading.proclitics for reading in lexicon.readings(first)):
                continue
            word = words[at]
            if _VOWELS.search(word.text):
                continue  # who writes vowel marks has chosen the word
            right = attach(clitic, article + entry.right)
            span = Span(word.start, words[end - 1].end)
            text = respell(word.text, right) if end == at + 1 else right
            if entry.hyphens:
                text = _with_gaps(right, [words.gap(index) or " " for index in range(at + 1, end)])
            return Finding(span, (Fix.replace(*span, text, entry.level),), entry.note)
        return None
