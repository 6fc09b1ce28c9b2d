"""Where sentences begin and end.

A sentence ends at a line end, and at a full stop, a question mark or an exclamation mark with the marks of quotation
and the brackets that close after it. It does not end

- at the point of an abbreviation or initial («د. أحمد», «ص. ب. 12», «ج. ر. تولكين», «إلخ.» before more text), of a
  number («3.5», «1. البند»), of an address, or at three points or «…», after which most sentences go on;
- within brackets, or within a short quotation, which is a title or a name («فيلم "من القاتل؟" للمخرج»); a longer one is
  speech, whose sentences count.

Two points end a sentence: the press writes them for one. A stop without the space after it («انتهى.وقال») ends one too.

>>> [text[start:end] for text in ["زار د. سالم فاس. ثم عاد؟ نعم... عاد"] for start, end in in_paragraph(text)]
['زار د. سالم فاس.', 'ثم عاد؟', 'نعم... عاد']
>>> [text[start:end] for text in ['قال: "انتهينا من العمل كله. سنعود غدا." وأضاف'] for start, end in in_paragraph(text)]
['قال: "انتهينا من العمل كله.', 'سنعود غدا."', 'وأضاف']
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from proofreader.arabic.late import late_re
from proofreader.arabic.letters import DIGITS, LETTERS, MARKS, TATWEEL
from proofreader.arabic.word_classes import FORMS_NAMED_BY_A_LETTER
from proofreader.core import Document, Span

STOPS = ".؟!?…"
"""The marks that can end a sentence."""
_FAR = 4_000  # code points: no sentence is longer

_CLOSING = "»”“\"″)\\]'’"
# Marks that end a sentence, what closes after them, and the stop after that: «قال: «هل عاد؟».».
_STOP = late_re(
    rf"(?P<stop>[{STOPS}]+(?:\s?[؟!?.]+)*)(?P<closing>[{_CLOSING}]*(?:(?<=[{_CLOSING}])[.؟!]+[{_CLOSING}]*)*)"
)
_ARABIC = f"{LETTERS}{MARKS}{TATWEEL}\u0671-\u06d3"
_BEFORE = late_re(rf"(?:([{_ARABIC}]+)|([A-Za-z]+)|([{DIGITS}]+))\Z")
_WORD_BEFORE = late_re(rf"([{_ARABIC}]+)[^\S\n]+[{_ARABIC}]+\Z")
_TWO_LETTERS = late_re(f"[{_ARABIC}]{{2}}")
_ANY = late_re(r"\w")

_OWN_STOPS = frozenset(".؟!")

ABBREVIATIONS = frozenset("إلخ الخ أد دم".split())
"""Abbreviations of two letters or more that are written with a point. (Those of one letter need no list.)"""
_LATIN_ABBREVIATIONS = frozenset(
    "Dr Mr Mrs Ms St Mt Jr Sr Prof Gen Gov Sen vs No Vol ed etc Inc Ltd Co Corp al".split()
)
_NUMBER_OF_ITEM = 3  # digits
# A quotation of at most so many code points, and not after a colon, is a title or a name.
_LONGEST_TITLE = 60
_OPENING_BRACKETS, _CLOSING_BRACKETS = "([", ")]"


def find_sentences(document: Document) -> tuple[Span, ...]:
    """The sentences of the document without the space around them, sorted; see the module."""
    return tuple(
        sentence.shift(start)
        for start, end in document.paragraphs
        if start < end
        for sentence in in_paragraph(
            document.text[start:end],
            [span.shift(-start) for span in _inside(document.quotations, start, end)],
            [span.shift(-start) for span in _inside(document.protected, start, end)],
        )
    )


def in_paragraph(text: str, quotations: Sequence[Span] = (), protected: Sequence[Span] = ()) -> Iterator[Span]:
    """The sentences of one paragraph; ``quotations`` and ``protected``: its spans of these kinds, sorted."""
    start = 0
    for match in _STOP.finditer(text):
        end = match.end()
        if end <= start or not _ends(text, match, quotations, protected):
            continue
        yield from _trimmed(text, start, end)
        start = end
    yield from _trimmed(text, start, len(text))


def around(text: str, start: int, end: int) -> Span:
    """The sentence that holds the stretch from ``start`` to ``end`` (code points), or all that it touches, within the
    lines that it stands in and ``_FAR`` on either side.

    >>> text = "وصل الوفد. ثم غادر د. سالم المدينة. وعاد."
    >>> text[slice(*around(text, 14, 18))]
    'ثم غادر د. سالم المدينة.'
    """
    first, last = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    # In a line without end no sentence is looked for further away: there may be an issue at every word of it.
    first, last = max(first, start - _FAR), min(len(text) if last < 0 else last, end + _FAR)
    line = text[first:last]
    touched = [
        span.shift(first) for span in in_paragraph(line) if span.end + first > start and span.start + first < end
    ]
    return Span(min([start, *(span.start for span in touched)]), max([end, *(span.end for span in touched)]))


def _inside(spans: tuple[Span, ...], start: int, end: int) -> Iterator[Span]:
    """Those of the sorted spans, which do not overlap each other, that share a character with ``start`` to ``end``."""
    first = max(0, bisect_right(spans, start, key=lambda span: span.start) - 1)
    for span in spans[first:]:
        if span.start >= end:
            return
        if span.end > start:
            yield span


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    """The span without the space at its edges, unless nothing but marks is left; those belong to no sentence."""
    piece = text[start:end]
    if _ANY.search(piece):
        yield Span(start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip()))


def _ends(text: str, match: re.Match[str], quotations: Sequence[Span], protected: Sequence[Span]) -> bool:
    """Whether a sentence ends behind the marks that were found."""
    at, stop, end = match.start(), match["stop"], match.end()
    after = text[end : end + 1]
    if not text[end:].strip():
        return True
    if _is_ellipsis(stop) or any(span.start <= at < span.end for span in protected) or _in_brackets(text, at):
        return False
    if stop[-1] == "." and len(stop.strip()) == 1 and not match["closing"] and _is_abbreviated(text, at, after):
        return False
    if after and not after.isspace() and not match["closing"]:
        return _TWO_LETTERS.match(text, end) is not None or after in '«“"('
    if match["closing"] and (stop == "." or not _OWN_STOPS.isdisjoint(match["closing"])):
        return True  # titles have no full stop, and a stop behind the closing mark is the sentence's own
    return not _in_title(text, at, quotations)


def _is_ellipsis(stop: str) -> bool:
    """Whether the marks are three points or more, or the sign for them, and nothing that ends a sentence."""
    return set(stop) <= {".", "…", " "} and (len(stop.replace(" ", "")) > 2 or "…" in stop)


def _is_abbreviated(text: str, at: int, after: str) -> bool:
    """Whether the point at ``at`` belongs to the letters or digits before it and ends no sentence."""
    before = _BEFORE.search(text, max(0, at - 24), at)
    if before is None:
        return False
    arabic, latin, digits = before.groups()
    if digits:
        # «1. البند» at the head of a paragraph; «3.5» and «12.05.2024» everywhere.
        return after.isdecimal() or (
            before.start() == len(text) - len(text.lstrip()) and len(digits) <= _NUMBER_OF_ITEM
        )
    if latin:
        return (len(latin) == 1 and latin.isupper()) or latin in _LATIN_ABBREVIATIONS or after.isalnum()
    if arabic in ABBREVIATIONS:
        return True
    if len(arabic.strip(TATWEEL)) > 1:
        return False
    # «الفئة ب.», «1440 هـ.», «2018م.» end a sentence.
    head = text[max(0, before.start() - 2) : before.start()]
    if any(char.isdecimal() for char in head):
        return False
    named = _WORD_BEFORE.search(text, max(0, before.start() - 24), at)
    return named is None or named[1] not in FORMS_NAMED_BY_A_LETTER


def _in_brackets(text: str, at: int) -> bool:
    """Whether the place lies within brackets of the paragraph that are closed in it."""
    opened = max(text.rfind(mark, 0, at) for mark in _OPENING_BRACKETS)
    if opened < 0 or any(text.find(mark, opened, at) >= 0 for mark in _CLOSING_BRACKETS):
        return False
    return any(text.find(mark, at) >= 0 for mark in _CLOSING_BRACKETS)


def _in_title(text: str, at: int, quotations: Sequence[Span]) -> bool:
    """Whether the mark lies in a quotation that is a title or a name rather than speech."""
    around = next((span for span in quotations if span.start <= at < span.end), None)
    if around is None or around.end - around.start > _LONGEST_TITLE:
        return False
    head = text[: max(0, around.start - 1)].rstrip()
    return bool(head) and head[-1] not in ":،"
