"""Where the missing partner of a lone quotation mark or bracket most probably belongs."""

import re

from proofreader.rules.punctuation.chars import SPACE

# A quoted name is not longer than this many words.
_NAME = 4
_STRETCH = re.compile(r"[^«»“”„″\"()\[\]{}،؛.؟!:]*")
_FINAL_STOP = re.compile(rf"{SPACE}*[.،؛]?{SPACE}*\Z")
_SAYING = re.compile(r"(?:\s|^)[وف]?(?:[أإ]نه?ا?|بأنه?ا?|قالت?|أضافت?|(?:قائل|مضيف|مؤكد)(?:\u064b?ا|ة))\u064b?\s*\Z")
_ANY = re.compile('[«»“”„″"]')


def end_of_name(text: str, at: int) -> int | None:
    """Where the short stretch after the opening mark at ``at`` ends before a mark or the end of the paragraph."""
    match = _STRETCH.match(text, at + 1)
    if not match:
        return None
    end = match.end()
    if end < len(text) and text[end] in '«»“”„″"()[]{}':
        return None
    inside = match[0].split()
    if not 1 <= len(inside) <= _NAME:
        return None
    return at + 1 + len(match[0].rstrip())


def opens_speech(text: str, at: int) -> bool:
    """Whether a colon or a word of saying stands before the mark at ``at``."""
    head = text[max(0, at - 20) : at].rstrip()
    return head.endswith(":") or _SAYING.search(head) is not None


def end_of_speech(text: str, at: int) -> int | None:
    """The end of the paragraph before its stop, if the mark at ``at`` opens a speech and no other mark follows."""
    if _ANY.search(text, at + 1) or not opens_speech(text, at):
        return None
    stop = _FINAL_STOP.search(text, at + 1)
    return stop.start() if stop and stop.start() > at + 1 else None


def start_of_speech(text: str, at: int) -> int | None:
    """The place after the last colon before the closing mark at ``at``, if no other mark stands between."""
    colon = text.rfind(": ", 0, at)
    if colon < 0 or _ANY.search(text, colon, at):
        return None
    start = colon + 1
    while text[start].isspace():
        start += 1
    return start if start < at else None
