"""What single words before or behind a form tell of its spelling, where the counts of pairs are too thin.

«اثر» is «إثر» before an event and «أثر» behind «له»; «تم» asks for an action, so that «اشعار» is «إشعار»; no singular
noun behind an elative has a pronoun, so that «أفضل ممثله» is «ممثلة»; behind «لن» stands no imperative, so that «اترك»
is «أترك».
"""

from collections.abc import Iterable

from proofreader.arabic.clitics import ARTICLE, ARTICLES, BEFORE_NOUNS, CONJUNCTIONS, forms_of
from proofreader.core import Derivation, Lexicon, Number, Tense
from proofreader.spelling.candidates import Candidate
from proofreader.spelling.slips import Slip

OF_A_VERBAL_NOUN = 4.0
"""What a word that asks for an action adds to verbal nouns, natural log."""
OF_A_FIRST_PERSON = 3.0
"""What a particle before imperfects adds to the first person over an imperative, natural log."""
BEHIND_ELATIVE = 4.5
"""What an elative adds to the margin of a feminine noun over a pronoun."""

_CONJUNCTIONS_OR_NONE = ("", *CONJUNCTIONS)
# Where «أثر» is the trace or influence of something: «له أثر البصمات», «من أثر الضربة».
_BEFORE_A_TRACE = forms_of(
    (
        *"له لها لهم أي من مما قد ما الذي التي كيف هذا بشأن لا بين لديها لديه حول في إلى عن وجود دون كان أن إن".split(),
        *"لأن لكن تحت ذو ذات درس يدرس تدرس ناقش يناقش تناقش بحث يبحث تبحث يقيس تقيس يبرز تخفيف قياس دراسة".split(),
        *"تقييم معرفة بيان أبرز إبراز تتبع يتتبع اقتفى يقتفي اقتفاء ترك تركت ليس هناك".split(),
    ),
    _CONJUNCTIONS_OR_NONE,
).keys()
_SLOW = forms_of(("بطئ",), (*_CONJUNCTIONS_OR_NONE, *ARTICLES)).keys()
_NOUNS_OF_HAMZA = forms_of("عبئ دفئ ملئ".split(), BEFORE_NOUNS).keys()
OF_SLOWNESS = 3.0
"""What the words beside «بطئ» add to the one of «بطء» and «بطيء» that they ask for."""
_ALEF, _HAMZA_OF_FORM_FOUR = "ا", "إ"
_FIRST = 1
_BEFORE_A_VERBAL_NOUN = forms_of(
    "تم يتم سيتم ليتم عدم ضرورة قصد بغية محاولة تقرر يتعين يجب ينبغي".split(), ("", *CONJUNCTIONS, "ب", "ل")
).keys()
# Not «أول» and «آخر», «في أول عمله».
_ELATIVES = forms_of(
    "أفضل أحسن أسوأ أجمل أكبر أصغر أقوى أهم أحدث أقدم أعلى أضخم أشهر أغلى أي".split(), _CONJUNCTIONS_OR_NONE
).keys()

_BEFORE_AN_IMPERFECT = forms_of("لن لم كي لكي سوف".split(), _CONJUNCTIONS_OR_NONE).keys()
_THAT = frozenset({"أن", "ألا"})

ASKING = _BEFORE_A_VERBAL_NOUN | _BEFORE_AN_IMPERFECT | _THAT
"""The words of which ``asks_for_action`` and ``asks_for_imperfect`` may be true."""
TOLD_BY_HAMZA = _SLOW | _NOUNS_OF_HAMZA
"""The forms that ``slowness`` may tell of."""


def is_wake(previous: str, following: str, lexicon: Lexicon) -> bool:
    """Whether «اثر» governs an event, of which news writes «إثر» ten times as often: «أوقف اثر تنقله»."""
    if previous in _BEFORE_A_TRACE or following[0] == "<":
        return False
    return following.startswith(ARTICLE) or any(
        reading.derivation is Derivation.MASDAR and not reading.proclitics for reading in lexicon.readings(following)
    )


def asks_for_action(form: str, previous: str) -> bool:
    """Whether the word before a form in bare alef asks for an action: «تم اشعار الإدارة»."""
    return form[0] == _ALEF and previous in _BEFORE_A_VERBAL_NOUN


def verbal_nouns(candidates: Iterable[Candidate], lexicon: Lexicon) -> list[str]:
    """Those of the candidates that are verbal nouns of form IV: «إشعار», and not «أشعار»."""
    return [
        text
        for text, slip, _ in candidates
        if slip is Slip.HAMZA_DROPPED
        and text[0] == _HAMZA_OF_FORM_FOUR
        and any(reading.derivation is Derivation.MASDAR for reading in lexicon.readings(text))
    ]


def slowness(form: str, previous: str, following: str, lexicon: Lexicon) -> str | None:
    """«بطء» for «بطئ» where a noun stands, «بطيء» where it describes one, and «عبء», «ملء» anywhere; None for other
    forms and where it is open."""
    if form in _NOUNS_OF_HAMZA:
        return form[:-1] + "ء" if previous[0] != "<" else None  # but «عبئ رصيدك»
    if form not in _SLOW:
        return None
    noun, adjective = form[:-1] + "ء", form[:-1] + "يء"
    if form.startswith(ARTICLES):
        return adjective if previous.startswith(ARTICLES) else noun
    is_annexed = following.startswith(ARTICLE) or any(
        reading.is_noun and reading.derivation is Derivation.MASDAR for reading in lexicon.readings(following)
    )
    return noun if is_annexed else None


def asks_for_imperfect(form: str, previous: str, further: str, lexicon: Lexicon) -> bool:
    """Whether a form in bare alef, an imperative if it is a word, stands where none can: «لن اجلب», «لم ارفض».

    Behind «أن» an imperative may be what was said («أومأ إليه أن اجلس»), unless a first person wants it, the word
    before: «لا أود أن اجلب».
    """
    if form[0] != _ALEF or (previous not in _BEFORE_AN_IMPERFECT and previous not in _THAT):
        return False
    if previous in _THAT and not _is_first_person(further, lexicon):
        return False
    readings = lexicon.readings(form)
    return bool(readings) and all(reading.tense is Tense.IMPERATIVE for reading in readings)


def _is_first_person(word: str, lexicon: Lexicon) -> bool:
    return word[0] in "أن" and any(
        reading.tense is Tense.IMPERFECT and reading.person == _FIRST for reading in lexicon.readings(word)
    )


def first_persons(candidates: Iterable[Candidate], lexicon: Lexicon) -> list[str]:
    """Those of the candidates that are imperfects of the first person: «أجلب»."""
    return [text for text, slip, _ in candidates if slip is Slip.HAMZA_DROPPED and _is_first_person(text, lexicon)]


def is_best_of(form: str, meant: str, previous: str, lexicon: Lexicon) -> bool:
    """Whether what was meant is a singular noun behind an elative, where none takes a pronoun: «أفضل ممثله»; not
    where the form was counted there, «أكبر همه»."""
    if previous not in _ELATIVES or lexicon.pair(previous, form):
        return False
    readings = lexicon.readings(meant)
    return bool(readings) and all(
        reading.is_noun and not reading.proclitics and reading.number is Number.SINGULAR for reading in readings
    )
