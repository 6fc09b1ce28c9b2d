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

from proofreader.arabic.clitics import ARTICLE, attach, without_conjunction
from proofreader.arabic.letters import TATWEEL
from proofreader.arabic.numerals import NUMBER_WORDS
from proofreader.arabic.word_classes import FORMS_NAMED_BY_A_LETTER, SPELT_LETTERS
from proofreader.core import Lexicon, Tense, Words
from proofreader.core.limits import FORMS_REMEMBERED
from proofreader.spelling.context import Fit, after, before

LIKELY_MARGIN = 8.0
"""From this margin (natural log) on a tear is likelier than two words that nobody ever wrote side by side."""
LIKELY_MARGIN_OF_THREE = 12.0
# A stray letter after a common word is more often a word that lost its others: «بعد ن» is not «بعدن».
_MAY_BE_RARER = 3.0  # Zipf
# «في ضانات»: the rest is long and no word, and makes a common one with the preposition.
_LEAST_LETTERS_OF_A_HALF, _ZIPF_OF_A_WHOLE = 4, 3.0
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
_WHO, _EVERY = "من", frozenset(("كل", "وكل", "لكل", "بكل"))
_NEGATION = "لا"
_LAM = frozenset({"ل", "ول", "فل"})
_PREPOSITIONS = _LAM | {"ب", "وب", "فب", "ك", "وك"}
_LIKE, _ALL = frozenset({"ك", "وك"}), "كل"
_BEFORE_ARTICLE = 6.0  # a lone one before the article is one word with it, unless it is the letter's name
_PRONOUNS = frozenset({"ها", "نا"})  # as words of their own they are rarer than torn off
_PRONOUN_APART = 2.0
# «ه» is no word, «ها» only before these; so is neither «ب» nor «ل».
_LONE_PRONOUNS = frozenset({"ه", "ها"})
_BEHIND_HA = frozenset("هو هي هم هما هن أنا نحن أنت أنتم أنتما أنتن قد هنا هناك هنالك هذا هذه".split())
_NO_WORD_OF_ITS_OWN = 6.0
_LONE_PREPOSITIONS = _PREPOSITIONS - frozenset({"فل", "فب"})
# No separate pronoun stands after these: «بين هم», «أن هم» but in «إن هم إلا».
_SEPARATE = frozenset({"هم", "هن", "هما"})
_BEFORE_NO_PRONOUN = frozenset(
    "أن لأن بأن وأن كأن بين وبين معظم ومعظم أغلب وأغلب غالبية بعض وبعض جميع وجميع حول ضد أمام خلف".split()
)
_BUT = "إلا"
_OF_TWO_LETTERS = 6.5  # Zipf of a word that two letters side by side are: «ف ي»


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
        self._rare: set[str] = set()  # short forms that may be pieces
        self._others: set[str] = set()

    def find(self, words: Words, forms: frozenset[str], unknown: frozenset[str]) -> list[Torn]:
        """The torn words in order, without overlaps.

        ``forms`` are the distinct forms among the words, ``unknown`` those of them that are single letters or that the
        lexicon does not accept.
        """
        apart = self._pronouns_apart(words) if not _SEPARATE.isdisjoint(forms) else []
        if len(self._others) > FORMS_REMEMBERED:
            self._others.clear()
        for form in forms - self._others - self._rare:
            if len(form) > _MOST_LETTERS_OF_A_RARE_PIECE:
                self._others.add(form)
            else:
                self._look_up(form)
        pieces = (unknown - _STANDS_ALONE) | (forms & self._rare)
        if not pieces:
            return apart
        places = [at for at, form in enumerate(words.bares) if form in pieces]
        spans = {span for at in places for span in ((at - 1, at), (at, at + 1))}
        for at, later in pairwise(places):
            if later == at + 1:
                spans.update(((at - 1, later), (at, later + 1)))
            elif later == at + 2:
                spans.add((at, later))
        found = [tear for first, last in sorted(spans) if (tear := self._judge(words, first, last))]
        return sorted(_best([*found, *apart]))

    def _pronouns_apart(self, words: Words) -> list[Torn]:
        """The pronouns that stand apart from a word that no separate one follows."""
        bares, found = words.bares, []
        for at in range(1, len(bares)):
            if bares[at] not in _SEPARATE or bares[at - 1] not in _BEFORE_NO_PRONOUN or not words.follows_closely(at):
                continue
            following = after(words, at)
            whole = bares[at - 1] + bares[at]
            if following[0] != "<" and following != _BUT and self._lexicon.accepts(whole):
                found.append(Torn(at - 1, at, whole, LIKELY_MARGIN))
        return found

    def _look_up(self, form: str) -> None:
        """Remember whether a short word is so rare that it may be a piece."""
        is_rare = form not in _STANDS_ALONE and (form in _PRONOUNS or self._lexicon.count(form) < _RARE)
        (self._rare if is_rare else self._others).add(form)

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
        least_letters = 2 if self._is_of_two_letters(words, first, zipf) else _LEAST_LETTERS
        if not least_letters <= len(whole) <= _MOST_LETTERS or not lexicon.accepts(whole):
            return None
        if not all(map(words.follows_closely, range(first + 1, last + 1))) or _touches_digit(words, first, last):
            return None
        unknown = [piece for piece in pieces if len(piece) == 1 or not lexicon.accepts(piece)]
        # «جان لويجي», «فير مونت»: foreign names are written in one word or in two.
        if lexicon.is_known_name(whole) and all(len(piece) > 1 for piece in pieces) and pieces[0] != ARTICLE:
            return None
        least = LIKELY_MARGIN
        if last - first > 1:
            least = LIKELY_MARGIN_OF_THREE
            if not unknown or len(whole) == len(pieces):  # three letters are a list, an agency, a spelt name
                return None
            if len(unknown) < len(pieces) and any(piece in _STANDS_ALONE for piece in pieces):
                return None
        elif least_letters == _LEAST_LETTERS and (
            any(piece in _STANDS_ALONE for piece in pieces) or self._is_label(words, first, last)
        ):
            return None
        clitic_apart = self._is_clitic_apart(words, first, last)
        commonest = max(lexicon.frequency(piece) if len(piece) > 1 and piece not in unknown else 0 for piece in pieces)
        is_half_unknown = len(unknown) == 1 and len(unknown[0]) >= _LEAST_LETTERS_OF_A_HALF and zipf >= _ZIPF_OF_A_WHOLE
        if zipf < commonest - _MAY_BE_RARER and not clitic_apart and not is_half_unknown:
            return None
        # «ان» is no word, and yet no piece either: it is «أن» without its hamza.
        meant = [
            (lexicon.alike(piece) or (piece,))[0] if len(piece) > 1 and piece in unknown else piece for piece in pieces
        ]
        if not clitic_apart and any(
            lexicon.pair(*pair) > lexicon.count(whole) * _ACCIDENTS for pair in pairwise(meant)
        ):
            return None
        if any(TATWEEL in words[place].text for place in range(first, last + 1)):
            return None
        if pieces[0] == ARTICLE and self._is_negated_verb(pieces[1]):
            return None
        if without_conjunction(pieces[0]) in NUMBER_WORDS and pieces[1] not in unknown:
            return None  # «وثلاث تهم»
        if pieces[0] == _WHO and first and words.bares[first - 1] in _EVERY and self._may_be_verb(pieces[1]):
            return None  # «كل من زل لسانه»
        margin = self._margin(words, first, last, whole, meant) + _UNKNOWN_PIECE * len(unknown)
        if pieces[0] in _PREPOSITIONS and pieces[1].startswith("ال"):
            margin += _BEFORE_ARTICLE
        if clitic_apart and least - _NO_WORD_OF_ITS_OWN <= margin < least:
            margin = least  # and no more: «يشك ل استفتاء» is «يشكل»
        elif pieces[-1] in _PRONOUNS:
            margin += _PRONOUN_APART
        return Torn(first, last, whole, margin) if margin >= least else None

    def _is_clitic_apart(self, words: Words, first: int, last: int) -> bool:
        """Whether one of two pieces is a pronoun or a preposition that is never a word of its own."""
        if last - first > 1 or len(words.bares[first]) + len(words.bares[last]) < _LEAST_LETTERS:
            return False
        one, other = words.bares[first : last + 1]
        if other in _LONE_PRONOUNS:
            return len(one) > 1 and self._lexicon.accepts(one) and after(words, last) not in _BEHIND_HA
        if one in _LIKE and other == _ALL:
            return True  # «ك كل سنة»
        return one in _LONE_PREPOSITIONS and len(other) > _LEAST_LETTERS - 1 and self._lexicon.accepts(other)

    def _is_of_two_letters(self, words: Words, first: int, zipf: float) -> bool:
        """Whether two letters side by side are a very common word, «ف ي», and no list of letters."""
        bares = words.bares
        around = (*bares[max(0, first - 1) : first], *bares[first + 2 : first + 3])
        return (
            zipf >= _OF_TWO_LETTERS
            and len(bares[first]) == len(bares[first + 1]) == 1
            and all(len(word) > 1 for word in around)
        )

    def _may_be_verb(self, word: str) -> bool:
        return any(reading.is_verb for reading in self._lexicon.readings(word))

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
            if last + 1 < len(bares) and (words.gap(last + 1) or "").startswith("."):  # «وعد د. الزياني»
                return True
            return bares[first] in FORMS_NAMED_BY_A_LETTER or (last + 1 < len(bares) and len(bares[last + 1]) == 1)
        return False

    def _meant(self, piece: str) -> str:
        alike = self._lexicon.alike(piece) if len(piece) > 1 else ()
        return alike[0] if alike else piece

    def _margin(self, words: Words, first: int, last: int, whole: str, pieces: Sequence[str]) -> float:
        previous, following = before(words, first), after(words, last)
        return self._fit(whole, previous, following) - self._fit(" ".join(pieces), previous, following)


def _touches_digit(words: Words, first: int, last: int) -> bool:
    """Whether a digit is written together with the first or last piece, which belongs to it then: «مرت ب9 مراحل»."""
    before_first = words.gap(first)
    after_last = words.gap(last + 1) if last + 1 < len(words.bares) else None
    return bool(before_first and before_first[-1].isdigit()) or bool(after_last and after_last[0].isdigit())


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
