"""Verse, Quran and hadith: passages that stand as they are, known by their marks or by what introduces them."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from proofreader.arabic.clitics import CONJUNCTION_LETTERS, PREPOSITION_LETTERS
from proofreader.arabic.late import late_re, late_regex
from proofreader.arabic.letters import ALEFS, LETTERS, MARKS, TATWEEL
from proofreader.core import Document, Span
from proofreader.core.limits import LINES_REMEMBERED


class _Traces(NamedTuple):
    """What a text has of the signs of a passage: most news is neither recited nor in verse, and has none."""

    introductions: tuple[str, ...]
    recited: bool
    between: tuple[str, ...]


def _traces(document: Document) -> _Traces:
    text, characters = document.text, document.characters
    plain = _MARK.sub("", text) if not characters.isdisjoint(_MARKED) else text
    return _Traces(
        tuple(trace for trace in TRACES if trace in plain),
        not characters.isdisjoint(_RECITED_CHARACTERS),
        tuple(trace for trace in _BETWEEN if trace in text),
    )


def find_passages(document: Document) -> list[Span]:
    """The passages of a text. Most are found in one line; of verse without sure marks the neighbours decide."""
    text = document.text
    spans: list[Span] = []
    if "﴿" in text or "﴾" in text:
        spans += [Span(*match.span()) for match in _AYA.finditer(text)]
    traces = _traces(document)
    if not any(traces):
        return spans
    poem = False  # the line before is verse or announces it
    lines = document.paragraphs
    # Of more lines none would be remembered until it is asked for again.
    in_line = _in_line if len(lines) <= LINES_REMEMBERED else _in_line.__wrapped__
    for number, (start, end) in enumerate(lines):
        if start == end:
            continue
        line = document.lines[number]
        found, verse = in_line(line, traces)
        spans += [span.shift(start) for span in found]
        if verse == SHAPE and (poem or _next_is_verse(text, lines[number + 1 : number + 3], traces)):
            verse = SURE
        if verse == SURE or (poem and _may_belong(line)):
            spans.append(Span(start, end))
            poem = True
        else:
            poem = verse == ANNOUNCED
    return spans


# What a line is in a poem. SHAPE: it may be a line of verse; ANNOUNCED: the next line is one.
NONE, SHAPE, SURE, ANNOUNCED = range(4)


@lru_cache(LINES_REMEMBERED)
def _in_line(line: str, traces: _Traces) -> tuple[tuple[Span, ...], int]:
    """The passages within one line, and what it is in a poem; ``traces``: those of the text."""
    spans: list[Span] = []
    verse = NONE
    if _may_be_introduced(line, traces.introductions):
        spans, verse = _introduced(line)
    if traces.recited and _MAY_BE_RECITED.search(line):
        spans += [Span(*match.span()) for match in _RECITATION.finditer(line)]
    if verse == NONE and any(trace in line for trace in traces.between):
        verse = _shape(line)
    return tuple(spans), verse


# The ornate brackets: most texts write them in the order of reading, some by how they look.
_AYA = late_regex(r"[﴿﴾][^﴿﴾]{1,3000}[﴿﴾]")
# Words with marks of recitation: small high letters, the end of an aya.
_RECITED = "\u06d6-\u06ed\u08d3-\u08ff"
_LETTER = f"[{LETTERS}{MARKS}{TATWEEL}ٱ{_RECITED}]"
_RECITATION = late_regex(rf"{_LETTER}*[{_RECITED}]{_LETTER}*(?:[ \u00a0]{_LETTER}*[{_RECITED}ٱ]{_LETTER}*)*")
_MAY_BE_RECITED = late_regex(f"[{_RECITED}]")


def _spelt(*phrases: str) -> str:
    """A pattern for any of the phrases, with or without vowel marks, hamzas on alef and dots on final ya."""
    alike = {"ا": f"[{ALEFS}ٱ]", "ى": "[ىي]", "ي": "[يى]", " ": r"\s+"}
    pattern = "|".join(
        "".join(alike.get(char, char) + (f"[{MARKS}]*" if char != " " else "") for char in phrase) for phrase in phrases
    )
    return f"(?:{pattern})"


_AND = _spelt(*CONJUNCTION_LETTERS, *PREPOSITION_LETTERS) + "?"
_SAYS = _spelt("قال", "يقول", "قوله", "قول")
_GOD = ("تعالى", "عز وجل", "جل وعلا", "سبحانه", "جل جلاله", "جل شانه", "تبارك")
_BOOK = ("الاية الكريمة", "محكم تنزيله", "محكم كتابه", "كتابه العزيز", "كتابه الكريم", "الذكر الحكيم")
_BLESSED = (
    "صلى الله عليه وسلم", "صلى الله عليه واله وسلم", "صلى الله تعالى عليه وسلم", "عليه الصلاة والسلام", "ﷺ", "صلعم",
)  # fmt: skip
_HADITH = ("الحديث النبوي", "الحديث الشريف", "الحديث القدسي")
_TELLS = _spelt("قال", "يقول", "قوله", "قول", "الحديث", "حديث", "سمعت", "عن")
_RECITES = _spelt("قال", "يقول", "انشد", "ينشد", "قول", "بيت", "قصيدة", "قصيدته", "ابيات")
_POETS = (
    "الشاعر", "الشاعرة", "شاعر", "المتنبي", "شوقي", "محمود درويش", "امرئ القيس", "امرؤ القيس", "ابي تمام", "ابو تمام",
    "البحتري", "المعري", "نزار قباني",
)  # fmt: skip
_NO_MARK = r'[^\n:«"“﴿({\[]'
_INTRODUCED = rf"""(?<![{LETTERS}])(?:
      (?P<quran>{_AND}{_SAYS}{_NO_MARK}{{0,40}}?{_spelt(*_GOD)}{_NO_MARK}{{0,40}}|{_AND}{_spelt(*_BOOK)}{_NO_MARK}{{0,25}})
    | (?P<hadith>{_AND}{_TELLS}{_NO_MARK}{{0,70}}?{_spelt(*_BLESSED)}{_NO_MARK}{{0,40}}
        |{_spelt(*_HADITH)}{_NO_MARK}{{0,25}})
    | (?P<verse>{_AND}{_RECITES}{_NO_MARK}{{0,12}}?(?<![{LETTERS}]){_spelt(*_POETS)}{_NO_MARK}{{0,40}}(?=:))
    )(?P<colon>[ \u00a0]*:)?[ \u00a0]*"""
INTRODUCING = (*_GOD, *_BOOK, *_BLESSED, *_HADITH, *_POETS)
"""Every introduction of a passage holds one of these phrases, spelt in one way or another."""
# One of these is in each of them, however it is spelt. Plain strings are found five times as fast as a pattern.
TRACES = (
    "تعال", "وجل", "وعلا", "سبحان", "جلال", "جل ش", "جل  ش", "جل\u00a0ش", "تبارك", "الكريم", "تنزيل", "محكم", "العزيز",
    "الحكيم", "ﷺ", "صلعم", "صلى", "صلي", "والسلام", "الحديث ", "الحديث\u00a0", "شاعر", "المتنب", "شوق", "درويش",
    "القيس", "تمام", "البحتر", "المعر", "قبان",
)  # fmt: skip
_MARK = late_re(f"[{MARKS}]+")
_ARABIC_BLOCK = tuple(map(chr, range(0x600, 0x900)))
_MARKED = frozenset(filter(_MARK.match, _ARABIC_BLOCK))
_RECITED_CHARACTERS = frozenset(filter(_MAY_BE_RECITED.match, _ARABIC_BLOCK))


def _may_be_introduced(line: str, traces: tuple[str, ...]) -> bool:
    if not traces:
        return False
    plain = _MARK.sub("", line) if _MARK.search(line) else line
    return any(trace in plain for trace in traces)


_QUOTED = late_regex(
    r"«[^«»\n]*(?:«[^«»\n]*»[^«»\n]*)*»|»[^«»\n]*«|“[^“”\n]*”|”[^“”\n]*“|„[^„“”\n]*[“”]|\"[^\"\n]*\"|″[^″\n]*″"
    r"|\(\([^()\n]*\)\)|\([^()\n]*\)|\{[^{}\n]*\}|\[[^\[\]\n]*\]"
)
# Without marks a sacred text goes on to a stop or to its reference.
_UNQUOTED = late_regex(r"[^\n.\[({«\"“]+")


_INTRODUCTION = late_re(_INTRODUCED, re.VERBOSE)


def _introduced(line: str) -> tuple[list[Span], int]:
    """The passages after «قال تعالى:» and the like, and whether the next line is verse."""
    spans: list[Span] = []
    for match in _INTRODUCTION.finditer(line):
        at = match.end()
        if quoted := _QUOTED.match(line, at):
            spans.append(Span(*quoted.span()))
        elif match["colon"] and match["verse"] and at >= len(line):
            return spans, ANNOUNCED
        elif match["colon"] and not match["verse"] and (rest := _UNQUOTED.match(line, at)):
            spans.append(Span(*rest.span()))
    return spans, NONE


# Between hemistichs: «***», «…», a tab, a row of spaces.
_HEMISTICHS = late_regex(
    r"\s*(?P<first>\S.*?)(?P<between>[ \t\u00a0]+(?:\*{2,5}|\*(?: \*){1,4}|={3,}|ـ{3,})[ \t\u00a0]+"
    r"|[ \t\u00a0]*(?:…|\.{3,5}|؞)[ \t\u00a0]*|[ \u00a0]*\t+[ \u00a0]*|[ \u00a0]{4,})(?P<second>\S.*)"
)
_BETWEEN = ("**", "* *", "===", "ـــ", "…", "...", "؞", "\t", " " * 4, "\u00a0" * 4, " \u00a0 \u00a0", "\u00a0 \u00a0 ")
_SURE_BETWEEN = late_regex("[*=ـ؞]")
_PROSE = late_regex(r"[.:؛«»\"()\d]")
_ANY_LETTER = late_regex(f"[{LETTERS}]")
_VOWELS = late_regex("[\u064b-\u0652]")
_LINE_OF_POEM = 10  # words


def _shape(line: str) -> int:
    """Whether a line looks like two hemistichs of a like length, and whether that is sure."""
    match = _HEMISTICHS.fullmatch(line.rstrip())
    if match is None:
        return NONE
    halves = (match["first"], match["second"])
    sizes = [len(_ANY_LETTER.findall(half)) for half in halves]
    words = [len(half.split()) for half in halves]
    if min(words) < 2 or max(words) > _LINE_OF_POEM or min(sizes) * 10 < max(sizes) * 6:
        return NONE
    if _SURE_BETWEEN.search(match["between"]):
        return SURE
    if any(_PROSE.search(half.rstrip(".")) for half in halves):
        return NONE
    vowelled = all(len(_VOWELS.findall(half)) * 4 >= size for half, size in zip(halves, sizes, strict=True))
    return SURE if vowelled else SHAPE


def _next_is_verse(text: str, following: Sequence[Span], traces: _Traces) -> bool:
    """Whether the next line that is not blank is one of verse too."""
    line = next((text[start:end] for start, end in following if text[start:end].strip()), "")
    return _in_line(line, traces)[1] in (SHAPE, SURE)


def _may_belong(line: str) -> bool:
    """Whether a line after one of verse may be the next: short, and no sentence of prose."""
    return (
        not line.rstrip().endswith(".")
        and 2 <= len(line.split()) <= _LINE_OF_POEM
        and not _PROSE.search(line.rstrip(' .،؛؟!…"»”'))
    )
