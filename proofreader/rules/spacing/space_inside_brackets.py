"""A space after an opening bracket or before a closing one: «( كذا )»."""

from proofreader.core import Category, Example, Rule
from proofreader.rules.support.faulty_spaces import SpaceFault, check_for, has_faulty_space

RULE = Rule(
    id="space-inside-brackets",
    category=Category.SPACING,
    summary="مسافة داخل القوسين",
    rationale="القوسان يتصلان بما بينهما، والمسافة خارجهما.",
    reference="",
    bad=[
        Example("أعلن الاتحاد [( ]الدولي) موعدا", "أعلن الاتحاد (الدولي) موعدا"),
        Example("ارتفع (بعشرة في المائة[ )]، ثم عاد", "ارتفع (بعشرة في المائة)، ثم عاد"),
        Example("زار مدينة [( ]فاس) أمس", "زار مدينة (فاس) أمس"),
    ],
    good=[
        "أعلن الاتحاد (الدولي) موعدا",
        "ضع علامة في الخانة ( )",
        "1 ) البند الأول",
    ],
    check=check_for(SpaceFault.IN_BRACKETS),
    condition=has_faulty_space,
)
