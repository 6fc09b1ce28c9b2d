"""Whether a word stands by right where it is, whatever else would fit there."""

from collections.abc import Sequence

from proofreader.arabic.clitics import ARTICLE, ARTICLES, CONJUNCTION_LETTERS, CONJUNCTIONS, forms_of
from proofreader.arabic.late import late_regex
from proofreader.arabic.word_classes import PREPOSITIONS
from proofreader.core import Derivation, Gender, Lexicon, Number, Reading, Tense, Word, Words
from proofreader.spelling.asked_forms import is_asked_for, is_deed_to_him
from proofreader.spelling.candidates import Candidate
from proofreader.spelling.context import END
from proofreader.spelling.decision import Decision
from proofreader.spelling.doubts import Doubted
from proofreader.spelling.neighbours import Neighbours
from proofreader.spelling.slips import Slip
from proofreader.spelling.suspect_forms import ALI, OF_LETTERS

COUNT_OF_A_FAULT = 12
"""Occurrences of a word up to which it may be a fault of edited text."""
_FAR_OFTENER = 100  # occurrences
_OF_TWO = "ا"
_HYPHENS = frozenset("-‐‑")
_USUAL, _SHORTEST = 10, 2  # occurrences, letters
VOWELS = late_regex("[\u064c-\u0652]")
"""Tanwin of the accusative is none: it is often all that is typed."""
# «علي», «إلي» and «لدي» of the first person, beside the prepositions.
_TO_ME = "إلي"
_OF_ME = frozenset({ALI, _TO_ME, "لدي"})
_GOVERNS = 0.25  # share of a word's occurrences beside the preposition from which on the two belong together
_PROCLITICS_OF_NO_OBJECT = ("ب", "ل", "ك")
_ADJECTIVES = frozenset({Derivation.ADJECTIVE, Derivation.INTENSIVE, Derivation.NISBA, Derivation.ELATIVE})
_DESCRIBING = _ADJECTIVES | {Derivation.ACTIVE_PARTICIPLE, Derivation.PASSIVE_PARTICIPLE}
_FEMININE = ("ة", "ات")
_BEFORE_A_PERFECT = frozenset("أن إن ان بأن كأن ما قد لقد".split())
_SHE = forms_of(("هي",), CONJUNCTIONS).keys()
_COUNT_OF_A_NAME, _COUNT_OF_A_BARE_NAME = 1500, 300  # of a word with the article and without: above, it is no surname
_BRIDGES = frozenset({"كبري", "بكبري"})
_PREPOSITION = "على"


class Standing:
    """Over one lexicon; ``beside`` tells what the neighbours may be."""

    def __init__(self, lexicon: Lexicon, beside: Neighbours) -> None:
        self._lexicon, self._beside = lexicon, beside

    @staticmethod
    def is_of_a_compound(words: Words, at: int) -> bool:
        """Whether a hyphen joins the word to one beside it, as parts of foreign names are: «سيونغ-وو»."""
        return words.gap(at) in _HYPHENS or (at + 1 < len(words) and words.gap(at + 1) in _HYPHENS)

    def is_fault_of_edited_text(self, form: str, doubt: Doubted, previous: str, following: str) -> bool:
        """Whether a rare word was counted beside one of these for a candidate that was, a hundred times oftener:
        «المنقطة»; not «لمتحدث» for «المتحدث»."""
        if self._lexicon.count(form) > COUNT_OF_A_FAULT:
            return False
        pair = self._lexicon.pair
        before = pair(previous, form) if previous[0] != "<" else 0
        after = pair(form, following) if following[0] != "<" else 0
        meant = [
            (pair(previous, text) if before else 0) + (pair(text, following) if after else 0)
            for text, _, _ in doubt.suspect.candidates
            if text[0] == form[0] and text[-1] == form[-1]
        ]
        return max(meant, default=0) >= _FAR_OFTENER * (before + after)

    def is_told_definite(self, word: str, previous: str, following: str) -> bool:
        """Whether what stands beside a word in «ل» tells that it is the article without its alef: «الحالة لصحية».

        The word before does; the one after, only where it has an article and no «للـ» was counted before."""
        pair, definite = self._lexicon.pair, f"ا{word}"
        if previous[0] != "<" and pair(previous, definite):
            return not pair(previous, f"ل{word}")
        return following.startswith(ARTICLE) and not (previous[0] != "<" and pair(previous, f"ل{word}"))

    def is_asked(self, rest: str) -> bool:
        """Whether what follows the alef of a question is an imperfect: «أتظن», «أأتركها»."""
        return len(rest) > _SHORTEST and any(
            reading.tense is Tense.IMPERFECT and not reading.proclitics for reading in self._lexicon.readings(rest)
        )

    def was_cut_off(self, word: Word) -> bool:
        """Whether the lone waw before the word is its own first letter: «و اشنطن» is «واشنطن», not «و» and «واشنطن»."""
        return word.gap == " " and not self._lexicon.accepts(word.bare) and self._lexicon.accepts("و" + word.bare)

    def is_right(self, word: Word, best: Candidate, previous: str, following: str) -> bool:
        """Whether a right word must not be doubted here.

        Who writes vowel marks has chosen the word («عليّ», «يُجرى»). And «علي», «إلي» that govern nothing are the
        pronoun of the first person or a name.
        """
        if word.text != word.bare and VOWELS.search(word.text):
            return True
        meant, slip, _ = best
        if slip in OF_LETTERS:
            return is_asked_for(word.bare, meant, previous, following, self._lexicon)
        if slip is Slip.TA_MARBUTA:
            return (
                self.describes_a_man(following)
                or is_deed_to_him(word.bare, previous, self._lexicon)
                or self._is_joined_with_his(following)
            )
        if slip is Slip.HAMZA_DROPPED and previous.lstrip(CONJUNCTION_LETTERS) in _BEFORE_A_PERFECT:
            return self._is_perfect(word.bare)
        if slip is Slip.HAMZA_DROPPED and word.bare[-1] == _OF_TWO:
            return self._is_verb_of_two(word.bare)
        if slip is not Slip.MAQSURA_WITH_DOTS:
            return False
        if word.bare in _BRIDGES and self._is_bridge(previous, following):
            return True
        # «السفير المغربي علي القرني», «توقع علي العريض»: no preposition was ever seen between the two.
        if word.bare == ALI and (previous in PREPOSITIONS or not self._is_governed(previous, following)):
            return True
        readings = self._lexicon.readings(following)
        return (
            (
                not self._is_usual(previous, word.bare)
                and (following == END or self._begins_a_clause(previous, word.bare, following, readings))
            )
            # «علي لمرابط»: no preposition governs what has one of its own.
            or bool(readings and all(reading.proclitics[:1] in _PROCLITICS_OF_NO_OBJECT for reading in readings))
            or (not readings and following[0] == "ل")
        )

    def describes_a_thing(self, decision: Decision, previous: str) -> bool:
        """Whether what was meant is an adjective behind a feminine, things or «هي»: «جريمة بشعه», «وهي شابه», «أسعار
        متفاوته», «المعاملة الحسنه». It takes no pronoun."""
        is_definite = decision.word.bare.startswith(ARTICLES)
        is_said_of_her = previous in _SHE and not is_definite
        if not is_said_of_her and previous.startswith(ARTICLES) is not is_definite:
            return False
        if not (is_said_of_her or previous.endswith(_FEMININE) or self._are_things(previous)):
            return False
        return self.is_adjective(decision.best.text)

    def is_adjective(self, word: str) -> bool:
        """Whether the word describes another and is no verbal noun: «تنمية مستدامة ثابته»."""
        derivations = [reading.derivation for reading in self._lexicon.readings(word)] if word[0] != "<" else []
        return Derivation.MASDAR not in derivations and not _DESCRIBING.isdisjoint(derivations)

    def _are_things(self, word: str) -> bool:
        """Whether the word is nothing but a plural of things, which its adjectives take for a feminine."""
        readings = self._lexicon.readings(word) if word[0] != "<" else ()
        return bool(readings) and all(
            reading.is_noun and reading.number is Number.PLURAL and reading.human is False and not reading.pronoun
            for reading in readings
        )

    def describes_a_man(self, word: str) -> bool:
        """Whether the word is nothing but an adjective with the article, masculine: «بمدرسه القديم»."""
        readings = self._lexicon.readings(word) if word.startswith(ARTICLE) else ()
        return bool(readings) and all(
            reading.derivation in _ADJECTIVES and reading.gender is Gender.MASCULINE for reading in readings
        )

    def _is_joined_with_his(self, following: str) -> bool:
        """Whether a noun with the same pronoun is joined to the word: «صيغه وكيفياته»."""
        return following.startswith("و") and any(
            reading.pronoun == "ه" and reading.is_noun and reading.proclitics == "و"
            for reading in self._lexicon.readings(following)
        )

    def _is_perfect(self, word: str) -> bool:
        """Whether it begins with an alef as the perfect of derived verbs does: «بعد أن اعتذر»."""
        return word[0] == "ا" and any(reading.tense is Tense.PERFECT for reading in self._lexicon.readings(word))

    def _is_verb_of_two(self, word: str) -> bool:
        """Whether the word is a verb of two persons and nothing else: «وأقرا بالذنب» is no «وأقرأ»."""
        readings = self._lexicon.readings(word)
        return bool(readings) and all(reading.is_verb and reading.number is Number.DUAL for reading in readings)

    def _is_governed(self, previous: str, following: str) -> bool:
        """Whether «على» was counted beside the words, of which the one before is no given name and the one after too
        common for a surname; or nearly always stands behind the word before."""
        lexicon = self._lexicon
        behind = 0 if previous[0] == "<" else lexicon.pair(previous, _PREPOSITION)
        before = 0 if following[0] == "<" else lexicon.pair(_PREPOSITION, following)
        if following[0] == "<" or before > _GOVERNS * lexicon.count(following):
            return True
        if before and (previous.startswith(ARTICLES) or not self._beside.is_person(previous)):  # not «بنيوسف علي حداد»
            return True
        is_rare_noun = following.startswith(ARTICLE) and lexicon.count(following) < _COUNT_OF_A_NAME
        if not (is_rare_noun or self._beside.is_unknown(following) or self._beside.is_person(following)):
            is_noun = following.startswith(ARTICLE) or lexicon.count(following) >= _COUNT_OF_A_BARE_NAME
            return behind > 0 or (is_noun and not self._beside.may_be_given_name(previous))  # not «مشعل علي مغرم»
        return behind > _GOVERNS * lexicon.count(previous)

    def _is_bridge(self, previous: str, following: str) -> bool:
        """Whether «كبري» is a bridge, as in Egypt, and not «كبرى»: «كبري الملك فيصل», but «كبري الشركات»."""
        if not (
            following.startswith((ARTICLE, "<n"))
            or self._beside.is_unknown(following)
            or self._beside.is_person(following)
        ):
            return False
        return not (self._lexicon.pair(previous, "كبرى") or self._lexicon.pair("كبرى", following))

    def _is_usual(self, previous: str, word: str) -> bool:
        """Whether what was meant stands often enough behind the word before, whatever follows: «المرحلة الأولي»."""
        return word not in _OF_ME and self._lexicon.pair(previous, word[:-1] + "ى") >= _USUAL

    def _begins_a_clause(self, previous: str, word: str, following: str, readings: Sequence[Reading]) -> bool:
        """Whether a verb follows, of which «علي», «إلي» or a name may be the subject or the object.

        Where the word before nearly always governs the preposition («شدد علي أنه»), the preposition nearly always
        stands before the word after («علي متن»), or no verb but a word that may be one follows («إلي جانب»), the
        preposition was meant.
        """
        if not any(reading.is_verb for reading in readings) or self._beside.may_be_surname(following):
            return False
        if word not in _OF_ME:
            meant = word[:-1] + "ى"  # «ارتفاع مستوي سطح البحر»: both neighbours know «مستوى»
            return not (self._lexicon.pair(previous, meant) and self._lexicon.pair(meant, following))
        if word == _TO_ME:
            return all(reading.is_verb for reading in readings)
        meant, lexicon = word[:-1] + "ى", self._lexicon
        is_governed = lexicon.pair(previous, meant) > _GOVERNS * lexicon.count(previous)
        return not (is_governed or lexicon.pair(meant, following) > _GOVERNS * lexicon.count(following))
