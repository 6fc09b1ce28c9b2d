"""Reads how the quotation marks of a paragraph pair.

Straight marks do not show whether they open or close, and writers confuse « with », put the space on the wrong side,
close with a mark of another kind or not at all. So the reading is the cheapest one: every mark is taken as opening or
closing, what speaks against that costs, and a mark left alone costs more. Beam search over the stack of open marks.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from proofreader.arabic.characters import ALPHANUMERIC
from proofreader.arabic.clitics import CONJUNCTION_LETTERS, PREPOSITION_LETTERS
from proofreader.arabic.digits import ALL as ALL_DIGITS
from proofreader.arabic.late import late_re
from proofreader.arabic.letters import TATWEEL
from proofreader.arabic.quotations import GUILLEMET, KIND, MARK

_WORD = late_re(f"[{ALPHANUMERIC}]")
# Paragraphs with quotation marks: rules that see the whole text ask of all of them again after every key.
_PAIRINGS_REMEMBERED = 2_000
_INCH = '"'

# Only closes a clause or a bracket, so a mark before it closes too.
_AFTER_CLOSING = frozenset("،؛؟!:)]}.")
_BEFORE_OPENING = frozenset("([{")
_PROCLITICS = frozenset(CONJUNCTION_LETTERS + PREPOSITION_LETTERS)

_UNPAIRED = 3.0
_OTHER_KIND = 2.0
_WRONG_FORM = 2.5
_CONFUSED_FORM = 0.5  # of one who takes « for » elsewhere in the paragraph, so that the form shows little
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


class Pairing(NamedTuple):
    """``unclosed`` and ``unopened`` are the positions of marks left alone, sorted like ``pairs``."""

    pairs: tuple[Pair, ...]
    unclosed: tuple[int, ...] = ()
    unopened: tuple[int, ...] = ()


_NONE = Pairing(())


class _Mark(NamedTuple):
    at: int
    kind: int
    char: str
    opening: float  # what speaks against taking it as opening
    closing: float


class _Step(NamedTuple):
    """One decision: the marks of these numbers pair; None for the one that is missing. ``before``: the steps before, so
    that many states share them and a step costs the same however many came before it."""

    before: "_Step | None"
    first: int | None
    second: int | None


class _State(NamedTuple):
    cost: float
    open: tuple[int, ...]  # numbers of the marks that are open, the outermost first
    last: _Step | None = None


def _best_first(state: _State) -> tuple[float, tuple[int, ...]]:
    """The order of states; no two have the same marks open."""
    return state.cost, state.open


@lru_cache(_PAIRINGS_REMEMBERED)
def pairing_of(text: str) -> Pairing:
    """How the quotation marks of a paragraph pair."""
    places = [match.start() for match in MARK.finditer(text)]
    if not places or _are_inches(text, places):
        return _NONE
    if plain := _plain(text, places):
        return plain
    wrong = _CONFUSED_FORM if any(_is_confused(text, at) for at in places) else _WRONG_FORM
    return _search(
        [
            _Mark(at, KIND[text[at]], text[at], _against_opening(text, at, wrong), _against_closing(text, at, wrong))
            for at in places
        ]
    )


def stays(text: str, start: int, end: int, right: str) -> bool:
    """Whether the marks pair as before once ``text[start:end]``, which holds none, is ``right``.

    Not in a paragraph of very many pairs, where asking for each would take minutes.
    """
    if len(pairing_of(text).pairs) > _MOST_PAIRS:
        return False
    by = len(right) - (end - start)
    moved = [tuple(at + by if at >= end else at for at in pair[:2]) for pair in pairing_of(text).pairs]
    return moved == [pair[:2] for pair in pairing_of(text[:start] + right + text[end:]).pairs]


def _are_inches(text: str, places: list[int]) -> bool:
    """Whether several marks stand behind numbers and no other does: «عرضها 12" وطولها 8"»."""
    return len(places) > 1 and all(at and text[at] == _INCH and text[at - 1] in ALL_DIGITS for at in places)


def _is_confused(text: str, at: int) -> bool:
    """Whether a closing guillemet stands where none can close: «بـ »كذا«»."""
    return text[at] == "»" and _against_closing(text, at) >= _IMPOSSIBLE - 1


def _against_opening(text: str, at: int, wrong: float = _WRONG_FORM) -> float:
    """What speaks against taking the mark there as one that opens; ``wrong``: what its form costs if it closes."""
    char, before, after = text[at], text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    against = 0.0
    tail = text[at + 1 : at + _WINDOW].lstrip()
    if not tail or (tail[0] in _AFTER_CLOSING and not tail.startswith("..")):
        against += _IMPOSSIBLE
    elif not after or after.isspace():
        against += 1
    if before and not before.isspace() and _WORD.match(before) and not _is_proclitic(text, at, before):
        against += 1
    if char == "»":
        against += wrong
    elif char == "”":
        against += 0.5  # many papers write ”…“ throughout, so the form shows little
    return against


def _against_closing(text: str, at: int, wrong: float = _WRONG_FORM) -> float:
    """What speaks against taking the mark there as one that closes; ``wrong``: what its form costs if it opens."""
    char, before, after = text[at], text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    against = 0.0
    head = text[max(0, at - _WINDOW) : at].rstrip()
    if not head:
        against += _IMPOSSIBLE
    elif head[-1] in _BEFORE_OPENING or head.endswith((" ل" + TATWEEL, " ب" + TATWEEL)):
        against += _IMPOSSIBLE - 1
    elif head[-1] == ":":
        against += 3
    elif not before or before.isspace():
        against += 1
    if before and not before.isspace() and _WORD.match(before) and _is_proclitic(text, at, before):
        against += 4
    if after and not after.isspace() and _WORD.match(after):
        against += 1
    if char == "«":
        against += wrong
    elif char in "“„":
        against += 0.5
    return against


def _is_proclitic(text: str, at: int, before: str) -> bool:
    """Whether the letter before the mark there is all that stands before it: «و«كذا»», or is drawn out: «لـ«كذا»»."""
    return before == TATWEEL or (before in _PROCLITICS and not _WORD.match(text[at - 2 : at - 1] if at > 1 else ""))


def _plain(text: str, places: list[int]) -> Pairing | None:
    """The reading where mark after mark opens and closes, if nothing speaks against it."""
    if len(places) % 2:
        return None
    pairs = []
    for first, second in zip(places[::2], places[1::2], strict=True):
        kind = KIND[text[first]]
        # A guillemet of the right form may have its space on the wrong side, as in French.
        allowed = 1.0 if kind == GUILLEMET else 0.0
        if (
            kind != KIND[text[second]]
            or _against_opening(text, first) > allowed
            or _against_closing(text, second) > allowed
        ):
            return None
        pairs.append(Pair(first, second, True))
    return Pairing(tuple(pairs))


def _search(marks: list[_Mark]) -> Pairing:
    states = [_State(0.0, ())]
    for number, mark in enumerate(marks):
        best: dict[tuple[int, ...], _State] = {}
        for state in states:
            for following in _steps(state, number, mark, marks):
                key = tuple(marks[i].kind for i in following.open)
                if key not in best or following.cost < best[key].cost:
                    best[key] = following
        states = sorted(best.values(), key=_best_first)[:_BEAM]
    last = min(states, key=lambda state: state.cost + _UNPAIRED * len(state.open))
    pairs, unclosed, unopened = _decided(last)
    # With a mark too many a straight one may belong to either neighbour; a guillemet shows which way it looks.
    clean = not (unclosed or unopened)
    return Pairing(
        tuple(
            sorted(
                Pair(first.at, second.at, (clean or first.kind == GUILLEMET) and _agree(first, second))
                for first, second in ((marks[a], marks[b]) for a, b in pairs)
            )
        ),
        tuple(sorted(marks[i].at for i in unclosed)),
        tuple(sorted(marks[i].at for i in unopened)),
    )


def _decided(state: _State) -> tuple[list[tuple[int, int]], list[int], list[int]]:
    """The pairs, the marks that are never closed and those that were never opened, by their numbers."""
    pairs, unclosed, unopened = [], list(state.open), []
    step = state.last
    while step is not None:
        before, first, second = step
        if first is None:
            assert second is not None
            unopened.append(second)
        elif second is None:
            unclosed.append(first)
        else:
            pairs.append((first, second))
        step = before
    return pairs, unclosed, unopened


def _agree(first: _Mark, second: _Mark) -> bool:
    is_right = first.char != "»" and second.char != "«"
    return is_right and first.kind == second.kind and first.opening <= 1 and second.closing <= 1


def _steps(state: _State, number: int, mark: _Mark, marks: list[_Mark]) -> Iterator[_State]:
    """Every way to take the next mark."""
    if len(state.open) < _DEPTH:
        nested = _SAME_KIND_NESTED if any(marks[i].kind == mark.kind for i in state.open) else 0.0
        yield state._replace(cost=state.cost + mark.opening + nested, open=(*state.open, number))
    cost = state.cost + mark.closing
    if not state.open:
        yield _State(cost + _UNPAIRED, (), _Step(state.last, None, number))
    # It closes the innermost open mark, or one further out, which leaves those inside alone.
    for depth in range(len(state.open) - 1, -1, -1):
        partner, inner = state.open[depth], state.open[depth + 1 :]
        step = state.last
        for left in inner:
            step = _Step(step, left, None)
        yield _State(
            cost + _UNPAIRED * len(inner) + (_OTHER_KIND if marks[partner].kind != mark.kind else 0.0),
            state.open[:depth],
            _Step(step, partner, number),
        )
