"""Question marks or replacement characters in the place of text that a conversion lost: «يوم ?? أكتوبر»."""

from collections.abc import Iterator

from proofreader.arabic.late import late_regex
from proofreader.core import Category, Document, Example, Finding, Lexicon, Rule, Span
from proofreader.rules.support.conditions import has
from proofreader.rules.support.latin_marks import is_lost

_RUN = late_regex("\\?+(?: \\?+)*|\ufffd+")
_REPLACEMENT = "\ufffd"


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = document.text
    for match in _RUN.finditer(text):
        start, end = match.span()
        span = Span(start, end)
        if (match[0][0] == _REPLACEMENT or is_lost(text, start, end)) and not document.is_protected(span):
            yield Finding(span)


RULE = Rule(
    id="lost-text",
    category=Category.TYPOGRAPHY,
    summary="نص ضاع عند التحويل",
    rationale="علامات استفهام متتالية في وسط الجملة، أو الرمز \ufffd، تقوم مقام حروف أو أرقام لم يعرفها برنامج "
    "التحويل. لا يُستعاد ما ضاع إلا من الأصل.",
    reference="Unicode Standard, chapter 23.8: U+FFFD REPLACEMENT CHARACTER",
    check=check,
    condition=has("?\ufffd"),
    bad=[
        Example("يبدأ المهرجان يوم [??] أبريل بالمدينة", None),
        Example("يقيم الفنان في حي [????????] منذ سنة", None),
        Example("كتب الفنان\ufffd".replace("\ufffd", "[\ufffd]") + " رسالة إلى الجمهور", None),
    ],
    good=["هل عاد الفنان?", "هل عاد الفنان ??", "ماذا جرى؟؟", "https://example.org/?q=??"],
)
