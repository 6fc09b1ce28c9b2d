"""Whether a word of no list is a slip of one letter, or a name or rare word that no list has.

A logistic regression over what the speller knows of its decision. 1,028 decisions on raw Moroccan, Tunisian and Saudi
copy (490,000 words) were read and judged by hand: right where the best candidate is what had been meant. Of those with
odds above even 84 in 100 are right; thresholds for each kind of edit were right in 77, and found fewer.

The weights of swapped letters, vowels left out, several edits and letters that sound alike were corrected once more,
after 330 decisions with odds near even, which nothing had been fitted to, were read in Moroccan, Tunisian and edited
copy: of swapped letters 14 of 17 were slips, of a vowel left out 12 of 16, of «تنفيد», «تبحت», «باهضة» all ten. Then
693 decisions on raw copy were read: of the 21 with odds less than a quarter of a nat below even 18 were slips, and the
bias was moved by that much. In the same decisions it showed what no name is: of 17 words in ات near even 16 were slips,
of 41 with a candidate counted often beside its neighbours 32; of 12 behind a noun of place 1, of 13 verbs of the spoken
language none. Of the 245 with odds above even 215 are slips, and for 205 the candidate is right.
"""

import math

from proofreader.arabic.calendar import NUMBERS
from proofreader.arabic.clitics import ARTICLE
from proofreader.arabic.late import late_re
from proofreader.lexicon.confusion import SOUND_ALIKE, Edit, differing_parts, edit_between, is_key_beside, sounds_alike
from proofreader.spelling.candidates import is_dual_with_pronoun
from proofreader.spelling.decision import Decision
from proofreader.spelling.letter_groups import strange_groups

_BIAS = -7.6
# Each weight is in natural-log odds: per nat of margin and of lead over the second candidate, per letter of the word,
# per unit of Zipf frequency of the candidate and of the word itself.
_PER_MARGIN, _MOST_MARGIN = 0.26, 15.0
_PER_LEAD, _MOST_LEAD = 0.27, 6.0
_PER_LETTER, _MOST_LETTERS = 0.43, 10
_PER_ZIPF, _PER_OWN_ZIPF = 0.56, -0.51
_SEEN_HERE = 1.53
_OF_A_NAME, _BESIDE_NAME, _BESIDE_UNKNOWN = -1.0, -1.33, -1.78
_AFTER_QUOTE = -1.52  # what opens a quotation is often a title
_AGAIN = -2.45  # in the same paragraph
# Surnames have an article or a nisba, and no plural's ending behind the article.
_WITH_ARTICLE, _IN_YA = -0.66, -1.43
_NO_SURNAME = ("ين", "ون", "ات", "ة")
_BY_EDIT = {
    Edit.CONFUSED: 0.84,
    Edit.DOTS: 0.86,
    Edit.NEIGHBOUR: -1.0,
    Edit.OTHER: -0.83,
    Edit.SWAPPED: 1.5,
    Edit.DOUBLED: 0.74,
    Edit.UNDOUBLED: 2.27,
    Edit.EXTRA: -1.46,
    Edit.EXTRA_VOWEL: -0.58,
    Edit.MISSING: 1.58,
    Edit.MISSING_VOWEL: 2.1,
    Edit.SEVERAL: -1.35,
}
_OF_SOUND = 1.8
_STRANGE = (0.0, 0.8, 3.0)  # by how many groups of letters hardly any word has: none, one, several
_KEY_BESIDE = 0.8  # «الحضتور»
_IN_AAT, _BEHIND_PLACE = 1.0, -2.5
_LEAST_LETTERS_OF_A_PLURAL = 6
_AFTER_GIVEN_NAME = -1.5  # «عادل التريسي», «طلعت قندل»
_OF_A_DATE = 4.5  # «14 دجنب», «فيفيري 2014»
_OFTEN_SEEN, _MUCH_EVIDENCE = 1.2, 20  # pairs with the neighbours
_ALEF_FOR_MAQSURA = 2.5  # «اشتكا», «أعطا»
# «نتعلمو», «كنتسناو»: the plural of the spoken language.
_AS_SPOKEN, _SPOKEN_VERB = -2.5, late_re("[ينتكب].{2,}و").fullmatch
_SURNAME_IN_BEL = -2.5  # «بلمقدم», «بلخواص»: son of, in the Maghreb; no «بلنسبة», «بلقضاء»
_NO_SURNAME_IN_BEL = (*_NO_SURNAME, "اء")
# «لقائيها» is the dual of «لقائها».
_DUAL_WITH_PRONOUN = -2.8
# What differs from a known name by one of these is another name: «العويفي» is not «العوفي», «يانغر» not «يانغ».
_EVIDENCE_OF_A_NAME, _LIFT_OF_A_NAME = 4, 7.0
_VOWELS = "اويهةى"
# Of a foreign name, in Arabic letters.
_SPELLINGS_OF_A_SOUND = ("سزصشث", "جغكقخ", "تطدذضث", "فبو", _VOWELS)
_NAMES_DIFFER_BY = frozenset({Edit.CONFUSED, Edit.DOTS, Edit.OTHER, Edit.EXTRA, Edit.DOUBLED})


def is_slip(decision: Decision) -> bool:
    """Whether the word, which no list has, is rather a slip for the best candidate than a name."""
    return odds_of_slip(decision) > 0


def _is_told_name(decision: Decision, edit: Edit) -> bool:
    """Whether the other part of a name tells it, «عارسيا ماركيز»; not where it may be a spelling, «حكيم زيياش»."""
    if decision.evidence < _EVIDENCE_OF_A_NAME or decision.lift < _LIFT_OF_A_NAME or decision.own_frequency:
        return False
    at, wrong, right = differing_parts(decision.word.bare, decision.best.text)
    if edit is Edit.EXTRA:
        return at > 0 and wrong not in _VOWELS
    varies = any(wrong in letters and right in letters for letters in _SPELLINGS_OF_A_SOUND)
    return edit in (Edit.DOTS, Edit.OTHER) and not varies


def odds_of_slip(decision: Decision) -> float:
    """The odds (natural log) that the word, which no list has, is a slip of one letter for the best candidate."""
    word, best = decision.word.bare, decision.best.text
    edit = edit_between(word, best)
    may_be_other = (decision.is_name or decision.beside_name) and edit in _NAMES_DIFFER_BY
    strange = 0 if strange_groups(best) else min(strange_groups(word), len(_STRANGE) - 1)
    is_famous = decision.is_name and edit is not Edit.SWAPPED  # «لوفيغاور» is no other newspaper
    if edit not in _BY_EDIT or (may_be_other and strange < 2 and not _is_told_name(decision, edit)):
        return -math.inf
    return (
        _BIAS
        + _PER_MARGIN * min(decision.margin, _MOST_MARGIN)
        + _PER_LEAD * min(decision.lead, _MOST_LEAD)
        + _PER_LETTER * min(len(word), _MOST_LETTERS)
        + _PER_ZIPF * decision.frequency
        + _PER_OWN_ZIPF * decision.own_frequency
        + _SEEN_HERE * (decision.evidence > 0)
        + _OF_A_NAME * is_famous
        + _BESIDE_NAME * decision.beside_name
        + _BESIDE_UNKNOWN * decision.beside_unknown
        + _AFTER_QUOTE * decision.after_quote
        + _AGAIN * decision.again
        + _WITH_ARTICLE * (word.startswith(ARTICLE) and not word.endswith(_NO_SURNAME))
        + _IN_YA * (word.endswith("ي") and not word.endswith("يي"))
        + _IN_AAT * (word.endswith("ات") and len(word) >= _LEAST_LETTERS_OF_A_PLURAL)
        + _BEHIND_PLACE * decision.behind_place
        + _AFTER_GIVEN_NAME * decision.after_given_name
        + _OF_A_DATE * (decision.beside_number and best in NUMBERS and not decision.beside_name)
        + _ALEF_FOR_MAQSURA * (word[-1] == "ا" and best == word[:-1] + "ى")
        + _OFTEN_SEEN * (decision.evidence >= _MUCH_EVIDENCE)
        + _AS_SPOKEN * (_SPOKEN_VERB(word) is not None)
        + _OF_SOUND * sounds_alike(*differing_parts(word, best)[1:], SOUND_ALIKE)
        + _SURNAME_IN_BEL * (word[:2] == "بل" and best == f"با{word[1:]}" and not word.endswith(_NO_SURNAME_IN_BEL))
        + _DUAL_WITH_PRONOUN * is_dual_with_pronoun(word, best)
        + _STRANGE[strange]
        + _KEY_BESIDE * (edit is Edit.EXTRA and is_key_beside(word, best))
        + _BY_EDIT[edit]
    )
