"""Lines that ask the reader to follow a channel, to subscribe or to install an application."""

from collections.abc import Iterator

from proofreader.arabic.lines import Lines
from proofreader.arabic.page_phrases import phrases
from proofreader.core import Category, Example, Rule, Scope
from proofreader.rules.support.removal import removes

_WORDS = 25


def find(lines: Lines) -> Iterator[int]:
    """Lines that begin with such a request and are no longer than one."""
    known = phrases("follow")
    for i, line in lines.short:
        if line.opening(known) and len(line.words) <= _WORDS:
            yield i


RULE = Rule(
    id="follow-line",
    category=Category.RESIDUE,
    summary="دعوة إلى المتابعة أو الاشتراك",
    rationale="«تابعونا على …» و«اشترك في نشرتنا» دعوات من الموقع إلى قرائه، وليست من المقال.",
    reference="",
    bad=[
        Example("حضر الوزير.\n\n[تابعونا على فيسبوك وتويتر]\n\nثم ألقى كلمة.", "حضر الوزير.\n\nثم ألقى كلمة."),
        Example("حضر الوزير.\n[إشترك في نشرتنا البريدية ليصلك جديدنا!]", "حضر الوزير.\n"),
        Example("فاز الفريق بالكأس.\n[تابعونا على فيسبوك]", "فاز الفريق بالكأس.\n"),
    ],
    good=["تابعونا وهم يصعدون الجبل", "اشترك في السباق ثلاثون عداء.", "تابع الوزير آخر الأخبار من مكتبه."],
    check=removes(find),
    scope=Scope.DOCUMENT,
)
