"""Words in which somebody speaks of himself: «أنا», «لي», «أعتقد», «واجبي»."""

from bisect import bisect_left

from proofreader.arabic.late import late_re
from proofreader.core import Number, Reading, Span, Tense
from proofreader.syntax import Text

_ME = frozenset(
    "أنا وأنا فأنا أنني إنني إني أني لأنني لأني لكنني لكني كأنني كنت وكنت فكنت لي بي مني عني ولي نفسي بنفسي".split()
)
_TO_ME = late_re(".{2,}ني").fullmatch
_MINE = "ي"
_FIRST_PERSON, _LEAST_LETTERS = 1, 4


def speaks_of_himself(text: Text, at: int) -> bool:
    """Whether a word of the paragraph, other than the one at ``at``, is a form of «أنا»."""
    return any(place != at for place in _places(text)[:2])


def speaks_within(text: Text, span: Span) -> bool:
    """Whether a word between these places (code points) is a form of «أنا»."""
    inside, places = text.words.within(span.start, span.end), _places(text)
    first = bisect_left(places, inside.start)
    return first < len(places) and places[first] < inside.stop


def _places(text: Text) -> list[int]:
    """The words that are forms of «أنا», found once for each paragraph."""
    return text.document.keep(_places, lambda: [at for at in range(len(text.forms)) if says_i(text, at)])


def says_i(text: Text, at: int) -> bool:
    """Whether the word is a form of «أنا»: a pronoun, an imperfect in «أ», a verb with «ني», a noun with «ي»."""
    form = text.form(at)
    if form in _ME or _TO_ME(form):
        return True
    if form[0] == "أ":
        readings = text.lexicon.readings(form)
        return bool(readings) and all(map(is_of_speaker, readings))
    if form[-1] == _MINE and len(form) >= _LEAST_LETTERS:
        nominals = [reading for reading in text.lexicon.readings(form) if reading.is_nominal]
        mine = [reading for reading in nominals if reading.pronoun == _MINE]
        return bool(mine) and all(reading in mine or reading.number is Number.DUAL for reading in nominals)
    return False


def is_of_speaker(reading: Reading) -> bool:
    """Whether the reading is an imperfect of «أنا»."""
    return reading.is_verb and reading.person == _FIRST_PERSON and reading.tense is Tense.IMPERFECT
