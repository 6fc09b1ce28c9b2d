"""Two or more spaces, of any kind, between two words."""

from proofreader.core import Category, Example, Rule
from proofreader.rules.support.faulty_spaces import SpaceFault, check_for, has_faulty_space

RULE = Rule(
    id="doubled-space",
    category=Category.SPACING,
    summary="مسافة مكررة",
    rationale="تفصل بين الكلمتين مسافة واحدة.",
    reference="",
    bad=[
        Example("وصل[  ]الوفد", "وصل الوفد"),
        Example("وصل[ \u00a0 ]الوفد", "وصل الوفد"),
        Example("فاز الفريق[   ]بالكأس أمس", "فاز الفريق بالكأس أمس"),
    ],
    good=[
        "وصل الوفد",
        "وصل\tالوفد",
    ],
    check=check_for(SpaceFault.DOUBLED),
    condition=has_faulty_space,
)
