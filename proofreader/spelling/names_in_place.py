"""Words of no list that are names by where they stand."""

from typing import NamedTuple

from proofreader.arabic.clitics import ARTICLES, CONJUNCTION_LETTERS
from proofreader.arabic.late import late_re
from proofreader.arabic.place_nouns import FORMS_NAMED_BY_WHAT_FOLLOWS
from proofreader.arabic.word_classes import KINSHIP, TITLES, VERBS_OF_SAYING
from proofreader.core import Words
from proofreader.spelling.context import after, before
from proofreader.spelling.neighbours import Neighbours

# A finger that stays on a key writes a letter twice: «الإنججليزي» beside a name is none.
_NO_NAME = late_re(r"ة.|ى[^ء]|[ءئؤ]{2}|([^لموي])\1|^ال?ل{2}").search
_QUOTES = frozenset('"«“”‘')


def opens_quotation(words: Words, at: int) -> bool:
    """Whether an opening quotation mark stands before the word."""
    return not _QUOTES.isdisjoint((words.gap(at) or "")[-2:])


class NameSigns(NamedTuple):
    """beside: whether the word stands where a name does. again: whether it is written twice, and so meant."""

    beside: bool
    again: bool


def signs_of_name(words: Words, at: int, neighbours: Neighbours) -> NameSigns | None:
    """What tells that a word of no list is a name; None where no name has its letters.

    A name stands beside a title, a person's name, a verb of saying or another word of no list («وقال أنتوني بوردان»),
    behind a noun of place or an opening quotation mark.
    """
    form = words.bares[at]
    if _NO_NAME(form):
        return None
    previous, following = before(words, at), after(words, at)
    both = (previous, following)
    has_title = previous in TITLES or previous in KINSHIP or following in KINSHIP
    is_beside = has_title or any(map(neighbours.is_person, both))
    if not form.startswith(ARTICLES):  # «التبايانت» is no surname
        is_beside = (
            is_beside
            or previous.lstrip(CONJUNCTION_LETTERS) in VERBS_OF_SAYING
            or any(map(neighbours.is_unknown, both))
        )
    is_of_place = previous in FORMS_NAMED_BY_WHAT_FOLLOWS
    is_beside = is_beside or is_of_place or opens_quotation(words, at)
    return NameSigns(is_beside, words.is_repeated(at))
