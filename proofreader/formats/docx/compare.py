"""Two versions of a document as one, with the differences as revisions.

Paragraphs are paired by likeness, each part with its counterpart; within a pair, words that differ become changes.
"""

import difflib
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from proofreader.formats.docx.changes import Change, letter_by_letter, minimal
from proofreader.formats.docx.document import Insertion, Marking, WordDocument
from proofreader.formats.docx.paragraph import OBJECT, Refusal
from proofreader.formats.docx.story import Stretch
from proofreader.formats.docx.xml import W, canonical

_ALIKE = 0.4  # share of common words from which two paragraphs are versions of one
_REACH = 30  # paragraphs further on or back in which a counterpart is looked for
_MAX_TRIALS = 2_000_000  # pairs; what would take more was rewritten


class Skipped(NamedTuple):
    """A difference that can't be expressed safely: in positions of the text before."""

    change: Change
    why: Refusal


class Comparison(NamedTuple):
    """The file before with the differences tracked, and those left out."""

    data: bytes
    skipped: list[Skipped]


class _Step(NamedTuple):
    """One paragraph of each, or of one only."""

    old: int | None
    new: int | None


def compare(before: WordDocument, after: WordDocument, how: Marking) -> Comparison:
    """``before`` with revisions that make its text that of ``after``. Raises WriteError for a signed document."""
    changes: list[Change] = []
    insertions: list[Insertion] = []
    skipped: list[Skipped] = []
    joined: list[int] = []
    groups = _groups(after.stretches)
    for key, old in _groups(before.stretches).items():
        new = groups.get(key)
        if new is None:
            continue  # a header or a kind of notes that is no more: it has no place to be deleted from
        last: int | None = None
        kept: int | None = None  # the last one that stays
        for step in _align([s.paragraph.text for s in old], [s.paragraph.text for s in new]):
            if step.old is not None and step.new is not None and _comparable(old[step.old], new[step.new]):
                _words(before, old[step.old], new[step.new].paragraph.text, changes, skipped)
                last = kept = step.old
                continue
            if step.old is not None:
                tail = old[kept : step.old + 1] if kept is not None else []
                if step.old == len(old) - 1 and step.new is None and tail and _can_join(before, tail):
                    changes += _all_words(old[step.old])
                    joined.append(before.stretches.index(tail[0]))
                else:
                    _delete(before, old[step.old], changes, skipped)
                last = step.old
            if step.new is not None:
                _insert(before, old, last, new[step.new].paragraph.text, insertions, skipped)
    for key, new in groups.items():
        if key not in _groups(before.stretches):
            end = len(before.text)
            text = "\n".join(stretch.paragraph.text for stretch in new)
            skipped.append(Skipped(Change(end, end, text), Refusal.EMPTY))
    revised = before.revise(sorted(changes), (), how, insertions, joined)
    return Comparison(revised.data, skipped)


def _groups(stretches: Sequence[Stretch]) -> dict[tuple[str, int], list[Stretch]]:
    """The paragraphs of each part, by the kind of part and its number among them."""
    parts: dict[str, list[Stretch]] = {}
    for stretch in stretches:
        parts.setdefault(stretch.part, []).append(stretch)
    counts: Counter[str] = Counter()
    groups = {}
    for name, members in parts.items():
        kind = "main" if members[0] is stretches[0] else re.sub(r"\d*\.xml$", "", name.rpartition("/")[2])
        groups[kind, counts[kind]] = members
        counts[kind] += 1
    return groups


def _comparable(old: Stretch, new: Stretch) -> bool:
    """Whether words of the old can become those of the new: an empty paragraph has none to take formatting from."""
    return bool(old.paragraph.text) or not new.paragraph.text


def _words(before: WordDocument, stretch: Stretch, new: str, changes: list[Change], skipped: list[Skipped]) -> None:
    for part in minimal(before.text, Change(stretch.start, stretch.end, new)):
        why = _refusal(before, part)
        letters = letter_by_letter(before.text, part) if why else []
        if why is None:
            changes.append(part)
        elif any(_refusal(before, letter) for letter in letters):
            skipped.append(Skipped(part, why))
        else:
            changes += letters


def _refusal(before: WordDocument, change: Change) -> Refusal | None:
    return Refusal.OBJECT if OBJECT in change.text else before.refusal(change)


def _delete(before: WordDocument, stretch: Stretch, changes: list[Change], skipped: list[Skipped]) -> None:
    whole = Change(stretch.start, stretch.end + 1, "")
    if not stretch.paragraph.joined and whole.end <= len(before.text) and before.refusal(whole) is None:
        changes.append(whole)
        return
    # Its mark ends a cell, a section or the document: only the words can go.
    skipped.append(Skipped(whole, Refusal.LINES))
    changes += [words for words in _all_words(stretch) if before.refusal(words) is None]


def _can_join(before: WordDocument, tail: Sequence[Stretch]) -> bool:
    """Whether the last paragraph can go by letting the last one that stays run into its end.

    The mark of the last one stays with its look: it must be that of the other. What is between goes whole.
    """
    first, last = tail[0].paragraph, tail[-1].paragraph
    neighbours = all(
        other.paragraph.element.getnext() is behind.paragraph.element and not other.paragraph.pending
        for other, behind in pairwise(tail)
    )
    if not neighbours or last.barriers or any(piece.lock for piece in last.pieces):
        return False
    whole = all(before.refusal(Change(stretch.start, stretch.end + 1, "")) is None for stretch in tail[1:-1])
    looks = [paragraph.element.find(W + "pPr") for paragraph in (first, last)]
    return whole and len({b"" if look is None else canonical(look) for look in looks}) == 1


def _all_words(stretch: Stretch) -> list[Change]:
    return [Change(stretch.start, stretch.end, "")] if stretch.paragraph.text else []


def _insert(
    before: WordDocument,
    old: Sequence[Stretch],
    last: int | None,
    text: str,
    insertions: list[Insertion],
    skipped: list[Skipped],
) -> None:
    """Adds a paragraph behind the last one of the old ones that was passed, or before the first."""
    following = 0 if last is None else last + 1
    previous = None if last is None else old[last]
    behind = old[following] if following < len(old) else None
    before_it = previous is None or (behind is not None and _depth(behind) < _depth(previous))
    reference = behind if before_it else previous
    assert reference is not None, "a part without paragraphs"
    if OBJECT in text or "\n" in text or "\t" in text or reference.twin is not None:
        skipped.append(Skipped(Change(reference.start, reference.start, text), Refusal.OBJECT))
    else:
        insertions.append(Insertion(before.stretches.index(reference), text, before=before_it))


def _depth(stretch: Stretch) -> int:
    return sum(1 for _ in stretch.paragraph.element.iterancestors())


def _align(old: Sequence[str], new: Sequence[str]) -> Iterator[_Step]:
    for kind, i1, i2, j1, j2 in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            yield from (_Step(i, j) for i, j in zip(range(i1, i2), range(j1, j2), strict=True))
        elif kind == "replace":
            pairs = _pair(old[i1:i2], new[j1:j2])
            if i2 == len(old) and (not pairs or (pairs[-1][0] < i2 - i1 - 1 and pairs[-1][1] < j2 - j1 - 1)):
                # The mark of the last paragraph can't go: its words are replaced.
                pairs.append((i2 - i1 - 1, j2 - j1 - 1))
            i, j = i1, j1
            for a, b in [*pairs, (i2 - i1, j2 - j1)]:
                yield from _between(i, i1 + a, j, j1 + b)
                if i1 + a < i2:
                    yield _Step(i1 + a, j1 + b)
                i, j = i1 + a + 1, j1 + b + 1
        else:
            yield from (_Step(i, None) for i in range(i1, i2))
            yield from (_Step(None, j) for j in range(j1, j2))


def _between(i1: int, i2: int, j1: int, j2: int) -> Iterator[_Step]:
    """Paragraphs that are unlike: as many as before were reworded, else they went and came."""
    if i2 - i1 == j2 - j1:
        yield from (_Step(i, j) for i, j in zip(range(i1, i2), range(j1, j2), strict=True))
    else:
        yield from (_Step(i, None) for i in range(i1, i2))
        yield from (_Step(None, j) for j in range(j1, j2))


def _pair(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Which paragraphs are versions of each other, in order, with the greatest likeness in all.

    Only paragraphs at about the same place are tried: in a text of which every paragraph was touched, all pairs would
    be too many.
    """
    more = len(new) - len(old)
    low, high = min(0, more) - _REACH, max(0, more) + _REACH
    if len(old) * (high - low) > _MAX_TRIALS:
        return []
    first, second = [frozenset(text.split()) for text in old], [frozenset(text.split()) for text in new]
    # best[i][j]: the likeness to be had from paragraph i and j on; outside the reach nothing.
    best: list[dict[int, float]] = [{} for _ in range(len(old) + 1)]
    like: dict[tuple[int, int], float] = {}
    for i in reversed(range(len(old))):
        for j in reversed(range(max(0, i + low), min(len(new), i + high))):
            likeness = _likeness(first[i], second[j])
            value = max(best[i + 1].get(j, 0.0), best[i].get(j + 1, 0.0))
            if likeness >= _ALIKE:
                like[i, j] = likeness
                value = max(value, likeness + best[i + 1].get(j + 1, 0.0))
            best[i][j] = value
    pairs = []
    i = j = 0
    while i < len(old) and j < len(new):
        here = best[i].get(j, 0.0)
        if (i, j) in like and here == like[i, j] + best[i + 1].get(j + 1, 0.0):
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif here == best[i + 1].get(j, 0.0) and j < i + high:
            i += 1
        else:
            j += 1
    return pairs


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    total = len(one) + len(other)
    return 2 * len(one & other) / total if total else 0.0
