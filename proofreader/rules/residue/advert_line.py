"""The place of an advertisement: «إعلان»."""

from collections.abc import Iterator

from proofreader.arabic.lines import Lines
from proofreader.arabic.page_phrases import phrases
from proofreader.core import Category, Example, Rule, Scope
from proofreader.rules.support.removal import removes


def find(lines: Lines) -> Iterator[int]:
    """Lines that say nothing but that an advertisement stands here."""
    known = phrases("adverts")
    for i, line in lines.short:
        if line.count_phrases(known):
            yield i


RULE = Rule(
    id="advert-line",
    category=Category.RESIDUE,
    summary="علامة إعلان",
    rationale="كلمة «إعلان» في سطر وحدها موضع إعلان في الصفحة، وليست من المقال.",
    reference="",
    bad=[
        Example("حضر الوزير.\n\n[- إعلان -]\n\nثم غادر.", "حضر الوزير.\n\nثم غادر."),
        Example("حضر الوزير.\n[Advertisement]\nثم غادر.", "حضر الوزير.\nثم غادر."),
        Example("فاز الفريق بالكأس.\n[إعلان]\nثم احتفل جمهوره.", "فاز الفريق بالكأس.\nثم احتفل جمهوره."),
    ],
    good=["إعلان نتائج المباراة", "الإعلان عن موعد الانتخابات"],
    check=removes(find),
    scope=Scope.DOCUMENT,
)
