"""Whether a word may be a person's name, where the dictionary knows it as a noun: «حسن», «سعيد», «جمال»."""

from proofreader.arabic.word_classes import KINSHIP, TITLES
from proofreader.core import Lexicon, Origin, PartOfSpeech

# Of given names that are words too, 1 to 20 % of all occurrences stand after a title, of other nouns under 0.3 %.
_SHARE_AFTER_TITLES = 0.008


def may_be_name(word: str, lexicon: Lexicon) -> bool:
    """Whether the dictionary calls the bare word a name, or it stands after titles as often as names do."""
    if sum(lexicon.pair(title, word) for title in TITLES) > _SHARE_AFTER_TITLES * lexicon.count(word):
        return True
    return any(r.part is PartOfSpeech.NAME and r.origin is Origin.DICTIONARY for r in lexicon.readings(word))


def belongs_to_name(word: str, lexicon: Lexicon) -> bool:
    """Whether the bare word is rather a part of a person's name than any other word."""
    return word in KINSHIP or word.startswith("عبد") or lexicon.is_known_name(word) or may_be_name(word, lexicon)
