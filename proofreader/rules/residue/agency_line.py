"""The code of a news agency on a line of its own: «و م ع». Shown, never removed: the attribution is owed."""

from collections.abc import Iterator

from proofreader.arabic.page_phrases import phrases
from proofreader.core import Category, Document, Example, Finding, Lexicon, Rule, Scope, Span
from proofreader.rules.support.removal import lines_of


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    """Lines that name agencies and nothing else."""
    known = phrases("agencies")
    for _, line in lines_of(document).short:
        if line.count_phrases(known):
            yield Finding(Span(line.offset, line.offset + len(line.text)))


RULE = Rule(
    id="agency-line",
    category=Category.RESIDUE,
    summary="رمز وكالة أنباء في سطر وحده",
    rationale="نسبة الخبر إلى الوكالة واجبة، وموضعها رأس النص أو متنه؛ يُنبَّه على السطر ولا يُحذف.",
    reference="",
    bad=[
        Example("افتتاح المعرض\n[و م ع]\nحضر الوزير.", None),
        Example("افتتاح المعرض\n \n [(و.م.ع)]\nحضر الوزير.", None),
        Example("حضر الوزير.\n\n[– وكالات –]", None),
    ],
    good=["ذكرت وكالات الأنباء الخبر", "الرباط - و م ع", "حضر الوزير. (و م ع)"],
    check=check,
    scope=Scope.DOCUMENT,
)
