"""What is searched for in an article, and where it is. No widgets; positions are code points.

Letters can be compared without their vowel marks and without what writers often confuse. The search then runs on a
folded copy of the text, from which every place is led back to the text itself; the text is never changed.
"""

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass

import regex

from proofreader.arabic.characters import fold_letters
from proofreader.core import Edit, Span
from proofreader.ui.model.cooperative import Work

SECONDS = 0.5
"""How long a regular expression may take on the whole text before it is given up."""

_SLICE = 20_000  # code points folded at a time
_MARKS = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
_TATWEEL = "\u0640"
_CONTROLS = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
_UNSEEN = regex.compile(f"[{_MARKS}{_TATWEEL}{_CONTROLS}]")
_HAMZA_MARKS = regex.compile("[\u0653-\u0655]")  # above or below an alef written apart
_AFTER = regex.compile(f"[{_MARKS}{_TATWEEL}]*")
_WORDLIKE = regex.compile(r"\w")


class PatternError(ValueError):
    """The regular expression or its replacement cannot be used. The message is Python's, in English."""


class TooSlow(Exception):  # noqa: N818 - not an error of the program
    """The regular expression takes too long on this text."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is searched for. Latin letters match whatever their case.

    ``marks``: vowel marks, tatweel and invisible characters count for nothing. ``letters``: the forms of alef, ه and
    ة, ى and ي, and a hamza on its seat count as one. Neither is used with a regular expression (``pattern``).
    """

    needle: str
    words: bool = False
    pattern: bool = False
    marks: bool = False
    letters: bool = False


@dataclass(frozen=True, slots=True)
class Folded:
    """A text without what counts for nothing, and the way back."""

    text: str
    source: str
    _dropped: list[int]
    """How many characters were kept before each dropped one."""

    def span(self, start: int, end: int) -> Span:
        """The stretch of the source that a stretch of the folded text (not empty) stands for.

        The marks on its last letter belong to it; a control character beside it does not.
        """
        if not self._dropped:
            return Span(start, end)
        first = start + bisect_right(self._dropped, start)
        last = end + bisect_right(self._dropped, end - 1)
        after = _AFTER.match(self.source, last, end + bisect_right(self._dropped, end))
        return Span(first, after.end() if after else last)


def fold(text: str, *, marks: bool, letters: bool) -> Folded:
    """The text as a search sees it that ignores those differences."""
    folding = _fold(text, marks=marks, letters=letters)
    while True:
        try:
            next(folding)
        except StopIteration as stop:
            return stop.value


def _fold(text: str, *, marks: bool, letters: bool) -> Work[Folded]:
    drop = _UNSEEN if marks else _HAMZA_MARKS if letters else None
    dropped: list[int] = []
    parts: list[str] = []
    for begin in range(0, len(text), _SLICE):
        part = text[begin : begin + _SLICE]
        if drop is not None:
            gone = [begin + match.start() for match in drop.finditer(part)]
            known = len(dropped)
            dropped.extend(at - known - number for number, at in enumerate(gone))
            part = drop.sub("", part) if gone else part
        parts.append(fold_letters(part) if letters else part)
        yield
    return Folded("".join(parts), text, dropped)


def compiled(query: Query) -> "regex.Pattern[str]":
    """The expression for the query, to be used on the folded text. Raises PatternError."""
    if query.pattern:
        needle = f"(?:{query.needle})" if query.words else query.needle
    else:
        needle = regex.escape(_folded_needle(query), special_only=True)
    if query.words:
        first, last = (query.needle[:1], query.needle[-1:]) if not query.pattern else ("ا", "ا")
        needle = (r"(?<!\w)" if _WORDLIKE.match(first) else "") + needle
        needle += r"(?!\w)" if _WORDLIKE.match(last) else ""
    try:
        return regex.compile(needle, regex.IGNORECASE | regex.MULTILINE)
    except regex.error as error:
        raise PatternError(str(error)) from error


def _folded_needle(query: Query) -> str:
    return fold(query.needle, marks=query.marks, letters=query.letters).text


def _folding(query: Query) -> dict[str, bool]:
    """What is folded: nothing for a pattern, nor for a needle of which nothing would be left."""
    fold_it = not query.pattern and bool(_folded_needle(query))
    return {"marks": query.marks and fold_it, "letters": query.letters and fold_it}


def matches(query: Query, text: str, within: Span | None = None) -> Work[list[Span]]:
    """Where the query is found, in order; matches of no length are left out. Work for ``CooperativeTask``.

    Raises PatternError and TooSlow.
    """
    found: list[Span] = []
    if not query.needle:
        return found
    folding = _folding(query)
    if not (folding["marks"] or folding["letters"]):
        query = Query(query.needle, query.words, query.pattern)
    expression = compiled(query)
    folded = yield from _fold(text, **folding)
    # A regular expression runs at once: its time is counted from its start, whatever else happens meanwhile.
    hits = _hits(expression, text) if query.pattern else expression.finditer(folded.text)
    for number, match in enumerate(hits):
        span = folded.span(*match.span()) if match.end() > match.start() else None
        if span and (within is None or (within.start <= span.start and span.end <= within.end)):
            found.append(span)
        if number % 200 == 199:
            yield
    return found


def find_all(query: Query, text: str, within: Span | None = None) -> list[Span]:
    """The same at once."""
    work = matches(query, text, within)
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


def replacements(query: Query, text: str, by: str, wanted: Callable[[Span], bool]) -> list[Edit]:
    """The edits that put ``by`` in the place of every wanted match.

    In a regular expression ``by`` may name groups: ``\\1``, ``\\g<name>``. Raises PatternError and TooSlow.
    """
    if not query.pattern:
        return [Edit(span, by) for span in find_all(query, text) if wanted(span)]
    edits = []
    for match in _hits(compiled(query), text):
        if match.end() > match.start() and wanted(Span(*match.span())):
            try:
                edits.append(Edit(Span(*match.span()), match.expand(by)))
            except (regex.error, IndexError) as error:
                raise PatternError(str(error)) from error
    return edits


def _hits(expression: "regex.Pattern[str]", text: str) -> "list[regex.Match[str]]":
    try:
        return list(expression.finditer(text, timeout=SECONDS))
    except TimeoutError as error:
        raise TooSlow from error
