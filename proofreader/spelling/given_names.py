"""Given names that are ordinary words too: «حسن», «سعيد», «جمال»."""

from proofreader.arabic.word_classes import TITLES
from proofreader.core import Lexicon

NAMES_TOLD = frozenset("المهدي حسني سلوى نجوى ندى نهى ضحى".split())
"""The words beside tell them: with other dots on their last letter they are other words, «المهدى», «سلوي»."""
# Of given names that are words too, 1 to 20 % of all occurrences stand after a title, of other nouns under 0.3 %.
_SHARE_AFTER_TITLES = 0.008
_TITLES = tuple(TITLES)


def stands_after_titles(word: str, lexicon: Lexicon) -> bool:
    """Whether the bare word stands after titles as often as given names do."""
    if not lexicon.any_pair(_TITLES, (word,)):  # nearly always, and asked sooner than how often
        return False
    return sum(lexicon.pair(title, word) for title in _TITLES) > _SHARE_AFTER_TITLES * lexicon.count(word)
