"""The code of a news agency on a line of its own: «و م ع»."""

from collections.abc import Iterator

from proofreader.arabic.lines import Lines
from proofreader.arabic.page_phrases import phrases
from proofreader.core import Category, Example, Rule, Scope
from proofreader.rules.support.removal import removes


def find(lines: Lines) -> Iterator[int]:
    """Lines that name agencies and nothing else."""
    known = phrases("agencies")
    for i, line in lines.short:
        if line.count_phrases(known):
            yield i


RULE = Rule(
    id="agency-line",
    category=Category.RESIDUE,
    summary="رمز وكالة أنباء في سطر وحده",
    rationale="رمز الوكالة علامة من شريطها الإخباري؛ إن أُريدت نسبة الخبر إليها فموضعها رأس النص أو متنه.",
    reference="قوالب مواقع الأخبار: رموز الوكالات",
    bad=[
        Example("افتتاح المعرض\n[و م ع]\nحضر الوزير.", "افتتاح المعرض\nحضر الوزير."),
        Example("افتتاح المعرض\n \n [(و.م.ع)]\nحضر الوزير.", "افتتاح المعرض\n \nحضر الوزير."),
        Example("حضر الوزير.\n\n[– وكالات –]", "حضر الوزير.\n"),
    ],
    good=["ذكرت وكالات الأنباء الخبر", "الرباط - و م ع", "حضر الوزير. (و م ع)"],
    check=removes(find),
    scope=Scope.DOCUMENT,
)
