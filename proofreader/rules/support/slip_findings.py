"""Turns the decisions of the speller into findings, for the rules that each explain one slip."""

from collections.abc import Callable, Iterator

from proofreader.arabic import bare, respell
from proofreader.arabic.late import late_re
from proofreader.core import Document, Finding, Fix, Level, Lexicon
from proofreader.spelling.decision import Decision
from proofreader.spelling.of_document import decisions
from proofreader.spelling.slips import Slip
from proofreader.spelling.trust import level

# How far behind the best a candidate may be (natural log) and still be offered.
_WORTH_OFFERING = 8.0
# Vowel marks with which the last letter is an alef, or a ya.
_ALEF_SOUND = late_re("[\u064b\u064e\u0670]\u0651?ى|ى[\u064b\u0670]")
_YA_SOUND = late_re("\u0650ي|ي[\u0650-\u0652]")
# Stems of two right spellings that differ in the hamza alone.
_TWO_SPELLINGS = (("أفريق", "إفريق"), ("أميرك", "أمريك"))


def finder(*slips: Slip) -> Callable[[Document, Lexicon], Iterator[Finding]]:
    """A check that reports the words whose best candidate differs by one of these slips."""

    def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
        for decision in decisions(document, lexicon):
            if decision.best.slip not in slips or _is_as_right(decision) or _is_vowelled(decision):
                continue
            if (surest := level(decision)) is not Level.NOTE:
                yield finding(_as_the_house_writes(decision, document), surest)

    return check


def _is_as_right(decision: Decision) -> bool:
    """Whether the word is written in one of two right spellings, and the decision is for the other: «وإفريقي»."""
    written, best = bare(decision.word.text), decision.best.text
    return any(written != best and written.replace(*pair) == best.replace(*pair) for pair in _TWO_SPELLINGS)


def _is_vowelled(decision: Decision) -> bool:
    """Whether a vowel mark before the last letter says that it is as it was meant: «يعانَى», «عليِّ»."""
    match decision.best.slip:
        case Slip.YA_WITHOUT_DOTS:
            return _ALEF_SOUND.search(decision.word.text) is not None
        case Slip.MAQSURA_WITH_DOTS:
            return _YA_SOUND.search(decision.word.text) is not None
        case _:
            return False


def _as_the_house_writes(decision: Decision, document: Document) -> Decision:
    """The decision with the spelling first that the text itself or else the house prefers, of two that are right:
    «افريقيا» is «إفريقيا» in Morocco and «أفريقيا» in Egypt."""
    best = decision.best.text
    for stem in _TWO_SPELLINGS:
        for written, right in (stem, stem[::-1]):
            other = best.replace(written, right)
            if written not in best or all(candidate.text != other for candidate, _ in decision.ranked):
                continue
            if not _prefers(document, right, written):
                return decision
            top = decision.ranked[0][1]
            first = [(candidate, top) for candidate, _ in decision.ranked if candidate.text == other]
            return decision._replace(ranked=(*first, *(pair for pair in decision.ranked if pair[0].text != other)))
    return decision


def _prefers(document: Document, stem: str, other: str) -> bool:
    """Whether the text writes the stem and not the other, or neither and the house does."""
    has_stem, has_other = (any(text in form for form in document.forms) for text in (stem, other))
    if has_stem or has_other:
        return has_stem and not has_other
    return any(stem in wanted for wanted in document.profile.spellings.values())


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
