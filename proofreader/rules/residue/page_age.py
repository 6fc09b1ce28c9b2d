"""How old the page is: «منذ 3 ساعات», «آخر تحديث: 12:30». The date line itself stays: it is the dateline."""

from collections.abc import Iterator

from proofreader.arabic.late import late_regex
from proofreader.arabic.lines import Lines
from proofreader.arabic.page_phrases import phrases
from proofreader.core import Category, Example, Rule, Scope
from proofreader.rules.support.removal import removes

_WORDS = 12
_AGO = late_regex(
    r"(?:(?:نشر|نشرت) )?(?:منذ|قبل) (?:(?:\p{N}+|حوالي|اقل|من) )*"
    r"(?:ثانيه|ثوان|ثواني|دقيقه|دقيقتين|دقائق|ساعه|ساعتين|ساعات|يوم|يوما|يومين|ايام|اسبوع|اسبوعين|اسابيع"
    r"|شهر|شهرين|اشهر|شهور|سنه|سنتين|سنوات|عام|عامين|اعوام)(?: واحد| واحده| تقريبا)?"
    r"|(?:il y a|publie il y a)? ?\p{N}+ (?:min|minutes?|hours?|days?|heures?|jours?)(?: ago)?"
)


def find(lines: Lines) -> Iterator[int]:
    """Lines that say when the page was last changed, or how long ago it appeared."""
    known = phrases("updated")
    for i, line in lines.short:
        if line.is_prose or len(line.words) > _WORDS:
            continue
        dated = any(word[0].isdigit() for word in line.words) and line.opening(known) > 1
        if dated or line.words in known or _AGO.fullmatch(" ".join(line.words)):
            yield i


RULE = Rule(
    id="page-age",
    category=Category.RESIDUE,
    summary="عُمر الصفحة أو وقت تحديثها",
    rationale="«منذ ثلاث ساعات» و«آخر تحديث» يصدقان ساعة عرض الصفحة وحدها. أما سطر التاريخ فيبقى.",
    reference="",
    bad=[
        Example("افتتاح المعرض\n[منذ 3 ساعات]\nحضر الوزير.", "افتتاح المعرض\nحضر الوزير."),
        Example("افتتاح المعرض\n[آخر تحديث: 09/05/2024 - 12:30]\nحضر الوزير.", "افتتاح المعرض\nحضر الوزير."),
        Example(
            "افتتاح الميناء\n[منذ 5 ساعات]\nافتتح الوزير الميناء صباح أمس.",
            "افتتاح الميناء\nافتتح الوزير الميناء صباح أمس.",
        ),
    ],
    good=["الخميس 09 ماي 2024 - 09:25\nحضر الوزير.", "منذ 3 سنوات يعيش هنا", "منذ عام 2011", "قبل 3 ساعات من المباراة"],
    check=removes(find),
    scope=Scope.DOCUMENT,
)
