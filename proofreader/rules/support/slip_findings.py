"""Turns the choices of the speller into findings, for the rules that each explain one slip."""

from collections.abc import Callable, Iterator

from proofreader.arabic import respell
from proofreader.core import Document, Finding, Fix, Level, Lexicon
from proofreader.spelling.choice import Choice, choices
from proofreader.spelling.slips import Slip
from proofreader.spelling.trust import level

# How far behind the best a candidate may be (natural log) and still be offered.
_WORTH_OFFERING = 8.0


def finder(*slips: Slip) -> Callable[[Document, Lexicon], Iterator[Finding]]:
    """A check that reports the words whose best candidate differs by one of these slips."""

    def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
        for choice in choices(document, lexicon):
            if choice.best.slip in slips and (surest := level(choice)) is not Level.NOTE:
                yield finding(choice, surest)

    return check


def finding(choice: Choice, surest: Level) -> Finding:
    """The finding of a choice; only the first fix may be as sure as ``surest``, the others are offers."""
    word = choice.word
    best = choice.ranked[0][1]
    fixes = tuple(
        Fix.replace(
            word.start, word.end, respell(word.text, candidate.text), surest if rank == 0 else min(surest, Level.LIKELY)
        )
        for rank, (candidate, score) in enumerate(choice.ranked)
        if best - score <= _WORTH_OFFERING
    )
    return Finding(word.span, fixes, _reason(choice))


def _reason(choice: Choice) -> str:
    """What decided between إن and أن, in words; empty for all other choices."""
    if choice.odds is None or choice.odds.reason is None:
        return ""
    return f"بعد «{choice.odds.reason.word}» تأتي «{choice.best.text}»"
