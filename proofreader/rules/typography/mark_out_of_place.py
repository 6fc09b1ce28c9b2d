"""A combining mark where it belongs to no letter, twice on one, or apart from the hamza it makes: «شكرا ً», «إلى»."""

import re
import unicodedata
from collections.abc import Iterator

from proofreader.arabic.characters import ARABIC
from proofreader.arabic.late import late_re
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Span
from proofreader.rules.support.conditions import has

# Fathatan … sukun, and the combining madda and hamzas; those of the Quran are left to their passages.
_VOWELS = "\u064b-\u0652"
_HAMZAS = "\u0653-\u0655"
_FAULT = late_re(
    rf"(?P<apart>[اوي][{_VOWELS}]*[{_HAMZAS}][{_VOWELS}]*)"
    rf"|(?P<twice>([{_VOWELS}])\3+)(?P<final>(?=ا?(?![{ARABIC}{_VOWELS}])))?"
    rf"|(?<=[{ARABIC}])(?P<gap>[ \u00a0]+)(?P<after>[{_VOWELS}]+)(?![{_VOWELS}{ARABIC}])"
    rf"|(?:^|(?<=[\s«\"“(]))(?P<first>[{_VOWELS}]+)(?=[{ARABIC}\s])"
)
_COMPOSED = frozenset("آأإؤئ")
_TANWIN = {"\u064e": "\u064b", "\u064f": "\u064c", "\u0650": "\u064d"}  # fatha, damma, kasra


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    for match in _FAULT.finditer(document.text):
        fix = _fix(match)
        if fix:
            yield Finding(Span(*match.span()), (fix,))


def _fix(match: re.Match[str]) -> Fix | None:
    start, end = match.span()
    if match["apart"]:
        composed = unicodedata.normalize("NFC", match["apart"])
        # NFC puts the letter together whatever stands between: the two spellings are canonically equivalent.
        return Fix.replace(start, end, composed, Level.CERTAIN) if composed[0] in _COMPOSED else None
    if match["twice"]:
        # Two short vowels at the end of a word are how tanwin looks, and a keyboard without it gives them.
        mark = match["twice"][0]
        right = _TANWIN.get(mark, mark) if match["final"] is not None else mark
        # No tanwin stands within a word: «ي\u064b\u064b\u064fدخل» has a mark too many, and none of these may be right.
        is_astray = match["final"] is None and mark in _TANWIN.values()
        return Fix.replace(start, end, right, Level.LIKELY if is_astray else Level.CERTAIN)
    if match["gap"]:
        return Fix.replace(start, match.end("gap"), "", Level.LIKELY)
    return Fix.replace(start, end, "", Level.LIKELY)


RULE = Rule(
    id="mark-out-of-place",
    category=Category.TYPOGRAPHY,
    summary="حركة في غير موضعها",
    rationale="الحركة تلي حرفها بلا مسافة ولا تتكرر عليه: فالفتحتان في آخر الكلمة تنوين له رمز واحد. "
    "والألف وهمزتها حرف واحد: فإن كُتبا رمزين لم يجدهما البحث.",
    reference="Unicode Standard, chapter 9.2: Arabic diacritics; Unicode Standard Annex #15, NFC",
    check=check,
    condition=has("\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0654\u0655"),
    bad=[
        Example("عاد [ا\u0654]حمد أمس", "عاد أحمد أمس"),
        Example("قيل له شكرا[ \u064b] جزيلا", "قيل له شكرا\u064b جزيلا"),
        Example("قيل له شكرا[\u064b\u064b] جزيلا", "قيل له شكرا\u064b جزيلا"),
        Example("زار [\u064e]الوفد الميناء", "زار الوفد الميناء"),
        Example("نظر إليه طويلا[\u064e\u064e] ثم انصرف", "نظر إليه طويلا\u064b ثم انصرف"),
        Example("سجل هدف[\u064e\u064e]ا من بعيد", "سجل هدف\u064bا من بعيد"),
        Example("أنهى السباق في وقت[\u0650\u0650] وجيز", "أنهى السباق في وقت\u064d وجيز"),
        Example("ظهر رجل[\u064f\u064f] عند الباب", "ظهر رجل\u064c عند الباب"),
        Example("علم[\u0651\u0651]ه الدرس", "علم\u0651ه الدرس"),
    ],
    good=["قيل له شكرًا جزيلا", "مُحَمَّد ومُدرِّس", "عاد أحمد إلى الآفاق", "مُؤْمِنٌ"],
)
