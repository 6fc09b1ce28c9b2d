"""Finds the faulty runs of spaces in a paragraph and gives each to one rule, so that no two mend the same space."""

from collections.abc import Callable, Iterator
from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple

from proofreader.arabic.characters import ALPHANUMERIC, ARABIC_END, LATIN, SPACE
from proofreader.arabic.clitics import CONJUNCTION, PREPOSITION
from proofreader.arabic.late import alternation, late_re
from proofreader.arabic.letters import SPACES, TATWEEL
from proofreader.arabic.quotations import MARKS as QUOTATION_MARKS
from proofreader.arabic.sentences import STOPS
from proofreader.arabic.word_classes import NET_ENDINGS
from proofreader.core import Document, Finding, Fix, Level, Lexicon, Span
from proofreader.rules.support import bracket_pairs as brackets
from proofreader.rules.support import quote_pairs as quotes
from proofreader.rules.support.conditions import has_gap


class SpaceFault(Enum):
    """What is wrong with a run of spaces."""

    BLANK = auto()
    START = auto()
    END = auto()
    IN_BRACKETS = auto()
    IN_QUOTES = auto()
    BEFORE_MARK = auto()
    AFTER_PROCLITIC = auto()
    AFTER_TATWEEL = auto()
    DOUBLED = auto()
    NO_BREAK = auto()


class FaultySpace(NamedTuple):
    """``text[start:end]`` should be ``right``; ``shown`` is how far to underline."""

    start: int
    end: int
    fault: SpaceFault
    right: str
    level: Level
    shown: Span


# Spaces other than the ordinary one and the tab: no-break, thin, ideographic …
_SPECIAL = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
# One pass in C over all spaces; it stops only where there may be a fault.
_SUSPECT = late_re(
    rf"{SPACE}+(?:(?=[،؛؟!.:)\]}}])|(?<={SPACE}{SPACE})|(?<=[{_SPECIAL}])|\Z|(?<=\A{SPACE})|(?<=[(\[{{]{SPACE}))"
)
# What every text with a wrong space has, if it neither begins nor ends with one: marks that pair, an unusual space, or
# one of these.
_PAIRING = frozenset(QUOTATION_MARKS)
_UNUSUAL_SPACE = late_re(f"(?![ \n])[{SPACES}]")
_FAULTY = ("  ", *(f" {mark}" for mark in "،؛؟!.:)]}"), *(f"{mark} " for mark in "([{"))
_OPENED = frozenset("([{")
_SENTENCE_ENDS = frozenset(STOPS + ":؛\"'»”)]")
_CLOSED = frozenset(")]}")
_ARABIC_MARKS = frozenset("،؛؟")
_LATIN = late_re(f"[{LATIN}]")
# «كذا .كوم», «.NET», « .5» and an ellipsis: this stop ends no sentence.
_NO_STOP = late_re(rf"\.(?:[.…\d{LATIN}]|\s\.\s\.|(?:{alternation(NET_ENDINGS)})(?![{ARABIC_END}]))")
# «و «كذا»», «لـ «كذا»», «ب «كذا»»: a clitic apart from the quotation it belongs to.
_PROCLITIC = late_re(rf"(?<![{ALPHANUMERIC}])({CONJUNCTION}|{CONJUNCTION}?{PREPOSITION}(?P<joined>{TATWEEL}*))\Z")


@lru_cache(maxsize=256)
def faulty_spaces(text: str) -> tuple[FaultySpace, ...]:
    """The faulty runs of spaces of one paragraph, sorted."""
    found: dict[int, FaultySpace] = {}
    bracket_edges = (
        {edge for pair in brackets.pairing_of(text).pairs for edge in pair[:2]} if _has_bracket(text) else set()
    )
    pairing = quotes.pairing_of(text)
    for pair in pairing.pairs:
        _inside(text, pair, found)
    for at in pairing.unopened:
        _before_closing(text, at, found)
    for match in _SUSPECT.finditer(text) if _is_suspect(text) else ():
        start, end = match.span()
        if start not in found and (space := _classify(text, start, end, bracket_edges)):
            found[start] = space
    return tuple(sorted(found.values(), key=lambda space: space.start))


def _is_suspect(text: str) -> bool:
    """Whether a space may be wrong: a look at the whole text, which costs less than one at each space."""
    return (
        text.startswith(" ")
        or text.endswith(" ")
        or any(fault in text for fault in _FAULTY)
        or _UNUSUAL_SPACE.search(text) is not None
    )


def _has_bracket(text: str) -> bool:
    return "(" in text or "[" in text or "{" in text


def _inside(text: str, pair: quotes.Pair, found: dict[int, FaultySpace]) -> None:
    """The spaces that touch a pair of quotation marks from inside, and those between «و» and the opening mark."""
    level = Level.CERTAIN if pair.sure else Level.LIKELY
    first = pair.start + 1
    while first < pair.end and text[first].isspace():
        first += 1
    if first == pair.end:  # nothing between the marks
        return
    last = pair.end
    while text[last - 1].isspace():
        last -= 1
    if first > pair.start + 1 and _safe(text, pair, pair.start + 1, first):
        inside, shown = pair.start + 1, Span(pair.start, first)
        found[inside] = FaultySpace(inside, first, SpaceFault.IN_QUOTES, "", level, shown)
    if last < pair.end and _safe(text, pair, last, pair.end):
        found[last] = FaultySpace(last, pair.end, SpaceFault.IN_QUOTES, "", level, Span(last, pair.end + 1))
    before = pair.start
    while before and text[before - 1].isspace():
        before -= 1
    if before == pair.start or not _safe(text, pair, before, pair.start):
        return
    if clitic := _PROCLITIC.search(text, max(0, before - 5), before):
        fault, right = SpaceFault.AFTER_PROCLITIC, ""
        if clitic["joined"] is not None:
            level, right = Level.LIKELY, "" if clitic["joined"] else TATWEEL
            # «لـ «كذا»» with an ordinary space is the custom of some papers; «لـ « كذا »» is French spacing.
            if clitic["joined"] and pair.sure and text[before : pair.start] == " " and first == pair.start + 1:
                fault = SpaceFault.AFTER_TATWEEL
        shown = Span(clitic.start(), pair.start + 1)
        found[before] = FaultySpace(before, pair.start, fault, right, level, shown)


def _safe(text: str, pair: quotes.Pair, start: int, end: int) -> bool:
    """Whether the marks pair as before without these spaces."""
    return pair.sure or quotes.stays(text, start, end, "")


def _before_closing(text: str, at: int, found: dict[int, FaultySpace]) -> None:
    """The spaces before a mark that closes a quotation begun in an earlier paragraph."""
    start = at
    while start and text[start - 1].isspace():
        start -= 1
    if 0 < start < at and text[at + 1 : at + 2] in ("", ".", "،", "؛", "؟", "!", ":"):
        found[start] = FaultySpace(start, at, SpaceFault.IN_QUOTES, "", Level.CERTAIN, Span(start, at + 1))


def _classify(text: str, start: int, end: int, edges: set[int]) -> FaultySpace | None:
    spaces, shown = text[start:end], Span(start, end)
    if end == len(text):
        # A space at the end of a line that ends no sentence may be all that a line break has left of «في \nإطار».
        level = Level.CERTAIN if start == 0 or text[start - 1] in _SENTENCE_ENDS else Level.LIKELY
        return FaultySpace(start, end, SpaceFault.END if start else SpaceFault.BLANK, "", level, shown)
    if start == 0:
        return FaultySpace(start, end, SpaceFault.START, "", Level.CERTAIN, shown)
    before, after = text[start - 1], text[end]
    if (before in _OPENED and start - 1 in edges) or (after in _CLOSED and end in edges):
        if not (before in _OPENED and after in _CLOSED):
            shown = Span(start - 1, end) if before in _OPENED else Span(start, end + 1)
            return FaultySpace(start, end, SpaceFault.IN_BRACKETS, "", Level.CERTAIN, shown)
    elif _ends_clause(text, before, end):
        return FaultySpace(start, end, SpaceFault.BEFORE_MARK, "", Level.CERTAIN, Span(start, end + 1))
    if end - start > 1:
        return FaultySpace(start, end, SpaceFault.DOUBLED, " ", Level.CERTAIN, shown)
    # Between digits the no-break space groups thousands.
    if spaces not in " \t" and not (before.isdigit() and after.isdigit()):
        # Beside a quotation mark without its pair the mark may be what is wrong.
        level = Level.LIKELY if before in _PAIRING or after in _PAIRING else Level.CERTAIN
        return FaultySpace(start, end, SpaceFault.NO_BREAK, " ", level, shown)
    return None


def _ends_clause(text: str, before: str, at: int) -> bool:
    """Whether the mark at ``at`` belongs to the word before the space."""
    mark = text[at]
    if mark not in "،؛؟!.:" or before == mark:  # a doubled mark is another fault
        return False
    if mark in _ARABIC_MARKS:
        return True
    after = text[at + 1 : at + 8].lstrip()[:1]
    if mark == "." and (_NO_STOP.match(text, at) or before in ".…"):
        return False
    if mark == ":" and ((before.isdigit() and after.isdigit()) or text[at + 1 : at + 2] in ("(", ")", "-")):
        return False
    if before in "-–/*•" or text[at + 1 : at + 2] in ("/", "="):
        return False
    # In a stretch of Latin the writer's habits are those of another language.
    return not (_LATIN.match(before) and _LATIN.match(after))


_may_be_wrong_in_gap = has_gap(
    rf"\A\n | \n\Z|  | [،؛؟!.:)\]}}]|[(\[{{] |(?![ \n])[{SPACES}]"  # ``_is_suspect``, between two words
)


def has_faulty_space(document: Document, lexicon: Lexicon) -> bool:
    """The condition of these rules: whether there is a faulty space at all."""
    if document.characters.isdisjoint(_PAIRING) and not _may_be_wrong_in_gap(document, lexicon):
        return False
    return bool(faulty_spaces(document.text))


def check_for(fault: SpaceFault) -> Callable[[Document, Lexicon], Iterator[Finding]]:
    """The check of the rule that owns these runs."""

    def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
        for space in faulty_spaces(document.text):
            if space.fault is fault:
                yield Finding(space.shown, (Fix.replace(space.start, space.end, space.right, space.level),))

    return check
