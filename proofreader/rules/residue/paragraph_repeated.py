"""A paragraph that stands in the text a second time."""

from collections import defaultdict
from collections.abc import Iterator

from proofreader.arabic.lines import Line, Lines
from proofreader.arabic.page_phrases import words_of
from proofreader.core import Category, Example, Rule, Scope
from proofreader.rules.support.removal import removes

# Shorter ones may be repeated on purpose: sub-headings, verses, captions of a table.
_WORDS = 8
_MARKS = 20  # code points by which two equal ones may differ: spaces, marks, hamzas


def find(lines: Lines) -> Iterator[int]:
    """Every running text that equals an earlier one word for word."""
    earlier: dict[tuple[str, int], list[Line]] = defaultdict(list)  # by first word and length, in steps of ``_MARKS``
    for i, line in enumerate(lines):
        if line.is_prose:
            step = len(line.text) // _MARKS
            near = (other for steps in (step - 1, step, step + 1) for other in earlier.get((line.first, steps), ()))
            if any(_equal(line, other) for other in near):
                yield i
            earlier[line.first, step].append(line)


def _equal(line: Line, other: Line) -> bool:
    """Whether two lines with the same first word have the same words, at least as many as a paragraph."""
    if abs(len(line.text) - len(other.text)) > _MARKS:
        return False
    words = words_of(line.text)
    return len(words) >= _WORDS and words == words_of(other.text)


RULE = Rule(
    id="paragraph-repeated",
    category=Category.RESIDUE,
    summary="فقرة مكررة",
    rationale="وردت الفقرة نفسها من قبل؛ تبقى الأولى.",
    reference="",
    bad=[
        Example(
            "أعلنت الشركة أنها ستفتح مصنعا جديدا بمدينة القنيطرة.\n\n"
            "[أعلنت الشركة أنها ستفتح مصنعا جديدا بمدينة القنيطرة.]\n\nوسيشغل المصنع أبناء المدينة.",
            "أعلنت الشركة أنها ستفتح مصنعا جديدا بمدينة القنيطرة.\n\nوسيشغل المصنع أبناء المدينة.",
        ),
        Example(
            "غادر المنتخب المغربي أمس مدينة مراكش نحو مدريد.\n\n"
            "ويرافقه الطاقم الطبي.\n\n"
            "[غادر المنتخب المغربي أمس مدينة مراكش نحو مدريد.]\n\n"
            "وسيلعب غدا.",
            "غادر المنتخب المغربي أمس مدينة مراكش نحو مدريد.\n\nويرافقه الطاقم الطبي.\n\nوسيلعب غدا.",
        ),
        Example(
            "وصل الوفد إلى المدينة صباح أمس للمشاركة في الندوة.\n\nورحب به الوالي.\n\n"
            "[وصل الوفد إلى المدينة صباح أمس  للمشاركة في الندوة .]\n\nثم غادر الوفد المدينة.",
            "وصل الوفد إلى المدينة صباح أمس للمشاركة في الندوة.\n\nورحب به الوالي.\n\nثم غادر الوفد المدينة.",
        ),
    ],
    good=[
        "وصل الوفد الأول إلى المدينة أمس للمشاركة في ندوة.\nوصل الوفد الثاني إلى المدينة أمس للمشاركة في ندوة.",
        "يا ليل الصب\nمتى غده\nيا ليل الصب",
    ],
    check=removes(find),
    scope=Scope.DOCUMENT,
    repeats=True,
)
