"""Compound names whose parts are glued: «عبدالله», «أبوبكر», «نصرالله»."""

from proofreader.arabic.clitics import ARTICLE, ARTICLE_AFTER_LAM, PREPOSITIONS
from proofreader.core import Lexicon

_PROCLITICS = frozenset((*PREPOSITIONS, ARTICLE_AFTER_LAM))
_SERVANT, _GOD = "عبد", "الله"
_LEAST = 7  # letters of «عبدالله» and the like
_HEADS = ("أبو", "ابو", "أبي", "ابي", "عبد")
_LEAST_OF_NAME = 3


def abd_apart(word: str, lexicon: Lexicon) -> str | None:
    """«عبدالله», with its proclitics, in two words; None for what is no such name."""
    at = word.find(_SERVANT + ARTICLE)
    if at < 0 or word[:at] not in _PROCLITICS or len(word) - at < _LEAST:
        return None
    head, name = word[: at + len(_SERVANT)], word[at + len(_SERVANT) :]
    return f"{head} {name}" if lexicon.accepts(name) or name == _GOD else None


def is_glued_name(word: str, lexicon: Lexicon) -> bool:
    """Whether the word is a compound name that is written as one, as many papers do throughout."""
    if abd_apart(word, lexicon):
        return True
    for rest in (word, *(word.removeprefix(proclitic) for proclitic in _PROCLITICS if proclitic)):
        for head in _HEADS:
            name = rest.removeprefix(head)
            if name != rest and len(name) >= _LEAST_OF_NAME and lexicon.accepts(name):
                return True
        if rest.endswith(_GOD) and lexicon.accepts(rest.removesuffix(_GOD)):
            return True
    return False
