"""Turns the decisions of the speller into findings, for the rules that each explain one slip."""

from collections.abc import Callable, Iterator

from proofreader.arabic import respell
from proofreader.core import Document, Finding, Fix, Level, Lexicon
from proofreader.spelling.decision import Decision
from proofreader.spelling.of_document import decisions
from proofreader.spelling.slips import Slip
from proofreader.spelling.trust import level

# How far behind the best a candidate may be (natural log) and still be offered.
_WORTH_OFFERING = 8.0


def finder(*slips: Slip) -> Callable[[Document, Lexicon], Iterator[Finding]]:
    """A check that reports the words whose best candidate differs by one of these slips."""

    def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
        for decision in decisions(document, lexicon):
            if decision.best.slip in slips and (surest := level(decision)) is not Level.NOTE:
                yield finding(decision, surest)

    return check


def finding(decision: Decision, surest: Level) -> Finding:
    """The finding of a decision; only the first fix may be as sure as ``surest``, the others are offers."""
    word = decision.word
    best = decision.ranked[0][1]
    fixes = tuple(
        Fix.replace(
            word.start, word.end, respell(word.text, candidate.text), surest if rank == 0 else min(surest, Level.LIKELY)
        )
        for rank, (candidate, score) in enumerate(decision.ranked)
        if best - score <= _WORTH_OFFERING
    )
    return Finding(word.span, fixes, _reason(decision))


def _reason(decision: Decision) -> str:
    """What decided between إن and أن, in words; empty for all other choices."""
    if decision.odds is None or decision.odds.reason is None:
        return ""
    return f"بعد «{decision.odds.reason.word}» تأتي «{decision.best.text}»"
