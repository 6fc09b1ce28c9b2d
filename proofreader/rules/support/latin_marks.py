"""Finds a mark of the Latin script that stands in Arabic text, with the spaces around it."""

import re
from collections.abc import Callable, Iterator

from proofreader.core import Document, Finding, Fix, Level, Lexicon, Span
from proofreader.rules.support.characters import ARABIC_END, LATIN

_ARABIC = re.compile(f"[{ARABIC_END}]")
_LATIN = re.compile(f"[{LATIN}]")
_CLOSERS = frozenset("\"»”″)]'%٪")
_OPENERS = frozenset('"«“([')
_FINAL = frozenset('"»”″)]!.')
_ENTITY = re.compile(r"&#?\w{1,8}\Z")


def check_for(latin: str, arabic: str) -> Callable[[Document, Lexicon], Iterator[Finding]]:
    """The check that proposes ``arabic`` for ``latin`` where the text around it is Arabic."""
    pattern = re.compile(rf"(?:{re.escape(latin)})+")
    ends_sentence = arabic == "؟"

    def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
        text = document.text
        if latin not in text:
            return
        for match in pattern.finditer(text):
            start, end = match.span()
            if latin == "," and end - start > 1:  # «,,كذا,,» are quotation marks
                continue
            if latin == ";" and _ENTITY.search(text, max(0, start - 10), start):
                continue
            while start and text[start - 1].isspace():
                start -= 1
            while end < len(text) and text[end].isspace():
                end += 1
            level = _level(text, start, end, spaced=match.end() < end, ends_sentence=ends_sentence)
            if level is None:
                continue
            mark = arabic * (match.end() - match.start())
            closed = text[end : end + 1] in _FINAL and not (text[end] == '"' and match.end() < end)
            if end == len(text) or closed:
                pass  # no space belongs here; one that stands is another rule's
            elif text[match.end() : end] == " ":
                end = match.end()
            else:
                mark += " "
            yield Finding(Span(start, match.end()), (Fix.replace(start, end, mark, level),))

    return check


def _level(text: str, start: int, end: int, spaced: bool, ends_sentence: bool) -> Level | None:
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    if not before or (before.isdigit() and after.isdigit() and not spaced):
        return None
    arabic_before = _ARABIC.match(before) is not None
    arabic_after = _ARABIC.match(after) is not None
    if ends_sentence:
        if not (arabic_before or before in _CLOSERS or before.isdigit()):
            return None
        if not after or spaced or after in _FINAL:
            return Level.CERTAIN if arabic_before or arabic_after or before in _CLOSERS else Level.LIKELY
        # A question mark within a word often stands for a character that was lost.
        return None
    if arabic_before and (arabic_after or not after or after.isdigit() or after in _OPENERS):
        return Level.CERTAIN
    if arabic_after and (before.isdigit() or before in _CLOSERS):
        return Level.CERTAIN
    if (arabic_before and _LATIN.match(after)) or (arabic_after and _LATIN.match(before)):
        return Level.LIKELY
    return None
