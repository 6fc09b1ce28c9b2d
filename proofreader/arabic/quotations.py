"""Where quotations begin and end, well enough to leave them alone.

The rules on punctuation weigh every mark (``rules/punctuation/quotes.py``); here a plain reading does.
"""

import regex

from proofreader.core import Document, Span

_MARK = regex.compile('[«»“”„"″\n]')
_WORD = regex.compile(r"\w")
_STRAIGHT = frozenset('"″')
# A speech may run over so many lines; a mark that is never closed quotes nothing.
_LONGEST_SPEECH = 8
# «و"كذا"», «لـ«كذا»»: a mark after these opens though it touches a letter.
_PROCLITICS = frozenset("بلكوفـ")


def find_quotations(document: Document) -> tuple[Span, ...]:
    """What stands between quotation marks, without the outermost marks, sorted; a speech may run over lines."""
    text = document.text
    found: list[Span] = []
    opened: list[tuple[str, int, int]] = []  # kind of mark, position, line
    line = 0
    for match in _MARK.finditer(text):
        char, at = match[0], match.start()
        if char == "\n":
            line += 1
            opened = [mark for mark in opened if mark[0] != '"' and line - mark[2] < _LONGEST_SPEECH]
            continue
        kind = "«" if char in "«»" else '"' if char in _STRAIGHT else "“"
        number = next((i for i in range(len(opened) - 1, -1, -1) if opened[i][0] == kind), None)
        if number is not None and _closes(text, char, at):
            if not number:
                found.append(Span(opened[0][1] + 1, at))
            del opened[number:]
        elif _opens(text, char, at):
            opened.append((kind, at, line))
    return tuple(span for span in found if span.start < span.end)


def _closes(text: str, char: str, at: int) -> bool:
    """Whether the mark closes if one of its kind is open. « and “ do where they can't open: before no word."""
    return char == "»" or char in _STRAIGHT or (not text[at - 1].isspace() and not _WORD.match(text, at + 1))


def _opens(text: str, char: str, at: int) -> bool:
    return char in "«„" or char in _STRAIGHT or not at or not _WORD.match(text, at - 1) or text[at - 1] in _PROCLITICS
