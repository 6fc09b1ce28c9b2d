"""Captions and credits that say only where an image comes from: «صورة: أرشيف»."""

from collections.abc import Iterator

from proofreader.arabic.late import late_regex
from proofreader.arabic.lines import Line, Lines
from proofreader.arabic.page_phrases import phrases
from proofreader.core import Category, Example, Rule, Scope
from proofreader.rules.support.removal import removes

_WORDS = 7
_COLON = late_regex(r"[^\s:/]+(?: [^\s:/]+)?\s*[:/©]\s*\S")
_LENS = frozenset({"تصوير", "عدسه", "بعدسه"})


def _is_credit(line: Line, at_edge: bool) -> bool:
    if not line.opening(phrases("credits")) or len(line.words) > _WORDS or line.ends_sentence:
        return False
    return _COLON.match(line.text) is not None or (at_edge and line.words[0] in _LENS and len(line.words) > 1)


def find(lines: Lines) -> Iterator[int]:
    """Lines of caption words alone, and credits: an opening, a colon and a short name."""
    known = phrases("captions", "agencies")
    for i, line in lines.short:
        caption = line.count_phrases(known) and not line.count_phrases(phrases("agencies"))
        if caption or _is_credit(line, lines.at_edge(i)):
            yield i


RULE = Rule(
    id="caption-line",
    category=Category.RESIDUE,
    summary="بيان مصدر صورة",
    rationale="لا صورة في النص المنسوخ، فلا معنى لبيان مصدرها.",
    reference="",
    bad=[
        Example("افتتاح المعرض\n[صورة: أرشيف]\nحضر الوزير.", "افتتاح المعرض\nحضر الوزير."),
        Example("حضر الوزير.\n\n[(صورة أرشيفية)]\n\nثم غادر.", "حضر الوزير.\n\nثم غادر."),
        Example("افتتاح المعرض\n[عدسة أحمد]\nحضر الوزير.", "افتتاح المعرض\nحضر الوزير."),
    ],
    good=["صورة قاتمة للاقتصاد", "أرشيف الدولة يفتح أبوابه", "تصوير فيلم جديد في ورزازات يبدأ غدا."],
    check=removes(find),
    scope=Scope.DOCUMENT,
)
