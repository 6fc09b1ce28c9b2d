"""The definite subject right behind its verb: where it ends, so that what stands there is the object or predicate."""

from proofreader.arabic.calendar import WEEKDAYS
from proofreader.arabic.clitics import ARTICLE
from proofreader.core import Gender, Number
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.accusative import TIMES
from proofreader.syntax import Node, Text
from proofreader.syntax.phrases import PREPOSITIONS

THIS = {"هذا": Gender.MASCULINE, "ذلك": Gender.MASCULINE, "هذه": Gender.FEMININE, "تلك": Gender.FEMININE}
"""Demonstratives before a noun in the singular, with its gender."""
_DAYS = frozenset(day if day.startswith(ARTICLE) else ARTICLE + day for day in WEEKDAYS)
_NOUN = 12  # occurrences
_ADJECTIVES = 3


def behind_subject(text: Text, verb: int, gender: Gender) -> int | None:
    """The place behind the definite subject of that gender right behind the verb; None where there is no such subject.

    «هذا المشروع الجديد», «أسعار الخضر الطرية»."""
    at = verb + 1
    if text.after(verb) in THIS:
        if THIS[text.form(at)] is not gender:
            return None
        at += 1
    noun = text.node(at)
    if not text.joined(at) or not _is_subject(noun, gender) or noun.form in TIMES or noun.form in _DAYS:
        return None
    if not noun.has_article:
        at += 1
        annexed = text.node(at)
        if not text.joined(at) or not annexed.has_article or annexed.has_preposition or noun.form in PREPOSITIONS:
            return None
    first = at
    while at - first < _ADJECTIVES and text.node_after(at).has_article and not text.node_after(at).has_preposition:
        at += 1
    return at + 1


def _is_subject(noun: Node, gender: Gender) -> bool:
    if not noun.has_nominals or noun.has_preposition or noun.has_pronoun or noun.is_particle or noun.has_tanwin:
        return False
    if not noun.has_article and (used_as_noun(noun.form) < _NOUN or noun.has_verbs or not noun.is_without_proclitics):
        return False
    # Of «المواطن», «المصالح» one derivation is known with its gender and number, another is not.
    known = [each for each in noun.nominals if each.number is not None]
    numbers, genders = {each.number for each in known}, {each.gender for each in known}
    if numbers == {Number.SINGULAR}:
        # «الطريق» is of either gender.
        return genders == {gender} or (noun.gender is None and noun.has_article and noun.form[-1] != "ة")
    return gender is Gender.FEMININE and numbers == {Number.PLURAL} and {each.human for each in known} == {False}
