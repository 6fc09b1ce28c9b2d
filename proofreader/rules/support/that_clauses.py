"""The words that govern a clause with أن, and what stands before it.

They stand in ``resources/grammar/that_clauses.tsv``, with what editors correct.
"""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from proofreader.arabic.clitics import CONJUNCTIONS
from proofreader.core.resources import resource
from proofreader.rules.support.governed_words import expand

_INITIAL_HAMZA = ("أ", "إ")


class ThatClause(NamedTuple):
    """What a word that governs a clause with أن takes before it.

    lemma        the word
    preposition  what stands before أن; "" for nothing, and إن for the verb of which the clause begins with إن
    wrong        what editors correct: ب for «بأن», أن for أن without its preposition, على for «على أن», إلى for
                 «إلى أن»
    reporter     whether only a source or a newspaper may be its subject
    """

    lemma: str
    preposition: str
    wrong: frozenset[str]
    reporter: bool


@cache
def that_clauses() -> Mapping[str, ThatClause]:
    """Written form, alone or behind و or ف, → what it takes. An initial hamza may be left out, as raw copy does."""
    found: dict[str, ThatClause] = {}
    for line in resource("grammar", "that_clauses.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        words, preposition, wrong, *more = line.split("\t")
        lemma = words.split()[0].split(":")[1]
        entry = ThatClause(lemma, preposition.strip("-"), frozenset(wrong.split()), "reporter" in more)
        for item in words.split():
            kind, word = item.split(":")
            for form in expand(kind, word):
                spellings = (form, "ا" + form[1:]) if form.startswith(_INITIAL_HAMZA) else (form,)
                for spelling in spellings:
                    for clitic in CONJUNCTIONS:
                        found.setdefault(clitic + spelling, entry)
    return found
