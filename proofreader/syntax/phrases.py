"""Noun phrases: a noun, its adjectives, what it is annexed to, and what is coordinated with it."""

from collections.abc import Iterator

from proofreader.arabic.clitics import (
    ARTICLE,
    ARTICLES,
    CONJUNCTIONS,
    forms_of,
)
from proofreader.arabic.word_classes import GOVERNING_THE_GENITIVE
from proofreader.syntax.node import Node
from proofreader.syntax.text import Text

_REACH = 9  # words
_GOVERNING_ARTICLES = tuple(set(ARTICLES) - {conjunction + ARTICLE for conjunction in CONJUNCTIONS})  # بال, لل …
# A particle that opens a clause ends the phrase before it; so does a preposition, which opens another phrase.
BREAKS = frozenset(
    """
    أن إن لأن بأن وأن وإن فإن كأن لكن ولكن حيث إذ إذا لو كما بينما عندما حين قد وقد فقد لقد لم ولم لن ولن لا ولا ما
    وما هو وهو هي وهي هم وهم كان وكان كانت وكانت ليس ليست ثم أو بل إلا حتى كي لكي سوف الذي التي الذين اللذان اللذين
    اللتان اللتين اللواتي اللاتي والذي والتي والذين
    """.split()
)
NOUN_CLAUSE_OPENERS = frozenset(forms_of("أن إن لأن بأن كأن لكن".split(), CONJUNCTIONS))
"""Particles after which a clause begins with its subject."""
PREPOSITIONS = frozenset(forms_of(GOVERNING_THE_GENITIVE, CONJUNCTIONS))
"""What governs the genitive, alone or behind a conjunction."""


def nouns_before(text: Text, at: int) -> Iterator[int]:
    """The nouns that the word at ``at`` may describe, nearest first: back through adjectives, annexation, coordination.

    «مدير المدرسة الجديد»: المدرسة, مدير. Ends at a particle, a preposition, a mark, a word that can only be a verb.
    """
    for back in range(at - 1, max(-1, at - 1 - _REACH), -1):
        if not text.joined(back + 1):
            return
        form = text.form(back)
        if form in BREAKS or form in PREPOSITIONS:
            return
        node = text.node(back)
        if node.is_verb or (node.has_third and not node.has_article and opens_sentence(text, back)):
            return
        yield back
        if has_preposition(node) and not node.has_article:
            return
        if form.startswith(_GOVERNING_ARTICLES):
            return


def opens_sentence(text: Text, at: int) -> bool:
    """Whether a sentence begins here, where a word that may be a verb is one."""
    gap = text.gap(at)
    return gap is None or any(mark in gap for mark in ".؟!")


def is_cut_off(text: Text, first: int) -> bool:
    """Whether a quotation mark or bracket stands before the first word of a phrase, which may begin before it."""
    gap = text.gap(first)
    return gap is not None and any(mark in gap for mark in "\"«»“”()[]'’")


def before_preposition(text: Text, at: int) -> Iterator[int]:
    """The nouns before the preposition that governs the phrase whose first word is at ``at``: المدير of «المدير في
    الشركة»."""
    if text.before(at) in PREPOSITIONS:
        at -= 1
        if text.before(at) == "ما":  # ما قبل التشغيل
            at -= 1
    elif not is_governed(text, at):
        return
    for back in range(at - 1, max(-1, at - 5), -1):
        if not text.joined(back + 1):
            return
        yield back


def is_governed(text: Text, at: int) -> bool:
    """Whether a preposition stands right before the word or is written with it."""
    node = text.node(at)
    if has_preposition(node):
        return True
    return text.before(at) in PREPOSITIONS


def has_preposition(node: Node) -> bool:
    """Whether ب, ل or ك is written with the noun in every reading."""
    return node.has_preposition
