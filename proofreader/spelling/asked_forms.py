"""Rare forms of right words that the words beside them ask for, so that no slip is to be looked for.

The counts hardly know the jussive of a hollow verb, verbs and nouns of two, or a perfect with its object, and a common
word is often one letter away: «لم تذع إجابته», «انفجاران هزا الحي», «بين حيين متقابلين», «ثم التهمه».
"""

from proofreader.arabic.clitics import CONJUNCTIONS, forms_of, without_conjunction
from proofreader.arabic.word_classes import JUSSIVE_PARTICLES
from proofreader.core import Lexicon, Mood, Number, Tense

_BETWEEN = forms_of("بين كلا كلتا كلي كلتي".split(), CONJUNCTIONS).keys()
_TWO = forms_of("اللذان اللتان اللذين اللتين هما".split(), CONJUNCTIONS).keys()
_BEFORE_A_DEED = forms_of("ثم قد الذي التي".split(), CONJUNCTIONS).keys()
_ARABS, _PLURALS = "عرب", ("ون", "ين", "ات", "اء")


def is_asked_for(word: str, meant: str, previous: str, following: str, lexicon: Lexicon) -> bool:
    """Whether the words beside ask for a form that the right word has, as a jussive, a dual or a people; not where a
    plural of a nisba was meant, «المسؤولين العسكرين»."""
    if meant == word[:-2] + "يين":
        return False
    if word == _ARABS:
        return previous.endswith(_PLURALS)
    readings = lexicon.readings(word)
    if without_conjunction(previous) in JUSSIVE_PARTICLES:
        return any(reading.mood is not None and Mood.JUSSIVE in reading.mood for reading in readings)
    duals = [reading for reading in readings if reading.number is Number.DUAL]
    if not duals:
        return False
    if previous in _BETWEEN and any(reading.is_noun for reading in duals):
        return True
    # What describes two stands behind them, as their verb may: «التوصيتين المعدتين».
    beside = (previous,) if any(reading.is_verb for reading in duals) else (previous, following)
    return any(_may_be_of_two(word, lexicon) for word in beside)


def is_deed_to_him(word: str, previous: str, lexicon: Lexicon) -> bool:
    """Whether a perfect with its object stands where a clause goes on: «ثم التهمه»."""
    return previous in _BEFORE_A_DEED and any(
        reading.tense is Tense.PERFECT and reading.pronoun for reading in lexicon.readings(word)
    )


def _may_be_of_two(word: str, lexicon: Lexicon) -> bool:
    if word[0] == "<":
        return False
    nominals = [reading for reading in lexicon.readings(word) if reading.is_nominal]
    # «المستشارين» may be many.
    return word in _TWO or (bool(nominals) and all(reading.number is Number.DUAL for reading in nominals))
