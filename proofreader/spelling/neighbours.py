"""What the words beside a doubted one may be: names, surnames, nouns, words of no list."""

from collections.abc import Callable
from functools import lru_cache

from proofreader.arabic.clitics import ARTICLE, ARTICLES
from proofreader.arabic.word_classes import TITLES
from proofreader.core import Derivation, Lexicon
from proofreader.core.limits import FORMS_REMEMBERED_BRIEFLY
from proofreader.spelling.context import Fit
from proofreader.spelling.given_names import stands_after_titles
from proofreader.spelling.suspect_forms import ALI

_COUNT_OF_A_SURNAME = 50  # of a nisba: above it, it is rather an adjective


class Neighbours:
    """Over one lexicon. ``is_person`` tells whether our lists have a word as a person's name."""

    def __init__(self, lexicon: Lexicon, fit: Fit, is_person: Callable[[str], bool]) -> None:
        self._lexicon, self._fit, self.is_person = lexicon, fit, is_person
        self.is_only_noun = lru_cache(FORMS_REMEMBERED_BRIEFLY)(self._has_only_noun_readings)

    def may_be_given_name(self, word: str) -> bool:
        """Whether the word may be a person's name besides what else it is: «عادل», «سعيد»."""
        if word == ALI or self.is_person(word):
            return True
        return word[0] != "<" and not word.startswith(ARTICLES) and stands_after_titles(word, self._lexicon)

    def may_be_surname(self, word: str) -> bool:
        """Whether a nisba with the article is so rare that it is rather a name: «يحيي الدرعاوي»."""
        if not (word.startswith(ARTICLE) and word.endswith("ي")) or self._lexicon.count(word) > _COUNT_OF_A_SURNAME:
            return False
        return any(reading.derivation is Derivation.NISBA for reading in self._lexicon.readings(word))

    def is_beside_a_name(self, previous: str, following: str) -> bool:
        """Whether a first name stands before, or a surname after what may be one: «منير المهدى», «المهدى المنجرة»."""
        if self.may_be_given_name(previous) or (previous in TITLES and following[0] != "<"):
            return True
        is_rare = following.startswith(ARTICLE) and self._lexicon.count(following) < _COUNT_OF_A_SURNAME
        return following[0] != "<" and (is_rare or self.is_unknown(following) or self.is_person(following))

    def is_indefinite_noun(self, word: str) -> bool:
        """Whether the word is a noun without article, and no name."""
        return not word.startswith(ARTICLES) and self.is_only_noun(word) and not self.is_person(word)

    def may_have_title(self, previous: str) -> bool:
        """Whether the word is a name, or none that is known, so that a title may follow: «الصادق باي»."""
        return self.is_unknown(previous) or self.is_person(previous) or previous.startswith(ARTICLES)

    def is_unknown(self, word: str) -> bool:
        """Whether a neighbour is a word of no list, nor a misspelling of one."""
        return word[0] != "<" and len(word) > 1 and not self._lexicon.accepts(word) and self._fit.forms(word) == (word,)

    def _has_only_noun_readings(self, word: str) -> bool:
        readings = self._lexicon.readings(word)
        return bool(readings) and all(reading.is_noun for reading in readings)
