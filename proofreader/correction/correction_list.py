"""What was corrected, as rows of a list: before, after, the reason of the rule.

Words that several corrections change, in one round or in several, are shown as they stood first and as they stand at
last: what they were in between stands in neither text.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from proofreader.core import Edit, Fix, Issue, Span
from proofreader.core.rule_words import message_of
from proofreader.correction.edits import apply_edits
from proofreader.correction.list_words import list_words
from proofreader.correction.mending import replaced
from proofreader.correction.moves import Moves

_SPACE = "␣"
_GAP = re.compile(r"\s+")
_LONGEST = 120  # code points of a cell


class Correction(NamedTuple):
    """One row of the list."""

    before: str
    after: str
    reason: str


class Pass(NamedTuple):
    """One round: the text before it, and the issues that were mended."""

    text: str
    applied: tuple[Issue, ...]


class Change(NamedTuple):
    """What one issue changed.

    number: of the round in which it was found. span: the whole words it concerns in the text as it was first; place:
    where what became of them stands at last. before, after: those words at first and at last. at_first: the issue as
    one of the text as it was, fixed into what stands there at last.
    """

    number: int
    issue: Issue
    span: Span
    place: Span
    before: str
    after: str
    at_first: Issue


def changes(passes: Sequence[Pass]) -> list[Change]:
    """What each mended issue of all rounds changed, in the order of the text."""
    if not passes:
        return []
    edits = [_edits(applied) for _, applied in passes]
    texts = _texts(passes, edits)
    if texts is None:
        return _unrelated(passes)
    moves = [Moves(made) for made in edits]
    back = [each.back() for each in moves]

    def tracked(number: int, span: Span) -> tuple[Span, Span]:
        """Where a stretch of that round's text was at first, and where it is at last."""
        origin, place = span, moves[number].span(span, grown=True)
        for move in reversed(back[:number]):
            origin = move.span(origin)
        for move in moves[number + 1 :]:
            place = move.span(place)
        return origin, place

    found = []
    for number, (text, applied) in enumerate(passes):
        for issue in applied:
            words, place = tracked(number, _words(text, issue))
            own, mended = tracked(number, _reach(issue))
            at_first = _issue_at(issue, own, texts[-1][slice(*mended)])
            before, after = texts[0][slice(*words)], texts[-1][slice(*place)]
            found.append(Change(number, issue, words, place, before, after, at_first))
    return sorted(found, key=lambda change: (change.span, change.number))


def _texts(passes: Sequence[Pass], edits: Sequence[Sequence[Edit]]) -> list[str] | None:
    """The text before each round and behind the last; None where a document made something else of its edits."""
    try:
        texts = [passes[0].text, *(apply_edits(text, made) for (text, _), made in zip(passes, edits, strict=True))]
    except ValueError:  # overlapping ones, of which a document took what it could
        return None
    return texts if texts[:-1] == [text for text, _ in passes] else None


def _unrelated(passes: Sequence[Pass]) -> list[Change]:
    """The changes where the document made of an issue something else than its fix: each as it was in its round."""
    found = []
    for number, (text, applied) in enumerate(passes):
        for issue in applied:
            words = _words(text, issue)
            old, new = text[slice(*words)], replaced(text, *words, issue.fixes[0].edits)
            start, end = (min(at, len(passes[0].text)) for at in _reach(issue))
            found.append(Change(number, issue, words, words, old, new, _issue_at(issue, Span(start, end), new)))
    return found


def _issue_at(issue: Issue, span: Span, text: str) -> Issue:
    return Issue(issue.rule, issue.category, span, issue.message, (Fix((Edit(span, text),), issue.level),))


def corrections(passes: Sequence[Pass], language: str = "ar") -> list[Correction]:
    """The rows of the list, in the order of the text, with the reasons in that language; what several issues made the
    same words of is one row."""
    rows: dict[tuple[Span, Span | None], list[Change]] = {}
    for change in changes(passes):
        if change.before != change.after:  # what was undone again is no change
            rows.setdefault((change.place, None if change.after else change.span), []).append(change)
    return [_joined(alike, language) for alike in rows.values()]


def _joined(alike: Sequence[Change], language: str) -> Correction:
    """One row of changes that ended in the same words, with the reason of each."""
    widest = max(alike, key=lambda change: change.span.end - change.span.start)
    reasons = dict.fromkeys(_reason(change.issue, language) for change in alike)
    return _row(widest.before, widest.after, list_words(language).join.join(reasons), language)


def correction(text: str, issue: Issue) -> Correction:
    """What the preferred fix of an issue alone changes, by whole words."""
    start, end = _words(text, issue)
    return _row(text[start:end], replaced(text, start, end, issue.fixes[0].edits), _reason(issue, "ar"), "ar")


def row_of(change: Change, language: str = "ar") -> Correction:
    """The row of one change."""
    return _row(change.before, change.after, _reason(change.issue, language), language)


def _row(old: str, new: str, reason: str, language: str) -> Correction:
    if len(old.split()) == len(new.split()) and _gaps(old) != _gaps(new):  # spaces differ: they must be seen
        old, new = (side.strip("\n").replace(" ", _SPACE) for side in (old, new))
    return Correction(_cell(old), _cell(new) or list_words(language).removed, reason)


def _gaps(text: str) -> list[str]:
    return _GAP.findall(text)


def _reason(issue: Issue, language: str) -> str:
    return " ".join(message_of(issue, language).split())


def _edits(applied: Sequence[Issue]) -> list[Edit]:
    return [edit for issue in applied for edit in issue.fixes[0].edits]


def _reach(issue: Issue) -> Span:
    """From the first to the last that the issue and the edits of its preferred fix concern."""
    spans = [issue.span, *(edit.span for edit in issue.fixes[0].edits)]
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def _words(text: str, issue: Issue) -> Span:
    """The whole words that the preferred fix of an issue changes."""
    start, end = _reach(issue)
    return Span(start, end) if "\n" in text[start:end] else Span(*_widened(text, start, end))


def _widened(text: str, start: int, end: int) -> tuple[int, int]:
    """The whole words that the stretch touches; beside a space, those before and behind it too."""
    if text[start : start + 1] == " ":
        start = len(text[:start].rstrip(" "))
    if text[end - 1 : end] == " ":
        end = len(text) - len(text[end:].lstrip(" "))
    while start and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return start, end


def _cell(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST // 2]}…{line[-_LONGEST // 2 :]}"
