"""Lines of hashtags below an article: «#الرباط #معرض_الكتاب»."""

from collections.abc import Iterator

from proofreader.arabic.late import late_regex
from proofreader.arabic.lines import Lines
from proofreader.core import Category, Example, Rule, Scope
from proofreader.rules.support.removal import removes

_HASHTAGS = late_regex(r"#\w+(?:[\s،,|]+#\w+)*[\s.]*")


def find(lines: Lines) -> Iterator[int]:
    """Lines of nothing else, before or after the running text: within it one may be what the text speaks of."""
    for i, line in lines.short:
        if not line.text.startswith("#") or not _HASHTAGS.fullmatch(line.text):
            continue
        if lines.at_edge(i) and not (i and lines[i - 1].text.endswith(":")):
            yield i


RULE = Rule(
    id="hashtag-line",
    category=Category.RESIDUE,
    summary="سطر من الوسوم",
    rationale="الوسوم في ذيل الصفحة روابط إلى صفحات الموقع، وليست من المقال.",
    reference="",
    bad=[
        Example("حضر الوزير افتتاح المعرض.\n[#الرباط #معرض_الكتاب]", "حضر الوزير افتتاح المعرض.\n"),
        Example("حضر الوزير افتتاح المعرض.\n\n[#معرض_الكتاب]", "حضر الوزير افتتاح المعرض.\n"),
        Example("فاز الفريق بكأس العرش أمس.\n[#كأس_العرش #الفتح]", "فاز الفريق بكأس العرش أمس.\n"),
    ],
    good=[
        "أطلق القراء وسما جديدا هذا اليوم:\n#معرض_الكتاب\nوتداوله آلاف المستخدمين في ساعات قليلة.",
        "#معرض_الكتاب يتصدر قائمة الوسوم",
        "حضر الوزير افتتاح المعرض.\nالوسم #معرض_الكتاب",
    ],
    check=removes(find),
    scope=Scope.DOCUMENT,
)
