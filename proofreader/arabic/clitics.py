"""Clitics: the words that Arabic writes as one with the word before or after them.

Proclitics stand in this order: a conjunction (و ف), a preposition (ب ك ل) or the future particle (س), the article.
After lam the article loses its alef: ل + البيت is «للبيت», and before a noun in lam it disappears: ل + اللجنة is
«للجنة». Behind the word stands at most one suffix pronoun; before it ta marbuta opens (مدرسة, مدرستهم), alef maqsura
becomes alef or ya (مستوى, مستواه; على, عليه), the alef after waw falls (كتبوا, كتبوها) and a final hamza takes a seat
(أصدقاء, أصدقائه). (Wright, A Grammar of the Arabic Language, I §185, §317, §345.)

Nothing here knows which stems are words: every split that the letters allow is given, and the lexicon decides.

>>> list(proclitic_splits("وللأمم"))
[('', 'وللأمم'), ('و', 'للأمم'), ('ول', 'لأمم'), ('ولل', 'أمم')]
>>> attach("ول", "الجنة"), attach("ل", "اللجنة"), attach("وال", "بيت")
('وللجنة', 'للجنة', 'والبيت')
>>> [split for split in read("وبمدرستهم") if split.pronoun and split.proclitics == "وب"]
[Split(proclitics='وب', stem='مدرست', pronoun='هم'), Split(proclitics='وب', stem='مدرسة', pronoun='هم')]
>>> forms_of(["كلما"], CONJUNCTIONS)
{'كلما': Split(proclitics='', stem='كلما', pronoun=''), 'وكلما': Split(proclitics='و', stem='كلما', pronoun=''), \
'فكلما': Split(proclitics='ف', stem='كلما', pronoun='')}
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from proofreader.arabic.late import late_re
from proofreader.core import Gender, Number, Split
from proofreader.core.limits import FORMS_REMEMBERED_BRIEFLY

CONJUNCTION_LETTERS = "وف"
PREPOSITION_LETTERS = "بكل"
FUTURE = "س"
ARTICLE = "ال"
ARTICLE_AFTER_LAM = "لل"

# Sets of proclitics, each from the shortest: what a rule lets stand before the words it looks for.
NONE: tuple[str, ...] = ("",)
CONJUNCTIONS: tuple[str, ...] = ("", "و", "ف")
"""Before any word."""
PREPOSITIONS: tuple[str, ...] = tuple(
    conjunction + preposition for preposition in ("", *PREPOSITION_LETTERS) for conjunction in CONJUNCTIONS
)
"""Conjunction and preposition: before a noun, with or without its article (see ``attach``), and before أن and ما."""
ARTICLES: tuple[str, ...] = tuple(
    sorted(
        (
            conjunction + article
            for conjunction in CONJUNCTIONS
            for article in (ARTICLE, "ب" + ARTICLE, "ك" + ARTICLE, ARTICLE_AFTER_LAM)
        ),
        key=len,
    )
)
"""All that end in the article: ال لل وال فال بال كال ولل فلل وبال …"""
BEFORE_NOUNS: tuple[str, ...] = (*PREPOSITIONS, *ARTICLES)
"""All that can stand before a noun."""
BEFORE_VERBS: tuple[str, ...] = tuple(
    conjunction + particle for particle in ("", FUTURE, "ل") for conjunction in CONJUNCTIONS
)
"""All that can stand before a verb: conjunction, then the future particle or the lam of purpose."""

CONJUNCTION = f"[{CONJUNCTION_LETTERS}]"
"""A pattern of one conjunction."""
PREPOSITION = f"[{PREPOSITION_LETTERS}]"
"""A pattern of one preposition."""
PATTERN = rf"{CONJUNCTION}?(?:[بك]?{ARTICLE}|{ARTICLE_AFTER_LAM}|{PREPOSITION}|{FUTURE})?"
"""A pattern of all proclitics of a word, none among them."""
_PROCLITICS = late_re(PATTERN)
_LONGEST = max(map(len, (*BEFORE_NOUNS, *BEFORE_VERBS)))


class Pronoun(NamedTuple):
    """A suffix pronoun. ``person`` is 1, 2 or 3; ``gender`` and ``number`` are None where the letters do not show them
    (ك is for a man or a woman, نا for two or more)."""

    text: str
    person: int
    gender: Gender | None
    number: Number | None


PRONOUNS: Mapping[str, Pronoun] = {
    pronoun.text: pronoun
    for pronoun in (
        Pronoun("ه", 3, Gender.MASCULINE, Number.SINGULAR),
        Pronoun("ها", 3, Gender.FEMININE, Number.SINGULAR),
        Pronoun("هما", 3, None, Number.DUAL),
        Pronoun("هم", 3, Gender.MASCULINE, Number.PLURAL),
        Pronoun("هن", 3, Gender.FEMININE, Number.PLURAL),
        Pronoun("ك", 2, None, Number.SINGULAR),
        Pronoun("كما", 2, None, Number.DUAL),
        Pronoun("كم", 2, Gender.MASCULINE, Number.PLURAL),
        Pronoun("كن", 2, Gender.FEMININE, Number.PLURAL),
        Pronoun("ي", 1, None, Number.SINGULAR),
        Pronoun("ني", 1, None, Number.SINGULAR),  # after verbs and particles, with its nun of protection
        Pronoun("نا", 1, None, None),
    )
}
"""Suffix pronoun → what it stands for."""
THIRD_PERSON = tuple(pronoun.text for pronoun in PRONOUNS.values() if pronoun.person == 3)
"""Those of the third person: ه ها هما هم هن."""

# Stem before a pronoun, by its last letter → how that letter is written where no pronoun follows.
_ENDINGS: Mapping[str, Sequence[str]] = {"ت": "ة", "ا": "ى", "ي": "ى", "ئ": "ء", "ؤ": "ء"}


def proclitic_splits(word: str) -> Iterator[tuple[str, str]]:
    """Cuts the beginning of a bare word in every possible way: (proclitics, rest), the empty proclitics first.

    The two parts joined are the word, and the rest is never empty.
    """
    yield "", word
    for end in range(1, min(_LONGEST, len(word) - 1) + 1):
        if _PROCLITICS.fullmatch(word, 0, end):
            yield word[:end], word[end:]


@lru_cache(FORMS_REMEMBERED_BRIEFLY)
def read(word: str) -> tuple[Split, ...]:
    """Every way to read a bare word as proclitics, stem and suffix pronoun: the whole word first, then those without
    a pronoun. A stem of one letter is only read where it is a preposition: «به», «له»."""
    without = list(proclitic_splits(word))
    splits = [Split(proclitics, rest) for proclitics, rest in without if len(rest) > 1 or not proclitics]
    # «للجنة» is also ل + اللجنة: of three lams two are written.
    splits += [Split(proclitics, "ل" + rest) for proclitics, rest in without if proclitics.endswith(ARTICLE_AFTER_LAM)]
    for proclitics, rest in without:
        if proclitics in ARTICLES:  # a noun with the article takes no pronoun
            continue
        for length in range(1, min(3, len(rest) - 1) + 1):
            stem, pronoun = rest[:-length], rest[-length:]
            if pronoun not in PRONOUNS or (len(stem) == 1 and stem not in PREPOSITION_LETTERS):
                continue
            splits.append(Split(proclitics, stem, pronoun))
            splits += [Split(proclitics, other, pronoun) for other in _unbound(stem)]
    return tuple(splits)


def _unbound(stem: str) -> Iterator[str]:
    """The spellings that the stem before a pronoun may have where no pronoun follows, besides its own."""
    if len(stem) == 1:
        return
    for ending in _ENDINGS.get(stem[-1], ()):
        yield stem[:-1] + ending
    if stem[-1] == "و":
        yield stem + "ا"


def attach(proclitics: str, word: str) -> str:
    """The word behind its proclitics, as it is written: the article loses its alef after lam, and there are never three
    lams in a row."""
    if proclitics.endswith(ARTICLE_AFTER_LAM):
        proclitics, word = proclitics[:-1], ARTICLE + word
    if proclitics.endswith("ل") and not proclitics.endswith(ARTICLE) and word.startswith(ARTICLE):
        rest = word[2:]
        return proclitics[:-1] + ("ل" if rest.startswith("ل") else ARTICLE_AFTER_LAM) + rest
    return proclitics + word


def forms_of(stems: Iterable[str], proclitics: Iterable[str]) -> dict[str, Split]:
    """Written form → how it is read, for each stem behind each of the proclitics: for a rule that waits for few words.

    Where two stems give one form, the one that comes first stands.
    """
    behind = [(before, before.endswith(ARTICLE_AFTER_LAM)) for before in proclitics]
    forms: dict[str, Split] = {}
    made = tuple.__new__  # of a ``NamedTuple``, half the time: rules make tens of thousands at the start
    for stem in stems:
        is_definite = stem.startswith(ARTICLE)
        for before, has_lams in behind:
            form = attach(before, stem) if is_definite or has_lams else before + stem
            if form not in forms:
                forms[form] = made(Split, (before, stem, ""))
    return forms


def without_conjunction(word: str) -> str:
    """The bare word without و or ف before it, if what remains has two letters or more; «وزير» is cut too."""
    return word[1:] if word[:1] in CONJUNCTION_LETTERS and len(word) > 2 else word


def alternatives(proclitics: Iterable[str]) -> str:
    """A pattern for one of the proclitics, the longest first, to stand before a word in a regular expression."""
    return f"(?:{'|'.join(sorted(filter(None, proclitics), key=len, reverse=True))})?"
