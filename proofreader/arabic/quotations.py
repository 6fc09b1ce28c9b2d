"""Where quotations begin and end, well enough to leave them alone.

The rules on punctuation weigh every mark (``rules/support/quote_pairs.py``); here a plain reading does. A speech may
run over paragraphs: opened once and closed in a later one, or opened again at the head of each («كذا / «كذا / «كذا»).
"""

from typing import NamedTuple

from proofreader.arabic.clitics import CONJUNCTION_LETTERS, PREPOSITION_LETTERS
from proofreader.arabic.late import late_re, late_regex
from proofreader.arabic.letters import TATWEEL
from proofreader.core import Document, Span

GUILLEMET, CURLY, STRAIGHT = range(3)
KIND = {"«": GUILLEMET, "»": GUILLEMET, "“": CURLY, "”": CURLY, "„": CURLY, '"': STRAIGHT, "″": STRAIGHT}
"""Quotation mark → its kind."""
MARKS = "".join(KIND)
MARK = late_re(f"[{MARKS}]")
"""A pattern of one quotation mark."""

CLOSING = {"«": "»", "»": "»", "“": "”", "”": "”", "„": "“", '"': '"', "″": '"'}
"""Mark that opened → the one that closes after it."""
OPENING = {"»": "«", "«": "«", "”": "“", "“": "“", "„": "„", '"': '"', "″": '"'}
"""Mark that closed → the one that opens before it."""

_WORD = late_regex(r"\w")
# A speech may run over so many paragraphs; a mark that is never closed quotes nothing.
_LONGEST_SPEECH = 8
# «و"كذا"», «لـ«كذا»»: a mark after these opens though it touches a letter.
_BEFORE_OPENING = frozenset(CONJUNCTION_LETTERS + PREPOSITION_LETTERS + TATWEEL)


class _Open(NamedTuple):
    kind: int
    at: int
    paragraph: int  # blank lines not counted


def find_quotations(document: Document) -> tuple[Span, ...]:
    """What stands between quotation marks, without the outermost marks, sorted; a speech may run over paragraphs."""
    text = document.text
    found: list[Span] = []
    speech: _Open | None = None  # opened in an earlier paragraph and not closed yet
    number = 0
    for start, end in document.paragraphs:
        if speech and number - speech.paragraph >= _LONGEST_SPEECH:
            speech = None
        if not text[start:end].strip():
            continue
        number += 1
        opened: list[_Open] = []
        for match in MARK.finditer(text, start, end):
            char, at = match[0], match.start()
            kind = KIND[char]
            inner = next((i for i in range(len(opened) - 1, -1, -1) if opened[i].kind == kind), None)
            if inner is not None and _closes(text, char, at, start):
                if not inner:
                    found.append(Span(opened[0].at + 1, at))
                del opened[inner:]
            elif inner is None and speech and speech.kind == kind and _ends_speech(text, char, at, start):
                found.append(Span(speech.at + 1, at))
                speech = None
            elif speech and speech.kind == kind and not text[start:at].strip():
                pass  # the speech goes on
            elif _opens(text, char, at):
                opened.append(_Open(kind, at, number))
        if speech is None and opened:
            speech = next((mark for mark in opened if _may_run_on(text, mark)), None)
    return _outermost(found)


def _outermost(found: list[Span]) -> tuple[Span, ...]:
    """The spans that lie in no other, sorted."""
    kept: list[Span] = []
    for span in sorted(found, key=lambda span: (span.start, -span.end)):
        if span.start < span.end and not (kept and span.end <= kept[-1].end):
            kept.append(span)
    return tuple(kept)


def _closes(text: str, char: str, at: int, start: int) -> bool:
    """Whether the mark closes if one of its kind is open. « and “ do where they can't open: before no word."""
    if char == "»" or KIND[char] == STRAIGHT:
        return True
    return at > start and not text[at - 1].isspace() and not _WORD.match(text, at + 1)


def _ends_speech(text: str, char: str, at: int, start: int) -> bool:
    """Whether the mark, with no partner in its paragraph, closes what an earlier one opened."""
    if at == start or text[at - 1].isspace():
        # Marks with a space on either side close where nothing but a stop follows.
        return char == "»" and not _WORD.match(text, at + 1)
    return char == "»" or not _WORD.match(text, at + 1)


def _opens(text: str, char: str, at: int) -> bool:
    return (
        char in "«„"
        or KIND[char] == STRAIGHT
        or not at
        or not _WORD.match(text, at - 1)
        or text[at - 1] in _BEFORE_OPENING
    )


def _may_run_on(text: str, mark: _Open) -> bool:
    """Straight marks must look like opening ones: before a word and after none."""
    if mark.kind != STRAIGHT:
        return True
    return _WORD.match(text, mark.at + 1) is not None and (not mark.at or not _WORD.match(text, mark.at - 1))
