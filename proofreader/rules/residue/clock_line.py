"""The time of a feed or of a player on a line of its own: «17:37 ت م», «0:00 / 3:45»."""

from collections.abc import Iterator

from proofreader.arabic.late import late_regex
from proofreader.arabic.lines import Lines
from proofreader.core import Category, Example, Rule, Scope
from proofreader.rules.support.removal import removes

_CLOCK = late_regex(r"\d{1,2}:\d\d(?:\s*ت\s?\.?م\.?|\s*(?:/|-)\s*\d{1,2}:\d\d(?::\d\d)?)")


def find(lines: Lines) -> Iterator[int]:
    """Such lines outside the running text. A time alone is a dateline's."""
    for i, line in lines.short:
        if ":" in line.text and _CLOCK.fullmatch(line.text) and lines.at_edge(i):
            yield i


RULE = Rule(
    id="clock-line",
    category=Category.RESIDUE,
    summary="وقت البث أو مدة المقطع",
    rationale="وقت إرسال الخبر في الوكالة ومدة المقطع المصوّر يخصان الصفحة لا المقال.",
    reference="",
    bad=[
        Example("حضر الوزير افتتاح المعرض.\n[17:37 ت م]", "حضر الوزير افتتاح المعرض.\n"),
        Example("[0:00 / 3:45]\nافتتاح المعرض\nحضر الوزير.", "افتتاح المعرض\nحضر الوزير."),
        Example("فاز الفريق بالكأس في الملعب.\n[21:05 ت م]", "فاز الفريق بالكأس في الملعب.\n"),
    ],
    good=["حضر الوزير افتتاح المعرض.\n17:37", "يبدأ العرض في الساعة 17:37 ت م", "10:30 - المعرض"],
    check=removes(find),
    scope=Scope.DOCUMENT,
)
