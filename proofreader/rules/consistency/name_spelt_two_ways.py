"""A name in two spellings that no list foresees: «ديمبيلي» and «ديمبلي»."""

import weakref
from collections import defaultdict
from collections.abc import Iterable, Iterator
from enum import IntEnum
from functools import lru_cache
from itertools import combinations

from proofreader.arabic.clitics import BEFORE_NOUNS
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Scope, Span
from proofreader.rules.support.variants import MESSAGE, level_of, times
from proofreader.rules.support.whole_words import occurrences, occurrences_of_all

_LEAST_LETTERS, _MOST_LETTERS = 5, 24
_MANY = 20  # pairs, from which on one pass over the text is cheaper than one for each word
_REMEMBERED = 150_000
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


class _Known(IntEnum):
    WORD = 0  # accepted as an ordinary word, or the slip of one: none of our business
    NAME = 1
    NOTHING = 2


class Difference(IntEnum):
    """How two words differ. SOUND: as two ears would write one name; SLIP: as one letter mistyped."""

    NONE = 0
    SLIP = 1
    SOUND = 2


class _Ask:
    """What the lexicon knows of a word, remembered: a document is asked about again at every key stroke."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._answers: dict[str, _Known] = {}
        self._plain: set[str] = set()
        # The memory must not keep the lexicon alive, whose death is what empties it.
        self._lexicon = weakref.ref(lexicon)

    def __call__(self, word: str) -> _Known:
        answer = self._answers.get(word)
        if answer is None:
            if len(self._answers) > _REMEMBERED:
                self._answers.clear()
            answer = self._answers[word] = self._look_up(word)
        return answer

    def no_plain_words(self, words: frozenset[str]) -> list[str]:
        """Those that are no ordinary words."""
        rest = words - self._plain
        if len(self._plain) > _REMEMBERED:
            self._plain.clear()
        plain = {word for word in rest if self(word) is _Known.WORD}
        self._plain |= plain
        return sorted(rest - plain)

    def _look_up(self, word: str) -> _Known:
        lexicon = self._lexicon()
        assert lexicon is not None
        if lexicon.accepts(word):
            return _Known.NAME if lexicon.is_known_name(word) else _Known.WORD
        # «الامم» lacks a hamza, «ماتعلق» a space; neither is a name.
        glued = word.startswith(_PARTICLES) and lexicon.accepts(word[2:])
        return _Known.WORD if glued or lexicon.alike(word) else _Known.NOTHING


_MEMORIES: "weakref.WeakKeyDictionary[Lexicon, _Ask]" = weakref.WeakKeyDictionary()


def _memory(lexicon: Lexicon) -> _Ask:
    found = _MEMORIES.get(lexicon)
    if found is None:
        found = _MEMORIES[lexicon] = _Ask(lexicon)
    return found


@lru_cache(maxsize=65_536)
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


def _split(word: str, words: frozenset[str], known_as: _Ask) -> tuple[str, str]:
    """Proclitics and name. The proclitics come off only where what remains is a name elsewhere."""
    for clitic, name in _readings(word):
        known = known_as(name)
        if known is _Known.NAME or (known is _Known.NOTHING and (name in words or clitic.endswith(("ال", "لل")))):
            return clitic, name
    return "", word


@lru_cache(maxsize=_REMEMBERED)
def _readings(word: str) -> tuple[tuple[str, str], ...]:
    """The proclitics that the word may begin with, each with what remains."""
    return tuple(
        (clitic, word[len(clitic) :])
        for clitic in _PROCLITICS
        if word.startswith(clitic) and len(word) - len(clitic) >= _LEAST_LETTERS - 1
    )


def alike(names: Iterable[str]) -> list[tuple[str, str]]:
    """Names that differ by one letter or the order of two, sorted.

    Such names become one when one letter is taken from each, or from the longer (the symmetric delete of W. Garbe's
    SymSpell): so what remains of each is looked up, instead of comparing each with each.
    """
    by_rest: dict[str, list[str]] = defaultdict(list)
    for name in sorted(set(names)):
        if _LEAST_LETTERS <= len(name) <= _MOST_LETTERS:
            for rest in {name, *(name[:at] + name[at + 1 :] for at in range(len(name)))}:
                by_rest[rest].append(name)
    return sorted(
        {
            pair
            for group in by_rest.values()
            for pair in combinations(group, 2)
            if difference_of(*pair) is not Difference.NONE
        }
    )


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = document.text
    words = document.forms
    known_as = _memory(lexicon)
    names: dict[str, list[tuple[str, str]]] = defaultdict(list)  # name → (clitic, word)
    for word in known_as.no_plain_words(words):
        if len(word) >= _LEAST_LETTERS:
            clitic, name = _split(word, words, known_as)
            names[name].append((clitic, word))
    reported: set[str] = set()
    pairs = alike(names)
    by_word = occurrences_of_all(text) if len(pairs) > _MANY else None
    for one, other in pairs:
        difference = difference_of(one, other)
        kinds = {known_as(one), known_as(other)}
        # Two names that both exist may well be two: السبسي, السيسي.
        if kinds == {_Known.NAME} and difference is not Difference.SOUND:
            continue
        spans = {
            name: [
                (Span(*place), clitic)
                for clitic, word in names[name]
                for place in (occurrences(text, word) if by_word is None else by_word.get(word, ()))
                if not document.is_protected(Span(*place))
            ]
            for name in (one, other)
        }
        if not all(spans.values()):
            continue
        # Of two unknown words that stand once each, either may be a name of its own: «هاتاري», «حيسون».
        if difference is Difference.SLIP and kinds == {_Known.NOTHING} and len(spans[one]) == len(spans[other]):
            continue
        # What is known, or has its hamza, is right however often the other is written.
        better, worse = sorted(
            (one, other),
            key=lambda name: (
                name[0] == "ا" and {one[0], other[0]} != {"ا"},
                known_as(name),
                -len(spans[name]),
                -lexicon.frequency(name),
                spans[name],
            ),
        )
        if worse in reported or better in reported:
            continue
        reported.add(worse)
        level = level_of(len(spans[worse]), len(spans[better]), Level.LIKELY)
        if known_as(worse) is _Known.NAME:
            level = Level.NOTE
        message = MESSAGE.format(better, times(len(spans[better])))
        for span, clitic in spans[worse]:
            yield Finding(span, (Fix.replace(*span, clitic + better, level),), message)


RULE = Rule(
    id="name-spelt-two-ways",
    category=Category.CONSISTENCY,
    summary="اسم واحد برسمين في نص واحد",
    rationale=(
        "كلمتان ليستا في المعجم، أو علمان، لا يفرق بينهما إلا حرف واحد: الغالب أنهما اسم واحد. "
        "والأقل ورودا هو المنبَّه عليه."
    ),
    reference="",
    scope=Scope.DOCUMENT,
    check=check,
    bad=[
        Example("فاز زقنخوطا، وشكر زقنخوطا جمهوره وعاد [زقنخطا]", "فاز زقنخوطا، وشكر زقنخوطا جمهوره وعاد زقنخوطا"),
        Example("فاز زقنخوطا، وعاد زقنخوطا مع [الزقخنوطا]", "فاز زقنخوطا، وعاد زقنخوطا مع الزقنخوطا"),
        Example("وقع شنتوف العقد، وعاد شنتوف، ثم فاز [شتنوف]", "وقع شنتوف العقد، وعاد شنتوف، ثم فاز شنتوف"),
    ],
    good=[
        "فاز زقنخوطا بالكأس وسلمها لزقنخوطا",
        "التقى السبسي بالسيسي في تونس",
        "اتهم الحوثيون التحالف، ورد على الحوثيين",
        "كتب الكاتب عن المكتب والمكاتب",
    ],
)
