"""Words torn by a stray space: «التوص ل», «الن ي ة», «أن ه», «ال مدينة».

A dropped shadda, the end of a line or a slip of the finger leaves a space inside a word. Neither of the pieces need be
unknown: «أن» and «الموج» are words. What shows the tear is that the pieces were never seen side by side, while the
whole fits between the neighbours far better than they do:

    margin = fit(whole) - fit(pieces) + what unknown pieces cost

To spare looking at each pair of neighbours, only those are asked of which one piece *may be* one: a single letter, a
form that is no word, or a rare one.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from proofreader.arabic.clitics import ARTICLE, attach
from proofreader.arabic.letters import TATWEEL
from proofreader.arabic.word_classes import FORMS_NAMED_BY_A_LETTER, SPELT_LETTERS
from proofreader.core import Lexicon, Tense, Words
from proofreader.spelling.context import Fit, after, before

LIKELY_MARGIN = 8.0
"""From this margin (natural log) on a tear is likelier than two words that nobody ever wrote side by side."""
LIKELY_MARGIN_OF_THREE = 12.0
# A stray letter after a common word is more often a word that lost its others: «بعد ن» is not «بعدن».
_MAY_BE_RARER = 3.0  # Zipf
# Edited news tear words too: so many pairs of pieces for each occurrence of the whole are accidents.
_ACCIDENTS = 0.005
# What a piece that is no word costs beyond its fit, which knows it as a very rare one.
_UNKNOWN_PIECE = 3.0
_RARE = 600  # occurrences among 18 million words
_MOST_LETTERS_OF_A_RARE_PIECE = 4  # where both pieces are longer words, one of them is no word
_LEAST_LETTERS = 3  # of the whole
_MOST_LETTERS = 14
# A lone waw belongs to the next word (detached-waw); these stand alone by right, as letters of foreign names.
_STANDS_ALONE = (SPELT_LETTERS - {"إن", "أن"}) | frozenset("و دو لا ما يا آل أو أم".split())
_NEGATION = "لا"
_LAM = frozenset({"ل", "ول", "فل"})
_PREPOSITIONS = _LAM | {"ب", "وب", "فب"}
_BEFORE_ARTICLE = 6.0  # a lone one before the article is one word with it, unless it is the letter's name
_PRONOUNS = frozenset({"ها", "نا"})  # as words of their own they are rarer than torn off
_PRONOUN_APART = 2.0
_REMEMBERED = 100_000  # forms


class Torn(NamedTuple):
    """The words from ``first`` to ``last`` (both included) are the pieces of ``whole``; ``margin``: see above."""

    first: int
    last: int
    whole: str
    margin: float


class TornWords:
    """Finds them with one lexicon."""

    def __init__(self, lexicon: Lexicon, fit: Fit) -> None:
        self._lexicon = lexicon
        self._fit = fit
        self._is_rare: dict[str, bool] = {}  # short form → whether it is rare

    def find(self, words: Words, forms: frozenset[str], unknown: frozenset[str]) -> list[Torn]:
        """The torn words in order, without overlaps.

        ``forms`` are the distinct forms among the words, ``unknown`` those of them that are single letters or that the
        lexicon does not accept.
        """
        known = self._is_rare
        pieces = {form for form in unknown if form not in _STANDS_ALONE}
        for form in forms:
            if len(form) <= _MOST_LETTERS_OF_A_RARE_PIECE:
                if form not in known:
                    self._look_up(form)
                if known[form]:
                    pieces.add(form)
        if not pieces:
            return []
        places = [at for at, form in enumerate(words.bares) if form in pieces]
        spans = {span for at in places for span in ((at - 1, at), (at, at + 1))}
        for at, later in pairwise(places):
            if later == at + 1:
                spans.update(((at - 1, later), (at, later + 1)))
            elif later == at + 2:
                spans.add((at, later))
        found = [tear for first, last in sorted(spans) if (tear := self._judge(words, first, last))]
        return sorted(_best(found))

    def _look_up(self, form: str) -> None:
        """Remember whether a short word is so rare that it may be a piece."""
        if len(self._is_rare) > _REMEMBERED:
            self._is_rare.clear()
        self._is_rare[form] = form not in _STANDS_ALONE and (form in _PRONOUNS or self._lexicon.count(form) < _RARE)

    def _judge(self, words: Words, first: int, last: int) -> Torn | None:
        """The tear between these words, or None where they are more likely words of their own."""
        lexicon = self._lexicon
        pieces = words.bares[first : last + 1]
        if first < 0 or last >= len(words.bares):
            return None
        whole = _joined(pieces)
        # Nearly every pair of neighbours ends here.
        zipf = lexicon.frequency(whole)
        if not zipf:
            return None
        if not _LEAST_LETTERS <= len(whole) <= _MOST_LETTERS or not lexicon.accepts(whole):
            return None
        if not all(map(words.follows_closely, range(first + 1, last + 1))):
            return None
        unknown = [piece for piece in pieces if len(piece) == 1 or not lexicon.accepts(piece)]
        least = LIKELY_MARGIN
        if last - first > 1:
            least = LIKELY_MARGIN_OF_THREE
            if not unknown or len(whole) == len(pieces):  # three letters are a list, an agency, a spelt name
                return None
            if len(unknown) < len(pieces) and any(piece in _STANDS_ALONE for piece in pieces):
                return None
        elif any(piece in _STANDS_ALONE for piece in pieces) or self._is_label(words, first, last):
            return None
        commonest = max(lexicon.frequency(piece) if len(piece) > 1 and piece not in unknown else 0 for piece in pieces)
        if zipf < commonest - _MAY_BE_RARER:
            return None
        # «ان» is no word, and yet no piece either: it is «أن» without its hamza.
        meant = [
            (lexicon.alike(piece) or (piece,))[0] if len(piece) > 1 and piece in unknown else piece for piece in pieces
        ]
        if any(lexicon.pair(*pair) > lexicon.count(whole) * _ACCIDENTS for pair in pairwise(meant)):
            return None
        if any(TATWEEL in words[place].text for place in range(first, last + 1)):
            return None
        if pieces[0] == ARTICLE and self._is_negated_verb(pieces[1]):
            return None
        margin = self._margin(words, first, last, whole, meant) + _UNKNOWN_PIECE * len(unknown)
        if pieces[0] in _PREPOSITIONS and pieces[1].startswith("ال"):
            margin += _BEFORE_ARTICLE
        if pieces[-1] in _PRONOUNS:
            margin += _PRONOUN_APART
        return Torn(first, last, whole, margin) if margin >= least else None

    def _is_negated_verb(self, word: str) -> bool:
        """Whether the article before the word is a «لا» whose letters a PDF turned round: «ال يهم»."""
        is_verb = any(reading.tense is Tense.IMPERFECT for reading in self._lexicon.readings(word))
        return is_verb and self._lexicon.pair(_NEGATION, word) > self._lexicon.count(ARTICLE + word)

    @staticmethod
    def _is_label(words: Words, first: int, last: int) -> bool:
        """Whether one of the two is a letter that names something: «الفئة ب», «أ و ب»."""
        bares = words.bares
        if (
            len(bares[first]) == 1
            and first
            and (len(bares[first - 1]) == 1 or bares[first - 1] in FORMS_NAMED_BY_A_LETTER)
        ):
            return True
        if len(bares[last]) == 1:
            return bares[first] in FORMS_NAMED_BY_A_LETTER or (last + 1 < len(bares) and len(bares[last + 1]) == 1)
        return False

    def _meant(self, piece: str) -> str:
        alike = self._lexicon.alike(piece) if len(piece) > 1 else ()
        return alike[0] if alike else piece

    def _margin(self, words: Words, first: int, last: int, whole: str, pieces: Sequence[str]) -> float:
        previous, following = before(words, first), after(words, last)
        return self._fit(whole, previous, following) - self._fit(" ".join(pieces), previous, following)


def _joined(pieces: Sequence[str]) -> str:
    """What the pieces make; lam and the article are written لل."""
    if pieces[0] in _LAM:
        return attach(pieces[0], "".join(pieces[1:]))
    return "".join(pieces)


def _best(found: Iterable[Torn]) -> list[Torn]:
    """Of tears that share a word the one with the greatest margin."""
    kept: list[Torn] = []
    for torn in sorted(found, key=lambda torn: (-torn.margin, torn)):
        if all(torn.last < other.first or torn.first > other.last for other in kept):
            kept.append(torn)
    return kept
