"""How one name comes in two spellings: «ديمبيلي» and «ديمبلي»; and which words of a text are no ordinary ones."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from enum import IntEnum
from functools import lru_cache
from itertools import combinations

from proofreader.arabic.clitics import BEFORE_NOUNS
from proofreader.core import Lexicon
from proofreader.core.lexicon import kept_for
from proofreader.core.limits import (
    FORMS_REMEMBERED_BRIEFLY,
    PLAIN_ANSWERS_OF_A_GENERATION,
    PLAIN_FORMS_REMEMBERED,
)
from proofreader.core.memory import Memory
from proofreader.lexicon.nearby import shortened
from proofreader.spelling.of_document import speller

LEAST_LETTERS, _MOST_LETTERS = 5, 24
_MOST_NAMES_REMEMBERED = 6_000  # of a text of half a million words
_PROCLITICS = tuple(sorted(filter(None, BEFORE_NOUNS), key=len, reverse=True))
# Last letter, and what differs before it.
_ENDINGS = frozenset(
    {("ن", "و", "ي"), ("ن", "", "و"), ("ن", "", "ا"), ("ن", "ا", "و"), ("ن", "ا", "ي"), ("ة", "", "ي")}
)
# What is often glued to the word after it: «ماتعلق».
_PARTICLES = ("ما", "لا", "يا")
_VOWELS = frozenset("اويىآإأ")
# Letters that Arabic papers write for one foreign sound.
_SOUNDS = ("غجكقگڭ", "تط", "سصزثش", "دضذظ", "حهخ", "ؤئءيوا", "فڤب", "اأإآى")


class Known(IntEnum):
    """What the lexicon makes of a word."""

    WORD = 0  # accepted as an ordinary word, or the slip of one: none of our business
    NAME = 1
    NOTHING = 2


class Difference(IntEnum):
    """How two words differ. SOUND: as two ears would write one name; SLIP: as one letter mistyped."""

    NONE = 0
    SLIP = 1
    SOUND = 2


class NameMemory:
    """What the lexicon knows of a word, remembered: a document is asked about again at every key stroke."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._answers = Memory(self._look_up, PLAIN_ANSWERS_OF_A_GENERATION)
        self._plain: dict[str, None] = {}  # of tens of thousands a set takes twice the memory
        self._is_unrivalled = speller(lexicon).is_unrivalled
        self._lexicon = lexicon

    def __call__(self, word: str) -> Known:
        return self._answers[word]

    def no_plain_words(self, words: frozenset[str]) -> list[str]:
        """Those that are no ordinary words."""
        plain, others = self._plain, []
        rest = words.difference(plain)
        if len(plain) > PLAIN_FORMS_REMEMBERED:
            plain.clear()
        for word in rest:
            # Two in three are told by a look that need not be remembered twice.
            if self._is_unrivalled(word) or self(word) is Known.WORD:
                plain[word] = None
            else:
                others.append(word)
        return sorted(others)

    def _look_up(self, word: str) -> Known:
        lexicon = self._lexicon
        if self._is_unrivalled(word):
            return Known.WORD
        if lexicon.accepts(word):
            return Known.NAME if lexicon.is_known_name(word) else Known.WORD
        # «الامم» lacks a hamza, «ماتعلق» a space; neither is a name.
        glued = word.startswith(_PARTICLES) and lexicon.accepts(word[2:])
        return Known.WORD if glued or lexicon.alike(word) else Known.NOTHING


def memory_of(lexicon: Lexicon) -> NameMemory:
    """What is remembered of that lexicon."""
    return kept_for(lexicon, NameMemory)


@lru_cache(FORMS_REMEMBERED_BRIEFLY)
def difference_of(one: str, other: str) -> Difference:
    """Between words that differ by one letter, or by the order of two."""
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    end = 0
    while end < min(len(one), len(other)) - start and one[-1 - end] == other[-1 - end]:
        end += 1
    left, right = one[start : len(one) - end], other[start : len(other) - end]
    # Endings are grammar: «الحوثيون» and «الحوثيين» are one name, «البورقيبة» and «البورقيبية» two words.
    if not end or (end == 1 and (one[-1], *sorted((left, right))) in _ENDINGS):
        return Difference.NONE
    if len(left) == len(right) == 1 and any(left in sound and right in sound for sound in _SOUNDS):
        return Difference.SOUND
    if not start:
        return Difference.NONE
    if {len(left), len(right)} == {0, 1}:
        letter = left or right
        doubled = letter in (one[start - 1], other[-end])
        return Difference.SOUND if letter in _VOWELS or doubled else Difference.SLIP
    if len(left) == len(right) == 1 or (len(left) == 2 and left == right[::-1]):
        return Difference.SLIP
    return Difference.NONE


def split_name(word: str, words: frozenset[str], known_as: NameMemory) -> tuple[str, str]:
    """Proclitics and name. The proclitics come off only where what remains is a name elsewhere."""
    for clitic, name in proclitics_of(word):
        known = known_as(name)
        if known is Known.NAME or (known is Known.NOTHING and (name in words or clitic.endswith(("ال", "لل")))):
            return clitic, name
    return "", word


@lru_cache(FORMS_REMEMBERED_BRIEFLY)
def proclitics_of(word: str) -> tuple[tuple[str, str], ...]:
    """The proclitics that the word may begin with, each with what remains."""
    return tuple(
        (clitic, word[len(clitic) :])
        for clitic in _PROCLITICS
        if word.startswith(clitic) and len(word) - len(clitic) >= LEAST_LETTERS - 1
    )


def alike(names: Iterable[str]) -> Sequence[tuple[str, str]]:
    """Names that differ by one letter or the order of two, sorted. A text has the same names after most key strokes."""
    distinct = frozenset(names)
    return _alike_again(distinct) if len(distinct) <= _MOST_NAMES_REMEMBERED else _alike(distinct)


def _alike(names: frozenset[str]) -> Sequence[tuple[str, str]]:
    """Such names become one when one letter is taken from each, or from the longer (the symmetric delete of W. Garbe's
    SymSpell): so what remains of each is looked up, instead of comparing each with each.
    """
    by_length: dict[int, list[str]] = defaultdict(list)
    for name in sorted(names):
        if LEAST_LETTERS <= len(name) <= _MOST_LETTERS:
            by_length[len(name)].append(name)
    # One length of what remains after the other: all together they take ten times the memory of the names.
    pairs: set[tuple[str, str]] = set()
    for length in {each - less for each in by_length for less in (0, 1)}:
        pairs |= _alike_among(by_length.get(length, ()), by_length.get(length + 1, ()))
    return sorted(pairs)


_alike_again = lru_cache(1)(_alike)


def _alike_among(names: Iterable[str], longer: Iterable[str]) -> set[tuple[str, str]]:
    """The pairs among names and those longer by a letter which share what remains, as long as the shorter."""
    by_rest: dict[str, list[str]] = defaultdict(list, {name: [name] for name in names})
    for name in longer:
        for rest in shortened(name):
            by_rest[rest].append(name)
    return {
        (min(pair), max(pair))
        for group in by_rest.values()
        if len(group) > 1
        for pair in combinations(group, 2)
        if difference_of(*sorted(pair)) is not Difference.NONE
    }
