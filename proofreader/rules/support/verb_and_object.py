"""Finds the verb whose object an indefinite noun is: «قدم المكتب المسير مشروعا»."""

from proofreader.core import Number
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.accusative import TIMES
from proofreader.rules.support.verbs import KANA_OF_ONE
from proofreader.syntax import Node, Text
from proofreader.syntax.phrases import PREPOSITIONS, has_preposition, opens_sentence
from proofreader.syntax.verbs import OBJECT_FIRST, opens_clause, subject_share, third_singular

_SAYS = frozenset("قال أكد أوضح أضاف ذكر أفاد صرح أعلن كشف اعتبر أشار شدد رأى يقول يؤكد يرى".split())


def is_after_verb_and_subject(text: Text, at: int) -> bool:
    """Whether a definite noun with its adjectives stands right before it, and the verb of that subject before those."""
    for back in range(at - 1, max(-1, at - 6), -1):
        if not text.joined(back + 1):
            return False
        if text.form(back) in PREPOSITIONS and not opens_sentence(text, back):
            return False  # «ثلاثة انفجارات على الأقل سمع»
        node = text.node(back)
        if node.form in ("لكن", "ولكن"):
            return False
        verb = third_singular(node)
        if verb and (node.is_verb or opens_sentence(text, back)):
            return back < at - 1 and _takes(text, back, at)
        if not (node.is_nominal and (node.has_article or node.form.startswith(("ال", "لل")))):
            return False
        if node.has_pronoun and not node.form.startswith("ال"):  # المدعي
            return False
    return False


def _takes(text: Text, at: int, object_at: int) -> bool:
    node, subject = text.node(at), text.node(at + 1)
    readings = third_singular(node)
    base = node.form.lstrip("وف")
    if not any(reading.transitive for reading in readings) or base in _SAYS or node.form in KANA_OF_ONE:
        return False
    if base in OBJECT_FIRST:
        return False
    if subject.form in TIMES or not subject.has_article or has_preposition(subject) or not opens_clause(text, at):
        return False
    are_people = subject.human is True and subject.number is Number.PLURAL and not subject.shows_oblique
    is_open = opens_sentence(text, at) and any(r.number is Number.SINGULAR for r in subject.nominals)  # المدعي
    if not (is_open and subject.gender is None) and not any(reading.gender is subject.gender for reading in readings):
        return False
    if subject.number is not Number.SINGULAR and not are_people and not (is_open and subject.number is None):
        return False
    shares = [share for reading in readings if (share := subject_share(reading)) is not None]
    if not shares:
        return opens_sentence(text, at)
    if opens_sentence(text, at):
        return min(shares) >= 0.6
    return min(shares) >= (0.85 if _may_be_agent(text.node(object_at)) else 0.65)


def _may_be_agent(noun: Node) -> bool:
    """Whether it may rather be a late subject: «زار البيت وفد من النواب»; no verbal noun is one of such verbs."""
    return not noun.may_be_masdar and used_as_noun(noun.form) < 200
