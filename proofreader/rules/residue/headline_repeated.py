"""The headline twice: once from the page's title, once from the article."""

from collections.abc import Iterator

from proofreader.arabic.late import late_regex
from proofreader.arabic.lines import Line, Lines
from proofreader.core import Category, Example, Rule, Scope
from proofreader.rules.support.removal import removes

# How many of the first lines can hold the headline: buttons, breadcrumbs and a date may stand around it.
_FIRST = 10
_SITE = late_regex(r"\s*[|–—-]\s*\S.{1,40}")
_MOST = 3  # times that a page has its headline: as its own title, in its path, over the article
_HEMISTICHS = late_regex(r"\S(?:\t|[ \u00a0]{4,}|[ \u00a0]*(?:\*{2,}|\*(?: \*)+|={3,}|ـ{3,}|…|\.{3,})[ \u00a0]*)\S")


def find(lines: Lines) -> Iterator[int]:
    """The second of two equal lines among the first; of «عنوان | موقع» and «عنوان» the one with the site's name.

    What comes more often, or again after other lines of a text without running text, is a refrain.
    """
    first = lines[:_FIRST]
    for later, line in enumerate(first):
        if line.is_prose or len(line.words) < 3:  # a repeated paragraph has its own rule
            continue
        for earlier in (n for n in range(later) if n == 0 or lines.in_head(n)):
            if first[earlier].words == line.words:
                if (later == earlier + 1 or lines.has_prose) and not _is_verse(line, lines):
                    yield later
                break
            if first[earlier].text.startswith(line.text) and _SITE.fullmatch(first[earlier].text[len(line.text) :]):
                yield earlier
                break


def _is_verse(line: Line, lines: Lines) -> bool:
    """Whether a line that is repeated is one of verse: in two halves, or a refrain."""
    return _HEMISTICHS.search(line.text) is not None or sum(other.words == line.words for other in lines) > _MOST


RULE = Rule(
    id="headline-repeated",
    category=Category.RESIDUE,
    summary="العنوان مكرر",
    rationale="يؤخذ العنوان مرتين حين يُنسخ عنوان الصفحة وعنوان المقال معًا؛ تبقى النسخة الأولى.",
    reference="",
    bad=[
        Example(
            "افتتاح معرض الكتاب بالرباط\n\n[إفتتاح معرض الكتاب بالرباط]\nالرباط", "افتتاح معرض الكتاب بالرباط\n\nالرباط"
        ),
        Example("[نتائج مباراة الأحد - موقعنا]\nنتائج مباراة الأحد\nنص", "نتائج مباراة الأحد\nنص"),
        Example(
            "الميناء يفتح أبوابه للسفن\n[الميناء يفتح أبوابه للسفن]\nدخلت أول سفينة الميناء صباح أمس.",
            "الميناء يفتح أبوابه للسفن\nدخلت أول سفينة الميناء صباح أمس.",
        ),
    ],
    good=[
        "افتتاح معرض الكتاب بالرباط\nافتتاح معرض الكتاب بالدار البيضاء",
        "سؤال\n\nجواب\n\nسؤال",
        "يا شمس البحر الغافي\nعودي من خلف الموج\nيا شمس البحر الغافي",
        "يا شمس البحر الغافي *** عودي من خلف الموج\nيا شمس البحر الغافي *** عودي من خلف الموج\nغنّى الشاعر أمس قصيدته.",
        "أغنية البحر القديمة\nأغنية البحر القديمة\nأغنية البحر القديمة\nأغنية البحر القديمة",
    ],
    check=removes(find),
    scope=Scope.DOCUMENT,
    repeats=True,
)
