"""Finds a mark of the Latin script that stands in Arabic text, with the spaces around it."""

import re
from collections.abc import Callable, Iterator

from proofreader.arabic.characters import ARABIC_END, LATIN
from proofreader.arabic.clitics import CONJUNCTION_LETTERS, PREPOSITION_LETTERS
from proofreader.arabic.late import late_re
from proofreader.core import Document, Finding, Fix, Level, Lexicon, Span

_ARABIC = late_re(f"[{ARABIC_END}]")
_LATIN = late_re(f"[{LATIN}]")
_CLOSERS = frozenset("\"»”″)]'%٪")
_OPENERS = frozenset('"«“([')
_FINAL = frozenset('"»”″)]!.')
_ENTITY = late_re(r"&(?:amp;)*#?\w{1,8}\Z")
# What the mark ends: from the stop, colon or quotation mark before it on.
_CLAUSE = late_re(r"[^.!?؟:؛«»“”\"\n]*\Z")
_LETTER = late_re(f"[{ARABIC_END}{LATIN}]")
_LOST = 2  # question marks in a row that stand apart are characters that a conversion lost
_PROCLITICS = frozenset(CONJUNCTION_LETTERS + PREPOSITION_LETTERS)
_CLAUSE_LENGTH = 300  # code points


def check_for(latin: str, arabic: str) -> Callable[[Document, Lexicon], Iterator[Finding]]:
    """The check that proposes ``arabic`` for ``latin`` where the text around it is Arabic."""
    pattern = late_re(rf"(?:{re.escape(latin)})+")
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
            if latin == "?" and is_lost(text, start, end):
                continue
            while start and text[start - 1].isspace():
                start -= 1
            while end < len(text) and text[end].isspace():
                end += 1
            level = _level(text, start, end, spaced=match.end() < end, ends_sentence=ends_sentence)
            if level is None:
                continue
            mark = arabic
            if match.end() - match.start() > 1:
                level = Level.LIKELY  # one mark is enough, but the second may be meant
            closed = text[end : end + 1] in _FINAL and not (text[end] == '"' and match.end() < end)
            if end == len(text) or closed:
                pass  # no space belongs here; one that stands is another rule's
            elif text[match.end() : end] == " ":
                end = match.end()
            else:
                mark += " "
            yield Finding(Span(start, match.end()), (Fix.replace(start, end, mark, level),))

    return check


def is_lost(text: str, start: int, end: int) -> bool:
    """Whether a run of question marks stands in the place of characters that were lost: apart from the word before it
    and in the middle of a sentence, or within a word, or beside another run."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    if before.endswith("? ") or after == " ?":
        return True
    if end - start < _LOST:
        return False
    if after[:1].isalnum():
        return True
    apart = not before or before[-1].isspace() or before.lstrip() in _PROCLITICS
    return apart and bool(text[end:].strip(' .»”"'))


def _is_foreign(text: str, start: int) -> bool:
    """Whether the clause that ends there is rather one of Latin: its last letter is, or all of it before a bracket."""
    clause = _CLAUSE.search(text, max(0, start - _CLAUSE_LENGTH), start)
    letters = _LETTER.findall(clause[0]) if clause else []
    if not letters:  # «(25%)?»: the sentence before decides
        letters = _LETTER.findall(text[max(0, start - _CLAUSE_LENGTH) : start])
    if not letters:
        return False
    latin = sum(_LATIN.match(letter) is not None for letter in letters)
    return latin * 2 > len(letters) or latin == len(letters)


def _level(text: str, start: int, end: int, spaced: bool, ends_sentence: bool) -> Level | None:
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    if not before or (before.isdigit() and after.isdigit() and not spaced):
        return None
    arabic_before = _ARABIC.match(before) is not None
    arabic_after = _ARABIC.match(after) is not None
    if ends_sentence:
        if not (arabic_before or before in _CLOSERS or before.isdigit()) or _is_foreign(text, start):
            return None
        if not after or spaced or after in _FINAL:
            return Level.CERTAIN if arabic_before or arabic_after or before in _CLOSERS else Level.LIKELY
        # A question mark within a word often stands for a character that was lost.
        return None
    if arabic_before and (arabic_after or not after or after.isdigit() or after in _OPENERS):
        return Level.CERTAIN
    if arabic_after and (before.isdigit() or before in _CLOSERS) and not _is_foreign(text, start):
        return Level.CERTAIN
    if (arabic_before and _LATIN.match(after)) or (arabic_after and _LATIN.match(before)):
        return Level.LIKELY
    return None
