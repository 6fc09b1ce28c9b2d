"""What rules say in the language in use. Rules are written in Arabic; ``resources/locale/en/rules.tsv`` has a name
and a reason in one line for each. In French, as in Arabic, the rule's own words stand: who corrects Arabic in a French
program reads Arabic, and not always English; there is no French table.

References are titles of Arabic books, guides and decisions, in any language. What is written into an article's document
(comments, tracked changes, a list of changes at its end) is Arabic, as the article is.

What a rule says of one place quotes the words in question: these stay, behind the English name.
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from proofreader.core.i18n import language_in_use
from proofreader.core.issue import Issue
from proofreader.core.resources import resource
from proofreader.core.rule import Rule

_QUOTED = re.compile("«[^»]+»")
_MOST_QUOTED = 3
_OWN = "newsroom-"  # what a newsroom says in its own rules is said as it wrote it


class RuleWords(NamedTuple):
    """The name of a rule and its reason."""

    name: str
    reason: str


@cache
def english() -> dict[str, RuleWords]:
    """The English words of every rule that comes with the program, by its id."""
    found = {}
    with resource("locale", "en", "rules.tsv").open(encoding="utf-8") as lines:
        for line in lines:
            rule, name, reason = line.rstrip("\n").split("\t")
            found[rule] = RuleWords(name, reason)
    return found


def _words(rule: str, language: str) -> RuleWords | None:
    return english().get(rule) if (language or language_in_use()) == "en" else None


def message_of(issue: Issue, language: str = "") -> str:
    """What the issue says, in that language or the one in use."""
    return message_in(issue.rule, issue.message, language)


def message_in(rule: str, message: str, language: str = "") -> str:
    """What a rule said in Arabic, in that language or the one in use."""
    words = None if rule.startswith(_OWN) else _words(rule, language)
    if words is None:
        return message
    quoted = [each for each in dict.fromkeys(_QUOTED.findall(message)) if each not in words.name]
    return f"{words.name}: {', '.join(quoted[:_MOST_QUOTED])}" if quoted else words.name


def texts_of(rule: str, told: Mapping[str, str], language: str = "") -> Mapping[str, str]:
    """What is told of a rule (``summary``, ``rationale``, ``reference``), in that language or the one in use."""
    words = _words(rule, language)
    return {**told, "summary": words.name, "rationale": words.reason} if words else told


def summary_of(rule: Rule, language: str = "") -> str:
    """The name of the rule, in that language or the one in use."""
    words = _words(rule.id, language)
    return words.name if words else rule.summary


def rationale_of(rule: Rule, language: str = "") -> str:
    """Why the rule is one, in that language or the one in use."""
    words = _words(rule.id, language)
    return words.reason if words else rule.rationale
