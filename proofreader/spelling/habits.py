"""The slips that a writer makes all the time."""

from collections import Counter
from collections.abc import Callable, Sequence

from proofreader.core import Words
from proofreader.spelling.decision import Decision
from proofreader.spelling.slips import Slip

_HABITUAL = frozenset({Slip.HAMZA_DROPPED, Slip.TA_MARBUTA, Slip.YA_WITHOUT_DOTS})
_HABIT_LEAST, _HABIT_SHARE = 2, 0.4
_KEPT: dict[Slip, Callable[[str], bool]] = {
    Slip.HAMZA_DROPPED: lambda form: "أ" in form or "إ" in form,
    Slip.TA_MARBUTA: lambda form: form[-1] == "ة",
    Slip.YA_WITHOUT_DOTS: lambda form: form[-1] == "ي" and len(form) > 2,
}


def habits_of(found: Sequence[Decision], words: Words) -> frozenset[Slip]:
    """The slips that the writer of these words makes more often than not, judged by words that are none."""
    slips = Counter(decision.best.slip for decision in found if not decision.accepted and decision.margin > 0)
    habits = set()
    for slip in _HABITUAL:
        if slips[slip] >= _HABIT_LEAST:
            kept = sum(map(_KEPT[slip], words.bares))
            if slips[slip] >= _HABIT_SHARE * (slips[slip] + kept):
                habits.add(slip)
    return frozenset(habits)
