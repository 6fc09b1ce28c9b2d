"""Which forms a word may concern that was not known when the tables of the speller were computed.

A word of the user's own may be what a misspelling stands for, one half of two glued words, or the form itself behind
clitics. Whether it is must be found out by work; that it cannot be is told here by three necessary conditions, one for
each way in which ``candidates`` comes from a form to a word:

- By typical confusions: the two are equal once all letters are one that ``lexicon.confusion`` lets stand for each
  other, and those that it lets drop are left out.
- By one edit, beside another alef or ending: with all alefs and endings written alike, two of their deletions are equal
  (Garbe 2012), those of what stands behind the proclitics of the form among them.
- By a space that is missing: the word stands in the form letter by letter.
"""

from collections.abc import Iterable, Iterator

from proofreader.arabic.clitics import ARTICLE, ARTICLE_AFTER_LAM, BEFORE_NOUNS, BEFORE_VERBS
from proofreader.arabic.late import late_re
from proofreader.lexicon.nearby import shortened

_CLASSES = ("ضظذدز", "تطثسصهة", "قك")
_CONFUSED = str.maketrans(
    {letter: letters[0] for letters in _CLASSES for letter in letters} | dict.fromkeys("اأإآءؤئىيونل")
)
_SKELETON = str.maketrans("أإآةى", "ااا" + "هي")
_PROCLITICS = frozenset((*BEFORE_NOUNS, *BEFORE_VERBS))
_BEGINNINGS = frozenset(proclitics[:end] for proclitics in _PROCLITICS for end in range(1, len(proclitics) + 1))
_IS_DRAWN_OUT = late_re(r"(.)\1\1").search


def confused(word: str) -> str:
    """The word in classes of letters: equal for words that any number of typical confusions part."""
    return word.translate(_CONFUSED)


class Affected:
    """Over a set of words; true where there are any."""

    def __init__(self, words: Iterable[str] = ()) -> None:
        self._written = frozenset(form for word in words for form in _behind_clitics(word))
        proclitics = set(map(confused, _PROCLITICS))
        self._confused = frozenset(before + form for form in map(confused, self._written) for before in proclitics)
        self._deletions = frozenset(shorter for form in self._written for shorter in shortened(_folded(form)))
        self._lengths = sorted(set(map(len, self._written)))

    def __bool__(self) -> bool:
        return bool(self._written)

    def may_concern(self, form: str, is_right: bool) -> bool:
        """Whether one of the words may be what the form stands for, with clitics or without, or a part of it.

        ``is_right``: whether the form is a word without them; a right one is not taken for a typical confusion."""
        if _IS_DRAWN_OUT(form) or (not is_right and confused(form) in self._confused):
            return True
        written = self._written
        if any(form[at : at + length] in written for length in self._lengths for at in range(len(form) - length + 1)):
            return True
        key = _folded(form)
        for at in range(len(key) - 1):
            if at and key[:at] not in _BEGINNINGS:
                break
            if not self._deletions.isdisjoint(shortened(key[at:])):
                return True
        return False


def _behind_clitics(word: str) -> Iterator[str]:
    """The word as it is written without clitics and behind lam and the article, as ``lexicon.WordList`` reads them."""
    yield word
    for article in (ARTICLE, f"{ARTICLE}{ARTICLE[-1]}", ARTICLE[-1]):
        if word.startswith(article):
            yield ARTICLE_AFTER_LAM + word.removeprefix(article)


def _folded(word: str) -> str:
    return word.translate(_SKELETON).replace("لال", ARTICLE_AFTER_LAM)  # «لالمدرسة»
