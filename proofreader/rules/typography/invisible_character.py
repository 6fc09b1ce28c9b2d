"""Zero-width characters and direction marks, which break a word for look-ups and cannot be seen."""

import re
import unicodedata
from collections.abc import Iterator

from proofreader.arabic import bare, respell
from proofreader.arabic.characters import LATIN
from proofreader.arabic.late import late_re
from proofreader.arabic.letters import DIGITS, INVISIBLE, ZWJ
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Span, Word
from proofreader.rules.support.faulty_words import Fault, has_fault, words_with

_RUN = late_re(f"[{INVISIBLE}]+")
_MARKS, _SEPARATORS = "\u200e\u200f", "-.,\u066b\u066c/:\u2013"
# A mark parts a number in two, which are read from right to left: «4.\u200f95» is seen as 95.4. Of two parts only, and
# with no thousands behind: a date or an address has more.
_NUMBER = late_re(
    f"(?<![{DIGITS}])(?<![{DIGITS}][{_SEPARATORS}])(?<![{DIGITS}][{_SEPARATORS}{_MARKS}][{_SEPARATORS}{_MARKS}])"
    f"(?P<first>[{DIGITS}]+)(?:(?P<before>[.,\u066b])[{_MARKS}]+|[{_MARKS}]+(?P<behind>[.,\u066b]))"
    f"(?P<second>(?!000|٠٠٠)[{DIGITS}]+)(?![{_SEPARATORS}{_MARKS}]*[{DIGITS}])"
)
_BEHIND_FIGURE = late_re(f"[{DIGITS}][{_SEPARATORS}{_MARKS}]*$")
_BEFORE_FIGURE = late_re(f"[{_SEPARATORS}{_MARKS}]*[{DIGITS}]")
_WITHIN_FIGURES = 4  # code points
_LETTER = late_re(r"[^\W\d_]")
_LEFT_TO_RIGHT = late_re(f"[{LATIN}{DIGITS}]")
_DIRECTION = late_re("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_NESTING = late_re("[\u202a-\u202e\u2066-\u2069]")
_ZERO_WIDTH_SPACE = "\u200b"
_NON_JOINER = "\u200c"
_HOLDS_APART = late_re(f"[{_ZERO_WIDTH_SPACE}{_NON_JOINER}]")
_LATIN = late_re(f"[{LATIN}]")
_ONE_MARK = frozenset("\u200e\u200f")


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = document.text
    keeps = document.profile.options.get
    for word in words_with(document, Fault.INVISIBLE):
        if keeps("non_joiner") != "remove" and _is_foreign_name(word, lexicon):
            continue
        yield Finding(word.span, (_mend(word, lexicon),))
    numbers = {match.end("before" if match["before"] else "first"): match for match in _NUMBER.finditer(text)}
    for match in _RUN.finditer(text):
        start, end = match.span()
        if _parts_figures(text, start, end) and not _is_left_to_right(text, start):
            if start in numbers:
                yield _as_seen(numbers[start])
            continue
        if any(word.start < start and end < word.end for word in document.words):
            continue
        if keeps("direction_marks") != "remove" and _orders_latin(text, start, end):
            continue
        if not _is_needed(text, start, end):
            yield Finding(Span(start, end), (Fix.replace(start, end, "", _level(text, match)),))


def _as_seen(number: re.Match[str]) -> Finding:
    """The number written as it is read: without the mark alone, another number would be seen."""
    seen = number["second"] + (number["before"] or number["behind"]) + number["first"]
    message = f"بين جزأي العدد رمز اتجاه يعكسهما، والعدد المقروء «{seen}»"
    return Finding(Span(*number.span()), (Fix.replace(*number.span(), seen, Level.LIKELY),), message)


def _parts_figures(text: str, start: int, end: int) -> bool:
    """Whether the mark stands in a number, date or score, whose parts change places without it: «12/\u200f5»."""
    before = text[max(0, start - _WITHIN_FIGURES) : start]
    return _BEHIND_FIGURE.search(before) is not None and _BEFORE_FIGURE.match(text, end) is not None


def _is_left_to_right(text: str, at: int) -> bool:
    """Whether the line begins with a Latin word, so that its numbers are read as they are written."""
    letter = _LETTER.search(text, text.rfind("\n", 0, at) + 1, at)
    return letter is not None and _LATIN.match(letter[0]) is not None


def _mend(word: Word, lexicon: Lexicon) -> Fix:
    """The word without what is invisible; two words where a zero-width space or non-joiner held them apart."""
    parts = [part for part in _HOLDS_APART.split(word.text) if part]
    if not lexicon.accepts(word.bare):
        if len(parts) > 1 and all(lexicon.accepts(bare(part)) for part in parts):
            right = " ".join(respell(part, bare(part)) for part in parts)
            return Fix.replace(word.start, word.end, right, Level.LIKELY)
        return Fix.replace(word.start, word.end, respell(word.text, word.bare), Level.LIKELY)
    return Fix.replace(word.start, word.end, respell(word.text, word.bare), Level.CERTAIN)


def _is_foreign_name(word: Word, lexicon: Lexicon) -> bool:
    """Whether non-joiners alone part a word that is none of Arabic: «میرزاده‌ای», a Persian name."""
    invisible = set(_RUN.findall(word.text))
    if invisible != {_NON_JOINER} or lexicon.accepts(word.bare):
        return False
    return not all(lexicon.accepts(bare(part)) for part in word.text.split(_NON_JOINER))


def _orders_latin(text: str, start: int, end: int) -> bool:
    """Whether it is one direction mark at the edge of a Latin word, where it keeps the marks in order: «C++»."""
    if end - start > 1 or text[start] not in _ONE_MARK:
        return False
    return _LATIN.search(text[max(0, start - 2) : start] + text[end : end + 2]) is not None


def _is_needed(text: str, start: int, end: int) -> bool:
    """Whether a zero-width joiner shows «ه» as it begins a word (hijri), or joins the parts of an emoji."""
    if text[start:end] != ZWJ:
        return False
    around = text[start - 1 : start] + text[end : end + 1]
    return text[start - 1 : start] == "ه" or any(unicodedata.category(char) in ("So", "Sk", "Mn") for char in around)


def _level(text: str, match: re.Match[str]) -> Level:
    """Direction marks beside Latin or digits may be what keeps the line in order."""
    if _NESTING.search(match[0]):
        return Level.LIKELY if _LEFT_TO_RIGHT.search(text) else Level.CERTAIN
    if _DIRECTION.search(match[0]):
        near = text[max(0, match.start() - 3) : match.start()] + text[match.end() : match.end() + 3]
        return Level.LIKELY if _LEFT_TO_RIGHT.search(near) else Level.CERTAIN
    return Level.CERTAIN


RULE = Rule(
    id="invisible-character",
    category=Category.TYPOGRAPHY,
    summary="رمز لا يُرى",
    rationale="رموز الاتجاه والمسافة المعدومة تتسرب مع النسخ، فتقطع الكلمة عند البحث والتدقيق ولا يراها أحد.",
    reference="Unicode Standard, chapter 23.2; Unicode Bidirectional Algorithm, UAX #9",
    bad=[
        Example("وصل [الو\u200cفد] أمس", "وصل الوفد أمس"),
        Example("وصل [\u200b]الوفد", "وصل الوفد"),
        Example("[\u200f]وصل الوفد", "وصل الوفد"),
        Example("وصل [الوفد\u200cأمس] مساء", "وصل الوفد أمس مساء"),
        Example("ارتفع المؤشر [4.\u200f95] في المئة", "ارتفع المؤشر 95.4 في المئة"),
        Example("تراجع السهم إلى [75\u200f,12] درهما", "تراجع السهم إلى 12,75 درهما"),
    ],
    good=[
        "وصل الوفد أمس",
        "سنة 1445 ه\u200d",
        "👨\u200d👩",
        "شركة ABC\u200e! الجديدة",
        "انتهت المباراة 3-\u200f1 يوم 12/\u200f5",
        "صدر في 12.\u200f5.\u200f2020",
        "بلغ الربح 5.\u200f1,234 درهم، ثم 1,\u200f000 درهم",

        "عاد زاده\u200cاي أمس",
    ],
    check=check,
    condition=has_fault,
)
