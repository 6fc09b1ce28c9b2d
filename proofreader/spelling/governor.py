"""What governs إن and أن in the grammar, at any distance in the sentence; ``particles`` weighs it with its counts.

- إن: after قال and its derivatives, for what is said is a clause of its own; where a clause begins: after a colon,
  after an address («أيها الشباب، إن»), after اللهم, ثم, بل, حيث, إذ, ألا, كلا and the oath; after ف; and where it is
  joined by و to an إن that قال governs.
- أن: after a verb that reports but does not quote, however much stands between: «أوضح البلاغ، الصادر أمس، أن».

Source: Ibn Malik, Alfiyya, إنّ وأخواتها («فاكسر في الابتدا وفي بدء صله … أو حُكيت بالقول»), with Ibn Aqil's commentary.

>>> from proofreader.arabic import parse
>>> words = parse("أوضح البلاغ، الصادر أمس، إن الدراسة مؤجلة").words
>>> governor_of(words, 4)
Governor(is_inna=False, text='أوضح', is_sure=False)
"""

from typing import NamedTuple

from proofreader.arabic.clitics import PRONOUNS, read, without_conjunction
from proofreader.arabic.word_classes import RELATIVES, REPORTING_VERBS, VERBS_OF_SAYING, VOCATIVES
from proofreader.core import Words
from proofreader.core.limits import PLAIN_ANSWERS_OF_A_GENERATION
from proofreader.core.memory import Memory

_SUFFIXES = ("", *PRONOUNS)
_INNA = frozenset(f"إن{pronoun}" for pronoun in _SUFFIXES)
_ANNA = frozenset(f"أن{pronoun}" for pronoun in _SUFFIXES)
_UNKNOWN = frozenset(f"ان{pronoun}" for pronoun in _SUFFIXES)
_BEHIND_PREPOSITION = frozenset(f"{letter}{form}" for form in _ANNA for letter in ("ب", "ل", "ك"))
# After these a clause begins.
BEFORE_INNA = frozenset("اللهم بل ثم حيث إذ ألا كلا والله بالله تالله وبل وحيث وإذ وحيثما".split())
_LEFT_OPEN = frozenset("ثم".split())  # joins too: «أكد أن … ثم أن …»
_SENTENCE_END = ".؟!؛"
# Forms that report, and are another common word besides.
_AMBIGUOUS = frozenset(
    "بين كتب نقل علم وجد بلغ زاد سجل سجلت تابع كشف ذكر يظهر تظهر يعني طالب دعا دعت علق ختم خلص واصل اتهم لفت نقلوا "
    "وجدت بلغت كتبت قول القول رأى يرى ترى لافتة معلقا مسجلة داعيا "
    "متابعة معلقة مقرا مظهرا يتابع تتابع".split()
)
_ADDRESSES = VOCATIVES | frozenset("سيدي سيدتي سيداتي سادتي إخوتي إخواني أخواتي".split())
_ADDRESS = 8  # words
_JUSSIVE = frozenset("أقل تقل يقل نقل".split())
_DECIDING = frozenset("قرر قررت قرروا".split())
_TELLING = frozenset("أبلغ أبلغت أخبر أخبرت".split())
_REACH = 60  # words
_MOST_JOINED = 12  # particles in a chain, longer than any sentence has


class Governor(NamedTuple):
    """``is_inna``: whether إن stands after it; ``text``: what it is, to name it; ``is_sure``: whether nothing else may
    govern the particle, whatever usage says."""

    is_inna: bool
    text: str
    is_sure: bool = False


def governor_of(words: Words, at: int) -> Governor | None:
    """What governs the particle at ``words[at]``; None where the grammar leaves it open or nothing is found."""
    form = words.bares[at]
    gap = words.gap(at)
    if form[0] == "ف":
        return Governor(True, "الفاء", is_sure=True)
    if form[0] == "و":
        return _joined(words, at)
    if gap is not None and ":" in gap:
        return Governor(True, "النقطتين")
    if at == 0 or gap is None or any(mark in gap for mark in _SENTENCE_END):
        return None
    if "،" in gap and _addresses(words, at):
        return Governor(True, "النداء", is_sure=True)
    before = words.bares[at - 1]
    if gap.isspace() or "،" in gap:
        if before in BEFORE_INNA and not (before in _LEFT_OPEN and _earlier(words, at - 1) is not None):
            return Governor(True, before, is_sure=True)
        if says(words, at - 1) and gap.isspace():
            return Governor(True, before)
    return _verb(words, at)


def may_be_sure(words: Words, at: int) -> bool:
    """Whether the governor of the particle at ``words[at]``, if it has one, may be sure: see ``governor_of``."""
    form = words.bares[at]
    if form[0] in "وف":
        return form[0] == "ف"
    return at > 0 and ("،" in (words.gap(at) or "") or words.bares[at - 1] in BEFORE_INNA)


def _addresses(words: Words, at: int) -> bool:
    """Whether nothing but an address to somebody stands before in the sentence: «أيها الشباب، إن صوتكم أمانة»."""
    start = _start(words, at)
    if at - start > _ADDRESS or words.bares[start] not in _ADDRESSES or not _is_clause(words, at):
        return False
    # «أيها الإخوة، أيتها الأخوات، إن»; not «يا صديقي، خير لك، أن»
    behind_commas = (words.bares[back] for back in range(start + 1, at) if "،" in (words.gap(back) or ""))
    return all(without_conjunction(form) in _ADDRESSES for form in behind_commas)


def _start(words: Words, at: int) -> int:
    """Where the sentence of the word begins, or what follows a colon; no further back than one looks."""
    least = max(0, at - _REACH)
    while at > least:
        if not words.follows_closely(at):
            gap = words.gap(at)
            if gap is None or any(mark in gap for mark in _SENTENCE_END) or ":" in gap:
                return at
        at -= 1
    return least


def _is_clause(words: Words, at: int) -> bool:
    """Whether the word is إن, أن or one behind a preposition, and no subjunctive or condition follows it."""
    form = without_conjunction(words.bares[at])
    if form not in _INNA and form not in _ANNA and form not in _UNKNOWN and form not in _BEHIND_PREPOSITION:
        return False
    if form[1:] not in ("ن", "أن") or at + 1 == len(words):
        return True
    following = words.bares[at + 1]
    return following.startswith("ال") or following[0] not in "يتنأ"


def _earlier(words: Words, at: int) -> int | None:
    """The nearest particle before ``at`` in the sentence, if any."""
    start = _start(words, at)
    return next((back for back in range(at - 1, start - 1, -1) if _is_clause(words, back)), None)


def _joined(words: Words, at: int) -> Governor | None:
    """The governor of «وإن», «وأن»: that of the particle it is joined to, if قال governs that."""
    root = _earlier(words, at)
    # Over a chain of joined ones: «قال إن …، وإن …، وأن …».
    for _ in range(_MOST_JOINED):
        if root is None or words.bares[root][0] != "و":
            break
        root = _earlier(words, root)
    if root is None or words.bares[root][0] == "و" or words.bares[root] not in _INNA:
        return None
    if any(reports(words, back) for back in range(root + 1, at)):
        return None
    governor = governor_of(words, root)
    if governor is None or not governor.is_inna or _verb_of(governor.text) not in VERBS_OF_SAYING:
        return None
    return Governor(True, f"{governor.text} … {words.bares[root]}")


def _reporting_verb(word: str) -> str:
    """The reporting verb that the word is, without its proclitics; "" for any other word."""
    return next((split.stem for split in read(word) if split.stem in REPORTING_VERBS and not split.pronoun), "")


_verb_of = Memory(_reporting_verb, PLAIN_ANSWERS_OF_A_GENERATION).__getitem__


def says(words: Words, at: int) -> bool:
    """Whether the word is a form of قال; in the jussive, which is also «less», only after لم."""
    form = words.bares[at]
    return _verb_of(form) in VERBS_OF_SAYING or (form in _JUSSIVE and at > 0 and words.bares[at - 1].endswith("لم"))


def reports(words: Words, at: int) -> bool:
    """Whether the word is a verb that reports and no other common word besides."""
    verb = _verb_of(words.bares[at])
    return (verb != "" and verb not in _AMBIGUOUS) or says(words, at) or _tells(words.bares[at])


def _is_telling(word: str) -> bool:
    """Whether the word is a verb that tells somebody, with its object, or one of deciding: «أبلغوها», «قرر»."""
    return without_conjunction(word) in _DECIDING or any(
        split.pronoun and split.stem.removesuffix("وا").removesuffix("و") in _TELLING for split in read(word)
    )


_tells = Memory(_is_telling, PLAIN_ANSWERS_OF_A_GENERATION).__getitem__


def _verb(words: Words, at: int) -> Governor | None:
    """The verb that reports: the nearest, unless it stands in a relative clause between commas: «قال المدرب، الذي أكد
    غضبه، إنه»."""
    found = _nearest(words, at)
    if "،" in (words.gap(at) or ""):
        start = _start(words, at)
        opened = next((back for back in range(at - 1, start, -1) if "،" in (words.gap(back) or "")), None)
        if opened is not None and (found is None or words.bares[opened] in RELATIVES):
            outside = _nearest(words, opened)
            found = found if outside is None else outside
    return None if found is None else Governor(says(words, found), words.bares[found])


def _nearest(words: Words, at: int) -> int | None:
    """The nearest verb before ``at`` in the sentence that reports, unless its clause has begun already, or a quotation
    has: «أوضح: « في الأسفل، إنها الخريطة »»."""
    for back in range(at - 1, _start(words, at) - 1, -1):
        if _is_clause(words, back) or (back + 1 < at and "«" in (words.gap(back + 1) or "")):
            return None
        if reports(words, back):
            return back
    return None
