"""No space between a quotation and the word outside it: «صحيفة"الأفق"», «"الأفق"أن»."""

from collections.abc import Iterator

from proofreader.arabic.characters import ALPHANUMERIC, ARABIC_END
from proofreader.arabic.clitics import PATTERN
from proofreader.arabic.late import late_re
from proofreader.arabic.letters import TATWEEL
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Span
from proofreader.rules.support.conditions import has_quote
from proofreader.rules.support.quote_pairs import Pair, pairing_of, stays

_LAST_WORD = late_re(rf"(?<![{ALPHANUMERIC}])[{ARABIC_END}]+\Z")
_CHARACTER = late_re(f"[{ALPHANUMERIC}]")
# What is written as one with a quotation: «و"كذا"», «بال"كذا"».
_LONE = late_re(rf"(?<![{ALPHANUMERIC}])[{ARABIC_END}]\Z")
_MARKS = frozenset("،؛.؟!:")
_STRAY = late_re(rf"[^و\W](?![{ALPHANUMERIC}])")  # a single letter, itself perhaps a slip
_PROCLITICS = late_re(PATTERN)


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = document.text
    pairs = pairing_of(text).pairs
    starts = {pair.start for pair in pairs}
    for pair in pairs:
        if pair.end == pair.start + 1:
            continue
        level = _level(text, pair)
        if _is_glued_before(text, pair.start) and stays(text, pair.start, pair.start, " "):
            # «ز"كذا"»: a letter alone is more probably a slip for «و».
            before = Level.LIKELY if _LONE.search(text, max(0, pair.start - 2), pair.start) else level
            yield Finding(Span(pair.start, pair.start + 1), (Fix.replace(pair.start, pair.start, " ", before),))
        after = text[pair.end + 1 : pair.end + 2]
        glued = after and (_CHARACTER.match(after) or after == "(" or pair.end + 1 in starts)
        if glued and stays(text, pair.end + 1, pair.end + 1, " "):
            if _STRAY.match(text, pair.end + 1):
                level = Level.LIKELY
            yield Finding(Span(pair.end, pair.end + 1), (Fix.replace(pair.end + 1, pair.end + 1, " ", level),))


def _level(text: str, pair: Pair) -> Level:
    # A straight mark with a letter on either side could belong to a word in Latin or to a measure.
    return Level.CERTAIN if pair.sure or text[pair.start] == "«" else Level.LIKELY


def _is_glued_before(text: str, at: int) -> bool:
    before = text[at - 1 : at] if at else ""
    if before in _MARKS:
        return True
    if not before or before == TATWEEL or not _CHARACTER.match(before):
        return False
    word = _LAST_WORD.search(text, max(0, at - 20), at)
    return not (word and _PROCLITICS.fullmatch(word[0]))


RULE = Rule(
    id="missing-space-around-quotes",
    category=Category.SPACING,
    summary="لا مسافة بين علامة التنصيص وما خارجها",
    rationale="علامتا التنصيص تتصلان بما بينهما وحده، وتفصلهما مسافة عما قبلهما وما بعدهما، إلا حرفًا يُكتب متصلا.",
    reference="",
    bad=[
        Example('نشرت صحيفة["]الأفق" الخبر', 'نشرت صحيفة "الأفق" الخبر'),
        Example("نشرت صحيفة «الأفق[»]الخبر", "نشرت صحيفة «الأفق» الخبر"),
        Example('انتهى،["]ثم" عاد', 'انتهى، "ثم" عاد'),
        Example("قال الحارس:[«]عدنا جميعا».", "قال الحارس: «عدنا جميعا»."),
        Example("وجاء في الرسالة:[“]لن نعود”.", "وجاء في الرسالة: “لن نعود”."),
    ],
    good=[
        'نشرت صحيفة "الأفق" و"الشاطئ" الخبر',
        'في لقاء بـ"الأفق" وبال"شاطئ" قال: "نعم".',
        '("الأفق")',
        'شاشة طولها 27" وعرضها 16" وثمنها معقول',
    ],
    check=check,
    condition=has_quote,
)
