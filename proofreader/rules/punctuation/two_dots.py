"""Two points in a row: «انتهى..», which is neither a full stop nor an ellipsis."""

from collections.abc import Iterator

import regex

from proofreader.arabic.characters import ARABIC, ARABIC_END, SPACE
from proofreader.arabic.late import late_regex
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Span
from proofreader.rules.support.conditions import has_gap
from proofreader.rules.support.quote_pairs import pairing_of

_TWO = late_regex(r"(?<![.…])\.\.(?![.…])")
_ENDS = late_regex(rf"(?<![.؟!…])[.:](?:[\"»”″)]|{SPACE})*\Z")
# A headline joins its parts with two points: one line, short, without a stop at its end.
_HEADLINE = 120
_TITLE = 50


def _in_title(text: str, at: int) -> bool:
    """Whether it joins the parts of a quoted title: «كتاب "البحر.. سيرة مدينة"»."""
    around = next((pair for pair in pairing_of(text).pairs if pair.start < at < pair.end - 1), None)
    return around is not None and around.end - around.start < _TITLE


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = document.text
    if ".." not in text or document.profile.options.get("two_dots") == "keep":
        return
    for match in _TWO.finditer(text):
        start, end = match.span()
        rest = text[end:].lstrip()
        if rest[:1] and rest[0] in "،؛؟!:.":
            continue
        while start and text[start - 1].isspace():
            start -= 1
        if not start or not regex.match(rf"[{ARABIC_END}\d\"»”″)\]]", text[start - 1]):
            continue
        if _in_title(text, end):
            continue
        if rest.strip('"»”″ ') and len(text) < _HEADLINE and not _ENDS.search(text):
            continue
        gap = " " if regex.match(f"[{ARABIC}]", text[end : end + 1]) else ""
        stop = Fix.replace(start, end, "." + gap, Level.LIKELY, "نقطة")
        ellipsis = Fix.replace(start, end, "..." + gap, Level.LIKELY, "نقاط الحذف")
        # Within brackets a list breaks off.
        yield Finding(Span(start, end), (ellipsis, stop) if text[end : end + 1] in (")", "]") else (stop, ellipsis))


RULE = Rule(
    id="two-dots",
    category=Category.PUNCTUATION,
    summary="نقطتان متجاورتان",
    rationale="النقطة واحدة في آخر الجملة، ونقاط الحذف ثلاث. أما النقطتان المتجاورتان فعادة صحفية شائعة "
    "ليست في كتب الترقيم، ولأسلوب التحرير أن يبقيها.",
    reference="أحمد زكي، الترقيم وعلاماته في اللغة العربية (1912)",
    bad=[
        Example("انتهت الجلسة مساء أمس[..]", "انتهت الجلسة مساء أمس."),
        Example("انتهت الجلسة[..] وغادر الجميع القاعة.", "انتهت الجلسة. وغادر الجميع القاعة."),
        Example("زار الوفد مدنا كثيرة (الرباط، فاس[..]).", "زار الوفد مدنا كثيرة (الرباط، فاس...)."),
        Example("انتهت الجلسة[..]وغادر الجميع القاعة.", "انتهت الجلسة. وغادر الجميع القاعة."),
    ],
    good=[
        "انتهت الجلسة...",
        "زار الوفد المدن (الرباط، فاس...).",
        'صدر كتاب "البحر.. سيرة مدينة" أمس.',
        "نهاية الجلسة.. غادر الجميع",
        "انتهت الجلسة.",
    ],
    check=check,
    condition=has_gap(r"\.\."),
)
