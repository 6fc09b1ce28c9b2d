"""Reads how the quotation marks of a paragraph pair.

Straight marks do not tell whether they open or close, and writers confuse « with », put the space on the wrong side,
close with a mark of another kind or not at all. So the reading is the cheapest one: every mark is taken as opening or
closing, what speaks against that costs, and a mark left alone costs more. Beam search over the stack of open marks.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from proofreader.arabic.letters import TATWEEL
from proofreader.rules.punctuation.chars import ALPHANUMERIC

GUILLEMET, CURLY, STRAIGHT = range(3)
KIND = {"«": GUILLEMET, "»": GUILLEMET, "“": CURLY, "”": CURLY, "„": CURLY, '"': STRAIGHT, "″": STRAIGHT}
MARK = re.compile('[«»“”„″"]')
_WORD = re.compile(f"[{ALPHANUMERIC}]")

# The mark that closes what the first opened, and the one that opens what the first closes.
CLOSING = {"«": "»", "»": "»", "“": "”", "”": "”", "„": "“", '"': '"', "″": '"'}
OPENING = {"»": "«", "«": "«", "”": "“", "“": "“", "„": "„", '"': '"', "″": '"'}

# Only closes a clause or a bracket, so a mark before it closes too.
_AFTER_CLOSING = frozenset("،؛؟!:)]}.")
_BEFORE_OPENING = frozenset("([{")
_PROCLITICS = frozenset("وفبلك")

_LONELY = 3.0
_OTHER_KIND = 2.0
_WRONG_FORM = 2.5
_SAME_KIND_NESTED = 1.5
_IMPOSSIBLE = 6.0
_BEAM = 10
_MOST_PAIRS = 60
_DEPTH = 3
_WINDOW = 40  # how far to look past spaces


class Pair(NamedTuple):
    """Positions of the two marks. ``sure``: the marks look in both directions like what they are taken for."""

    start: int
    end: int
    sure: bool


class Reading(NamedTuple):
    """``unclosed`` and ``unopened`` are the positions of marks left alone, sorted like ``pairs``."""

    pairs: tuple[Pair, ...]
    unclosed: tuple[int, ...] = ()
    unopened: tuple[int, ...] = ()


_NONE = Reading(())


class _Mark(NamedTuple):
    at: int
    kind: int
    opening: float  # what speaks against taking it as opening
    closing: float


class _State(NamedTuple):
    cost: float
    open: tuple[int, ...]  # numbers of the marks that are open, the outermost first
    pairs: tuple[tuple[int, int], ...]
    unclosed: tuple[int, ...]
    unopened: tuple[int, ...]


@lru_cache(maxsize=512)
def read(text: str) -> Reading:
    """How the quotation marks of a paragraph pair."""
    marks = [_weigh(text, match.start()) for match in MARK.finditer(text)]
    if not marks:
        return _NONE
    return _plain(marks) or _search(marks)


def stays(text: str, start: int, end: int, right: str) -> bool:
    """Whether the marks pair as before once ``text[start:end]``, which holds none, is ``right``.

    Not in a paragraph of very many pairs, where asking for each would take minutes.
    """
    if len(read(text).pairs) > _MOST_PAIRS:
        return False
    by = len(right) - (end - start)
    moved = [tuple(at + by if at >= end else at for at in pair[:2]) for pair in read(text).pairs]
    return moved == [pair[:2] for pair in read(text[:start] + right + text[end:]).pairs]


def _weigh(text: str, at: int) -> _Mark:
    char = text[at]
    kind = KIND[char]
    head, tail = text[max(0, at - _WINDOW) : at].rstrip(), text[at + 1 : at + _WINDOW].lstrip()
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    spaced_before, spaced_after = not before or before.isspace(), not after or after.isspace()
    opening = closing = 0.0
    if not tail or (tail[0] in _AFTER_CLOSING and not tail.startswith("..")):
        opening += _IMPOSSIBLE
    elif spaced_after:
        opening += 1
    if not head:
        closing += _IMPOSSIBLE
    elif head[-1] in _BEFORE_OPENING or head.endswith((" ل" + TATWEEL, " ب" + TATWEEL)):
        closing += _IMPOSSIBLE - 1
    elif head[-1] == ":":
        closing += 3
    elif spaced_before:
        closing += 1
    if not spaced_before and _WORD.match(before):
        if before == TATWEEL or (before in _PROCLITICS and not _WORD.match(text[at - 2 : at - 1] if at > 1 else "")):
            closing += 4
        else:
            opening += 1
    if not spaced_after and _WORD.match(after):
        closing += 1
    if kind == GUILLEMET:
        if char == "«":
            closing += _WRONG_FORM
        else:
            opening += _WRONG_FORM
    elif kind == CURLY:
        # Many papers write ”…“ throughout, so the form says little.
        if char == "”":
            opening += 0.5
        else:
            closing += 0.5
    return _Mark(at, kind, opening, closing)


def _plain(marks: list[_Mark]) -> Reading | None:
    """The reading where mark after mark opens and closes, if nothing speaks against it."""
    if len(marks) % 2:
        return None
    pairs = []
    for i in range(0, len(marks), 2):
        first, second = marks[i], marks[i + 1]
        # A guillemet of the right form may have its space on the wrong side, as in French.
        allowed = 1.0 if first.kind == GUILLEMET else 0.0
        if first.kind != second.kind or first.opening > allowed or second.closing > allowed:
            return None
        pairs.append(Pair(first.at, second.at, True))
    return Reading(tuple(pairs))


def _search(marks: list[_Mark]) -> Reading:
    states = [_State(0.0, (), (), (), ())]
    for number, mark in enumerate(marks):
        best: dict[tuple[int, ...], _State] = {}
        for state in states:
            for following in _steps(state, number, mark, marks):
                key = tuple(marks[i].kind for i in following.open)
                if key not in best or following.cost < best[key].cost:
                    best[key] = following
        states = sorted(best.values())[:_BEAM]
    last = min(states, key=lambda state: state.cost + _LONELY * len(state.open))
    # With a mark too many a straight one may belong to either neighbour; a guillemet shows which way it looks.
    clean = not (last.unclosed or last.open or last.unopened)
    pairs = sorted(
        Pair(first.at, second.at, (clean or first.kind == GUILLEMET) and _agree(first, second))
        for first, second in ((marks[a], marks[b]) for a, b in last.pairs)
    )
    return Reading(
        tuple(pairs),
        tuple(sorted(marks[i].at for i in last.unclosed + last.open)),
        tuple(marks[i].at for i in last.unopened),
    )


def _agree(first: _Mark, second: _Mark) -> bool:
    return first.kind == second.kind and first.opening <= 1 and second.closing <= 1


def _steps(state: _State, number: int, mark: _Mark, marks: list[_Mark]) -> Iterator[_State]:
    """Every way to take the next mark."""
    if len(state.open) < _DEPTH:
        nested = _SAME_KIND_NESTED if any(marks[i].kind == mark.kind for i in state.open) else 0.0
        yield state._replace(cost=state.cost + mark.opening + nested, open=(*state.open, number))
    cost = state.cost + mark.closing
    if not state.open:
        yield state._replace(cost=cost + _LONELY, unopened=(*state.unopened, number))
    # It closes the innermost open mark, or one further out, which leaves those inside alone.
    for depth in range(len(state.open) - 1, -1, -1):
        partner, inner = state.open[depth], state.open[depth + 1 :]
        yield _State(
            cost + _LONELY * len(inner) + (_OTHER_KIND if marks[partner].kind != mark.kind else 0.0),
            state.open[:depth],
            (*state.pairs, (partner, number)),
            state.unclosed + inner,
            state.unopened,
        )
