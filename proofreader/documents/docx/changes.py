"""Changes of a text in positions of the original, however many passes it took to find them."""

import difflib
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

import regex

from proofreader.arabic.late import late_regex

_TOKEN = late_regex(r"[\p{L}\p{M}\p{N}_\u0640\u200c\u200d]+|.", regex.DOTALL)
_SPACED = late_regex(_TOKEN.pattern.replace("|.", "\\s*|.\\s*"), regex.DOTALL)
_WORD_CHARACTER = late_regex(r"[\p{L}\p{M}\p{N}_\u0640\u200c\u200d]")


class Reason(NamedTuple):
    """Why something was changed or remarked on: one line, then the explanation (may be empty)."""

    summary: str
    rationale: str = ""


class Change(NamedTuple):
    """``original[start:end]`` becomes ``text``; code points.

    order: among what comes to the same place. emptied: with the text of the paragraph goes all that stands in it.
    """

    start: int
    end: int
    text: str
    reasons: tuple[Reason, ...] = ()
    order: int = 0
    emptied: bool = False


class Remark(NamedTuple):
    """A comment on ``original[start:end]`` that changes nothing."""

    start: int
    end: int
    reasons: tuple[Reason, ...]


def apply_changes(text: str, changes: Iterable[Change]) -> str:
    """The text after these changes, which are sorted and apart."""
    pieces: list[str] = []
    at = 0
    for change in changes:
        pieces += (text[at : change.start], change.text)
        at = change.end
    return "".join([*pieces, text[at:]])


def rebase(original: str, changes: Sequence[Change], new: Change) -> tuple[int, int, Change]:
    """Expresses ``new``, in positions of the text after ``changes``, in positions of the original.

    Returns ``(first, last, change)``: ``changes[first:last]`` must give way to ``change``, which does their work too.
    """
    shift = 0  # from the original to the changed text, before the change looked at
    first = last = len(changes)
    for index, change in enumerate(changes):
        start, end = change.start + shift, change.start + shift + len(change.text)
        # Two that only touch stay two, unless one is empty on a side: their order would be lost.
        apart = min(end - start, new.end - new.start, change.end - change.start) > 0
        if start > new.end or (apart and start == new.end):
            first = min(first, index)
            last = index
            break
        if end > new.start or (end == new.start and not apart):
            first = min(first, index)
        shift += len(change.text) - (change.end - change.start)
    merged = changes[first:last]
    if not merged:
        shift = sum(len(change.text) - (change.end - change.start) for change in changes[:first])
        return first, first, Change(new.start - shift, new.end - shift, new.text, new.reasons)
    shift = sum(len(change.text) - (change.end - change.start) for change in changes[:first])
    shift_behind = shift + sum(len(change.text) - (change.end - change.start) for change in merged)
    start = min(merged[0].start, new.start - shift)
    end = max(merged[-1].end, new.end - shift_behind)
    inside = [Change(c.start - start, c.end - start, c.text) for c in merged]
    patched = apply_changes(original[start:end], inside)
    before, behind = new.start - (start + shift), new.end - (start + shift)
    text = patched[:before] + new.text + patched[behind:]
    reasons = tuple(dict.fromkeys([*(reason for change in merged for reason in change.reasons), *new.reasons]))
    return first, last, Change(start, end, text, reasons)


def minimal(text: str, change: Change) -> list[Change]:
    """The same change as the words and marks that really differ, or the spaces where only those do."""
    old = text[change.start : change.end]
    # Words take the space behind them along: spaces of their own would match at random.
    first, second = _SPACED.findall(old), _SPACED.findall(change.text)
    at = [change.start]
    for token in first:
        at.append(at[-1] + len(token))
    found = []
    for kind, i1, i2, j1, j2 in difflib.SequenceMatcher(None, first, second, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        if i2 - i1 == j2 - j1:  # word for word
            pairs = [(i, i + 1, second[j]) for i, j in zip(range(i1, i2), range(j1, j2), strict=True)]
        else:
            pairs = [(i1, i2, "".join(second[j1:j2]))]
        for start, end, new in pairs:
            part = _trimmed(text, Change(at[start], at[end], new, change.reasons))
            found += _spaces_only(text, part) or ([part] if part.start < part.end or part.text else [])
    return found


def _trimmed(text: str, change: Change) -> Change:
    """The change without the words, marks and spaces at its ends that stay."""
    old, new = _TOKEN.findall(text[change.start : change.end]), _TOKEN.findall(change.text)
    start, end = change.start, change.end
    while old and new and old[-1] == new[-1]:
        end -= len(old.pop())
        new.pop()
    while old and new and old[0] == new[0]:
        start += len(old.pop(0))
        new.pop(0)
    return Change(start, end, "".join(new), change.reasons)


def _spaces_only(text: str, change: Change) -> list[Change]:
    old = text[change.start : change.end]
    if not old or not change.text or "".join(old.split()) != "".join(change.text.split()):
        return []
    return letter_by_letter(text, change)


def letter_by_letter(text: str, change: Change) -> list[Change]:
    """The same change as the characters that differ."""
    old = text[change.start : change.end]
    matcher = difflib.SequenceMatcher(None, old, change.text, autojunk=False)
    return [
        Change(change.start + i1, change.start + i2, change.text[j1:j2], change.reasons)
        for kind, i1, i2, j1, j2 in matcher.get_opcodes()
        if kind != "equal"
    ]


Allowed = Callable[[Change, Sequence[Change]], bool]


def whole_words(text: str, changes: Sequence[Change], allowed: Allowed) -> list[Change]:
    """The changes with those inside a word widened to the word; touching ones become one.

    ``allowed`` is asked about the wide one and the narrow ones that it would stand for.

    A reader of revisions wants to see the word that was and the word that is, not a letter.
    """
    clusters: list[tuple[int, int, list[Change]]] = []
    for change in changes:
        wide = widen(text, change)
        start, end, members = wide.start, wide.end, [change]
        while clusters and clusters[-1][1] >= start:
            before = clusters.pop()
            start, end, members = min(start, before[0]), max(end, before[1]), before[2] + members
        clusters.append((start, end, members))
    return [change for cluster in clusters for change in _merge(text, *cluster, allowed)]


def widen(text: str, change: Change) -> Change:
    """The change of the whole word, where it is one inside a word; not where only space comes or goes."""
    start, end = change.start, change.end
    if not (text[start:end] + change.text).strip():
        return change
    while 0 < start < len(text) and _in_word(text, start):
        start -= 1
    while 0 < end < len(text) and _in_word(text, end):
        end += 1
    return Change(start, end, text[start : change.start] + change.text + text[change.end : end], change.reasons)


def _in_word(text: str, at: int) -> bool:
    return bool(_WORD_CHARACTER.match(text[at - 1]) and _WORD_CHARACTER.match(text[at]))


def _merge(text: str, start: int, end: int, cluster: list[Change], allowed: Allowed) -> list[Change]:
    inside = [Change(c.start - start, c.end - start, c.text) for c in cluster]
    reasons = tuple(dict.fromkeys(reason for change in cluster for reason in change.reasons))
    whole = Change(start, end, apply_changes(text[start:end], inside), reasons)
    return [whole] if allowed(whole, cluster) else cluster


def cut(text: str, change: Change, places: Sequence[int]) -> list[Change]:
    """The same change in parts that do not run over these places, which lie within it, in order.

    Each new letter goes to the part in which the old one stands that it is aligned with; a new word is not cut.
    """
    bounds = [change.start, *places, change.end]
    new = [""] * (len(bounds) - 1)
    for at, piece in _aligned(text[change.start : change.end], change.text, {place - change.start for place in places}):
        new[bisect_right(bounds, change.start + at, hi=len(bounds) - 1) - 1] += piece
    parts = [Change(start, end, piece) for (start, end), piece in zip(pairwise(bounds), new, strict=True)]
    parts = [part for part in parts if text[part.start : part.end] != part.text]
    return [part._replace(reasons=() if number else change.reasons) for number, part in enumerate(parts)]


def _aligned(old: str, new: str, places: Collection[int]) -> Iterator[tuple[int, str]]:
    """The words of the new text, or the letters of those that were cut up, with the place in the old one of each."""
    first, second = _SPACED.findall(old), _SPACED.findall(new)
    at = [0, *accumulate(map(len, first))]
    for kind, i1, i2, j1, j2 in difflib.SequenceMatcher(None, first, second, autojunk=False).get_opcodes():
        for offset in range(j2 - j1):
            word = second[j1 + offset]
            index = max(0, i1 - 1) if kind == "insert" else min(i1 + offset, i2 - 1)
            start, end = at[index], at[index + 1]
            if i2 - i1 == j2 - j1 and any(start < place < end for place in places):
                for letter, source in zip(word, owners(first[index], word), strict=True):
                    yield start + source, letter
            else:
                yield start, word


def kept(change: Change, parts: Sequence[Change]) -> Iterator[tuple[int, int]]:
    """The old place and the new one, from the start of the change, of each character that its parts leave alone."""
    shift = 0
    at = change.start
    for part in [*parts, Change(change.end, change.end, "")]:
        yield from ((old - change.start, old - change.start + shift) for old in range(at, part.start))
        shift += len(part.text) - (part.end - part.start)
        at = part.end


def owners(old: str, new: str) -> list[int]:
    """For every character of ``new`` the index of the one of ``old`` whose formatting it takes. ``old`` isn't empty."""
    found: list[int] = []
    for kind, i1, i2, j1, j2 in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        for offset in range(j2 - j1):
            if kind == "insert":
                found.append(max(0, i1 - 1))
            else:
                found.append(min(i1 + offset, i2 - 1))
    return found
