"""What the words around add to a candidate besides the counts of pairs: a name after it, a verb before it, an «أو»."""

from collections.abc import Sequence

from proofreader.arabic.late import late_re
from proofreader.arabic.word_classes import TITLES, VERBS_OF_SAYING
from proofreader.core import Lexicon, Words
from proofreader.spelling.candidates import Candidate
from proofreader.spelling.collocates import (
    ASKING,
    OF_A_FIRST_PERSON,
    OF_A_VERBAL_NOUN,
    OF_SLOWNESS,
    TOLD_BY_HAMZA,
    asks_for_action,
    asks_for_imperfect,
    first_persons,
    is_wake,
    slowness,
    verbal_nouns,
)
from proofreader.spelling.context import END, after, before
from proofreader.spelling.given_names import NAMES_TOLD
from proofreader.spelling.neighbours import Neighbours
from proofreader.spelling.suspect_forms import ALI, IN_THE_WAKE, PREPOSITIONS_BY_DOTS

_NAME_TOLD = 5.0
_BEFORE_A_NOUN, _FIRST_NAME, _BEFORE_A_SURNAME, _ALI_BEFORE_A_NAME = 2.5, 3.0, 5.0, 8.0
# «اما التوقيع أو الرحيل» is «إما»; not where the answer of «أما» follows, «اما الرئيس أو نائبه فقد حضر».
_EITHER, _BY_ALTERNATIVE, _WORDS_TO_OR = {"اما": "إما", "واما": "وإما"}, 7.0, 9
_ORS, _ENDS_A_CLAUSE = frozenset({"أو", "او", "وإما", "واما"}), late_re("[.؟?!؛\n]").search
_ANSWER, _ANSWERS = "ف", frozenset("فقد فإن فان فإنه فإنها فهو فهي فهم فلا فلم فلن فليس فكان فكانت فما فمن ففي".split())
# «باي مسؤول» is «بأي», but «باي تونس» and «الصادق باي» are titles.
_ANY, _BAY, _BY_WHICH = "بأي", "باي", 4.0
# «على اثر» is «على إثر», though «على أثر» is right as well and as common.
_BEFORE_WAKE, _BY_WAKE = frozenset({"على", "وعلى"}), 3.0


class Additions:
    """Over one lexicon; ``beside`` tells what the neighbours may be."""

    def __init__(self, lexicon: Lexicon, beside: Neighbours) -> None:
        self._lexicon, self._beside = lexicon, beside

    @staticmethod
    def may_tell(form: str, previous: str) -> bool:
        """Whether ``of`` may add anything to a candidate that is not told by dots."""
        return previous in ASKING or form in TOLD_BY_HAMZA or form in _EITHER or form == _BAY

    def of(self, words: Words, at: int, dotted: Sequence[str], candidates: Sequence[Candidate]) -> dict[str, float]:
        """What is added (natural log) to the score of each of these candidates of the word at ``at``; ``dotted``: see
        ``doubts.Suspect``."""
        form, previous, following = words.bares[at], before(words, at), after(words, at)
        added = {text: more for text in dotted if (more := self._of_context(text, previous, following))}
        if asks_for_action(form, previous):
            added |= dict.fromkeys(verbal_nouns(candidates, self._lexicon), OF_A_VERBAL_NOUN)
        if asks_for_imperfect(form, previous, words.bares[at - 2] if at > 1 else END, self._lexicon):
            added |= dict.fromkeys(first_persons(candidates, self._lexicon), OF_A_FIRST_PERSON)
        if slow := slowness(form, previous, following, self._lexicon):
            added[slow] = OF_SLOWNESS
        if form in _EITHER and self._has_alternative(words, at):
            added[_EITHER[form]] = _BY_ALTERNATIVE
        elif form == _BAY and self._beside.is_indefinite_noun(following) and not self._beside.may_have_title(previous):
            added[_ANY] = _BY_WHICH
        return added

    def _of_context(self, text: str, previous: str, following: str) -> float:
        """What the neighbours add (natural log) to a first name or a preposition that only its dots tell from another.

        «علي» before an ordinary noun is «على»; «موسي» before a name is «موسى»; «على» behind a title or «قال» and before
        a name is «علي».
        """
        if text == IN_THE_WAKE:
            return _BY_WAKE if previous in _BEFORE_WAKE or is_wake(previous, following, self._lexicon) else 0.0
        if text in NAMES_TOLD and self._beside.is_beside_a_name(previous, following):
            return _NAME_TOLD
        if following.startswith("<"):
            return 0.0
        if text == ALI and not (previous in TITLES or previous in VERBS_OF_SAYING):
            return 0.0
        is_surname = self._beside.may_be_surname(following)
        before_name = is_surname or self._beside.is_unknown(following) or self._beside.is_person(following)
        if text in PREPOSITIONS_BY_DOTS:
            return _BEFORE_A_NOUN if not before_name and self._beside.is_only_noun(following) else 0.0
        if not before_name:
            return 0.0
        if text == ALI:
            return _ALI_BEFORE_A_NAME
        return _BEFORE_A_SURNAME if is_surname else _FIRST_NAME

    def _has_alternative(self, words: Words, at: int) -> bool:
        """Whether what «إما» offers the choice of follows in the same clause: «اما التوقيع أو الرحيل»."""
        for place in range(at + 1, min(at + 1 + _WORDS_TO_OR, len(words))):
            form = words.bares[place]
            if _ENDS_A_CLAUSE(words.gap(place) or ""):
                return False
            if form in _ORS:
                return not any(map(self._is_answer, words.bares[place + 1 : place + _WORDS_TO_OR]))
            if self._is_answer(form):
                return False
        return False

    def _is_answer(self, form: str) -> bool:
        """Whether the word is nothing but another behind «ف», with which what is said of «أما» begins."""
        readings = self._lexicon.readings(form) if form[0] == _ANSWER else ()
        is_behind = bool(readings) and all(reading.proclitics[:1] == _ANSWER for reading in readings)
        return is_behind or form in _ANSWERS
