"""Given names that are ordinary words too: «حسن», «سعيد», «جمال»."""

from proofreader.arabic.word_classes import TITLES
from proofreader.core import Lexicon

NAMES_IN_YA = frozenset({"المهدي", "حسني"})
"""What their ي makes another word without its dots, «المهدى», «حسنى»; the words beside tell them."""
# Of given names that are words too, 1 to 20 % of all occurrences stand after a title, of other nouns under 0.3 %.
_SHARE_AFTER_TITLES = 0.008


def stands_after_titles(word: str, lexicon: Lexicon) -> bool:
    """Whether the bare word stands after titles as often as given names do."""
    return sum(lexicon.pair(title, word) for title in TITLES) > _SHARE_AFTER_TITLES * lexicon.count(word)
