"""Relative clauses: what a relative may stand for, and which pronoun of its clause answers it."""

from collections.abc import Iterator

from proofreader.arabic.clitics import PRONOUNS, THIRD_PERSON
from proofreader.arabic.word_classes import RELATIVES
from proofreader.syntax import Node, Text
from proofreader.syntax.agreement import Agreement, asked_of
from proofreader.syntax.numerals import DEFINITE_UNITS
from proofreader.syntax.phrases import nouns_before

ANSWERS = {"الذي": "ه", "التي": "ها", "الذين": "هم"}
"""Relative → the pronoun of its clause that answers it."""
AGREEMENTS = {form: Agreement(RELATIVES[form].gender, RELATIVES[form].number) for form in ANSWERS}
_PREPOSITIONS = (
    *("إلي", "علي", "لدي", "من", "عن", "في", "ب", "ل", "حول", "بين", "ضد", "عند", "مع"),
    *("فوق", "تحت", "أمام", "خلف", "داخل", "خارج", "قرب", "وراء", "ضمن", "خلال", "قبل", "بعد", "وسط", "دون"),
)
INFLECTED = {stem + pronoun: (stem, pronoun) for stem in _PREPOSITIONS for pronoun in THIRD_PERSON}
"""A preposition with a pronoun of the third person → the two."""
_SAME = frozenset("نفس ذات عين كل جميع".split())
# Verbs of two objects, one of which the noun of the clause may be: «الثقة التي منحه الملك».
_OF_TWO_OBJECTS = tuple("منح عطى عطا عطي هدى هدا هدي سلم وهب هب ولى ولا ولي كسب وعد جعل سمى سما سمي".split())
_PERSONS = ("ي", "ت", "ن", "أ")  # the first letters of imperfects; hamza also opens the fourth form
_MARKS = ".،؛؟!:"


def antecedents(text: Text, at: int) -> Iterator[int]:
    """The nouns that the relative at ``at`` may stand for, nearest first: what its noun describes or is annexed to, but
    not the subject before an object, as الوالي in «سلم الوالي الجوائز التي»."""
    for place in nouns_before(text, at):
        yield place
        node, before = text.node(place), text.node(place - 1) if place else None
        if before is None or not (node.has_article and before.has_article) or node.form.startswith("و"):
            continue
        if not node.may_describe:
            return


def has_two_objects(form: str) -> bool:
    """Whether the verb may have another object beside the pronoun written with it: «منحه», «سيعطيها»."""
    stem = form[1:] if form.startswith("س") and form[1:].startswith(_PERSONS) else form
    return (stem[1:] if stem.startswith(_PERSONS) else stem).startswith(_OF_TWO_OBJECTS)


def may_be_meant(noun: Node, pronoun: str, relative: str) -> bool:
    """Whether the pronoun may stand for the noun and the relative may not: then the slip may be in the relative."""
    shown = PRONOUNS[pronoun]
    asked = asked_of(noun)
    if noun.stem in _SAME or noun.form in DEFINITE_UNITS or any(one.fits(AGREEMENTS[relative]) for one in asked):
        return False
    return any(one.fits(Agreement(shown.gender, shown.number)) for one in asked)


def is_answered(text: Text, at: int, relative: str, reach: int) -> bool:
    """Whether a pronoun behind the word at ``at`` answers the relative, in the same clause and at most ``reach`` words
    on."""
    right = ANSWERS[relative]
    for place in range(at + 1, min(len(text.forms), at + 1 + reach)):
        gap, form = text.gap(place), text.form(place)
        if gap is None or any(mark in gap for mark in _MARKS):
            return False
        if form.endswith(right) and (form in INFLECTED or any(r.pronoun == right for r in text.node(place).readings)):
            return True
    return False
