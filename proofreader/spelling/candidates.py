"""What a word may have been meant to be, without looking at its neighbours."""

import math
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise, starmap
from typing import NamedTuple

from proofreader.arabic import skeleton
from proofreader.arabic.clitics import (
    ARTICLE,
    ARTICLE_AFTER_LAM,
    ARTICLES,
    PRONOUNS,
    attach,
    proclitic_splits,
    without_conjunction,
)
from proofreader.arabic.letters import ALEFS, LONGEST_WORD, NON_JOINING
from proofreader.arabic.word_classes import (
    COORDINATORS,
    DEFECTIVE_IN_WAW,
    DEMONSTRATIVES,
    INFLECTED_PREPOSITIONS,
    INNA_AND_SISTERS,
    KANA_AND_SISTERS,
    KINSHIP,
    NEGATIONS,
    PERSONAL_PRONOUNS,
    PREPOSITIONAL_NOUNS,
    PREPOSITIONS,
    QUANTIFIERS,
    RELATIVES,
    SPELT_LETTERS,
    SUBORDINATORS,
    TIME_UNITS,
    VERBAL_PARTICLES,
)
from proofreader.core import Case, Derivation, Gender, Lexicon, Number, PartOfSpeech, Tense
from proofreader.core.limits import FORMS_REMEMBERED_BRIEFLY
from proofreader.lexicon.confusion import (
    PARTICLES,
    Edit,
    differing_parts,
    edit_between,
    edit_cost,
    of_other_sound,
)
from proofreader.spelling.given_names import stands_after_titles
from proofreader.spelling.inna import WITH_HAMZA
from proofreader.spelling.regional import is_regional
from proofreader.spelling.slips import Slip, slip_between, within_skeleton

_LEAST_ZIPF = 2.2  # of a word that a one-letter repair may lead to
_NAME_ZIPF = 2.2
_MUCH_COMMONER, _COMMONER = 1.5, 1.0  # Zipf
_LEAST_LETTERS = 4  # of a word that a one-letter repair may start from
_LEAST_LETTERS_OF_STEM = 4
_LEAST_LETTERS_TWICE = 6
_LEAST_ZIPF_OF_A_SPELLING = 2.7  # of another spelling, below which two slips are as likely: «أدراه» for «ادراة»
_LEAST_ZIPF_OF_RARER = 1.5
_LONG_VOWELS = "اوي"
_CLEAR_SLIP = 7.2  # cost from which on a slip in the stem behind clitics may be the better explanation
_BEHIND_CLITICS = 0.5  # such a form is rarer than its stem
# Cost of a missing space between two words, by whether they were ever seen side by side.
_GLUED_SEEN, _GLUED_AFTER_GAP, _GLUED = 2.0, 3.5, 5.5
_BEGINNINGS, _BEFORE_ARTICLE = (ARTICLE, "أ", "إ"), 1.5  # what these behind the border take off
_NEVER_GLUED = 30.0
_ALEF, _COMMON_PART = "ا", 3.5  # Zipf of each of two glued words that lack a hamza besides
# No name is so long; letters of both words, of each, and of a left one with its conjunction and article.
_LONG_TOGETHER, _LONG_PART, _LONG_BEHIND_ARTICLE, _GLUED_LONG = 10, 4, 6, -6.0
# «كيميو», «جونكي», «برادنيك» are names: two short words without a function word are hardly ever glued.
_TWO_SHORT_PARTS, _OFTEN_SEEN = 6.0, 30  # but «داوجونز»
_COMMON_OF_FOUR = 4.0  # Zipf
_FUNCTION_WORDS = (
    PREPOSITIONS
    | PREPOSITIONAL_NOUNS
    | COORDINATORS
    | SUBORDINATORS
    | INNA_AND_SISTERS
    | NEGATIONS
    | VERBAL_PARTICLES
    | QUANTIFIERS
    | KANA_AND_SISTERS
    | DEMONSTRATIVES.keys()
    | RELATIVES.keys()
    | PERSONAL_PRONOUNS.keys()
    | PARTICLES
    | TIME_UNITS  # «قطرعام 2012»
    | {"أبو", "أبي", "أبا"}  # «أبومازن»
)
_PARTICLE_BEHIND = 5.0  # «الوزيرأن» is «الوزير أن», and no «الوزيران» with a hamza too many
_LETTERS_OF_A_LETTER = 2  # of the name of a Latin letter: «تي»
_EXPECTED = 2.0  # occurrences
_BEFORE_NAMES = frozenset("بلكف")
_WHAT = "ما"
_BEGIN_NAMES = frozenset({"أو", "لا", _WHAT})
_OR, _ORS, _ZIPF_BEHIND_OR = "أو", ("أو", "او"), 3.5
_OF_NAMES = frozenset(
    {Derivation.ADJECTIVE, Derivation.INTENSIVE, Derivation.ACTIVE_PARTICIPLE, Derivation.PASSIVE_PARTICIPLE}
)
_GLUED_AFTER_END = -1.0  # ة and ى end every word they stand in
# A right word that is all but unknown in the news may be a slip for a common one: «الاتحاد الدلي».
_RARE, _COMMON = 2, 20  # occurrences
_RARE_ZIPF = 2.6  # the counted news are of the Mashreq: «شتنبر» is unknown there and common in the Maghreb
_RULE_MADE = -2.5  # «ممتلكتاهم»: one that only the dictionary's rules allow and nobody ever wrote
_DUAL = -3.5
_RIGHT_WORD = 2.0  # what it costs besides the slip to doubt a right word
# One that is rare only beside the other: «النيابة العانة», «على هامس المؤتمر».
_SELDOM, _SELDOM_ZIPF, _COMMON_ZIPF = 12, 3.2, 3.0
_LEAST_LETTERS_OF_A_SURNAME, _GLUED_NAME = 5, -12.0  # with its article; a name is in few counts
# Where only a hamza or an ending is wrong, the same word is rarely also a slip of the finger for another.
_ANOTHER_SPELLING = 2.5
# «يتكلمو» is a plural without its alef; that it is «يتكلم» with a letter too many costs more.
_ALEF_OF_WAW = 0.5
_SINGULAR_NISBA = 5.0  # «الأرجنتينين» is «الأرجنتينيين», and no «الأرجنتيني» with a letter too many
_CUT_PLURAL = 8.0
_NO_ALEF_TOO_MANY = 3.0
_ALEF_FOR_MAQSURA = 1.0  # «انتها اللقاء» is «انتهى», and no «انتهاء»
_AS_SPOKEN, _THIS, _OF_SPEECH = "هدا", "هذا", 4.0  # hardly ever «هدأ»
_NO_ALEF_FOR_YA = 4.0  # «فإننى» is «فإنني», and no «فإننا»
# No س of the future stands before a perfect.
_FUTURE, _FUTURE_PREFIX, _PREFIXES_OF_THIRD_PERSON = 3.5, "س", ("ي", "ت")
_LEAST_ZIPF_OF_EXCHANGED, _EXCHANGED = 3.0, 1.0
_NUN_OF_THE_FUTURE = 0.5  # «سيعودا», «سيعودو»
_NO_PLURAL = 4.0  # «يلعبو» is «يلعبوا», and no «يلعب» or «يلعبن»
_ALEF_OF_A_RIGHT_WORD, _ALEF_COMMONER = 2.5, 5
# Where a right word may stand for another: letters of both, occurrences of the word at most, of the other at least, and
# what the slip costs by its kind, higher than a slip that makes no word. Kinds that mostly part two derivations of one
# root are left out.
_LEAST_LETTERS_OF_WORD, _MOST_OF_WORD, _LEAST_OF_MEANT = 3, 3000, 30
_COST_OF_WORD = {
    Edit.CONFUSED: 4.0,
    Edit.DOTS: 5.0,
    Edit.SWAPPED: 5.0,
    Edit.DOUBLED: 5.0,
    Edit.UNDOUBLED: 5.0,
    Edit.MISSING: 6.0,
    Edit.NEIGHBOUR: 7.5,
    Edit.EXTRA: 9.0,
    Edit.MISSING_VOWEL: 8.5,
    Edit.OTHER: 10.5,
}
_OF_FEMININE_DUAL = "تا"  # «ونقلتا إلى المستشفى», «محافظتا إب وعدن»: common words have nothing like it
_PRONOUNS_BEHIND_A_DUAL, _ENDINGS_OF_A_DUAL = ("ها", "هم", "نا", "كم", "ه"), "اي"
_LETTERS_OF_A_DUAL = 5  # with its pronoun; «إلاه» is none
_OF_INFLECTED = 2.0
_MUCH_MORE, _COUNT_OF_A_FAMOUS_NAME = 20, 300  # occurrences
_LEAST_OF_CUT, _COST_OF_CUT = 100, 6.0
_PER_OCCURRENCE = 0.65  # the more often a word was counted (natural log), the more company it may keep unseen
_LEAST_JOINED, _JOINED = 50, 3.0
_PREFIXES = frozenset("وفبلكسيتنأا")
_PREFIXES_OF_VERBS, _PREFIXES_OF_ALL = frozenset("يتنأا"), frozenset("وفبلكس")
_ENDINGS_OF_INFLECTION = frozenset("ءاةتكمنهويى")
_ENDINGS_OF_NO_NAME = ("ين", "ون", "ات", "ية")
_PLURALS = {"ون", "ين"}
_PROCLITICS = frozenset({"", "و", "ف", "س", "وس", "ال", "وال", "ب", "ل"})
_NEVER_MEANT = frozenset({"الله", "والله", "بالله", "لله"})  # nobody mistypes it; «الاله» is «الإله»
# «كبري» and «موسي» are words, and nearly always «كبرى» and «موسى».
_MAQSURA_OF_A_COMMON_WORD, _FAR_COMMONER = 1.8, 50
_MOST_WITH_PRONOUN, _FEMININE_COMMONER, _COMMONER_THAN_MASCULINE = 15, 30, 10
_OF_RELATIVES = frozenset(attach("ل", form) for form in RELATIVES)  # «للتي» is rare, and no «التي»
_HUNDRED = ("مئ", "مائ")  # two right spellings
_NISBA_AND_HA = "يه"
_COUNT_OF_OWN_HA = 10  # occurrences of a word with the article
_HARDLY_A_PRONOUN, _NO_PRONOUN = 2.5, 4.5  # no noun has both an article and a pronoun
_LEFT_OUT = frozenset({Edit.UNDOUBLED, Edit.MISSING})
_OF_INFLECTION = frozenset("ءأإآابتةسفكلمنهويىؤئ")
_OF_LONG_VOWELS = frozenset({Edit.MISSING_VOWEL, Edit.EXTRA_VOWEL})
_RULE_MADE_ZIPF = 2.0
_CLITIC_LETTERS = frozenset("وفبكلس")
_HA_OF_A_PREPOSITION = 2.2  # «منة», «علية»: the words before are rare, these among the commonest
_ENDINGS_OF_TWO_OR_MANY = frozenset("اون")  # «استنشقا», «محمدو»: no letters swapped
_ENDINGS = {"ه": "ة", "ة": "ه", "ى": "ي", "ي": "ى"}


class Candidate(NamedTuple):
    """A word that may have been meant; for glued words, two with a space. ``cost``: see ``spelling.slips``."""

    text: str
    slip: Slip
    cost: float


def is_rule_made(lexicon: Lexicon, word: str) -> bool:
    """Whether a right word is one that only the dictionary's rules allow: no edited text has it, and what people write
    hardly ever."""
    return not lexicon.count(word) and lexicon.frequency(word) < _RULE_MADE_ZIPF


class Candidates:
    """Asks one lexicon; remembers the answer for each word."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self.of = lru_cache(FORMS_REMEMBERED_BRIEFLY)(self._of)

    def _of(self, word: str) -> tuple[Candidate, ...]:
        """The candidates other than the word itself; empty for the great majority of words, which have none."""
        # The article cut off its noun (the rule article-apart) is no misspelt «إل».
        if word == ARTICLE or len(word) > LONGEST_WORD:
            return ()
        found: dict[str, Candidate] = {}
        for text in self._lexicon.alike(word):
            if respelt := within_skeleton(word, text):
                slip, cost = respelt
                if slip is Slip.HA and text in INFLECTED_PREPOSITIONS:
                    cost = _HA_OF_A_PREPOSITION
                elif slip is Slip.MAQSURA_WITH_DOTS and self._is_far_commoner(text, word):
                    cost -= _MAQSURA_OF_A_COMMON_WORD
                elif slip is Slip.TA_MARBUTA and self._is_hardly_a_pronoun(word):
                    cost -= _NO_PRONOUN if word.startswith(ARTICLES) else _HARDLY_A_PRONOUN
                elif slip is Slip.WASL_AS_QAT and self._ends_in_particle(word, text):
                    cost += _PARTICLE_BEHIND
                found[text] = Candidate(text, slip, cost)
        if not self._lexicon.accepts(word):
            has_spelling = bool(found)
            # A word without any other spelling that is as common as this may be a name that no list has.
            may_be_name = (
                not found and self._lexicon.frequency(word) >= _NAME_ZIPF and not _has_ending_of_inflection(word)
            )
            direct = (
                *self._respelt(word),
                *self._plurals_without_hamza(word),
                *self._glued_without_hamza(word),
                *self._confused(word, may_be_name, has_spelling),
            )
            if self._is_past_of_women(word):
                direct = ()
            direct = (*direct, *self._surname_behind(word))
            if behind_or := tuple(self._behind_or(word)):
                # «اوالثقافة» is no «والثقافة» with an alef too many.
                direct = (*behind_or, *(candidate for candidate in direct if candidate[0] != "و" + word[len(_OR) :]))
            if not may_be_name and not has_spelling:
                direct = (*direct, *self._rarer(word, frozenset(text for text, _, _ in direct)))
            if not any(slip is Slip.LETTER and cost <= _CLEAR_SLIP for _, slip, cost in direct) and not may_be_name:
                direct = (*direct, *self._behind_clitics(word))
                is_rare = all(self._lexicon.frequency(text) < _LEAST_ZIPF_OF_A_SPELLING for text in found)
                if is_rare and not direct:
                    direct = (*self._twice_misspelt(word), *self._exchanged(word))
            if word[-1] == "و" and word + "ا" not in found and self._is_plural_verb(word + "ا"):
                found[word + "ا"] = Candidate(word + "ا", Slip.ALEF_OF_WAW, _ALEF_OF_WAW)
            if (whole := self._with_nun(word)) is not None:
                found[whole] = Candidate(whole, Slip.LETTER, _NUN_OF_THE_FUTURE)
            for text, slip, cost in direct:
                if text in (word[:-1], word[1:]) and self._with_nun(word) is not None:
                    continue
                extra = _ANOTHER_SPELLING if has_spelling and slip is Slip.LETTER else 0.0
                known = found.get(text)
                if known is None or known.cost > cost + extra:
                    found[text] = Candidate(text, slip, cost + extra)
        elif (other := self._plural_without_alef(word)) is not None and other.text not in found:
            found[other.text] = other
        elif self._may_be_slip_for_another(word):
            is_unseen = is_rule_made(self._lexicon, word)
            is_rare = self._is_all_but_unknown(word)
            least = _COMMON if is_rare else _FAR_COMMONER * (self._lexicon.count(word) + 1)
            for text, confusion in self._lexicon.nearby(word, least).items():
                if text in found or not self._lexicon.accepts(text):
                    continue
                if word.replace(*_HUNDRED) == text:  # «وأربعمئة»
                    continue
                if word.replace("تت", "ت", 1) == text:  # «يكتتبوا» is another derivation, and no letter twice
                    continue
                slip, cost = slip_between(word, text, confusion)
                if is_dual_with_pronoun(word, text):
                    continue
                # «تباطئ» is a rare verb and a common slip for «تباطؤ»; other endings are inflections.
                if slip is Slip.HAMZA_SEAT or not _differs_at_the_edge(word, text):
                    more = self._cost_of_doubt(word, text) if is_unseen else _RIGHT_WORD
                    found[text] = Candidate(text, slip, cost + more)
        if self._may_be_another(word):
            for candidate in self._in_its_place(word):
                known = found.get(candidate.text)
                if known is None or (known.slip is Slip.LETTER and known.cost > candidate.cost):
                    found[candidate.text] = candidate
        return tuple(found.values())

    def _ends_in_particle(self, word: str, text: str) -> bool:
        """Whether what differs is the hamza of a particle behind a word: «الوزيرأن», but not «وأطمأن»."""
        return word[-2:] in WITH_HAMZA and text[-2:] != word[-2:] and self._lexicon.accepts(word[:-2])

    def _may_be_another(self, word: str) -> bool:
        """Whether a right word may stand in the place of another: any but the shortest and the commonest."""
        return (
            len(word) >= _LEAST_LETTERS_OF_WORD
            and self._lexicon.count(word) <= _MOST_OF_WORD
            and not word.endswith(_OF_FEMININE_DUAL)
            and word not in _OF_RELATIVES
            and self._lexicon.accepts(word)
            and not self._is_verb_of_women(word)
        )

    def _is_verb_of_women(self, word: str) -> bool:
        """Whether the word can be nothing but a verb of several women, rare in news and told by its ending: «فررن»."""
        if word[-1] != "ن":
            return False
        readings = self._lexicon.readings(word)
        return bool(readings) and all(
            reading.is_verb and reading.gender is Gender.FEMININE and reading.number is Number.PLURAL
            for reading in readings
        )

    def _is_past_of_women(self, word: str) -> bool:
        """Whether the word is «هن» with the past of a doubled verb that the dictionary has of «هو» alone: «فررن»."""
        return (
            len(word) >= _LEAST_LETTERS
            and word[-1] == "ن"
            and word[-2] == word[-3]
            and any(reading.tense is Tense.PERFECT for reading in self._lexicon.readings(word[:-2]))
        )

    def _surname_behind(self, word: str) -> Iterator[Candidate]:
        """A first name and a surname with its article behind a letter that does not join: «وليدالركراكي»."""
        lexicon = self._lexicon
        at = word.find(ARTICLE, _LEAST_LETTERS_OF_WORD)
        if at < 0 or word[at - 1] not in NON_JOINING:
            return
        surname = word[at:]
        if len(surname) < _LEAST_LETTERS_OF_A_SURNAME or not (surname[-1] == "ي" or lexicon.is_known_name(surname)):
            return
        firsts = {word[:at], without_conjunction(word[:at])} - KINSHIP  # «عبدالغني» is a spelling of its own
        if any(self._may_be_name(first) or stands_after_titles(first, lexicon) for first in firsts):
            yield Candidate(f"{word[:at]} {surname}", Slip.GLUED, _GLUED_NAME)

    def _in_its_place(self, word: str) -> Iterator[Candidate]:
        """The words that one slip of the finger turns into this right one, and no kin of it.

        Inflections of it («بفرض» for «تفرض»), and those of a name or a word of the region, must be far commoner.
        """
        lexicon = self._lexicon
        of_word = _PER_OCCURRENCE * math.log1p(lexicon.count(word))
        is_special = lexicon.is_known_name(word) or is_regional(word)
        # A conjunction may stand before any word, counted or not: «وقالب المؤسسة».
        joined = lexicon.count(without_conjunction(word))
        if joined >= _LEAST_JOINED and joined > lexicon.count(word):
            of_word = _JOINED + _PER_OCCURRENCE * math.log1p(joined)
        for text in lexicon.nearby(word, _LEAST_OF_MEANT):
            # The quickest question first: each ends the matter for many.
            is_much_commoner = self._is_much_commoner(text, word)
            if len(text) < _LEAST_LETTERS_OF_WORD or (is_special and not is_much_commoner):
                continue
            edit = edit_between(word, text)
            cost = _COST_OF_WORD.get(edit)
            # «نظم» and «نظام» are of one root.
            if edit is Edit.MISSING_VOWEL and not self._is_far_commoner(text, word):
                continue
            if cost is None or word.replace("تت", "ت", 1) == text:
                continue
            is_inflection = is_other_inflection(word, text)
            if is_inflection and not is_much_commoner:
                continue
            if not lexicon.accepts(text) or skeleton(word) == skeleton(text):
                continue
            if lexicon.count(text) < _COUNT_OF_A_FAMOUS_NAME and lexicon.is_known_name(text):
                continue
            if not _bare_stems(word).isdisjoint(_bare_stems(text)):
                continue
            yield Candidate(text, Slip.WORD, cost + of_word + _OF_INFLECTED * is_inflection)
        # «الحالة لصحية»: the alef of the article was left out.
        definite = "ا" + word
        is_cut = definite.startswith(ARTICLE) and not word.startswith(ARTICLE_AFTER_LAM)
        is_common = lexicon.count(definite) >= _LEAST_OF_CUT and self._is_far_commoner(definite, word)
        if is_cut and is_common and lexicon.accepts(definite):
            yield Candidate(definite, Slip.WORD, _COST_OF_CUT + of_word)

    def _plural_without_alef(self, word: str) -> Candidate | None:
        """What a right word in و or وا may have been meant to be: «شاهدو» is «شاهدوا», «يبدوا» is «يبدو»."""
        if len(word) < _LEAST_LETTERS or not word.endswith(("و", "وا")):
            return None
        other = word[:-1] if word[-1] == "ا" else word + "ا"
        lexicon = self._lexicon
        # «نحوا» is an accusative; «لاعبوا» can be nothing but «لاعبو».
        if word[-1] == "ا" and not (without_conjunction(other) in DEFECTIVE_IN_WAW or self._is_plural(other)):
            return None
        if lexicon.count(other) <= _ALEF_COMMONER * lexicon.count(word) or not lexicon.accepts(other):
            return None
        return Candidate(other, Slip.ALEF_OF_WAW, _ALEF_OF_A_RIGHT_WORD)

    def _is_plural_verb(self, word: str) -> bool:
        """Whether the word in وا is the plural of an imperfect or imperative: «ليحتجوا»."""
        return any(
            reading.tense is Tense.IMPERFECT and reading.number is Number.PLURAL
            for reading in self._lexicon.readings(word)
        )

    def _with_nun(self, word: str) -> str | None:
        """What an imperfect of two or many has lost behind the س of the future, which keeps its nun: «سيعودا»,
        «سيعودوا»; None for all others."""
        if word[-1] not in "او" or len(word) < _LEAST_LETTERS_TWICE:
            return None
        whole = word.removesuffix("وا") + "ون" if word.endswith("وا") else word + "ن"
        is_future = any(
            reading.tense is Tense.IMPERFECT and _FUTURE_PREFIX in reading.proclitics
            for reading in self._lexicon.readings(whole)
        )
        return whole if is_future else None

    def _is_plural(self, word: str) -> bool:
        return any(reading.is_noun and reading.number is Number.PLURAL for reading in self._lexicon.readings(word))

    def _is_hardly_a_pronoun(self, word: str) -> bool:
        """Whether the ه of a right word is hardly ever a pronoun: «بدراسه», but not «بكتابه»."""
        if any(reading.tense is Tense.IMPERFECT for reading in self._lexicon.readings(word)):  # «وتنميه»
            return False
        count = self._lexicon.count
        with_pronoun = with_feminine = masculine = 0
        for rest in (word, *(rest for _, rest in proclitic_splits(word))):
            with_pronoun = max(with_pronoun, count(rest))
            with_feminine = max(with_feminine, count(rest[:-1] + "ة"))
            masculine = max(masculine, count(rest[:-1]))
        if word.startswith(ARTICLES):
            # «الكره» and «النبيه» end in a ه of their own: edited text would hardly have them by mistake.
            return with_feminine > with_pronoun and count(word) < _COUNT_OF_OWN_HA
        least = _FEMININE_COMMONER * (with_pronoun + 1)
        # «صيغه» may be «صيغ» with its pronoun; a nisba has none: «حقيقيه».
        if with_pronoun or not self._is_nisba_with_ha(word):
            least = max(least, _COMMONER_THAN_MASCULINE * masculine)
        return with_pronoun <= _MOST_WITH_PRONOUN and with_feminine >= least

    def _is_nisba_with_ha(self, word: str) -> bool:
        """Whether the word, none but a nisba, ends in ه: «حقيقيه», but not «ثنيه», to turn him from it."""
        readings = self._lexicon.readings(word) if word.endswith(_NISBA_AND_HA) else ()
        return any(reading.derivation is Derivation.NISBA for reading in readings) and not any(
            reading.derivation is Derivation.MASDAR and reading.number is Number.SINGULAR for reading in readings
        )

    def _is_much_commoner(self, text: str, word: str) -> bool:
        return self._lexicon.count(text) >= _MUCH_MORE * (self._lexicon.count(word) + 1)

    def _is_far_commoner(self, text: str, word: str) -> bool:
        return self._lexicon.count(text) >= _FAR_COMMONER * (self._lexicon.count(word) + 1)

    def _may_be_slip_for_another(self, word: str) -> bool:
        """Whether a right word is rare enough to be a slip for a common one; one that our own lists name is right."""
        lexicon = self._lexicon
        return (
            len(word) >= _LEAST_LETTERS
            and not word.endswith(_OF_FEMININE_DUAL)
            and lexicon.count(word) <= _SELDOM
            and lexicon.frequency(word) < _SELDOM_ZIPF
            and not lexicon.is_known_name(word)
            and not is_regional(word)
            and not self._is_verb_of_women(word)
            # «تستدع» is the jussive of a common verb, and no slip for «تستطع».
            and not (word[0] in "يتنأ" and lexicon.frequency(word + "ي") >= _COMMON_ZIPF)
        )

    def _cost_of_doubt(self, word: str, other: str) -> float:
        """What it costs besides the slip to doubt a right word that nobody ever wrote.

        Less where fingers alone part it from the other, with no other letter: swapped or left out; not where both are
        derivations, «طارئتين» and «طائرتين», or verbs. A long vowel too where the word is but a dual: «اللعبين».
        """
        edit = edit_between(word, other)
        if len(word) < _LEAST_LETTERS_TWICE:
            return _RIGHT_WORD
        if edit in _OF_LONG_VOWELS:
            readings = self._lexicon.readings(word)
            is_dual = bool(readings) and all(reading.number is Number.DUAL for reading in readings)
            return _DUAL if is_dual and self._is_far_commoner(other, word) else _RIGHT_WORD
        if self._lexicon.frequency(word):
            return _RIGHT_WORD
        if edit is Edit.SWAPPED:
            rest = next((word.removeprefix(article) for article in ARTICLES if word.startswith(article)), word)
            is_derivation = word[0] in "يتن" or "ا" in rest[1:2]
            return _RIGHT_WORD if is_derivation else _RULE_MADE
        return _RULE_MADE if edit in _LEFT_OUT else _RIGHT_WORD

    def _is_all_but_unknown(self, word: str) -> bool:
        """Whether the news and what else is counted hardly have the word."""
        return self._lexicon.count(word) <= _RARE and self._lexicon.frequency(word) < _RARE_ZIPF

    def _respelt(self, word: str) -> Iterator[Candidate]:
        """Other alefs after each reading of the clitics, and the other ending: for forms too rare to be counted."""
        endings = dict.fromkeys((word[-1], _ENDINGS.get(word[-1], word[-1])))  # in the same order in every run
        for prefix, rest in proclitic_splits(word):
            beginnings = ALEFS if rest[0] in ALEFS else rest[0]
            for first in beginnings:
                for last in endings:
                    text = prefix + first + rest[1:-1] + last if len(rest) > 1 else prefix + first
                    if len(text) > 2 and (slip := within_skeleton(word, text)) and self._lexicon.accepts(text):
                        yield Candidate(text, *slip)

    def _plurals_without_hamza(self, word: str) -> Iterator[Candidate]:
        """Verbs in وا that have lost this alef and the hamza of another: «اقامو», «وارسلو»."""
        if word[-1] != "و":
            return
        whole = word + "ا"
        # in the same order in every run
        for text in dict.fromkeys((*self._lexicon.alike(whole), *(text for text, _, _ in self._respelt(whole)))):
            respelt = within_skeleton(whole, text)
            if respelt and respelt[0] is Slip.HAMZA_DROPPED and self._is_verb_of_many(text):
                yield Candidate(text, Slip.ALEF_OF_WAW, _ALEF_OF_WAW + respelt[1])

    def _is_verb_of_many(self, word: str) -> bool:
        return any(reading.is_verb and reading.number is Number.PLURAL for reading in self._lexicon.readings(word))

    def _glued_without_hamza(self, word: str) -> Iterator[Candidate]:
        """Two words glued behind a letter that does not join, of which one has lost a hamza besides: «مديرالامن»,
        «ايهاالإخوة»."""
        for end in range(2, len(word) - 2):
            left, right = word[:end], word[end:]
            if left[-1] not in NON_JOINING or right[0] != _ALEF:
                continue
            for first, of_first in self._with_hamza(left):
                # «وزيرالاعلام»: of «الإعلام» and «الأعلام» the one that was seen behind the other word.
                second, of_second = max(
                    self._with_hamza(right), key=lambda part: self._lexicon.pair(first, part[0]), default=("", 0.0)
                )
                if second and (of_first or of_second):
                    cost = self._cost_of_border(first, second) + of_first + of_second
                    yield Candidate(f"{first} {second}", Slip.GLUED, cost)

    def _with_hamza(self, part: str) -> Iterator[tuple[str, float]]:
        """A common word as it stands, or one with the hamza it lacks, and what that costs."""
        lexicon = self._lexicon
        if lexicon.accepts(part):
            if lexicon.frequency(part) >= _COMMON_PART:
                yield part, 0.0
            return
        for text, slip, cost in self._respelt(part):
            if slip is Slip.HAMZA_DROPPED and lexicon.frequency(text) >= _COMMON_PART:
                yield text, cost

    def _cost_of_border(self, left: str, right: str) -> float:
        """What it costs to have left out the space between the two."""
        if left[-1] in "ةى":
            return _GLUED_AFTER_END
        lexicon = self._lexicon
        # «تيفي» is one name, and no «تي» and «في».
        if left in SPELT_LETTERS - {"أن", "إن"} and len(right) == _LETTERS_OF_A_LETTER:
            return _NEVER_GLUED
        # «أومنصور», «لاجولي»: where a name may follow, the letters before it are as likely a part of it; not so in
        # «أوالتنفيذية», «مادعت».
        if left in _BEGIN_NAMES and self._may_end_a_name(left, right):
            return _NEVER_GLUED
        are_seen = lexicon.pair(left, right)
        may_follow_what = right in _FUNCTION_WORDS or right.startswith(ARTICLE)
        may_follow_what = may_follow_what or any(reading.is_verb for reading in lexicon.readings(right))
        if left == _WHAT and not are_seen and not may_follow_what:
            return _NEVER_GLUED  # «ماجيليان»
        are_short = len(left) <= _LONG_PART and len(right) <= _LONG_PART and not {left, right} & _FUNCTION_WORDS
        are_short = are_short and not self._are_two_of_four(left, right)
        if are_short and are_seen < _OFTEN_SEEN and any(map(self._may_be_name, (left, right))):
            return _NEVER_GLUED  # «كيميو»
        if are_seen or (left in PARTICLES and not lexicon.is_known_name(right)):
            return _GLUED_SEEN
        if self._are_two_long_words(left, right) or self._are_accusatives(left, right):
            return _GLUED_LONG
        cost = _GLUED_AFTER_GAP if left[-1] in NON_JOINING else _GLUED
        if are_short and not are_seen:
            cost += _TWO_SHORT_PARTS
        # An article or an alef with its hamza stands inside few words: «تباشرالآن», «ستحضرأشغال».
        is_beginning = right.startswith(_BEGINNINGS) and len(right) >= _LEAST_LETTERS
        return cost - _BEFORE_ARTICLE if is_beginning else cost

    def _are_two_of_four(self, left: str, right: str) -> bool:
        """Whether both are common words of four letters, which hardly make one name: «حضورصلاة»."""
        return len(left) == len(right) == _LONG_PART and all(
            self._lexicon.frequency(part) >= _COMMON_OF_FOUR for part in (left, right)
        )

    def _are_two_long_words(self, left: str, right: str) -> bool:
        """Whether both are common words too long to stand in a name side by side: «وتوسيعاستعمال»."""
        return (
            len(left) + len(right) >= _LONG_TOGETHER
            and min(len(left), len(right)) >= _LONG_PART
            and all(self._lexicon.frequency(part) >= _COMMON_ZIPF for part in (left, right))
            and not any(map(self._may_be_name, (left, right)))
            # «انضباطيتهم», «تنافسيتهم»: a nisba as an abstract noun, with its pronoun. «تقريرالمجلس»: an article.
            and not right.startswith("يت")
            and not (left[-1] == "ا" and right[0] == "ل")
            # «والسهروردي», «والصيدليون»: an article before three letters is rather that of the whole.
            and not (left.startswith(ARTICLES) and len(left) <= _LONG_BEHIND_ARTICLE)
        )

    def _are_accusatives(self, left: str, right: str) -> bool:
        """Whether both end in the alef of the accusative, as a noun and its adjective: «غلافاماليا»."""
        return all(
            part[-1] == "ا"
            and len(part) >= _LONG_PART
            and any(r.case is Case.ACCUSATIVE for r in self._lexicon.readings(part))
            for part in (left, right)
        ) and not any(map(self._may_be_name, (left, right)))

    def _behind_or(self, word: str) -> Iterator[Candidate]:
        """What «أو», with or without its hamza, is glued to: «اوالثقافة», «أوحكومة»; not the rest of a name."""
        rest = word[len(_OR) :]
        if word.startswith(_ORS) and len(rest) >= _LONG_PART and self._lexicon.frequency(rest) >= _ZIPF_BEHIND_OR:
            # «أومنصور», «أوسعيد»: names of men are adjectives.
            is_noun = any(
                reading.is_noun and (reading.derivation not in _OF_NAMES or reading.gender is not Gender.MASCULINE)
                for reading in self._lexicon.readings(rest)
            )
            # «اوليفي», «أوناحي»: neither is a foreign name or a surname.
            is_noun = is_noun and rest[-1] != "ي"
            if (is_noun or rest.startswith(ARTICLE)) and not self._may_be_name(rest):
                yield Candidate(f"{_OR} {rest}", Slip.GLUED, _GLUED_SEEN)

    def _rarer(self, word: str, known: frozenset[str]) -> Iterator[Candidate]:
        """The words too rare for ``Lexicon.nearby`` that a letter left out, typed twice or swapped turns into this
        one: «والهروات», «أجنبيتن», «فياضانات»."""
        lexicon = self._lexicon
        if len(word) < _LEAST_LETTERS_TWICE:
            return
        for text in _repaired_by_hand(word):
            is_new = text not in known and not self._is_behind_proclitic(word, text)
            if is_new and lexicon.frequency(text) >= _LEAST_ZIPF_OF_RARER and lexicon.accepts(text):
                slip, cost = slip_between(word, text, edit_cost(word, text))
                if slip is Slip.LETTER:
                    yield Candidate(text, slip, cost)

    def _behind_clitics(self, word: str) -> Iterator[Candidate]:
        """A slip of one letter in the stem of a form with clitics, which as a whole may be too rare to be counted.

        «وبالمناسسة» has no common word near it, but «المناسسة» has: «وب» + «المناسبة».
        """
        lexicon = self._lexicon
        seen = set()
        for proclitics, pronoun, stem, is_bound in _stems(word):
            rarer = {near: edit_cost(stem, near) for near in _repaired_by_hand(stem) if lexicon.frequency(near)}
            for near, confusion in {**lexicon.nearby(stem), **rarer}.items():
                if is_bound and near[-1] != "ة":
                    continue
                text = attach(proclitics, near[:-1] + "ت" if is_bound else near) + pronoun
                if text != word and text not in seen and text not in _NEVER_MEANT and lexicon.accepts(text):
                    seen.add(text)
                    slip, cost = slip_between(word, text, confusion)
                    if slip is Slip.LETTER or slip is Slip.HAMZA_SEAT:
                        yield Candidate(text, slip, cost + _BEHIND_CLITICS)

    def _twice_misspelt(self, word: str) -> Iterator[Candidate]:
        """A hamza or an ending and one letter besides: «الإحتفاط» for «الاحتفاظ»."""
        if len(word) < _LEAST_LETTERS_TWICE:
            return
        lexicon = self._lexicon
        for text in _other_alefs_and_endings(word):
            first = within_skeleton(word, text)
            if not first:
                continue
            for near, confusion in lexicon.nearby(text).items():
                if lexicon.accepts(near) and lexicon.frequency(near) >= _LEAST_ZIPF:
                    slip, cost = slip_between(text, near, confusion)
                    if slip is Slip.LETTER:
                        yield Candidate(near, slip, cost + first[1])

    def _exchanged(self, word: str) -> Iterator[Candidate]:
        """The common words of which two letters changed places over a third: «الدبلوسامي»."""
        lexicon = self._lexicon
        if len(word) < _LEAST_LETTERS_TWICE:
            return
        for at in range(len(word) - 2):
            first, between, last = word[at], word[at + 1], word[at + 2]
            text = word[:at] + last + between + first + word[at + 3 :]
            if first != last and lexicon.frequency(text) >= _LEAST_ZIPF_OF_EXCHANGED and lexicon.accepts(text):
                slip, cost = slip_between(word, text, edit_cost(word, text))
                if slip is Slip.LETTER:
                    yield Candidate(text, slip, cost + _EXCHANGED)

    def _is_behind_proclitic(self, word: str, text: str) -> bool:
        """Whether the letter that seems to be doubled is a proclitic before a name: «لليبرمان», «ببروسيا»; not where
        the word has one already: «ووأخرى», «ببالمغرب»."""
        is_doubled = word[1:] == text and word[0] == text[0]
        return is_doubled and word[0] in _BEFORE_NAMES and not text[1:].startswith(ARTICLE)

    def _has_lost_clitic(self, word: str, text: str) -> bool:
        """Whether the text is the word, spelt otherwise, without the clitic before it: «وايلون» is «وإيلون»."""
        is_behind = word[0] in _CLITIC_LETTERS and skeleton(word[1:]) == skeleton(text)
        return is_behind and text != word[1:] and self._lexicon.accepts(word[0] + text)

    def _may_end_a_name(self, left: str, right: str) -> bool:
        """Whether ``right``, behind ``left`` without a space, may be the rest of a name."""
        lexicon, readings = self._lexicon, self._lexicon.readings(right)
        is_verb = bool(readings) and all(reading.is_verb for reading in readings)
        if right.startswith(ARTICLE) or (is_verb and lexicon.frequency(right) >= _COMMON_ZIPF):
            return False
        return self._are_strangers(left, right) or (not lexicon.pair(left, right) and self._may_be_name(right))

    def _are_strangers(self, left: str, right: str) -> bool:
        """Whether two words so common that they should have met by chance never did: «أو» and «منصور»."""
        lexicon = self._lexicon
        expected = lexicon.count(left) * lexicon.count(right) / lexicon.total
        return expected >= _EXPECTED and not lexicon.pair(left, right)

    def _may_be_name(self, word: str) -> bool:
        lexicon = self._lexicon
        return lexicon.is_known_name(word) or any(
            reading.part is PartOfSpeech.NAME or reading.name_of is not None for reading in lexicon.readings(word)
        )

    def _confused(self, word: str, may_be_name: bool, has_spelling: bool) -> Iterator[Candidate]:
        """What the confusion model offers; a change of one letter only between a rare word and one that is not."""
        lexicon = self._lexicon
        may_be_slip = len(word) >= _LEAST_LETTERS and not may_be_name
        has_plural = word[-1] == "و" and lexicon.accepts(word + "ا")
        # What wordfreq alone has is what people write, and no name of the news.
        least_commoner = lexicon.frequency(word) + (_MUCH_COMMONER if lexicon.count(word) else _COMMONER)
        for text, confusion in lexicon.near(word).items():
            slip, cost = slip_between(word, text, confusion)
            zipf = lexicon.frequency(text)
            if slip is Slip.LETTER and not (zipf >= _LEAST_ZIPF and (may_be_slip or zipf >= least_commoner)):
                continue
            if slip is Slip.GLUED:
                cost = sum(starmap(self._cost_of_border, pairwise(text.split(" "))))
                if self._cuts_a_plural(text):
                    cost += _CUT_PLURAL
            if slip is Slip.ALEF_OF_WAW:
                cost = _ALEF_OF_WAW
            if slip is Slip.LETTER and word[-1] == "و" and text[:-1] in (word[:-1], word[:-2]) and has_plural:
                cost += _NO_PLURAL
            if slip is Slip.LETTER and self._is_singular_of_plural(word, text):
                cost += _SINGULAR_NISBA
            if slip is Slip.LETTER and word[-1] == "ى" and text == word[:-1] + "ا" and lexicon.accepts(word[:-1] + "ي"):
                cost += _NO_ALEF_FOR_YA
            if slip is Slip.LETTER and word[-1] == "ا" and text == word[:-1] + "ى":
                cost -= _ALEF_FOR_MAQSURA
            if word == _AS_SPOKEN and text == _THIS:
                cost -= _OF_SPEECH
            if slip is Slip.LETTER and self._has_lost_lam(word, text):
                cost += _NO_ALEF_TOO_MANY
            if slip is Slip.LETTER and self._is_future(word, text):
                cost -= _FUTURE
            # «للإرتفاع» is «للارتفاع», and has no lam too many.
            if has_spelling and skeleton(word.replace("لل", "ل", 1)) == skeleton(text):
                continue
            if text in _NEVER_MEANT or self._is_behind_proclitic(word, text) or self._has_lost_clitic(word, text):
                continue
            yield Candidate(text, slip, cost)

    def _cuts_a_plural(self, text: str) -> bool:
        """Whether the «و» of a plural before the noun it is annexed to went to that noun: «مسؤول والقطاع»."""
        left, _, right = text.partition(" و")
        return right.startswith(ARTICLE) and self._is_plural(left + "و")

    def _has_lost_lam(self, word: str, text: str) -> bool:
        """Whether the word begins with what is rather an article without its lam than an alef too many: «امجال»."""
        return word == f"ا{text}" and self._lexicon.count(ARTICLE + text) >= _COMMON

    def _is_future(self, word: str, text: str) -> bool:
        """Whether the word lost the prefix of an imperfect behind the س of the future: «سشهد»."""
        if len(text) <= len(word):
            return False
        at, wrong, right = differing_parts(word, text)
        is_behind_sin = not wrong and right in _PREFIXES_OF_THIRD_PERSON and text[at - 1 : at] == _FUTURE_PREFIX
        return is_behind_sin and any(
            reading.tense is Tense.IMPERFECT and _FUTURE_PREFIX in reading.proclitics
            for reading in self._lexicon.readings(text)
        )

    def _is_singular_of_plural(self, word: str, text: str) -> bool:
        """Whether a plural of a nisba that lost a ي, «الأرجنتينين», was rather cut in its ending than lengthened."""
        return word == text + "ن" and word.endswith("ين") and self._lexicon.accepts(word[:-2] + "يين")


def _stems(word: str) -> Iterator[tuple[str, str, str, bool]]:
    """The ways to read a word as proclitics, pronoun and stem, one of the first two not empty; and whether the stem is
    one in ta marbuta, which opens before a pronoun (then the stem is given with its ة)."""
    for proclitics, rest in proclitic_splits(word):
        if proclitics and len(rest) >= _LEAST_LETTERS_OF_STEM:
            yield proclitics, "", rest, False
        if proclitics.endswith(("ال", "لل")):
            continue
        for length in (1, 2, 3):
            pronoun, stem = rest[-length:], rest[:-length]
            if pronoun in PRONOUNS and pronoun != "ي" and len(stem) >= _LEAST_LETTERS_OF_STEM:
                yield proclitics, pronoun, stem, False
                if stem[-1] == "ت":
                    yield proclitics, pronoun, stem[:-1] + "ة", True


def _repaired_by_hand(word: str) -> Iterator[str]:
    """The word with a long vowel put in or taken out, a letter doubled or no longer, two letters swapped back, or
    letters that sound alike exchanged."""
    yield from of_other_sound(word)
    for at in range(1, len(word)):
        for vowel in _LONG_VOWELS:
            yield word[:at] + vowel + word[at:]
        letter = word[at]
        yield word[:at] + letter + word[at:]
        if letter in _LONG_VOWELS or letter == word[at - 1]:
            yield word[:at] + word[at + 1 :]
        if letter != word[at - 1]:
            yield word[: at - 1] + letter + word[at - 1] + word[at + 1 :]


def _has_ending_of_inflection(word: str) -> bool:
    """Whether a word behind an article ends as inflected words do and surnames do not: «المدعويين», «الاختلالت»."""
    return word.startswith(ARTICLES) and word.endswith(_ENDINGS_OF_NO_NAME) and len(word) >= _LEAST_LETTERS_TWICE


def _other_alefs_and_endings(word: str) -> Iterator[str]:
    """The word with another alef after its clitics, with another ending, with both."""
    endings = (word[-1], _ENDINGS[word[-1]]) if word[-1] in _ENDINGS else (word[-1],)
    for proclitics, rest in proclitic_splits(word):
        if rest[0] in ALEFS and len(rest) > _LEAST_LETTERS_OF_STEM and not rest.startswith("ال"):
            for first in ALEFS[:3]:
                for last in endings:
                    yield proclitics + first + rest[1:-1] + last
    if len(endings) > 1:
        yield word[:-1] + endings[1]


def is_dual_with_pronoun(word: str, other: str) -> bool:
    """Whether the word is the dual of the other before a pronoun, and no slip for it: «دورتيها», «نظيراه»."""
    return len(word) > _LETTERS_OF_A_DUAL and any(
        word == other.removesuffix(pronoun) + ending + pronoun
        for pronoun in _PRONOUNS_BEHIND_A_DUAL
        for ending in _ENDINGS_OF_A_DUAL
        if other.endswith(pronoun)
    )


def is_other_inflection(word: str, other: str) -> bool:
    """Whether one has a letter more at an edge, or another prefix or ending: «تفصل», «يفصل»."""
    longer, shorter = (word, other) if len(word) > len(other) else (other, word)
    if len(longer) > len(shorter):
        is_longer_at_end = longer[:-1] == shorter and longer[-1] in _ENDINGS_OF_INFLECTION
        return is_longer_at_end or (longer[1:] == shorter and longer[0] in _PREFIXES)
    if {word[-2:], other[-2:]} == _PLURALS and word[:-2] == other[:-2]:  # «والمصطافون», «والمصطافين»
        return True
    at = [place for place, (one, two) in enumerate(zip(word, other, strict=True)) if one != two]
    if at == [len(word) - 1]:
        return {word[-1], other[-1]} <= _ENDINGS_OF_INFLECTION
    # «ونسلط», «ويسلط»: the prefix may stand behind a proclitic.
    if len(at) != 1 or word[: at[0]] not in _PROCLITICS:
        return False
    pair = {word[at[0]], other[at[0]]}
    return pair <= _PREFIXES_OF_VERBS or pair <= _PREFIXES_OF_ALL


@lru_cache(FORMS_REMEMBERED_BRIEFLY)
def _bare_stems(word: str) -> frozenset[str]:
    """What remains of the word without each of its proclitics and pronouns."""
    rests = {word, *(rest for _, rest in proclitic_splits(word))}
    cut = {rest[: -len(pronoun)] for rest in rests for pronoun in PRONOUNS if pronoun and rest.endswith(pronoun)}
    return frozenset(stem for stem in rests | cut if len(stem) >= _LEAST_LETTERS_OF_WORD)


def _differs_at_the_edge(word: str, other: str) -> bool:
    """Whether the two differ in their first or last letter, where a clitic or an inflection may be right in both."""
    at, wrong, right = differing_parts(word, other)
    # «الحفاض» for «الحفاظ», «والجشي» for «والجيش»: ض, ظ and ش end no inflection.
    is_one = len(wrong) == len(right) == 1 or (len(wrong) == len(right) and word[-1] not in _ENDINGS_OF_TWO_OR_MANY)
    if is_one and not (_OF_INFLECTION.issuperset(wrong) and _OF_INFLECTION.issuperset(right)):
        return False
    behind_clitic = at == 1 and word[0] in _CLITIC_LETTERS  # ونسلط, وتسلط
    return at == 0 or behind_clitic or at + len(wrong) == len(word) or at + len(right) == len(other)
