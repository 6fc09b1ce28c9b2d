"""How far a decision can be trusted: from margins to levels.

The thresholds were set on edited news with errors put in and on raw Moroccan copy; ``make bench-accuracy`` prints what
they are worth.
"""

from proofreader.arabic.clitics import ARTICLES
from proofreader.arabic.late import late_re
from proofreader.arabic.word_classes import INFLECTED_PREPOSITIONS
from proofreader.core import Level
from proofreader.lexicon.confusion import PARTICLES
from proofreader.spelling.decision import Decision
from proofreader.spelling.letter_trust import is_slip, odds_of_slip
from proofreader.spelling.slips import Slip

_NEVER = 99.0
# Margin from which a decision is shown as a correction: (of a word that is no word, of a word that is one).
_LIKELY: dict[Slip, tuple[float, float]] = {
    Slip.HAMZA_DROPPED: (3.0, 2.0),
    Slip.MADDA_DROPPED: (3.0, 5.0),
    Slip.WASL_AS_QAT: (3.0, 8.0),
    Slip.HAMZA_PLACE: (4.0, 8.0),
    Slip.HAMZA_SEAT: (4.0, 9.0),
    Slip.HAMZA_FOLDED: (2.0, 12.0),
    Slip.TA_MARBUTA: (3.0, 2.5),
    Slip.HA: (3.0, 3.5),
    Slip.YA_WITHOUT_DOTS: (2.0, 4.0),
    Slip.MAQSURA_WITH_DOTS: (4.0, 3.5),
    Slip.ALEF_OF_WAW: (4.0, 2.0),
    Slip.TANWIN: (2.0, 12.0),
    Slip.LETTER: (_NEVER, _NEVER),  # see letter_trust and word_trust
    Slip.GLUED: (2.0, 12.0),
    Slip.WORD: (_NEVER, _NEVER),
}
_LIKELY_PAST, _LEAD_OF_A_PAST = 4.5, 2.5  # «أرتفع سن الزواج», which «أنا» may say too
_HA_BY_NEIGHBOURS = 2.5  # margin of «منصبة» for «منصبه» where the pronoun was seen here
_COMMON_ITSELF, _EVIDENCE_OF_A_PHRASE = 3.9, 200  # Zipf, occurrences
_HAMZA_BY_NEIGHBOURS, _MUCH_EVIDENCE = 3.5, 20  # «بأذن الله»; pairs with the neighbours
# «أيابا», a goddess, is not «إيابا»: a rare word that was never seen here is no better than a name.
_RARE_ZIPF, _OF_A_RARE_WORD = 3.0, 7.0
# Odds of a slip (natural log) in «الداهمات», «ممتلكتاهم», which only the rules of the dictionary allow.
_OF_A_RARE_RIGHT_WORD = 1.0
_OF_A_COMMON_WORD, _VERY_COMMON_ZIPF = 0.6, 4.8  # odds that a word as common as «قلب» stands for another
# The one way to write a hamza that the lexicon knows was meant, whatever stands beside it.
_LIKELY_PREPOSITION = 2.0
_LIKELY_PRONOUN = 4.5  # «حضره الكاتب»: a pronoun, unless the neighbours say otherwise
# Of 26 and 33 such corrections of raw copy that nothing was counted for, half were wrong below these.
_LIKELY_UNSEEN_PRONOUN, _LIKELY_UNSEEN_MAQSURA, _COMMON_ZIPF = 5.5, 5.0, 4.4
_ONE_SEAT, _LIKELY_ONE_SEAT = 3.0, 1.5
_HARDLY_WRITTEN = 2.6  # Zipf
# Slips that a neighbour may tell of a right word, and from which margin on it does.
_TOLD = frozenset({Slip.HAMZA_PLACE, Slip.MADDA_DROPPED, Slip.HA, Slip.TA_MARBUTA})
_LIKELY_TOLD = 0.5
_DEAR_SEAT, _LEAD_OF_A_DEAR_SEAT = 7.5, 1.0
_OF_A_COMMON_SEAT = 4.5  # Zipf: «دايما» is «دائما»

# A word that is none and can be respelt in one way only was meant so, however common the wrong spelling has become.
_ALONE, _LIKELY_ALONE = 8.0, 1.0

# «محمود طنال», «غوردان هندرسون»: what stands beside a name is often another that no list has.
_BESIDE_A_NAME = 4.0
_LEAST_EVIDENCE = 10
_LIKELY_GLUED_PARTICLE = 0.5

# Foreign names are written with one hamza or another; only a dropped one is an error.
_VARY_IN_NAMES = frozenset({Slip.HAMZA_PLACE, Slip.MADDA_DROPPED, Slip.WASL_AS_QAT})

_LETTERS_OF_A_VERB = 4
# Verbs of forms VII to X, their verbal nouns, and the ten nouns that begin with an alef of connection.
_BEGINS_WITH_WASL = late_re("[وفبلك]?(ال|لل|ل)?ا(ست|ن|.ت|.[طدذ]|سم|بن|مر|ثن|ث)").match
# «إلتفافها» is «التفافها», and has no article; «إلتون» is a name.
_LAM_OF_THE_ROOT = late_re("إلت.{3,}").match
_AL, _LEAST_ZIPF_BEHIND_AL = ("أل", "إل"), 2.7
# What is this common is no foreign name, though it stand beside one.
_NO_NAME_ZIPF = 4.0
_LEAST_ZIPF_OF_A_YA = 1.8  # «تماهى» is a verb that no list has, not «تماهي»
# «هدلو» is a name, not «هدلوا» without its alef; «ليحتجو» is none.
_LIKELY_IMPERFECT = 2.0
_LEAST_ZIPF_OF_A_PLURAL, _IS_IMPERFECT = 2.0, late_re("[وف]?[لس]?[يت].{3,}و$").match

# Margin and lead from which a decision is certain, for the slips that can be: on news with errors put in, at least 995
# of 1,000 such decisions were what had been there. The word must be none, and what was meant must not be rare.
_CERTAIN: dict[Slip, tuple[float, float]] = {
    Slip.HAMZA_DROPPED: (5.0, 4.0),
    Slip.MADDA_DROPPED: (6.0, 4.0),
    Slip.WASL_AS_QAT: (3.0, 1.5),
    Slip.HAMZA_FOLDED: (3.0, 1.5),
    Slip.TA_MARBUTA: (4.0, 2.5),
    Slip.YA_WITHOUT_DOTS: (3.0, 1.5),
    Slip.TANWIN: (3.0, 1.5),
}
_CERTAIN_ZIPF = 2.5
_LEAD_OF_A_HAMZA = 5.5  # over the same word with its hamza in the other place
_CERTAIN_ALONE = 8.0  # of an indefinite word in ه that was never seen beside these neighbours
_SHORT = 4
_CERTAIN_LETTERS = 3  # «ام», «اي» stand in too many foreign names


def level(decision: Decision) -> Level:
    """NOTE where the decision is too weak to be shown as a correction."""
    slip = decision.best.slip
    least = _LIKELY[slip][decision.accepted]
    if slip is Slip.LETTER and not decision.accepted:
        return Level.LIKELY if is_slip(decision) else Level.NOTE
    if slip is Slip.LETTER or slip is Slip.WORD:
        is_rare_slip = slip is Slip.LETTER and odds_of_slip(decision) >= _OF_A_RARE_RIGHT_WORD
        is_another = decision.another > (_OF_A_COMMON_WORD if decision.own_frequency >= _VERY_COMMON_ZIPF else 0.0)
        return Level.LIKELY if is_another or is_rare_slip else Level.NOTE
    if slip is Slip.TA_MARBUTA and decision.accepted and decision.evidence < _LEAST_EVIDENCE:
        least = _LIKELY_PRONOUN
    elif slip is Slip.HA and decision.best.text in INFLECTED_PREPOSITIONS:
        least = _LIKELY_PREPOSITION
    elif slip is Slip.HA and decision.accepted and decision.evidence >= _LEAST_EVIDENCE:
        least = _HA_BY_NEIGHBOURS
    elif slip is Slip.HA and not decision.accepted and not decision.evidence:
        least = _LIKELY_UNSEEN_PRONOUN  # «تقسيمة», «تبيعة» are nouns that no list has
    elif slip is Slip.MAQSURA_WITH_DOTS and decision.accepted and not decision.evidence:
        # «العذاري», «كبري», «دعوي»; but the prepositions are told by what they govern.
        if decision.frequency < _COMMON_ZIPF and not _is_definite_name_of_a_thing(decision):
            least = _LIKELY_UNSEEN_MAQSURA
    elif slip is Slip.ALEF_OF_WAW and not decision.accepted and _IS_IMPERFECT(decision.word.bare):
        least = _LIKELY_IMPERFECT
    elif slip is Slip.WASL_AS_QAT and decision.accepted and _is_rather_a_past(decision):
        least = _LIKELY_PAST
    elif slip is Slip.HAMZA_PLACE and decision.accepted and _is_told_by_neighbours(decision):
        least = _HAMZA_BY_NEIGHBOURS
    elif slip is Slip.HAMZA_SEAT and not decision.accepted and decision.lead >= _ONE_SEAT:
        least = _LIKELY_ONE_SEAT
    elif not decision.accepted and slip in _CERTAIN and decision.lead >= _ALONE:
        least = min(least, _LIKELY_ALONE)
    elif slip is Slip.GLUED and decision.best.text.partition(" ")[0] in PARTICLES:
        least = _LIKELY_GLUED_PARTICLE  # «لازالت» is written so by many, and nothing else
    is_common = decision.own_frequency >= _COMMON_ITSELF and decision.evidence < _EVIDENCE_OF_A_PHRASE
    if decision.told and decision.accepted and slip in _TOLD and not is_common:
        least = min(least, _LIKELY_TOLD)
    # «مانت لاجولي»: beside a word of no list what seems to be two is a name.
    if decision.beside_unknown and slip is Slip.GLUED and not decision.evidence:
        least += _BESIDE_A_NAME
    if slip is Slip.HAMZA_PLACE and decision.after_quote and "آ" in decision.word.bare and not decision.evidence:
        return Level.NOTE  # a title: «“آنت” مان»
    if slip is Slip.HAMZA_SEAT and decision.best.cost > _DEAR_SEAT:
        # «ياكوبوفيتش إيلدين» is no «الدين», nor «قال ايلى» «إلى»: a letter less, not another seat.
        beside_name = decision.beside_unknown or decision.beside_name
        if decision.lead < _LEAD_OF_A_DEAR_SEAT or (beside_name and not decision.evidence):
            return Level.NOTE
    is_rare = not decision.evidence and decision.frequency < _RARE_ZIPF
    if slip is Slip.HAMZA_PLACE and not decision.accepted and is_rare:
        least = _OF_A_RARE_WORD
    if decision.margin < least or (decision.is_name and slip in _VARY_IN_NAMES):
        return Level.NOTE
    beside_name = decision.beside_unknown or decision.beside_name
    is_unseen = not decision.evidence
    may_be_name = beside_name and not decision.accepted and decision.frequency < _NO_NAME_ZIPF
    # «بحر ألبوران»: where hardly anybody writes what the article would make, there is no article.
    is_behind_al = decision.word.bare[:2] in _AL and not _LAM_OF_THE_ROOT(decision.word.bare)
    if slip is Slip.WASL_AS_QAT and is_behind_al and decision.frequency < _LEAST_ZIPF_BEHIND_AL:
        return Level.NOTE
    # «ألدير بولات» begins no word with the article; «الإنتخابات» is a verbal noun wherever it stands.
    if may_be_name and slip in _VARY_IN_NAMES and (slip is not Slip.WASL_AS_QAT or decision.word.bare[:2] in _AL):
        return Level.NOTE
    is_rarer = decision.frequency < _LEAST_ZIPF_OF_A_YA and not decision.word.bare.startswith(ARTICLES)
    if slip is Slip.YA_WITHOUT_DOTS and not decision.accepted and is_rarer:
        return Level.NOTE
    is_rarer = decision.frequency < _LEAST_ZIPF_OF_A_PLURAL and not _IS_IMPERFECT(decision.word.bare)
    if slip is Slip.ALEF_OF_WAW and (is_rarer or (beside_name and is_unseen)):
        return Level.NOTE
    if _is_rather_a_name(decision) or (slip is Slip.HAMZA_SEAT and _is_rather_as_spoken(decision)):
        return Level.NOTE
    return Level.CERTAIN if _is_certain(decision) else Level.LIKELY


def _is_told_by_neighbours(decision: Decision) -> bool:
    """Whether a hamza in the other place was seen often beside these: «جماعة الأخوان». Letters of a Latin name, «أل جي
    بي», and first names in madda, «آندرو», are written both ways."""
    word = decision.word.bare
    if decision.own_frequency >= _COMMON_ITSELF:  # «إمام فرنسا», «عدة أعلام إسرائيلية»
        return False
    is_rather_a_name = len(word) <= _CERTAIN_LETTERS or "آ" in word
    # «مبدإ» is written so in the genitive.
    return decision.evidence >= _MUCH_EVIDENCE and not is_rather_a_name and not word.endswith("إ")


def _is_definite_name_of_a_thing(decision: Decision) -> bool:
    """Whether a word with its article that hardly anybody writes stands for a common noun, and no surname: «الملتقي
    الوطني», «حارس المرمي»."""
    return (
        decision.word.bare.startswith(ARTICLES)
        and not decision.after_given_name
        and decision.own_frequency <= _HARDLY_WRITTEN
        and decision.frequency >= _CERTAIN_ZIPF + decision.own_frequency - 1
    )


def _is_rather_as_spoken(decision: Decision) -> bool:
    """Whether a ي stands for the hamza inside the word, as in names and in dialect: «بندقية شطاير», «الفايض»."""
    word, best = decision.word.bare, decision.best.text
    is_inside = word[:-1].count("ي") > best[:-1].count("ي") and best.count("ئ") > word.count("ئ")
    return is_inside and not decision.evidence and decision.frequency < _OF_A_COMMON_SEAT


def _is_rather_a_past(decision: Decision) -> bool:
    """Whether the word reads as the imperfect of the first person and fits far worse than the past it may stand for."""
    return decision.lead >= _LEAD_OF_A_PAST and "أ" in decision.word.bare[:2]


def _is_rather_a_name(decision: Decision) -> bool:
    """Whether the word is a name of no list rather than what the speller makes of it, for slips of form."""
    word, best = decision.word.bare, decision.best
    if decision.evidence or decision.frequency >= _NO_NAME_ZIPF:
        return False
    if best.slip is Slip.WASL_AS_QAT:
        # «بأبها», in a town, «أسمان», «كورآن»; «إند» of London's West End.
        return len(word) < _LETTERS_OF_A_VERB or not ("إ" in word or _BEGINS_WITH_WASL(best.text))
    if decision.accepted:
        return False
    if best.slip is Slip.MAQSURA_WITH_DOTS:  # «كريستيان فنري»
        return decision.beside_name and not decision.is_name
    if best.slip is Slip.MADDA_DROPPED:  # «لا لا لال»
        return word[0] == "ل" and len(word) < _LETTERS_OF_A_VERB
    if best.slip is Slip.HAMZA_DROPPED:  # «جيمس نات»; «كايوان» is no «كإيوان», nor «فام» «فأم»
        is_short_name = (decision.beside_name or word[0] in "فك") and len(word) < _LETTERS_OF_A_VERB
        return is_short_name or (word.startswith("ك") and (not decision.frequency or decision.behind_place))
    return best.slip is Slip.HA and not decision.frequency


def _is_certain(decision: Decision) -> bool:
    slip = decision.best.slip
    # Between إن and أن the hamza is certain, the decision is not.
    if decision.accepted or slip not in _CERTAIN or decision.odds is not None or decision.after_quote:
        return False
    if slip is Slip.WASL_AS_QAT and decision.word.bare[:2] in _AL and decision.frequency < _NO_NAME_ZIPF:
        return False
    # «بأبها», in a town, is no «بابها»; «عدائيه», his runners, no «عدائية».
    if slip is Slip.WASL_AS_QAT and "إ" not in decision.word.bare and decision.frequency < _NO_NAME_ZIPF:
        return False
    # «حيى» is «حيا», «يحى» is «يحيى»: a short word may be meant for more than one.
    is_short = len(decision.word.bare) <= _SHORT
    if slip is Slip.YA_WITHOUT_DOTS and is_short and decision.frequency < _NO_NAME_ZIPF:
        return False
    is_definite = decision.word.bare.startswith(ARTICLES)
    if slip is Slip.TA_MARBUTA and not (is_definite or decision.evidence) and decision.margin < _CERTAIN_ALONE:
        return False
    margin, lead = _CERTAIN[slip]
    if slip is Slip.HAMZA_DROPPED and len(decision.ranked) > 1 and decision.ranked[1][0].slip is slip:
        lead = _LEAD_OF_A_HAMZA  # «بين خيارين: اما … او» is «إما», and «اثر اجتماعه» «إثر»
    return (
        decision.margin >= margin
        and decision.lead >= lead
        and decision.frequency >= _CERTAIN_ZIPF
        and len(decision.word.bare) >= _CERTAIN_LETTERS
        and (decision.frequency >= _NO_NAME_ZIPF or not (decision.beside_unknown or decision.beside_name))
    )
