"""The slips that Arabic writers make, and what each costs: the channel of the noisy-channel model.

A cost is in natural-log units, a negative log-probability up to a constant: 2.3 more means ten times less likely.
The order of the costs follows what was counted in corrected news and readers' comments: most wrong alefs lack a hamza
or madda, few have one too many; ه for ة is commoner than ة for ه, ى for ي commoner than ي for ى.
"""

from enum import Enum

from proofreader.arabic import skeleton
from proofreader.arabic.letters import HAMZAS
from proofreader.lexicon.confusion import differing_parts


class Slip(Enum):
    """What went wrong between the word that was meant and the one that was typed."""

    __hash__ = object.__hash__  # that of ``Enum`` is Python

    HAMZA_DROPPED = "hamza-dropped"  # الى for إلى
    MADDA_DROPPED = "madda-dropped"  # الاف for آلاف
    WASL_AS_QAT = "wasl-as-qat"  # الإجتماع for الاجتماع
    HAMZA_PLACE = "hamza-place"  # إداء for أداء
    HAMZA_SEAT = "hamza-seat"  # شاطىء for شاطئ, مسؤل for مسؤول
    HAMZA_FOLDED = "hamza-folded"  # فضاأت for فضاءات
    TA_MARBUTA = "ta-marbuta"  # مدرسه for مدرسة
    HA = "ha"  # المياة for المياه
    YA_WITHOUT_DOTS = "ya-without-dots"  # التى for التي
    MAQSURA_WITH_DOTS = "maqsura-with-dots"  # علي for على
    ALEF_OF_WAW = "alef-of-waw"  # قالو for قالوا
    TANWIN = "tanwin"  # مساءا for مساء
    LETTER = "letter"  # one letter dropped, added, doubled, swapped or confused
    WORD = "word"  # such a slip that made another right word: الجنة for اللجنة
    GLUED = "glued"  # two words without the space between them


# Within one skeleton: (typed, meant) → slip and cost.
_LETTER_COSTS: dict[tuple[str, str], tuple[Slip, float]] = {
    ("ا", "أ"): (Slip.HAMZA_DROPPED, 0.6),
    ("ا", "إ"): (Slip.HAMZA_DROPPED, 0.6),
    ("ا", "آ"): (Slip.MADDA_DROPPED, 1.2),
    ("أ", "آ"): (Slip.MADDA_DROPPED, 2.6),
    ("إ", "آ"): (Slip.MADDA_DROPPED, 4.6),
    ("أ", "ا"): (Slip.WASL_AS_QAT, 3.0),
    ("إ", "ا"): (Slip.WASL_AS_QAT, 2.6),
    ("آ", "ا"): (Slip.WASL_AS_QAT, 4.0),
    ("أ", "إ"): (Slip.HAMZA_PLACE, 3.6),
    ("إ", "أ"): (Slip.HAMZA_PLACE, 3.6),
    ("آ", "أ"): (Slip.HAMZA_PLACE, 4.0),
    ("آ", "إ"): (Slip.HAMZA_PLACE, 4.6),
    ("ه", "ة"): (Slip.TA_MARBUTA, 2.2),
    ("ة", "ه"): (Slip.HA, 3.0),
    ("ى", "ي"): (Slip.YA_WITHOUT_DOTS, 2.0),
    ("ي", "ى"): (Slip.MAQSURA_WITH_DOTS, 2.0),
}

# «لآ» and «لأ» are keys of their own, one beside the other: «لآهل القرية».
_MADDA_FOR_HAMZA, _LAM, _LIGATURE = ("آ", "أ"), "ل", 2.0
_HA_BESIDES = 1.5  # who drops the hamza of «اليه» rarely dots its ه as well: «الية» is «آلية»

# The slip that names an issue where a word has several: the rarer one explains more.
_NAMING = (
    Slip.WASL_AS_QAT,
    Slip.HAMZA_PLACE,
    Slip.MADDA_DROPPED,
    Slip.HAMZA_DROPPED,
    Slip.HA,
    Slip.TA_MARBUTA,
    Slip.MAQSURA_WITH_DOTS,
    Slip.YA_WITHOUT_DOTS,
)


def within_skeleton(typed: str, meant: str) -> tuple[Slip, float] | None:
    """The slip between two words of one skeleton, and its cost; None where they are alike or of different skeletons."""
    if typed == meant or len(typed) != len(meant) or skeleton(typed) != skeleton(meant):
        return None
    slips, cost = set(), 0.0
    for at, pair in enumerate(zip(typed, meant, strict=True)):
        if pair[0] != pair[1]:
            slip, price = _LETTER_COSTS[pair]
            slips.add(slip)
            cost += _LIGATURE if pair == _MADDA_FOR_HAMZA and typed[at - 1] == _LAM and at else price
    if Slip.HA in slips and len(slips) > 1:
        cost += _HA_BESIDES
    return next(slip for slip in _NAMING if slip in slips), cost


_OR = "او"
_HAMZA_AND_SEATS = frozenset("ءأإؤئآاويى")
# Costs of ``lexicon.confusion`` (0.2 for ه/ة … 1.5 for any other letter) in natural-log units.
_PER_CONFUSION = 8.0


def slip_between(typed: str, meant: str, confusion: float) -> tuple[Slip, float]:
    """The slip between any two words, and its cost; ``confusion`` is their cost by ``lexicon.confusion``."""
    if found := within_skeleton(typed, meant):
        return found
    return _name(typed, meant), _PER_CONFUSION * confusion


def _name(typed: str, meant: str) -> Slip:
    if " " in meant:
        return Slip.GLUED
    if typed == meant + "ا" and meant.endswith("اء"):
        return Slip.TANWIN
    if (typed + "ا" == meant and typed.endswith("و")) or (typed == meant + "ا" and meant.endswith("و")):
        return Slip.ALEF_OF_WAW
    at, wrong, right = differing_parts(typed, meant)
    if at == 0 and wrong == _OR:  # «اوعلى» is «أو على», and no «أعلى» whose hamza has a seat too many
        return Slip.LETTER
    # A hamza that nothing stands for is a letter too many: «أولجنة» is not «الجنة», nor «الحائلية» «الحالية».
    if right and _HAMZA_AND_SEATS.issuperset(wrong + right) and frozenset(HAMZAS).intersection(wrong + right):
        return Slip.HAMZA_FOLDED if "ءا" in meant and "ءا" not in typed else Slip.HAMZA_SEAT
    return Slip.LETTER
