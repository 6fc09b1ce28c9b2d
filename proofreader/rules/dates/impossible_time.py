"""A time that no clock shows: «الساعة 25:70»."""

from collections.abc import Iterator

from proofreader.arabic.calendar import PARTS_OF_DAY
from proofreader.arabic.digits import DIGIT
from proofreader.arabic.late import late_regex
from proofreader.core import Category, Document, Example, Finding, Lexicon, Rule, Span
from proofreader.rules.support.conditions import has_digit

_CLOCK = rf"({DIGIT}{{1,2}})[:.,]({DIGIT}{{2}})(?![\d:.,]\d|\d)"
# Scores and verses look like times, so one of these words must stand beside it.
_AFTER_HOUR = late_regex(rf"الساعة[^\S\n]+{_CLOCK}")
_BEFORE_ZONE = late_regex(
    rf"(?<![\d:.,]){_CLOCK}[^\S\n]*(?:ت[. ]?[^\S\n]?غ|بتوقيت|بالتوقيت|{'|'.join(PARTS_OF_DAY)}|GMT)"
)
_MIDNIGHT = 24


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    seen = set()
    for pattern in (_AFTER_HOUR, _BEFORE_ZONE):
        for match in pattern.finditer(document.text):
            hour, minute = int(match[1]), int(match[2])
            span = Span(match.start(1), match.end(2))
            if (hour > _MIDNIGHT or minute > 59 or (hour == _MIDNIGHT and minute)) and span not in seen:
                seen.add(span)
                yield Finding(span)


RULE = Rule(
    id="impossible-time",
    category=Category.CONSISTENCY,
    summary="ساعة لا وجود لها",
    rationale="الساعات من 0 إلى 24، والدقائق من 0 إلى 59.",
    reference="ISO 8601",
    check=check,
    condition=has_digit,
    bad=[
        Example("يبدأ الحفل على الساعة [25:70] بالقاعة", None),
        Example("تنطلق المباراة في [19:75] مساء", None),
        Example("تفتح المكتبة على الساعة [08.75] كل يوم", None),
    ],
    good=["يبدأ الحفل على الساعة 20:30", "انتهت بنتيجة 78:64", "تنطلق المباراة في 19:45 مساء", "الساعة 24:00"],
)
