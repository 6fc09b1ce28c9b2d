"""What Arabic writers confuse, and how easily: the costs by which suggestions are ranked.

A cost of 0 would be no error at all, 1 is a slip of the finger. The groups come from counts over newspaper
corrections: most errors are hamza on alef, ه/ة and ى/ي, then letters that sound or look alike.
"""

from collections.abc import Iterator
from enum import Enum
from heapq import heapify, heappop, heappush
from itertools import permutations, product
from typing import NamedTuple

from proofreader.arabic.late import late_re
from proofreader.arabic.letters import NON_JOINING

# Letters that stand for each other anywhere in a word: (letters, cost).
GROUPS = (
    ("اأإآ", 0.2),
    ("ءؤئأ", 0.4),
    ("ضظ", 0.35),
    ("دذز", 0.6),
    ("ذظ", 0.7),
    ("طت", 0.6),
    ("سص", 0.6),
    ("ثت", 0.6),
    ("ثس", 0.7),
    ("قك", 0.7),
    ("هةت", 0.6),
    ("ىي", 0.5),
    ("ىا", 0.5),
)

# Letters that are confused only where a word begins or ends, and pieces longer than one letter:
# (wrong, right, place, cost). Place is ^ for the beginning, $ for the end, or nothing.
PIECES = (
    ("ه", "ة", "$", 0.2),
    ("ة", "ه", "$", 0.3),
    ("ت", "ة", "$", 0.5),
    ("ة", "ت", "$", 0.4),  # رفاة, ثقاة
    ("ى", "ي", "$", 0.2),
    ("ي", "ى", "$", 0.2),
    ("ا", "ى", "$", 0.4),
    ("ى", "ا", "$", 0.4),
    ("و", "وا", "$", 0.3),  # كانو
    ("وا", "و", "$", 0.5),  # مهندسوا المدينة
    ("اءا", "اء", "$", 0.2),  # مساءا
    ("ءا", "ئا", "$", 0.2),  # جريءا, عبءا
    ("أا", "أ", "$", 0.2),  # ملجأا
    ("ةا", "ة", "$", 0.3),
    ("ىء", "ئ", "$", 0.2),  # الطارىء
    ("ىء", "يء", "$", 0.2),  # شىء
    ("ئ", "يء", "$", 0.4),  # شئ
    ("يء", "ئ", "$", 0.4),
    ("ؤ", "وء", "$", 0.4),  # الهدؤ
    ("ي", "يء", "$", 0.5),  # شي
    ("ا", "اء", "$", 0.4),  # الوزرا
    ("اأ", "اء", "$", 0.2),  # اعتداأ
    ("أت", "ءات", "", 0.4),  # إجرأت
    ("اأت", "اءات", "", 0.2),  # إجراأت
    ("اآت", "اءات", "", 0.2),
    ("ائات", "اءات", "", 0.2),
    ("ئة", "أة", "", 0.4),
    ("ؤو", "ؤ", "", 0.5),
    ("ؤو", "ئو", "", 0.3),  # مسؤولون, مسئولون
    ("ئو", "ؤو", "", 0.3),
    ("أا", "آ", "", 0.2),
    ("ءا", "آ", "", 0.3),
    ("أأ", "آ", "", 0.2),
    ("اا", "آ", "", 0.4),
    ("آ", "أا", "", 0.6),
    ("ذا", "ذ", "", 0.4),  # ذالك, هاذا
    ("ها", "ه", "^", 0.4),  # هاذا
    ("لا", "ل", "", 0.5),  # لاكن
    ("لال", "لل", "^", 0.3),  # لالمدرسة
    ("لل", "ل", "", 0.5),  # اللذي, للذين
    ("ال", "الل", "", 0.5),  # اليل
    ("ءي", "ئي", "", 0.3),
    ("يا", "ئا", "", 0.5),
    ("ي", "ئ", "", 0.5),  # دايما, رييس
    ("و", "ؤ", "", 0.6),  # مومن
    ("ا", "ء", "", 0.7),
    ("ن", "", "$", 0.9),
    ("ا", "", "", 0.8),
    ("و", "", "", 0.9),
    ("ي", "", "", 0.9),
    ("إ", "", "^", 0.9),
    ("ا", "ال", "^", 0.7),
)

ELONGATED = 0.1
"""A letter drawn out: «جداااا»."""
DOUBLED = 0.5
"""A letter typed twice, or once instead of twice."""
TRANSPOSED = 0.65
ASSIMILATED = 0.7
"""A letter for one that is spoken like it but for the voice, where its like stands beside it: «التتريبات» for
«التدريبات»."""
NEIGHBOUR = 0.9
"""Another key than the one meant, next to it."""
DOTS = 0.75
"""A letter for one of the same shape with other dots."""
LONG_VOWEL = 0.7
"""ا, و or ي left out."""
EXTRA_LONG_VOWEL = 0.95
FIRST_LETTER_EXTRA = 1.3
"""A word rarely gets a letter too many in front: «وإلهند» is والهند, not الهند."""
LAM_OF_ARTICLE = 0.7
"""The lam of ال left out: «اكتاب»."""
OTHER_EXTRA = 1.1
OTHER_MISSING = 0.85
OTHER_LETTER = 1.5
SPLIT_AFTER_GAP = 0.7
"""A missing space after a letter that does not join the next one, where it hardly shows."""
SPLIT = 1.3
SPLIT_AFTER_PARTICLE = 0.2
"""لا, ما or يا written as one with the next word."""
PARTICLES = frozenset({"لا", "ما", "يا", "ولا", "وما", "فلا", "فما"})

_SHAPES = ("بتثني", "جحخ", "دذ", "رز", "سش", "صض", "طظ", "عغ", "فق")
_KEYBOARD = ("ضصثقفغعهخحجد", "شسيبلاتنمكطذ", "ئءؤرىةوزظ")
_BUDGET = 1.1
_MAX_REPAIRS = 100
_ELONGATED = late_re(r"(.)\1{2,}")


def _neighbours() -> frozenset[tuple[str, str]]:
    """Pairs of keys side by side or one above the other on the Arabic (101) layout."""
    pairs = set()
    for row, keys in enumerate(_KEYBOARD):
        for column, key in enumerate(keys):
            for other_row, other_column in ((row, column + 1), (row + 1, column), (row + 1, column - 1)):
                if other_row < len(_KEYBOARD) and 0 <= other_column < len(_KEYBOARD[other_row]):
                    other = _KEYBOARD[other_row][other_column]
                    pairs |= {(key, other), (other, key)}
    return frozenset(pairs)


_NEIGHBOURS = _neighbours()


def _single_costs() -> dict[tuple[str, str], float]:
    costs: dict[tuple[str, str], float] = {}
    for letters, cost in GROUPS:
        for pair in permutations(letters, 2):
            costs[pair] = min(cost, costs.get(pair, cost))
    return costs


_SINGLE = _single_costs()
_OF_ONE_SHAPE = frozenset(pair for letters in _SHAPES for pair in permutations(letters, 2))
SOUND_ALIKE = frozenset({("د", "ذ"), ("ت", "ث"), ("ض", "ظ")})
"""(typed, meant): what is spoken alike in the Maghreb, the stop typed for the interdental: «تنفيد», «تبحت», «باهضة»."""
_OF_ONE_PLACE = frozenset({("ت", "د"), ("د", "ت")})
_EITHER_WAY = SOUND_ALIKE | {(meant, typed) for typed, meant in SOUND_ALIKE}


class _Piece(NamedTuple):
    wrong: str
    right: str
    place: str
    cost: float


def _by_first_letter() -> dict[str, list[_Piece]]:
    index: dict[str, list[_Piece]] = {}
    for (wrong, right), cost in _SINGLE.items():
        index.setdefault(wrong, []).append(_Piece(wrong, right, "", cost))
    for wrong, right, place, cost in PIECES:
        index.setdefault(wrong[0], []).append(_Piece(wrong, right, place, cost))
    return index


_PIECES = _by_first_letter()


def repairs(word: str) -> Iterator[tuple[str, float]]:
    """Respellings by typical confusions, several of them together where cheap, with their cost; cheapest first.

    «الاوليه» gives «الأوليه», «الاولية», «الأولية» and more. The word itself is not among them. At most 100.
    """
    # What a change costs, where it may begin, where it ends, what is written instead; the cheapest first.
    sites = sorted(
        (cost, start, start + len(wrong), right)
        for start, letter in enumerate(word)
        for wrong, right, place, cost in _PIECES.get(letter, ())
        if (len(wrong) == 1 or word.startswith(wrong, start))
        and (not place or (start == 0 if place == "^" else start + len(wrong) == len(word)))
    )
    # State: cost, text so far, position in the word from which the next change may begin.
    heap = [(cost, word[:start] + right, end) for cost, start, end, right in sites if cost <= _BUDGET]
    heapify(heap)
    seen: set[str] = {word}
    count = 0
    while heap and count < _MAX_REPAIRS:
        cost, done, position = heappop(heap)
        text = done + word[position:]
        if text not in seen:
            seen.add(text)
            count += 1
            yield text, cost
        for more, start, end, right in sites:
            if cost + more > _BUDGET:
                break
            if start >= position:
                heappush(heap, (cost + more, done + word[position:start] + right, end))


def squeezed(word: str) -> list[str]:
    """The word with every letter that stands three times or more in a row written once, or twice as in «مددنا».

    Empty for a word without such a letter: no Arabic word has one.
    """
    pieces = _ELONGATED.split(word)
    if len(pieces) == 1:
        return []
    found = []
    for times in product((1, 2), repeat=len(pieces) // 2):
        letters = [letter * n for letter, n in zip(pieces[1::2], times, strict=True)]
        found.append("".join(piece for pair in zip(pieces[0::2], [*letters, ""], strict=True) for piece in pair))
    return found


def differing_parts(word: str, other: str) -> tuple[int, str, str]:
    """Where two words begin to differ, and what stands there in each up to their common ending."""
    start = 0
    for letter, counterpart in zip(word, other, strict=False):
        if letter != counterpart:
            break
        start += 1
    # Nearly always they differ by one letter: changed, too many or missing.
    rest = word[start + 1 :]
    if rest == other[start + 1 :]:
        return start, word[start : start + 1], other[start : start + 1]
    if rest == other[start:]:
        return start, word[start : start + 1], ""
    if word[start:] == other[start + 1 :]:
        return start, "", other[start : start + 1]
    end = 0
    for letter, counterpart in zip(
        word[: start - 1 - len(word) : -1], other[: start - 1 - len(other) : -1], strict=False
    ):
        if letter != counterpart:
            break
        end += 1
    return start, word[start : len(word) - end], other[start : len(other) - end]


class Edit(Enum):
    """The kind of the one edit between two words, by what a writer's hand did."""

    __hash__ = object.__hash__  # that of ``Enum`` is Python, and tables are asked by kinds all the time

    NONE = "none"
    CONFUSED = "confused"  # a letter for one that sounds or looks like it
    DOTS = "dots"  # a letter for one of the same shape
    NEIGHBOUR = "neighbour"  # a key for the one beside it
    OTHER = "other"  # a letter for any other
    SWAPPED = "swapped"
    DOUBLED = "doubled"  # typed twice
    UNDOUBLED = "undoubled"  # once instead of twice
    EXTRA = "extra"  # a consonant too many
    EXTRA_VOWEL = "extra-vowel"  # ا, و or ي too many
    MISSING = "missing"
    MISSING_VOWEL = "missing-vowel"
    SEVERAL = "several"


def edit_between(word: str, other: str) -> Edit:
    """The kind of edit that leads from what was meant, ``other``, to what was typed, ``word``."""
    return _kind(word, other, *differing_parts(word, other))


def _kind(word: str, other: str, start: int, wrong: str, right: str) -> Edit:
    match len(wrong), len(right):
        case 0, 0:
            return Edit.NONE
        case 1, 1:
            if (wrong, right) in _SINGLE:
                return Edit.CONFUSED
            if (wrong, right) in _OF_ONE_SHAPE:
                return Edit.DOTS
            return Edit.NEIGHBOUR if (wrong, right) in _NEIGHBOURS else Edit.OTHER
        case 1, 0:
            if _beside(wrong, word, start):
                return Edit.DOUBLED
            return Edit.EXTRA_VOWEL if wrong in "اوي" else Edit.EXTRA
        case 0, 1:
            if _beside(right, other, start):
                return Edit.UNDOUBLED
            return Edit.MISSING_VOWEL if right in "اوي" else Edit.MISSING
        case _:
            if wrong == right[::-1]:
                return Edit.SWAPPED
            return Edit.CONFUSED if sounds_alike(wrong, right) else Edit.SEVERAL


def of_other_sound(word: str) -> Iterator[str]:
    """The word with a letter that sounds like another replaced by it: each place for itself, then all of them; last
    with both exchanged, «ثرات» for «تراث».

    >>> list(of_other_sound("الاكتضاض"))
    ['الاكثضاض', 'الاكتظاض', 'الاكتضاظ', 'الاكتظاظ']
    """
    for typed, meant in sorted(_EITHER_WAY):
        places = [at for at, letter in enumerate(word) if letter == typed]
        for at in places:
            yield word[:at] + meant + word[at + 1 :]
        if len(places) > 1:
            yield word.replace(typed, meant)
    for pair in sorted(SOUND_ALIKE):
        if frozenset(pair) <= frozenset(word):
            yield word.translate(str.maketrans("".join(pair), "".join(pair[::-1])))


def sounds_alike(wrong: str, right: str, pairs: frozenset[tuple[str, str]] = _EITHER_WAY) -> bool:
    """Whether ``right`` is ``wrong`` with each letter, or each that differs, replaced by the one that is spoken like it
    in the Maghreb: «ض», «ظ»; «ضاض», «ظاظ»; «ثرات», «تراث». ``pairs``: the letters that may be exchanged, as typed and
    as meant.

    >>> sounds_alike("ضاض", "ظاظ"), sounds_alike("ثرات", "تراث"), sounds_alike("ضد", "ظذ"), sounds_alike("ض", "ض")
    (True, True, False, False)
    """
    if len(wrong) != len(right):
        return False
    found = {pair for pair in zip(wrong, right, strict=True) if pair[0] != pair[1]}
    return found <= pairs and len(set(map(frozenset, found))) == 1


_EDIT_COSTS = {
    Edit.NONE: 0.0,
    Edit.DOTS: DOTS,
    Edit.NEIGHBOUR: NEIGHBOUR,
    Edit.OTHER: OTHER_LETTER,
    Edit.SWAPPED: TRANSPOSED,
    Edit.DOUBLED: DOUBLED,
    Edit.UNDOUBLED: DOUBLED,
    Edit.EXTRA: OTHER_EXTRA,
    Edit.EXTRA_VOWEL: EXTRA_LONG_VOWEL,
    Edit.MISSING: OTHER_MISSING,
    Edit.MISSING_VOWEL: LONG_VOWEL,
    Edit.SEVERAL: 2 * OTHER_LETTER,
}


# One letter for another: (wrong, right) → cost.
_LETTER_COSTS = dict.fromkeys(_NEIGHBOURS, NEIGHBOUR) | dict.fromkeys(_OF_ONE_SHAPE, DOTS) | _SINGLE


def is_key_beside(word: str, other: str) -> bool:
    """Whether a letter too many is that of a key beside one of its neighbours, hit by the same finger: «الحضتور»; not
    at the end, where it may be an inflection."""
    at, wrong, right = differing_parts(word, other)
    if len(wrong) != 1 or right or at + 1 == len(word):
        return False
    return any((wrong, near) in _NEIGHBOURS for near in word[max(0, at - 1) : at + 2])


def edit_cost(word: str, other: str) -> float:
    """The cost of the one edit between two words: a letter more, less or changed, or two swapped."""
    start, wrong, right = differing_parts(word, other)
    if len(wrong) == len(right) == 1:
        if (wrong, right) in _OF_ONE_PLACE and _beside(wrong, word, start):
            return ASSIMILATED
        return _LETTER_COSTS.get((wrong, right), OTHER_LETTER)
    kind = _kind(word, other, start, wrong, right)
    if kind is Edit.CONFUSED:  # one pair of letters, at several places
        return _LETTER_COSTS.get((wrong[0], right[0]), OTHER_LETTER)
    if kind in (Edit.EXTRA, Edit.EXTRA_VOWEL) and start == 0:
        return FIRST_LETTER_EXTRA
    if kind in (Edit.MISSING, Edit.MISSING_VOWEL) and right == "ل" and other[:start] in ("ا", "وا", "با", "فا"):
        return LAM_OF_ARTICLE
    return _EDIT_COSTS[kind]


def _beside(letter: str, text: str, at: int) -> bool:
    """Whether the letter at this place stands beside its like."""
    return letter in text[max(0, at - 1) : at] or text[at + 1 : at + 2] == letter


def split_cost(left: str) -> float:
    """The cost of a space missing after ``left``."""
    if left in PARTICLES:
        return SPLIT_AFTER_PARTICLE
    return SPLIT_AFTER_GAP if left[-1] in NON_JOINING else SPLIT
