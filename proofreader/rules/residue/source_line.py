"""«المصدر: …»: not the article's text, but worth keeping."""

from collections.abc import Iterator

import regex

from proofreader.arabic.late import late_regex
from proofreader.core import Category, Document, Example, Finding, Lexicon, Rule, Scope, Span
from proofreader.rules.support.removal import lines_of

_SOURCE = late_regex(r"[*(\s]*(?:المصدر|المصادر|مصدر الخبر|Source|Sources)\s*[:：/]\s*\S", regex.IGNORECASE)
_WORDS = 8


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    """Short lines that begin so. Shown, never removed."""
    for _, line in lines_of(document).short:
        if not line.is_prose and len(line.words) <= _WORDS and _SOURCE.match(line.text):
            yield Finding(Span(line.offset, line.offset + len(line.text)))


RULE = Rule(
    id="source-line",
    category=Category.RESIDUE,
    summary="سطر المصدر: بيان عن النص وليس من متنه",
    rationale="سطر المصدر يفيد المحرر في النسبة؛ يُنبَّه عليه ولا يُحذف.",
    reference="",
    bad=[
        Example("حضر الوزير.\n[المصدر: وكالات]", None),
        Example("فاز الفريق بالكأس.\n[المصدر: الجريدة الرسمية]", None),
        Example("عاد الوفد إلى البلاد.\n[مصدر الخبر: رويترز]", None),
    ],
    good=["المصدر الذي تحدث إلينا طلب عدم ذكر اسمه.", "مصادر: الوزير يستقيل"],
    check=check,
    scope=Scope.DOCUMENT,
)
