"""Text that was read in the wrong encoding, and the way back.

The accidents that newsrooms meet, seen here in the word «من»:

- UTF-8 read as windows-1252 or ISO-8859-1: ``Ù…Ù†``; as windows-1256: ``ظ…ظ†``; as Mac Roman: ``ŸÖŸÜ``;
- windows-1256, ISO-8859-6, MacArabic or DOS-720 read as windows-1252, ISO-8859-1 or Mac Roman: ``ãä``, ``åæ`` …;
- ISO-8859-6 read as windows-1256: ``هو``.

In the last two every letter becomes another character whichever the encoding was, so each is tried, and the one that
looks like Arabic is taken (see ``plausibility``); where two do, nobody is sure.

Each is undone by encoding as it was wrongly decoded and decoding rightly. Only stretches that give Arabic that way are
touched, so a line of which one part was damaged is mended in that part.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from itertools import chain

from proofreader.arabic.late import late_re, late_regex
from proofreader.arabic.letters import DIGITS, LETTERS, MARKS, TATWEEL
from proofreader.arabic.plausibility import Plausibility, plausibility

_NO_BYTE = "\ufffd"


def _to_bytes(encoding: str) -> dict[int, str]:
    """Character → the byte it stands for, as the character of that number; bytes without a character stand for C1
    controls, as in browsers. Other characters that look like a byte are mapped to U+FFFD."""
    table = dict.fromkeys(range(128, 256), _NO_BYTE)
    for number in range(0x80, 0x100):
        char = bytes([number]).decode(encoding, "ignore") or chr(number)
        table[ord(char)] = chr(number)
    return table


_WINDOWS_1252 = _to_bytes("cp1252") | {number: chr(number) for number in range(0x80, 0xA0)}  # and ISO-8859-1
_WINDOWS_1256 = _to_bytes("cp1256")
_MAC_ROMAN = _to_bytes("mac_roman")
# Encodings of one byte a letter: how they were read, and what they may have been.
_READ_AS = (("cp1252", _WINDOWS_1252), ("mac_roman", _MAC_ROMAN), ("cp1256", _WINDOWS_1256))
_LEGACY = ("cp1256", "iso8859_6", "mac_arabic", "cp720")
# What letters of those encodings look like in Mac Roman and no text has three of in a row.
_MAC_SIGNS = "√⁄·‰Ê“«—…‘’ÕÃœŒ–ÿŸ€ﬁﬂ„Â‹›‡‚ÁËÈÍÎÏÌÓÔÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ≈∆ƒ¬¡¿øæΩºª∫π∏∑∂µ≥≤±∞≠◊”–‘’÷"

# Sequences of UTF-8 as characters of the same numbers (RFC 3629, table in section 4).
_SEQUENCE = "[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
_UTF8_RUN = late_regex(f"(?:{_SEQUENCE})+")
# What the sequences may give: Arabic of the standard orthography with its marks and presentation forms, the
# punctuation and invisible characters of U+2000–206F, symbols and emoji, letters of Latin, « and » and the like.
_ARABIC = late_regex(f"[{LETTERS}{MARKS}{TATWEEL}{DIGITS}،؛؟٪ﭐ-﷿ﹰ-ﻼپچڤگڭژ]")
_ACCEPTED = late_regex(
    f"\\A[{LETTERS}{MARKS}{TATWEEL}{DIGITS}،؛؟٪٫٬٭پچڤگڭژیکٱھہے\u00a0-\u017f\u2000-\u2bff\ufb50-\ufdff\ufe00-\ufeff"
    "\U0001f000-\U0001faff]+\\Z"
)

# One look says that a line is sound: the first bytes of Arabic letters in UTF-8 (D8, D9) or of its punctuation (E2 80)
# with a byte of the second half after them, or accented letters in a row, which no language of Latin has.
_SUSPECT = late_regex(
    f"[ÿŸ][^\0-\x7f{LETTERS}\\s]|(?=[^\\s]{{0,2}}[√⁄‰ÊÿŸ€ﬁﬂ„Â‹›‡‚≈∆ƒ¬¡¿Ω∫π∏∑∂≥≤∞≠◊])[{_MAC_SIGNS}]{{3}}|"
    f"[{LETTERS}][àâçèéêëîïôùûü]|[àâçèéêëîïôùûü][{LETTERS}]|"
    "[\x80-\x9f]|[ÂÃ][\x80-\xbf]|Ã[˜™]|[ØÙ][\x80-\xbf\u0152-\u0192\u02c6\u02dc\u2013-\u20ac\u2122]|â€|[À-ÖØ-öø-ÿ]{3}|[طظ].[طظ].|"
    "[طظ](?![،؛؟»…”’‘“–—•\u00a0])[\x80-\xbf\u0152-\u0192\u02c6\u200c\u200d\u201a\u201e\u2020\u2021\u2030\u2039\u203a\u20ac\u2122پچژڈگٹڑںھک]"
)
_TWICE = late_regex("(?:Ã[˜™\x98\x99].*){2}|(?:[ÂÃ][\x80-\xbf].*){4}")
_WORD = late_regex(f"[{LETTERS}]+")
_HIGH = late_regex("[\x80-\xff]")

_LEAST_LETTERS = 3  # of Arabic in a line, or the stretch that looks damaged may be an accident
_SURE_LETTERS = 6
_LEAST_CHANGED = 6  # characters that another encoding of one byte a letter makes of the line; fewer are an accident


# What every such line has: one of those characters, or two of those letters.
_RANGES = (range(0x80, 0xA0), range(0xA1, 0x100), range(0x152, 0x193), range(0x200C, 0x20AD))
_ODD = frozenset((*map(chr, chain(*_RANGES)), *"\u02c6\u02dc\u2122پچژڈگٹڑںھک", *_MAC_SIGNS))


# Quotation marks, dashes and the like, which prove nothing where no letter of that kind stands right before.
_COMMON = frozenset("«»“”‘’…–—•\u00a0")
_TELLING = _ODD - _COMMON
_IS_TELLING = late_re(f"[{re.escape(''.join(sorted(_TELLING)))}]")
_BESIDE_LETTER = late_re("[طظ](?:.[طظ]|«)")


def _may_be_suspect(line: str) -> bool:
    """Whether ``_SUSPECT`` may find anything: it takes twenty times as long to say no."""
    return _IS_TELLING.search(line) is not None or _BESIDE_LETTER.search(line) is not None


def may_be_damaged(text: str, characters: frozenset[str]) -> bool:
    """Whether ``repair`` may find anything in a line of the text, which has these characters."""
    if not characters.isdisjoint(_TELLING):
        return True
    may_stand_beside = "«" in characters or text.count("ط") + text.count("ظ") > 1
    return may_stand_beside and _BESIDE_LETTER.search(text) is not None


@lru_cache(256)
def repair(line: str) -> tuple[str, bool] | None:
    """The line as it was meant, and whether that is beyond doubt; None where nothing shows a wrong encoding."""
    if not _may_be_suspect(line) or _SUSPECT.search(line) is None:
        return None
    if _TWICE.search(line):  # it went wrong twice on its way
        once = _decode_runs(line, _WINDOWS_1252, lambda text: True)[0]
        return repair(once) if once != line else None
    text, letters, sure = max(_readings(line), key=lambda reading: reading[1])
    return (text, sure) if letters >= _LEAST_LETTERS else None


def _readings(line: str) -> Iterator[tuple[str, int, bool]]:
    """Each way to undo an accident: the text, the number of Arabic letters won, and whether it is sure."""
    yield _from_utf8(line, _WINDOWS_1252)
    yield _from_utf8(line, _WINDOWS_1256)
    yield _from_utf8(line, _MAC_ROMAN)
    yield _from_legacy(line)


def _from_utf8(line: str, table: Mapping[int, str]) -> tuple[str, int, bool]:
    """UTF-8 read by an encoding of one byte a character, which ``table`` undoes."""
    text, decoded = _decode_runs(line, table, lambda text: _ACCEPTED.search(text) is not None)
    # «ط،» is right at the end of a word, and also the bytes of «ء»: one pair proves nothing, two in a row do.
    won = [len(_ARABIC.findall(run)) for run in decoded]
    letters = sum(won)
    if max(won, default=0) >= 2:
        # Windows-1252 has no character for 81, the second byte of «ف», and many programs drop it.
        whole = text.replace("Ù", "ف") if table is _WINDOWS_1252 else text
        return whole, letters, letters >= _SURE_LETTERS and whole == text
    if "â€" in line and not letters and decoded:
        return text, _LEAST_LETTERS, True  # a sound line into which damaged punctuation was pasted: «â€œ»
    return line, 0, False


def _decode_runs(line: str, table: Mapping[int, str], accept: Callable[[str], bool]) -> tuple[str, list[str]]:
    """The line with its runs of UTF-8 decoded, and what the accepted runs gave."""
    undone = line.translate(table)
    right: list[str] = []
    decoded: list[str] = []
    at = 0
    for match in _UTF8_RUN.finditer(undone):
        start, end = match.span()
        text = match[0].encode("latin-1").decode("utf-8", "replace")
        if accept(text) and _NO_BYTE not in text:
            decoded.append(text)
            right += [line[at:start], text.replace("\ufeff", "")]
            at = end
    return "".join(right) + line[at:], decoded


def _from_legacy(line: str) -> tuple[str, int, bool]:
    """An encoding of one byte a letter read as another one. The accented letters of French are the same in both
    encodings of Windows."""
    found: dict[str, Plausibility] = {}
    before = plausibility(line)
    for name, table in _READ_AS:
        undone = line.translate(table)
        if not _HIGH.search(undone):
            continue
        for encoding in _LEGACY:
            if encoding == name:
                continue
            right = "".join(
                byte.encode("latin-1").decode(encoding, "replace") if "\x80" <= byte <= "\xff" else char
                for char, byte in zip(line, undone, strict=True)
            )
            if _NO_BYTE not in right:
                found.setdefault(right, plausibility(right))
    ranked = sorted(found.items(), key=lambda item: item[1].score, reverse=True)
    if not ranked:
        return line, 0, False
    (right, best), second = ranked[0], ranked[1][1].score if len(ranked) > 1 else 0
    # News has a plausible word in three; what has hardly any, or is Arabic as it stands, was not read wrongly.
    changed = sum(old != new for old, new in zip(line, right, strict=True))
    # Where the line has Arabic already, plausible words may be an accident: a short one, or among what can't be.
    alone = best.words < 6 and not best.impossible and not before.words
    certain = not before.words or (best.is_arabic and best.telling > 0)
    enough = (best.plausible > before.plausible + 1 and certain) or alone
    better = best.score > 0 and best.plausible > 1.25 * before.plausible and changed >= _LEAST_CHANGED
    if best.plausible * 8 < best.words or not enough or not better:
        return line, 0, False
    sure = best.is_arabic and best.score >= 2 * max(second, before.score)
    short = best.plausible == 1 and best.words < 6 and second < 1
    return right, sum(map(len, _WORD.findall(right))), sure or short
