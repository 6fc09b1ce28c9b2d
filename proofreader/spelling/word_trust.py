"""Whether a right word stands for another that is one letter away: «رئيس الجنة» for «رئيس اللجنة».

A logistic regression over what the speller knows of its decision. 17,000 slips that make another right word were put
into edited news that nothing was counted from; they were told from the right words of the same news and of raw
Moroccan, Tunisian and Saudi copy (838,000 words together), less the slips of the writers themselves, as far as they
were read. Slips were taken to be one in 2,000 words, and each kind as frequent as in raw copy. Of 152 decisions on that
copy with odds above 0, which the bias sets where four in five are right, 123 were right. Of six more that letters
spoken alike part from a word seen beside a neighbour, with odds above -1.5 in 1.1 million words, five were slips.
"""

import math
from typing import NamedTuple

from proofreader.arabic.clitics import without_conjunction
from proofreader.core import Lexicon, Number
from proofreader.lexicon.confusion import Edit, differing_parts, edit_between, sounds_alike
from proofreader.spelling.candidates import is_dual_with_pronoun, is_other_inflection
from proofreader.spelling.regional import is_regional


class Sides(NamedTuple):
    """What was counted beside a word and beside the one that may have been meant.

    ``previous``, ``following``: the words beside it, or marks of ``context``. ``before``, ``after``: how often the one
    that was meant was counted beside them; ``own_before``, ``own_after``: how often the word itself was.
    """

    previous: str
    following: str
    before: int
    after: int
    own_before: int
    own_after: int


# Weights in natural-log odds, each per unit of what it is called by.
_BIAS = -9.96
_PER_MARGIN, _LEAST_MARGIN, _MOST_MARGIN = 0.27, -9.0, 15.0
_PER_LEAD, _MOST_LEAD = 0.12, 8.0
_PER_LOG_BEFORE, _PER_LOG_AFTER = 0.16, 0.12
_PER_LIFT_BEFORE, _PER_LIFT_AFTER, _MOST_LIFT = 0.13, 0.22, 10.0
_PER_LOG_OWN_BEFORE, _PER_LOG_OWN_AFTER, _SEEN_ITSELF = -0.32, -0.63, -1.19
_NOT_BEFORE, _NOT_AFTER, _AT_A_START = -0.6, -0.63, 0.61
_PER_LOG_COUNT, _PER_OWN_ZIPF, _PER_ZIPF = -0.09, -0.88, 1.9
_INFLECTED, _REGIONAL, _NAME, _MEANT_A_NAME = 0.14, -2.57, -0.73, 3.62
_ONLY_DUAL, _ONLY_VERB, _BEHIND_CLITIC = 0.31, -0.45, 0.28
_BESIDE_UNKNOWN, _BESIDE_PERSON = -1.06, 0.92
_RARE_WORD, _OTHER_ENDING, _DUAL_WITH_PRONOUN = -0.16, -0.47, -2.05
_BY_EDIT = {
    Edit.CONFUSED: 1.22,
    Edit.DOTS: 0.48,
    Edit.NEIGHBOUR: -0.75,
    Edit.OTHER: -2.02,
    Edit.SWAPPED: 0.57,
    Edit.DOUBLED: -2.44,
    Edit.UNDOUBLED: 1.94,
    Edit.EXTRA: -2.1,
    Edit.EXTRA_VOWEL: -0.92,
    Edit.MISSING: 1.28,
    Edit.MISSING_VOWEL: 0.71,
}
# A conjunction may stand before any word, counted or not: «وقالب المؤسسة».
_JOINED, _LEAST_JOINED = -3.0, 50
_ENDINGS = "ان"
_OF_SOUND = 1.5  # «تظافر الجهود», «تسريع وثيرة الأشغال»: letters spoken alike in the Maghreb
_SEATS = str.maketrans("ؤئأ", "ءءء")


def odds_of_another(
    lexicon: Lexicon,
    word: str,
    meant: str,
    *,
    margin: float,
    lead: float,
    is_rare: bool,
    sides: Sides,
    unknown_beside: int,
    has_person_beside: bool,
) -> float:
    """Return the odds (natural log) that the right ``word`` was meant to be ``meant``.

    ``margin``, ``lead``: see ``decision.Decision``; ``is_rare``: whether the word is too rare to need a neighbour that
    speaks for the other; ``unknown_beside``: how many of its neighbours are in no list.
    """
    edit = edit_between(word, meant)
    is_listed = lexicon.is_known_name(word)
    # «الهيأة», which profiles allow, is the other spelling of «الهيئة», «طاكسي» that of «تاكسي».
    is_spelling = edit is Edit.CONFUSED or word.translate(_SEATS) == meant.translate(_SEATS)
    if edit not in _BY_EDIT or (is_listed and is_spelling):
        return -math.inf
    # «وميناؤها», «ومينائها»: the case decides, and rules of grammar know it.
    if is_of_two(word, meant) or (word[-1] == meant[-1] and word.translate(_SEATS) == meant.translate(_SEATS)):
        return -math.inf
    counted = lexicon.count(meant)
    at_start, at_end = sides.previous[0] == "<", sides.following[0] == "<"
    before = 0 if at_start else sides.before
    after = 0 if at_end else sides.after
    own_before = 0 if at_start else sides.own_before
    own_after = 0 if at_end else sides.own_after
    readings = lexicon.readings(word)
    return (
        _BIAS
        + _PER_MARGIN * min(max(margin, _LEAST_MARGIN), _MOST_MARGIN)
        + _PER_LEAD * min(lead, _MOST_LEAD)
        + _PER_LOG_BEFORE * math.log1p(before)
        + _PER_LOG_AFTER * math.log1p(after)
        + _PER_LIFT_BEFORE * _lift(lexicon, before, sides.previous, counted)
        + _PER_LIFT_AFTER * _lift(lexicon, after, sides.following, counted)
        + _PER_LOG_OWN_BEFORE * math.log1p(own_before)
        + _PER_LOG_OWN_AFTER * math.log1p(own_after)
        + _SEEN_ITSELF * (own_before + own_after > 0)
        + _NOT_BEFORE * (not at_start and not before)
        + _NOT_AFTER * (not at_end and not after)
        + _AT_A_START * (at_start and sides.own_before > 0)
        + _PER_LOG_COUNT * math.log1p(lexicon.count(word))
        + _PER_OWN_ZIPF * lexicon.frequency(word)
        + _PER_ZIPF * lexicon.frequency(meant)
        + _INFLECTED * is_other_inflection(word, meant)
        + _REGIONAL * is_regional(word)
        + _JOINED * (lexicon.count(without_conjunction(word)) > max(lexicon.count(word), _LEAST_JOINED))
        + _NAME * is_listed
        + _MEANT_A_NAME * lexicon.is_known_name(meant)
        + _ONLY_DUAL * (bool(readings) and all(reading.number is Number.DUAL for reading in readings))
        + _ONLY_VERB * (bool(readings) and all(reading.is_verb for reading in readings))
        + _BEHIND_CLITIC * (bool(readings) and all(reading.proclitics for reading in readings))
        + _BESIDE_UNKNOWN * unknown_beside
        + _BESIDE_PERSON * has_person_beside
        + _RARE_WORD * is_rare
        + _OTHER_ENDING * (word[-1] in _ENDINGS and meant[-1] != word[-1])
        + _DUAL_WITH_PRONOUN * is_dual_with_pronoun(word, meant)
        + _OF_SOUND * (before + after > 0 and sounds_alike(*differing_parts(word, meant)[1:]))
        + _BY_EDIT[edit]
    )


def is_of_two(word: str, meant: str) -> bool:
    """Whether the right word says of two what the other says of many: «أن يلتزما», «أن يلتزموا»."""
    return word[-1] == "ا" and meant == f"{word[:-1]}وا"


def _lift(lexicon: Lexicon, together: int, neighbour: str, counted: int) -> float:
    """How much oftener (natural log) two words were counted side by side than by chance; 0 where less."""
    if not together:
        return 0.0
    expected = lexicon.count(neighbour) * counted / lexicon.total
    return min(max(math.log(together / expected), 0.0), _MOST_LIFT) if expected else 0.0
