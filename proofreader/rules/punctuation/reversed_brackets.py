"""Brackets the wrong way round: «)كذا(»."""

from collections.abc import Iterator

from proofreader.core import Category, Document, Edit, Example, Finding, Fix, Level, Lexicon, Rule, Span
from proofreader.rules.support.bracket_pairs import find_reversed
from proofreader.rules.support.conditions import has_bracket

_SWAPPED = str.maketrans("()[]{}", ")(][}{")


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = document.text
    for start, end in find_reversed(text):
        edits = tuple(Edit(Span(at, at + 1), text[at].translate(_SWAPPED)) for at in (start, end))
        yield Finding(Span(start, end + 1), (Fix(edits, Level.LIKELY),))


RULE = Rule(
    id="reversed-brackets",
    category=Category.PUNCTUATION,
    summary="قوسان معكوسان",
    rationale="يُكتب قوس الفتح «(» أولا ثم قوس الإغلاق «)»، والبرنامج يقلب شكلهما في العرض من اليمين إلى اليسار.",
    reference="Unicode Bidirectional Algorithm, UAX #9, L4: mirroring",
    bad=[
        Example("أعلن الاتحاد [)الدولي(] موعدا", "أعلن الاتحاد (الدولي) موعدا"),
        Example("زار المدينة [)وهي عتيقة(] مع أسرته", "زار المدينة (وهي عتيقة) مع أسرته"),
        Example("حضر عضوان [)من الرباط(] الجلسة", "حضر عضوان (من الرباط) الجلسة"),
    ],
    good=["أعلن الاتحاد (الدولي) موعدا", "1) البند الأول (مهم)"],
    check=check,
    condition=has_bracket,
)
