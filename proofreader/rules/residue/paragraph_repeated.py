"""A paragraph that stands in the text a second time."""

from collections.abc import Iterator

from proofreader.core import Category, Example, Rule, Scope
from proofreader.rules.residue.lines import Lines
from proofreader.rules.residue.removal import removes

# Shorter ones may be repeated on purpose: sub-headings, verses, captions of a table.
_WORDS = 8


def find(lines: Lines) -> Iterator[int]:
    """Every running text that equals an earlier one word for word."""
    seen: set[tuple[str, ...]] = set()
    for i, line in enumerate(lines):
        if line.prose and len(line.words) >= _WORDS:
            if line.words in seen:
                yield i
            seen.add(line.words)


RULE = Rule(
    id="paragraph-repeated",
    category=Category.RESIDUE,
    summary="فقرة مكررة",
    rationale="وردت الفقرة نفسها من قبل؛ تبقى الأولى.",
    reference="قوالب مواقع الأخبار: المقدمة التي تُعاد في المتن",
    bad=[
        Example(
            "وصل الوفد إلى المدينة صباح أمس للمشاركة في الندوة.\n\nورحب به الوالي.\n\n"
            "[وصل الوفد إلى المدينة صباح أمس  للمشاركة في الندوة .]\n\nثم غادر الوفد المدينة.",
            "وصل الوفد إلى المدينة صباح أمس للمشاركة في الندوة.\n\nورحب به الوالي.\n\nثم غادر الوفد المدينة.",
        )
    ],
    good=[
        "وصل الوفد الأول إلى المدينة أمس للمشاركة في ندوة.\nوصل الوفد الثاني إلى المدينة أمس للمشاركة في ندوة.",
        "يا ليل الصب\nمتى غده\nيا ليل الصب",
    ],
    check=removes(find),
    scope=Scope.DOCUMENT,
)
