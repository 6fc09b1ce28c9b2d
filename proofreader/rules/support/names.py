"""Whether a word may be a person's name, where the dictionary knows it as a noun: «حسن», «سعيد», «جمال»."""

from proofreader.arabic.word_classes import KINSHIP
from proofreader.core import Lexicon, Origin, PartOfSpeech
from proofreader.spelling.given_names import stands_after_titles


def may_be_name(word: str, lexicon: Lexicon) -> bool:
    """Whether the dictionary calls the bare word a name, or it stands after titles as often as names do."""
    if stands_after_titles(word, lexicon):
        return True
    return any(r.part is PartOfSpeech.NAME and r.origin is Origin.DICTIONARY for r in lexicon.readings(word))


def belongs_to_name(word: str, lexicon: Lexicon) -> bool:
    """Whether the bare word is rather a part of a person's name than any other word."""
    return word in KINSHIP or word.startswith("عبد") or lexicon.is_known_name(word) or may_be_name(word, lexicon)
