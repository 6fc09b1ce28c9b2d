"""Stretches that no fix may touch: addresses, numbers to dial, formulas and code, known by their own marks.

What is found in a line is remembered by the text of the line, so a long document costs only its changed lines.
``passages`` adds verse, Quran and hadith; ``quotations`` what others said.
"""

import re
import string
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import compress

import regex

from proofreader.arabic.digits import ALL as ALL_DIGITS
from proofreader.arabic.digits import DIGIT
from proofreader.arabic.late import late_re, late_regex
from proofreader.arabic.letters import LETTERS, MARKS, TATWEEL
from proofreader.arabic.markup import CHARACTERS, MARKUP, MAY_BE_MARKUP, find_blocks
from proofreader.arabic.mojibake import repair
from proofreader.arabic.other_languages import find_other_languages
from proofreader.arabic.passages import find_passages
from proofreader.arabic.quotations import find_quotations
from proofreader.arabic.word_classes import NET_ENDINGS
from proofreader.core import Document, Span
from proofreader.core.limits import LINES_REMEMBERED

_NET = "|".join(sorted(NET_ENDINGS))
_END = r"""(?<![.,:;!?)\]'’])"""
_ADDRESS_CHARS = r"""[^\s<>"«»“”،؛]"""
# Net addresses, e-mail, handles, hashtags, names of hosts and files. Tokens of their own: their parts are no words.
ADDRESS = rf"""
    (?:https?|ftp)://{_ADDRESS_CHARS}+{_END}
  | www\.{_ADDRESS_CHARS}+{_END}
  | [\w.+%-]{{1,64}}@[\w-]+(?:\.[\w-]+)+
  | (?:(?<![\w&]|&amp;)|(?<=[{LETTERS}{TATWEEL}]))[@\#][\w\u200c]+
  | (?<![\w])[A-Za-z]:\\[^\n<>"«»:]{{1,160}}?\.[A-Za-z]{{2,4}}(?!\w)
  | (?<![\w./\\~])(?:~?/|[A-Za-z]:\\|\.{{1,2}}/)\w[\w.-]{{0,80}}(?:[/\\][\w.-]{{1,80}}){{1,20}}(?<!\.)
  | (?<![\w.-])[\w-]{{1,80}}(?:\.[A-Za-z0-9_-]{{1,40}}){{0,4}}
      \.(?:pdf|docx?|xlsx?|pptx?|odt|rtf|txt|csv|json|xml|html?|jpe?g|png|gif|svg|webp|mp[34]|avi|mov|wav|zip|rar|exe|apk|py|js)(?!\w)
  | (?<![\w.])[A-Za-z0-9-]{{1,63}}(?:\.[A-Za-z0-9-]{{1,63}}){{0,6}}\.[A-Za-z]{{2,6}}(?!\w)(?:/{_ADDRESS_CHARS}*{_END})?
  | (?<![\w.])[{LETTERS}]+\.(?:{_NET})(?![\w])
"""
_ADDRESS = late_regex(ADDRESS, regex.VERBOSE | regex.VERSION1)
_MAY_BE_ADDRESS = late_regex(rf"[A-Za-z@#]|(?<![\w./])(?:~|\.{{1,2}})?/\w|\.(?:{_NET})")
_ADDRESS_ENDS = tuple(f".{ending}" for ending in NET_ENDINGS)

_D = DIGIT
_GAP = "[ \u00a0\u2011.()/-]"
# Numbers to dial or to copy, and places on the globe. (The standard library's engine takes a third of the time.)
_NUMBERS = late_re(
    rf"""
    (?<![\w+])(?:\+|00)\ ?{_D}{{1,3}}(?:{_GAP}{{0,2}}{_D}+){{2,7}}      # +212 6 12-34-56-78
  | (?<![\w.,/-])(?:\([0٠]{_D}{{1,3}}\)|[0٠]{_D}{{1,3}})(?:{_GAP}{_D}{{2,4}}){{3,5}}(?![\w/])   # 05 22 33 44 55
  | (?<![\w.,/-])(?:\([0٠]{_D}{{1,3}}\)|[0٠]{_D}{{1,3}})[ \u00a0-]?{_D}{{6,8}}(?![\w/.,])   # 0522-334455
  | (?:ISBN(?:-1[03])?:?\ ?)?(?<!\w)97[89](?:[ -]?{_D}){{10}}(?!\w)
  | ISBN(?:-1[03])?:?\ ?(?:[0-9][ -]?){{9}}[0-9Xx](?!\w)
  | (?<!\w)[A-Z]{{2}}{_D}{{2}}(?:[ -]?[A-Z0-9]{{4}}){{3,7}}(?:[ -]?[A-Z0-9]{{1,3}})?(?!\w)    # IBAN
  | (?<!\w){_D}{{3}}\ {_D}{{3}}\ {_D}{{16}}\ {_D}{{2}}(?!\w)   # RIB, the account number of Moroccan banks
  | (?<![\w:])(?=[\dA-Fa-f:]*(?:::|[A-Fa-f]))[\dA-Fa-f]{{1,4}}(?:::?[\dA-Fa-f]{{1,4}}){{2,7}}(?!\w)   # 2001:db8::1
  | (?<![\w:])[\dA-Fa-f]{{3,4}}(?::[\dA-Fa-f]{{1,4}}){{0,6}}::(?:[\dA-Fa-f]{{1,4}}(?::[\dA-Fa-f]{{1,4}}){{0,6}})?
      (?:/\d{{1,3}})?(?![\w:])   # fe80::1
  | (?<![\w:])::[\dA-Fa-f]{{1,4}}(?::[\dA-Fa-f]{{1,4}}){{0,6}}(?:/\d{{1,3}})?(?![\w:])   # ::1
  | {_D}{{1,3}}(?:[.,٫]{_D}+)?\ ?°(?:\ ?{_D}{{1,2}}(?:[.,]{_D}+)?\ ?['’′])?(?:\ ?{_D}{{1,2}}(?:[.,]{_D}+)?\ ?["”″])?
      (?:\ ?[NSEWO](?!\w))?(?!\ ?[CF]\b)
  | (?<![\w.,])[-−+]?{_D}{{1,3}}\.{_D}{{3,}}\s?[,،]\s?[-−+]?{_D}{{1,3}}\.{_D}{{3,}}    # 33.5731, -7.5898
    """,
    re.VERBOSE,
)
# A sign, a leading zero, a prefix, a letter: the numbers that news is full of have none. Looking for plain strings is
# ten times as fast as for a pattern.
_NUMBER_TRACES = ("+", "°", "\n0", "\n٠", " 0", "(0", ":0", "\u00a00", " ٠", "(٠", ":٠", "97", "::", ", -", "، -")
_PLACE = late_re(rf"\.{_D}{{3,}}\s?[,،]")
_LATIN = late_regex("[A-Za-z]")
_LATIN_LETTERS = frozenset(string.ascii_letters)
_DIGITS = frozenset(ALL_DIGITS)


def _may_be_number(line: str) -> bool:
    return _may_hold_number(line) or _LATIN.search(line) is not None


def _may_hold_number(text: str) -> bool:
    """Whether a line of the text may hold one without Latin letters."""
    return (
        text.startswith(("0", "٠")) or any(trace in text for trace in _NUMBER_TRACES) or _PLACE.search(text) is not None
    )


# Formulas: operands are numbers, Latin letters or single Arabic ones with their indices.
_INDEX = "²³¹⁰-⁹⁺⁻ⁿ₀-₉'′!%"
_SINGLE = f"[{LETTERS}](?![{LETTERS}{MARKS}])"
_NAME = rf"(?:[A-Za-zα-ωΑ-Ω][A-Za-z0-9_]*|(?<![^\W\d]){_SINGLE})"
_AMOUNT = rf"\d+(?:[.,]\d+)*(?:[A-Za-z]|{_SINGLE})?"
_OPERAND = rf"[-−√∑∫±]?\ ?(?:{_AMOUNT}|{_NAME})[{_INDEX}]*(?:\([^()\n{LETTERS}]*\)|\^[\w{{}}]+)?"
_TERM = rf"(?:{_OPERAND}|\(\ ?{_OPERAND}(?:\ ?[-+−*/×÷·^]\ ?{_OPERAND})*\ ?\)(?:[{_INDEX}]|\^\w+)*)"
_FORMULA = rf"""
    (?<![\w{TATWEEL}])(?:{_TERM}(?:(?:\ ?[-+−*/×÷·^]\ ?)?{_TERM})*+\ ?(?:=|≈|≠|≤|≥|<=|>=|==|!=|→|⇌|:=)\ ?)+
        {_TERM}(?:(?:\ ?[-+−*/×÷·^]\ ?)?{_TERM})*+(?![\w{TATWEEL}])
  | (?<!\w)(?:[A-Z][a-z]?[₀-₉]*)*[A-Z][a-z]?[₀-₉]+(?:[A-Z][a-z]?[₀-₉]*)*(?:[⁺⁻]|(?!\w))
    """
_FORMULA_PATTERN = late_regex(_FORMULA, regex.VERBOSE | regex.VERSION1)

_SIGNS = frozenset("=≈≠≤≥→⇌₀₁₂₃₄₅₆₇₈₉")
_MAY_BE_FORMULA = late_regex("[=≈≠≤≥→⇌₀-₉]")

# Code: calls, subscripts, options, names_with_underscores.
_CODE = late_regex(
    rf"""
    (?<!\w)(?:(?:const|let|var|int|float|def|return|import|from|if|for|while|print)\ )*
      [A-Za-z_][\w]*(?:(?:\.|->|::)[A-Za-z_]\w*)*
      (?:\ ?[-+*/]?=\ ?[A-Za-z_"'][\w.]*)?
      (?:\((?:[^()\n{LETTERS}]|"[^"\n]*"|'[^'\n]*')*(?:\([^()\n{LETTERS}]*\)[^()\n{LETTERS}]*)*\)|\[[\w"':, -]*\])+;?
  | (?<![\w-])--?[A-Za-z][\w-]*=[\w./"'-]+
  | (?<![\w-])--[A-Za-z][\w-]+
  | (?<!\w)[A-Za-z]\w*_\w+(?!\w)
  | (?<!\w)\$[A-Za-z_]\w*
  | (?<!\w)\{{\s*["'][^{{}}\n]*\}}
    """,
    regex.VERBOSE | regex.VERSION1,
)
_MAY_BE_CODE = late_regex(r"[{_$]|--|[A-Za-z]\w*[(\[]|=[\w\"'.]")
# A cheap test, and the pattern to be used where it holds: most lines have none of these.
_Guarded = tuple[Callable[[str], object], Callable[[], "regex.Pattern[str] | re.Pattern[str]"]]
_GUARDED: tuple[_Guarded, ...] = (
    (_MAY_BE_ADDRESS.search, lambda: _ADDRESS),
    (_may_be_number, lambda: _NUMBERS),
    (_MAY_BE_FORMULA.search, lambda: _FORMULA_PATTERN),
    (_MAY_BE_CODE.search, lambda: _CODE),
    (MAY_BE_MARKUP.search, lambda: MARKUP),
)
_WINDOW = 500  # code points
_ARABIC = late_re(f"[{LETTERS}]")
# A line without a word of Arabic that reads like a program keeps even its indentation.
_CODE_LINE = late_regex(
    r"(?=.*[A-Za-z])(?=.*(?:[;{}]\s*$|[^=!<>]=[^=]|\w\(|^\s*(?:</?\w|[#$>]\s?\w|//)|^\s*(?:if|elif|else|for|while|def|class|try|with)\b.*:\s*$))"
)


def find_protected(document: Document) -> tuple[Span, ...]:
    """What no fix may touch, sorted and without overlaps; quotations too if the profile says so."""
    text = document.text
    guarded = _applicable(text, document.characters)
    spans: list[Span] = []
    if guarded:
        lines = zip(document.paragraphs, document.lines, strict=True)
        # Of more lines none would be remembered until it is asked for again.
        in_line = _in_line if len(document.lines) <= LINES_REMEMBERED else _in_line.__wrapped__
        spans = [span.shift(start) for (start, _), line in lines for span in in_line(line, guarded)]
    spans += find_blocks(document)
    spans += find_passages(document)
    spans += find_other_languages(document)
    if document.profile.protect_quotations:
        spans += find_quotations(document)
    return _merged(spans)


def _applicable(text: str, characters: frozenset[str]) -> "tuple[_Guarded, ...]":
    """Those of ``_GUARDED`` that may match in some line: most texts have no Latin letter and no formula."""
    has_latin = not characters.isdisjoint(_LATIN_LETTERS)
    has_address = has_latin or not characters.isdisjoint("@#/") or any(end in text for end in _ADDRESS_ENDS)
    has_number = has_latin or (not characters.isdisjoint(_DIGITS) and _may_hold_number(text))
    has_code = has_latin or not characters.isdisjoint("{_$=") or "--" in text
    has_markup = not characters.isdisjoint(CHARACTERS)
    may_be_open = (has_address, has_number, not characters.isdisjoint(_SIGNS), has_code, has_markup)
    return tuple(compress(_GUARDED, may_be_open))


@lru_cache(LINES_REMEMBERED)
def _in_line(line: str, guarded: "tuple[_Guarded, ...]") -> tuple[Span, ...]:
    """The protected stretches of one line, by those of the patterns that may match in the text."""
    if repair(line) is not None:
        return ()  # what it holds shows only in the right encoding
    if len(line) <= _WINDOW and not _ARABIC.search(line) and _CODE_LINE.match(line):
        return (Span(0, len(line)),)
    patterns = [pattern() for may_be, pattern in guarded if may_be(line)]
    return tuple(
        Span(*match.span())
        for start, end in (_windows(line) if patterns else ())
        for pattern in patterns
        for match in pattern.finditer(line, start, end)
        if match[0]
    )


def _windows(line: str) -> Iterator[tuple[int, int]]:
    """The line in parts of bounded length, cut at spaces: the patterns look far ahead from every place."""
    start = 0
    while len(line) - start > _WINDOW:
        cut = line.rfind(" ", start + _WINDOW // 2, start + _WINDOW)
        end = cut if cut > 0 else start + _WINDOW
        yield start, end
        start = end
    yield start, len(line)


def _merged(spans: list[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(span.end, merged[-1].end))
        else:
            merged.append(span)
    return tuple(merged)
